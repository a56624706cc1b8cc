"""The data a framework puts into a script, read only for a day found nowhere else.

Frameworks put the article's record into a script (``__NEXT_DATA__``, ``window.__STATE__``).
Nothing tells which record of such a payload is this page's, so the first one counts, and it counts
least. `payload_body` reads the article's text from it.
"""

import re

from cleaner.page.stated.evidence import Evidence

_DAY = re.compile(
    r'(?:"|&quot;)(?:datePublished|publishedAt|published_at|publishDate|publishedDate|firstPublishedAt'
    r"|publicationDate|publish_date|first_published_at|displayDate|pubDate|published_date"
    r"|firstPublished|publishedTime|date_published)(?:\"|&quot;)\s{0,4}:\s{0,4}(?:\"|&quot;)?"
    r'([^",}&]{8,40})'
)
_KEY_PARTS = ("ublish", "publicationDate", "displayDate", "pubDate")  # every key holds one
_LONGEST_KEY = 16  # characters from a key's quote to its part, at most


def read_day(html: str, evidence: Evidence) -> None:
    """Add the first day that a script names to `evidence`."""
    value = _first_day(html)
    if value:
        evidence.add("date", value, "payload", 70)


def _first_day(html: str) -> str | None:
    """The first match of `_DAY`, tried only where a key may be."""
    first = len(html)
    value: str | None = None
    for part in _KEY_PARTS:
        at = html.find(part)
        while 0 <= at < first:
            near = max(0, at - _LONGEST_KEY)
            start = max(html.rfind('"', near, at), html.rfind("&quot;", near, at))
            if start >= 0 and (match := _DAY.match(html, start)):
                first, value = start, match[1]
                break
            at = html.find(part, at + 1)
    return value
