"""Walk a parsed page and cut its text into lines.

A line ends where a block begins or ends, and at ``<br>``. The cells of a table row are one line,
separated by tabs, unless a cell contains blocks. White space is collapsed outside ``<pre>``.
What browsers never show (scripts, styles, templates) gives no line. What the page hides by
``hidden`` or ``display:none`` does, marked by a trait, because many pages hide their article until
a script shows it.

Law: linear in the nodes, whatever their depth: no recursion, and no text is joined twice.
"""

import re
from typing import Any, NamedTuple

from cleaner.page.block_tree import Block, TagPath
from cleaner.page.element_kinds import (
    ASIDE,
    BLOCK,
    BOLD,
    BREAK,
    CELL,
    FORMULA,
    INLINE,
    KINDS,
    LINK,
    SKIP,
    TEXT,
    UNSURE,
)
from cleaner.page.formula_text import formula_text
from cleaner.page.running_text import kind_in_place
from cleaner.page.traits import UNSEEN, named_traits

_STANDARD_TAGS = 1000  # tag ids below are the parser's own; the others differ from page to page
_kind_by_tag_id: dict[int, int] = {}
NAMING = frozenset(("id", "itemprop", "role", "data-testid", "data-component", "data-type"))
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LINK_END, _CELL_END = "", "\x1f"  # marks among the parts of a line; no text node is empty


class RawLine(NamedTuple):
    """A line as the walk finds it, before the rest of the page is known."""

    text: str
    link_size: int  # characters of the text that are link text
    bold_size: int
    inline_traits: tuple[int, ...]  # that inline elements around the text name, as indexes
    block: Block
    inner: bool  # follows a line break inside the same block


def raw_lines(body: Any) -> list[RawLine]:
    """Return the lines under `body`, a selectolax node or None, in the order of the page."""
    walk = _Walk()
    open_elements: list[tuple[Any, int, Block]] = []  # node, its kind, the block around it
    node = body.first_child if body is not None else None
    while True:
        if node is None:
            if not open_elements:
                break
            node, kind, parent = open_elements.pop()
            if kind >= LINK:
                walk.leave(kind, parent)
            node = node.next
            continue
        kind = _kind_by_tag_id.get(node.tag_id, -1)
        if kind < 0:
            kind = _kind(node)
        if kind >= ASIDE:
            around = open_elements[-1][1] if open_elements else BLOCK
            kind = walk.settle(node, kind, around)
        if kind == TEXT:
            text = node.text_content
            if text and (walk.parts or not text.isspace()):
                walk.add_text(text)
        elif kind == BREAK:
            walk.end_line()
            walk.after_break = True
        elif kind != SKIP:
            if kind == BLOCK:
                walk.end_line()
            child = node.first_child
            if child is not None:
                open_elements.append((node, kind, walk.block))
                if kind >= LINK:
                    walk.enter(node, kind)
                node = child
                continue
        node = node.next
    walk.end_line()
    walk.block.last = len(walk.lines)
    return walk.lines


def _kind(node: Any) -> int:
    """The kind of a node's tag, remembered where the parser knows the tag."""
    kind = KINDS.get(node.tag, UNSURE)
    if node.tag_id < _STANDARD_TAGS:
        _kind_by_tag_id[node.tag_id] = kind
    return kind


class _Walk:
    """The line being collected, the elements it is in, and the lines so far."""

    __slots__ = (
        "after_break", "block", "blocks", "bold_size", "inline_traits", "lines", "link_size",
        "open_bold", "open_links", "open_pre", "parts", "paths",
    )  # fmt: skip

    def __init__(self) -> None:
        self.lines: list[RawLine] = []
        self.block = Block(0, TagPath(0, "body", "", None), None, 0)
        self.blocks = 1
        self.paths: dict[tuple[int, str, str], TagPath] = {}
        self.open_links = self.open_bold = self.open_pre = 0
        self.after_break = False
        self.parts: list[str] = []
        self.link_size = self.bold_size = 0
        self.inline_traits: tuple[int, ...] = ()

    def add_text(self, text: str) -> None:
        """Add the text of a node to the line."""
        self.parts.append(text)
        if self.open_links:
            self.link_size += len(text.strip())
        if self.open_bold:
            self.bold_size += len(text.strip())

    def settle(self, node: Any, kind: int, around: int) -> int:
        """Decide on an element whose tag alone does not; `around` is the kind of the one around."""
        if kind == FORMULA:
            if text := formula_text(node):
                self.add_text(text)
            return SKIP
        if kind == ASIDE and not self.parts:
            return SKIP
        return kind_in_place(node, around, bool(self.parts))

    def enter(self, node: Any, kind: int) -> None:
        """Note that what follows is inside `node`, until `leave`."""
        if kind == LINK:
            if not self.open_links and self.parts and not self.parts[-1]:
                self.parts.append(" ")  # two links with nothing between them are two words
            self.open_links += 1
        elif kind == BOLD:
            self.open_bold += 1
        elif kind == CELL:
            if self.parts:
                self.parts.append(_CELL_END)
        elif kind == INLINE:
            if (words := _words(node)) and (traits := named_traits(words)):
                self.inline_traits = traits
        else:
            self._enter_block(node.tag, _words(node))

    def _enter_block(self, tag: str, words: str) -> None:
        parent = self.block.path
        path = self.paths.get((parent.number, tag, words))
        if path is None:
            path = TagPath(len(self.paths) + 1, tag, words, parent)
            self.paths[parent.number, tag, words] = path
        self.block = Block(self.blocks, path, self.block, len(self.lines))
        self.blocks += 1
        self.after_break = False
        self.open_pre += tag == "pre"

    def leave(self, kind: int, parent: Block) -> None:
        """Note that an element has ended; `parent` is the block around it."""
        if kind == BLOCK:
            self.end_line()
            self.block.last = len(self.lines)
            self.open_pre -= self.block.path.tag == "pre"
            self.block = parent
            self.after_break = False
        elif kind == LINK:
            self.open_links -= 1
            if not self.open_links:
                self.parts.append(_LINK_END)
        elif kind == BOLD:
            self.open_bold -= 1

    def end_line(self) -> None:
        """Add the collected line to `lines`, or the several lines of a ``<pre>``."""
        if not self.parts:
            return
        text = "".join(self.parts)
        if self.open_pre:
            texts = [line.rstrip() for line in text.replace(_CELL_END, "\t").split("\n")]
        elif _CELL_END in text:
            cells = [" ".join(cell.split()) for cell in text.split(_CELL_END)]
            texts = ["\t".join([cell for cell in cells if cell])]
        else:
            texts = [" ".join(text.split())]
        inner = self.after_break
        for text in texts:
            if text:
                self.lines.append(RawLine(
                    text, self.link_size, self.bold_size, self.inline_traits, self.block, inner
                ))  # fmt: skip
                inner = True
        self.parts = []
        self.link_size = self.bold_size = 0
        self.inline_traits = ()


def _words(node: Any) -> str:
    """Class, id and similar attributes as one string; `UNSEEN` at its end if the page hides it."""
    attributes = node.attributes
    if not attributes:
        return ""
    words = attributes.get("class") or ""
    is_hidden = False
    for name in attributes:
        if name in NAMING:
            words = f"{words} #{attributes[name]}"
        elif name == "hidden" or (name == "style" and HIDDEN.search(attributes["style"] or "")):
            is_hidden = True
    return words + UNSEEN if is_hidden else words
