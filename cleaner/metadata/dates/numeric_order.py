"""Which number of "03/04/2026" is the day.

Decided by the language (only English uses both orders), another date of the document, the
country of the URL, a time zone; or because the other reading is in the future. Otherwise the
date stays unknown.
"""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from cleaner.metadata.dates.date_lines import LineDate
from cleaner.metadata.dates.url_date import UrlDate
from cleaner.metadata.dates.written_date import WrittenDate
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

IN_FUTURE = "lies in the future"
AMBIGUOUS = "nothing settles which number is the day"
PLACEHOLDER = "what a program writes for no date"
# The first second of Unix time, as it is written east and west of Greenwich.
_PLACEHOLDERS = (datetime.date(1970, 1, 1), datetime.date(1969, 12, 31))

# Time zones beside a date: of North America, where the month comes first; of other countries that
# write English, where the day does.
_AMERICAN = pattern(r"\b(?:[ECMP][SD]?T|Eastern|Pacific)\b")
_BRITISH = pattern(r"\b(?:GMT|BST|IST|AEST|AEDT|SAST|NZST|NZDT|WAT|EAT)\b")
_NUMBER = pattern(r"\d+")
# Top-level domains of countries that write English, and the day first.
_DAY_FIRST_ENGLISH = word_set(
    "uk au nz ie in za ng ke gh ug tz zw na bw zm mw ls pk lk bd np my sg hk mt cy jm tt"
)


class DateOrder(NamedTuple):
    """The order of day and month in a document's dates.

    `month_first` is None if nothing decides it; a date after `limit` is in the future.
    """

    month_first: bool | None
    in_url: UrlDate
    limit: datetime.date

    def day(self, date: WrittenDate) -> datetime.date | str:
        """Return the day that a date means, or why it is unknown, in words."""
        possible = [day for day in date.readings if day <= self.limit]
        if not possible:
            return IN_FUTURE
        if possible[0] in _PLACEHOLDERS:
            return PLACEHOLDER
        if len(date.readings) == 1 or len(possible) == 1:
            return possible[0]
        if self.month_first is not None:
            return date.readings[self.month_first]
        if self.in_url.month:
            fitting = [day for day in possible if (day.year, day.month) == self.in_url.month]
            if len(fitting) == 1:
                return fitting[0]
        return AMBIGUOUS


def of_document(
    dates: Sequence[LineDate], in_url: UrlDate, language: str | None, limit: datetime.date
) -> DateOrder:
    """Return how to read a document's dates; `limit` is the last day not in the future."""
    return DateOrder(_is_month_first(dates, in_url, language), in_url, limit)


def _is_month_first(
    dates: Sequence[LineDate], in_url: UrlDate, language: str | None
) -> bool | None:
    """Whether months come first in this document; None where nothing decides it."""
    if not any(len(one.date.readings) > 1 for one in dates):
        return None
    if language and language[:2] != "en":
        return False
    if language and len(language) > 3:
        return language[3:].upper() == "US"
    by_dates = _is_month_first_in(dates, in_url)
    if by_dates is not None:
        return by_dates
    if in_url.country in _DAY_FIRST_ENGLISH:
        return False
    near = "\n".join(one.line.text for one in dates)
    if _AMERICAN.search(near):
        return True
    return False if _BRITISH.search(near) else None


def _is_month_first_in(dates: Sequence[LineDate], in_url: UrlDate) -> bool | None:
    """Whether months come first, by the dates that have only one reading."""
    certain = {one.date.readings[0] for one in dates if len(one.date.readings) == 1}
    if in_url.day:
        certain.add(in_url.day)
    for line, date, _, _ in dates:
        written = line.text[date.start : date.end]
        if len(date.readings) == 2:
            if date.readings[0] in certain:
                return False
            if date.readings[1] in certain:
                return True
        elif "/" in written or "-" in written:
            numbers = _NUMBER.findall(written)
            if len(numbers) > 2 and len(numbers[0]) < 3 and max(map(int, numbers[:2])) > 12:
                return int(numbers[1]) > 12
    return None
