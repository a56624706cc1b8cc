"""Select the elements of a page that may state something, in one or two passes over its tree.

The passes are the parser's own, one list of selectors each, and Python sees only the matches.
Each kind of evidence then picks its elements by tag or attribute. Searching all classes for words
costs twice as much as the rest, so that pass is made only for what the markup does not state.

Law: linear in the page. At most `MAX_PER_TAG` elements of a tag are kept, so that a hundred
thousand ``time`` elements cannot crowd out the JSON-LD.
"""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleaner.page.stated import dom

MAX_PER_TAG = 300  # a bound against hostile pages; no page of the development bench has as many

BYLINE_WORDS = ("byline", "author", "autor", "writer")
DATE_WORDS = ("date", "time", "publish", "posted", "submitted", "datum", "meta")
# In links to a page about the author; not "/auto/".
AUTHOR_PATHS = ("/author", "/autor", "/auteur", "/people/", "/writer")

_HEAD = ("h1", "time", '[rel~="author" i]')
_MARKUP = (
    *("meta", 'script[type*="ld+json" i]', "title", "html[lang]", 'link[rel~="canonical" i]'),
    *('[rel~="license" i]', 'a[href^="mailto:" i]', 'a[href^="tel:" i]'),
    *("[itemprop]:not(meta)", "[property]:not(meta)", "[data-author]"),
    *_HEAD,
)
_BYLINE = (
    *(f'[class*="{word}" i]' for word in BYLINE_WORDS),
    *('[id*="byline" i]', '[id*="author" i]'),
    *(f'a[href*="{path}" i]' for path in AUTHOR_PATHS),
)
_DATE = (*(f'[class*="{word}" i]' for word in DATE_WORDS), '[id*="date" i]', '[class*="byline" i]')


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
    wanted = (headline, *_HEAD, *(_BYLINE if byline else ()), *(_DATE if date else ()))
    return _select(tree, tuple(dict.fromkeys((*wanted, "[data-author]"))))


def _select(tree: Any, selectors: tuple[str, ...]) -> Elements:
    """The elements that match one of the selectors."""
    selected: list[Element] = []
    by_tag: dict[str, list[Element]] = {}
    last = 0
    for position, node in enumerate(dom.select(tree, ",".join(selectors))):
        if node.mem_id == last:  # matched by two selectors
            continue
        last = node.mem_id
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
