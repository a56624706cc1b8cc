"""A page to its lines: what a reader sees, in order, each with what the markup says of it.

Nothing is judged here and nothing is dropped: a menu entry is a line like a paragraph. The
judge decides, and what it takes out stays among the removed with its reason.

Law: any text gives a `Page`, in time and memory linear in its length.
"""

from dataclasses import dataclass
from typing import Any

from cleaner.extract import region
from cleaner.extract.guard import guarded
from cleaner.extract.traits import AT, OWN
from cleaner.extract.walk import rows
from cleaner.model import Line, Shape

__all__ = ["Page", "extract"]

_LI, _QUOTE, _TABLE = AT["li"], AT["blockquote"], AT["table"]
_FIGURE, _CAPTION = AT["figcaption"], AT["caption"]


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
    seen = rows(tree.body)
    homes = [region.home(row.box) for row in seen]
    best = region.main(seen, homes)
    if best is None:
        places = [(0, 0)] * len(seen)
        first, last = 0, len(seen)
    else:
        places = region.steps(homes, best)
        first, last = best.first, best.last
    lines = []
    start = 0
    headings = []
    for number, (row, home, (up, down)) in enumerate(zip(seen, homes, places, strict=True), 1):
        text, linked, bold, said, box, inner = row
        traits = box.traits
        if said:
            more = bytearray(traits)
            for at in said:
                more[at] = OWN
            traits = bytes(more)
        size = len(text)
        lines.append(Line(number, start, text, "\n", Shape(
            box.tag, box.path, min(linked / size, 1.0), first < number <= last, box.heading,
            traits[_LI] > 2, "\t" in text or traits[_TABLE] > 2, traits[_QUOTE] > 2,
            traits[_FIGURE] > 2 or traits[_CAPTION] > 3, min(bold / size, 1.0), inner,
            home.number, home.path, up, down, box.depth, traits,
            region.spans(home),
        )))  # fmt: skip
        start += size + 1
        if box.heading == 1:
            headings.append(text)
    title = tree.css_first("title")
    words = " ".join(title.text().split()) if title is not None else ""
    return Page(tuple(lines), tree, words[:500] or None, tuple(headings[:20]))
