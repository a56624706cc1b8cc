"""A parsed page to its lines, in order, each with what the markup says of it.

A line ends where a block begins or ends, and at ``<br>``; the cells of a row are one line,
set apart by tabs, unless a cell holds blocks. White space is made plain outside ``<pre>``.
What is never shown (script, style, template, a list of options) gives no line. What the
page hides by ``hidden`` or ``display:none`` gives lines that say so, because many a page
hides its article until a script shows it.

Law: linear in the nodes, whatever their depth: no recursion, no text is joined twice.
"""

import re
from typing import Any, NamedTuple

from cleaner.extract.traits import BARE, UNSEEN, inside, spoken

_SKIP = frozenset(
    "script style noscript template svg iframe head select datalist textarea object video audio"
    " canvas map math noembed noframes param source track area col colgroup frameset -comment"
    " -doctype link meta base title".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt"
    " ruby s samp small span strike strong sub sup time tt u var wbr nobr picture img input"
    " meter progress output slot center-inline".split()
)
_PLAIN = frozenset("a b strong i em u sup sub small font wbr".split())  # told by their tag
_NAMING = frozenset(("id", "itemprop", "role", "data-testid", "data-component", "data-type"))
_BOLD = frozenset(("b", "strong"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
PATH = 1500  # characters of a path; the nearest elements stand at its end
NAME = 120  # characters of class and id in a path


class Box:
    """A block element on the way to a line."""

    __slots__ = (
        "around",
        "depth",
        "first",
        "heading",
        "last",
        "number",
        "path",
        "spans",
        "tag",
        "traits",
    )

    def __init__(
        self, number: int, tag: str, path: str, traits: bytes, around: "Box | None"
    ) -> None:
        self.number = number  # counts the blocks in the order of the page
        self.tag = tag
        self.path = path
        self.traits = traits
        self.around = around
        self.depth: int = around.depth + 1 if around else 0
        self.first = 0  # the lines inside, indexes, half open
        self.last = 0
        self.spans: tuple[tuple[int, int], ...] | None = None
        self.heading = int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0


class Row(NamedTuple):
    """One line: its text, how many of its characters are link text and bold, and where it is."""

    text: str
    linked: int
    bold: int
    said: tuple[int, ...]  # traits that inline elements around its text name
    box: Box
    inner: bool  # follows a line break inside the same block


def rows(body: Any) -> list[Row]:
    """The lines under `body`, a selectolax node."""
    out: list[Row] = []
    box = top = Box(0, "body", "", BARE, None)
    places: dict[tuple[str, str, str], tuple[str, bytes]] = {}
    stack: list[tuple[Any, int, Box]] = []  # node, what it is, the box around it
    parts: list[str] = []
    said: tuple[int, ...] = ()
    linked = bold = links = bolds = number = pre = 0
    broken = False  # the line begins after <br>
    unseen = False
    node = body.first_child if body is not None else None
    while True:
        if node is None:
            if not stack:
                break
            node, kind, around = stack.pop()
            if kind == 1:  # a block ends
                if parts:
                    _end(out, parts, linked, bold, said, box, broken, pre)
                    parts, linked, bold, said = [], 0, 0, ()
                broken = False
                box.last = len(out)
                if box.tag == "pre":
                    pre -= 1
                box = around
            elif kind == 2:
                links -= 1
                if not links:
                    parts.append("\u200a")
            elif kind == 3:
                bolds -= 1
            node = node.next
            continue
        tag = node.tag
        if tag == "-text":
            text = node.text_content
            if text:
                size = len(text.strip())
                if size:
                    parts.append(text)
                    if links:
                        linked += size
                    if bolds:
                        bold += size
                elif parts:
                    parts.append(text)
            node = node.next
            continue
        if tag in _SKIP:
            node = node.next
            continue
        if tag == "br":
            if parts:
                _end(out, parts, linked, bold, said, box, broken, pre)
                parts, linked, bold, said = [], 0, 0, ()
            broken = True
            node = node.next
            continue
        words = ""
        if tag not in _PLAIN and (attributes := node.attributes):
            words = attributes.get("class") or ""
            for name in attributes:
                if name in _NAMING:
                    words = f"{words} #{attributes[name]}"
                elif name == "hidden" or (
                    name == "style" and _HIDDEN.search(attributes["style"] or "")
                ):
                    unseen = True
            if unseen:
                words += UNSEEN
                unseen = False
        if tag in _INLINE:
            child = node.first_child
            if child is None:
                node = node.next
                continue
            if words:
                mine = spoken(words)
                if mine:
                    said = mine
            if tag == "a":
                if not links and parts and parts[-1] == "\u200a":
                    parts.append(" ")  # two links with nothing between them are two words
                links += 1
                stack.append((node, 2, box))
            elif tag in _BOLD:
                bolds += 1
                stack.append((node, 3, box))
            else:
                stack.append((node, 0, box))
            node = child
            continue
        if tag == "td" or tag == "th":
            if parts:
                parts.append("\t")
        elif parts:
            _end(out, parts, linked, bold, said, box, broken, pre)
            parts, linked, bold, said = [], 0, 0, ()
        child = node.first_child
        if child is None:
            node = node.next
            continue
        if tag == "td" or tag == "th":
            stack.append((node, 0, box))
            node = child
            continue
        broken = False
        number += 1
        key = (box.path, tag, words)
        known = places.get(key)
        if known is None:
            name = f"{tag}.{'.'.join(words[:NAME].split())}" if words else tag
            path = f"{box.path}>{name}" if box.path else name
            known = places[key] = (path[-PATH:], inside(box.traits, tag, words))
        stack.append((node, 1, box))
        box = Box(number, tag, known[0], known[1], box)
        box.first = len(out)
        if tag == "pre":
            pre += 1
        node = child
    if parts:
        _end(out, parts, linked, bold, said, top, broken, pre)
    top.last = len(out)
    return out


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
    text = "".join(parts).replace("\u200a", "")
    if pre:
        for line in text.split("\n"):
            if line.strip():
                out.append(Row(line.rstrip(), linked, bold, said, box, broken))
                broken = True
        return
    if "\t" in text and "\t" in parts:
        text = "\t".join(
            cell
            for part in "".join("\x1f" if part == "\t" else part for part in parts)
            .replace("\u200a", "")
            .split("\x1f")
            if (cell := " ".join(part.split()))
        )
    else:
        text = " ".join(text.split())
    if text:
        out.append(Row(text, linked, bold, said, box, broken))
