"""The kept lines as Markdown, with the structure that a page gave them.

Headings, list items, quotes and preformatted lines get their marks, and on request the page's
links are set where they were; everything else is the record's text, character for character. A
plain text has no structure, so its Markdown body is its text.
"""

from typing import TYPE_CHECKING

from cleaner.writers import markdown_links
from cleaner.writers.kept_spans import kept_spans

if TYPE_CHECKING:
    from cleaner.model import Line
    from cleaner.result import Cleaned

_CODE = "    "  # before a preformatted line, in which no mark means anything


def body(cleaned: "Cleaned") -> str:
    """Return the text with Markdown's marks, and with links if ``cleaned.links`` asks for them."""
    links = markdown_links.by_line(cleaned) if cleaned.links else {}
    pieces = []
    for line, spans in kept_spans(cleaned):
        whole = line.text + line.ending
        kept = "".join([whole[start:end] for start, end in spans])
        if kept.strip():
            prefix = line_prefix(line)
            pieces.append(prefix)
            if cleaned.links and prefix != _CODE:
                found = markdown_links.remaining(links.get(line.number, ()), spans, kept)
                kept = markdown_links.with_links(kept, found)
        pieces.append(kept)
    return "".join(pieces)


def line_prefix(line: "Line") -> str:
    """Return what Markdown writes before a line of this shape.

    >>> from cleaner.model import Line, Shape
    >>> line_prefix(Line(1, 0, "Two", "", Shape("h2", heading=2)))
    '## '
    >>> line_prefix(Line(1, 0, "a", ""))
    ''
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
