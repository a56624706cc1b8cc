"""A parsed page to its lines, in order, each with what the markup says of it.

A line ends where a block begins or ends, and at ``<br>``; the cells of a row are one line,
set apart by tabs, unless a cell holds blocks. White space is made plain outside ``<pre>``.
What is never shown (script, style, template, a list of options) gives no line. What the
page hides by ``hidden`` or ``display:none`` gives lines that say so, because many a page
hides its article until a script shows it.

Law: linear in the nodes, whatever their depth: no recursion, no text is joined twice.
"""

import re
from typing import Any

from cleaner.page.traits import BARE, UNSEEN, inside, spoken

_TEXT, _SKIP, _BREAK, _PLAIN, _LINK, _BOLD, _INLINE, _CELL, _BLOCK = range(9)
KINDS = {
    tag: kind
    for kind, tags in (
        (_TEXT, "-text"),
        (
            _SKIP,
            "script style noscript template svg iframe head select datalist textarea object video"
            " audio canvas map math noembed noframes param source track area col colgroup frameset"
            " -comment -doctype link meta base title img input picture wbr",
        ),
        (_BREAK, "br"),
        (_PLAIN, "i em u sup sub small font big tt"),  # told by their tag
        (_LINK, "a"),
        (_BOLD, "b strong"),
        (
            _INLINE,
            "abbr acronym bdi bdo cite code data del dfn ins kbd label mark q rp rt ruby s samp"
            " span strike time var nobr meter progress output slot",
        ),
        (_CELL, "td th"),
    )
    for tag in tags.split()
}
_STATIC = 1000  # the parser's own numbers for tags; others are made up for each page
_KNOWN: dict[int, int] = {}  # the kinds of those, by number
NAMING = frozenset(("id", "itemprop", "role", "data-testid", "data-component", "data-type"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LINK_END, _CELL_END = "", "\x1f"  # marks among the parts of a line; no text is empty
PATH = 1500  # characters of a path; the nearest elements stand at its end
NAME = 120  # characters of class and id in a path


class Place:
    """What boxes of one path share. Path and traits are made when a line asks for them."""

    __slots__ = ("_path", "_traits", "around", "depth", "heading", "number", "tag", "words")

    def __init__(self, number: int, tag: str, words: str, around: "Place | None") -> None:
        self.number = number  # counts the paths in the order of the page
        self.tag = tag
        self.words = words  # class, id and the like
        self.around = around
        self.heading = HEADINGS.get(tag, 0)  # 1 to 6, or 0
        self.depth: int = around.depth + 1 if around is not None else 0
        self._path: str | None = None
        self._traits: bytes | None = None

    @property
    def path(self) -> str:
        """Tags, classes and ids from below the body down to here, cut to the last `PATH`."""
        if self._path is None:
            missing: list[Place] = []
            place: Place = self
            while place._path is None and place.around is not None:
                missing.append(place)
                place = place.around
            path = place._path or ""
            for place in reversed(missing):
                words = place.words
                name = f"{place.tag}.{'.'.join(words[:NAME].split())}" if words else place.tag
                path = place._path = f"{path}>{name}"[-PATH:] if path else name
            self._path = path
        return self._path

    @property
    def traits(self) -> bytes:
        """How near the elements stand whose words name a trait (`cleaner.page.traits`)."""
        if self._traits is None:
            missing: list[Place] = []
            place: Place = self
            while place._traits is None and place.around is not None:
                missing.append(place)
                place = place.around
            traits = place._traits or BARE
            for place in reversed(missing):
                traits = place._traits = inside(traits, place.tag, place.words)
            self._traits = traits
        return self._traits


class Box:
    """A block element on the way to a line."""

    __slots__ = ("around", "first", "last", "number", "place", "spans")

    def __init__(self, number: int, place: Place, around: "Box | None", first: int) -> None:
        self.number = number  # counts the blocks in the order of the page
        self.place = place
        self.around = around
        self.first = first  # the lines inside, indexes, half open; `last` is set at its end
        self.last = first
        self.spans: tuple[tuple[int, int], ...] | None = None


# One line: its text, how many of its characters are link text and how many bold, the traits
# that inline elements around its text name, its box, and whether it follows a line break
# inside the same block. A bare tuple: there are hundreds on a page.
Row = tuple[str, int, int, tuple[int, ...], Box, bool]


def rows(body: Any) -> list[Row]:
    """The lines under `body`, a selectolax node."""
    out: list[Row] = []
    box = top = Box(0, Place(0, "body", "", None), None, 0)
    places: dict[tuple[int, str, str], Place] = {}
    stack: list[tuple[Any, int, Box]] = []  # node, its kind, the box around it
    known = _KNOWN
    parts: list[str] = []
    said: tuple[int, ...] = ()
    linked = bold = links = bolds = number = pre = 0
    broken = False  # the line begins after <br>
    node = body.first_child if body is not None else None
    while True:
        if node is None:
            if not stack:
                break
            node, kind, around = stack.pop()
            if kind == _BLOCK:
                if parts:
                    _end(out, parts, linked, bold, said, box, broken, pre)
                    parts, linked, bold, said = [], 0, 0, ()
                broken = False
                box.last = len(out)
                if pre and box.place.tag == "pre":
                    pre -= 1
                box = around
            elif kind == _LINK:
                links -= 1
                if not links:
                    parts.append(_LINK_END)
            elif kind == _BOLD:
                bolds -= 1
            node = node.next
            continue
        kind = known.get(node.tag_id, -1)
        if kind < 0:
            kind = _kind(node)
        if kind == _TEXT:
            text = node.text_content
            size = len(text.strip()) if text else 0
            if size:
                parts.append(text)
                if links:
                    linked += size
                if bolds:
                    bold += size
            elif text and parts:
                parts.append(text)
            node = node.next
            continue
        if kind == _SKIP:
            node = node.next
            continue
        if kind == _BREAK:
            if parts:
                _end(out, parts, linked, bold, said, box, broken, pre)
                parts, linked, bold, said = [], 0, 0, ()
            broken = True
            node = node.next
            continue
        child = node.first_child
        if kind < _INLINE:
            if child is not None:
                if kind == _LINK:
                    if not links and parts and not parts[-1]:
                        parts.append(" ")  # two links with nothing between them are two words
                    links += 1
                elif kind == _BOLD:
                    bolds += 1
                stack.append((node, kind, box))
                node = child
            else:
                node = node.next
            continue
        words = ""
        if attributes := node.attributes:
            words = attributes.get("class") or ""
            unseen = False
            for name in attributes:
                if name in NAMING:
                    words = f"{words} #{attributes[name]}"
                elif name == "hidden" or (
                    name == "style" and HIDDEN.search(attributes["style"] or "")
                ):
                    unseen = True
            if unseen:
                words += UNSEEN
        if kind == _BLOCK and parts:
            _end(out, parts, linked, bold, said, box, broken, pre)
            parts, linked, bold, said = [], 0, 0, ()
        if child is None:
            node = node.next
            continue
        if kind != _BLOCK:
            if kind == _CELL:
                if parts:
                    parts.append(_CELL_END)
            elif words and (mine := spoken(words)):
                said = mine
            stack.append((node, kind, box))
            node = child
            continue
        broken = False
        number += 1
        tag = node.tag
        place = box.place
        here = places.get((place.number, tag, words))
        if here is None:
            here = Place(len(places) + 1, tag, words, place)
            places[place.number, tag, words] = here
        stack.append((node, kind, box))
        box = Box(number, here, box, len(out))
        if tag == "pre":
            pre += 1
        node = child
    if parts:
        _end(out, parts, linked, bold, said, top, broken, pre)
    top.last = len(out)
    return out


def _kind(node: Any) -> int:
    kind = KINDS.get(node.tag, _BLOCK)
    if node.tag_id < _STATIC:
        _KNOWN[node.tag_id] = kind
    return kind


def _end(
    out: list[Row],
    parts: list[str],
    linked: int,
    bold: int,
    said: tuple[int, ...],
    box: Box,
    broken: bool,
    pre: int,
) -> None:
    text = "".join(parts)
    if pre:
        for line in text.replace(_CELL_END, "\t").split("\n"):
            if line.strip():
                out.append((line.rstrip(), linked, bold, said, box, broken))
                broken = True
        return
    if _CELL_END in text:
        cells = [" ".join(cell.split()) for cell in text.split(_CELL_END)]
        text = "\t".join([cell for cell in cells if cell])
    else:
        text = " ".join(text.split())
    if text:
        out.append((text, linked, bold, said, box, broken))
