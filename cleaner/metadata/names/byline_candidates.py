"""The lines and statements that may name the author, each with the weight of its place.

A byline is worth most right above the body, a bio right below it, a bare name only where
bylines stand. The weights were read off how often each kind of line was right at each
place in development dumps, and checked on pages of other sites. A rule's capture adds one:
a rule knows what a line is, its place says whose.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaner.metadata import candidate
from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import author_line, person_names
from cleaner.metadata.names.author_line import Signature

BEFORE, INSIDE, AFTER = 30, 20, 25  # rows around the body that may name the author
END = 4  # the body's last rows, where a bio may stand

# kind: weight before the body (3, 8, 15 rows, further), in its first rows (3, 7, further),
# and after it (2, 8 rows, further).
_WEIGHTS = {
    "cue": (10, 8, 6, 3, 10, 7, 2, 7, 4, 1),
    "alone": (7, 6, 4, 1, 6, 4, 0, 4, 3, 0),
    "role": (8, 7, 4, 1, 7, 5, 1, 5, 4, 0),
    "dated": (8, 7, 4, 1, 7, 2, 0, 2, 0, 0),
    "other": (7, 6, 2, 0, 6, 2, 0, 0, 0, 0),
    "bio": (9, 8, 5, 3, 6, 6, 4, 9, 8, 6),
    "contact": (9, 8, 5, 3, 6, 4, 3, 9, 8, 5),
    "posts": (6, 5, 4, 2, 5, 4, 3, 8, 7, 6),
}
_STEPS = ((3, 8, 15), (2, 6), (2, 8))  # gaps up to which a weight holds: before, inside, after
_EMBED = pattern(r"^[—–-] ?.{0,60}\(@|^photo|^foto|^image|^credit|^bild|^getty", re.IGNORECASE)


class Lead(NamedTuple):
    """A line that may name the author, or a candidate from outside the text.

    `kind` is that of the signature, or "stated"; `flaw` says why it cannot win; `number` is
    the line of one that has no row.
    """

    people: tuple[str, ...]
    by: str
    weight: float
    row: Row | None = None
    kind: str = "stated"
    flaw: str | None = None
    number: int | None = None


def read(reading: Reading) -> Iterator[Lead]:
    """The lines around the body that look like they name an author."""
    for row in reading.near(BEFORE, INSIDE, AFTER, END):
        if not _may_name(row, reading):
            continue
        sign = reading.sign(row)
        if sign is not None and not _EMBED.match(row.text):
            yield Lead(
                sign.names, f"text/byline/{sign.kind}", _place(sign, row, reading), row, sign.kind
            )


def _may_name(row: Row, reading: Reading) -> bool:
    """A cheap look: far from the body only lines with a cue, a bio or a date are read."""
    text = row.text
    if len(text) > author_line.LONGEST:
        return row.place != "inside" or reading.ends(row)
    inside = row.place == "inside" and row.gap > 2 and not reading.ends(row)
    return not (inside and text[-1] in ".!?,;")


def _place(sign: Signature, row: Row, reading: Reading) -> float:
    """The weight of a kind of line at its distance from the body."""
    weights = _WEIGHTS[sign.kind]
    if reading.ends(row) and sign.kind in ("cue", "bio", "contact", "posts"):
        return weights[7] - 1  # as right after the body, nearly
    first = {"before": 0, "inside": 4, "after": 7}[row.place]
    steps = _STEPS[("before", "inside", "after").index(row.place)]
    return weights[first + sum(row.gap > step for step in steps)]


def ruled(
    captured: Iterable[tuple[str, int, str]], leads: Sequence[Lead], reading: Reading
) -> list[Lead]:
    """The leads with those of rules: a rule knows what a line is, its place says whose."""
    rules = {line: (text, rule) for text, line, rule in captured}
    named = [
        lead._replace(by=rules[lead.row.number][1], weight=lead.weight + 1)
        if lead.row is not None and lead.row.number in rules
        else lead
        for lead in leads
    ]
    seen = {lead.row.number for lead in leads if lead.row is not None}
    for line, (text, rule) in rules.items():
        people = person_names.people(text, reading.house)
        row = reading.at(line)
        if line not in seen and people and row is not None:
            family = rule.partition("/")[0]
            kind = family if family in ("contact", "bio") else "cue"
            weight = _place(Signature(kind, people), row, reading) + 1  # type: ignore[arg-type]
            named.append(Lead(people, rule, weight, row, kind))
    return named


def stated(reading: Reading) -> Iterator[Lead]:
    """What the page or the container states, whatever its type, read like a byline."""
    for one, weight in candidate.stated(reading.scene.stated, "byline"):
        several = isinstance(one.value, (list, tuple, set, frozenset))
        values = [str(value) for value in one.value] if several else [str(one.value)]
        people: dict[str, str] = {}
        for value in values:
            for name in person_names.people(value, reading.house):
                people.setdefault(person_names.fold(name), name)
        flaw = None if people else "names no person"
        yield Lead(
            tuple(people.values()) or tuple(values), one.by, weight, flaw=flaw, number=one.line
        )
