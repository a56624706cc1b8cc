"""Tokenise the tags of a page as a browser does.

What looks like a tag inside a comment, a script or other raw text is none, and ">" inside a
quoted value does not end one. Linear, whatever the page: every "<" is looked at once.

No pattern repeats a group possessively and none has an atomic group: Python before 3.11.5
matches those wrongly where the group can fail half way (python/cpython#106052).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Elements whose content is text up to their own end tag.
RAW = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])

_OPENING = re.compile(
    r"<(?:(?P<closing>/?)(?P<name>[a-z][^\s/>]*+)"
    r"|!--(?:-?>|.*?(?:--!?>|\Z))"  # a comment, which may end where it begins
    r"|[!?/][^>]*+(?:>|\Z))",  # a declaration, or an end tag without a name
    re.S | re.I | re.A,
)
# Between attributes, ">" ends the tag; a quoted value is passed over, ">" and all.
_END_OR_VALUE = re.compile(r""">|=\s*+(?:"[^"]*+"|'[^']*+')""", re.A)
_RAW_END = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*+(?:>|\Z)", re.I | re.A) for name in RAW
}  # fmt: skip


class Tag(NamedTuple):
    """One tag; offsets are code points in the page."""

    name: str  # in lower case
    is_closing: bool
    is_raw: bool  # opens raw text, which ends at `next`
    start: int  # of its "<"
    attributes: int  # where they begin: after the name
    end: int  # where they end: at the ">", or at the end of the page
    next: int  # after the ">", or after the end tag of raw text


def tags(html: str) -> Iterator[Tag]:
    """Yield the tags of `html` in order."""
    at = 0
    while (opening := _OPENING.search(html, at)) is not None:
        at = opening.end()
        if (name := opening["name"]) is None:
            continue
        name, is_closing = name.lower(), bool(opening["closing"])
        end = _attributes_end(html, at)
        after = min(end + 1, len(html))
        is_raw = name in RAW and not is_closing and end < len(html)
        if is_raw:
            raw_end = _RAW_END[name].search(html, after)
            after = len(html) if raw_end is None else raw_end.end()
        yield Tag(name, is_closing, is_raw, opening.start(), at, end, after)
        at = after


def _attributes_end(html: str, at: int) -> int:
    """Return the offset of the ">" that ends the tag, or the length of the page."""
    while (found := _END_OR_VALUE.search(html, at)) is not None:
        if found[0] == ">":
            return found.start()
        at = found.end()
    return len(html)
