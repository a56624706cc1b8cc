"""What is worked out only when it is asked for: metadata, and the judge's reasons.

The clean text needs neither, and both cost as much as the text.
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from cleaner.edits.context import Context, Outcome
from cleaner.edits.plan import NOT_BY_RULES
from cleaner.edits.removals import Removals
from cleaner.judge.grounds import Grounds
from cleaner.model import Found, Line, Verdict
from cleaner.page import Page
from cleaner.text import front_matter
from cleaner.text.wrapping import paragraphs

if TYPE_CHECKING:
    from cleaner.metadata.fields import Metadata


class Deferred(NamedTuple):
    """What is kept of a cleaning in order to work out the rest.

    `lines` are those of the repaired text without the frame of a dump; `body` the numbers of the
    first and last line of the article, or None; `is_wrapped`, `step_verdicts`, `captured` and
    `grounds` are those of `Outcome`; `stated` is what the frame and the container state, as
    candidates; `removals` are those of the whole cleaning. `front` are the lines of a front matter,
    which `lines` do not hold.
    """

    lines: Sequence[Line]
    is_wrapped: bool
    page: Page | None
    body: tuple[int, int] | None
    step_verdicts: Sequence[Iterable[Verdict]]
    grounds: Sequence[Grounds]
    captured: tuple[tuple[str, str, int, str], ...]
    stated: tuple[Found, ...]
    url: str | None
    language: str | None
    today: datetime.date
    removals: Removals
    front: Sequence[Line] = ()

    @staticmethod
    def of(context: Context, lines: Sequence[Line], outcome: Outcome) -> "Deferred":
        """Keep what is needed, and neither the raw bytes nor the rules."""
        document = context.document
        count = front_matter.find(lines) if context.page is None else 0
        front, lines = lines[:count], lines[count:] if count else lines
        return Deferred(
            lines=outcome.readable(lines),
            is_wrapped=outcome.is_wrapped,
            page=context.page,
            body=outcome.judgement.body,
            step_verdicts=outcome.verdicts,
            grounds=outcome.grounds,
            captured=tuple(outcome.captured),
            stated=(
                *outcome.stated,
                *(
                    Found(name, value, None, "container")
                    for name, value in document.stated.items()
                    if value
                ),
            ),
            url=document.url or (_address(front) if front else None),
            language=document.language,
            today=context.options.today,
            removals=outcome.remaining.removals,
            front=front,
        )

    def metadata(self, *, everything: bool = False) -> "Metadata":
        """Return the metadata; `everything` also reads lines that the result does not need."""
        from cleaner.metadata.resolver import Inputs, resolve

        page = self.page
        wrapped = paragraphs(self.lines) if self.is_wrapped else None
        inputs = Inputs(
            lines=self.lines if wrapped is None else wrapped.numbered_as_wrapped(),
            body=self.body,
            captured=self.captured,
            stated=self.stated if page is None else (*self.stated, *page.stated),
            url=self.url,
            language=self.language,
            today=self.today,
            front=self.front,
            ruled_out=_RuledOut(self.removals),
        )
        metadata = resolve(inputs, everything=everything)
        if page is None or metadata.date is not None:
            return metadata
        from dataclasses import replace

        from cleaner.metadata.dates.htmldate_guess import guess  # no date is stated anywhere

        found = guess(page.html, self.url, self.today)
        if found is None:
            return metadata
        return replace(metadata, date=found.value, found=(*metadata.found, found))

    def plain_verdicts(self) -> Mapping[int, Verdict]:
        """Return the judge's last verdict on each line, without reasons, by line number."""
        return {verdict.line: verdict for some in self.step_verdicts for verdict in some}

    def verdicts(self) -> Mapping[int, Verdict]:
        """Return the judge's last verdict on each line, with its reasons, by line number."""
        from cleaner.judge import page_reasons, text_reasons

        plain = self.plain_verdicts().values()
        verdicts = text_reasons.explained(plain, self.grounds)
        if self.page is None:
            return {verdict.line: verdict for verdict in verdicts}
        title = self.page.title
        comments = page_reasons.threads(self.lines, plain)
        return {
            verdict.line: page_reasons.explained(
                verdict, self.lines[verdict.line - 1], title, comments.get(verdict.line, 0)
            )
            for verdict in verdicts
        }


def _address(front: Sequence[Line]) -> str | None:
    """The address that a front matter gives the document."""
    from cleaner.metadata.front_matter import address

    return address(front)


class _RuledOut:
    """The numbers of the lines that a rule removed; not those of which it cut a part.

    Only a title that is read from the lines asks for them; few pages have one.
    """

    def __init__(self, removals: Removals) -> None:
        self._removals = removals

    @cached_property
    def _numbers(self) -> frozenset[int]:
        return frozenset([
            line
            for line, _, _, text, by in self._removals.in_order()
            if by not in NOT_BY_RULES and text[-1:] in "\r\n"
        ])  # fmt: skip

    def __contains__(self, number: object) -> bool:
        return number in self._numbers
