"""The elements of a feed's item and their texts, from markup that need not be well-formed.

XML parsers drop what they cannot read: a bare "&", "&nbsp;" without its DTD, everything after a
tag that is not closed. Here nothing is dropped, entities are those of HTML, and none is ever
declared, so none can grow. Linear in the length of the markup.
"""

import html
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

# What feeds call their parts, whatever prefix they use. Names that are in none of these
# keep their prefix.
_NAMESPACES = {
    "": ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
         "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2"),
    "content": ("http://purl.org/rss/1.0/modules/content/",),
    "dc": ("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"),
    "wp": ("http://wordpress.org/export/1.0/", "http://wordpress.org/export/1.1/",
           "http://wordpress.org/export/1.2/"),
    "rdf": ("http://www.w3.org/1999/02/22-rdf-syntax-ns#",),
}  # fmt: skip
_PREFIX_OF = {uri: prefix for prefix, uris in _NAMESPACES.items() for uri in uris}
_DECLARED = re.compile(r"""\sxmlns:([\w.-]+)\s*=\s*["']([^"'<>]*)["']""")

_ATTRIBUTE = re.compile(r"""([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MARK = re.compile(
    r"<!\[CDATA\[|<!--|<\?"
    r"""|<(/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*'){0,4000}?)(/?)>"""
)
_SECTION_END = {"<![CDATA[": "]]>", "<!--": "-->", "<?": "?>"}
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});")


class Element(NamedTuple):
    """An element: its name in lower case, with the usual prefix; its attributes; its source."""

    name: str
    attributes: Mapping[str, str]
    inner: str

    @property
    def text(self) -> str:
        """The characters in the element, without those of comments; tags in it stay."""
        return text_of(self.inner)


class _Mark(NamedTuple):
    start: int
    end: int
    kind: str  # "<" or ">" or "<>", of a tag that opens, closes, or does both; else the section
    name: str = ""
    attributes: str = ""


def prefixes_in(tags: str) -> dict[str, str]:
    """Return what the prefixes declared in `tags` stand for in the names of `Element`."""
    declared = _DECLARED.findall(tags)
    return {prefix: _PREFIX_OF[uri] for prefix, uri in declared if uri in _PREFIX_OF}


def elements(markup: str, prefixes: Mapping[str, str]) -> Iterator[Element]:
    """Yield the outermost elements of `markup`, in order.

    One that is not closed ends before the next tag, or with the markup where a CDATA
    section begins it. End tags without a beginning are passed over.

    >>> list(elements("<a x='1'>b &amp; c</a><link>d<e/>", {}))[1:]
    [Element(name='link', attributes={}, inner='d'), Element(name='e', attributes={}, inner='')]
    """
    marks = list(_marks(markup))
    ends = defaultdict(list)
    for number, mark in enumerate(marks):
        if mark.kind == ">":
            ends[mark.name].append(number)
    number = 0
    while number < len(marks):
        mark = marks[number]
        number += 1
        if mark.kind not in ("<", "<>"):
            continue
        inner = ""
        if mark.kind == "<":
            own = ends[mark.name]
            place = bisect_right(own, number - 1)
            if place < len(own):
                number = own[place] + 1
                inner = markup[mark.end : marks[number - 1].start]
            elif number == len(marks) or markup.startswith("<![CDATA[", mark.end):
                number = len(marks)
                inner = markup[mark.end :]
            else:
                inner = markup[mark.end : marks[number].start]
        yield Element(_usual(mark.name, prefixes), _attributes(mark.attributes), inner)


def text_of(source: str) -> str:
    """Return the characters that markup stands for; CDATA as it is, tags as they are."""
    if "<!" not in source:
        return unescaped(source)
    pieces, at = [], 0
    for mark in _marks(source):
        if mark.kind in _SECTION_END:
            pieces.append(unescaped(source[at : mark.start]))
            if mark.kind == "<![CDATA[":
                pieces.append(source[mark.start + 9 : mark.end - 3])
            at = mark.end
    rest = source[at:]
    before, unclosed, after = rest.partition("<![CDATA[")  # the rest is its content
    pieces.append(unescaped(before) + after if unclosed else unescaped(rest))
    return "".join(pieces)


def has_tags(source: str) -> bool:
    """Return whether the markup holds elements, and not only text, escaped or not."""
    return any(mark.kind in ("<", "<>") for mark in _marks(source))


def unescaped(text: str) -> str:
    """Return `text` with its entities resolved, once; an "&" that begins none stays."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def _marks(markup: str) -> Iterator[_Mark]:
    """Yield tags and sections in order; tags inside a section are not seen."""
    last = {opening: markup.rfind(end) for opening, end in _SECTION_END.items()}
    at = 0
    while found := _MARK.search(markup, at):
        start, at = found.span()
        if found[2]:
            kind = ">" if found[1] else "<>" if found[4] else "<"
            yield _Mark(start, at, kind, found[2], found[3])
        elif at <= last[found[0]]:  # else the section does not end, and is none
            end = _SECTION_END[found[0]]
            at = markup.find(end, at) + len(end)
            yield _Mark(start, at, found[0])


def _usual(name: str, prefixes: Mapping[str, str]) -> str:
    prefix, colon, local = name.partition(":")
    if not colon:
        return name.lower()
    prefix = prefixes.get(prefix, prefix)
    return f"{prefix}:{local}".lower() if prefix else local.lower()


def _attributes(source: str) -> dict[str, str]:
    return {
        name.lower(): unescaped(double or single)
        for name, double, single in _ATTRIBUTE.findall(source)
    }
