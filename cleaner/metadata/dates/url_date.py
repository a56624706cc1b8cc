"""The date in a URL: ``/2026/02/05/``, ``/2026/feb/05/``, ``20260205``.

A URL is made on the day of publication, so it confirms a date in the text or contradicts it.
(`cleaner.page.stated.url_day` reads a page's URL as one of its statements: more forms of a
full date, but no month alone.)
"""

import datetime
from typing import NamedTuple

from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.dates.written_date import calendar_day
from cleaner.text.lazy_pattern import pattern

_LONGEST = 400  # code points of a path that are read
# Added to a date's score if the URL's day is the same, one apart (the time zones of site and server
# may differ), or another. Set by hand on the development bench.
_SAME_DAY, _NEXT_DAY, _OTHER_DAY = 4, 1, -3
_FIRST_DAY = datetime.date(1994, 1, 1)  # earlier eight digits are an article's number

# "/2026/02/05/", "-20260205"; "/2026/feb/05"; "/2026/02/", perhaps with the day and time of an id.
_URL_DAY = pattern(
    r"(?<!\d)(?:((?:19|20)\d\d)([/_.-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?!\d)))"
)
_URL_NAMED = pattern(r"/((?:19|20)\d\d)[/-]([a-zA-Z]{3,9})[/-](\d\d?)(?!\d)")
_URL_MONTH = pattern(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(?:(\d\d)(\d\d)(\d\d)\d{6}(?!\d))?")


class UrlDate(NamedTuple):
    """The date in a URL, the day or (year, month) alone; and its top-level domain."""

    day: datetime.date | None = None
    month: tuple[int, int] | None = None
    country: str = ""


def read(url: str | None, limit: datetime.date) -> UrlDate:
    """Return the day or month in a URL's path, the day no later than `limit`."""
    if not url:
        return UrlDate()
    host, _, path = url.partition("://")[2].partition("/")
    country = host.partition(":")[0].rpartition(".")[2].lower()
    path = "/" + path[:_LONGEST]
    if "20" not in path and "19" not in path:
        return UrlDate(country=country)
    for match in _URL_DAY.finditer(path):
        day = calendar_day(match[1] or match[5], match[3] or match[6], match[4] or match[7])
        if day and _FIRST_DAY <= day <= limit:
            return UrlDate(day, (day.year, day.month), country)
    for named in _URL_NAMED.finditer(path):
        month = MONTHS.get(named[2].lower())
        day = calendar_day(named[1], str(month), named[3]) if month else None
        if day and day <= limit:
            return UrlDate(day, (day.year, day.month), country)
    if month_of := _URL_MONTH.search(path):
        year, number = int(month_of[1]), int(month_of[2])
        day = None
        if month_of[3] and (year % 100, number) == (int(month_of[3]), int(month_of[4])):
            day = calendar_day(month_of[1], month_of[4], month_of[5])  # /2026/02/260205093000
        return UrlDate(day if day and day <= limit else None, (year, number), country)
    return UrlDate(country=country)


def agreement(date: datetime.date, in_url: UrlDate) -> int:
    """Return what the URL adds to the score of a date; a day apart may be a time zone."""
    if in_url.day:
        apart = abs((date - in_url.day).days)
        return _SAME_DAY if apart == 0 else _NEXT_DAY if apart == 1 else _OTHER_DAY
    if in_url.month:
        return 2 if (date.year, date.month) == in_url.month else -2
    return 0
