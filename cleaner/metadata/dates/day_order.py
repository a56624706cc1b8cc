"""Which number of "03/04/2026" is the day.

Promise: an answer only where something settles it: the language (only English is in
doubt), another date of the document, the country of the address, a time zone; or that the
other reading lies in the future. Otherwise the day stays unknown.
"""

import datetime
from collections.abc import Sequence

from cleaner.metadata.dates.days import Written
from cleaner.metadata.dates.url_date import Dated
from cleaner.metadata.document_view import Row
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.words import table

_AMERICAN = pattern(r"\b(?:[ECMP][SD]?T|Eastern|Pacific)\b")
_BRITISH = pattern(r"\b(?:GMT|BST|IST|AEST|AEDT|SAST|NZST|NZDT|WAT|EAT)\b")
_NUMBER = pattern(r"\d+")
_DAY_FIRST_ENGLISH = table(  # countries that write English and days first
    "uk au nz ie in za ng ke gh ug tz zw na bw zm mw ls pk lk bd np my sg hk mt cy jm tt"
)


def month_first(
    rows: Sequence[tuple[Row, Written, str, int]],
    address: Dated,
    language: str | None,
) -> bool | None:
    """Whether months come first in this document; None when nothing settles it."""
    if not any(len(written.readings) > 1 for _, written, _, _ in rows):
        return None
    if language and language[:2] != "en":
        return False
    if language and len(language) > 3:
        return language[3:].upper() == "US"
    certain = {w.readings[0] for _, w, _, _ in rows if len(w.readings) == 1}
    if address.day:
        certain.add(address.day)
    for row, written, _, _ in rows:
        if len(written.readings) == 2:
            if written.readings[0] in certain:
                return False
            if written.readings[1] in certain:
                return True
        elif any(mark in row.text[written.start : written.end] for mark in "/-"):
            numbers = _NUMBER.findall(row.text[written.start : written.end])
            if len(numbers) > 2 and len(numbers[0]) < 3 and max(map(int, numbers[:2])) > 12:
                return int(numbers[1]) > 12
    if address.country in _DAY_FIRST_ENGLISH:
        return False
    near = "\n".join(row.text for row, _, _, _ in rows)
    if _AMERICAN.search(near):
        return True
    return False if _BRITISH.search(near) else None


def settled(
    written: Written, month_first: bool | None, address: Dated, limit: datetime.date
) -> datetime.date | str:
    """The one day that is meant, or in words why none is."""
    possible = [day for day in written.readings if day <= limit]
    if not possible:
        return "lies in the future"
    if len(written.readings) == 1 or len(possible) == 1:
        return possible[0]
    if month_first is not None:
        return written.readings[month_first]
    if address.month:
        fitting = [day for day in possible if (day.year, day.month) == address.month]
        if len(fitting) == 1:
            return fitting[0]
    return "nothing settles which number is the day"
