"""Where the links of a page stand in its lines: asked for by Markdown "with links", else never.

The page is parsed once more and walked for nothing but its text and its ``a`` elements, so
that the walk that makes the lines pays nothing. Both walks see the same text in the same
order; all they may differ in is white space. So a link is placed by counting the characters
that are not white space, and no text is searched for: the third "here" of a page gets the
third target. A line that is not what this walk saw ends the matter: a link is left out
rather than set wrong.

Law: linear in the page; every target is one that a click may follow (`ALLOWED`), absolute
where the address of the page is known.
"""

import re
from collections.abc import Sequence
from string import ascii_letters, digits
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin

from cleaner.page.guard import guarded

LONGEST = 2000  # characters of a target; a longer one is data, not an address
ALLOWED = frozenset(("http", "https", "mailto", "tel", "ftp"))
# What gives no line (`cleaner.page.walk`); a test holds the two walks together.
_NO_LINE = (
    "script style noscript template svg iframe head select datalist textarea object video audio"
    " canvas map math noembed noframes param source track area col colgroup frameset -comment"
    " -doctype link meta base title img input picture wbr"
)
_SILENT = frozenset(_NO_LINE.split())
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_DROPPED = re.compile(r"[\t\n\r]+")  # as browsers do before they read an address
_AROUND = "".join(map(chr, range(33)))
_PLAIN = frozenset(ascii_letters + digits + "!#$%&'*+,-./:;=?@[]_~")  # the rest is encoded
_ENTITY = re.compile(r"&(?=#?\w+;)")  # Markdown reads it in an address, too


class Link(NamedTuple):
    """A span of a line, in code points, half open, and where it leads."""

    start: int
    end: int
    target: str


def linked(html: str, url: str | None, texts: Sequence[str]) -> list[tuple[Link, ...]]:
    """The links of each of `texts`: the lines of the page `html` as `extract` gave them, in order.

    Blank lines may stand among them, and lines that are not the page's behind them.
    """
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

    tree = LexborHTMLParser(guarded(html), options=LexborDocumentOptions.WO_EVENTS)
    seen, anchors = _walked(tree.body, _base(tree, url))
    out: list[tuple[Link, ...]] = [()] * len(texts)
    at = first = 0  # in `seen`; the first anchor that does not end before it
    for number, text in enumerate(texts):
        bare = "".join(text.split())
        end = at + len(bare)
        if seen[at:end] != bare:
            break
        while first < len(anchors) and anchors[first].end <= at:
            first += 1
        here = first
        while here < len(anchors) and anchors[here].start < end:
            here += 1
        if bare and here > first:
            out[number] = _placed(text, at, anchors[first:here])
        at = end
    return out


def _placed(text: str, at: int, anchors: Sequence[Link]) -> tuple[Link, ...]:
    """The anchors, given in characters seen, as spans of a line whose first one is number `at`."""
    where = [place for place, character in enumerate(text) if not character.isspace()]
    return tuple(
        Link(where[max(start - at, 0)], where[min(end - at, len(where)) - 1] + 1, target)
        for start, end, target in anchors
    )


def _walked(body: Any, base: str | None) -> tuple[str, list[Link]]:
    """All text that is shown, without white space, and the links in it, in order."""
    seen: list[str] = []
    anchors: list[Link] = []
    stack: list[tuple[Any, int]] = []  # the open elements; where a link begins, else -1
    at = 0
    inside = 0  # how many links are open
    node = body.first_child if body is not None else None
    while True:
        if node is None:
            if not stack:
                return "".join(seen), anchors
            node, start = stack.pop()
            if start >= 0:
                inside -= 1
                if at > start and not inside and (to := target(node.attributes.get("href"), base)):
                    anchors.append(Link(start, at, to))
        elif (tag := node.tag) == "-text":
            bare = "".join((node.text_content or "").split())
            seen.append(bare)
            at += len(bare)
        elif tag not in _SILENT and (child := node.first_child) is not None:
            stack.append((node, at if tag == "a" else -1))
            inside += tag == "a"
            node = child
            continue
        node = node.next


def _base(tree: Any, url: str | None) -> str | None:
    """What the page's addresses are relative to: its ``base``, or where it came from."""
    node = tree.css_first("base[href]")
    href = (node.attributes.get("href") or "") if node is not None else ""
    base = _joined(url, href.strip(_AROUND)) if href else None
    if not base or ((scheme := _SCHEME.match(base)) and not scheme[1].lower().startswith("http")):
        return url
    return base


def target(href: str | None, base: str | None) -> str | None:
    """Where a link leads, fit to stand in Markdown's parentheses; None where nobody should go.

    None, too, for a place in the page itself and for what is longer than `LONGEST`.

    >>> target("/a (b)", "https://example.com/x"), target("java\\tscript:x()", None)
    ('https://example.com/a%20%28b%29', None)
    """
    if not href or len(href) > LONGEST:
        return None
    href = _DROPPED.sub("", href).strip(_AROUND)
    if not href or href.startswith("#"):
        return None
    to = _joined(base, href)
    if to is None:
        return None
    scheme = _SCHEME.match(to)
    if scheme is not None and scheme[1].lower() not in ALLOWED:
        return None
    return _ENTITY.sub("&amp;", "".join([c if c in _PLAIN else _coded(c) for c in to]))


def _joined(base: str | None, href: str) -> str | None:
    try:
        return urljoin(base, href) if base else href
    except ValueError:  # what looks like an IPv6 address and is none
        return None


def _coded(character: str) -> str:
    """The percent codes of a character's UTF-8; letters of other scripts stay readable."""
    return character if character.isalpha() else quote(character, safe="", errors="replace")
