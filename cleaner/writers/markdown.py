"""The kept lines with the little structure that a page gave them, as Markdown.

Headings, list items, quotes and preformatted lines get their marks, and on request the
links of the page stand where they stood; everything else stays as it was. Take the marks
away and the text is the record's, character for character: a plain text has no structure,
so its Markdown body is its text.

With links, brackets in the text that would read as a link are escaped: what stands as
``[words](target)`` is a link of the page, and its target one that may be followed.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.model import Line
    from cleaner.page.link_spans import Link
    from cleaner.result import Cleaned

_IN_LINK = re.compile(r"([\\`\[\]<])")
_ESCAPED = r"\\\1"
_LIKE_LINK = re.compile(r"(?<=\])([(\[:])")

_CODE = "    "  # before a preformatted line
Spans = Sequence[tuple[int, int]]


def body(cleaned: "Cleaned") -> str:
    """The text of `cleaned` with Markdown's marks, and with its links where they were asked for."""
    links = _links(cleaned) if cleaned.links else {}
    pieces = []
    for line, spans in _kept(cleaned):
        whole = line.text + line.ending
        kept = "".join([whole[start:end] for start, end in spans])
        if kept.strip():
            pieces.append(mark(line))
            if cleaned.links and pieces[-1] != _CODE:  # in which no mark means anything
                kept = _woven(kept, _left(links.get(line.number, ()), spans, kept))
        pieces.append(kept)
    return "".join(pieces)


def mark(line: "Line") -> str:
    """What Markdown writes before a line of this shape.

    >>> from cleaner.model import Line, Shape
    >>> mark(Line(1, 0, "Two", "", Shape("h2", heading=2))), mark(Line(1, 0, "a", ""))
    ('## ', '')
    """
    shape = line.shape
    if shape is None:
        return ""
    if shape.heading:
        return "#" * min(shape.heading, 6) + " "
    quote = "> " if shape.quote else ""
    if shape.item:
        return quote + "- "
    return quote or (_CODE if shape.tag == "pre" else "")


def _kept(cleaned: "Cleaned") -> Iterator[tuple["Line", Spans]]:
    """Each line with the spans that are left of it and of its ending."""
    edits = iter(cleaned.removed)
    edit = next(edits, None)
    for line in cleaned.lines:
        at, kept = line.start, []
        end = line.start + len(line.text) + len(line.ending)
        while edit is not None and edit.start < end:
            if at < edit.start:
                kept.append((at - line.start, edit.start - line.start))
            at = max(at, edit.end)
            if edit.end > end:
                break
            edit = next(edits, None)
        if at < end:
            kept.append((at - line.start, end - line.start))
        yield line, kept


def _links(cleaned: "Cleaned") -> dict[int, Sequence["Link"]]:
    """The links by the number of their line, as spans of the repaired line."""
    from cleaner.page.link_spans import link_spans

    before = {repair.line: repair.before for repair in cleaned.repairs}
    texts = [before.get(line.number, line.text) for line in cleaned.lines]
    found = link_spans(cleaned.decoded.text, cleaned.url, texts)
    return {
        line.number: links if line.text == text else _moved(text, line.text, links)
        for line, text, links in zip(cleaned.lines, texts, found, strict=True)
        if links
    }


def _moved(before: str, after: str, links: Sequence["Link"]) -> list["Link"]:
    """The links of a line in the line as it was repaired; one that is not found again is left out.

    Repeated words are counted from link to link, so that the second "here" stays the second.
    """
    from cleaner.text.repair import repair

    out: list[Link] = []
    old = new = 0
    for link in links:
        words = before[link.start : link.end]
        again = before.count(words, old, link.start)
        old = link.end
        plain, _ = repair((_line(words),), "keep")
        ascii_, _ = repair((_line(words),), "ascii")
        for text in dict.fromkeys((words, plain[0].text, ascii_[0].text)):
            at = after.find(text, new) if text else -1
            for _ in range(again):
                at = after.find(text, at + len(text)) if at >= 0 else -1
            if at >= 0:
                new = at + len(text)
                out.append(link._replace(start=at, end=new))
                break
    return out


def _line(text: str) -> "Line":
    from cleaner.model import Line

    return Line(1, 0, text, "")


def _woven(text: str, links: Sequence["Link"]) -> str:
    """A kept line with its links set and all else that would read as one escaped."""
    out: list[str] = []
    at = 0
    for start, end, target in links:
        out.append(_LIKE_LINK.sub(_ESCAPED, text[at:start]))
        if out[-1].endswith("!"):
            out[-1] = out[-1][:-1] + "\\!"  # or it would be a picture
        out.append(f"[{_IN_LINK.sub(_ESCAPED, text[start:end])}]({target})")
        at = end
    out.append(_LIKE_LINK.sub(_ESCAPED, text[at:]))
    return "".join(out)


def _left(links: Sequence["Link"], spans: Spans, text: str) -> list["Link"]:
    """The links in what is left of a line, `text`: cut where it was cut, gone where it is."""
    out: list[Link] = []
    for link in links:
        at, parts = 0, []
        for first, last in spans:
            low, high = max(link.start, first), min(link.end, last)
            if low < high:
                parts.append((at + low - first, at + high - first))
            at += last - first
        if parts and text[parts[0][0] : parts[-1][1]].strip():
            out.append(link._replace(start=parts[0][0], end=parts[-1][1]))
    return out
