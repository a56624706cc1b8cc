"""Reporting and editing credits: "(Reporting by A and B; Editing by C)".

Promise: names only, in order, reporting and editing kept apart; they are no byline, but
the byline may fall back on who reported (not on who "contributed"). "Heavy rain
contributed to this report" names nobody: the words before must be a name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.metadata.document_view import Reading
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person_names

LONGEST = 500  # code points of a credit line
BEFORE_END, AFTER = 6, 15  # rows before the body's end and after it that may hold a credit

SIGNS = (
    "reporting by", "editing by", "edited by", "contributed to this", "contributed reporting",
    "writing by", "compiled by", "mitarbeit", "redaktion:", "redigiert", "with files from",
    "edición de", "édité par", "redigerad av", "bearbeitet von", "bearbeitung:",
)  # fmt: skip
_PARTS = pattern(
    r"(?P<main>(?<!additional )(?<!with )(?:reporting|writing|written) by)"
    r"|(?P<reporting>(?:additional |with )reporting by|compiled by|with files from|mitarbeit:"
    r"|unter mitarbeit von)"
    r"|(?P<editing>editing by|edited by|redaktion:|redigiert von|bearbeitet von|bearbeitung:"
    r"|édité par|edición de|redigerad av|graphics by|photography by)",
    re.IGNORECASE,
)
_END = pattern(r"[;.](?:\s|$)")
_CONTRIBUTED = pattern(
    r"^(.{3,160}?),? (?:also )?"
    r"(?:contributed to this (?:report|story|article)|contributed reporting)",
    re.IGNORECASE,
)
_WRITERS = pattern(
    r"^(?:.{0,40}?\b(?:staff )?(?:writers?|reporters?|journalists?|correspondents?)\b"
    r"|[^’']{2,40}[’'](?:s )?)\s*",
    re.IGNORECASE,
)


class Credits(NamedTuple):
    """`people` by "reporting" and "editing"; `places` (kind, name, line number) of each;

    `reporters` the names and the line number of a plain "Reporting by", or None.
    """

    people: dict[str, tuple[str, ...]]
    places: tuple[tuple[str, str, int], ...]
    reporters: tuple[tuple[str, ...], int] | None


def find(reading: Reading) -> Credits:
    """The credits around the end of the article."""
    found: dict[str, dict[str, str]] = {"reporting": {}, "editing": {}}
    places: list[tuple[str, str, int]] = []
    reporters: tuple[tuple[str, ...], int] | None = None
    first = max(0, reading.tail - BEFORE_END + 1)
    near = reading.texts[first : reading.tail + AFTER + 1]
    signed = _has_sign("\n".join([text for text in near if len(text) <= LONGEST]))
    for row in reading.rows(first, reading.tail + AFTER + 1) if signed else ():
        if len(row.text) > LONGEST or not _has_sign(row.text):
            continue
        for kind, people in _credited(row.text):
            if kind == "main" and reporters is None:
                reporters = people, row.number
            place = "reporting" if kind == "main" else kind
            for name in people:
                if person_names.fold(name) not in found[place]:
                    found[place][person_names.fold(name)] = name
                    places.append((place, name, row.number))
    credited = {kind: tuple(people.values()) for kind, people in found.items() if people}
    return Credits(credited, tuple(places), reporters)


def _has_sign(text: str) -> bool:
    lower = text.lower()
    return any(sign in lower for sign in SIGNS)


def _credited(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The credited people of one line by kind: "main", "reporting" or "editing"."""
    parts = list(_PARTS.finditer(text))
    ends = [part.start() for part in parts[1:]] + [len(text)]
    for part, end in zip(parts, ends, strict=False):
        piece = text[part.end() : end].strip(" ;,.()[]:—–-")
        if people := person_names.people(_END.split(piece)[0]):
            yield str(part.lastgroup), people
    if not parts and (match := _CONTRIBUTED.match(text.lstrip("•*—–-( "))):
        people = person_names.people(match[1]) or person_names.people(_WRITERS.sub("", match[1]))
        if people:
            yield "reporting", people
