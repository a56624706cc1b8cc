"""Examples without real people: names, addresses and numbers to call are replaced by made-up ones.

A rule file is passed on and read by others; what it shows need not name anybody. The literals of
a rule stay what they are: they have to match.
"""

import re
from collections.abc import Iterator

from cleaner.learning.line_forms import EMAIL, LinePattern, Piece
from cleaner.matching.fold import fold
from cleaner.metadata.names.given_names import is_given_name

NAMES = ("Ada Moreno", "Ben Okafor", "Clara Lindqvist", "Daniel Sato")
_EMAIL = re.compile(EMAIL)
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,300}")
_PHONE = re.compile(r"\+?\(?\d[\d() /.-]{6,18}\d")
_HANDLE = re.compile(r"(?<![\w@])@\w{2,30}")


def made_up(text: str) -> str:
    """Return a line with names, addresses and telephone numbers made up.

    >>> made_up("Write to Anna Keller, a.keller@paper.example, +49 30 1234567")
    'Write to Ada Moreno, amoreno@example.com, 555-0100'
    """
    text = _EMAIL.sub("amoreno@example.com", text)
    text = _ADDRESS.sub("https://example.com/", text)
    text = _PHONE.sub(_phone, text)
    text = _HANDLE.sub("@amoreno", text)
    return "".join(_with_names(text))


def _phone(match: re.Match[str]) -> str:
    digits = sum(char.isdigit() for char in match[0])
    return "555-0100" if digits >= 9 or match[0][0] in "+(" else match[0]


def _with_names(text: str) -> Iterator[str]:
    """Yield the text in pieces, each name of a person replaced: a given name and what follows."""
    words = re.split(r"( )", text)
    index = 0
    while index < len(words):
        end = index
        if words[index][:1].isupper() and is_given_name(fold(words[index])):
            while end + 2 < len(words) and words[end + 2][:1].isupper() and end - index < 6:
                end += 2
                if not words[end][-1].isalpha():
                    break
        if end == index:
            yield words[index]
            index += 1
            continue
        last = words[end]
        tail = last[len(last.rstrip(".,;:!?)]»”\"'’")) :]
        yield NAMES[0] + tail
        index = end + 1


def made_up_parts(pattern: LinePattern) -> str:
    """Return a line of the pattern in which every slot is filled with something made up."""
    filled = []
    names = iter(NAMES)
    for part in pattern.parts:
        filled.append(_filled(part, names) if part.slot else part.text)
    return "".join(filled)


def _filled(part: Piece, names: Iterator[str]) -> str:
    if part.slot == "name":
        return next(names, NAMES[0])
    if part.slot == "email":
        return "amoreno@example.com"
    if part.slot == "address":
        return "https://example.com/"
    return part.text
