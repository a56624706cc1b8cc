"""Reporting and editing credits: "(Reporting by A and B; Editing by C)".

Names only, in order, reporting and editing kept apart. Credits are not a byline, but the byline
falls back on who reported (not on who "contributed"). "Heavy rain contributed to this report"
names no one: the words before the phrase must be a name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.names import byline_names
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench; cases in tests/test_metadata_byline.py.
_LONGEST = 500  # code points of a credit line
_BEFORE_END, _AFTER = 6, 15  # non-blank lines before the body's end and after it

# One of these occurs, in lower case, in every credit.
_SIGNS = (
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


class Reporters(NamedTuple):
    """The names of a plain "Reporting by", and the number of its line."""

    names: tuple[str, ...]
    line: int


class Credits(NamedTuple):
    """Names by kind, "reporting" or "editing" (only kinds with names), and the findings.

    `reporters` are those of the first plain "Reporting by", or None.
    """

    people: dict[str, tuple[str, ...]]
    found: tuple[Found, ...]
    reporters: Reporters | None


def find(view: DocumentView) -> Credits:
    """Return the credits around the end of the article."""
    people: dict[str, dict[str, str]] = {"reporting": {}, "editing": {}}  # by `bare_words`
    found: list[Found] = []
    reporters: Reporters | None = None
    start, end = max(0, view.body_end - _BEFORE_END + 1), view.body_end + _AFTER + 1
    near = "\n".join([text for text in view.texts[start:end] if len(text) <= _LONGEST])
    for line in view.lines(start, end) if _has_sign(near.lower()) else ():
        if len(line.text) > _LONGEST or not _has_sign(line.text.lower()):
            continue
        for part, names in _credited(line.text):
            if part == "main" and reporters is None:
                reporters = Reporters(names, line.number)
            kind = "reporting" if part == "main" else part
            for name in names:
                if bare_words(name) not in people[kind]:
                    people[kind][bare_words(name)] = name
                    found.append(Found(f"credits.{kind}", name, line.number, "text/credits"))
    credited = {kind: tuple(names.values()) for kind, names in people.items() if names}
    return Credits(credited, tuple(found), reporters)


def _has_sign(lower: str) -> bool:
    return any(map(lower.__contains__, _SIGNS))


def _credited(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The credited people of one line by kind: "main", "reporting" or "editing"."""
    parts = list(_PARTS.finditer(text))
    ends = [part.start() for part in parts[1:]] + [len(text)]
    for part, end in zip(parts, ends, strict=False):
        piece = text[part.end() : end].strip(" ;,.()[]:—–-")
        if people := byline_names.people(_END.split(piece)[0]):
            yield str(part.lastgroup), people
    if not parts and (match := _CONTRIBUTED.match(text.lstrip("•*—–-( "))):
        people = byline_names.people(match[1]) or byline_names.people(_WRITERS.sub("", match[1]))
        if people:
            yield "reporting", people
