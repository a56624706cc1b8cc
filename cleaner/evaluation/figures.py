"""The figures of a gold set, with intervals: how much they would move with other documents.

Documents are drawn anew, as many as there are and with repetition (bootstrap), with a fixed seed:
the same gold gives the same interval. Of a thousand such sets 95 in a hundred lie inside it.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from cleaner.evaluation.document_counts import DocumentCounts

SEED = 20
RESAMPLES, MOST_DRAWS = 1000, 5_000_000  # fewer resamples where each draws many documents
OUTSIDE = 0.025  # on either side
LESS_IS_BETTER = frozenset({"lost"})

Columns = Mapping[str, Sequence[int]]  # counts by name, each with a number for every document


class Figure(NamedTuple):
    """A figure and its interval; `of` is what it counts in: words, documents."""

    value: float
    low: float
    high: float
    of: int


def columns_of(outcomes: Sequence[DocumentCounts]) -> dict[str, list[int]]:
    """Return the counts that the figures are made of."""
    columns = {
        "article": [one.article for one in outcomes],
        "boilerplate": [one.boilerplate for one in outcomes],
        "lost": [one.lost for one in outcomes],
        "left": [one.left for one in outcomes],
        "documents": [1 for _ in outcomes],
        "perfect": [int(one.perfect) for one in outcomes],
    }
    for name in sorted({name for one in outcomes for name in one.fields}):
        columns[name] = [int(name in one.fields) for one in outcomes]
        columns[f"{name} right"] = [int(one.fields.get(name, False)) for one in outcomes]
    return columns


def formulas(columns: Columns) -> dict[str, tuple[Callable[[Mapping[str, int]], float], str]]:
    """Return each figure by name: from the sums of the columns, and what it is a share of."""

    def f1(sums: Mapping[str, int]) -> float:
        kept = sums["article"] - sums["lost"]
        return _share(2 * kept, 2 * kept + sums["lost"] + sums["left"])

    found: dict[str, tuple[Callable[[Mapping[str, int]], float], str]] = {
        "lost": (lambda sums: 100 * _share(sums["lost"], sums["article"], 0), "article"),
        "removed": (
            lambda sums: _share(sums["boilerplate"] - sums["left"], sums["boilerplate"]),
            "boilerplate",
        ),
        "f1": (f1, "article"),
        "perfect": (lambda sums: _share(sums["perfect"], sums["documents"]), "documents"),
    }
    for name in columns:
        if f"{name} right" in columns:
            found[name] = (_right(name), name)
    return found


def _right(name: str) -> Callable[[Mapping[str, int]], float]:
    return lambda sums: _share(sums[f"{name} right"], sums[name])


def _share(part: int, whole: int, without: float = 100.0) -> float:
    """A share in percent; `without` where there is nothing to have a share of."""
    return 100 * part / whole if whole else without


def figures_of(columns: Columns) -> dict[str, Figure]:
    """Return each figure, in percent; "lost" is in words of 10,000."""
    sums = _sums(columns)
    found = {}
    drawn = [_sums(columns, draw) for draw in draws(len(columns["documents"]))]
    for name, (formula, of) in formulas(columns).items():
        values = sorted(map(formula, drawn))
        found[name] = Figure(formula(sums), *interval(values), sums[of])
    return found


def values_of(outcomes: Sequence[DocumentCounts]) -> dict[str, float]:
    """Return the figures alone, without intervals."""
    columns = columns_of(outcomes)
    sums = _sums(columns)
    return {name: formula(sums) for name, (formula, _) in formulas(columns).items()}


def differences(now: Columns, earlier: Columns) -> dict[str, tuple[float, float]]:
    """Return the interval of each figure's change, where both are of the same documents in order.

    Both are drawn together, so what makes a document easy or hard is no part of it.
    """
    shared = formulas(now).keys() & formulas(earlier).keys()
    pairs = [(_sums(now, draw), _sums(earlier, draw)) for draw in draws(len(now["documents"]))]
    return {
        name: interval(sorted(formula(new) - formula(old) for new, old in pairs))
        for name, (formula, _) in formulas(now).items()
        if name in shared
    }


def draws(count: int) -> list[list[int]]:
    """Return the resampled sets of documents, by index; the same in every call."""
    chance = random.Random(SEED)
    resamples = max(100, min(RESAMPLES, MOST_DRAWS // max(count, 1)))
    return [chance.choices(range(count), k=count) for _ in range(resamples)]


def interval(ordered: Sequence[float]) -> tuple[float, float]:
    """Return the bounds between which all values but `OUTSIDE` on either side lie."""
    last = len(ordered) - 1
    return ordered[round(OUTSIDE * last)], ordered[round((1 - OUTSIDE) * last)]


def _sums(columns: Columns, draw: Sequence[int] | None = None) -> dict[str, int]:
    if draw is None:
        return {name: sum(column) for name, column in columns.items()}
    return {name: sum(map(column.__getitem__, draw)) for name, column in columns.items()}
