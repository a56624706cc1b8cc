"""Read one stated moment: "2026-02-05T14:04:00+05:30", "Feb. 5, 2026", "20260205", "1770300240".

For values that a page's markup puts where a date belongs. The forms of machines are read
here, the forms of people by `cleaner.metadata.dates.days`. The day is the one that is written: no
time zone is applied. A day that has two readings (03/04/2026) gives both, and whoever
knows more about the page decides.

Law: linear time, never raises, no day before 1990 or that the calendar lacks.
"""

from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from cleaner.metadata.dates import days
from cleaner.metadata.lazy_pattern import pattern

EARLIEST = 1990  # no web page was published before
LONGEST = 300  # code points of a value that are looked at


class Stamp(NamedTuple):
    """A moment in ISO 8601, with a time only if stated, and its other reading if it has one."""

    value: str
    other: str | None = None

    @property
    def day(self) -> str:
        return self.value[:10]


_ISO = pattern(
    r"(?<![\d/-])((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)"
    r"(?:(?:T|[ ,]{1,2}|\s-\s)(\d\d?):(\d\d)(?::(\d\d?))?(?:[.,]\d{1,9})?"
    r"\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_SOLID = pattern(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?\Z")
_SPACED = pattern(r"((?:19|20)\d\d) (\d\d) (\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?\Z")
_EPOCH = pattern(r"(1\d{9}|[89]\d{8})(?:\d{3}|\.\d{1,9})?\Z")
_POSIX = pattern(  # Thu Sep 08 10:22:33 EDT 2016
    r"([A-Z][a-z]{2}) (\d\d?) (\d\d):(\d\d)(?::(\d\d))? (?:[A-Z]{2,5} )?((?:19|20)\d\d)\b"
)


@lru_cache(maxsize=512)  # a page states one moment in several places
def read(raw: str) -> Stamp | None:
    """Return the first moment in `raw`, or None.

    >>> read("2026-02-05T14:04:00+05:30"), read("By Ada Moreno, Feb. 5, 2026")
    (Stamp(value='2026-02-05T14:04:00+05:30', other=None), Stamp(value='2026-02-05', other=None))
    >>> read("05/02/2026"), read("31.2.2026")
    (Stamp(value='2026-02-05', other='2026-05-02'), None)
    """
    text = raw[:LONGEST].strip()
    if match := _SOLID.match(text) or _SPACED.match(text):
        return _moment(*match.groups())
    if match := _EPOCH.match(text):
        return Stamp(datetime.fromtimestamp(int(match[1]), UTC).isoformat())
    if match := _ISO.search(text):
        return _moment(*match.groups())
    if match := _POSIX.search(text):
        text = f"{match[1]} {match[2]}, {match[6]}"
    for written in days.find(text):
        readings = [day.isoformat() for day in written.readings if day.year >= EARLIEST]
        if readings:
            return Stamp(readings[0], readings[1] if len(readings) > 1 else None)
    return None


def _moment(
    year: str, month: str, day: str,
    hour: str | None = None, minute: str | None = None, second: str | None = None,
    zone: str | None = None,
) -> Stamp | None:  # fmt: skip
    on = days.calendar(year, month, day)
    if on is None or on.year < EARLIEST:
        return None
    iso = on.isoformat()
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return Stamp(iso)
    if zone in ("Z", "UTC", "GMT"):
        zone = "+00:00"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return Stamp(f"{iso}T{int(hour):02}:{minute}:{int(second or 0):02}{zone or ''}")
