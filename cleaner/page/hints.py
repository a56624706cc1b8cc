"""What a page says of its own article, as the judge wants it: title, text, summary.

The title is the first-level heading that the title element repeats, because the element
also names the site and some first-level headings are the site's own name. The text is
JSON-LD's articleBody, with its markup taken off. Each may be missing or wrong: these are
guides for reading the lines, never a substitute for them.
"""

import re
from dataclasses import dataclass
from html import unescape

from cleaner.page.extract import Page
from cleaner.page.stated import Stated

LONGEST = 400_000  # characters of a stated text that are read
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]{0,2000}>")
ALIKE = 0.6  # of a heading's words, for the title element to repeat it


@dataclass(frozen=True, slots=True)
class Guide:
    """The article as its page states it; None for what is not stated."""

    title: str | None
    body: str | None
    teaser: str | None


def guide(page: Page, said: Stated) -> Guide:
    """Return what `page` and its statements say of the article."""
    body = said.body[:LONGEST] if said.body else None
    if body and "<" in body:
        body = _TAG.sub(" ", body)
    if body and "&" in body:
        body = unescape(body)
    teaser = next((str(f.value) for f in said.found if f.field == "standfirst"), None)
    return Guide(_title(page), body, teaser)


def _title(page: Page) -> str | None:
    element = frozenset(_WORD.findall((page.title or "").lower()))
    if not element:
        return page.headings[0] if page.headings else None
    best, most = page.title, 0.0
    for heading in page.headings:
        words = frozenset(_WORD.findall(heading.lower()))
        if not words:
            continue
        share = len(words & element) / len(words)
        if share > ALIKE and share * min(len(words), 8) > most:
            best, most = heading, share * min(len(words), 8)
    return best
