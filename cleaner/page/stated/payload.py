"""The data a framework puts into a script, read only for a day or a body found nowhere else.

Frameworks put the article's record into a script (``__NEXT_DATA__``, ``window.__STATE__``).
Nothing tells which record of such a payload is this page's, so the first one counts, and it counts
least. A body is taken from JSON that parses, never cut out of code.
"""

import re
from typing import Any

from cleaner.page.stated import dom
from cleaner.page.stated.evidence import Evidence
from cleaner.page.stated.lenient_json import parse

MARK = "application/json"  # in every page with a payload that can be parsed
SHORTEST, LONGEST = 500, 2_000_000  # characters of a payload that is parsed for a body
_DAY = re.compile(
    r'(?:"|&quot;)(?:datePublished|publishedAt|published_at|publishDate|publishedDate|firstPublishedAt'
    r"|publicationDate|publish_date|first_published_at|displayDate|pubDate|published_date"
    r"|firstPublished|publishedTime|date_published)(?:\"|&quot;)\s{0,4}:\s{0,4}(?:\"|&quot;)?"
    r'([^",}&]{8,40})'
)
_KEY_PARTS = ("ublish", "publicationDate", "displayDate", "pubDate")  # every key holds one
_LONGEST_KEY = 16  # characters from a key's quote to its part, at most
_BODY_KEYS = (
    "articleBody", "bodyText", "body_text", "bodyHtml", "body", "content", "text", "html",
)  # fmt: skip
_MAX_SCRIPTS = 8
_MAX_VALUES = 20_000  # JSON values of a payload that are visited
_MAX_ITEMS = 1000  # of one list
_MIN_SPACES = 80  # in a body; a text with fewer is a teaser


def read_day(html: str, evidence: Evidence) -> None:
    """Add the first day that a script names to `evidence`."""
    value = _first_day(html)
    if value:
        evidence.add("date", value, "payload", 70)


def _first_day(html: str) -> str | None:
    """The first match of `_DAY`, tried only where a key may be: a twentieth of the cost."""
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


def body(tree: Any) -> str | None:
    """Return the longest text under a body's key in a payload, or None. It may be HTML."""
    longest = ""
    for node in dom.select(tree, 'script[type="application/json"]')[:_MAX_SCRIPTS]:
        script: str = node.text()
        if not SHORTEST < len(script) < LONGEST:
            continue
        stack: list[Any] = [*parse(script)]
        count = 0
        while stack and count < _MAX_VALUES:
            here = stack.pop()
            count += 1
            if isinstance(here, list):
                stack.extend(here[:_MAX_ITEMS])
            elif isinstance(here, dict):
                for key, value in here.items():
                    if isinstance(value, dict | list):
                        stack.append(value)
                    elif key in _BODY_KEYS and isinstance(value, str) and len(value) > len(longest):
                        longest = value
    return longest if longest.count(" ") > _MIN_SPACES else None
