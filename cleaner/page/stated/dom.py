"""The few questions this room asks of a parsed page.

Everything the other files need from the parser (selectolax's lexbor) stands here and in
`cleaner.page.stated.marks`, so that another parser costs two files.
"""

from collections.abc import Iterator
from typing import Any

Node = Any  # selectolax.lexbor.LexborNode


def select(tree: Any, selector: str) -> list[Node]:
    """The nodes that match, in the order of the page."""
    found: list[Node] = tree.css(selector)
    return found


def attribute(node: Node, name: str) -> str:
    """An attribute's value, "" when the node has none."""
    value = node.attributes.get(name)
    return value if isinstance(value, str) else ""


def text(node: Node, longest: int = 2000) -> str:
    """The node's text with spaces between its parts; "" when it is longer than `longest`."""
    found: str = node.text(separator=" ")
    if len(found) > 4 * longest:
        return ""
    found = " ".join(found.split())
    return found if len(found) <= longest else ""


def lines(node: Node) -> str:
    r"""The node's pieces of text, each ending in "\n"; scripts and styles are among them."""
    found: str = node.text(separator="\n")
    return found


def ancestors(node: Node, most: int = 12) -> Iterator[Node]:
    """The parents of a node, nearest first."""
    here = node.parent
    while here is not None and most:
        yield here
        here = here.parent
        most -= 1


def words(tag: str, found: dict[str, str | None]) -> str:
    """Tag, class and id of an element, folded, as one string to look for words in."""
    return f"{tag} {found.get('class') or ''} {found.get('id') or ''}"[:400].lower()
