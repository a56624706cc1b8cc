"""Turn what a page states into values: the ranked candidates of `cleaner.extract.stated`.

For each field the strongest candidate that is what it should be wins: a byline must hold
names of people, a date must be a day that has been. Losers stay, each with the reason.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from cleaner.fields import names, stamp
from cleaner.model import Found


class Choice(NamedTuple):
    """A value, the candidate it came from, and the others with why they lost."""

    value: Any
    found: Found
    rejected: tuple[Found, ...] = ()


def choose(
    candidates: Sequence[Found], url: str | None, today: date | None = None
) -> dict[str, Choice]:
    """Return the resolved fields; a field that nobody states well is not in the result."""
    by_field: dict[str, list[Found]] = {}
    for found in candidates:
        by_field.setdefault(found.field, []).append(found)
    chosen: dict[str, Choice] = {}

    def keep(name: str, choice: Choice | None) -> None:
        if choice is not None:
            chosen[name] = choice

    keep("publisher", _first(by_field.get("publisher", ())))
    house = chosen["publisher"].value if "publisher" in chosen else None
    keep("byline", _byline(by_field.get("byline", ()), house))
    keep("date", _date(by_field.get("date", ()), today))
    keep("modified", _date(by_field.get("modified", ()), today))
    keep("title", _first(by_field.get("title", ())))
    return chosen


def _first(candidates: Sequence[Found]) -> Choice | None:
    if not candidates:
        return None
    return Choice(candidates[0].value, candidates[0])


def _byline(candidates: Sequence[Found], house: str | None) -> Choice | None:
    for found in candidates:
        people: dict[str, str] = {}
        for raw in found.value:
            for name in names.people(raw, house, single=False):
                people.setdefault(names.fold(name), name)
        if people:
            return Choice(tuple(people.values()), found)
    return None


def _date(candidates: Sequence[Found], today: date | None) -> Choice | None:
    limit = ((today or date.max - timedelta(1)) + timedelta(1)).isoformat()
    for found in candidates:
        read = stamp.read(found.value)
        if read and read.value[:10] <= limit:
            return Choice(read.value, found)
    return None
