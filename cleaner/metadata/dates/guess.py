"""The day of a page that nothing states: htmldate's guess, asked last and marked as one.

Imported and run only for a page whose markup, address and lines gave no day: no news page of two
sets, four to fourteen in a hundred pages of three others. Half of what comes back is right: of 31
such pages with gold it guessed 13 and was right on 6. Its extensive search, which reads every
sentence with dateparser, guessed 17 and was right on 7, at five times the cost.
The first day of a month is htmldate's way of saying "some day of that month" and is not taken.
"""

import re
from datetime import date, timedelta

from cleaner.model import Found
from cleaner.page.guard import guarded

LONGEST = 1_000_000  # characters; htmldate parses the page again, and more than linearly
_OPENS = re.compile(r"<(script|style|svg|noscript)\b", re.I)
_ENDS = {
    name: re.compile(rf"</{name}\s*>", re.I) for name in ("script", "style", "svg", "noscript")
}


def guess(html: str, url: str | None, today: date) -> Found | None:
    """Return htmldate's day as a `Found` by "htmldate", or None. Raises nothing."""
    if len(html) > LONGEST:
        return None
    from htmldate import find_date

    try:
        latest = (today + timedelta(days=1)).isoformat()
        day = find_date(
            _shown(guarded(html)),
            extensive_search=False,
            url=url,
            original_date=True,
            max_date=latest,
        )
    except Exception:  # whatever it or its parser does on a broken page: it is a guess
        return None
    if not day or day.endswith("-01"):
        return None
    return Found("date", day, None, "htmldate")


def _shown(html: str) -> str:
    """The page without scripts, styles and drawings: half of htmldate's time, and no day.

    What scripts state was read before; the days that are left in them are others'.
    """
    out = []
    at = 0
    endless: set[str] = set()  # looked for once, not once for every beginning
    for opens in _OPENS.finditer(html):
        name = opens[1].lower()
        if opens.start() < at or name in endless:
            continue
        ends = _ENDS[name].search(html, opens.end())
        if ends is None:
            endless.add(name)
            continue
        out.append(html[at : opens.start()])
        at = ends.end()
    out.append(html[at:])
    return " ".join(out)
