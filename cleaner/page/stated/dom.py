"""What the readers of statements ask of a parsed page.

All use of the parser (selectolax's lexbor) is here and in `cleaner.page.stated.elements`, so
that changing the parser means changing two files.
"""

from collections.abc import Iterator
from typing import Any

# The types of a script that is code; any other is data or a template.
CODE_TYPES = ("", "module", "text/javascript", "application/javascript")

# Bounds, well above what a byline, a date line or a title of real pages needs.
LONGEST_TEXT = 2000  # characters of a node that is read
MOST_ANCESTORS = 12
LONGEST_WORDS = 400  # characters of tag, class and id

Node = Any  # selectolax.lexbor.LexborNode


def select(tree: Any, selector: str) -> list[Node]:
    """Return the nodes that match a CSS selector, in the order of the page."""
    found: list[Node] = tree.css(selector)
    return found


def attribute(node: Node, name: str) -> str:
    """Return an attribute's value, "" if there is none."""
    value = node.attributes.get(name)
    return value if isinstance(value, str) else ""


def text(node: Node, longest: int = LONGEST_TEXT) -> str:
    """Return the node's text, white space collapsed; "" if longer than `longest` characters."""
    found: str = node.text(separator=" ")
    if len(found) > 4 * longest:  # too long even if most of it is white space
        return ""
    found = " ".join(found.split())
    return found if len(found) <= longest else ""


def lines(node: Node) -> str:
    r"""Return the node's text nodes joined by "\n", those of scripts and styles included."""
    found: str = node.text(separator="\n")
    return found


def ancestors(node: Node, most: int = MOST_ANCESTORS) -> Iterator[Node]:
    """Yield the nearest `most` ancestors of a node, parent first."""
    here = node.parent
    while here is not None and most:
        yield here
        here = here.parent
        most -= 1


def words(tag: str, attributes: dict[str, str | None]) -> str:
    """Return tag, class and id of an element as one lower-case string to search."""
    named = f"{tag} {attributes.get('class') or ''} {attributes.get('id') or ''}"
    return named[:LONGEST_WORDS].lower()
