"""The judge over a whole page, with trafilatura where the judge finds no clear body."""

from collections.abc import Sequence

from cleaner.judge.judgement import Judgement
from cleaner.judge.page import judge_page
from cleaner.model import Line, Options, Verdict
from cleaner.page import Page


def judge_or_rescue(page: Page, lines: Sequence[Line], options: Options) -> Judgement:
    """Judge the lines of a page; `lines` are those of the page, repaired.

    Trafilatura is asked where no body is clear, and always with another `options.extractor` than
    "fast". The page's title is dropped from a body that holds more: it is a field of the record.
    """
    judgement = judge_page(
        lines, options.level, title=page.title, body=page.body, teaser=page.teaser,
        captions=options.captions == "keep",
    )  # fmt: skip
    if judgement.body is None or options.extractor != "fast":
        judgement = _rescued(page, lines, judgement)
    return _without_title(page, lines, judgement)


def _without_title(page: Page, lines: Sequence[Line], judgement: Judgement) -> Judgement:
    """The judgement without the page's title, if it keeps more than that."""
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
    titles = [at for at in kept if verdicts[at].line in same]
    if not titles or len(titles) == len(kept):
        return judgement
    for at in titles:
        verdicts[at] = verdicts[at]._replace(drop=True, reasons=("the page's own title",))
    return Judgement(tuple(verdicts), judgement.body, judgement.flags)


def _rescued(page: Page, lines: Sequence[Line], judgement: Judgement) -> Judgement:
    """Trafilatura's choice among the page's lines, or `judgement` where it finds nothing."""
    filled = [line for line in lines if line.text.strip()]
    if not filled:
        return judgement
    from cleaner.page.trafilatura_lines import trafilatura_lines

    kept = trafilatura_lines(page.html, filled)
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
