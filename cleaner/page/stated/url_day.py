"""The day in the page's URL: /2026/02/05/, /2026-02-05-, -20260205, 25-02-2026.

One candidate among others. The metadata room reads the URL again, and other forms in it (months
alone, month names of other languages, days inside time stamps), to confirm or contradict a day
found elsewhere.
"""

import re
from datetime import date

from cleaner.page.stated.evidence import Evidence

LONGEST = 500  # characters of a URL that are read

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?<!\d)(?P<y>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        _YEAR + r"(?P<s>[/_.-])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)",
        _YEAR + r"/?(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)",
        _YEAR + rf"/(?P<m>{'|'.join(_MONTHS)})/(?P<d>0?[1-9]|[12]\d|3[01])(?!\d)",
        r"(?<!\d)(?P<d>1[3-9]|2\d|3[01])(?P<s>[._-])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<y>20\d\d)(?!\d)",
    )
)


def day(url: str) -> str | None:
    """Return the ISO 8601 day in `url`, or None.

    A year and month alone are no day; digits that are no calendar day are an article's number.

    >>> day("https://example.com/2026/02/05/story"), day("https://example.com/a-20261305")
    ('2026-02-05', None)
    """
    for form in _FORMS:
        for match in form.finditer(url[:LONGEST].lower()):
            month = match["m"]
            number = _MONTHS.index(month) + 1 if month in _MONTHS else int(month)
            try:
                return date(int(match["y"]), number, int(match["d"])).isoformat()
            except ValueError:
                continue
    return None


def read(url: str | None, evidence: Evidence) -> None:
    """Add the day in `url` to `evidence`."""
    if url:
        evidence.add("date", day(url), "address", 50)
