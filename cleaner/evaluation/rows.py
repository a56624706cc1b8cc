"""The tables of an evaluation as rows of text, for a terminal and for a page."""

from collections.abc import Iterable, Sequence

from cleaner.evaluation.compare import FigureChange
from cleaner.evaluation.evaluate import Evaluation, gain
from cleaner.evaluation.rule_worth import Worth
from cleaner.text.counted import counted

FIGURES = ("", "", "interval", "of")
CHANGES = ("", "before", "now", "change", "")
RULES = (
    "",
    "gain",
    "hits",
    "in",
    "boilerplate",
    "article",
    "alone",
    "cost",
    "most shared with",
    "ms",
)
UNITS = {"lost": "words of 10,000", "removed": "% of boilerplate", "f1": "%", "perfect": "%"}
OF = {"removed": "word", "lost": "word", "f1": "word"}


def figures(found: Evaluation) -> list[tuple[str, ...]]:
    """Name, value, interval, what it is of."""
    return [
        (
            name,
            f"{figure.value:.1f} {UNITS.get(name, '% right')}",
            f"{figure.low:.1f} to {figure.high:.1f}",
            counted(figure.of, OF.get(name, "document")),
        )
        for name, figure in found.figures.items()
    ]


def changes(found: Sequence[FigureChange]) -> list[tuple[str, ...]]:
    """Name, before, now, the interval of the change, the verdict."""
    return [
        (
            one.name,
            f"{one.before:.1f}",
            f"{one.now:.1f}",
            "" if one.low is None or one.high is None else f"{one.low:+.1f} to {one.high:+.1f}",
            "" if one.verdict == "same" else one.verdict,
        )
        for one in found
    ]


def rules(found: Iterable[Worth]) -> list[tuple[str, ...]]:
    """One row for each rule, or what else took something, as `RULES` names the columns."""
    return [
        (
            one.name,
            f"{gain(one):+,}",
            f"{one.hits:,}",
            f"{one.documents:,}",
            f"{one.boilerplate:,}",
            f"{one.article:,}",
            f"{one.alone_boilerplate:,}",
            f"{one.alone_article:,}",
            _most_shared(one),
            f"{one.nanoseconds / 1e6:.1f}" if one.is_rule else "",
        )
        for one in found
    ]


def _most_shared(one: Worth) -> str:
    whole = one.boilerplate + one.article
    if not one.shared or not whole:
        return ""
    name, words = min(one.shared.items(), key=lambda pair: (-pair[1], pair[0]))
    return f"{name} {100 * words / whole:.0f}%"


def acted(found: Evaluation) -> list[Worth]:
    """The rules and others that took or found something, the most useful first."""
    return [one for one in found.worths if one.hits]


def costly(found: Evaluation) -> list[Worth]:
    """The rules that cost more than they gain."""
    return [one for one in found.worths if one.is_rule and gain(one) < 0]
