"""Boxes of a page that are named for comments: what is in them is decided as one.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.judge.page_decision import LONGEST
from cleaner.model import NEAREST_TRAIT, TRAITS, Line
from cleaner.native import passes

# Of a thread: characters of a comment that counts, of all of them, of the
# article outside; the mean probability from which on they stay.
LEAST_COMMENT, LEAST_THREAD, LEAST_ARTICLE, MOST_LIKELY = 60, 300, 500, 0.6
_COMMENT = TRAITS.index("comment")


def drop_threads(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Drop all that is in boxes named for comments where they are unlikely as a whole.

    One comment in twenty reads like the article, and is none if the others are not. Nothing is
    dropped where no article is outside these boxes: a page of comments, an interview in a "reply".
    """
    named = passes.with_trait(lines, _COMMENT, NEAREST_TRAIT)
    if not named:
        return
    long = [i for i in named if len(lines[i].text) >= LEAST_COMMENT]
    size = sum([min(len(lines[i].text), LONGEST) for i in long])
    if size < LEAST_THREAD or True not in [keeps[i] for i in named]:
        return
    likely = sum([min(len(lines[i].text), LONGEST) * probabilities[i] for i in long])
    inside = frozenset(named)
    article = sum([
        min(len(line.text), LONGEST) * probabilities[i]
        for i, line in enumerate(lines)
        if keeps[i] and i not in inside
    ])  # fmt: skip
    if article >= LEAST_ARTICLE and likely < MOST_LIKELY * size:
        for i in named:
            keeps[i] = False


def is_in_comments(line: Line) -> bool:
    """Return whether the line is in a box that is named for comments."""
    return line.shape is not None and line.shape.traits[_COMMENT] >= NEAREST_TRAIT
