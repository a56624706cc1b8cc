"""Walk a parsed page once more, for its structure.

The walk meets text, line breaks and blocks exactly as `cleaner.page.walk` does, so that its lines
are those of the page; ``tests/test_outline.py`` compares the two. No recursion, however deep.
"""

import re
from typing import Any, NamedTuple

from cleaner.page.element_kinds import (
    ASIDE,
    BLOCK,
    BREAK,
    CELL,
    FORMULA,
    KINDS,
    LINK,
    SKIP,
    TEXT,
    UNSURE,
)
from cleaner.page.formula_text import formula_text
from cleaner.page.guard import parse
from cleaner.page.outline import formulas
from cleaner.page.outline.block_stack import BlockStack
from cleaner.page.outline.blocks import Code, Inset, InsetKind, Item, Kind, Mark, Outline, TextRun
from cleaner.page.outline.targets import base_of, fragment, image, link_target
from cleaner.page.running_text import kind_in_place

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("em", "em i cite dfn var"),
    ("strong", "strong b"),
    ("code", "code kbd samp tt"),
    ("del", "del s strike"),
    ("sup", "sup"),
    ("sub", "sub"),
)
_MARKS: dict[str, Kind] = {tag: kind for kind, tags in _KINDS for tag in tags.split()}
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.I)
_LONGEST_REFERENCE = 8  # characters of a link to a note: "1", "[12]", "note 3"


class _Open(NamedTuple):
    """An element that is being walked: its node, and what it began."""

    node: Any
    kind: int
    mark: int  # index of its mark, -1 for none
    formula: tuple[str, bool] | None


class Targets(NamedTuple):
    """What a caller needs beside the blocks and marks; each address costs as much as a block."""

    links: bool = True
    images: bool = True


def outline(html: str, url: str | None, wanted: Targets = Targets()) -> Outline:  # noqa: B008
    """Return the structure of a page; `url` is its address, if known."""
    tree = parse(html)
    walk = _Walk(base_of(tree, url), url, wanted)
    walk.read(tree.body)
    marks = tuple(mark for mark in walk.marks if mark.end > mark.start)
    return Outline("".join(walk.seen), tuple(walk.items), marks, walk.notes)


class _Walk:
    """The text so far, the line being read, and the elements around it."""

    def __init__(self, base: str | None, url: str | None, wanted: Targets) -> None:
        self.base, self.url, self.wanted = base, url, wanted
        self.seen: list[str] = []
        self.at = 0  # characters seen
        self.line = 0
        self.items: list[TextRun | Inset] = []
        self.marks: list[Mark] = []
        self.blocks = BlockStack()
        self.breaks = 0  # line breaks since the last text of the block
        self.begun = False  # the line has text, or a link with none
        self.is_spaced = False  # white space since the last character or inset of the line
        self.open_inset: Inset | None = None  # the last of the line, if no text follows it yet
        self.open_links = self.open_formulas = 0
        self.open_kinds: set[Kind] = set()  # bold in bold is bold
        self.notes = self.blocks.notes

    def read(self, body: Any) -> None:
        """Read all that is under a selectolax node."""
        stack: list[_Open] = []
        node = body.first_child if body is not None else None
        while True:
            if node is None:
                if not stack:
                    break
                closed = stack.pop()
                self.leave(closed)
                node = closed.node.next
                continue
            tag = node.tag
            kind = KINDS.get(tag, UNSURE)
            if kind >= ASIDE:
                kind = self.settle(node, kind, stack[-1].kind if stack else BLOCK)
            if kind == TEXT:
                self.add_text(node.text_content or "")
            elif kind == BREAK:
                self.break_line()
                self.breaks += 1
            elif kind == SKIP:
                self.add_inset(node, tag)
            else:
                if kind == BLOCK:
                    self.break_line()
                child = node.first_child
                if child is not None:
                    stack.append(self.enter(node, tag, kind))
                    node = child
                    continue
                if tag == "hr":
                    self.inset("rule", None)
                    self.break_line()
                elif kind == CELL:
                    self.leave(self.enter(node, tag, kind))  # an empty one has its column
                elif found := node.attributes.get("id") or node.attributes.get("name"):
                    self.name(found)
            node = node.next
        self.blocks.close_all(self.at)

    def settle(self, node: Any, kind: int, around: int) -> int:
        """Decide on an element as `cleaner.page.walk` does; a formula is read here."""
        if kind == FORMULA:
            self.add_formula(node)
            return SKIP
        if kind == ASIDE and not self.begun:
            return SKIP
        return kind_in_place(node, around, self.begun)

    def add_formula(self, node: Any) -> None:
        """Add the text of a ``math`` element, which is marked as a formula."""
        text = formula_text(node)
        if text:
            start, found = self.at, formulas.math_tex(node)
            self.add_text(text)
            if found is not None:
                self.marks.append(Mark(start, self.at, "formula", found))

    def add_text(self, text: str) -> None:
        """Add the text of a node."""
        self.begun = self.begun or (text != "" and not text.isspace())
        if isinstance(self.blocks.block, Code) and "\n" in text:
            first, *rest = text.split("\n")
            self.add_words(first)
            for words in rest:
                self.end_line()
                self.breaks += 1
                self.add_words(words)
        else:
            self.add_words(text)

    def add_words(self, text: str) -> None:
        """Add text that ends no line."""
        bare = "".join(text.split())
        if not bare:
            self.is_spaced = self.is_spaced or bool(text)
            return
        if (inset := self.open_inset) is not None:
            inset.spaced = (inset.spaced[0], self.is_spaced or text[0].isspace())
            self.open_inset = None
        last = self.items[-1] if self.items else None
        block = self.blocks.block
        if isinstance(last, TextRun) and last.block is block and last.line == self.line:
            last.end += len(bare)
        else:
            self.items.append(TextRun(block, self.line, self.at, self.at + len(bare), self.breaks))
        self.breaks = 0
        self.seen.append(bare)
        self.at += len(bare)
        self.is_spaced = text[-1].isspace()

    def break_line(self) -> None:
        """End the line at a block or a break; in preformatted text it may hold several."""
        self.end_line()
        self.begun = False

    def end_line(self) -> None:
        """End the line that is being read."""
        self.line += 1
        self.open_inset = None
        self.is_spaced = False

    def enter(self, node: Any, tag: str, kind: int) -> _Open:
        """Go into an element that has something in it."""
        if kind in (BLOCK, CELL):
            if not isinstance(self.blocks.block, Code):
                self.breaks = 0
            self.blocks.enter(node, tag, self.at)
            self.name_of(node)
            return _Open(node, kind, -1, None)
        self.name_of(node)
        mark, value = self.mark(node, tag)
        self.open_links += tag == "a"
        self.open_formulas += mark == "formula"
        number = -1
        if mark is not None and mark not in self.open_kinds and self.is_marked(mark):
            number = len(self.marks)
            self.marks.append(Mark(self.at, self.at, mark, value))
            self.open_kinds.add(mark)
        return _Open(node, kind, number, value if mark == "formula" else None)

    def is_marked(self, kind: Kind) -> bool:
        """Whether a mark means anything at this place; in preformatted text only a formula does."""
        return kind == "formula" or not isinstance(self.blocks.block, Code)

    def mark(self, node: Any, tag: str) -> tuple[Kind | None, Any]:
        """What an inline element marks, and the value of the mark."""
        if tag == "a":
            return self.link(node.attributes)
        if tag == "span" and (attributes := node.attributes):
            formula = formulas.rendered_tex(node, attributes.get("class") or "")
            if formula is not None:
                return "formula", formula
            style = attributes.get("style") or ""
            if style and _BOLD.search(style):
                return "strong", None
            return ("em" if style and _ITALIC.search(style) else None), None
        return _MARKS.get(tag), None

    def leave(self, closed: _Open) -> None:
        """Come out of an element."""
        if closed.kind in (BLOCK, CELL):
            if closed.kind == BLOCK:
                self.break_line()
            was_code = isinstance(self.blocks.block, Code)
            self.blocks.leave(self.at)
            if not (was_code and isinstance(self.blocks.block, Code)):
                self.breaks = 0
            return
        if closed.kind == LINK:
            self.open_links -= 1
            self.begun = self.begun or not self.open_links
        if closed.mark >= 0:
            mark = self.marks[closed.mark]
            self.open_kinds.discard(mark.kind)
            self.marks[closed.mark] = mark._replace(end=self.at)
            if mark.kind == "reference" and 0 < self.at - mark.start <= _LONGEST_REFERENCE:
                self.blocks.references.setdefault(mark.value, None)
        if closed.formula is not None:
            self.open_formulas -= 1
            if closed.mark >= 0 and self.marks[closed.mark].start == self.at:
                self.inset("display" if closed.formula[1] else "formula", closed.formula[0])

    def link(self, attributes: dict[str, str | None]) -> tuple[Kind | None, str | None]:
        """What an ``a`` element marks; of links inside links only the outermost counts."""
        if self.open_links:
            return None, None
        href = attributes.get("href")
        if (name := fragment(href, self.url)) is not None:
            return "reference", name
        target = link_target(href, self.base) if self.wanted.links else None
        return ("link", target) if target else (None, None)

    def name_of(self, node: Any) -> None:
        """Note the id of an element that links so far refer to."""
        if self.blocks.references:
            attributes = node.attributes
            if found := attributes.get("id") or attributes.get("name"):
                self.name(found)

    def name(self, found: str) -> None:
        """Note that the block being read has an id."""
        if found in self.blocks.references:
            self.blocks.make_note(found, self.at)

    def add_inset(self, node: Any, tag: str) -> None:
        """Add what an element without text shows; what it does not show is nothing."""
        if tag == "script":
            found = None if self.open_formulas else formulas.script_tex(node)
            if found is not None:
                self.inset("display" if found[1] else "formula", found[0])
        elif (tag == "img" or tag == "picture") and self.wanted.images:
            shown = node if tag == "img" else node.css_first("img")
            found_image = None if shown is None else image(shown.attributes, self.base)
            if found_image is not None:
                self.inset("image", found_image)
        elif tag == "input" and (node.attributes.get("type") or "").lower() == "checkbox":
            item = self.blocks.item()
            if isinstance(item, Item) and item.start == self.at:
                item.checked = "checked" in node.attributes

    def inset(self, kind: InsetKind, value: Any) -> None:
        """Add an inset at this place."""
        found = Inset(self.blocks.block, self.line, self.at, kind, value, (self.is_spaced, False))
        self.items.append(found)
        self.open_inset = found
        self.is_spaced = False
