"""What the judge gives back, for a text and for a page."""

from typing import NamedTuple

from cleaner.judge.grounds import Grounds
from cleaner.judge.line_verdicts import LineVerdicts

LIKELY = 0.5  # the probability from which on a line is likely article


class Judgement(NamedTuple):
    """The verdicts on the lines of a text or page.

    `verdicts` holds one for every line that is not blank, in order. `body` holds the numbers of
    the article's first and last line; it is None where no body is clear. `flags` go into the
    record: they say why doubtful text was kept, or that trafilatura decided. The verdicts carry no
    reasons; `grounds` are what those on a text are read from. `sentences` are the indexes of a
    text's lines that read as a sentence, which the judge has measured; None for a page, and where
    no line is dropped: then hardly anybody asks.
    """

    verdicts: LineVerdicts
    body: tuple[int, int] | None
    flags: tuple[str, ...]
    grounds: Grounds | None = None
    sentences: frozenset[int] | None = None


NOT_JUDGED = Judgement(LineVerdicts((), (), (0, -1), ()), None, ())
