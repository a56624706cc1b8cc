"""Turn a page into lines: what a reader sees, in order, with the shape the markup gives it.

Nothing is judged or dropped here: a menu entry is a line like a paragraph. The judge decides,
and what it removes stays in the record with its reason.

Law: any text gives a `ParsedPage`, in time and memory linear in its length.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from cleaner.model import Line, Shape
from cleaner.native import native
from cleaner.page import block_tree, main_container, parser_functions, traits, walk
from cleaner.page.block_tree import TagPath
from cleaner.page.element_kinds import KINDS
from cleaner.page.formula_text import formula_text
from cleaner.page.guard import parse
from cleaner.page.running_text import kind_in_place
from cleaner.page.traits import AT
from cleaner.page.walk import raw_lines

__all__ = ["ParsedPage", "extract"]

_LI, _QUOTE, _TABLE = AT["li"], AT["blockquote"], AT["table"]
_FIGURE, _CAPTION = AT["figcaption"], AT["caption"]
_GRANDPARENT, _PARENT = 3, 4  # a trait at least as near (`cleaner.page.traits`)
_MAX_TITLE = 500  # characters of the title element that are read
_MAX_HEADINGS = 20  # h1 elements that are compared with the title; an article needs one


class Markup(NamedTuple):
    """What the native walk knows of elements; the plain one reads it where it stands."""

    kinds: dict[str, int] = KINDS
    headings: dict[str, int] = block_tree.HEADINGS
    leaves: frozenset[str] = main_container.LEAVES
    naming: frozenset[str] = walk.NAMING
    tag_traits: dict[str, int] = traits.TAG_AT
    hides: Callable[[str], object] = walk.HIDDEN.search
    stops: str = "".join(main_container.STOPS)
    unseen: str = traits.UNSEEN
    no_traits: bytes = traits.NO_TRAITS
    class_words: tuple[tuple[str, int], ...] = traits.LITERALS
    longest: int = traits.LONGEST
    around: tuple[int, ...] = (_LI, _QUOTE, _TABLE, _FIGURE, _CAPTION)
    kind_in_place: Callable[[Any, int, bool], int] = kind_in_place
    formula_text: Callable[[Any], str] = formula_text


_reader = (
    native.PageReader(Markup(), Line, Shape)
    if native is not None and parser_functions.are_used()
    else None
)


@dataclass(frozen=True, slots=True)
class ParsedPage:
    r"""The visible lines of a page, its tree and its titles.

    `lines`: every visible line with its `Shape`, and a blank line, without one, before every block
    but the first: before a line whose shape is not `inner`. Each ends in "\n".
    ``"".join(line.text + line.ending)`` is the page's text, and the offsets are into it. `tree` is
    the parsed page (selectolax's lexbor), shared and not to be changed. `title` is the text of the
    title element, `headings` are the texts of the first `_MAX_HEADINGS` h1 elements.
    """

    lines: tuple[Line, ...]
    tree: Any
    title: str | None = None
    headings: tuple[str, ...] = ()


def extract(html: str) -> ParsedPage:
    """Return the visible lines of a page, and blank ones between its blocks.

    Raises `DocumentError` ("too-large") for a page longer than `guard.LONGEST`, nothing else.
    """
    tree = parse(html)
    lines, headings = (plain_lines if _reader is None else _reader.lines)(tree.body)
    return ParsedPage(tuple(lines), tree, _title(tree), tuple(headings))


def plain_lines(body: Any) -> tuple[list[Line], list[str]]:
    """Return the lines under `body` (selectolax node or None) and the first h1, in Python alone."""
    found = raw_lines(body)
    containers = [main_container.container(line.block) for line in found]
    main = main_container.main_container(found, containers)
    if main is None:
        distances = [(0, 0)] * len(found)
        first, last = 0, len(found)
    else:
        distances = main_container.distances(main, containers)
        first, last = main.first, main.last
    lines: list[Line] = []
    headings: list[str] = []
    start = 0
    shape = Shape._make
    known: dict[TagPath, tuple[Any, ...]] = {}
    for at, (raw, home, (up, down)) in enumerate(zip(found, containers, distances, strict=True)):
        text, link_size, bold_size, inline_traits, block, inner = raw
        path = block.path
        fields = known.get(path)
        if fields is None:
            fields = known[path] = _path_fields(path)
        tag, path_text, heading, item, cell, quote, caption, depth, near = fields
        if inline_traits:
            near = traits.with_own(near, inline_traits)
            caption = caption or near[_CAPTION] >= _PARENT
        size = len(text)
        if at and not inner:
            lines.append(Line(len(lines) + 1, start, "", "\n"))
            start += 1
        lines.append(Line(len(lines) + 1, start, text, "\n", shape((
            tag, path_text, _share(link_size, size), first <= at < last, heading, item,
            cell or "\t" in text, quote, caption, _share(bold_size, size), inner, home.number,
            home.path.text, up, down, depth, near, main_container.spans(home),
        ))))  # fmt: skip
        start += size + 1
        if heading == 1:
            headings.append(text)
    return lines, headings[:_MAX_HEADINGS]


def _path_fields(path: TagPath) -> tuple[Any, ...]:
    """The fields of a `Shape` that all lines of one path share."""
    near = path.traits
    return (
        path.tag, path.text, path.heading, near[_LI] >= _GRANDPARENT, near[_TABLE] >= _GRANDPARENT,
        near[_QUOTE] >= _GRANDPARENT, near[_FIGURE] >= _GRANDPARENT or near[_CAPTION] >= _PARENT,
        path.depth, near,
    )  # fmt: skip


def _share(part: int, size: int) -> float:
    """`part` of `size` characters, at most 1.0: a line in ``<pre>`` counts its whole block."""
    return part / size if part < size else 1.0


def _title(tree: Any) -> str | None:
    """The text of the title element; a walk over the head's children is cheaper than a selector."""
    node = tree.head.first_child if tree.head is not None else None
    while node is not None and node.tag != "title":
        node = node.next
    return (
        (" ".join((node.text() or "").split())[:_MAX_TITLE] or None) if node is not None else None
    )
