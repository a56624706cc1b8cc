"""Turn what a page states into values: the ranked candidates of `cleaner.extract.stated`.

For each field the strongest candidate that is what it should be wins: a byline must hold
names of people, a date must be a day that has been. Losers stay, each with the reason.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
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
    keep("modified", _date(by_field.get("modified", ()), today))
    changed = chosen["modified"].value[:10] if "modified" in chosen else None
    keep("date", _date(by_field.get("date", ()), today, changed))
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


# How much a place is worth when days disagree, and which places repeat one another: what a
# reader sees under the headline is one statement, however many elements carry it.
_WEIGHT = {
    "json-ld": ("json-ld", 3.0), "opengraph": ("opengraph", 2.6), "meta": ("meta", 2.0),
    "microdata": ("microdata", 2.2), "time": ("visible", 1.6), "class": ("visible", 1.5),
    "near": ("visible", 1.3), "page": ("visible", 0.9), "address": ("address", 1.5),
    "payload": ("payload", 0.6), "cue": ("cue", 1.2), "text": ("text", 0.5), "elsewhere": ("visible", 0.3), "updated": ("updated", 0.3),
}  # fmt: skip
_VAGUE = re.compile(
    r"meta/(?:date|dc\.date|dcterms\.date|created|dc\.date\.created|doc\.date|datum"
    r"|dcterms\.created|date\.created|displaydate)$|webpage|videoobject|dateCreated|uploadDate"
    r"|product"
)
_LOCAL = ("visible", "address", "microdata", "meta")
_SECOND = 0.4  # what the second day of one place counts of the first, the third of the second


def _date(
    candidates: Sequence[Found], today: date | None, modified: str | None = None
) -> Choice | None:
    limit = ((today or date.max - timedelta(1)) + timedelta(1)).isoformat()
    read = [
        (found, moment)
        for found in candidates
        if (moment := stamp.read(found.value)) and moment.day <= limit
    ]
    if not read:
        return None
    votes: dict[str, dict[str, float]] = {}
    rounds: dict[str, list[str]] = {}
    for found, moment in read:
        kind, weight = _WEIGHT.get(found.by.partition("/")[0], ("", 0.5))
        if _VAGUE.search(found.by):
            weight *= 0.5
        if moment.day == modified and kind in ("visible", "updated") and read[0][1].day < modified:
            weight = 0.1
        days = rounds.setdefault(kind, [])
        if moment.day not in days:
            days.append(moment.day)
        weight *= _SECOND ** days.index(moment.day)
        for day, share in ((moment.day, 1.0), (moment.other, 0.9)):
            if day is not None:
                mine = votes.setdefault(day, {})
                mine[kind] = max(mine.get(kind, 0), weight * share)
    shown = {
        m.day for f, m in read if not _is_utc(m) and f.by.startswith(("time/", "class/", "near/"))
    }
    for found, moment in read:
        if not _is_utc(moment):
            continue
        kind, weight = _WEIGHT.get(found.by.partition("/")[0], ("", 0.5))
        at = datetime.fromisoformat(moment.value)
        if moment.day in shown:
            continue
        for hours in (-11, 13):
            day = (at + timedelta(hours=hours)).date().isoformat()
            if day != moment.day and day != modified and any(k in _LOCAL for k in votes.get(day, ())):
                votes[day][kind] = max(votes[day].get(kind, 0), weight)
    totals = {day: sum(kinds.values()) for day, kinds in votes.items()}
    best = max(totals, key=lambda day: totals[day])
    for found, moment in read:
        if moment.day == best:
            return Choice(moment.value, found)
    found, moment = next((f, m) for f, m in read if m.other == best)
    return Choice(best, found)


def _is_utc(moment: stamp.Stamp) -> bool:
    return moment.value.endswith("+00:00") and "T00:00:00" not in moment.value
