"""The day that stands in the page's address: /2026/02/05/, /2026-02-05-, -20260205.

An address with year and month alone gives no day; a row of digits that is no calendar day
is an article's number.
"""

import re
from datetime import date

from cleaner.extract.stated.evidence import Sheet

_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([/_.-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
    r"|/((?:19|20)\d\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(0?[1-9]|[12]\d|3[01])/"
)
_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


def day(url: str) -> str | None:
    """The ISO day in `url`, or None.

    >>> day("https://example.com/2026/02/05/story"), day("https://example.com/a-20261305")
    ('2026-02-05', None)
    """
    for match in _DAY.finditer(url[:500]):
        year, _, month, number, *others = match.groups()
        if year is None:
            year, month, number = next(
                (y, m, d) for y, m, d in zip(*[iter(others)] * 3, strict=True) if y
            )
        try:
            return date(int(year), _MONTHS.get(month) or int(month), int(number)).isoformat()
        except ValueError:
            continue
    return None


def read(url: str | None, sheet: Sheet) -> None:
    """Put the day of `url` on `sheet`."""
    if url:
        sheet.add("date", day(url), "address", 60)
