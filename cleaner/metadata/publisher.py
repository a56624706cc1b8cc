"""The publisher of the article.

The page states it, or a rights notice, or a line with name and date above the article, or a
newspaper's name there; the legal form is left off. A name whose letters occur in the URL's host
counts more. A picture agency's notice does not name the publisher.
"""

import re
from collections.abc import Iterator, Sequence

from cleaner.metadata import masthead, rights
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.names.person_name import is_agency
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench.
_HEAD_LINE_SCORE = 6
_CAPTURE_SCORE = 8
_MASTHEAD_SCORE = 9  # a rights notice has up to eight
_BEFORE, _INSIDE, _AFTER = 6, 2, 3  # non-blank lines around the body that may name it
_LONGEST_NAME, _LONGEST_LINE = 80, 120  # code points
_CONFIRMED = 2  # added when the host holds the name's letters
# A name between two dashes, as `candidates` shows it; the bounds keep the search linear. Cases in
# tests/test_metadata_fields.py.
_DASHED = pattern(r"^(?:By )?([^-–—|]{0,80})\s?[-–—|]\s?((?:The )?[A-Z][^-–—|\d]{2,50}?)\s[-–—|]\s")
# "Source:" in Chinese, in simplified and traditional characters, and "source of the article:".
_LABELLED = pattern(r"(?:^|\s)(?:来源|來源|稿源)\s*[:：]\s*([^\s:：|，。]{2,20})(?=\s|$)")
# Agencies whose notices stand under pictures.
_PICTURE = pattern(
    r"getty|afp|reuters|associated press|\bap\b|dpa|imago|shutterstock|alamy", re.IGNORECASE
)


def candidates(view: DocumentView, notices: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield candidates from the page, dated lines around the article, `notices` and captures."""
    host = _host_letters(view.inputs.url)
    for one, score in view.stated("publisher"):
        value = str(one.value).strip()
        is_name = 1 < len(value) <= _LONGEST_NAME and "://" not in value
        rejected = None if is_name else "not a publisher's name"
        yield Candidate(value, one.line, one.by, score + _confirmation(value, host), rejected)
    for index in view.near_body(_BEFORE, _INSIDE, _AFTER):
        text = view.texts[index]
        if len(text) >= _LONGEST_LINE:
            continue
        if "源" in text and (match := _LABELLED.search(text)) and not is_agency(match[1]):
            number = view.number(index)
            yield Candidate(match[1], number, "text/publisher/label", _HEAD_LINE_SCORE)
        # "- The Example Times - Thursday, February 5, 2026": a byline with its name cut off
        if " - " in text and view.dates_at(index) and (match := _DASHED.match(text)):
            name = match[2].strip()
            if not is_agency(name):
                score = _HEAD_LINE_SCORE + _confirmation(name, host)
                yield Candidate(name, view.number(index), "text/publisher/head", score)
    holders = [(notice, rights.holder(notice.value)) for notice in notices]
    if not _is_page(view):
        for line in masthead.find(view, [holder for _, holder in holders if holder]):
            score = _MASTHEAD_SCORE + _confirmation(line.text, host)
            yield Candidate(line.text, line.number, "text/publisher/masthead", score)
    for notice, holder in holders:
        if holder:
            rejected = "a picture agency" if _PICTURE.search(holder) else None
            score = notice.score - 2 + _confirmation(holder, host)
            yield Candidate(holder, notice.line, "text/publisher/rights", score, rejected)
    for capture in view.captured("publisher"):
        value = capture.text.strip(" .,-–—|")
        yield Candidate(value, capture.line, capture.rule, _CAPTURE_SCORE)


def _is_page(view: DocumentView) -> bool:
    """Whether the lines are those of a page, which has its name in other places."""
    return bool(view.inputs.lines) and view.inputs.lines[0].shape is not None


def _host_letters(url: str | None) -> str:
    """The letters and digits of a URL's host."""
    host = (url or "").partition("://")[2].partition("/")[0].casefold()
    return "".join(filter(str.isalnum, host))


def _confirmation(name: str, host: str) -> int:
    """What the host adds to the score of a name."""
    letters = "".join(bare_words(name).split())
    short = letters.removeprefix("the")
    return _CONFIRMED if host and len(short) > 2 and short in host else 0
