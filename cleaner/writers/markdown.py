"""The kept lines with the little structure that a page gave them, as Markdown.

Headings, list items, quotes and preformatted lines get their marks; everything else stays
as it stood. Take the marks away and the text is the record's, character for character: a
plain text has no structure, so its Markdown body is its text.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.cleaned import Cleaned
    from cleaner.model import Line


def body(cleaned: "Cleaned") -> str:
    """The text of `cleaned` with Markdown's marks before its lines."""
    pieces = []
    for line, kept in _kept(cleaned):
        pieces.append(mark(line) + kept if kept.strip() else kept)
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
    return quote or ("    " if shape.tag == "pre" else "")


def _kept(cleaned: "Cleaned") -> Iterator[tuple["Line", str]]:
    """Each line with what is left of it and of its ending."""
    edits = iter(cleaned.removed)
    edit = next(edits, None)
    for line in cleaned.lines:
        whole, at, kept = line.text + line.ending, line.start, []
        end = line.start + len(whole)
        while edit is not None and edit.start < end:
            kept.append(whole[max(at - line.start, 0) : max(edit.start - line.start, 0)])
            at = max(at, edit.end)
            if edit.end > end:
                break
            edit = next(edits, None)
        kept.append(whole[at - line.start :])
        yield line, "".join(kept)
