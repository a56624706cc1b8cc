"""A text of which some spans have been removed, and the edits that say which and by what.

Every change gives a new `RemainingText`. The law is
``rebuild(remaining.text(), remaining.edits) == repaired`` (law 3).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.edits.removals import Removals
from cleaner.model import Edit, Line
from cleaner.text.lines import join

CHUNK = 1 << 20  # characters

Names = tuple[str, ...]  # full names of what removes something, sorted
Spans = tuple[tuple[int, int], ...]  # half-open spans of the repaired text, in order


class RemainingText(NamedTuple):
    """The lines that remain, and what was removed so far.

    `original` are the lines of the repaired text, numbered from 1 without a gap.
    `cut_spans` holds, by line number, for lines that were cut, the spans of the repaired
    text of which their present text is made.
    """

    original: Sequence[Line]
    lines: Sequence[Line]
    removals: Removals = Removals()
    cut_spans: Mapping[int, Spans] = {}

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits made so far, in no order."""
        return self.removals.edits()

    def text(self) -> str:
        """Return the remaining lines with their endings."""
        return join(self.lines)

    def chunks(self) -> Iterator[str]:
        """Yield the text in chunks of about a megabyte; at least one, which may be empty."""
        parts: list[str] = []
        size = 0
        for line in self.lines:
            parts += (line.text, line.ending)
            size += len(line.text)
            if size > CHUNK:
                yield "".join(parts)
                parts, size = [], 0
        yield "".join(parts)

    def is_blank(self) -> bool:
        """Return whether no line with words remains."""
        return not any(line.text.strip() for line in self.lines)

    def edits_in_order(self) -> tuple[Edit, ...]:
        """Return the edits in the order of the text."""
        return self.removals.in_order()

    def spans(self, line: Line) -> Spans:
        """Return the spans of the repaired text that make up the line's present text."""
        whole = ((line.start, line.start + len(line.text)),)
        return self.cut_spans.get(line.number, whole)

    def ending_start(self, line: Line) -> int:
        """Return the offset in the repaired text at which the line's ending starts."""
        original = self.original[line.number - 1]
        return original.start + len(original.text)


def edits_removing(remaining: RemainingText, line: Line, names: Names) -> Sequence[Edit]:
    """Return the edits that remove what remains of a line, and its ending.

    One for a line that was never cut, one for each of the spans of any other.
    """
    text = line.text + line.ending
    if line.number not in remaining.cut_spans:
        return [Edit(line.number, line.start, line.start + len(text), text, names)] if text else []
    spans = list(remaining.spans(line))
    end = remaining.ending_start(line)
    if spans and spans[-1][1] == end:
        spans[-1] = (spans[-1][0], end + len(line.ending))
    elif line.ending:
        spans.append((end, end + len(line.ending)))
    edits, offset = [], 0
    for start, stop in spans:
        if stop > start:
            piece = text[offset : offset + stop - start]
            edits.append(Edit(line.number, start, stop, piece, names))
        offset += stop - start
    return edits
