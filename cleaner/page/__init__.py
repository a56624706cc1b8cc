"""A web page as lines, and what it states about itself.

Every visible line of the page becomes a `Line` with its shape; blank lines separate its blocks.
From there a page goes through the same stages as a plain text.
"""

from typing import NamedTuple

from cleaner.model import Found, Line


class Page(NamedTuple):
    """A page's lines with blank lines between its blocks, and what it states.

    `html` is the page as it was read, without soft hyphens. `stated` holds candidates for the
    metadata, strongest first.
    `title`, `body` and `teaser` are the article's title, text and summary as the page states them,
    None where it does not: hints for the judge.
    """

    html: str
    lines: tuple[Line, ...]
    title: str | None
    stated: tuple[Found, ...]
    body: str | None = None
    teaser: str | None = None


def read_page(html: str, url: str | None) -> Page:
    """Return the page's lines and what it states; `url` is its URL, if known.

    Raises `DocumentError` ("too-large") for a page longer than `guard.LONGEST`.
    """
    # imported here, because a plain text needs none of it
    from cleaner.page.article_hints import article_hints
    from cleaner.page.embedded_body import embedded_lines
    from cleaner.page.extract import extract
    from cleaner.page.soft_hyphens import has_soft_hyphens, without_soft_hyphens
    from cleaner.page.stated import read_stated

    page = extract(html)
    if has_soft_hyphens(page.lines):  # one page in a hundred, so they are not sought before
        html = without_soft_hyphens(html)
        page = extract(html)
    statements = read_stated(html, page.tree, url)
    hints = article_hints(page, statements)
    embedded = embedded_lines(statements.body, page.lines)
    lines = (*page.lines, *embedded)
    if lines:  # the text of a page does not end in a line break
        lines = (*lines[:-1], lines[-1]._replace(ending=""))
    return Page(html, lines, hints.title, statements.found, hints.body, hints.teaser)
