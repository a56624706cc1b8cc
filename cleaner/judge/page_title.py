"""Drop a page's own title from its body: it is a field of the record."""

from collections.abc import Sequence
from itertools import compress

from cleaner.judge.judgement import Judgement
from cleaner.judge.line_verdicts import dropped_lines, dropping
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
    dropped = {number for number, _ in dropped_lines(judgement.verdicts)}
    titles = same - dropped
    if not titles or len(titles) + len(dropped) == len(judgement.verdicts):
        return judgement
    return judgement._replace(verdicts=dropping(judgement.verdicts, titles, "the page's own title"))
