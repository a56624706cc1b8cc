"""The values of an outline. Offsets count characters other than white space, from the page's first.

A block knows its parent and, so that nobody has to climb a deep page again, the nearest container
(quote, item, definition, note), cell and table around it, itself included.
"""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

MAX_NESTING = 12  # containers in containers; what is deeper stays in the last one

Kind = Literal[
    "em", "strong", "code", "del", "sup", "sub", "link", "reference", "formula",
    "note", "left-out",  # what a reference turns out to be: one to a note, or one back from it
]  # fmt: skip
InsetKind = Literal["formula", "display", "image", "rule"]


@dataclass(eq=False, slots=True, repr=False)
class OutlineBlock:
    """A block element. `start` and `end` are offsets of its text, half open."""

    parent: "OutlineBlock | None"
    tag: str
    start: int = 0
    end: int = 0
    note: str | None = None  # the id under which a short link refers to this block
    container: "OutlineBlock | None" = field(init=False, default=None)
    outer: "OutlineBlock | None" = field(init=False, default=None)  # the one around `container`
    nesting: int = field(init=False, default=0)
    cell: "Cell | None" = field(init=False, default=None)
    table: "Table | None" = field(init=False, default=None)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.container, self.outer = self.parent.container, self.parent.outer
            self.nesting = self.parent.nesting
            self.cell, self.table = self.parent.cell, self.parent.table

    def become_container(self) -> None:
        """Make this block one that indents or marks what is in it, unless too many are open."""
        if self.container is not self and self.nesting < MAX_NESTING:
            self.outer, self.container = self.container, self
            self.nesting += 1


class Paragraph(OutlineBlock):
    """A block that Markdown has no mark for: a paragraph, a division, the page's body."""

    __slots__ = ()


class Quote(OutlineBlock):
    """A block quote."""

    __slots__ = ()


class Term(OutlineBlock):
    """A term of a definition list."""

    __slots__ = ()


class Definition(OutlineBlock):
    """A definition of a definition list."""

    __slots__ = ()


@dataclass(eq=False, slots=True, repr=False)
class Heading(OutlineBlock):
    """A heading; `level` is 1 to 6."""

    level: int = 1


@dataclass(eq=False, slots=True, repr=False)
class Code(OutlineBlock):
    """Preformatted text; `language` is the name that the page gives it, or ""."""

    language: str = ""


@dataclass(eq=False, slots=True, repr=False)
class List(OutlineBlock):
    """A list. `number` is what its next item gets, `step` is -1 where numbers count down."""

    ordered: bool = False
    number: int = 1
    step: int = 1
    last: "Item | None" = None  # the newest item


@dataclass(eq=False, slots=True, repr=False)
class Item(OutlineBlock):
    """An item of a list. `checked` is None where it has no check box."""

    list: List = field(kw_only=True)
    number: int = 1
    checked: bool | None = None


@dataclass(eq=False, slots=True, repr=False)
class Table(OutlineBlock):
    """A table. `layout`: it arranges parts of a page and is no table to its reader."""

    layout: bool = False
    rows: list["Row"] = field(default_factory=list)


@dataclass(eq=False, slots=True, repr=False)
class Row(OutlineBlock):
    """A row of a table with all its cells, also empty ones; `head` in a table's head."""

    head: bool = False
    cells: list["Cell"] = field(default_factory=list)


@dataclass(eq=False, slots=True, repr=False)
class Cell(OutlineBlock):
    """A cell of a table; `columns` and `rows` are how many it spans."""

    header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(eq=False, slots=True, repr=False)
class TextRun:
    """Text of one block in one visible line. `line` numbers the lines as the walk meets them.

    `breaks`: how many line breaks are before it in its block.
    """

    block: OutlineBlock
    line: int
    start: int
    end: int
    breaks: int = 0


@dataclass(eq=False, slots=True, repr=False)
class Inset:
    """What has no text: a formula (TeX), an image, a rule.

    `spaced`: whether white space is before it, and after it.
    """

    block: OutlineBlock
    line: int
    at: int
    kind: InsetKind
    value: Any
    spaced: tuple[bool, bool] = (False, False)


class Mark(NamedTuple):
    """An inline element around text; `value` is a target, an id, or TeX and whether it stands
    alone."""

    start: int
    end: int
    kind: Kind
    value: Any = None


class Image(NamedTuple):
    """An image: its description, "" for none, and its address."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Outline:
    """A page's text without white space, and its structure.

    `items` are the runs of text and the insets in the order of the page; `marks` are in the
    order in which they begin, outer ones first. `notes` maps an id to the block that it names,
    where a short link before the block refers to it.
    """

    text: str
    items: tuple[TextRun | Inset, ...]
    marks: tuple[Mark, ...]
    notes: dict[str, OutlineBlock]
