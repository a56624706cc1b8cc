"""A resolved value, and the plain way to resolve: the strongest candidate that is usable."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from cleaner.model import Found

WEAKER = "stated less strongly than what was taken"
UNUSABLE = "not a value of this field"


class Choice(NamedTuple):
    """A value, the candidate it came from, and the others, each with why it lost."""

    value: Any
    found: Found
    rejected: tuple[Found, ...] = ()


def first(
    candidates: Sequence[Found], usable: Callable[[str], str | None] | None = None
) -> Choice | None:
    """The first candidate that `usable` makes a value of; None when there is none."""
    for found in candidates:
        value = found.value if usable is None else usable(found.value)
        if value:
            return taken(value, found, candidates)
    return None


def taken(
    value: Any, found: Found, candidates: Iterable[Found], why: dict[int, str] | None = None
) -> Choice:
    """The choice of `found` from `candidates`; `why` holds reasons by the candidates' id()."""
    reasons = why or {}
    rejected = [
        Found(one.field, one.value, one.line, one.by, reasons.get(id(one), WEAKER))
        for one in candidates
        if one is not found
    ]
    return Choice(value, found, tuple(rejected))
