"""The date of publication: the day on which the places of a page agree.

JSON-LD, meta tags, microdata, what is shown under the headline and the URL each vote once, with
fixed weights. Three traps are known and handled:

- The visible date is often that of the last change. A day that the page also states as its
  change counts little against an earlier day of publication, unless it is the only day shown,
  within a week, and not called a change.
- A timestamp in UTC may name another day than the one readers see. Where another place states
  the same instant with its zone, that one is used. Otherwise it also votes for the neighbouring
  day, if the page shows that day and a zone can be that far away.
- "03/04/2026" has two readings. A day that another place names decides, or else the page's
  language and country; otherwise both get the vote, and only a day that another place names is
  taken.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from cleaner.metadata.candidate import UNUSABLE, Resolved, resolved
from cleaner.metadata.dates import timestamp
from cleaner.metadata.dates.timestamp import Timestamp
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

_Read = tuple[Found, Timestamp]  # a candidate and its meaning
_Votes = dict[str, dict[str, float]]  # day -> place -> weight

# By source, the first part of a candidate's `by`: the place it counts for, and its weight. What a
# reader sees is one place, however many elements carry it. Set by hand; scaling each weight at
# random by 0.67 to 1.5 changed the result on none of six sets of pages by more than two points.
_SOURCES = {
    "json-ld": ("json-ld", 3.0), "opengraph": ("opengraph", 2.6), "microdata": ("microdata", 2.2),
    "meta": ("meta", 2.0), "meta-like": ("meta", 1.0), "address": ("address", 1.5),
    "time": ("visible", 1.6), "class": ("visible", 1.5), "near": ("visible", 1.3),
    "page": ("visible", 0.9), "elsewhere": ("visible", 0.3), "updated": ("updated", 0.3),
    "payload": ("payload", 0.6), "container": ("container", 3.0),
    "front-matter": ("front matter", 9.0),  # whoever wrote it had read the page
}  # fmt: skip
_OTHER_SOURCE = ("", 0.5)
_VAGUE = pattern(  # a date of the file, the page or its video as well as of the article
    r"meta/(?:date|dc\.date|dcterms\.date|created|dc\.date\.created|doc\.date|datum"
    r"|dcterms\.created|date\.created|displaydate)$|webpage|videoobject|dateCreated|uploadDate"
    r"|product"
)
_VAGUE_SHARE = 0.5
_FURTHER_SHARE = 0.4  # of the weight of a place: for its second day, squared for its third
_OTHER_READING_SHARE = 0.9
_LIST, _LIST_SHARE = 3, 0.5  # so many days under one class are events or other stories
_CHANGE_WEIGHT = 0.1  # a visible day that is stated as that of the last change
_MOST_APART = 7  # days from the stated publication to a change that is shown as the day
_SHOWN = ("time/", "class/", "near/")
_LOCAL = (*_SHOWN, "address", "microdata/", "meta/")
_ZONES = (timedelta(hours=-11), timedelta(hours=13))  # the furthest offsets from UTC
_LENGTH_WITHOUT_ZONE = len("2026-02-05T14:04:00")


def resolve(
    candidates: Sequence[Found],
    today: date | None = None,
    modified: str | None = None,
    day_first: bool | None = None,
) -> Resolved | None:
    """Return the day with the greatest weight; None where none is stated, or all have two readings.

    `modified` is the day of the last change, `day_first` is how to read "03/04/2026", None
    where nothing does. The value is ISO 8601, with the time that its strongest statement gives.
    A day later than tomorrow is rejected: a server's clock or zone explains one day, not two.
    """
    limit = (today + timedelta(days=1)).isoformat() if today else "9"
    reasons: dict[int, str] = {}
    read = _readable(candidates, limit, day_first, reasons)
    if not read:
        return None
    unambiguous = {stamp.day for _, stamp in read if stamp.other is None}
    votes = {day: of for day, of in _votes(read, modified).items() if day in unambiguous}
    if not votes:
        return None
    best = max(votes, key=lambda day: sum(votes[day].values()))
    if modified is not None and best < modified and _is_only_shown(read, best, modified):
        best = modified
    for found, stamp in read:
        if best not in (stamp.day, stamp.other):
            reasons[id(found)] = f"{best} has more evidence"
    found, stamp = next((f, s) for f, s in read if best in (s.day, s.other))
    value = stamp.value if stamp.day == best else best
    return resolved(value, found, candidates, reasons)


def _readable(
    candidates: Sequence[Found], limit: str, day_first: bool | None, reasons: dict[int, str]
) -> list[_Read]:
    """The candidates that are dates up to `limit`, with the zone that readers see.

    The reasons for the others go into `reasons`.
    """
    read: list[_Read] = []
    stamps = [timestamp.read(str(found.value)) for found in candidates]
    named = {stamp.day for stamp in stamps if stamp is not None and stamp.other is None}
    for found, ambiguous in zip(candidates, stamps, strict=True):
        stamp = _in_known_order(ambiguous, named, day_first)
        if stamp is None:
            reasons[id(found)] = UNUSABLE
        elif stamp.day > limit:
            reasons[id(found)] = "in the future"
        else:
            read.append((found, stamp))
    zoned = {
        _instant(s): s for _, s in read if len(s.value) > _LENGTH_WITHOUT_ZONE and not _is_utc(s)
    }
    if not zoned:
        return read
    return [(f, zoned.get(_instant(s), s) if _is_utc(s) else s) for f, s in read]


def _in_known_order(
    stamp: Timestamp | None, named: set[str], day_first: bool | None
) -> Timestamp | None:
    """A timestamp with one reading, if another place or the country decides on it."""
    if stamp is None or stamp.other is None:
        return stamp
    if (stamp.day in named) != (stamp.other in named):
        return Timestamp(stamp.value if stamp.day in named else stamp.other)
    if day_first is None:
        return stamp
    return Timestamp(stamp.value if day_first else stamp.other)


def _votes(read: Sequence[_Read], modified: str | None) -> _Votes:
    """For each day the weight that each place gives it."""
    votes: _Votes = {}
    days_of: dict[str, list[str]] = {}  # place -> its days, the strongest first
    change = _later_change(read, modified)
    listed: dict[str, set[str]] = {}  # source -> its days
    for found, stamp in read:
        listed.setdefault(found.by, set()).add(stamp.day)
    for found, stamp in sorted(read, key=lambda one: -_place(one[0].by)[1]):
        place, weight = _place(found.by)
        if len(listed[found.by]) >= _LIST and place == "visible":
            weight *= _LIST_SHARE
        if stamp.day == change and place in ("visible", "updated"):
            weight = _CHANGE_WEIGHT
        days = days_of.setdefault(place, [])
        if stamp.day not in days:
            days.append(stamp.day)
        weight *= _FURTHER_SHARE ** days.index(stamp.day)
        _vote(votes, stamp.day, place, weight)
        if stamp.other:
            _vote(votes, stamp.other, place, weight * _OTHER_READING_SHARE)
    for day, place, weight in _neighbouring_days(read, modified):
        _vote(votes, day, place, weight)
    return votes


def _later_change(read: Sequence[_Read], modified: str | None) -> str | None:
    """The day of the last change, if the markup or the URL states an earlier one."""
    stated = [s.day for f, s in read if _place(f.by)[0] not in ("visible", "updated", "payload")]
    return modified if modified and min(stated, default="9") < modified else None


def _neighbouring_days(
    read: Sequence[_Read], modified: str | None
) -> Iterable[tuple[str, str, float]]:
    """Day, place and weight of what timestamps in UTC say of the day before and after."""
    local = {s.day for f, s in read if f.by.startswith(_LOCAL) and not _is_utc(s)}
    shown = {s.day for f, s in read if f.by.startswith(_SHOWN) and not _is_utc(s)}
    in_url = {s.day for f, s in read if f.by == "address"}
    for found, stamp in read:
        if not _is_utc(stamp) or stamp.day in shown:
            continue
        at = datetime.fromisoformat(stamp.value)
        for offset in _ZONES:
            day = (at + offset).date().isoformat()
            if day == stamp.day or (day == modified and day not in in_url):
                continue
            if day in local:
                yield (day, *_place(found.by))


def _is_only_shown(read: Sequence[_Read], published: str, modified: str) -> bool:
    """Whether readers are shown the day of a change soon after, and nothing calls it a change.

    A story that is written in the evening, or waits for its day, is stated with the day on which
    the system first saved it. On four sets of pages with dates set down by readers, eleven such
    pages of eight sites, and two against it; further apart, the visible day is a revision's.
    """
    if (date.fromisoformat(modified) - date.fromisoformat(published)).days > _MOST_APART:
        return False
    shown: set[str] = set()
    for found, stamp in read:
        place = _place(found.by)[0]
        if place == "updated" or (stamp.day == published and place in ("visible", "address")):
            return False
        if found.by.startswith(_SHOWN):
            shown.add(stamp.day)
    return modified in shown


def _vote(votes: _Votes, day: str, place: str, weight: float) -> None:
    """Record a vote; of several of one place the greatest counts."""
    places = votes.setdefault(day, {})
    places[place] = max(places.get(place, 0.0), weight)


@lru_cache(maxsize=512)  # there are a few hundred sources
def _place(by: str) -> tuple[str, float]:
    """The place that a source counts for, and its weight."""
    place, weight = _SOURCES.get(by.partition("/")[0], _OTHER_SOURCE)
    return place, weight * _VAGUE_SHARE if _VAGUE.search(by) else weight


def _instant(stamp: Timestamp) -> datetime:
    """The minute that a timestamp names, in UTC if it has a zone."""
    at = datetime.fromisoformat(stamp.value).replace(second=0)
    return at.astimezone(UTC) if at.tzinfo else at


def _is_utc(stamp: Timestamp) -> bool:
    """Whether a timestamp is an instant in UTC; midnight is only a day written as a timestamp."""
    return stamp.value.endswith("+00:00") and "T00:00:00" not in stamp.value
