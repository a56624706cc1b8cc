"""Tables as GitHub's Markdown has them.

A cell that spans columns or rows is written in each of them, so that every row can be read alone
and every column has its head. It is written once where it is all that its row has, where it is
longer than `LONGEST_REPEATED` characters, and across columns where it is no head and longer than
`LONGEST_ACROSS`. Several rows of heads become one,
with line breaks. A table without heads has an empty row of heads, because Markdown needs one.

A table that arranges a page is none: one with headings, code or tables in it, with a single row
or column of content, or with more than `LONGEST_CELL` characters in a cell and no heads.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from cleaner.page.outline import Cell, Table
from cleaner.page.outline.blocks import Row
from cleaner.writers.markdown.segments import Segment

LONGEST_REPEATED = 200  # characters of a cell that is repeated, and of a value across columns
LONGEST_ACROSS = 40
LONGEST_CELL = 1000
MOST_HEADS = 4  # rows of heads that are joined; more are a table of heads
_ROOM = 10_000  # places of a grid beyond four for each cell; past that, spans are ignored


class Place(NamedTuple):
    """What is at one place of a grid: a cell, and how far right and down of its beginning."""

    cell: Cell
    right: int
    down: int


Grid = list[dict[int, Place]]  # by row and column


def data_tables(found: Sequence[Segment]) -> set[Table]:
    """Return the tables that a reader sees as such."""
    sizes: defaultdict[Table, dict[Cell, int]] = defaultdict(dict)
    for segment in found:
        cell, table = segment.block.cell, segment.block.table
        if cell is not None and table is not None and not table.layout:
            cells = sizes[table]
            shown = any(inset.kind != "image" for _, inset in segment.insets)
            if shown or segment.text.strip():
                cells[cell] = cells.get(cell, 0) + len(segment.text)
    return {table for table, cells in sizes.items() if _is_data(table, cells)}


def _is_data(table: Table, sizes: Mapping[Cell, int]) -> bool:
    heads = any(cell.header for cell in sizes)
    if not heads and max(sizes.values(), default=0) > LONGEST_CELL:
        return False
    rows = [[cell for cell in row.cells if cell in sizes] for row in table.rows]
    rows = [row for row in rows if row]
    return max(map(len, rows), default=0) > 1 or (heads and len(rows) > 1)


def table_lines(
    table: Table, found: Sequence[Segment], text_of: Callable[[Sequence[Segment]], str]
) -> list[str]:
    """Return a table as lines of Markdown; `text_of` writes the segments of a cell."""
    inside: defaultdict[Cell, list[Segment]] = defaultdict(list)
    for segment in found:
        if segment.block.cell is not None:
            inside[segment.block.cell].append(segment)
    texts = {cell: text_of(parts) for cell, parts in inside.items()}
    rows = [row for row in table.rows if row.cells]
    grid = _grid(rows)
    kept = [number for number, row in enumerate(rows) if any(texts.get(c) for c in row.cells)]
    columns = sorted({
        column for number in kept for column, (cell, right, _) in grid[number].items()
        if not right and texts.get(cell)
    })  # fmt: skip
    heads = _heads([rows[number] for number in kept])
    lines = [_line(grid[number], columns, texts) for number in kept]
    head = _joined(lines[:heads]) if heads else [""] * len(columns)
    widest = len(columns) * (len(lines) - heads)
    is_small = widest <= 4 * sum(len(row.cells) for row in rows) + _ROOM
    body = [line if is_small else _without_end(line) for line in lines[heads:]]
    return [_row(head), "|" + " --- |" * len(columns), *map(_row, body)]


def _grid(rows: Sequence[Row]) -> Grid:
    """Where the cells of each row are, as HTML's table model places them."""
    room = 4 * sum(len(row.cells) for row in rows) + _ROOM
    grid: Grid = [{} for _ in rows]
    for number, row in enumerate(rows):
        places = grid[number]
        column = 0
        for cell in row.cells:
            while column in places:
                column += 1
            spanned = min(cell.rows, len(rows) - number), cell.columns
            room -= spanned[0] * spanned[1]
            if room < 0:
                spanned = (1, 1)
            for down in range(spanned[0]):
                for across in range(spanned[1]):
                    grid[number + down].setdefault(column + across, Place(cell, across, down))
            column += spanned[1]
    return grid


def _heads(rows: Sequence[Row]) -> int:
    """How many of the first rows are heads; at least one row is none, unless there is only one."""
    count = 0
    for row in rows:
        if not (row.head or all(cell.header for cell in row.cells)):
            break
        count += 1
    if count > MOST_HEADS or (count == len(rows) and count > 1):
        return 1
    return count


def _line(
    places: Mapping[int, Place], columns: Sequence[int], texts: Mapping[Cell, str]
) -> list[str]:
    """The texts of one row, by column."""
    line = []
    is_across = len({cell for cell, *_ in places.values() if texts.get(cell)}) == 1
    for column in columns:
        place = places.get(column)
        text = texts.get(place.cell, "") if place is not None else ""
        if place is not None and (place.right or place.down):
            is_value = place.cell.header or not place.right or len(text) <= LONGEST_ACROSS
            if is_across or not is_value or len(text) > LONGEST_REPEATED:
                text = ""
        line.append(text)
    return line


def _joined(lines: Sequence[Sequence[str]]) -> list[str]:
    """Rows of heads as one: what each column has, without repeats."""
    return ["<br>".join(dict.fromkeys(filter(None, texts))) for texts in zip(*lines, strict=True)]


def _without_end(line: list[str]) -> list[str]:
    while len(line) > 1 and not line[-1]:
        line = line[:-1]
    return line


def _row(texts: Sequence[str]) -> str:
    return "|" + "|".join([f" {text} " if text else " " for text in texts]) + "|"
