"""Readers that write a page as text or Markdown below a head: "Title:", "URL Source:", the text.

The head is at the very top: labelled lines, of which one is the address of the page, and perhaps
"Markdown Content:", which begins the text.
"""

import re
from collections.abc import Sequence

from cleaner.profiles import link_blocks
from cleaner.profiles.frame import Frame, Statement, filled
from cleaner.profiles.labels import label_of
from cleaner.profiles.link_blocks import MARK
from cleaner.text.sentences import ends_sentence

_LABELS = {
    "title": "title", "headline": "title", "titel": "title", "überschrift": "title",
    "url source": "canonical", "url": "canonical", "source url": "canonical", "link": "canonical",
    "source": "canonical", "quelle": "canonical", "web address": "canonical",
    "adresse": "canonical",
    "published time": "date", "published": "date", "date": "date", "date published": "date",
    "publish date": "date", "datum": "date", "veröffentlicht": "date", "publication date": "date",
    "author": "byline", "authors": "byline", "autor": "byline", "byline": "byline", "by": "byline",
    "site": "publisher", "site name": "publisher", "sitename": "publisher",
    "publisher": "publisher",
    "website": "publisher", "publication": "publisher", "hostname": "",
    "description": "", "warning": "", "number of pages": "", "language": "", "lang": "", "id": "",
    "section": "section", "category": "section", "rubrik": "section",
    "markdown content": "content", "content": "content", "text": "content", "body": "content",
    "article": "content", "retrieved": "", "accessed": "", "fetched": "", "downloaded": "",
    "abgerufen": "", "scraped": "", "crawled": "", "word count": "", "length": "",
}  # fmt: skip
_URL = re.compile(r"(?:https?://|www\.)\S{1,1000}")
_IMAGE = re.compile(r"!\[[^\[\]]{0,300}\]\([^()\s]{0,1000}(?: \"[^\"]{0,300}\")?\)")
_LINK = re.compile(r"\[([^\[\]]{0,300})\]\([^()\s]{0,1000}(?: \"[^\"]{0,300}\")?\)")
_LEAST = 3  # labels, or two where one is a reader's own
_OWN = ("url source", "markdown content")
_MOST = 14  # lines


def find(texts: Sequence[str]) -> Frame | None:
    """Return the labelled lines at the top, if one of them is the address of the page.

    None without an address, with too few labels (see `_LEAST`), and if there is nothing else.
    """
    frame = Frame()
    labels: set[str] = set()
    has_url = False
    lines = filled(texts)
    for i in lines[:_MOST]:
        found = label_of(texts[i], _LABELS)
        if found is None:
            break
        field, value = found
        labels.add(texts[i].strip().partition(":")[0].strip().casefold())
        if field == "content":
            frame.cut_before(texts, i, value)
            break
        frame.hidden.add(i)
        if field == "canonical":
            if not _URL.fullmatch(value):
                break  # "Source: The ministry"
            has_url = True
        _state(frame, field, value, i)
    enough = len(labels) >= _LEAST or (len(labels) == 2 and not labels.isdisjoint(_OWN))
    if not has_url or not enough or len(frame.hidden) == len(lines):
        return None
    if not labels.isdisjoint(_OWN):  # a page as Markdown, with its menus
        frame.hidden |= link_blocks.find(
            ["" if i in frame.hidden else _marked(text) for i, text in enumerate(texts)], len(texts)
        )
    return frame


def _marked(text: str) -> str:
    """A line of Markdown with marks before the words of its links, and without addresses."""
    return _LINK.sub(MARK + r"\1 ", _IMAGE.sub("", text)) if "](" in text else text


def _state(frame: Frame, field: str, value: str, index: int) -> None:
    """State what a line of the head holds; an address among several lines of a field wins."""
    if field == "publisher" and (_URL.fullmatch(value) or ends_sentence(value)):
        return
    if field == "canonical":
        frame.stated.insert(0, Statement(field, value, index))
    elif field:
        frame.state(field, value, index)
