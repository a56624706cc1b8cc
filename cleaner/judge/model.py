"""The scores of lines under the trained models: natively where the module was built.

A score is the log odds that the line belongs to the article. Models, and what only pages or only
the plain form need, are loaded on first use: a short text should not pay for them.
"""

from array import array
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from cleaner.judge.text_features import FeatureTable
from cleaner.models import load
from cleaner.native import native

if TYPE_CHECKING:
    from cleaner.judge import bit_sliced, tree_walk


def text_scores(table: FeatureTable, lines: Sequence[int] | None = None) -> list[float]:
    """Return the scores of some lines of a text, by index, or of all, from its feature table."""
    if native is not None and isinstance(table, native.TextTable):
        asked = array("i", range(table.lines) if lines is None else lines)
        return _native_text_lines()(table.cells, asked)
    from cleaner.judge import tree_walk

    scores = tree_walk.scores(_text_lines(), table)
    return scores if lines is None else [scores[i] for i in lines]


def page_scores(table: bytes, lines: int) -> list[float]:
    """Return the score of every candidate of a page, from its feature table."""
    if native is not None:
        return _native_page_lines()(table, lines)
    from cleaner.judge import bit_sliced
    from cleaner.judge.page_features import columns_by_name

    return bit_sliced.scores(_page_lines(), columns_by_name(table, lines), lines)


@cache
def _text_lines() -> "tree_walk.Walkable":
    from cleaner.judge import tree_walk

    return tree_walk.prepare(load("text_lines"))


@cache
def _page_lines() -> "bit_sliced.BitSliced":
    from cleaner.judge import bit_sliced

    return bit_sliced.prepare(load("page_lines"))


@cache
def _native_text_lines() -> "Callable[[memoryview, array[int]], list[float]]":
    from cleaner.judge.text_columns import COLUMNS

    if TYPE_CHECKING:
        from cleaner.judge import line_sets
    else:
        from cleaner.native import _line_sets as line_sets
    return partial(line_sets.number_scores, line_sets.NumberTrees(load("text_lines"), COLUMNS))


@cache
def _native_page_lines() -> Callable[[bytes, int], list[float]]:
    from cleaner.judge.page_columns import ALL

    if TYPE_CHECKING:
        from cleaner.judge import line_sets
    else:
        from cleaner.native import _line_sets as line_sets
    return partial(line_sets.scores, line_sets.LineTrees(load("page_lines"), ALL))


def forget_models() -> None:
    """Load the models again at their next use: benchmarks measure others than the shipped ones."""
    for loaded in (_text_lines, _page_lines, _native_text_lines, _native_page_lines):
        loaded.cache_clear()
