"""A page to its lines: what a reader sees, in order, each with what the markup says of it.

Nothing is judged here and nothing is dropped: a menu entry is a line like a paragraph. The
judge decides, and what it takes out stays among the removed with its reason.

Law: any text gives a `Page`, in time and memory linear in its length.
"""

from dataclasses import dataclass
from typing import Any

from cleaner.model import Line, Shape
from cleaner.page import region, traits, walk
from cleaner.page.built import native
from cleaner.page.guard import guarded
from cleaner.page.traits import AT, OWN
from cleaner.page.walk import Place, rows

__all__ = ["Page", "extract"]

_LI, _QUOTE, _TABLE = AT["li"], AT["blockquote"], AT["table"]
_FIGURE, _CAPTION = AT["figcaption"], AT["caption"]

if native is not None:
    native.set_tables(
        walk.KINDS, walk.HEADINGS, region.LEAVES, walk.NAMING, traits.TAG_AT,
        walk.HIDDEN.search, "".join(region.STOPS), traits.UNSEEN, traits.BARE, Line, Shape,
        (_LI, _QUOTE, _TABLE, _FIGURE, _CAPTION),
    )  # fmt: skip
    native.set_words(traits.LITERALS, traits.LONGEST, traits.UNSEEN)


@dataclass(frozen=True, slots=True)
class Page:
    r"""The visible lines of a page and its tree.

    `lines`: every visible line, each ending in "\n" and with its `Shape`; a line whose shape
    is not `inner` begins a block. ``"".join(line.text + line.ending)`` is the page's text,
    and the offsets are into it. `tree` is the parsed page (selectolax's lexbor), shared and
    not to be changed. `title` is the title element, `headings` the texts of h1.
    """

    lines: tuple[Line, ...]
    tree: Any
    title: str | None = None
    headings: tuple[str, ...] = ()


def extract(html: str, *, url: str | None = None) -> Page:
    """Return the lines of a page; `url` is not needed to find them.

    Raises `DocumentError` for a page that is too large to be one, and nothing else.
    """
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    tree = LexborHTMLParser(guarded(html), options=LexborDocumentOptions.WO_EVENTS)
    lines, headings = (plainly if native is None else native.lines)(tree.body)
    return Page(tuple(lines), tree, _title(tree), tuple(headings))


def plainly(body: Any) -> tuple[list[Line], list[str]]:
    """The lines under `body`, a selectolax node, and the texts of the first h1; in Python."""
    seen = rows(body)
    homes = [region.home(row[4]) for row in seen]
    best = region.main(seen, homes)
    if best is None:
        places = [(0, 0)] * len(seen)
        first, last = 0, len(seen)
    else:
        places = region.steps(homes, best)
        first, last = best.first, best.last
    lines: list[Line] = []
    start = 0
    headings: list[str] = []
    shape = Shape._make
    told: dict[Place, tuple[Any, ...]] = {}
    for number, (row, home, (up, down)) in enumerate(zip(seen, homes, places, strict=True), 1):
        text, linked, bold, said, box, inner = row
        place = box.place
        known = told.get(place)
        if known is None:
            known = told[place] = _told(place)
        tag, path, heading, item, cell, quote, caption, depth, marks = known
        container = home.place
        if said:
            more = bytearray(marks)
            for at in said:
                more[at] = OWN
            marks = bytes(more)
            caption = caption or marks[_CAPTION] > 3
        size = len(text)
        lines.append(Line(number, start, text, "\n", shape((
            tag, path, linked / size if linked < size else 1.0, first < number <= last, heading,
            item, cell or "\t" in text, quote, caption, bold / size if bold < size else 1.0, inner,
            home.number, container._path or container.path, up, down, depth, marks,
            home.spans or region.spans(home),
        ))))  # fmt: skip
        start += size + 1
        if heading == 1:
            headings.append(text)
    return lines, headings[:20]


def _told(place: Place) -> tuple[Any, ...]:
    """What all lines of a place share, in the order in which `extract` wants it."""
    marks = place.traits
    return (
        place.tag, place.path, place.heading, marks[_LI] > 2, marks[_TABLE] > 2,
        marks[_QUOTE] > 2, marks[_FIGURE] > 2 or marks[_CAPTION] > 3, place.depth, marks,
    )  # fmt: skip


def _title(tree: Any) -> str | None:
    """The text of the title element, looked for where it belongs: a selector costs more."""
    node = tree.head.first_child if tree.head is not None else None
    while node is not None and node.tag != "title":
        node = node.next
    return (" ".join((node.text() or "").split())[:500] or None) if node is not None else None
