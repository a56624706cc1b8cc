"""The rows of a table inside or beside the article stay, whatever the judge thinks of them.

A row is a line whose cells a tab divides, as the walk writes those of a page. Two or more rows
with as many cells, most of them with a figure, are a table, if no rule knows one of them; at the
end of an article it is the article's. Menus and buttons have no figures.

Law: linear in the lines.
"""

from collections.abc import Sequence

from cleaner.edits.plan import Plan
from cleaner.edits.step_view import StepView

_CELLS = "\t"
FEWEST = 2  # rows of a table


def keep_table_rows(view: StepView, plan: Plan) -> Plan:
    """Return the plan without rows of tables that stay otherwise.

    They are beside a sentence, between lines that stay, or half of the rows stay anyway.
    """
    texts = view.texts
    if not [index for index in plan.lines if _CELLS in texts[index]]:
        return plan  # most texts
    kept: set[int] = set()
    for rows in _tables(view, plan):
        beside = (_beside(texts, rows[0], -1), _beside(texts, rows[-1], 1))
        stay = [index for index in beside if index >= 0 and index not in plan.lines]
        holes = sum(index in plan.lines for index in rows)
        if 2 * holes <= len(rows) or len(stay) == len(beside) or any(map(view.is_sentence, stay)):
            kept.update(rows)
    return plan.sparing(kept.intersection(plan.lines))


def _tables(view: StepView, plan: Plan) -> list[list[int]]:
    """The runs of rows with as many cells, with only blank lines between them."""
    tables: list[list[int]] = []
    rows: list[int] = []
    cells = 0
    for index in view.filled:
        here = view.texts[index].strip().count(_CELLS)
        is_row = (
            here
            and not view.is_matched(index)
            and (index not in plan.lines or index in plan.by_judge)
        )
        if rows and not (is_row and here == cells):
            tables.append(rows)
            rows = []
        if is_row:
            rows.append(index)
            cells = here
    tables.append(rows)
    return [rows for rows in tables if len(rows) >= FEWEST and _has_figures(view.texts, rows)]


def _has_figures(texts: Sequence[str], rows: Sequence[int]) -> bool:
    """Whether half of the rows hold a figure: a table may have a head."""
    return 2 * sum(any(map(str.isdigit, texts[index])) for index in rows) >= len(rows)


def _beside(texts: Sequence[str], index: int, way: int) -> int:
    """The index of the nearest line above (-1) or below (1) that is not blank, or -1."""
    index += way
    while 0 <= index < len(texts):
        if texts[index].strip():
            return index
        index += way
    return -1
