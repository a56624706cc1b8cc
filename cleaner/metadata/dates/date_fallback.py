"""Where else to look for the date of publication if no line near the article gives one."""

import datetime
from collections.abc import Sequence

from cleaner.metadata.candidate import Candidate
from cleaner.metadata.dateline import Opening
from cleaner.metadata.dates import date_lines, written_date
from cleaner.metadata.dates.date_lines import LineDate
from cleaner.metadata.dates.labels import is_unrelated
from cleaner.metadata.dates.numeric_order import DateOrder
from cleaner.metadata.document_view import DocumentView
from cleaner.text.lazy_pattern import pattern

_OPENING = 48  # code points of a line that may begin with a date and a time
_DIVIDED = pattern(r"\s?(?:Uhr|h)?\s?[-–—.:|/]\s?[^\W\d]")
_MOST_BELOW = 3  # lines from a closing date to the end of the text, with its own


def opening_day(opening: Opening | None, order: DateOrder) -> list[Candidate]:
    """Return the day in the dateline, if it has a year."""
    if opening is None or opening.dateline.date is None:
        return []
    day = order.day(opening.dateline.date)
    if isinstance(day, str):
        return []
    by = "text/date/dateline"
    return [Candidate(day.isoformat(), opening.line.number, by, date_lines.THRESHOLD)]


def opening_line(view: DocumentView, order: DateOrder) -> list[Candidate]:
    """Return the day with which the first lines of the article begin.

    "05.02.2026 - The harbour ...", "5 May 2026. The harbour ...": a mark divides it from the
    sentence, as in a dateline without a place.
    """
    for line in view.lines(view.body_start, view.body_start + 2):
        start = line.text[:_OPENING]
        dates = written_date.find(start) if written_date.may_hold(start) else ()
        if not dates or dates[0].start > 1 or not _DIVIDED.match(line.text, dates[0].end):
            continue
        day = order.day(dates[0])
        if not isinstance(day, str):
            value = written_date.iso(day, dates[0].time)
            return [Candidate(value, line.number, "text/date/opening", date_lines.THRESHOLD)]
    return []


def closing(view: DocumentView, dates: Sequence[LineDate], order: DateOrder) -> list[Candidate]:
    """Return the date that stands alone right below the article, at the end of the text.

    Below it there may be a line or two, such as a rights notice: with more, it is a teaser's.
    """
    below = [dated for dated in dates if dated.line.place == "after"]
    if len(below) != 1 or below[0].beside >= date_lines.BARE or below[0].label == "updated":
        return []
    line, date, *_ = below[0]
    day = order.day(date)
    if isinstance(day, str) or line.distance > 1 or len(view.texts) - line.position > _MOST_BELOW:
        return []
    value = written_date.iso(day, date.time)
    return [Candidate(value, line.number, "text/date/closing", date_lines.THRESHOLD)]


def far_labelled(view: DocumentView, near: Sequence[LineDate], order: DateOrder) -> list[Candidate]:
    """Return the only date anywhere that is labelled as that of publication.

    If there are two different ones, they belong to other stories.
    """
    seen = {dated.line.position for dated in near}
    short = [
        index
        for index, text in enumerate(view.texts)
        if len(text) <= date_lines.SHORT and index not in seen
    ]
    far = map(view.line, view.dated(short))
    found: dict[str, Candidate] = {}
    for line, date, label, _ in date_lines.find(view, far):
        day = order.day(date)
        if label == "published" and not isinstance(day, str):
            by = "text/date/published"
            candidate = Candidate(
                written_date.iso(day, date.time), line.number, by, date_lines.THRESHOLD
            )
            found.setdefault(day.isoformat(), candidate)
    return [*found.values()] if len(found) == 1 else []


def timed_change(dates: Sequence[LineDate], changed: Candidate | None) -> list[Candidate]:
    """Return the last change, if it is in the article's head and states a time of day.

    News desks write one, and change a story on the day it appears: right on 22 of 23 texts of
    four sets. Guides and blogs write the day alone, years later: right on half of them.
    """
    if changed is None or "T" not in changed.value:
        return []
    head = {dated.line.number for dated in dates if dated.line.place != "after"}
    short = {dated.line.number for dated in dates if dated.beside < date_lines.SHORT}
    if changed.line not in head & short:
        return []
    return [Candidate(changed.value, changed.line, changed.by, date_lines.THRESHOLD)]


def last_resort(
    view: DocumentView, dates: Sequence[LineDate], changed: Candidate | None, order: DateOrder
) -> list[Candidate]:
    """Return the only date near the article alone in its line, or that of the last change.

    A sentence below the article that says when it was written comes first: dates alone below it
    are those of comments. Not the date of the visit at a page's top, nor one under an unrelated
    label ("Member since"), nor a change that a sentence mentions. On the development pages this was
    right wherever the true date is known: thirteen pages of nine sites.
    """
    if said := _said_below(dates, order):
        return [said]
    found: dict[datetime.date, Candidate] = {}
    for line, date, label, beside in dates:
        if beside >= date_lines.BARE or label == "updated" or date_lines.may_be_today(line):
            continue
        above = view.texts[line.position - 1] if line.position else ""
        if len(above) < date_lines.LONGEST_LABEL and is_unrelated(above):
            continue
        day = order.day(date)
        if isinstance(day, str):
            return []
        value = written_date.iso(day, date.time)
        found.setdefault(
            day, Candidate(value, line.number, "text/date/alone", date_lines.THRESHOLD)
        )
    if len(found) == 1:
        return [*found.values()]
    short = {dated.line.number for dated in dates if dated.beside < date_lines.SHORT}
    if not found and changed is not None and changed.line in short:
        return [Candidate(changed.value, changed.line, changed.by, date_lines.THRESHOLD)]
    return []


def _said_below(dates: Sequence[LineDate], order: DateOrder) -> Candidate | None:
    """The day that the first line with a date below the article names as that of publication."""
    below = [dated for dated in dates if dated.line.place == "after"]
    if not below or below[0].label != "published":
        return None
    line, date, *_ = below[0]
    day = order.day(date)
    if isinstance(day, str):
        return None
    value = written_date.iso(day, date.time)
    return Candidate(value, line.number, "text/date/published", date_lines.THRESHOLD)
