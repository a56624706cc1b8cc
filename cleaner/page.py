"""A web page as Lines: what `cleaner.extract` finds, made ready for the same way a text goes.

Every visible line of the page becomes a Line with its shape; blocks are set apart by a
blank line. What the page states about itself comes along as candidates for the fields.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cleaner.judge import Judgement
from cleaner.model import Found, Level, Line, Verdict

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    r"<(?:!doctype\s*html|html|head|body|meta|title|article|main|section|div|table|script|style|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<(/?)[a-zA-Z][^<>]{0,400}>")
MANY_TAGS = 6  # in the first characters of something that begins with one


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


def is_page(text: str) -> bool:
    """Whether a text is HTML by its content: it begins as pages do, or with many tags.

    A line of prose that holds a tag is no page.

    >>> is_page("<!DOCTYPE html><p>Hello"), is_page("The tag <p> opens a paragraph.")
    (True, False)
    """
    if "<" not in text[:400]:
        return False
    if _PAGE.match(text, 0, 12_000):
        return True
    start = text[:4000].lstrip("\ufeff \t\r\n")
    return start.startswith("<") and len(_TAG.findall(start)) >= MANY_TAGS


def woven(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines numbered anew, with a blank line before every block but the first."""
    from cleaner.extract.built import native

    return plainly_woven(lines) if native is None else native.woven(lines)


def plainly_woven(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """`woven`, in Python alone."""
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


def read_page(html: str, url: str | None) -> Page:
    """Return the page's lines and what it states.

    Raises DocumentError ("size") for a page that is too large to be one.
    """
    from cleaner.extract import extract
    from cleaner.extract.guide import guide
    from cleaner.extract.rescue import carried
    from cleaner.extract.stated import stated

    page = extract(html, url=url)
    said = stated(html, page.tree, url)
    hints = guide(page, said)
    lines = woven((*page.lines, *carried(said.body, page.lines)))
    return Page(html, lines, hints.title, said.found, hints.body, hints.teaser)


def judged(
    page: Page, lines: Sequence[Line], level: Level, extractor: str, captions: str
) -> Judgement:
    """Judge all lines of a page; trafilatura is asked where it is chosen, or nothing is clear."""
    from cleaner.judge.page import judge_page

    judgement = judge_page(
        lines, level, title=page.title, body=page.body, teaser=page.teaser,
        captions=captions == "keep",
    )  # fmt: skip
    if judgement.body is None or extractor != "fast":
        judgement = _rescued(page, lines, judgement)
    return _without_title(page, lines, judgement)


def _without_title(page: Page, lines: Sequence[Line], judgement: Judgement) -> Judgement:
    """The page's own title is a field and leaves the body, if the body is more than that."""
    if judgement.body is None or not page.title:
        return judgement
    title = page.title.strip()
    same = {
        line.number
        for line in lines
        if (shape := line.shape) and shape.heading == 1 and line.text.strip() == title
    }
    verdicts = list(judgement.verdicts)
    kept = [at for at, verdict in enumerate(verdicts) if not verdict.drop]
    going = [at for at in kept if verdicts[at].line in same]
    if not going or len(going) == len(kept):
        return judgement
    for at in going:
        verdicts[at] = verdicts[at]._replace(drop=True, reasons=("the page's own title",))
    return Judgement(tuple(verdicts), judgement.body, judgement.flags)


def _rescued(page: Page, lines: Sequence[Line], judgement: Judgement) -> Judgement:
    """Trafilatura's choice among the page's lines, or what was judged where it finds nothing."""
    told = [line for line in lines if line.text.strip()]
    if not told:
        return judgement
    from cleaner.extract.rescue import chosen

    kept = chosen(page.html, told)
    if not kept:
        return judgement
    first, last = min(kept), max(kept)
    verdicts = tuple(
        Verdict(
            number,
            1.0 if number in kept else 0.0,
            "before" if number < first else "after" if number > last else "inside",
            number not in kept,
            () if number in kept else ("trafilatura leaves it out",),
        )
        for number in (verdict.line for verdict in judgement.verdicts)
    )
    return Judgement(verdicts, (first, last), ("trafilatura",))
