"""What the edits leave of each line."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.model import Line
    from cleaner.result import Cleaned

Spans = Sequence[tuple[int, int]]


def kept_spans(cleaned: "Cleaned") -> Iterator[tuple["Line", Spans]]:
    """Yield each repaired line with the half-open spans that are kept of it, in order.

    Offsets count from the start of the line and may reach over its line ending. Linear in the
    number of lines and edits.
    """
    edits = iter(cleaned.removed)
    edit = next(edits, None)
    for line in cleaned.lines:
        at, kept = line.start, []
        end = line.start + len(line.text) + len(line.ending)
        while edit is not None and edit.start < end:
            if at < edit.start:
                kept.append((at - line.start, edit.start - line.start))
            at = max(at, edit.end)
            if edit.end > end:
                break
            edit = next(edits, None)
        if at < end:
            kept.append((at - line.start, end - line.start))
        yield line, kept
