"""A page's script payload, asked only where the page states no day, no name or no body itself.

Frameworks put the article's record into a script (``__NEXT_DATA__``, ``window.__STATE__``).
Nothing says which record of such a payload is this page's, so the first one counts, and it
counts least. The text of a body is taken from a record that parses, never cut out of code.
"""

import re
from typing import Any

from cleaner.page.stated import dom
from cleaner.page.stated.broken_json import parse
from cleaner.page.stated.evidence import Sheet

MARK = "application/json"  # stands in every page with a payload that can be parsed
LIMIT = 2_000_000  # characters of a payload that are parsed for a body
_DAY = re.compile(
    r'(?:"|&quot;)(?:datePublished|publishedAt|published_at|publishDate|publishedDate|firstPublishedAt'
    r"|publicationDate|publish_date|first_published_at|displayDate|pubDate|published_date"
    r"|firstPublished|publishedTime|date_published)(?:\"|&quot;)\s{0,4}:\s{0,4}(?:\"|&quot;)?"
    r'([^",}&]{8,40})'
)
_SIGNS = ("ublish", "publicationDate", "displayDate", "pubDate")  # one stands in every key
_KEY = 16  # characters from a key's quote to its sign, at most
_BODY = ("articleBody", "bodyText", "body_text", "bodyHtml", "body", "content", "text", "html")
_NODES = 20_000


def read_day(html: str, sheet: Sheet) -> None:
    """Put the first day that a script names on `sheet`."""
    value = _first_day(html)
    if value:
        sheet.add("date", value, "payload", 70)


def _first_day(html: str) -> str | None:
    """What `_DAY` finds first, at a twentieth of its cost: it is tried where a key may be."""
    first = len(html)
    value: str | None = None
    for sign in _SIGNS:
        at = html.find(sign)
        while 0 <= at < first:
            near = max(0, at - _KEY)
            start = max(html.rfind('"', near, at), html.rfind("&quot;", near, at))
            if start >= 0 and (match := _DAY.match(html, start)):
                first, value = start, match[1]
                break
            at = html.find(sign, at + 1)
    return value


def body(tree: Any) -> str | None:
    """The longest text under a body's name in a payload, or None. Raw: it may hold HTML."""
    longest = ""
    for node in dom.select(tree, 'script[type="application/json"]')[:8]:
        script: str = node.text()
        if not 500 < len(script) < LIMIT:
            continue
        stack: list[Any] = [*parse(script)]
        seen = 0
        while stack and seen < _NODES:
            here = stack.pop()
            seen += 1
            if isinstance(here, list):
                stack.extend(here[:1000])
            elif isinstance(here, dict):
                for key, value in here.items():
                    if isinstance(value, dict | list):
                        stack.append(value)
                    elif key in _BODY and isinstance(value, str) and len(value) > len(longest):
                        longest = value
    return longest if longest.count(" ") > 80 else None
