"""The kept text of a page, piece by piece, with the marks and insets that are in it.

The outline of the page is laid over the lines, which have the same characters in the same order.
Where a line was repaired or cut, its marks move along. At a line that does not match, which no
page should have, the structure ends and the text goes on: a mark is left out, never misplaced.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from cleaner.page.outline import Inset, Mark, Outline, OutlineBlock, Paragraph, TextRun
from cleaner.writers.kept_spans import Spans, kept_spans
from cleaner.writers.markdown.repaired_offsets import repaired_offsets

if TYPE_CHECKING:
    from cleaner.model import Line
    from cleaner.result import Cleaned

_CLIMB = 8  # blocks around an inset that are asked whether their text is kept
_FIGURE = frozenset(("figure", "figcaption"))


@dataclass(eq=False, slots=True)
class Segment:
    """Kept text of one block in one line. Offsets of marks and insets are into `text`.

    `breaks`: line breaks before it in its block, 0 where a block begins.
    """

    block: OutlineBlock
    text: str
    marks: list[Mark] = field(default_factory=list)
    insets: list[tuple[int, Inset]] = field(default_factory=list)
    breaks: int = 0


def segments(cleaned: "Cleaned", outline: Outline) -> Iterator[Segment]:
    """Yield what is kept, in the order of the page; insets alone have a segment without text."""
    before = {repair.line: repair.before for repair in cleaned.repairs}
    lines = [
        pair for pair in kept_spans(cleaned) if pair[0].text.strip() or pair[0].number in before
    ]
    kept = _Kept(lines, before)
    marks = _Cursor(outline.marks)
    number = 0
    for _, group in groupby(outline.items, key=lambda item: item.line):
        items = list(group)
        runs = [item for item in items if isinstance(item, TextRun)]
        if not runs:
            for item in items:
                if isinstance(item, Inset) and kept.around(item):
                    yield Segment(item.block, "", insets=[(0, item)])
            continue
        text = outline.text[runs[0].start : runs[-1].end]
        if number == len(lines) or text != kept.bare(number):
            break
        yield from _in_line(*lines[number], before, items, marks)
        number += 1
    body = Paragraph(None, "body")
    for line, spans in lines[number:]:
        text = _cut(line.text, spans).strip()
        if text:
            inner = line.shape is not None and line.shape.inner
            block = body = body if inner else Paragraph(None, "body")
            yield Segment(block, text, breaks=int(inner))


class _Kept:
    """Which characters of the page are kept, by the line."""

    def __init__(self, lines: Sequence[tuple["Line", Spans]], before: dict[int, str]) -> None:
        self._bare: list[str] = []
        self._starts: list[int] = []  # offsets of the lines of which something is kept
        self._ends: list[int] = []
        at = 0
        for line, spans in lines:
            bare = "".join(before.get(line.number, line.text).split())
            self._bare.append(bare)
            if _cut(line.text, spans).strip():
                self._starts.append(at)
                self._ends.append(at + len(bare))
            at += len(bare)

    def bare(self, number: int) -> str:
        """The text of a line as it was in the page, without white space."""
        return self._bare[number]

    def around(self, inset: Inset) -> bool:
        """Whether an inset outside all lines is among kept text.

        It is where something is kept of the nearest block with text that it is in, a figure's
        caption apart; in the page's body, where it has kept text on both sides.
        """
        if not self._starts:
            return False
        between = self._starts[0] < inset.at < self._ends[-1]
        block: OutlineBlock | None = inset.block
        for _ in range(_CLIMB):
            if block is None:
                return False
            if block.end > block.start and block.tag not in _FIGURE:
                line = bisect_left(self._ends, block.start + 1)
                found = line < len(self._starts) and self._starts[line] < block.end
                return found and (between or (block.tag != "body" and inset.kind == "image"))
            block = block.parent
        return False


class _Cursor:
    """The marks of a page, asked for span by span in order."""

    def __init__(self, marks: tuple[Mark, ...]) -> None:
        self._marks, self._next = marks, 0
        self._open: list[Mark] = []

    def within(self, start: int, end: int) -> list[Mark]:
        """Return the marks that overlap a span, cut to it."""
        self._open = [mark for mark in self._open if mark.end > start]
        while self._next < len(self._marks) and self._marks[self._next].start < end:
            if (mark := self._marks[self._next]).end > start:
                self._open.append(mark)
            self._next += 1
        return [
            mark._replace(start=max(mark.start, start), end=min(mark.end, end))
            for mark in self._open
            if mark.start < end
        ]


def _in_line(
    line: "Line", spans: Spans, before: dict[int, str], items: list[TextRun | Inset], marks: _Cursor
) -> Iterator[Segment]:
    """The segments of one line: one, or one a cell."""
    kept = _cut(line.text, spans)
    if not kept.strip():
        return
    runs = [item for item in items if isinstance(item, TextRun)]
    first = runs[0].start
    found = marks.within(first, runs[-1].end)
    if len(items) == 1 and not found:
        yield Segment(runs[0].block, kept, breaks=runs[0].breaks)
        return
    offsets = _Offsets(line, spans, before.get(line.number))
    for _, group in groupby(items, key=lambda item: id(item.block)):
        segment = _segment(list(group), kept, first, found, offsets)
        if segment.text.strip() or segment.insets:
            yield segment


def _segment(
    items: list[TextRun | Inset], kept: str, first: int, marks: list[Mark], offsets: "_Offsets"
) -> Segment:
    """The segment of one block; `first` is the offset of its line."""
    runs = [item for item in items if isinstance(item, TextRun)]
    start, end = (runs[0].start, runs[-1].end) if runs else (first, first)
    low, high = offsets.span(start - first, end - first)
    segment = Segment(items[0].block, kept[low:high], breaks=runs[0].breaks if runs else 0)
    for mark in marks:
        inner = max(mark.start, start) - first, min(mark.end, end) - first
        if inner[0] < inner[1]:
            begin, stop = offsets.span(*inner)
            if begin < stop:
                segment.marks.append(mark._replace(start=begin - low, end=stop - low))
    for item in items:
        if isinstance(item, Inset):
            index = item.at - first
            at = offsets.end(index) if item.at == end else offsets.start(index)
            segment.insets.append((min(max(at - low, 0), high - low), item))
    return segment


class _Offsets:
    """Where the characters of a page's line are in what is kept of it."""

    def __init__(self, line: "Line", spans: Spans, before: str | None) -> None:
        text = line.text if before is None else before
        self._places = [offset for offset, character in enumerate(text) if not character.isspace()]
        self._repaired = None if before is None else repaired_offsets(before, line.text)
        self._kept = [0] * (len(line.text) + 1)  # kept characters before each
        count = at = 0
        for start, end in spans:
            end = min(end, len(line.text))
            for offset in range(at, min(start, end)):
                self._kept[offset] = count
            for offset in range(start, end):
                self._kept[offset] = count
                count += 1
            at = max(at, end)
        for offset in range(at, len(line.text) + 1):
            self._kept[offset] = count

    def _at(self, offset: int) -> int:
        return self._kept[offset if self._repaired is None else self._repaired[offset]]

    def start(self, index: int) -> int:
        """Where the character with this number begins."""
        return self._at(self._places[index]) if index < len(self._places) else self._kept[-1]

    def end(self, index: int) -> int:
        """Where the character before the one with this number ends."""
        return self._at(self._places[index - 1] + 1) if index else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters from `start` to `end` are; an empty span where none is kept."""
        low = self.start(start)
        return low, max(low, self.end(end)) if end > start else low


def _cut(text: str, spans: Spans) -> str:
    return "".join([text[start:end] for start, end in spans])
