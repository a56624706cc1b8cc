"""What the steps may know of a document besides its lines, and what comes out of them."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from cleaner.edits.remaining_text import RemainingText
from cleaner.judge.grounds import Grounds
from cleaner.judge.judgement import NOT_JUDGED, Judgement
from cleaner.matching.scan import Scanner
from cleaner.model import Document, Found, Line, Options, Verdict
from cleaner.page import Page


class Context(NamedTuple):
    """A document and how to clean it. `page` is None for a text.

    `measured` is what the judge remembers of the document's lines; it changes no result.
    """

    document: Document
    scanner: Scanner
    options: Options
    page: Page | None = None
    measured: Any = None

    @property
    def has_judge(self) -> bool:
        """Whether the judge may remove lines: it is not disabled."""
        return "judge" not in self.scanner.disabled


class Outcome:
    """What remains of a document, and what the steps found out on the way.

    `has_front_matter` is whether front matter stays on top of the text, `is_wrapped` whether a
    step saw hard-wrapped paragraphs.
    `judgement` is that of the last step, for a page of the first, which saw its markup.
    `verdicts` are those of each step that judged, `grounds` what the reasons for those on a text
    are read from. `captured` are the rules' captures,
    (field, text, line number, rule name), in order and each once. `stated` is what the frame of
    a dump states; `hidden` are the numbers of its lines, `cut` the texts of lines without it.
    """

    def __init__(self, remaining: RemainingText, *, has_front_matter: bool = False) -> None:
        self.remaining = remaining
        self.has_front_matter = has_front_matter
        self.is_wrapped = False
        self.judgement: Judgement = NOT_JUDGED
        self.verdicts: list[Iterable[Verdict]] = []
        self.grounds: list[Grounds] = []
        self.captured: dict[tuple[str, str, int, str], None] = {}
        self.flags: set[str] = set()
        self.stated: list[Found] = []
        self.hidden: set[int] = set()
        self.cut: dict[int, str] = {}

    def add_verdicts(self, judgement: Judgement) -> None:
        """Add the verdicts of a step."""
        self.verdicts.append(judgement.verdicts)
        if judgement.grounds is not None:
            self.grounds.append(judgement.grounds)

    def readable(self, lines: Sequence[Line]) -> Sequence[Line]:
        """Return the lines without the frame of a dump, as the fields read them."""
        if not self.hidden and not self.cut:
            return lines
        return [
            line._replace(text=self.cut[line.number]) if line.number in self.cut else line
            for line in lines
            if line.number not in self.hidden
        ]

    def keep_whole(self, whole: RemainingText, flag: str) -> "Outcome":
        """Return this outcome with nothing but blank lines removed, and flagged."""
        self.remaining = whole
        self.flags.add(flag)
        return self
