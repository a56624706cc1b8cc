"""Reporting and editing credits: "(Reporting by A and B; Editing by C)".

Promise: names only, in order, reporting and editing kept apart; they are no byline, but
the byline may fall back on who reported. "Heavy rain contributed to this report" names
nobody: the words before must be a name.
"""

import re
from collections.abc import Iterator

from cleaner.fields import names
from cleaner.fields.scene import Reading

LONGEST = 500  # code points of a credit line
SIGNS = (
    "reporting by", "editing by", "edited by", "contributed to this", "contributed reporting",
    "writing by", "compiled by", "mitarbeit", "redaktion:", "redigiert", "with files from", "edición de",
    "édité par", "a cura di", "redigerad av", "bearbeitet von", "bearbeitung:",
)  # fmt: skip
_PARTS = re.compile(
    r"(?P<reporting>(?:additional |with )?reporting by|writing by|written by|compiled by|with files from"
    r"|mitarbeit:|unter mitarbeit von)"
    r"|(?P<editing>editing by|edited by|redaktion:|redigiert von|bearbeitet von|bearbeitung:|édité par"
    r"|edición de|redigerad av|graphics by|photography by)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"^(.{3,160}?),? (?:also )?(?:contributed to this (?:report|story|article)|contributed reporting)",
    re.IGNORECASE,
)
_WRITERS = re.compile(
    r"^(?:.{0,40}?\b(?:staff )?(?:writers?|reporters?|journalists?|correspondents?)\b|[^’']{2,40}[’'](?:s )?)\s*",
    re.IGNORECASE,
)


def find(reading: Reading) -> tuple[dict[str, tuple[str, ...]], tuple[tuple[str, str, int], ...]]:
    """Names by "reporting" and "editing", and where each stands: (kind, name, line number)."""
    found: dict[str, dict[str, str]] = {"reporting": {}, "editing": {}}
    places: list[tuple[str, str, int]] = []
    for row in reading.holding(*SIGNS):
        text = row.text
        near = row.index > reading.tail - 6 and not (row.place == "after" and row.gap > 15)
        if not near or len(text) > LONGEST:
            continue
        for kind, name in _credited(text):
            if names.fold(name) not in found[kind]:
                found[kind][names.fold(name)] = name
                places.append((kind, name, row.number))
    return {kind: tuple(people.values()) for kind, people in found.items() if people}, tuple(places)


def _credited(text: str) -> Iterator[tuple[str, str]]:
    """The credited people of one line, each with its kind."""
    parts = list(_PARTS.finditer(text))
    ends = [part.start() for part in parts[1:]] + [len(text)]
    for part, end in zip(parts, ends, strict=False):
        piece = text[part.end() : end].strip(" ;,.()[]:—–-")
        for name in names.people(re.split(r"[;.](?:\s|$)", piece)[0]):
            yield str(part.lastgroup), name
    if not parts and (match := _CONTRIBUTED.match(text.lstrip("•*—–-( "))):
        people = names.people(match[1]) or names.people(_WRITERS.sub("", match[1]))
        for name in people:
            yield "reporting", name
