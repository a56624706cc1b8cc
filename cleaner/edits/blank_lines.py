"""Close up blank lines: none at either end of a text, and never two in a row."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from cleaner.edits.remaining_text import RemainingText, edits_removing
from cleaner.model import Edit
from cleaner.native import passes
from cleaner.text.long_lines import lines_at, without

if TYPE_CHECKING:
    from cleaner.native.line_passes import Piece

BLANK_LINES = "layout/blank-lines"
_NAMES = (BLANK_LINES,)


def close_up(remaining: RemainingText, disabled: Collection[str]) -> RemainingText:
    """Return the text with its blank lines closed up, unless that is disabled."""
    if "layout" in disabled or BLANK_LINES in disabled:
        return remaining
    last = remaining.original[-1] if remaining.original else None
    return close_blank_lines(remaining, final_ending=bool(last and last.ending))


def close_blank_lines(remaining: RemainingText, final_ending: bool) -> RemainingText:
    """Return the text with its blank lines closed up.

    `final_ending` is whether the repaired text ended with a line ending; what remains ends
    the same way.
    """
    lines, removals = remaining.lines, remaining.removals
    removed = passes.superfluous(lines)
    if removed:
        removals = removals.with_edits(partial(_edits, remaining, array("I", removed)))
        lines = without(lines, removed)
    if lines and lines[-1].ending and not final_ending:
        last = lines[-1]
        start = remaining.ending_start(last)
        edit = Edit(last.number, start, start + len(last.ending), last.ending, _NAMES)
        removals = removals.with_edits(partial(tuple, (edit,)))
        lines = without(lines, (), {len(lines) - 1: last._replace(ending="")})
    if removals is remaining.removals:
        return remaining
    return RemainingText(remaining.original, lines, removals, remaining.cut_spans)


def _edits(remaining: RemainingText, indexes: Iterable[int]) -> Sequence[Edit]:
    """The edits that remove some blank lines, one for those that adjoin."""
    return passes.merged_edits(_pieces(remaining, indexes), _NAMES)


def _pieces(remaining: RemainingText, indexes: Iterable[int]) -> "Iterable[Piece]":
    """What is removed of the repaired text with some lines."""
    lines = lines_at(remaining.lines, indexes)
    if not remaining.cut_spans:
        return passes.pieces_of(lines)
    removed = (edits_removing(remaining, line, _NAMES) for line in lines)
    return ((line, start, end, text) for edits in removed for line, start, end, text, _ in edits)
