"""What a page states about itself, as ranked evidence; nothing is resolved here.

Readers, one kind of evidence each: JSON-LD, meta tags, microdata, the visible elements with
their classes, links, the address, and a script payload as the last. Values are raw: names
may hold "By", a role or the publisher, days may be written in any form. Who turns them into
a byline and a date is `cleaner.metadata.markup`.

Law: any page gives a `Stated`; odd types, endless attributes and cut JSON cost linear time.
"""

from dataclasses import dataclass
from typing import Any

from cleaner.model import Found
from cleaner.page.stated import (
    address,
    dom,
    jsonld,
    links,
    marks,
    meta,
    microdata,
    payload,
    visible,
)  # fmt: skip
from cleaner.page.stated.evidence import Sheet
from cleaner.page.stated.place import Places

__all__ = ["Stated", "stated"]

_SURE = 20  # a day of this rank needs no search for classes
_LIKELY = 50  # a day of this rank needs no reading of the scripts
_BARE = 4  # paragraphs; a page with fewer shows its article by script


@dataclass(frozen=True, slots=True)
class Stated:
    """Candidates of all fields, strongest first, and a body of last resort.

    `found`: a `Found.value` is text, except "byline" and "tags", whose value is a tuple of
    texts that one place stated together. `by` is "kind/detail": "json-ld/newsarticle.author",
    "meta/dc.creator", "time/published", "address". `body` is the article as JSON-LD or a
    payload carries it: plain text or HTML, whole or cut; a guide, not a truth.
    """

    found: tuple[Found, ...] = ()
    body: str | None = None


def stated(html: str, tree: Any, url: str | None) -> Stated:
    """Return what the page says of itself. `tree` is `html` parsed, read and not changed."""
    sheet = Sheet(url)
    found = marks.stating(tree)
    meta.read(found, sheet)
    links.read(found, sheet)
    for mark in found.of("html")[:1]:
        sheet.add("language", mark.get("lang"), "html-lang", 20)
    for mark in found.of("title")[:1]:
        sheet.add("title", dom.text(mark.node, 600), "title-element", 36)
    sheet.know()
    body = jsonld.read([mark.node.text() or "" for mark in found.of("script")[:40]], sheet)
    places = Places(found, tree, sheet)
    microdata.read(found, places, sheet)
    unsigned, undated = not sheet.is_signed(), not sheet.has("date", _SURE)
    if unsigned or undated:
        headline = places.headline.tag if places.headline is not None else "h1"
        found = marks.telling(tree, headline, byline=unsigned, date=undated)
    address.read(url or sheet.best("canonical"), sheet)
    visible.read(found, places, sheet)
    if not sheet.has("date", _LIKELY):
        payload.read_day(html, sheet)
    if body is None and payload.MARK in html and len(dom.select(tree, "p")) < _BARE:
        body = payload.body(tree)
    return Stated(sheet.found(), body)
