"""The day of publication, and the day of the last change kept apart.

Promise: a day that the text, the page or the address states, never one from a rights
line, never later than tomorrow, never the day of another story, and None where nothing
near the article says when it appeared. "03/04/2026" counts only when something settles
which number is the day: the language, the country of the address, a time zone, another
date of the document. "2 hours ago" is no date. Where only a change is stated the day of
publication stays unknown: the two were the same on nine of ten news pages measured, but
only on half of the guides and blogs. A page that says nothing else is the exception (`_last`).

How: every day near the body is a candidate, weighed by its label ("Published"), by what
else its line holds and by its distance to the body; the address confirms or contradicts.
"""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.metadata.candidate import Candidate, stated
from cleaner.metadata.dates import date_lines, day_order, days, url_date
from cleaner.metadata.dates.url_date import Dated
from cleaner.metadata.document_view import Reading
from cleaner.metadata.names import person_names
from cleaner.model import Found

BEFORE, INSIDE = 25, 14  # rows around the body that may tell the day
FAR = 40  # further rows in which a rule saw a day
ENOUGH = 5  # the least weight that is taken


class Dates(NamedTuple):
    """What `find` returns: the day, the day of the last change, and all candidates."""

    date: str | None
    modified: str | None
    found: tuple[Found, ...]


NOTHING = Dates(None, None, ())


def find(
    reading: Reading,
    language: str | None,
    captured: Sequence[tuple[str, int, str]] = (),
    *,
    page: bool = False,
) -> Dates:
    """The day of publication and of the last change, ISO 8601, each or None.

    `language` helps to read "03/04/2026": only English is in doubt about the order.
    `captured` holds (text, line number, rule) of rules that saw a day: a rule knows what a
    line is, not whose, so its lines are weighed by their place like all others. On a `page`
    the last resort counts too: elsewhere a guess would follow, and these are better ones.
    """
    limit = reading.scene.today + datetime.timedelta(days=1)
    address = url_date.read(reading.scene.url, limit)
    rows = tuple(_days(reading, frozenset(number for _, number, _ in captured)))
    first = day_order.month_first(rows, address, language)
    signed, alone = _company(reading, rows)
    published = [*_stated(reading.scene.stated, "date", limit)]
    modified = [*_stated(reading.scene.stated, "modified", limit)]
    if address.day:
        published.append(Candidate(address.day.isoformat(), None, "url", 7))
    rules = {number: rule for _, number, rule in captured}
    for row, written, label, beside in rows:
        value = day_order.settled(written, first, address, limit)
        by = rules.get(row.number) or f"text/date/{label or 'line'}"
        if isinstance(value, str):
            shown = written.readings[0].isoformat()
            published.append(Candidate(shown, row.number, by, 0, value))
            continue
        stamp = _stamp(value, written.time)
        weight = date_lines.weight(row, label, beside) + (row.number in rules)
        if row.place != "after" and beside < date_lines.SHORT:
            weight += 3 * (row.nth in signed) or 2 * alone
        if label == "updated":
            modified.append(Candidate(stamp, row.number, by, weight))
        else:
            weight += url_date.agreement(value, address)
            flaw = (
                None if weight >= ENOUGH else "too far from the article, or not alone in its line"
            )
            published.append(Candidate(stamp, row.number, by, weight, flaw))
    if not any(one.flaw is None for one in published):
        published += _labelled(reading, rows, first, address, limit)
    changed = _best(modified)
    if page and not any(one.flaw is None for one in published):
        published += _last(reading, rows, changed, first, address, limit)
    date = _best(published)
    if date and changed and changed.value[:10] < date.value[:10]:
        changed = None  # a change before the day of publication is another story's
    found = [*_explained(published, date, "date"), *_explained(modified, changed, "modified")]
    return Dates(date.value if date else None, changed.value if changed else None, tuple(found))


def _labelled(
    reading: Reading,
    near: Sequence[date_lines.Told],
    first: bool | None,
    address: Dated,
    limit: datetime.date,
) -> list[Candidate]:
    """The one day of the document that is labelled as that of publication, wherever it stands.

    Two such days are other stories'.
    """
    seen = {row.nth for row, _, _, _ in near}
    far = [
        reading.row(nth)
        for nth, text in enumerate(reading.texts)
        if nth not in seen and len(text) <= date_lines.SHORT
    ]
    told: dict[str, Candidate] = {}
    for row, written, label, _ in date_lines.find(reading, far):
        value = day_order.settled(written, first, address, limit)
        if label == "published" and not isinstance(value, str):
            stamp = _stamp(value, written.time)
            told.setdefault(stamp[:10], Candidate(stamp, row.number, "text/date/published", ENOUGH))
    return [*told.values()] if len(told) == 1 else []


def _last(
    reading: Reading,
    rows: Sequence[date_lines.Told],
    changed: Candidate | None,
    first: bool | None,
    address: Dated,
    limit: datetime.date,
) -> list[Candidate]:
    """The one day near the article that has its line to itself; else that of a change.

    The day of today in a page's head is neither, nor one under a label that is not the story's
    ("Member since"), nor a change that a sentence tells. On the development pages it was right
    wherever the gold knows the day: twelve pages of eight sites.
    """
    told: dict[datetime.date, Candidate] = {}
    for row, written, label, beside in rows:
        if beside >= date_lines.BARE or label == "updated" or date_lines.in_head(row):
            continue
        above = reading.texts[row.nth - 1] if row.nth else ""
        if len(above) < date_lines.LABEL and date_lines.is_of_other(above):
            continue
        value = day_order.settled(written, first, address, limit)
        if isinstance(value, str):
            return []
        shown = _stamp(value, written.time)
        told.setdefault(value, Candidate(shown, row.number, "text/date/alone", ENOUGH))
    if len(told) == 1:
        return [*told.values()]
    labelled = {row.number for row, _, _, beside in rows if beside < date_lines.SHORT}
    if not told and changed is not None and changed.line in labelled:
        return [Candidate(changed.value, changed.line, changed.by, ENOUGH)]
    return []


def _stamp(day: datetime.date, time: str | None) -> str:
    return f"{day.isoformat()}T{time}" if time else day.isoformat()


# ------------------------------------------------------------------ the text


def _days(reading: Reading, ruled: frozenset[int]) -> Iterator[date_lines.Told]:
    """The days in rows around the body: row, day, label and code points beside the day."""
    near = reading.near(BEFORE, INSIDE, date_lines.AFTER)
    seen = {row.number for row in near}
    far = [row for row in map(reading.at, sorted(ruled - seen)) if row is not None]
    yield from date_lines.find(reading, (*near, *far[:FAR]))


def _company(reading: Reading, rows: Sequence[date_lines.Told]) -> tuple[frozenset[int], bool]:
    """The rows with a day beside an author's name, and whether one day stands alone.

    Each counts only where no second day contradicts it: a list of other stories has many.
    """
    head = [
        (row, day.readings)
        for row, day, label, beside in rows
        if row.place != "after" and beside < date_lines.SHORT and label != "updated"
    ]
    signed = [
        (row, readings)
        for row, readings in head
        if (sign := reading.sign(row)) is not None
        and sign.kind in ("cue", "dated")
        and person_names.has_given_name(sign.names[0])
    ]
    sole = len({readings for _, readings in signed}) == 1
    alone = len({readings for _, readings in head}) == 1
    return frozenset(row.nth for row, _ in signed) if sole else frozenset(), alone


# ------------------------------------------------------------------ choosing


def _stated(found: Sequence[Found], field: str, limit: datetime.date) -> Iterator[Candidate]:
    """What the page or the container states, checked like everything else."""
    for one, weight in stated(found, field):
        text = str(one.value).strip()
        written = days.find(text)
        if not written:
            yield Candidate(text, one.line, one.by, weight, "no calendar day")
        elif min(written[0].readings) > limit:
            yield Candidate(text, one.line, one.by, weight, "lies in the future")
        elif len(written[0].readings) > 1:
            yield Candidate(
                text, one.line, one.by, weight, "nothing settles which number is the day"
            )
        else:
            stamp = _stamp(written[0].readings[0], written[0].time)
            yield Candidate(stamp, one.line, one.by, weight)


def _best(candidates: Sequence[Candidate]) -> Candidate | None:
    """The heaviest candidate of the day for which most speaks."""
    support: dict[str, float] = {}
    sound = [one for one in candidates if one.flaw is None]
    for one in sorted(sound, key=lambda one: -one.weight):
        day = one.value[:10]
        support[day] = support[day] + one.weight / 4 if day in support else one.weight
    if not support:
        return None
    best = max(support, key=lambda day: (support[day], day))
    return max((one for one in sound if one.value[:10] == best), key=lambda one: one.weight)


def _explained(
    candidates: Sequence[Candidate], best: Candidate | None, field: str
) -> Iterator[Found]:
    for one in candidates:
        if one is best:
            yield one.found(field)
        elif best and one.value[:10] == best.value[:10]:
            yield one.found(field, one.flaw or "says the same")
        else:
            yield one.found(field, one.flaw or f"{best.by if best else 'nothing'} weighs more")
