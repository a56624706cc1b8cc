"""A web page as Lines: what `cleaner.extract` finds, made ready for the same way a text goes.

Every visible line of the page becomes a Line with its shape; blocks are set apart by a
blank line. What the page states about itself comes along as candidates for the fields.
"""

import re
from dataclasses import dataclass

from cleaner.model import Found, Line

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|table|script|p)\b",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's visible lines with blank lines between its blocks, its title, its statements."""

    lines: tuple[Line, ...]
    title: str | None
    stated: tuple[Found, ...]


def is_page(text: str) -> bool:
    """Whether a text is HTML by its content: it begins with a tag that begins a page.

    A line of prose that holds a tag is no page.

    >>> is_page("<!DOCTYPE html><p>Hello"), is_page("The tag <p> opens a paragraph.")
    (True, False)
    """
    return "<" in text[:400] and _PAGE.match(text, 0, 12_000) is not None


def woven(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines numbered anew, with a blank line before every block but the first."""
    out: list[Line] = []
    start = 0
    for line in lines:
        if out and not (line.shape and line.shape.inner):
            out.append(Line(len(out) + 1, start, "", "\n"))
            start += 1
        out.append(Line(len(out) + 1, start, line.text, "\n", line.shape))
        start += len(line.text) + 1
    if out:  # a page's text ends without a line end
        last = out[-1]
        out[-1] = Line(last.number, last.start, last.text, "", last.shape)
    return tuple(out)


def read_page(html: str, url: str | None, extractor: str, captions: str) -> Page:
    """Return the page's lines and what it states. Raises DocumentError ("not-a-page")."""
    from cleaner.extract import extract
    from cleaner.extract.stated import stated

    page = extract(html, url=url)
    said = stated(html, page.tree, url)
    title = next((f.value for f in said.found if f.field == "title"), None)
    return Page(woven(page.lines), title, said.found)
