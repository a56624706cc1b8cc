"""The rights line, and the house that it names.

Promise: the notice as printed, without the prompts that follow it on its line ("Click here
for reprint permission"). A sentence about copyright is no notice: a notice opens with a
mark or the word, or is the formula "All rights reserved" alone.
"""

import re
from collections.abc import Iterator
from itertools import islice

from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.lazy_pattern import pattern

LONGEST = 400  # code points of a notice with what follows it
MOST = 400  # lines that are looked at; more is a gallery

SIGNS = (
    "©",
    "(c)",
    "copyright",
    "ⓒ",
    "&copy;",
    "rights reserved",
    "rechte vorbehalten",
    "réservés",
)
_BEFORE = "•*<[( \t\u00a0\u2002\u2003\u2009\u202f\u3000"
_HEADS = (
    "©", "c)", "ⓒ", "&copy;", "copyright", "all rights", "alle recht", "tous droits", "todos ",
    "tutti i diritti", "wszelkie", "все права", "tüm hakları", "riproduzione",
)  # fmt: skip
_FIRST = frozenset(_BEFORE).union(*((head[0], head[0].upper()) for head in _HEADS))
_OPENS = pattern(
    r"^[•*<\[(\s]*(?:©|\(c\)|ⓒ|&copy;|copyright\b)[\s:]*(?:©|\(c\)|ⓒ|℗|\d{4}|[\w&])", re.IGNORECASE
)
_FORMULA = pattern(
    r"^[•*\s]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|todos os direitos reservados"
    r"|tutti i diritti riservati|alle rechten voorbehouden"
    r"|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|riproduzione riservata)",
    re.IGNORECASE,
)
_PROSE = pattern(
    r"^copyright (?:law|laws|claims?|infring|act|case|office|protection|is|was|has|holders?|troll)",
    re.IGNORECASE,
)
_STILL = pattern(
    r"right|recht|droit|derecho|direito|diritt|prawa|прав|hak|©|\d{4}|distribut"
    r"|permission of|reserv"
    r"|llc|inc\b|gmbh|ltd|reproduc|rewritten|redistribut|material may not",
    re.IGNORECASE,
)
_PROMPT = pattern(
    r"\b(?:click|contact|see|read|view|visit|subscribe|follow|learn|sign|terms)\b", re.IGNORECASE
)
_HOUSE = pattern(
    r"(?:©|\(c\)|ⓒ|&copy;"
    r"|copyright)[\s:©]*(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–/]\s*(?:\d{2,4}))?,?\s*)?(?:by\s+)?"
    r"([^\d©|.,;:<>()]{2,60}?)"
    r"(?:\s+\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*(?:[|.,;:<>()©–-]|\ball rights|\balle rechte"
    r"|\btous droits"
    r"|\btodos |\btutti |\bvia\b|$)",
    re.IGNORECASE,
)
_SENTENCE = pattern(r"(?<=[.!])\s+")
_SUFFIX = pattern(
    r"[\s,]+(?:llc|inc|ltd|limited|corp|corporation|co|plc|gmbh(?: & co\.? kg)?|ag|se|kg"
    r"|s\.?a|s\.?r\.?l"
    r"|s\.?p\.?a|b\.?v|a/s|as|ab|oy|pty)\.?$",
    re.IGNORECASE,
)


def find(reading: Reading) -> Iterator[Candidate]:
    """The notices of the text, the one nearest below the article heaviest."""
    for nth in islice(_likely(reading), MOST):
        row = reading.row(nth)
        text = row.text
        if _FORMULA.match(text) or (_OPENS.match(text) and not _PROSE.match(text)):
            yield Candidate(notice(text), row.number, "text/rights", _weight(row))


def _likely(reading: Reading) -> Iterator[int]:
    """The indexes of the rows in the article's head and from its last row on that may be one."""
    inside = reading.head + 3
    last = max(reading.tail, inside)
    for start, texts in ((0, reading.texts[:inside]), (last, reading.texts[last:])):
        for nth, text in enumerate(texts, start):
            if text[0] in _FIRST and _may_be(text):
                yield nth


def _may_be(text: str) -> bool:
    """A cheap look: how a notice opens, and a sign of one anywhere in the line."""
    if len(text) > LONGEST or not text[:40].lstrip(_BEFORE).lower().startswith(_HEADS):
        return False
    lower = text.lower()
    return any(sign in lower for sign in SIGNS)


def notice(text: str) -> str:
    """The sentences of a line that are the notice itself.

    >>> notice("Copyright © 2026 The Example Times, LLC. Click here for reprint permission.")
    'Copyright © 2026 The Example Times, LLC.'
    """
    kept: list[str] = []
    for sentence in _SENTENCE.split(text.lstrip("•* \t")):
        if kept and (_PROMPT.search(sentence) or not _STILL.search(sentence)):
            break
        kept.append(sentence)
    return " ".join(kept)


def house(rights: str) -> str | None:
    """The house that a notice names, without its legal form.

    >>> house("Copyright © 2026 The Example Times, LLC."), house("All rights reserved.")
    ('The Example Times', None)
    """
    match = _HOUSE.search(rights)
    if match is None:
        return None
    name = match[1].strip(" -–—•*'\"")
    while (shorter := _SUFFIX.sub("", name)) != name:
        name = shorter
    if _FORMULA.match(name):  # "© RIPRODUZIONE RISERVATA"
        return None
    if not name[:1].isupper() and not (name and name[0] > "\u0400"):
        return None
    return name if 1 < len(name) <= 60 and len(name.split()) <= 6 else None


def _weight(row: Row) -> int:
    if row.place == "after":
        return 8 if row.gap <= 10 else 6
    return 3
