"""Timestamps in a page's markup: "2026-02-05T14:04:00+05:30", "20260205", "1770300240".

The forms of machines are read here, those of people ("Feb. 5, 2026") by
`cleaner.metadata.dates.written_date`. The day is the one that is written: no time zone is
applied. A date with two readings (03/04/2026) gives both, and the caller decides.

Linear. Raises nothing. No date before 1990, and none that does not exist.
"""

from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from cleaner.metadata.dates import labels, written_date
from cleaner.text.lazy_pattern import pattern

_FIRST_YEAR = 1990  # the year of the first web page
_LONGEST = 300  # code points of a value that are read


class Timestamp(NamedTuple):
    """ISO 8601, with a time and a zone only if stated; and the day of its other reading, if any."""

    value: str
    other: str | None = None

    @property
    def day(self) -> str:
        """The calendar day, "2026-02-05"."""
        return self.value[:10]


# ISO 8601, and looser: slashes for hyphens, " - " before the time, one digit for a month or day.
_ISO = pattern(
    r"(?<![\d/-])((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)"
    r"(?:(?:T|[ ,]{1,2}|\s-\s)(\d\d?):(\d\d)(?::(\d\d?))?(?:[.,]\d{1,9})?"
    r"\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?!\d)"
)
_COMPACT = pattern(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?\Z")
_SPACED = pattern(r"((?:19|20)\d\d) (\d\d) (\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?\Z")
# Seconds since 1970, or milliseconds: from 800,000,000 (9 May 1995) to 1,999,999,999 (18 May 2033).
# Other numbers of nine or ten digits are not read as a time.
_EPOCH = pattern(r"(1\d{9}|[89]\d{8})(?:\d{3}|\.\d{1,9})?\Z")
_POSIX = pattern(  # Thu Sep 08 10:22:33 EDT 2016
    r"([A-Z][a-z]{2}) (\d\d?) (\d\d):(\d\d)(?::(\d\d))? (?:[A-Z]{2,5} )?((?:19|20)\d\d)\b"
)


@lru_cache(maxsize=512)  # a page states one timestamp in several places
def read(raw: str) -> Timestamp | None:
    """Return the first timestamp or date in `raw`, or None.

    >>> read("2026-02-05T14:04:00+05:30")
    Timestamp(value='2026-02-05T14:04:00+05:30', other=None)
    >>> read("By Ada Moreno, Feb. 5, 2026")
    Timestamp(value='2026-02-05', other=None)
    >>> read("05/02/2026"), read("31.2.2026")
    (Timestamp(value='2026-02-05', other='2026-05-02'), None)
    """
    text = raw[:_LONGEST].strip()
    if match := _COMPACT.match(text) or _SPACED.match(text):
        return _timestamp(*match.groups())
    if match := _EPOCH.match(text):
        return Timestamp(datetime.fromtimestamp(int(match[1]), UTC).isoformat())
    if match := _ISO.search(text):
        return _timestamp(*match.groups())
    if match := _POSIX.search(text):
        text = f"{match[1]} {match[2]}, {match[6]}"
    end = 0
    for written in written_date.find(text):
        event, end = labels.label(text[end : written.start]), written.end
        if event == "other":  # "Received 16 May, published 2 June"
            continue
        readings = [day.isoformat() for day in written.readings if day.year >= _FIRST_YEAR]
        if readings:
            return Timestamp(readings[0], readings[1] if len(readings) > 1 else None)
    return None


def _timestamp(year: str, month: str, day: str, *time: str | None) -> Timestamp | None:
    """The timestamp in a match; `time` is hour, minute, second, zone, or the first of them."""
    date = written_date.calendar_day(year, month, day)
    if date is None or date.year < _FIRST_YEAR:
        return None
    iso = date.isoformat()
    hour, minute, second, zone = (*time, None)[:4]
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return Timestamp(iso)
    if zone in ("Z", "UTC", "GMT"):
        zone = "+00:00"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return Timestamp(f"{iso}T{int(hour):02}:{minute}:{int(second or 0):02}{zone or ''}")
