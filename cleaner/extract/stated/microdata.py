"""Microdata and RDFa in the body: itemprop and property on the elements themselves.

The article's scope wins: an author inside a comment or a review of somebody else's, or in
a list of teasers, is another's. Which scope an element stands in is asked of its nearest
ancestors only.
"""

from typing import Any

from cleaner.extract.stated import dom
from cleaner.extract.stated.evidence import Sheet

_WANTED = {
    "headline": ("title", 30),
    "datepublished": ("date", 18),
    "datecreated": ("date", 26),
    "datemodified": ("modified", 18),
    "dateline": ("dateline", 90),
    "articlesection": ("section", 20),
    "alternativeheadline": ("standfirst", 40),
    "copyrightholder": ("rights", 40),
}
_OTHERS = ("comment", "review", "product", "itemlist", "videoobject", "imageobject", "event")
_SELECTOR = ",".join(
    f'[{key}~="{name}" i],[{key}$=":{name}" i]' if key == "property" else f'[{key}~="{name}" i]'
    for name in ("author", "creator", *_WANTED)
    for key in ("itemprop", "property")
)


def read(tree: Any, sheet: Sheet) -> None:
    """Put what the marked elements say on `sheet`."""
    authors: dict[str, list[str]] = {}
    for order, node in enumerate(dom.select(tree, _SELECTOR, 80)):
        if node.tag in ("meta", "link") and not dom.attribute(node, "content"):
            continue
        marks = dom.attribute(node, "itemprop") or dom.attribute(node, "property")
        other, teaser = _place(node)
        if other:
            continue
        late = min(order, 15) // 5 + 20 * teaser
        for mark in marks.lower().split():
            mark = mark.rsplit(":", 1)[-1]
            if mark in ("author", "creator"):
                value = _person(node)
                if value and value not in authors.setdefault(f"{mark}:{teaser}", []):
                    authors[f"{mark}:{teaser}"].append(value)
            elif mark in _WANTED:
                field, rank = _WANTED[mark]
                sheet.add(field, _value(node), f"microdata/{mark}", rank + late)
    for key, values in authors.items():
        mark, _, teaser = key.partition(":")
        rank = (17 if mark == "author" else 27) + 30 * (teaser == "True")
        sheet.add("byline", tuple(values[:12]), f"microdata/{mark}", rank)


def _value(node: dom.Node) -> str:
    for key in ("content", "datetime"):
        if value := dom.attribute(node, key):
            return value
    return dom.text(node, 400)


def _person(node: dom.Node) -> str:
    """The name inside an author's scope, else the scope's own words."""
    if content := dom.attribute(node, "content"):
        return content
    names = dom.select(node, '[itemprop~="name" i],[property~="name" i],[property$=":name" i]', 3)
    for name in names:
        if value := dom.attribute(name, "content") or dom.text(name, 200):
            return value
    return dom.text(node, 200)


def _place(node: dom.Node) -> tuple[bool, bool]:
    """Whether the node belongs to somebody else's work, and whether it stands in a teaser."""
    teaser = False
    for above in dom.ancestors(node):
        kind = (dom.attribute(above, "itemtype") or dom.attribute(above, "typeof")).lower()
        if kind and any(other in kind for other in _OTHERS):
            return True, teaser
        words = dom.words(above)
        if "comment" in words and "commentar" not in words and above.tag != "body":
            return True, teaser
        teaser = teaser or (above.tag != "body" and any(word in words for word in TEASER))
    return False, teaser


TEASER = (
    "related", "teaser", "recommend", "sidebar", "footer", "most-read", "mostread", "trending",
    "widget", "carousel", "promo", "latest", "popular", "aside", "more-from", "read-more",
    "readmore", "similar", "suggest", "upnext", "up-next", "next-article", "also-like",
)  # fmt: skip
