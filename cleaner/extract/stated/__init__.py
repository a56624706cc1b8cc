"""What a page states about itself, as ranked evidence; nothing is resolved here.

Readers, one kind of evidence each: JSON-LD, meta tags, microdata, the visible elements with
their classes, links, the address, and a script payload as the last. Values are raw: names
may hold "By", a role or the publisher, days may be written in any form. Who turns them into
a byline and a date is `cleaner.fields.markup`.

Law: any page gives a `Stated`; odd types, endless attributes and cut JSON cost linear time.
"""

from dataclasses import dataclass
from typing import Any

from cleaner.extract.stated import address, dom, jsonld, links, meta, microdata, payload, visible
from cleaner.extract.stated.evidence import Sheet, plain_address, plain_words
from cleaner.model import Found

__all__ = ["Stated", "stated"]


@dataclass(frozen=True, slots=True)
class Stated:
    """Candidates of all fields, strongest first, and a body of last resort.

    `found`: a `Found.value` is text, except "byline" and "tags" whose value is a tuple of
    texts that one place stated together. `by` is "kind/detail": "json-ld/newsarticle.author",
    "meta/dc.creator", "time/published", "address". `body` is the article as JSON-LD or a
    payload carries it: plain text or HTML, complete or cut; a guide, not a truth.
    """

    found: tuple[Found, ...] = ()
    body: str | None = None


def stated(html: str, tree: Any, url: str | None) -> Stated:
    """Return what the page says of itself. `tree` is `html` parsed, read and not changed."""
    sheet = Sheet(url)
    meta.read(tree, sheet)
    links.read(tree, sheet)
    for node in dom.select(tree, "html[lang]", 1):
        sheet.add("language", dom.attribute(node, "lang"), "html-lang", 20)
    for node in dom.select(tree, "title", 1):
        sheet.add("title", dom.text(node, 600), "title-element", 36)
    titles = tuple(w for w in (plain_words(t) for t in sheet.values("title")) if len(w) > 8)
    sheet.titles = titles
    here = (url, *sheet.values("canonical"))
    sheet.addresses = frozenset(a for u in here if u and (a := plain_address(u)))
    body = jsonld.read(_blocks(tree), sheet)
    microdata.read(tree, sheet)
    visible.read(tree, sheet)
    address.read(url or sheet.best("canonical"), sheet)
    if not sheet.has("date", 50):
        visible.anywhere(tree, sheet)
        payload.read_day(html, sheet)
    if body is None and len(dom.select(tree, "p", 4)) < 4:
        body = payload.body(tree)
    return Stated(sheet.found(), body)


def _blocks(tree: Any) -> list[str]:
    return [node.text() or "" for node in dom.select(tree, 'script[type*="ld+json" i]', 40)]
