"""Blocks of a page that are one thing: all that is in one is dropped if it is unlikely as a whole.

`page_comments` and `page_galleries` find them. A line of such a block may read like the article:
one comment in twenty does, and is none if the others are not.

Law: linear in the lines, whatever the number of blocks.
"""

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from cleaner.judge.page_decision import LONGEST
from cleaner.model import Line
from cleaner.native import passes

# Set by hand on the development pages: characters of a line that counts, and of the article
# outside; the mean probability from which on a block stays.
LEAST_TEXT, LEAST_ARTICLE, MOST_LIKELY = 60, 500, 0.6


class DoubtfulBlock(NamedTuple):
    """The indexes of its lines, and why they are dropped; "" where each has reasons of its own."""

    inside: Sequence[int]
    why: str = ""


def drop_blocks(
    lines: Sequence[Line],
    probabilities: Sequence[float],
    keeps: list[bool],
    blocks: Sequence[DoubtfulBlock],
) -> dict[int, str]:
    """Drop the blocks that are unlikely as a whole; return the indexes dropped, each with `why`.

    Nothing is dropped where no article is outside: a page of comments, an interview in a "reply",
    a list of ten places that are counted and have a picture each.
    """
    why: dict[int, str] = {}
    if not blocks:  # on most pages
        return why
    sizes = [min(len(text), LONGEST) for text in passes.texts_of(lines)]
    expected = [size * chance for size, chance in zip(sizes, probabilities, strict=True)]
    article = sum(compress(expected, keeps))
    for block in blocks:
        kept = [i for i in block.inside if keeps[i]]
        long = [i for i in block.inside if sizes[i] >= LEAST_TEXT]
        outside = article - sum([expected[i] for i in kept])
        likely = sum([expected[i] for i in long])
        if outside >= LEAST_ARTICLE and likely < MOST_LIKELY * sum([sizes[i] for i in long]):
            article = outside
            for i in kept:
                keeps[i] = False
                why[i] = block.why
    return why
