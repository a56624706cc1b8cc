"""The tags of a page, read as a browser's tokeniser reads them.

Tags inside comments, scripts and other raw text are no tags; ">" inside a quoted value ends
none. Every "<" is looked at once, so reading is linear whatever the page.

No pattern repeats a group possessively and none has an atomic group: Python before 3.11.5
matches those wrongly where the group can fail half way (python/cpython#106052). A repeated
group is followed by nothing that can fail, so it never backtracks, and it is bounded, because
each repetition takes memory until the match ends.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

# Elements whose content is text up to their own end tag.
RAW = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])

_OPENING = re.compile(
    r"<(?:(/?)([a-z][^\s/>]*+)"
    r"""([^>=]*+(?:=\s*+(?:"[^"]*+"|'[^']*+')?[^>=]*+){0,1000})(>)?"""
    r"|!--(?:-?>|.*?(?:--!?>|\Z))"  # a comment, which may end where it begins
    r"|[!?/][^>]*+(?:>|\Z))",  # a declaration, or an end tag without a name
    re.S | re.I | re.A,
)
# A tag of more attributes: ">" ends it, but not inside a quoted value.
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
    attributes: int  # where they begin: behind the name
    end: int  # where they end: at the ">", or at the end of the page
    next: int  # behind the ">", or behind the end tag of raw text


def tags(html: str) -> Iterator[Tag]:
    """Yield the tags of `html` in order."""
    at, size = 0, len(html)
    while at < size:
        for opening in _OPENING.finditer(html, at):
            slash, name, _, closed = opening.groups()
            if name is None:
                continue
            start, at = opening.span()
            attributes, end = opening.span(3)
            if not closed and at < size:
                end = _attributes_end(html, at)
                at = min(end + 1, size)
            name = name.lower()
            is_raw = name in RAW and not slash and end < size
            if is_raw:
                at = _raw_end(name, html, at)
            yield Tag(name, bool(slash), is_raw, start, attributes, end, at)
            if at != opening.end():
                break
        else:
            return


def _attributes_end(html: str, at: int) -> int:
    """Return the offset of the ">" that ends the tag, or the length of the page."""
    while (found := _END_OR_VALUE.search(html, at)) is not None:
        if found[0] == ">":
            return found.start()
        at = found.end()
    return len(html)


def _raw_end(name: str, html: str, at: int) -> int:
    """Return the offset behind the end tag of a raw element, or the length of the page."""
    found = _RAW_END[name].search(html, at)
    return len(html) if found is None else found.end()
