"""Select the elements of a page that may state something, in one or two passes over its tree.

The passes are the parser's own, one list of selectors each, and Python sees only the matches.
Each kind of evidence then picks its elements by tag or attribute. Searching all classes for words
costs twice as much as the rest, so that pass is made only for what the markup does not state.

Law: linear in the page. At most `MAX_PER_TAG` elements of a tag are kept, so that a hundred
thousand ``time`` elements cannot crowd out the JSON-LD.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from cleaner.native import native
from cleaner.page import parser_functions
from cleaner.page.stated import dom

MAX_PER_TAG = 300  # a bound against hostile pages; no page of the development bench has as many

BYLINE_WORDS = ("byline", "author", "autor", "writer")
DATE_WORDS = ("date", "time", "publish", "posted", "submitted", "datum", "meta")
# In links to a page about the author; not "/auto/".
AUTHOR_PATHS = ("/author", "/autor", "/auteur", "/people/", "/writer")


class Criterion(NamedTuple):
    """Which elements: with this tag, if any, and this attribute, if any.

    The attribute's value, upper case or lower, begins with `text` ("^"), contains it ("*"), or has
    it as a word ("~"); any value will do where `how` is "".
    """

    tag: str
    attribute: str = ""
    how: str = ""
    text: str = ""

    @property
    def css(self) -> str:
        """The criterion as a CSS selector."""
        if not self.attribute:
            return self.tag
        value = f'{self.how}="{self.text}" i' if self.how else ""
        return f"{self.tag}[{self.attribute}{value}]"


_HEAD = (Criterion("h1"), Criterion("time"), Criterion("", "rel", "~", "author"))
_MARKUP = (
    *(Criterion("meta"), Criterion("script", "type", "*", "ld+json"), Criterion("title")),
    *(Criterion("html", "lang"), Criterion("link", "rel", "~", "canonical")),
    *(Criterion("", "rel", "~", "license"), Criterion("a", "href", "^", "mailto:")),
    *(Criterion("a", "href", "^", "tel:"), Criterion("", "itemprop"), Criterion("", "property")),
    *(Criterion("", "data-author"), *_HEAD),
)
_BYLINE = (
    *(Criterion("", "class", "*", word) for word in BYLINE_WORDS),
    *(Criterion("", "id", "*", "byline"), Criterion("", "id", "*", "author")),
    *(Criterion("a", "href", "*", path) for path in AUTHOR_PATHS),
)
_DATE = (
    *(Criterion("", "class", "*", word) for word in DATE_WORDS),
    *(Criterion("", "id", "*", "date"), Criterion("", "class", "*", "byline")),
)


class Element(NamedTuple):
    """An element, its position among those selected, and its attributes, read once."""

    node: dom.Node
    position: int
    tag: str
    attributes: dict[str, str | None]

    def get(self, name: str) -> str:
        """Return an attribute's value, "" if there is none."""
        return self.attributes.get(name) or ""


@dataclass(frozen=True, slots=True)
class Elements:
    """The selected elements in the order of the page, and the same by tag."""

    all: tuple[Element, ...]
    by_tag: dict[str, list[Element]] = field(default_factory=dict)

    def of(self, tag: str) -> list[Element]:
        """Return the selected elements with this tag, in the order of the page."""
        return self.by_tag.get(tag, [])


def with_markup(tree: Any) -> Elements:
    """Return the elements whose tag or attributes say what they state, and the headings."""
    return _select(tree, _MARKUP)


def with_class_words(tree: Any, headline: str, *, byline: bool, date: bool) -> Elements:
    """Return the elements whose class, id or link suggests a byline or a date.

    `headline` is the tag of the main heading, which must be among them: evidence before it is
    worth less than evidence after it.
    """
    wanted = (*_HEAD, *(_BYLINE if byline else ()), *(_DATE if date else ()))
    return _select(tree, (Criterion(headline), *wanted, Criterion("", "data-author")))


def _select(tree: Any, criteria: tuple[Criterion, ...]) -> Elements:
    """The elements that match one of the criteria."""
    selected: list[Element] = []
    by_tag: dict[str, list[Element]] = {}
    for position, node in enumerate(_nodes(tree, criteria)):
        tag = node.tag
        same_tag = by_tag.get(tag)
        if same_tag is None:
            same_tag = by_tag[tag] = []
        elif len(same_tag) >= MAX_PER_TAG:
            continue
        element = Element(node, position, tag, node.attributes)
        same_tag.append(element)
        selected.append(element)
    return Elements(tuple(selected), by_tag)


def _nodes(tree: Any, criteria: tuple[Criterion, ...]) -> Sequence[dom.Node]:
    """The nodes that match one of the criteria, in the order of the page."""
    if parser_functions.are_used():
        found: list[dom.Node] = _selector(criteria).select(tree.root)
        return found
    return plain_nodes(tree, criteria)


@lru_cache(maxsize=16)  # there are eight
def _selector(criteria: tuple[Criterion, ...]) -> Any:
    assert native is not None
    return native.Selector(criteria)


def plain_nodes(tree: Any, criteria: tuple[Criterion, ...]) -> list[dom.Node]:
    """Return the nodes that match one of the criteria, by the parser's own selectors."""
    nodes: list[dom.Node] = []
    last = 0
    for node in dom.select(tree, ",".join([criterion.css for criterion in criteria])):
        if node.mem_id != last:  # else matched by two selectors
            last = node.mem_id
            nodes.append(node)
    return nodes
