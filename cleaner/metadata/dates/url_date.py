"""The day that an address states: ``/2026/02/05/``, ``/2026/feb/05/``, ``20260205``.

Promise: a real day, no later than `limit`; or the month alone; or nothing. An address is
made on the day of publication, so it confirms a day of the text or speaks against it.
"""

import datetime
from typing import NamedTuple

from cleaner.metadata.dates.days import calendar
from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.lazy_pattern import pattern

LONGEST = 400  # code points of a path that are read

_URL_DAY = pattern(
    r"(?<!\d)(?:((?:19|20)\d\d)([/_.-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d)))"
)
_URL_NAMED = pattern(r"/((?:19|20)\d\d)[/-]([a-zA-Z]{3,9})[/-](\d\d?)(?!\d)")
_URL_MONTH = pattern(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(?:(\d\d)(\d\d)(\d\d)\d{6}(?!\d))?")


class Dated(NamedTuple):
    """What an address says of the day: a day, or a month, and the country of its host."""

    day: datetime.date | None = None
    month: tuple[int, int] | None = None
    country: str = ""


def read(url: str | None, limit: datetime.date) -> Dated:
    """The day or month in an address: ``/2026/02/05/``, ``/2026/feb/05/``, ``20260205``."""
    if not url:
        return Dated()
    host, _, path = url.partition("://")[2].partition("/")
    country = host.partition(":")[0].rpartition(".")[2].lower()
    for match in _URL_DAY.finditer("/" + path[:LONGEST]):
        day = calendar(match[1] or match[5], match[3] or match[6], match[4] or match[7])
        if day and datetime.date(1994, 1, 1) <= day <= limit:
            return Dated(day, (day.year, day.month), country)
    for named in _URL_NAMED.finditer("/" + path[:LONGEST]):
        month = MONTHS.get(named[2].lower())
        day = calendar(named[1], str(month), named[3]) if month else None
        if day and day <= limit:
            return Dated(day, (day.year, day.month), country)
    if month_of := _URL_MONTH.search("/" + path[:LONGEST]):
        year, number = int(month_of[1]), int(month_of[2])
        day = None
        if month_of[3] and (year % 100, number) == (int(month_of[3]), int(month_of[4])):
            day = calendar(month_of[1], month_of[4], month_of[5])  # /2026/02/260205093000
        return Dated(day if day and day <= limit else None, (year, number), country)
    return Dated(country=country)


def agreement(value: datetime.date, address: Dated) -> int:
    """How far the address confirms a day: a day apart is a time zone, more is another story."""
    if address.day:
        apart = abs((value - address.day).days)
        return 4 if apart == 0 else 1 if apart == 1 else -3
    if address.month:
        return 2 if (value.year, value.month) == address.month else -2
    return 0
