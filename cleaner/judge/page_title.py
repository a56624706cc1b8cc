"""Drop a page's own title from its body: it is a field of the record."""

from collections.abc import Sequence
from itertools import compress

from cleaner.judge.judgement import Judgement
from cleaner.model import Line
from cleaner.native import passes
from cleaner.page import Page


def without_title(page: Page, lines: Sequence[Line], judgement: Judgement) -> Judgement:
    """Return the judgement with the page's title dropped, unless nothing else is kept."""
    if judgement.body is None or not page.title:
        return judgement
    title = page.title.strip()
    repeated = map(title.__eq__, map(str.strip, passes.texts_of(lines)))
    same = {
        line.number
        for line in compress(lines, repeated)
        if line.shape is not None and line.shape.heading == 1
    }
    if not same:
        return judgement
    dropped = {number for number, _ in judgement.verdicts.dropped_lines()}
    titles = same - dropped
    if not titles or len(titles) + len(dropped) == len(judgement.verdicts):
        return judgement
    verdicts = judgement.verdicts.dropping(titles, "the page's own title")
    return judgement._replace(verdicts=verdicts)
