"""Close up blank lines: none at either end of a text, and never two in a row."""

from collections.abc import Collection, Sequence

from cleaner.edits.remaining_text import RemainingText, edits_removing
from cleaner.model import Edit, Line
from cleaner.native import native

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
    if native is None or remaining.cut_spans:
        lines, edits = plain_closed(remaining)
    else:
        lines, edits = native.closed(remaining.lines, Edit, _NAMES)
    if lines and lines[-1].ending and not final_ending:
        last = lines[-1]
        start = remaining.ending_start(last)
        edits.append(Edit(last.number, start, start + len(last.ending), last.ending, _NAMES))
        lines = (*lines[:-1], last._replace(ending=""))
    if not edits:
        return remaining
    return RemainingText(remaining.original, lines, (*remaining.edits, *edits), remaining.cut_spans)


def plain_closed(remaining: RemainingText) -> tuple[tuple[Line, ...], list[Edit]]:
    """Return the lines that stay, and an edit for each run of blank lines that is removed."""
    staying: list[Line] = []
    removed: list[Line] = []
    pending: Line | None = None  # a blank line that stays if a line with words follows
    place = 0  # where it belongs among the removed lines if none follows
    for line in remaining.lines:
        if line.text and not line.text.isspace():
            if pending is not None:
                staying.append(pending)
                pending = None
            staying.append(line)
        elif staying and pending is None and not _would_join(staying[-1], line):
            pending, place = line, len(removed)
        else:
            removed.append(line)
    if pending is not None:
        removed.insert(place, pending)
    return tuple(staying), _merged_edits(remaining, removed)


def _merged_edits(remaining: RemainingText, removed: Sequence[Line]) -> list[Edit]:
    """One edit for each run of adjacent lines, under its first line's number."""
    merged: list[Edit] = []
    parts: list[str] = []
    first = start = end = 0
    edits = [edit for line in removed for edit in edits_removing(remaining, line, _NAMES)]
    for number, edit_start, edit_end, text, _ in edits:
        if parts and edit_start == end:
            parts.append(text)
        else:
            if parts:
                merged.append(Edit(first, start, end, "".join(parts), _NAMES))
            parts, first, start = [text], number, edit_start
        end = edit_end
    if parts:
        merged.append(Edit(first, start, end, "".join(parts), _NAMES))
    return merged


def _would_join(before: Line, blank: Line) -> bool:
    r"""Whether the line ends "\r" and "\n" of two lines would become one "\r\n"."""
    return before.ending == "\r" and blank.text == "" and blank.ending == "\n"
