"""The elements of a page that may state something, found in one walk of its tree, or two.

The walk is the parser's own, by one list of selectors; Python sees only what it matched.
Each kind of evidence then picks its elements by tag or attribute. Looking for telling words
in every class costs twice the rest, so that walk is made only for what the page's markup
has not stated.

Law: linear in the page. At most `MOST` elements of a tag are kept, so that a page of a
hundred thousand ``time`` elements cannot push out its JSON-LD.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleaner.page.stated import dom

MOST = 300

BYLINE_WORDS = ("byline", "author", "autor", "writer")
DATE_WORDS = ("date", "time", "publish", "posted", "submitted", "datum", "meta")
PATHS = ("/aut", "/people/", "/writer")

_HEAD = ("h1", "time", '[rel~="author" i]')
_PLAIN = (
    *("meta", 'script[type*="ld+json" i]', "title", "html[lang]", 'link[rel~="canonical" i]'),
    *('[rel~="license" i]', 'a[href^="mailto:" i]', 'a[href^="tel:" i]'),
    *("[itemprop]:not(meta)", "[property]:not(meta)", "[data-author]"),
    *_HEAD,
)
_BYLINE = (
    *(f'[class*="{word}" i]' for word in BYLINE_WORDS),
    *('[id*="byline" i]', '[id*="author" i]'),
    *(f'a[href*="{path}" i]' for path in PATHS),
)
_DATE = (*(f'[class*="{word}" i]' for word in DATE_WORDS), '[id*="date" i]', '[class*="byline" i]')


class Mark(NamedTuple):
    """An element, its place in the order of the page, and its attributes, read once."""

    node: dom.Node
    order: int
    tag: str
    found: dict[str, str | None]

    def get(self, name: str) -> str:
        """An attribute's value, "" when the element has none."""
        return self.found.get(name) or ""


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks in the order of the page, and by tag."""

    all: tuple[Mark, ...]
    by_tag: dict[str, list[Mark]] = field(default_factory=dict)

    def of(self, tag: str) -> list[Mark]:
        return self.by_tag.get(tag, [])


def stating(tree: Any) -> Marks:
    """What says by its tag or attributes what it states, and the headline."""
    return _gather(tree, _PLAIN)


def telling(tree: Any, headline: str, *, byline: bool, date: bool) -> Marks:
    """What tells by words in its class, id or address that it holds a byline or a date.

    `headline` is the tag of the main heading: it must be among the marks, for what stands
    before it and what behind are not worth the same.
    """
    wanted = (headline, *_HEAD, *(_BYLINE if byline else ()), *(_DATE if date else ()))
    return _gather(tree, tuple(dict.fromkeys((*wanted, "[data-author]"))))


def _gather(tree: Any, selectors: tuple[str, ...]) -> Marks:
    every: list[Mark] = []
    by_tag: dict[str, list[Mark]] = {}
    last = 0
    for order, node in enumerate(dom.select(tree, ",".join(selectors))):
        key = node.mem_id
        if key == last:  # matched by two selectors
            continue
        last = key
        tag = node.tag
        mine = by_tag.get(tag)
        if mine is None:
            mine = by_tag[tag] = []
        elif len(mine) >= MOST:
            continue
        mark = Mark(node, order, tag, node.attributes)
        mine.append(mark)
        every.append(mark)
    return Marks(tuple(every), by_tag)
