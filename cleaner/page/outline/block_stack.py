"""The open blocks of a page, as its outline knows them."""

from collections.abc import Callable
from typing import Any

from cleaner.page.outline.blocks import (
    Cell,
    Code,
    Definition,
    Heading,
    Item,
    List,
    OutlineBlock,
    Paragraph,
    Quote,
    Row,
    Table,
    Term,
)  # fmt: skip
from cleaner.page.outline.code_language import code_language

MAX_SPAN = 1000  # columns or rows of a cell, as HTML limits columns
LISTS = frozenset(("ul", "ol", "menu", "dir"))
_BETWEEN = 3  # blocks between an item and its list
_LAYOUT = frozenset(("presentation", "none"))  # roles of a table that is none
_MAX_NUMBER = 999_999_999  # Markdown reads nine digits


class BlockStack:
    """`block` is the innermost open one; `references` are the ids that short links name."""

    def __init__(self) -> None:
        self.block: OutlineBlock = Paragraph(None, "body")
        self.notes: dict[str, OutlineBlock] = {}
        self.references: dict[str, None] = {}
        self._open: list[OutlineBlock] = []
        self._stray: List | None = None  # the list around items that have none

    def enter(self, node: Any, tag: str, at: int) -> None:
        """Open the block of an element; inside preformatted text there is no other."""
        self._open.append(self.block)
        parent = self.block
        if isinstance(parent, Code):
            return
        make = _MAKERS.get(tag)
        if tag == "li":
            block: OutlineBlock = self._item(node, parent)
        else:
            block = Paragraph(parent, tag) if make is None else make(node, tag, parent)
        block.start = at
        self.block = block
        if block.table is not None and isinstance(block, (Table, Heading, Code)):
            around = parent.table
            if around is not None:
                around.layout = True

    def leave(self, at: int) -> None:
        """Close the innermost block."""
        parent = self._open.pop()
        if parent is not self.block:
            self.block.end = at
            self.block = parent

    def close_all(self, at: int) -> None:
        """Close what is open at the end of the page: its body."""
        self.block.end = at

    def item(self) -> OutlineBlock | None:
        """Return the innermost open block if it is an item, else the container around it.

        None outside of any.
        """
        block = self.block
        return block if isinstance(block, Item) else block.container

    def make_note(self, name: str, at: int) -> None:
        """Take the block at this place for the note called `name`, if nothing is in it yet.

        A note in the first paragraph of an item is that item.
        """
        block = self.block
        if name in self.notes or isinstance(block, (Heading, Code, Cell, Row, Table, List)):
            return
        if block.parent is None or block.start != at or block.note is not None:
            return
        item = block.container
        if isinstance(item, Item) and item.start == at and item.note is None:
            block = item
        block.note = name
        self.notes[name] = block
        block.become_container()

    def _item(self, node: Any, parent: OutlineBlock) -> Item:
        above: OutlineBlock | None = parent
        for _ in range(_BETWEEN):
            if above is None or isinstance(above, List):
                break
            above = above.parent
        if not isinstance(above, List):
            if self._stray is None or self._stray.parent is not parent:
                self._stray = List(parent, "ul")
            above = self._stray
        value = _number(node.attributes.get("value"))
        number = above.number if value is None else value
        above.number = min(max(number + above.step, 0), _MAX_NUMBER)
        item = Item(parent, "li", list=above, number=number)
        item.become_container()
        above.last = item
        return item


def _list(node: Any, tag: str, parent: OutlineBlock) -> List:
    """A list; one that stands in another without an item belongs to the item before it."""
    if isinstance(parent, List) and parent.last is not None:
        parent = parent.last
    attributes = node.attributes
    number = _number(attributes.get("start"))
    if tag != "ol" or "reversed" not in attributes:
        return List(parent, tag, ordered=tag == "ol", number=1 if number is None else number)
    if number is None:
        child, number = node.first_child, 0
        while child is not None:
            number += child.tag == "li"
            child = child.next
    return List(parent, tag, ordered=True, number=number, step=-1)


def _container(kind: type[OutlineBlock]) -> Callable[[Any, str, OutlineBlock], OutlineBlock]:
    def make(node: Any, tag: str, parent: OutlineBlock) -> OutlineBlock:
        block = kind(parent, tag)
        block.become_container()
        return block

    return make


def _table(node: Any, tag: str, parent: OutlineBlock) -> Table:
    table = Table(parent, tag, layout=node.attributes.get("role") in _LAYOUT)
    table.table, table.cell = table, None
    return table


def _row(node: Any, tag: str, parent: OutlineBlock) -> Row:
    row = Row(parent, tag, head=parent.tag == "thead")
    if row.table is not None:
        row.table.rows.append(row)
    return row


def _cell(node: Any, tag: str, parent: OutlineBlock) -> Cell:
    attributes = node.attributes
    columns = _number(attributes.get("colspan")) or 1
    rows = _number(attributes.get("rowspan"))
    cell = Cell(
        parent, tag, header=tag == "th", columns=min(columns, MAX_SPAN),
        rows=min(1 if rows is None else rows or MAX_SPAN, MAX_SPAN),  # 0: to the end of the table
    )  # fmt: skip
    cell.cell = cell
    if isinstance(parent, Row):
        parent.cells.append(cell)
    return cell


def _number(value: str | None) -> int | None:
    """The value of an attribute as a number that Markdown can write, or None.

    CommonMark, 5.2: the number of an ordered list has at most nine digits.
    """
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= 9 else None


_MAKERS: dict[str, Callable[[Any, str, OutlineBlock], OutlineBlock]] = {
    **dict.fromkeys(LISTS, _list),
    **{f"h{level}": lambda node, tag, parent: Heading(parent, tag, level=int(tag[1]))
       for level in range(1, 7)},
    "blockquote": _container(Quote),
    "dd": _container(Definition),
    "dt": lambda node, tag, parent: Term(parent, tag),
    "pre": lambda node, tag, parent: Code(parent, tag, language=code_language(node)),
    "table": _table,
    "tr": _row,
    "td": _cell,
    "th": _cell,
}  # fmt: skip
