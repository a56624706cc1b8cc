"""Find where the links of a page are in its lines. Only Markdown output with links asks.

The page is parsed again and walked for its text and its ``a`` elements alone, so that the walk
that makes the lines pays nothing for it. Both walks see the same text in the same order and differ
in white space at most. A link is therefore located by counting characters other than white space,
never by searching for its text: the third "here" of a page gets the third target. At a line that
does not match this walk the search ends: a link is left out rather than misplaced.

Law: linear in the page. Every target has a scheme in `ALLOWED` or is relative, and is absolute
where the page's URL is known.
"""

import re
from collections.abc import Sequence
from string import ascii_letters, digits
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin

from cleaner.page.guard import parse
from cleaner.page.walk import SKIPPED

LONGEST = 2000  # characters of a target; a longer one is data, not a URL
ALLOWED = frozenset(("http", "https", "mailto", "tel", "ftp"))
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_IGNORED = re.compile(r"[\t\n\r]+")  # browsers drop these before they read a URL
_CONTROLS_AND_SPACE = "".join(map(chr, range(33)))
_UNRESERVED = frozenset(ascii_letters + digits + "!#$%&'*+,-./:;=?@[]_~")
_ENTITY = re.compile(r"&(?=#?\w+;)")  # Markdown would decode it inside a URL


class Link(NamedTuple):
    """A span of a line, in code points, half open, and the target of the link there."""

    start: int
    end: int
    target: str


def link_spans(html: str, url: str | None, texts: Sequence[str]) -> list[tuple[Link, ...]]:
    """Return the links in each of `texts`, the lines of the page `html` in order.

    Blank lines may be among them, and lines that are not the page's after them.
    """
    tree = parse(html)
    seen, links = _text_and_links(tree.body, _base(tree, url))
    found: list[tuple[Link, ...]] = [()] * len(texts)
    at = first = 0  # offset into `seen`; the first link that does not end before it
    for number, text in enumerate(texts):
        bare = "".join(text.split())
        end = at + len(bare)
        if seen[at:end] != bare:
            break
        while first < len(links) and links[first].end <= at:
            first += 1
        last = first
        while last < len(links) and links[last].start < end:
            last += 1
        if bare and last > first:
            found[number] = _in_line(text, at, links[first:last])
        at = end
    return found


def _in_line(text: str, at: int, links: Sequence[Link]) -> tuple[Link, ...]:
    """`links` as spans of the line `text`, which begins at offset `at` of the text they are in."""
    offsets = [offset for offset, character in enumerate(text) if not character.isspace()]
    return tuple(
        Link(offsets[max(start - at, 0)], offsets[min(end - at, len(offsets)) - 1] + 1, target)
        for start, end, target in links
    )


def _text_and_links(body: Any, base: str | None) -> tuple[str, list[Link]]:
    """All visible text without white space, and the links in it, in order.

    Of links inside links, which only broken pages have, the outermost counts.
    """
    seen: list[str] = []
    links: list[Link] = []
    stack: list[tuple[Any, int]] = []  # the open elements; the offset where a link begins, else -1
    at = open_links = 0
    node = body.first_child if body is not None else None
    while True:
        if node is None:
            if not stack:
                return "".join(seen), links
            node, start = stack.pop()
            if start >= 0:
                open_links -= 1
                if at > start and not open_links:
                    target = link_target(node.attributes.get("href"), base)
                    if target:
                        links.append(Link(start, at, target))
        elif (tag := node.tag) == "-text":
            bare = "".join((node.text_content or "").split())
            seen.append(bare)
            at += len(bare)
        elif tag not in SKIPPED and (child := node.first_child) is not None:
            stack.append((node, at if tag == "a" else -1))
            open_links += tag == "a"
            node = child
            continue
        node = node.next


def _base(tree: Any, url: str | None) -> str | None:
    """What the page's URLs are relative to: its ``base`` element, or its own URL."""
    node = tree.css_first("base[href]")
    href = (node.attributes.get("href") or "") if node is not None else ""
    base = _joined(url, href.strip(_CONTROLS_AND_SPACE)) if href else None
    if not base or ((scheme := _SCHEME.match(base)) and not scheme[1].lower().startswith("http")):
        return url
    return base


def link_target(href: str | None, base: str | None) -> str | None:
    """Return the target of a link, encoded for Markdown's parentheses, or None.

    None for a scheme that is not in `ALLOWED`, for a fragment of the page itself, and for what
    is longer than `LONGEST`.

    >>> link_target("/a (b)", "https://example.com/x"), link_target("java\\tscript:x()", None)
    ('https://example.com/a%20%28b%29', None)
    """
    if not href or len(href) > LONGEST:
        return None
    href = _IGNORED.sub("", href).strip(_CONTROLS_AND_SPACE)
    if not href or href.startswith("#"):
        return None
    target = _joined(base, href)
    if target is None:
        return None
    scheme = _SCHEME.match(target)
    if scheme is not None and scheme[1].lower() not in ALLOWED:
        return None
    encoded = "".join([c if c in _UNRESERVED else _percent_encoded(c) for c in target])
    return _ENTITY.sub("&amp;", encoded)


def _joined(base: str | None, href: str) -> str | None:
    try:
        return urljoin(base, href) if base else href
    except ValueError:  # looks like an IPv6 address and is none
        return None


def _percent_encoded(character: str) -> str:
    """The character's UTF-8 in percent codes; letters of any script stay readable."""
    return character if character.isalpha() else quote(character, safe="", errors="replace")
