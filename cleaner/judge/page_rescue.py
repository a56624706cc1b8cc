"""The judge over a whole page, with trafilatura where the judge finds no clear body."""

from collections.abc import Collection, Sequence

from cleaner.judge.judgement import Judgement
from cleaner.judge.line_verdicts import LineVerdicts
from cleaner.judge.page import judge_page
from cleaner.judge.page_title import without_title
from cleaner.model import Line, Options
from cleaner.page import Page

LEAST_PARAGRAPH, MOST_LINKED = 80, 0.3  # characters, and share of links, of one like those kept


def judge_or_rescue(page: Page, lines: Sequence[Line], options: Options) -> Judgement:
    """Judge the lines of a page; `lines` are those of the page, repaired.

    Trafilatura decides where no body is clear, and always if `options.extractor` is not "fast". The
    page's title is dropped (see `page_title`).
    """
    judgement = judge_page(
        lines, options.level, title=page.title, body=page.body, teaser=page.teaser,
        captions=options.captions == "keep",
    )  # fmt: skip
    if judgement.body is None or options.extractor != "fast":
        judgement = _rescued(page, lines, judgement, options)
    return without_title(page, lines, judgement)


def _rescued(
    page: Page, lines: Sequence[Line], judgement: Judgement, options: Options
) -> Judgement:
    """Trafilatura's choice among the page's lines, or `judgement` where it finds nothing."""
    filled = [line for line in lines if line.text.strip()]
    if not filled:
        return judgement
    from cleaner.page.trafilatura_lines import trafilatura_lines

    kept = trafilatura_lines(page.html, filled)
    if not kept or _is_list_of_links([line for line in filled if line.number in kept]):
        return judgement
    if options.extractor == "fast":
        kept |= _like_kept(filled, kept)
    first, last = min(kept), max(kept)
    numbers = [line.number for line in filled]
    dropped = [i for i, number in enumerate(numbers) if number not in kept]
    verdicts = LineVerdicts(
        numbers,
        [1.0 if number in kept else 0.0 for number in numbers],
        (numbers.index(first), numbers.index(last)),
        dropped,
        dict.fromkeys(dropped, ("trafilatura leaves it out",)),
    )
    return Judgement(verdicts, (first, last), ("trafilatura",))


def _like_kept(lines: Sequence[Line], kept: Collection[int]) -> set[int]:
    """The paragraphs in elements of the same names as those that are kept: the posts of a forum."""
    long = [line for line in lines if len(line.text) >= LEAST_PARAGRAPH and line.shape is not None]
    paths = {line.shape.path for line in long if line.number in kept and line.shape is not None}
    return {
        line.number
        for line in long
        if line.shape is not None and line.shape.path in paths and line.shape.links < MOST_LINKED
    }


def _is_list_of_links(lines: Sequence[Line]) -> bool:
    """Whether most of the lines' text is links: a menu or a list of teasers, no article.

    A headline above a menu makes it no article; headings count where there is nothing else.
    """
    below = [line for line in lines if line.shape is None or not line.shape.heading] or lines
    sizes = [(len(line.text), line.shape.links if line.shape else 0.0) for line in below]
    return 2 * sum([size * links for size, links in sizes]) > sum([size for size, _ in sizes])
