"""The text of one line, in the forms in which matchers compare it."""

from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

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


Form = TypeVar("Form")


class _Once(Generic[Form]):
    """`cached_property` without the lock that it has in Python 3.11: a line is one thread's.

    The lock takes longer than computing most of the forms does.
    """

    def __init__(self, compute: Callable[[Any], Form]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, line: Any, owner: Any = None) -> Form:
        form = line.__dict__[self._name] = self._compute(line)
        return form


class LineText:
    """A line without the white space around it. Each form is computed when first used.

    `core` and `word_count` may be known already. `is_early`: it is among the first that a program
    matches, which may be all, so what takes long to prepare is not worth it yet.
    """

    def __init__(
        self,
        text: str,
        core: str | None = None,
        word_count: int | None = None,
        is_early: bool = False,
    ) -> None:
        self.is_early = is_early
        if text.isascii():  # as most lines are
            self.text = text
            self.alphabet = ASCII
        else:
            self.text = spaces_alike(text)  # a pattern's space is any space
        if core is not None:
            self.core = core
        if word_count is not None:
            self.word_count = word_count

    @_Once
    def folded(self) -> str:
        """Folded, with what is around the words; most lines have nothing around them."""
        return self.core if core(self.text) == self.text else fold(self.text)

    @_Once
    def core(self) -> str:
        """Folded, without the decoration on either side."""
        return fold(core(self.text))

    @_Once
    def without_leading(self) -> str:
        """Folded, without bullets and other decoration before the words."""
        return fold(self.text.lstrip(LEADING))

    @_Once
    def without_trailing(self) -> str:
        """Folded, without colons, arrows and other decoration after the words."""
        return fold(self.text.rstrip(TRAILING))

    @_Once
    def utf8(self) -> bytes:
        """As it is, for patterns that heed case."""
        return self.text.encode()

    @_Once
    def utf8_with_marks(self) -> bytes:
        r"""With a mark at every word border, for such patterns with ``\b``."""
        return mark_borders(self.text).encode()

    @_Once
    def coded(self) -> bytes:
        """Without case, one byte a character, for patterns that ignore case."""
        return encode(self.text)

    @_Once
    def coded_words(self) -> bytes:
        r"""The same for patterns with ``\b``."""
        return with_words(self.coded)

    @_Once
    def alphabet(self) -> Alphabet:
        """The smallest alphabet that covers the line."""
        if has_ascii_words(self.text):
            return ASCII
        return WESTERN if is_western(self.text) else UNICODE

    @_Once
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
