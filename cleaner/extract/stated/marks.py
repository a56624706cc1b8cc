"""The elements of a page that may state something, found in one walk of its tree.

The walk is the parser's own (one selector list, about a millisecond for a page of half a
megabyte); Python sees only what it matched. Each kind of evidence then picks its elements
by tag or attribute.

Law: linear in the page. At most `MOST` elements of a tag are kept, so that a page of a
hundred thousand ``time`` elements cannot push out its JSON-LD.
"""

from dataclasses import dataclass, field
from typing import Any

from cleaner.extract.stated import dom

MOST = 300

BYLINE_WORDS = ("byline", "author", "autor", "writer")
DATE_WORDS = ("date", "time", "publish", "posted", "submitted", "datum", "meta")
PATHS = ("/aut", "/people/", "/writer")

_SELECTOR = ",".join(
    (
        *("meta", 'script[type*="ld+json" i]', "title", "html[lang]", "h1", "time"),
        *('link[rel~="canonical" i]', '[rel~="license" i]', '[rel~="author" i]'),
        *('a[href^="mailto:" i]', 'a[href^="tel:" i]', "[itemprop]", "[property]", "[data-author]"),
        *(f'[class*="{word}" i]' for word in (*BYLINE_WORDS, *DATE_WORDS)),
        *(f'[id*="{word}" i]' for word in ("byline", "author", "date")),
        *(f'a[href*="{path}" i]' for path in PATHS),
    )
)


@dataclass(frozen=True, slots=True)
class Mark:
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


def gather(tree: Any) -> Marks:
    """Walk the tree once and return its marks."""
    every = []
    by_tag: dict[str, list[Mark]] = {}
    last = None
    for order, node in enumerate(dom.select(tree, _SELECTOR)):
        key = node.mem_id
        if key == last:  # matched by two selectors
            continue
        last = key
        tag = node.tag
        mine = by_tag.setdefault(tag, [])
        if len(mine) < MOST:
            mark = Mark(node, order, tag, node.attributes)
            mine.append(mark)
            every.append(mark)
    return Marks(tuple(every), by_tag)
