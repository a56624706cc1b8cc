"""An evaluation for a terminal."""

from collections.abc import Iterable, Sequence

from cleaner.evaluation import rows
from cleaner.evaluation.compare import FigureChange
from cleaner.evaluation.evaluate import Evaluation
from cleaner.evaluation.rule_worth import needless, never_acted, never_matched
from cleaner.text.counted import counted
from cleaner.text.printable import printable

SHOWN = 20  # rules, unless all are asked for
_HINT = "  gold with such lines would tell; cleaner rules check tries them on their own examples"


def render(
    found: Evaluation,
    changes: Sequence[FigureChange] | None,
    *,
    everything: bool,
    width: int | None,
) -> str:
    """Return the figures, the changes where there are some, and the rules, the best first."""
    acted = rows.acted(found)
    shown = acted if everything else acted[:SHOWN]
    words = (
        sum(one.article for one in found.outcomes),
        sum(one.boilerplate for one in found.outcomes),
    )
    lines = [
        f"{counted(len(found.outcomes), 'document')}, level {found.level}: "
        f"{words[0]:,} words of article, "
        f"{words[1]:,} of boilerplate",
        "",
        *_table(rows.FIGURES, rows.figures(found)),
        "",
    ]
    if changes is not None:
        lines += [*_table(rows.CHANGES, rows.changes(changes)), ""]
    how = "words that would be wrong without it" + ("" if found.exact else ", by the audit")
    lines += [f"rules (gain: {how})", *_table(rows.RULES, rows.rules(shown))]
    if len(shown) < len(acted):
        lines.append(f"and {len(acted) - len(shown)} more; --all shows them")
    lines += ["", *_lists(found, width)]
    return "\n".join(printable(line) for line in lines).rstrip() + "\n"


def _lists(found: Evaluation, width: int | None) -> list[str]:
    """The rules that cost, that need not be there, and that had nothing to do."""
    covered = [f"{name} ({other})" for name, other in needless(found.worths).items()]
    named = (
        ("cost more than they gain", [one.name for one in rows.costly(found)]),
        ("needless, because another rule takes the same", covered),
        ("matched, but nowhere that they act on", never_acted(found.worths)),
        ("never matched", never_matched(found.worths)),
    )
    lines = []
    for title, names in named:
        text = ", ".join(names[:8]) + (f", and {len(names) - 8} more" if len(names) > 8 else "")
        lines.append(f"{title}: {len(names)}" + (f": {text}" if names else ""))
    if names:  # the last ones
        lines.append(_HINT)
    return lines if width is None else [line[: max(width, 40)] for line in lines]


def _table(head: Sequence[str], body: Iterable[Sequence[str]]) -> list[str]:
    """Aligned columns: the first and those of names to the left, numbers to the right."""
    table = [head, *body]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    left = {0, *(at for at, name in enumerate(head) if name == "most shared with")}
    return [
        "  "
        + "  ".join(
            cell.ljust(width) if at in left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
        if any(row)
    ]
