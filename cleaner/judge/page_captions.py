"""Captions of pictures: they stand among the article's paragraphs, and are none of them.

Law: linear in the lines.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count

from cleaner.model import TRAITS, Line
from cleaner.page.traits import PARENT

# Set by hand on the development pages.
LONGEST_CAPTION = 600  # characters; a longer one is a text in the wrong element
MOST_LIKELY = 0.7  # the probability from which on a line stays whose box is only named a caption
_FIGCAPTION, _CAPTION = TRAITS.index("figcaption"), TRAITS.index("caption")
# "captions" and "captioning" are the words of a film, "legends" and what is "legendary" stories;
# what "has-caption" holds one, and the trait is also that of credits and sources.
_NAMED = re.compile(
    r"(?<!has[-_])(?<!with[-_])(?<!no[-_])caption(?!s|ed|ing)|bildunter|legend(?!s|ary)",
    re.IGNORECASE,
)


def drop_captions(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Drop captions: what is in a `figcaption`, and what is unlikely and in a box of that name."""
    for i in [*compress(count(), keeps)]:
        line = lines[i]
        keeps[i] = len(line.text) > LONGEST_CAPTION or not _is_caption(line, probabilities[i])


def _is_caption(line: Line, probability: float) -> bool:
    shape = line.shape
    if shape is None:
        return False
    if shape.traits[_FIGCAPTION] >= PARENT:
        return True
    return (
        shape.traits[_CAPTION] >= PARENT
        and probability < MOST_LIKELY
        and not shape.heading
        and _is_named(shape.path)
    )


@lru_cache(maxsize=10_000)
def _is_named(path: str) -> bool:
    """Whether the element of a path, or the one around it, is named a caption."""
    return _NAMED.search(">".join(path.split(">")[-2:])) is not None
