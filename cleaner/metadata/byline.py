"""Who wrote the article.

Promise: names of people only, in order; `()` when unsure. The byline of another story (a
teaser before the article, a list after it) does not win, a person the story is about does
not either, and a rejected candidate is kept with its reason.

How: lines near the body that look like a byline, a bare name, a bio or a contact line are
weighed by kind and place, and by what agrees: a date beside the name, the same name in a
bio. A bare name must open with a known given name; against it speaks that the text tells
about the person.
"""

import re
from collections.abc import Iterable, Sequence

from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import byline_candidates, person_names
from cleaner.metadata.names.byline_candidates import Lead
from cleaner.model import Found

MAXIMUM = 1_000  # rows; where something has no line, any line of its weight is nearer
ENOUGH = 6  # the least weight that is taken

_CUE_ALONE = pattern(
    r"(?:written |posted |story |reported |published |article )?by:?|von:?|par:?|di:?|por:?|door:?"
    r"|av:?|af:?|authors?:?|author of the article:?|autor(?:in|en)?:?|auteur:?|автор:?"
    r"|about the authors?:?",
    re.IGNORECASE,
)


def find(
    reading: Reading,
    captured: Iterable[tuple[str, int, str]],
    reporters: tuple[tuple[str, ...], int] | None = None,
) -> tuple[tuple[str, ...], tuple[Found, ...]]:
    """The authors and all candidates.

    `captured` holds (text, line number, rule) of rules that name an author; `reporters`
    the names and the line of a credit "Reporting by ...", which count where nothing else
    names one.
    """
    seen = [
        *byline_candidates.ruled(captured, list(byline_candidates.read(reading)), reading),
        *byline_candidates.stated(reading),
    ]
    seen = _weighed(seen, reading)
    if reporters:
        people, number = reporters
        seen.append(Lead(people, "text/credits", ENOUGH, number=number))
    sound = [lead for lead in seen if lead.flaw is None and lead.weight >= ENOUGH]
    if not sound:
        return (), tuple(_explained(seen, (), None))
    best = max(sound, key=lambda lead: (lead.weight, -lead.row.gap if lead.row else -MAXIMUM))
    people = _with_neighbours(best, sound)
    return people, tuple(_explained(seen, people, best))


# ------------------------------------------------------------------ weighing


def _weighed(seen: list[Lead], reading: Reading) -> list[Lead]:
    """The seen with what agrees and what speaks against them."""
    kinds: dict[str, set[str]] = {}
    for lead in seen:
        for name in lead.people:
            kinds.setdefault(person_names.fold(name), set()).add(lead.kind)
    strangers = _strangers(seen)
    above = [lead for lead in seen if lead.row and lead.kind == "cue" and lead.row.place != "after"]
    if (
        len({person_names.fold(lead.people[0]) for lead in above}) == 1
    ):  # no teasers: it is the story's
        raised = set(map(id, above))
        seen = [
            one._replace(weight=max(one.weight, 7)) if id(one) in raised else one for one in seen
        ]
    return [_one(lead, reading, kinds, strangers) for lead in seen]


def _one(
    lead: Lead, reading: Reading, kinds: dict[str, set[str]], strangers: frozenset[int]
) -> Lead:
    if lead.flaw or lead.row is None:
        return lead
    row, weight = lead.row, lead.weight
    bare = lead.kind in ("alone", "role", "dated", "other")
    known = tuple(name for name in lead.people if person_names.has_given_name(name))
    others = {kind for name in lead.people for kind in kinds[person_names.fold(name)]} - {lead.kind}
    if bare:
        if _after_cue(reading, row):
            weight, known = weight + 4, lead.people
        elif not known and not others:
            if not _may_be_a_name(lead, row, reading):
                return lead._replace(flaw="does not look like a person's name")
            weight -= 1
        elif known and len(known) < len(lead.people):
            lead = lead._replace(people=known)
        if lead.kind == "alone" and _beside_a_date(reading, row):
            weight += 2
        told = _told(lead.people, reading)
        if told and not others:
            return lead._replace(weight=weight - 4, flaw="the story is about this person")
    weight += 3 if others & {"bio", "contact", "posts", "cue", "rule"} else 0
    weight += 2 if others & {"alone", "role", "dated", "stated"} else 0
    if row.nth in strangers:
        weight -= 4
    return lead._replace(weight=weight)


def _may_be_a_name(lead: Lead, row: Row, reading: Reading) -> bool:
    """Whether an unknown name stands where authors do, and is made of no common words."""
    if row.place == "after" or row.gap > 8:
        return False
    if lead.kind in ("dated", "role"):
        return True
    if lead.kind != "alone" or not _beside_a_date(reading, row, 1):
        return False
    words = " ".join(lead.people).split()
    return not any(f" {word.lower()} " in reading.text for word in words)


def _strangers(seen: Sequence[Lead]) -> frozenset[int]:
    """Rows of a list of other stories: three bylines of different people on one side."""
    found: set[int] = set()
    for place, near in (("before", 0), ("after", 3)):
        side = [
            lead
            for lead in seen
            if lead.row is not None and lead.row.place == place and lead.kind in ("cue", "dated")
        ]
        if len({person_names.fold(lead.people[0]) for lead in side}) >= 3:
            found |= {lead.row.nth for lead in side if lead.row is not None and lead.row.gap > near}
    return frozenset(found)


def _after_cue(reading: Reading, row: Row) -> bool:
    """Whether the line above is "By", "Author:" and nothing else."""
    above = reading.texts[row.nth - 1] if row.nth else ""
    return len(above) < 24 and _CUE_ALONE.fullmatch(above.strip(" •*-–—|")) is not None


def _beside_a_date(reading: Reading, row: Row, rows: int = 2) -> bool:
    """Whether a line with a day and little else stands within so many rows."""
    for near in reading.rows(max(0, row.nth - rows), row.nth + rows + 1):
        if near.nth != row.nth and len(near.text) < 70 and (written := reading.days(near)):
            return len(near.text) - (written[0].end - written[0].start) < 40
    return False


def _told(people: Sequence[str], reading: Reading) -> bool:
    """Whether the body's sentences speak of one of them."""
    for name in people:
        if reading.text.count(name) > 1:
            for text in reading.texts[reading.head : reading.tail + 1]:
                if len(text) > len(name) + 60 and name in text and not text.startswith(name):
                    return True
    return False


def _with_neighbours(best: Lead, sound: Sequence[Lead]) -> tuple[str, ...]:
    """The best lead's names, and those of lines of its kind right beside it."""
    if best.row is None:
        return best.people
    apart = 1 if best.kind == "cue" else 2  # between two bylines stands a headline
    block = {best.row.nth: best.people}
    same = sorted(
        (lead for lead in sound if lead.row is not None and lead.kind == best.kind),
        key=lambda lead: lead.row.nth if lead.row else 0,
    )
    for lead in [*same, *reversed(same)]:
        if lead.row and any(lead.row.nth + step in block for step in range(-apart, apart + 1)):
            block.setdefault(lead.row.nth, lead.people)
    people: dict[str, str] = {}
    for index in sorted(block):
        for name in block[index]:
            people.setdefault(person_names.fold(name), name)
    return tuple(people.values()) if len(people) <= person_names.MOST else best.people


def _explained(seen: Sequence[Lead], people: Sequence[str], best: Lead | None) -> Iterable[Found]:
    """Every name once from where it was taken, and the candidates that lost, with the reason."""
    taken: set[str] = set()
    chosen = {person_names.fold(name) for name in people}
    order = sorted(seen, key=lambda lead: (lead is not best, -lead.weight))
    for lead in order:
        number = lead.row.number if lead.row else lead.number
        for name in lead.people:
            folded = person_names.fold(name)
            if folded in chosen and folded not in taken and lead.flaw is None:
                taken.add(folded)
                yield Found("byline", name, number, lead.by)
            elif folded in chosen:
                yield Found("byline", name, number, lead.by, lead.flaw or "says the same")
            else:
                why = lead.flaw or (
                    "too far from the article"
                    if lead.weight < ENOUGH
                    else f"{best.by} weighs more"
                    if best
                    else "too far from the article"
                )
                yield Found("byline", name, number, lead.by, why)
