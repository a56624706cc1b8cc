"""The date of publication, and the date of the last change.

A date that the text, the page or the URL states: never one from a rights notice, never later
than tomorrow, never that of another story, and None if nothing near the article shows when it
appeared. "03/04/2026" counts only if something decides which number is the day
(`cleaner.metadata.dates.numeric_order`). "2 hours ago" is not a date. If only a change is
stated, the date of publication stays unknown: the two were the same on nine of ten news pages
measured, but only on half of the guides and blogs. A page that states nothing else is an
exception (`cleaner.metadata.dates.date_fallback`).

Every date near the body is a candidate, scored by its label ("Published"), the rest of its
line, its distance to the body, and whether the URL agrees.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.metadata.candidate import SAME_VALUE, Candidate, outweighed
from cleaner.metadata.dateline import Opening
from cleaner.metadata.dates import (
    date_fallback,
    date_lines,
    numeric_order,
    url_date,
    written_date,
)
from cleaner.metadata.dates.date_lines import LineDate
from cleaner.metadata.dates.numeric_order import DateOrder
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names.person_name import has_given_name
from cleaner.model import Found

# Set by hand on the development bench.
_BEFORE, _INSIDE = 25, 14  # non-blank lines around the body's start that may hold the date
_MOST_CAPTURED = 40  # lines further away that are read because a rule captured a date
_BELOW_HEADLINE = 5  # non-blank lines below the headline that count as near the body
_URL_SCORE = 7
_BESIDE_AUTHOR, _ONLY_DATE = 3, 2  # added to a line beside the author's, or to the only date
_FURTHER = 4  # what a further candidate for a day supports it with is divided by this


class Dates(NamedTuple):
    """The date of publication and that of the last change, ISO 8601 or None; and the findings.

    A time follows the date only if it is stated, a zone only if that is.
    """

    date: str | None
    modified: str | None
    found: tuple[Found, ...]


NOTHING = Dates(None, None, ())


def find(
    view: DocumentView, language: str | None, opening: Opening | None, *, is_page: bool = False
) -> Dates:
    """Return the dates of the article and all findings.

    `language` is the article's; it helps to read "03/04/2026". `opening` is its dateline. On a
    page the last resort is used: otherwise htmldate would guess, which is worse.
    """
    rules = {capture.line: capture.rule for capture in view.captured("date")}
    dates = tuple(date_lines.find(view, _lines(view, frozenset(rules))))
    limit = view.inputs.today + datetime.timedelta(days=1)
    in_url = url_date.read(view.inputs.url, limit)
    order = numeric_order.of_document(dates, in_url, language, limit)

    only_certain = DateOrder(None, url_date.UrlDate(), limit)
    published = [*_stated(view, "date", only_certain)]
    if in_url.day:
        published.append(Candidate(in_url.day.isoformat(), None, "url", _URL_SCORE))
    of_lines, changes = _of_lines(view, dates, rules, order)
    published += of_lines
    modified = [*_stated(view, "modified", only_certain), *changes]
    if not _has_usable(published):
        published += date_fallback.opening_day(opening, order)
        published += date_fallback.opening_line(view, order)
        published += date_fallback.closing(view, dates, order)
    if not _has_usable(published):
        published += date_fallback.far_labelled(view, dates, order)
    changed = _best(modified)
    if not _has_usable(published):
        published += (
            date_fallback.last_resort(view, dates, changed, order)
            if is_page
            else date_fallback.timed_change(dates, changed)
        )
    date = _best(published)
    if date and changed and changed.value[:10] < date.value[:10]:
        changed = None  # a change before the publication is another story's
    found = (*_explained(published, date, "date"), *_explained(modified, changed, "modified"))
    return Dates(date.value if date else None, changed.value if changed else None, found)


# ------------------------------------------------------------------ candidates


def _stated(view: DocumentView, field: str, order: DateOrder) -> Iterator[Candidate]:
    """What the page or the container states, with the same checks as a line."""
    for one, score in view.stated(field):
        text = str(one.value).strip()
        dates = written_date.find(text)
        day = order.day(dates[0]) if dates else "no calendar day"
        if isinstance(day, str):
            yield Candidate(text, one.line, one.by, score, day)
        else:
            yield Candidate(written_date.iso(day, dates[0].time), one.line, one.by, score)


def _lines(view: DocumentView, captured: frozenset[int]) -> Iterator[TextLine]:
    """The dated lines around the body, then further ones in which a rule captured a date."""
    near = view.near_body(_BEFORE, _INSIDE, date_lines.AFTER)
    yield from map(view.line, view.dated(near))
    if captured:
        further = sorted(captured.difference(map(view.number, near)))
        lines = [line for line in map(view.line_numbered, further) if line is not None]
        yield from lines[:_MOST_CAPTURED]


def _of_lines(
    view: DocumentView, dates: Sequence[LineDate], rules: Mapping[int, str], order: DateOrder
) -> tuple[list[Candidate], list[Candidate]]:
    """The candidates from lines: for the publication, and for the last change.

    `rules` holds those that captured a date, by line number. A rule knows what a line is, but not
    which story it belongs to, so its lines are scored by their place like all others.
    """
    published: list[Candidate] = []
    modified: list[Candidate] = []
    beside_author, only_date = _support(view, dates)
    for dated in dates:
        line, written, label, beside = dated
        day = order.day(written)
        by = rules.get(line.number) or f"text/date/{label or 'line'}"
        if isinstance(day, str):
            shown = written.readings[0].isoformat()
            published.append(Candidate(shown, line.number, by, 0, day))
            continue
        value = written_date.iso(day, written.time)
        below = view.is_below_headline(line, _BELOW_HEADLINE)
        score = date_lines.score(dated, below_headline=below) + (line.number in rules)
        if line.place != "after" and beside < date_lines.SHORT:
            score += _BESIDE_AUTHOR * (line.position in beside_author) or _ONLY_DATE * only_date
        if label == "updated":
            modified.append(Candidate(value, line.number, by, score))
        else:
            score += url_date.agreement(day, order.in_url)
            unclear = "too far from the article, or not alone in its line"
            rejected = None if score >= date_lines.THRESHOLD else unclear
            published.append(Candidate(value, line.number, by, score, rejected))
    return published, modified


def _support(view: DocumentView, dates: Sequence[LineDate]) -> tuple[frozenset[int], bool]:
    """The positions of lines with a date beside an author, and whether there is only one date.

    The former is empty unless all those lines agree: a list of other stories has many dates.
    """
    head = [
        (line, date.readings)
        for line, date, label, beside in dates
        if line.place != "after" and beside < date_lines.SHORT and label != "updated"
    ]
    beside_author = [
        (line, readings)
        for line, readings in head
        if (author := view.author_line(line)) is not None
        and author.kind in ("cue", "dated")
        and has_given_name(author.names[0])
    ]
    if len({readings for _, readings in beside_author}) != 1:
        beside_author = []
    is_only = len({readings for _, readings in head}) == 1
    return frozenset(line.position for line, _ in beside_author), is_only


# ------------------------------------------------------------------ choosing


def _has_usable(candidates: Sequence[Candidate]) -> bool:
    return any(one.rejected is None for one in candidates)


def _best(candidates: Sequence[Candidate]) -> Candidate | None:
    """The candidate with the highest score among those of the best supported day.

    A day is supported by its best score, and by a quarter of each further one.
    """
    support: dict[str, float] = {}
    usable = [one for one in candidates if one.rejected is None]
    for one in sorted(usable, key=lambda one: -one.score):
        day = one.value[:10]
        support[day] = support[day] + one.score / _FURTHER if day in support else one.score
    if not support:
        return None
    best = max(support, key=lambda day: (support[day], day))
    return max((one for one in usable if one.value[:10] == best), key=lambda one: one.score)


def _explained(
    candidates: Sequence[Candidate], best: Candidate | None, field: str
) -> Iterator[Found]:
    """The candidates as findings, those not taken with the reason."""
    for one in candidates:
        if one is best:
            yield one.found(field)
        elif best and one.value[:10] == best.value[:10]:
            yield one.found(field, one.rejected or SAME_VALUE)
        else:
            yield one.found(field, one.rejected or outweighed(best.by if best else "nothing"))
