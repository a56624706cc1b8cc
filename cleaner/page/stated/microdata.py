"""Microdata and RDFa: ``itemprop`` and ``property`` on the elements of the page.

An author or a day inside a comment, a teaser or the review of something else is not the
article's; the nearest ancestors say so. Several authors of one kind are one statement.
"""

from cleaner.page.stated import dom
from cleaner.page.stated.context import COMMENT, ELSEWHERE, Contexts
from cleaner.page.stated.elements import Element, Elements
from cleaner.page.stated.evidence import Evidence

_FIELDS = {  # property: field and rank
    "headline": ("title", 30),
    "datepublished": ("date", 18),
    "datecreated": ("date", 26),
    "datemodified": ("modified", 18),
    "articlesection": ("section", 20),
    "alternativeheadline": ("standfirst", 40),
    "copyrightholder": ("rights", 40),
}
_AUTHORS = {"author": 17, "creator": 27}
_KEYWORDS, _IMAGE = "keywords", "image"
# A small rank is strong (`cleaner.page.stated.evidence`), in the tables above, too.
_KEYWORDS_RANK, _IMAGE_RANK = 18, 22
_OTHER_TYPES = (
    "comment", "review", "product", "itemlist", "videoobject", "imageobject", "event",
)  # fmt: skip
_NAME = '[itemprop~="name" i],[property~="name" i],[property$=":name" i]'
_URL = '[itemprop~="url" i],[property~="url" i],img[src]'
# Bounds on the cost.
_MAX_ELEMENTS = 80  # that are read, keywords and images apart
_MAX_AUTHORS = 12  # of one property
_MAX_KEYWORDS = 50
_ELSEWHERE_COST = 30  # added to the rank of what is in a teaser
_LONGEST_VALUE, _LONGEST_NAME = 400, 200  # characters


def read(elements: Elements, contexts: Contexts, evidence: Evidence) -> None:
    """Add what the properties of elements state to `evidence`."""
    authors: dict[tuple[str, bool], list[str]] = {}
    keywords: list[str] = []
    count = 0
    for element in elements.all:
        names = _properties(element)
        if not names or _is_of_other_type(element):
            continue
        flags = contexts.of(element.node)
        if flags & COMMENT:
            continue
        elsewhere = bool(flags & ELSEWHERE)
        if names[0] in (_KEYWORDS, _IMAGE):  # not counted: they say nothing of the others' places
            if names[0] == _IMAGE:
                rank = _IMAGE_RANK + _ELSEWHERE_COST * elsewhere
                evidence.add("image", _address(element), "microdata/image", rank)
            elif not elsewhere and len(keywords) < _MAX_KEYWORDS:
                keywords += _value(element).split(",")
            continue
        count += 1
        if count > _MAX_ELEMENTS:
            break
        for name in names:
            if name in _AUTHORS:
                author = _author(element)
                known = authors.setdefault((name, elsewhere), [])
                if author and author not in known:
                    known.append(author)
            else:
                field, rank = _FIELDS[name]
                rank += min(count, 15) // 5 + _ELSEWHERE_COST * elsewhere  # earlier is better
                evidence.add(field, _value(element), f"microdata/{name}", rank)
    evidence.add("tags", tuple(keywords[:_MAX_KEYWORDS]), "microdata/keywords", _KEYWORDS_RANK)
    for (name, elsewhere), known in authors.items():
        rank = _AUTHORS[name] + _ELSEWHERE_COST * elsewhere
        evidence.add("byline", tuple(known[:_MAX_AUTHORS]), f"microdata/{name}", rank)


def _properties(element: Element) -> list[str]:
    """The properties of an element that are of use, folded and without their prefix."""
    names = element.attributes.get("itemprop")
    if not names and element.tag != "meta":
        names = element.attributes.get("property")
    folded = [name.rsplit(":", 1)[-1] for name in (names or "").lower().split()]
    known = [name for name in folded if name in _FIELDS or name in _AUTHORS]
    return known or [name for name in folded if name in (_KEYWORDS, _IMAGE)]


def _value(element: Element) -> str:
    return (
        element.get("content") or element.get("datetime") or dom.text(element.node, _LONGEST_VALUE)
    )


def _address(element: Element) -> str:
    """The address that an element holds, or the first one inside its scope."""
    for name in ("content", "src", "href"):
        if address := element.get(name):
            return address
    for node in dom.select(element.node, _URL)[:3]:
        for name in ("content", "src", "href"):
            if address := dom.attribute(node, name):
                return address
    return ""


def _author(element: Element) -> str:
    """The name inside an author's scope, else the scope's whole text."""
    if content := element.get("content"):
        return content
    for node in dom.select(element.node, _NAME)[:3]:
        if name := dom.attribute(node, "content") or dom.text(node, _LONGEST_NAME):
            return name
    return dom.text(element.node, _LONGEST_NAME)


def _is_of_other_type(element: Element) -> bool:
    """Whether the element belongs to the scope of something that is no article."""
    for above in dom.ancestors(element.node):
        kind = (dom.attribute(above, "itemtype") or dom.attribute(above, "typeof")).lower()
        if kind and any(other in kind for other in _OTHER_TYPES):
            return True
    return False
