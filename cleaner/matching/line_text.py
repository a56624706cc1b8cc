"""The text of one line, in the forms in which matchers compare it."""

from functools import cached_property
from typing import Any, NamedTuple

from cleaner.matching.fold import LEADING, TRAILING, core, fold
from cleaner.matching.patterns.alphabets import (
    ASCII,
    UNICODE,
    WESTERN,
    Alphabet,
    has_ascii_words,
    is_western,
)
from cleaner.matching.patterns.code_page import encode, with_words
from cleaner.matching.patterns.translate import mark_borders
from cleaner.text.marks import spaces_alike


class Match(NamedTuple):
    """A half-open span of the line's text, and the named groups: (name, text, start)."""

    start: int
    end: int
    groups: tuple[tuple[str, str, int], ...] = ()


class LineText:
    """A line without the white space around it. Each form is computed when first used.

    `known` gives forms that have been computed already, by name. `is_early`: it is among the first
    that a program matches, which may be all, so what takes long to prepare is not worth it yet.
    """

    is_early = False

    def __init__(self, text: str, **known: Any) -> None:
        if text.isascii():  # as most lines are
            self.text = text
            self.alphabet = ASCII
        else:
            self.text = spaces_alike(text)  # a pattern's space is any space
        self.__dict__.update(known)  # where cached_property looks first

    @cached_property
    def folded(self) -> str:
        """Folded, with what is around the words; most lines have nothing around them."""
        return self.core if core(self.text) == self.text else fold(self.text)

    @cached_property
    def core(self) -> str:
        """Folded, without the decoration on either side."""
        return fold(core(self.text))

    @cached_property
    def without_leading(self) -> str:
        """Folded, without bullets and other decoration before the words."""
        return fold(self.text.lstrip(LEADING))

    @cached_property
    def without_trailing(self) -> str:
        """Folded, without colons, arrows and other decoration after the words."""
        return fold(self.text.rstrip(TRAILING))

    @cached_property
    def utf8(self) -> bytes:
        """As it is, for patterns that heed case."""
        return self.text.encode()

    @cached_property
    def utf8_with_marks(self) -> bytes:
        r"""With a mark at every word border, for such patterns with ``\b``."""
        return mark_borders(self.text).encode()

    @cached_property
    def coded(self) -> bytes:
        """Without case, one byte a character, for patterns that ignore case."""
        return encode(self.text)

    @cached_property
    def coded_words(self) -> bytes:
        r"""The same for patterns with ``\b``."""
        return with_words(self.coded)

    @cached_property
    def alphabet(self) -> Alphabet:
        """The smallest alphabet that covers the line."""
        if has_ascii_words(self.text):
            return ASCII
        return WESTERN if is_western(self.text) else UNICODE

    @cached_property
    def word_count(self) -> int:
        """The number of words between white space."""
        return len(self.text.split())

    @property
    def whole(self) -> Match:
        """The match that spans the whole line."""
        return Match(0, len(self.text))


def at_border(text: str, offset: int) -> bool:
    """Return whether a word may begin or end at `offset`: not between two letters or digits.

    Scripts written without spaces (CJK, Thai, Lao, Khmer, Burmese) have a border everywhere.
    """
    if not 0 < offset < len(text):
        return True
    before, after = text[offset - 1], text[offset]
    return not (before.isalnum() and after.isalnum()) or _unspaced(before) or _unspaced(after)


def _unspaced(char: str) -> bool:
    """Whether the character belongs to a script written without spaces, by Unicode block."""
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\u0e00" <= char <= "\u0eff"
        or "\u1000" <= char <= "\u109f"
        or "\u1780" <= char <= "\u17ff"
        or "\uf900" <= char <= "\uffef"
    )
