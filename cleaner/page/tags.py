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

# A value in quotes may contain ">". A tag of more attributes is read by `_attributes_end`: an
# unbounded repeat would cost memory for each of them.
_ATTRIBUTES = r"""[^>=]*+(?:=\s*+(?:"[^"]*+"|'[^']*+')?[^>=]*+){0,50}"""
_TAG = re.compile(
    rf"<(?:(?P<closing>/?)(?P<name>[a-z][^\s/>]*+){_ATTRIBUTES}(?P<end>>)?"
    r"|!--(?:-?>|.*?(?:--!?>|\Z))"  # a comment, which may end where it begins
    r"|[!?/][^>]*+(?:>|\Z))",  # a declaration, or an end tag without a name
    re.S | re.I | re.A,
)
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
    at, length = 0, len(html)
    new = tuple.__new__  # half the cost of Tag(...), which ends in it
    while (found := _TAG.search(html, at)) is not None:
        closing, name, is_whole = found.groups()
        at = found.end()
        if name is None:
            continue
        name = name.lower()
        attributes = found.end(2)
        end = at - 1 if is_whole else _attributes_end(html, attributes)
        at = end + 1 if end < length else length
        is_raw = name in RAW and not closing and end < length
        if is_raw:
            raw_end = _RAW_END[name].search(html, at)
            at = length if raw_end is None else raw_end.end()
        yield new(Tag, (name, closing == "/", is_raw, found.start(), attributes, end, at))


def _attributes_end(html: str, at: int) -> int:
    """Return the offset of the ">" that ends the tag, or the length of the page."""
    while (found := _END_OR_VALUE.search(html, at)) is not None:
        if found[0] == ">":
            return found.start()
        at = found.end()
    return len(html)
