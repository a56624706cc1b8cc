"""An evaluation as one self-contained page: no network, no script; dark where that is wanted."""

from collections.abc import Iterable, Sequence
from html import escape

from cleaner.evaluation import rows
from cleaner.evaluation.compare import FigureChange
from cleaner.evaluation.evaluate import Evaluation
from cleaner.evaluation.rule_worth import needless, never_acted, never_matched
from cleaner.text.counted import counted
from cleaner.text.printable import printable

STYLE = """
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
main { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
div { overflow-x: auto }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { padding: .2rem .7rem; text-align: right; white-space: nowrap }
th, td { border-bottom: 1px solid #8884 }
th:first-child, td:first-child { text-align: left }
tr.worse td, tr.cost td:first-child { color: #c22 } tr.better td { color: #283 }
@media (prefers-color-scheme: dark) {
  tr.worse td, tr.cost td:first-child { color: #f88 } tr.better td { color: #8d8 }
}
"""


def render(found: Evaluation, changes: Sequence[FigureChange] | None) -> str:
    """Return the page."""
    title = f"{counted(len(found.outcomes), 'gold document')} at level {found.level}"
    how = "tried for each rule" if found.exact else "estimated from what else took the same line"
    acted, costly = rows.acted(found), {one.name for one in rows.costly(found)}
    verdicts = [one.verdict for one in changes or ()]
    parts = [
        f"<h1>{title}</h1>",
        _table(rows.FIGURES, rows.figures(found)),
        "" if changes is None else "<h2>Against the earlier result</h2>",
        "" if changes is None else _table(rows.CHANGES, rows.changes(changes), verdicts),
        f"<h2>Rules</h2><p>The gain is the words that would be wrong without it, {how}.</p>",
        _table(
            rows.RULES,
            rows.rules(acted),
            ["cost" if one.name in costly else "" for one in acted],
        ),
        _names(
            "Needless", [f"{a} ({b} takes the same)" for a, b in needless(found.worths).items()]
        ),
        _names("Matched, but nowhere that they act on", never_acted(found.worths)),
        _names("Never matched", never_matched(found.worths)),
        _names("Not cleaned", [f"{one.id}: {one.rejected}" for one in found.rejected]),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n<main>\n"
        + "\n".join(filter(None, parts))
        + "\n</main>\n</html>\n"
    )


def _table(head: Sequence[str], body: Iterable[Sequence[str]], classes: Sequence[str] = ()) -> str:
    found = []
    for number, row in enumerate(body):
        name = classes[number] if number < len(classes) else ""
        cells = "".join(f"<td>{_text(cell)}</td>" for cell in row)
        found.append(f'<tr class="{name}">{cells}</tr>' if name else f"<tr>{cells}</tr>")
    top = "".join(f"<th>{_text(cell)}</th>" for cell in head)
    return f"<div><table><tr>{top}</tr>\n" + "\n".join(found) + "\n</table></div>"


def _names(title: str, names: Sequence[str]) -> str:
    if not names:
        return ""
    listed = "".join(f"<li>{_text(name)}</li>" for name in names)
    return f"<details><summary>{title}: {len(names)}</summary><ul>{listed}</ul></details>"


def _text(value: str) -> str:
    return escape(printable(value))
