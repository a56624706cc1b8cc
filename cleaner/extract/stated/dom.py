"""The few questions this room asks of a parsed page.

Everything the other files need from the parser stands here, so that another parser costs
one file. Selectors run in native code (0.02 to 0.5 ms for a whole page); Python touches
only what they matched, and never more than `limit` nodes.
"""

from collections.abc import Iterator
from typing import Any

Node = Any  # selectolax.lexbor.LexborNode


def select(tree: Any, selector: str, limit: int = 200) -> list[Node]:
    """The first `limit` nodes that match, in the order of the page."""
    nodes: list[Node] = tree.css(selector)
    return nodes[:limit]


def attribute(node: Node, name: str) -> str:
    """An attribute's value, "" when the node has none."""
    value = node.attributes.get(name)
    return value if isinstance(value, str) else ""


def attributes(node: Node) -> dict[str, str | None]:
    """All attributes, names in lower case."""
    found: dict[str, str | None] = node.attributes
    return found


def text(node: Node, longest: int = 2000) -> str:
    """The node's text with spaces between its parts; "" when it is longer than `longest`."""
    found: str = node.text(separator=" ")
    if len(found) > 4 * longest:
        return ""
    found = " ".join(found.split())
    return found if len(found) <= longest else ""


def lines(node: Node) -> list[str]:
    """The node's pieces of text, one by one, unstripped; scripts and styles may be among them."""
    found: str = node.text(separator="\n")
    return found.split("\n") if len(found) < 2_000_000 else []


def ancestors(node: Node, most: int = 12) -> Iterator[Node]:
    """The parents of a node, nearest first."""
    here = node.parent
    while here is not None and most:
        yield here
        here = here.parent
        most -= 1


def words(node: Node) -> str:
    """Tag, class and id of a node, folded, as one string to look for words in."""
    found = node.attributes
    return f"{node.tag} {found.get('class') or ''} {found.get('id') or ''}"[:400].lower()
