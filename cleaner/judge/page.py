"""The judge over the lines of a page: the same question as for a text, with markup as evidence.

A model of decision trees estimates how probable it is that a line is article, from what the line
looks like, where on the page it is and what the page states (`page_features`).
`page_decision` decides for the page as a whole; `page_context` keeps lines for what they stand
among, `page_blocks` drops threads of comments and galleries as wholes, and `page_repeated` finds
what stands twice; `page_reasons` gives the reasons.

Law: a pure function of its arguments, linear in the lines but for one sort; any lines give a
Judgement.
"""

from collections.abc import Sequence
from itertools import compress
from math import exp
from operator import mul

from cleaner.judge.judgement import NOT_JUDGED, Judgement
from cleaner.judge.line_verdicts import LineVerdicts
from cleaner.judge.model import page_scores
from cleaner.judge.page_blocks import drop_blocks
from cleaner.judge.page_captions import drop_captions
from cleaner.judge.page_comments import comment_boxes
from cleaner.judge.page_context import keep_by_context
from cleaner.judge.page_decision import keep_headings, lines_to_keep
from cleaner.judge.page_features import feature_table
from cleaner.judge.page_galleries import galleries
from cleaner.judge.page_repeated import repeated_runs
from cleaner.judge.page_whole_parts import keep_whole_parts
from cleaner.model import Level, Line
from cleaner.native import passes

# Set by hand on the development pages.
NO_CANDIDATE = 0.001  # the probability of a line in a container without any running text
LEAST_BODY = 140  # expected characters of article; with fewer there is no clear body


def judge_page(
    lines: Sequence[Line],
    level: Level,
    *,
    title: str | None = None,
    body: str | None = None,
    teaser: str | None = None,
    captions: bool = False,
) -> Judgement:
    """Judge the lines of one page; lines that are blank or have no shape are skipped.

    `title`, `body` and `teaser` are what the page states as its title, its article's text and
    its summary. `captions` keeps the captions inside the article. Without a clear body
    every line is kept and the judgement is flagged. The verdicts carry no reasons
    (`page_reasons.explained` adds them).
    """
    filled = passes.with_words(lines)
    if not filled:
        return NOT_JUDGED
    probabilities = _probabilities(filled, title, body, teaser)
    numbers = passes.numbers_of(filled)
    sizes = [*map(len, passes.texts_of(filled))]
    keeps = lines_to_keep(probabilities, sizes, level)
    why = _decide_by_context(filled, probabilities, keeps, captions)
    if sum(map(mul, compress(probabilities, keeps), compress(sizes, keeps))) < LEAST_BODY:
        verdicts = LineVerdicts(numbers, probabilities, (0, len(filled) - 1), ())
        return Judgement(verdicts, None, ("no-clear-body",))
    first = keeps.index(True)
    last = len(keeps) - 1 - keeps[::-1].index(True)
    if captions:
        for i in range(first, last + 1):
            keeps[i] = keeps[i] or _is_caption(filled[i])
    dropped = [i for i, keep in enumerate(keeps) if not keep]
    reasons = {i: (reason,) for i, reason in why.items() if reason}
    verdicts = LineVerdicts(numbers, probabilities, (first, last), dropped, reasons)
    return Judgement(verdicts, (numbers[first], numbers[last]), ())


def _decide_by_context(
    filled: Sequence[Line],
    probabilities: Sequence[float],
    keeps: list[bool],
    captions: bool,
) -> dict[int, str]:
    """Change `keeps` for what the lines stand among; return why lines are dropped, by index."""
    if not captions:
        drop_captions(filled, probabilities, keeps)
    keep_headings(filled, probabilities, keeps)
    keep_by_context(filled, probabilities, keeps)
    keep_whole_parts(filled, probabilities, keeps)
    blocks = comment_boxes(filled)
    if not captions:
        blocks += galleries(filled, keeps)
    why = drop_blocks(filled, probabilities, keeps, blocks)
    for i, twin in repeated_runs(filled, keeps).items():
        keeps[i] = False
        why[i] = f"the same text as line {filled[twin].number}"
    return why


def _probabilities(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> list[float]:
    """How probable it is of each line that it is article."""
    candidates, table = feature_table(lines, title, body, teaser)
    out = [NO_CANDIDATE] * len(lines)
    for i, score in zip(candidates, page_scores(table, len(candidates)), strict=True):
        out[i] = 1 / (1 + exp(-score))
    return out


def _is_caption(line: Line) -> bool:
    return line.shape is not None and line.shape.caption
