"""Put kept segments together to the leaves of a document: paragraphs, headings, code, tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cleaner.page.outline import Code, Heading, Item, OutlineBlock, Table, Term
from cleaner.writers.markdown import notes, tables
from cleaner.writers.markdown.escape import at_start, heading_end
from cleaner.writers.markdown.inline import Style, inline, is_written
from cleaner.writers.markdown.segments import Segment
from cleaner.writers.markdown.spans import every, span_tree

BREAK = "  "  # two spaces end a line of a paragraph
RULE = "---"


@dataclass(frozen=True, slots=True)
class Leaf:
    """Lines of Markdown of one block, without the marks of the containers around it."""

    block: OutlineBlock
    lines: list[str]
    kind: str = "paragraph"  # "heading", "code", "table", "rule", "formula", "term"


def leaves(found: Sequence[Segment], style: Style) -> Iterator[Leaf]:
    """Yield the leaves of a document in order."""
    data = tables.data_tables(found)
    for table, group in groupby(found, key=lambda segment: _table(segment, data)):
        inside = list(group)
        if table is not None:
            lines = tables.table_lines(table, inside, lambda part: _cell_text(part, style))
            yield Leaf(_outside(table), lines, "table")
        else:
            for block, same in groupby(inside, key=lambda segment: segment.block):
                yield from _block_leaves(block, list(same), style)


def _table(segment: Segment, data: set[Table]) -> Table | None:
    table = segment.block.table
    return table if table in data and segment.block.cell is not None else None


def _outside(table: Table) -> OutlineBlock:
    return table.parent or table


def _block_leaves(block: OutlineBlock, found: list[Segment], style: Style) -> Iterator[Leaf]:
    if isinstance(block, Code):
        yield Leaf(block, code_lines(block, found), "code")
        return
    together: list[Segment] = []
    for segment in found:
        alone = None if segment.text.strip() else _inset_leaves(segment, style)
        if together and (alone is not None or segment.breaks != 1):
            yield from _paragraph(block, together, style)
            together = []
        if alone is not None:
            yield from alone
        else:
            together.append(segment)
    yield from _paragraph(block, together, style)


def _paragraph(block: OutlineBlock, found: list[Segment], style: Style) -> Iterator[Leaf]:
    """The leaf of lines that belong together, if there is anything in them."""
    lines = written_lines(found, style)
    if not any(lines):
        return
    if isinstance(block, Heading):
        text = heading_end(" ".join(filter(None, lines)))
        yield Leaf(block, ["#" * block.level + " " + text], "heading")
    elif isinstance(block, Term):
        yield Leaf(block, [" ".join(filter(None, lines))], "term")
    else:
        lines = [line for line in lines if line]
        yield Leaf(block, [line + BREAK for line in lines[:-1]] + lines[-1:])


def _inset_leaves(segment: Segment, style: Style) -> list[Leaf] | None:
    """The leaves of insets that have no text beside them; None where they are part of a line."""
    kinds = {inset.kind for _, inset in segment.insets}
    if kinds == {"rule"}:
        return [Leaf(segment.block, [RULE], "rule")]
    if kinds == {"display"}:
        return [
            Leaf(segment.block, ["$$", inset.value, "$$"], "formula") for _, inset in segment.insets
        ]
    if kinds == {"image"} and not style.images:
        return []
    return None


def written_lines(found: Sequence[Segment], style: Style) -> list[str]:
    """The segments of a paragraph, a heading or a cell as Markdown, a line each.

    They are written together, because marks may pair and emphasis may reach over a line's end.
    """
    if not found:
        return []
    text, marks, insets, starts = "", [], [], []
    for segment in found:
        at = len(text)
        starts.append(at)
        for mark in notes.resolved(segment, style.labels):
            marks.append(mark._replace(start=mark.start + at, end=mark.end + at))
        insets += [(offset + at, inset) for offset, inset in segment.insets]
        text += segment.text + "\n"
    text = text[:-1]
    spans = span_tree(text, marks, insets)
    if len(spans) == 1 and spans[0].kind == "strong" and _is_bold_anyway(found[0].block):
        whole = spans[0]
        if whole.start == 0 and whole.end == len(text):
            spans = whole.inner
    lines = inline(text, spans, style).split("\n")
    lines = [line.strip() for line in lines]
    if style.cell:
        return lines
    with_mark = {span.start for span in every(spans) if is_written(span, style)}
    item = isinstance(found[0].block.container, Item)
    return [
        line if start in with_mark
        else at_start(line, continued=number > 0, item=item and not number)
        for number, (line, start) in enumerate(zip(lines, starts, strict=True))
    ]  # fmt: skip


def _is_bold_anyway(block: OutlineBlock) -> bool:
    return isinstance(block, Heading) or (block.cell is not None and block.cell.header)


def code_lines(block: Code, found: Sequence[Segment]) -> list[str]:
    """The lines of preformatted text between fences longer than any in it."""
    lines: list[str] = []
    for segment in found:
        if lines:
            lines.extend([""] * (segment.breaks - 1))
        lines.append(segment.text.rstrip().replace("\r", " "))
    return fenced(lines, block.language)


def fenced(lines: list[str], language: str = "") -> list[str]:
    """Return lines of code between fences."""
    longest = max((len(run) for line in lines for run in _ticks(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence + language, *lines, fence]


def _ticks(line: str) -> list[str]:
    return ["`" * len(list(run)) for character, run in groupby(line) if character == "`"]


def _cell_text(found: Sequence[Segment], style: Style) -> str:
    """The text of a cell: its lines between breaks, the items of its lists with their marks."""
    lines = written_lines(found, style.in_cell())
    last_item: OutlineBlock | None = None
    for number, segment in enumerate(found):
        item = segment.block.container
        if isinstance(item, Item) and item.cell is segment.block.cell and item is not last_item:
            mark = f"{item.number}." if item.list.ordered else "-"
            lines[number] = f"{mark} {lines[number]}"
            last_item = item
    return "<br>".join(filter(None, lines))
