"""The rows of a table inside or beside the article stay, whatever the judge thinks of them.

A row is a line whose cells a tab divides, as the walk writes those of a page. Two or more rows
with as many cells, most of them with a figure, are a table, if no rule knows one of them; at the
end of an article it is the article's. Menus and buttons have no figures.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.edits.plan import Plan, only_by_judge
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.scan import Matches
from cleaner.model import Line

_CELLS = "\t"
FEWEST = 2  # rows of a table


def keep_table_rows(lines: Sequence[Line], matches: Matches, plan: Plan) -> Plan:
    """Return the plan without rows of tables that stay otherwise.

    They are beside a sentence, between lines that stay, or half of the rows stay anyway.
    """
    kept: set[int] = set()
    if any(_CELLS in lines[index].text for index in plan.lines):
        for rows in _tables(lines, matches, plan):
            beside = (_beside(lines, rows[0], -1), _beside(lines, rows[-1], 1))
            stay = [index for index in beside if index >= 0 and index not in plan.lines]
            holes = sum(index in plan.lines for index in rows)
            if (
                2 * holes <= len(rows)
                or len(stay) == len(beside)
                or any(_is_sentence(lines[index]) for index in stay)
            ):
                kept.update(rows)
    if kept.isdisjoint(plan.lines):
        return plan
    return plan.sparing(kept)


def _tables(lines: Sequence[Line], matches: Matches, plan: Plan) -> list[list[int]]:
    """The runs of rows with as many cells, with only blank lines between them."""
    tables: list[list[int]] = []
    rows: list[int] = []
    cells = 0
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            continue
        here = text.count(_CELLS)
        names = plan.lines.get(index)
        is_row = here and line.number not in matches and (names is None or only_by_judge(names))
        if rows and not (is_row and here == cells):
            tables.append(rows)
            rows = []
        if is_row:
            rows.append(index)
            cells = here
    tables.append(rows)
    return [rows for rows in tables if len(rows) >= FEWEST and _has_figures(lines, rows)]


def _has_figures(lines: Sequence[Line], rows: Sequence[int]) -> bool:
    """Whether half of the rows hold a figure: a table may have a head."""
    return 2 * sum(any(map(str.isdigit, lines[index].text)) for index in rows) >= len(rows)


def _beside(lines: Sequence[Line], index: int, way: int) -> int:
    """The index of the nearest line above (-1) or below (1) that is not blank, or -1."""
    index += way
    while 0 <= index < len(lines):
        if lines[index].text.strip():
            return index
        index += way
    return -1


def _is_sentence(line: Line) -> bool:
    return reads_as_sentence(line.text.strip())
