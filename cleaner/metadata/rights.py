"""The rights notice, and the rights holder that it names.

The notice comes back as printed, without the prompts that follow it on its line ("Click here
for reprint permission"). A sentence about copyright is not a notice: a notice begins with a mark
or the word "copyright", or is just the formula "All rights reserved".
"""

import re
from collections.abc import Iterator

from cleaner.metadata import line_checks
from cleaner.metadata.candidate import Candidate
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench; cases in tests/test_metadata_fields.py.
_MOST_LINES = 400  # lines that are read; a page with more is a picture gallery
_CAPTURE_SCORE = 9
_BELOW_SCORE, _FAR_BELOW_SCORE, _ABOVE_SCORE = 8, 6, 3
_JUST_BELOW = 10  # non-blank lines after the body
_HEAD_LINES = 3  # of the body that are read
_LONGEST_HOLDER = 60  # code points
_MOST_HOLDER_WORDS = 6

# How a notice begins, in English and the languages of the other word lists: its mark or formula;
# cases in tests/test_metadata_fields.py.
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
# What follows a notice on its line or only looks like one.
_PROSE = pattern(  # a sentence about copyright
    r"^copyright (?:law|laws|claims?|infring|act|case|office|protection|is|was|has|holders?|troll)",
    re.IGNORECASE,
)
_OF_NOTICE = pattern(  # words of a further sentence of a notice
    r"right|recht|droit|derecho|direito|diritt|prawa|прав|hak|©|\d{4}|distribut"
    r"|permission of|reserv"
    r"|llc|inc\b|gmbh|ltd|reproduc|rewritten|redistribut|material may not",
    re.IGNORECASE,
)
_PROMPT = pattern(  # a sentence that asks the reader for something
    r"\b(?:click|contact|see|read|view|visit|subscribe|follow|learn|sign|terms)\b", re.IGNORECASE
)
# The holder's name: after the mark and the year, before a legal form.
_HOLDER = pattern(
    r"(?:©|\(c\)|ⓒ|&copy;"
    r"|copyright)[\s:©ⓒ]*(?:\(c\)\s*)?(?:\d{4}(?:\s*[-–/]\s*(?:\d{2,4}))?,?\s*)?(?:by\s+)?"
    r"([^\d©|.,;:<>()]{2,60}?)"
    r"(?:\s+\d{4}(?:\s*[-–]\s*\d{2,4})?)?\s*(?:[|.,;:<>()©–-]|\ball rights|\balle rechte"
    r"|\btous droits"
    r"|\btodos |\btutti |\bvia\b|$)",
    re.IGNORECASE,
)
_SENTENCE = pattern(r"(?<=[.!])\s+")
_LEGAL_FORM = pattern(
    r"[\s,]+(?:llc|inc|ltd|limited|corp|corporation|co|plc|gmbh(?: & co\.? kg)?|ag|se|kg"
    r"|s\.?a|s\.?r\.?l"
    r"|s\.?p\.?a|b\.?v|a/s|as|ab|oy|pty)\.?$",
    re.IGNORECASE,
)


def candidates(view: DocumentView) -> Iterator[Candidate]:
    """Yield candidates from the page, captures and the text; best just below the article."""
    for one, score in view.stated("rights"):
        if value := " ".join(str(one.value).split()):
            yield Candidate(value, one.line, one.by, score)
    for text, number, rule in view.captured("rights"):
        yield Candidate(notice(text.strip()), number, rule, _CAPTURE_SCORE)
    for index in _likely(view)[:_MOST_LINES]:
        line = view.line(index)
        text = line.text
        if _FORMULA.match(text) or (_OPENS.match(text) and not _PROSE.match(text)):
            yield Candidate(notice(text), line.number, "text/rights", _score(line))


def _likely(view: DocumentView) -> list[int]:
    """The indexes of lines that may be a notice, up to the body's first lines and from its last."""
    texts = view.texts
    inside = view.body_start + _HEAD_LINES
    above = line_checks.notices(texts, 0, min(inside, len(texts)))
    return above + line_checks.notices(texts, max(view.body_end, inside), len(texts))


def notice(text: str) -> str:
    """Return the sentences of a line that are the notice itself.

    >>> notice("Copyright © 2026 The Example Times, LLC. Click here for reprint permission.")
    'Copyright © 2026 The Example Times, LLC.'
    """
    kept: list[str] = []
    for sentence in _SENTENCE.split(text.lstrip("•* \t")):
        if kept and (_PROMPT.search(sentence) or not _OF_NOTICE.search(sentence)):
            break
        kept.append(sentence)
    return " ".join(kept)


def holder(rights: str) -> str | None:
    """Return the rights holder that a notice names, without the legal form; None if it names none.

    >>> holder("Copyright © 2026 The Example Times, LLC."), holder("All rights reserved.")
    ('The Example Times', None)
    >>> holder("Copyright ⓒ The Example Times.")
    'The Example Times'
    """
    match = _HOLDER.search(rights)
    if match is None:
        return None
    name = match[1].strip(" -–—•*'\"")
    while (shorter := _LEGAL_FORM.sub("", name)) != name:
        name = shorter
    if _FORMULA.match(name):  # "© RIPRODUZIONE RISERVATA"
        return None
    if not name[:1].isupper() and not (name and name[0] > "\u0400"):
        return None
    fits = 1 < len(name) <= _LONGEST_HOLDER and len(name.split()) <= _MOST_HOLDER_WORDS
    return name if fits else None


def _score(line: TextLine) -> int:
    if line.place == "after":
        return _BELOW_SCORE if line.distance <= _JUST_BELOW else _FAR_BELOW_SCORE
    return _ABOVE_SCORE
