"""A result against an earlier one: which figures rose or fell, beyond what chance explains."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from cleaner.errors import InputError
from cleaner.evaluation.document_counts import DocumentCounts
from cleaner.evaluation.evaluate import VERSION, Evaluation
from cleaner.evaluation.figures import (
    LESS_IS_BETTER,
    Columns,
    columns_of,
    differences,
)
from cleaner.files.read import read


class FigureChange(NamedTuple):
    """A figure before and now. `verdict` is "better", "worse", or "same" where chance explains it.

    `low` and `high` bound the change where both results are of the same documents, and are
    None where they are of others.
    """

    name: str
    before: float
    now: float
    low: float | None
    high: float | None
    verdict: str


def load_result(path: str) -> dict[str, Any]:
    """Return an earlier result from its file. Raises InputError."""
    try:
        result = json.loads(read(path))
        if result["evaluation"] != VERSION:
            raise InputError(
                f"{path}: a result of another version ({result['evaluation']}); evaluate again"
            )
        _columns(result)
        for figure in result["figures"].values():
            float(figure["value"]), float(figure["low"]), float(figure["high"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        raise InputError(
            f"{path}: not a result of cleaner eval; write one with: cleaner eval GOLD --to json"
        ) from None
    return dict(result)


def otherwise_measured(now: Evaluation, earlier: Mapping[str, Any]) -> str | None:
    """Return what was not the same when the earlier result was measured, None where it was."""
    level = earlier.get("level")
    if level == now.level:
        return None
    return f"level {level} then, {now.level} now; the level alone changes the figures"


def compare(now: Evaluation, earlier: Mapping[str, Any]) -> list[FigureChange]:
    """Return the change of every figure that both have.

    With the same documents it is worse or better when the bootstrapped interval of the
    difference leaves out 0; with others, when it is outside the earlier interval.
    """
    order = [str(document["id"]) for document in earlier["documents"]]
    by_id = {one.id: one for one in now.outcomes}
    bounds: Mapping[str, tuple[float, float]] = {}
    if by_id.keys() == set(order) and len(order) == len(by_id):
        bounds = differences(columns_of([by_id[id] for id in order]), _columns(earlier))
    changes = []
    for name, figure in now.figures.items():
        before = earlier["figures"].get(name)
        if before is None:
            continue
        low, high = bounds.get(name, (None, None))
        if low is None or high is None:
            up, down = figure.value > before["high"], figure.value < before["low"]
        else:
            up, down = low > 0, high < 0
        if name in LESS_IS_BETTER:
            up, down = down, up
        verdict = "better" if up else "worse" if down else "same"
        changes.append(FigureChange(name, before["value"], figure.value, low, high, verdict))
    return changes


def _columns(result: Mapping[str, Any]) -> Columns:
    return columns_of(
        [
            DocumentCounts(
                str(one["id"]),
                int(one["article"]),
                int(one["boilerplate"]),
                int(one["lost"]),
                int(one["left"]),
                fields=dict(one.get("fields", {})),
            )
            for one in result["documents"]
        ]
    )
