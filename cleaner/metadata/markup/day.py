"""The day of publication: the day that the places of a page agree on.

JSON-LD, meta tags, microdata, what stands under the headline and the address vote with fixed
weights, each place once. Three traps are known and met here:

- The visible day is often that of the last change. A day that the page also states as its
  change counts nothing against an earlier day of publication.
- A stamp in UTC names another day than the one readers see. Where another place states the
  same instant with its zone, that one counts. Else it counts for the neighbouring day too,
  when the page shows that day and its zone can be that far away.
- "03/04/2026" has two readings. A day that another place names settles it, else the page's
  language; else both vote, and only a day that another place names is taken.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from cleaner.metadata.dates import timestamp
from cleaner.metadata.dates.timestamp import Stamp
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.markup.choice import UNUSABLE, Choice, taken
from cleaner.model import Found

# What a place is worth when days disagree, and which places repeat one another: what a
# reader sees is one statement, however many elements carry it. Set by hand; scaling each at
# random by 0.67 to 1.5 moved no one of six sets of pages by more than two points.
_PLACE = {
    "json-ld": ("json-ld", 3.0), "opengraph": ("opengraph", 2.6), "microdata": ("microdata", 2.2),
    "meta": ("meta", 2.0), "meta-like": ("meta", 1.0), "address": ("address", 1.5),
    "time": ("visible", 1.6), "class": ("visible", 1.5), "near": ("visible", 1.3),
    "page": ("visible", 0.9), "elsewhere": ("visible", 0.3), "updated": ("updated", 0.3),
    "payload": ("payload", 0.6), "container": ("container", 3.0),
}  # fmt: skip
_OTHER_PLACE = ("", 0.5)
_VAGUE = pattern(  # a day, but of what? of the file, of the page, of its video
    r"meta/(?:date|dc\.date|dcterms\.date|created|dc\.date\.created|doc\.date|datum"
    r"|dcterms\.created|date\.created|displaydate)$|webpage|videoobject|dateCreated|uploadDate"
    r"|product"
)
_VAGUE_SHARE = 0.5
_NEXT_SHARE = 0.4  # what the second day of one place counts of its first, and so on
_OTHER_READING = 0.9
_LIST, _LIST_SHARE = 3, 0.5  # so many days of one class are events or other stories
_CHANGE_WEIGHT = 0.1
_SHOWN = ("time/", "class/", "near/")
_LOCAL = (*_SHOWN, "address", "microdata/", "meta/")
_WEST, _EAST = timedelta(hours=-11), timedelta(hours=13)


def choose(
    candidates: Sequence[Found],
    today: date | None = None,
    modified: str | None = None,
    day_first: bool | None = None,
) -> Choice | None:
    """The day with most weight behind it; `modified` is the day of the last change.

    `day_first` says how to read "03/04/2026"; None: nothing does.
    The value is ISO 8601, with the time that its strongest statement gives. A day after
    tomorrow is never taken: a server's clock or zone explains one day, not two.
    """
    limit = (today + timedelta(days=1)).isoformat() if today else "9"
    read: list[tuple[Found, Stamp]] = []
    why: dict[int, str] = {}
    moments = [timestamp.read(str(found.value)) for found in candidates]
    named = {moment.day for moment in moments if moment is not None and moment.other is None}
    for found, seen in zip(candidates, moments, strict=True):
        moment = _settled(seen, named, day_first)
        if moment is None:
            why[id(found)] = UNUSABLE
        elif moment.day > limit:
            why[id(found)] = "in the future"
        else:
            read.append((found, moment))
    if not read:
        return None
    zoned = {_instant(m): m for _, m in read if len(m.value) > 19 and not _is_utc(m)}
    if zoned:  # the same instant, as readers see it
        read = [(f, zoned.get(_instant(m), m) if _is_utc(m) else m) for f, m in read]
    sure = {moment.day for _, moment in read if moment.other is None}
    votes = {day: kinds for day, kinds in _votes(read, modified).items() if day in sure}
    if not votes:  # every day has two readings
        return None
    best = max(votes, key=lambda day: sum(votes[day].values()))
    for found, moment in read:
        if best not in (moment.day, moment.other):
            why[id(found)] = f"{best} has more evidence"
    found, moment = next((f, m) for f, m in read if best in (m.day, m.other))
    return taken(moment.value if moment.day == best else best, found, candidates, why)


def _settled(moment: Stamp | None, named: set[str], day_first: bool | None) -> Stamp | None:
    """A moment with one reading: the one that another place names, else the country's."""
    if moment is None or moment.other is None:
        return moment
    if (moment.day in named) != (moment.other in named):
        return Stamp(moment.value if moment.day in named else moment.other)
    if day_first is None:
        return moment
    return Stamp(moment.value if day_first else moment.other)


def _votes(
    read: Sequence[tuple[Found, Stamp]], modified: str | None
) -> dict[str, dict[str, float]]:
    """For each day, what each place gives it."""
    votes: dict[str, dict[str, float]] = {}
    seen: dict[str, list[str]] = {}
    earlier = [m.day for f, m in read if _place(f)[0] not in ("visible", "updated", "payload")]
    change = modified if modified and min(earlier, default="9") < modified else None
    listed: dict[str, set[str]] = {}
    for found, moment in read:
        listed.setdefault(found.by, set()).add(moment.day)
    for found, moment in sorted(read, key=lambda one: -_place(one[0])[1]):
        place, weight = _place(found)
        if len(listed[found.by]) >= _LIST and place == "visible":
            weight *= _LIST_SHARE
        if moment.day == change and place in ("visible", "updated"):
            weight = _CHANGE_WEIGHT
        days = seen.setdefault(place, [])
        if moment.day not in days:
            days.append(moment.day)
        weight *= _NEXT_SHARE ** days.index(moment.day)
        _vote(votes, moment.day, place, weight)
        if moment.other:
            _vote(votes, moment.other, place, weight * _OTHER_READING)
    local = {m.day for f, m in read if f.by.startswith(_LOCAL) and not _is_utc(m)}
    shown = {m.day for f, m in read if f.by.startswith(_SHOWN) and not _is_utc(m)}
    addressed = {m.day for f, m in read if f.by == "address"}  # made on the day of publication
    for found, moment in read:
        if not _is_utc(moment) or moment.day in shown:
            continue
        place, weight = _place(found)
        at = datetime.fromisoformat(moment.value)
        for shift in (_WEST, _EAST):
            day = (at + shift).date().isoformat()
            if day == moment.day or (day == modified and day not in addressed):
                continue
            if day in local:
                _vote(votes, day, place, weight)
    return votes


def _vote(votes: dict[str, dict[str, float]], day: str, place: str, weight: float) -> None:
    mine = votes.setdefault(day, {})
    mine[place] = max(mine.get(place, 0.0), weight)


def _place(found: Found) -> tuple[str, float]:
    return _worth(found.by)


@lru_cache(maxsize=512)  # a few hundred names of places are all there are
def _worth(by: str) -> tuple[str, float]:
    place, weight = _PLACE.get(by.partition("/")[0], _OTHER_PLACE)
    return place, weight * _VAGUE_SHARE if _VAGUE.search(by) else weight


def _instant(moment: Stamp) -> datetime:
    """The minute that a stamp with a zone means; a stamp without one is only like itself."""
    at = datetime.fromisoformat(moment.value).replace(second=0)
    return at.astimezone(UTC) if at.tzinfo else at


def _is_utc(moment: Stamp) -> bool:
    """Whether a stamp is an instant in UTC; midnight is a day that somebody padded."""
    return moment.value.endswith("+00:00") and "T00:00:00" not in moment.value
