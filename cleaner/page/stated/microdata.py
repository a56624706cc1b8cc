"""Microdata and RDFa: ``itemprop`` and ``property`` on the elements of the page.

An author or a day inside a comment, a review of something else or a teaser is another's;
the nearest ancestors tell. Several authors in one scope are one statement.
"""

from cleaner.page.stated import dom
from cleaner.page.stated.evidence import Sheet
from cleaner.page.stated.marks import Mark, Marks
from cleaner.page.stated.place import AWAY, COMMENT, Places

_WANTED = {
    "headline": ("title", 30),
    "datepublished": ("date", 18),
    "datecreated": ("date", 26),
    "datemodified": ("modified", 18),
    "articlesection": ("section", 20),
    "alternativeheadline": ("standfirst", 40),
    "copyrightholder": ("rights", 40),
}
_AUTHORS = {"author": 17, "creator": 27}
_OTHERS = ("comment", "review", "product", "itemlist", "videoobject", "imageobject", "event")
_NAME = '[itemprop~="name" i],[property~="name" i],[property$=":name" i]'
_MOST = 80  # marked elements that are looked at
_FAR = 30  # what standing in a teaser costs


def read(marks: Marks, places: Places, sheet: Sheet) -> None:
    """Put what the marked elements say on `sheet`."""
    authors: dict[tuple[str, bool], list[str]] = {}
    order = 0
    for mark in marks.all:
        said = mark.found.get("itemprop")
        if not said and mark.tag != "meta":
            said = mark.found.get("property")
        if not said:
            continue
        named = [word.rsplit(":", 1)[-1] for word in said.lower().split()]
        named = [word for word in named if word in _WANTED or word in _AUTHORS]
        if not named:
            continue
        if _elsewhere(mark):
            continue
        bits = places.of(mark.node)
        if bits & COMMENT:
            continue
        away = bool(bits & AWAY)
        order += 1
        if order > _MOST:
            break
        for word in named:
            if word in _AUTHORS:
                value = _person(mark)
                values = authors.setdefault((word, away), [])
                if value and value not in values:
                    values.append(value)
            else:
                field, rank = _WANTED[word]
                late = min(order, 15) // 5 + _FAR * away
                sheet.add(field, _value(mark), f"microdata/{word}", rank + late)
    for (word, away), values in authors.items():
        sheet.add("byline", tuple(values[:12]), f"microdata/{word}", _AUTHORS[word] + _FAR * away)


def _value(mark: Mark) -> str:
    return mark.get("content") or mark.get("datetime") or dom.text(mark.node, 400)


def _person(mark: Mark) -> str:
    """The name inside an author's scope, else the scope's own words."""
    if content := mark.get("content"):
        return content
    for name in dom.select(mark.node, _NAME)[:3]:
        if value := dom.attribute(name, "content") or dom.text(name, 200):
            return value
    return dom.text(mark.node, 200)


def _elsewhere(mark: Mark) -> bool:
    """Whether the element belongs to the scope of something that is no article."""
    for above in dom.ancestors(mark.node):
        kind = (dom.attribute(above, "itemtype") or dom.attribute(above, "typeof")).lower()
        if kind and any(other in kind for other in _OTHERS):
            return True
    return False
