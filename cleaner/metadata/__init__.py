"""Metadata: what the text, the page and the container say about an article.

`resolve` weighs, field by field, what is stated outside the text against what its lines
say, and returns the values together with every candidate: from which line and by what it
was found, and why it lost. The fields look at the repaired lines before anything is
removed, and never change one. Law: unsure is None or an empty tuple.

One file per field; each has a `find`. They look at each other's results only through this
module: the publisher first, because it is no author; the author before the contacts.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from cleaner.metadata import (
    byline,
    contact,
    credits,
    date,
    dateline,
    document_view,
    language,
    publisher,
    rights,
    standfirst,
    title,
)
from cleaner.metadata.candidate import Candidate, stated
from cleaner.metadata.document_view import Reading, Scene
from cleaner.model import Found, Metadata

if TYPE_CHECKING:
    from cleaner.metadata.markup import Choice

__all__ = ["Scene", "resolve"]


def resolve(given: Scene, *, everything: bool = False) -> Metadata:
    """The metadata of a document; raises nothing, whatever the lines hold.

    What a page states well of its byline, its days and its title counts more than any line
    of it, so the lines are not asked for them, unless `everything` that was found is wanted.
    """
    chosen = _chosen(given)
    settled: Collection[str] = () if everything else chosen
    reading = document_view.read(given)
    found: list[Found] = []
    tongue = _language(reading, found)
    notices = [*_stated(reading, "rights"), *_captured_rights(given), *rights.find(reading)]
    right = _best(notices, "rights", found)
    houses = [*publisher.find(reading, notices), *publisher.captured(_captured(given, "publisher"))]
    house = _best(houses, "publisher", found)
    name = house.value if house else None
    reading.house = name
    when = date.NOTHING
    if not ("date" in settled and "modified" in settled):
        when = date.find(reading, tongue, _captured(given, "date"), page=bool(chosen))
    found += when.found
    credited = credits.find(reading)
    found += [
        Found(f"credits.{kind}", who, line, "text/credits") for kind, who, line in credited.places
    ]
    people: tuple[str, ...] = ()
    if "byline" not in settled:
        people, leads = byline.find(reading, _captured(given, "byline"), credited.reporters)
        found += leads
    if "byline" in chosen:
        people = chosen["byline"].value
    contacts, addresses = contact.find(reading, people, _captured(given, "contact"))
    found += addresses
    headline = _line_of(chosen["title"].value, reading) if "title" in chosen else None
    heading = None
    if headline is None or "title" not in settled:
        heading = _best([*title.find(reading, name)], "title", found)
    if headline is None and heading is not None:
        headline = heading.line
    below = _best([*standfirst.find(reading, headline)], "standfirst", found)
    place = dateline.find(reading, tongue)
    if place:
        found.append(Found("dateline", place[0], place[1], "text/dateline"))
    text = Metadata(
        title=heading.value if heading else None,
        byline=people,
        date=when.date,
        modified=when.modified,
        contact=contacts,
        publisher=name,
        rights=right.value if right else None,
        language=tongue,
        dateline=place[0] if place else None,
        standfirst=below.value if below else None,
        credits=credited.people or None,
        found=tuple(found),
    )
    if not chosen:
        return text
    from cleaner.metadata.markup.resolve import settle  # only a page needs it

    return settle(text, given.stated, chosen)


def _chosen(given: Scene) -> Mapping[str, "Choice"]:
    """What a page states of itself, resolved; {} for a document that states nothing."""
    if all(one.by == "container" for one in given.stated):
        return {}
    from cleaner.metadata.markup import choose  # only a page needs it

    return choose(given.stated, given.url, given.today)


def _line_of(title: str, reading: Reading) -> int | None:
    """The number of the first line that is the title, where one is."""
    if title not in reading.texts:
        return None
    return reading.row(reading.texts.index(title)).number


def _language(reading: Reading, found: list[Found]) -> str | None:
    """The language that the user or the page states, or the text's own."""
    if reading.scene.language:
        return reading.scene.language
    seen = language.find(reading)
    for one, _ in stated(reading.scene.stated, "language"):
        code = str(one.value).strip().replace("_", "-")
        if not 2 <= len(code.partition("-")[0]) <= 3:
            continue
        if seen is None or code[:2].lower() == seen:
            found.append(Found("language", code, one.line, one.by))
            return code
        found.append(Found("language", code, one.line, one.by, "the text is in another language"))
    if seen:
        found.append(Found("language", seen, None, "text/language"))
    return seen


def _captured(given: Scene, field: str) -> tuple[tuple[str, int, str], ...]:
    return tuple((text, line, rule) for name, text, line, rule in given.captured if name == field)


def _captured_rights(given: Scene) -> Iterator[Candidate]:
    for text, line, rule in _captured(given, "rights"):
        yield Candidate(rights.notice(text.strip()), line, rule, 9)


def _stated(reading: Reading, field: str) -> Iterator[Candidate]:
    for one, weight in stated(reading.scene.stated, field):
        if value := " ".join(str(one.value).split()):
            yield Candidate(value, one.line, one.by, weight)


def _best(candidates: Sequence[Candidate], field: str, found: list[Found]) -> Candidate | None:
    """The heaviest sound candidate, the first of equals; all go to `found`."""
    sound = [one for one in candidates if one.flaw is None]
    best = max(sound, key=lambda one: one.weight) if sound else None
    for one in candidates:
        if one is best:
            found.append(one.found(field))
        elif best is not None and one.value == best.value:
            found.append(one.found(field, "says the same"))
        else:
            found.append(one.found(field, one.flaw or f"{best.by if best else ''} weighs more"))
    return best
