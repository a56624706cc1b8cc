"""Boxes of a page that are named for comments.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.judge.page_blocks import LEAST_TEXT, DoubtfulBlock
from cleaner.judge.page_decision import LONGEST
from cleaner.model import NEAREST_TRAIT, TRAITS, Line
from cleaner.native import passes
from cleaner.page.traits import OWN

LEAST_THREAD = 300  # characters of a thread's comments; set by hand on the development pages
_COMMENT = TRAITS.index("comment")


def comment_boxes(lines: Sequence[Line]) -> list[DoubtfulBlock]:
    """Return what is in boxes named for comments as one block, if it is much text."""
    named = passes.with_trait(lines, _COMMENT, NEAREST_TRAIT)
    if not named:
        return []
    named = [i for i in named if is_in_comments(lines[i])]
    sizes = [len(lines[i].text) for i in named]
    size = sum([min(size, LONGEST) for size in sizes if size >= LEAST_TEXT])
    return [DoubtfulBlock(named)] if size >= LEAST_THREAD else []


def is_in_comments(line: Line) -> bool:
    """Return whether the line is in a box that is named for comments.

    A comment in code is not: what colours code calls it the same.
    """
    shape = line.shape
    return (
        shape is not None
        and shape.traits[_COMMENT] >= NEAREST_TRAIT
        and not (shape.tag == "pre" and shape.traits[_COMMENT] == OWN)
    )
