"""The judge over a page, and trafilatura where the judge finds nothing clear."""

from collections.abc import Sequence

from cleaner.judge.judgement import Judgement
from cleaner.judge.page import judge_page
from cleaner.model import Level, Line, Verdict
from cleaner.page import Page


def judged(
    page: Page, lines: Sequence[Line], level: Level, extractor: str, captions: str
) -> Judgement:
    """Judge all lines of a page; trafilatura is asked where it is chosen, or nothing is clear."""
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
    from cleaner.page.trafilatura_lines import trafilatura_lines

    kept = trafilatura_lines(page.html, told)
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
