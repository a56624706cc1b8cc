"""What a page states about itself, as ranked candidates; nothing is decided here.

One module reads one kind of evidence: JSON-LD, meta tags, microdata, visible elements by their
classes, links, the URL, and a script's payload as the last resort. Values are raw: names may
include "By", a role or the publisher, and days may be written in any form. Turning them into a
byline and a date is up to `cleaner.metadata.markup`.

Law: any page gives a `Stated`. Odd types, endless attributes and truncated JSON cost linear time.
"""

from dataclasses import dataclass
from typing import Any

from cleaner.model import Found
from cleaner.page.stated import (
    dom,
    elements,
    jsonld,
    links,
    meta,
    microdata,
    payload,
    unseen_body,
    url_day,
    visible,
)  # fmt: skip
from cleaner.page.stated.context import Contexts
from cleaner.page.stated.evidence import Evidence

__all__ = ["Stated", "read_stated"]

_SURE = 20  # with a day of this rank, classes are not searched for another
_LIKELY = 50  # with a day of this rank, scripts are not searched
_MAX_SCRIPTS = 40  # JSON-LD blocks that are read
_LONGEST_TITLE = 600  # characters


@dataclass(frozen=True, slots=True)
class Stated:
    """Candidates for all fields, strongest first, and a body of last resort.

    `found`: each value is text, except for "byline" and "tags", where it is a tuple of the texts
    that one place states together. `by` is "kind/detail": "json-ld/newsarticle.author",
    "meta/dc.creator", "time/published", "address". `body` is the article as JSON-LD or a payload
    carries it, plain text or HTML, perhaps truncated: a hint, not the truth.
    """

    found: tuple[Found, ...] = ()
    body: str | None = None


def read_stated(html: str, tree: Any, url: str | None) -> Stated:
    """Return what a page states. `tree` is `html` parsed (selectolax's lexbor), left unchanged."""
    evidence = Evidence(url)
    marked = elements.with_markup(tree)
    meta.read(marked, evidence)
    links.read(marked, evidence)
    for element in marked.of("html")[:1]:
        evidence.add("language", element.get("lang"), "html-lang", 20)
    for element in marked.of("title")[:1]:
        evidence.add("title", dom.text(element.node, _LONGEST_TITLE), "title-element", 36)
    evidence.identify_page()
    scripts = [element.node.text() or "" for element in marked.of("script")[:_MAX_SCRIPTS]]
    body = jsonld.read(scripts, evidence)
    contexts = Contexts(marked, tree, evidence)
    microdata.read(marked, contexts, evidence)
    candidates = marked
    has_author, has_day = evidence.has_author(), evidence.has("date", _SURE)
    if not has_author or not has_day:
        headline = contexts.headline.tag if contexts.headline is not None else "h1"
        candidates = elements.with_class_words(
            tree, headline, byline=not has_author, date=not has_day
        )
    url_day.read(url or evidence.best("canonical"), evidence)
    visible.read(candidates, contexts, evidence)
    if not evidence.has("date", _LIKELY):
        payload.read_day(html, evidence)
    if body is None and not unseen_body.shows_article(tree):
        body = unseen_body.body(tree)
    return Stated(evidence.candidates(), body)
