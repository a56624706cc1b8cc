"""A web page as Lines: what `cleaner.page.extract` finds, made ready for the same way a text goes.

Every visible line of the page becomes a Line with its shape; blocks are set apart by a
blank line. What the page states about itself comes along as candidates for the fields.
"""

from dataclasses import dataclass

from cleaner.model import Found, Line


@dataclass(frozen=True, slots=True)
class Page:
    """A page's visible lines with blank lines between its blocks, and what it states.

    `body` is the article's text as a script of the page carries it, `teaser` its summary:
    guides for the judge.
    """

    html: str
    lines: tuple[Line, ...]
    title: str | None
    stated: tuple[Found, ...]
    body: str | None = None
    teaser: str | None = None


def read_page(html: str, url: str | None) -> Page:
    """Return the page's lines and what it states.

    Raises DocumentError ("size") for a page that is too large to be one.
    """
    from cleaner.page.blocks import woven
    from cleaner.page.extract import extract
    from cleaner.page.hints import guide
    from cleaner.page.rescue import carried
    from cleaner.page.stated import stated

    page = extract(html, url=url)
    said = stated(html, page.tree, url)
    hints = guide(page, said)
    lines = woven((*page.lines, *carried(said.body, page.lines)))
    return Page(html, lines, hints.title, said.found, hints.body, hints.teaser)
