"""What a page states about its article, prepared for the judge: title, body and summary.

The title is the h1 that the title element repeats: the title element also names the site, and
some h1 are only the site's name. The body is JSON-LD's articleBody without its markup. Each may
be missing or wrong. They are hints for judging the lines, never a substitute for them.
"""

import re
from dataclasses import dataclass
from html import unescape

from cleaner.page.extract import ParsedPage
from cleaner.page.stated import Stated

LONGEST = 400_000  # characters of a stated body that are read
MIN_SHARE = 0.6  # of a heading's words that the title element must repeat
_MANY_WORDS = 8  # a longer heading is no better
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]{0,2000}>")


@dataclass(frozen=True, slots=True)
class ArticleHints:
    """The article as its page states it, plain text; None for what is not stated."""

    title: str | None
    body: str | None
    teaser: str | None


def article_hints(page: ParsedPage, statements: Stated) -> ArticleHints:
    """Return what `page` and its statements say of the article."""
    body = statements.body[:LONGEST] if statements.body else None
    if body and "<" in body:
        body = _TAG.sub(" ", body)
    if body and "&" in body:
        body = unescape(body)
    summaries = (str(found.value) for found in statements.found if found.field == "standfirst")
    return ArticleHints(_title(page), body, next(summaries, None))


def _title(page: ParsedPage) -> str | None:
    """The h1 that shares most words with the title element; else the title element."""
    title_words = frozenset(_WORD.findall((page.title or "").lower()))
    if not title_words:
        return page.headings[0] if page.headings else None
    best, best_score = page.title, 0.0
    for heading in page.headings:
        words = frozenset(_WORD.findall(heading.lower()))
        if not words:
            continue
        share = len(words & title_words) / len(words)
        score = share * min(len(words), _MANY_WORDS)
        if share > MIN_SHARE and score > best_score:
            best, best_score = heading, score
    return best
