"""Close up blank lines: none at either end of a text, and never two in a row."""

from bisect import insort
from collections.abc import Collection, Sequence
from itertools import compress
from operator import attrgetter

from cleaner.edits.remaining_text import RemainingText, edits_removing
from cleaner.model import Edit, Line

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
    lines = remaining.lines
    removed = _superfluous(lines)
    edits = _merged_edits(remaining, [lines[index] for index in removed]) if removed else []
    if removed:
        stays = bytearray(b"\1" * len(lines))
        for index in removed:
            stays[index] = 0
        lines = tuple(compress(lines, stays))
    if lines and lines[-1].ending and not final_ending:
        last = lines[-1]
        start = remaining.ending_start(last)
        edits.append(Edit(last.number, start, start + len(last.ending), last.ending, _NAMES))
        lines = (*lines[:-1], last._replace(ending=""))
    if not edits:
        return remaining
    return RemainingText(remaining.original, lines, (*remaining.edits, *edits), remaining.cut_spans)


def _superfluous(lines: Sequence[Line]) -> list[int]:
    """The indexes of the blank lines at the ends and behind another blank line, in order."""
    texts = list(map(attrgetter("text"), lines))
    blank = [index for index, text in enumerate(texts) if not text or text.isspace()]
    removed = []
    kept = -1  # the last blank line that stays, if words follow it
    words = -1  # the line with words before the blank line at hand
    before = -1
    for index in blank:
        if index > before + 1:
            words = index - 1
        before = index
        if words < 0 or kept > words or _would_join(lines[words], lines[index]):
            removed.append(index)
        else:
            kept = index
    if kept > words and blank[-1] == len(lines) - 1:
        insort(removed, kept)  # no words follow
    return removed


def _merged_edits(remaining: RemainingText, removed: Sequence[Line]) -> list[Edit]:
    """One edit for each run of adjacent lines, under its first line's number."""
    merged: list[Edit] = []
    parts: list[str] = []
    first = start = end = 0
    for number, piece_start, piece_end, text in _pieces(remaining, removed):
        if parts and piece_start == end:
            parts.append(text)
        else:
            if parts:
                merged.append(Edit(first, start, end, "".join(parts), _NAMES))
            parts, first, start = [text], number, piece_start
        end = piece_end
    if parts:
        merged.append(Edit(first, start, end, "".join(parts), _NAMES))
    return merged


def _pieces(remaining: RemainingText, removed: Sequence[Line]) -> list[tuple[int, int, int, str]]:
    """Line number, start, end and text of what is removed with some lines."""
    if remaining.cut_spans:
        edits = [edit for line in removed for edit in edits_removing(remaining, line, _NAMES)]
        return [(number, start, end, text) for number, start, end, text, _ in edits]
    whole = [(number, start, text + ending) for number, start, text, ending, _ in removed]
    return [(number, start, start + len(text), text) for number, start, text in whole if text]


def _would_join(before: Line, blank: Line) -> bool:
    r"""Whether the line ends "\r" and "\n" of two lines would become one "\r\n"."""
    return before.ending == "\r" and blank.text == "" and blank.ending == "\n"
