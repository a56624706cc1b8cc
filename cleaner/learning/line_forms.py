"""A line in the forms in which it may recur: as it is, and with its changing parts left open.

Lines are compared as rules compare them: folded, without bullets and arrows. A `LinePattern` has
the literal parts of a line and, between them, slots for what changes from one document to the
next: numbers, names of months, addresses, people.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cleaner.matching.fold import core, fold
from cleaner.metadata.dates.months import MONTHS
from cleaner.metadata.names.given_names import is_given_name
from cleaner.text.sentences import RUNNING_WORDS, count_words, ends_sentence

LONGEST = 2000  # characters of a line that may become a rule
MOST_WORDS = 24  # of a line that may have a changing part
MOST_SLOTS = 8
LEAST_LETTERS, LEAST_LETTERS_BESIDE_NAME = 3, 6  # of the literals
_ALWAYS_TEXT = 2 * RUNNING_WORDS  # words of a line that is text however it ends
_MOST_NAMES = 4  # words of one name

EMAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}"  # a pattern of re and of RE2
_TOKEN = re.compile(
    rf"(?P<email>{EMAIL})"
    r"|(?P<address>(?:https?://|www\.)[^\s<>\"]{3,300})"
    r"|(?P<number>\d+)"
    r"|(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r"|(?P<space>\s+)"
    r"|(?P<sign>.)",
    re.DOTALL,
)
_SLOTS = ("email", "address", "number", "month", "name")


class Piece(NamedTuple):
    """A piece of a line: `slot` is what may stand in its place, "" for a literal."""

    text: str
    slot: str = ""


class LinePattern(NamedTuple):
    """A line as literals and slots, in order."""

    parts: tuple[Piece, ...]

    @property
    def key(self) -> str:
        """What all lines of the pattern have in common."""
        return "".join([f"\0{p.slot}\0" if p.slot else fold(p.text) for p in self.parts])

    @property
    def slots(self) -> tuple[str, ...]:
        """What changes, in order."""
        return tuple(part.slot for part in self.parts if part.slot)

    @property
    def letters(self) -> int:
        """The number of letters in the literals."""
        return sum(char.isalpha() for part in self.parts if not part.slot for char in part.text)


def line_key(text: str) -> str:
    """Return the line as an `equals` compares it; "" where nothing is left of it."""
    return fold(core(text)).strip()


def reads_as_label(text: str) -> bool:
    """Return whether a line is not even a short sentence; a long one needs no full stop for it."""
    words = count_words(text)
    return words < _ALWAYS_TEXT and (words < RUNNING_WORDS // 2 or not ends_sentence(text))


def is_running_text(text: str) -> bool:
    """Return whether a line is a sentence and no headline; a long one needs no full stop for it."""
    words = count_words(text)
    return words >= _ALWAYS_TEXT or (words >= RUNNING_WORDS and ends_sentence(text))


def line_patterns(text: str) -> Iterator[LinePattern]:
    """Yield the patterns of a line, from the narrowest: without people's names, and with them.

    None for a line without a changing part, and for one of which too little would be left.
    """
    if len(text) > LONGEST or len(text.split(None, MOST_WORDS)) > MOST_WORDS:
        return
    parts = [*_parts(core(text))]
    narrow = _joined(parts)
    wide = _joined([*_with_names(parts)])
    if _is_usable(narrow):
        yield narrow
    if wide.slots != narrow.slots and _is_usable(wide):
        yield wide


def _is_usable(pattern: LinePattern) -> bool:
    """Whether the slots are few and the literals say something."""
    if not 0 < len(pattern.slots) <= MOST_SLOTS:
        return False
    with_name = "name" in pattern.slots
    return pattern.letters >= (LEAST_LETTERS_BESIDE_NAME if with_name else LEAST_LETTERS)


def _parts(text: str) -> Iterator[Piece]:
    for match in _TOKEN.finditer(text):
        kind, token = match.lastgroup, match[0]
        if kind == "word" and len(token) > 2 and fold(token) in MONTHS:
            yield Piece(token, "month")
        elif kind in _SLOTS:
            yield Piece(token, kind or "")
        else:
            yield Piece(token)


def _with_names(parts: list[Piece]) -> Iterator[Piece]:
    """Yield the parts with each person's name as one: words in capitals after a given name."""
    index = 0
    while index < len(parts):
        end = _end_of_name(parts, index)
        if end is None:
            yield parts[index]
            index += 1
        else:
            yield Piece("".join([part.text for part in parts[index:end]]), "name")
            index = end


def _end_of_name(parts: list[Piece], start: int) -> int | None:
    """The index after a name of two to four words that begins at `start`, or None."""
    first = parts[start].text
    if parts[start].slot or not (first[:1].isupper() and is_given_name(fold(first))):
        return None
    words, end, index = 1, start + 1, start + 1
    while index + 1 < len(parts) and words < _MOST_NAMES:
        gap, word = parts[index], parts[index + 1]
        if gap.text == "." and len(parts[index - 1].text) == 1:  # an initial
            index += 1
            end = index
            continue
        if gap.text != " " or word.slot or not word.text[:1].isupper():
            break
        words, index = words + 1, index + 2
        end = index
    return end if words > 1 else None


def _joined(parts: list[Piece]) -> LinePattern:
    """The pattern with neighbouring literals as one."""
    joined: list[Piece] = []
    for part in parts:
        if joined and not part.slot and not joined[-1].slot:
            joined[-1] = Piece(joined[-1].text + part.text)
        else:
            joined.append(part)
    return LinePattern(tuple(joined))


@cache
def _alike(char: str) -> str:
    """The signs that folding makes the same, as a class of a pattern."""
    for signs in ("'‘’ʼ´′", '"“”„‟″', "-‐‑‒–—―−"):
        if char in signs:
            return "[" + re.escape(signs) + "]"
    if char.isspace():
        return " "  # a pattern's space is any space
    return "\\" + char if char.isascii() and not char.isalnum() else char


def literal_pattern(text: str) -> str:
    """Return a pattern for exactly this text, apart from the form of quotes and dashes."""
    return "".join([_alike(char) for char in text])
