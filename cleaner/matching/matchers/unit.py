"""What a matcher looks at: one line, stripped, in the forms in which it is compared."""

from functools import cached_property
from typing import Any, NamedTuple

from cleaner.matching.matchers.fold import LEAD, TRAIL, core, fold
from cleaner.matching.matchers.pattern import (
    ASCII,
    UNICODE,
    WESTERN,
    Tables,
    is_western,
    mark_borders,
)


class Match(NamedTuple):
    """A span of the unit's text, half open, and the named groups: (name, text, start)."""

    start: int
    end: int
    groups: tuple[tuple[str, str, int], ...] = ()


class Form(NamedTuple):
    """A text as a pattern gets it, and the same in UTF-8, as RE2 wants it."""

    text: str
    encoded: bytes

    @staticmethod
    def of(text: str) -> "Form":
        return Form(text, text.encode("utf-8"))


class Unit:
    """A line without the white space around it; each form is made once, when asked for.

    `known` are forms that are at hand, by name.
    """

    def __init__(self, text: str, **known: Any) -> None:
        self.text = text
        self.__dict__.update(known)  # where cached_property looks

    @cached_property
    def folded(self) -> str:
        return fold(self.text)

    @cached_property
    def core(self) -> str:
        return fold(core(self.text))

    @cached_property
    def opening(self) -> str:
        return fold(self.text.lstrip(LEAD))

    @cached_property
    def closing(self) -> str:
        return fold(self.text.rstrip(TRAIL))

    @cached_property
    def bare(self) -> Form:
        return Form.of(self.text)

    @cached_property
    def marked(self) -> Form:
        """With a mark at every border of a word, for patterns that ask for borders."""
        return Form.of(mark_borders(self.text))

    @cached_property
    def alphabet(self) -> Tables:
        """The smallest alphabet that knows the line's characters."""
        if self.text.isascii():
            return ASCII
        return WESTERN if is_western(self.text) else UNICODE

    @cached_property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def whole(self) -> Match:
        return Match(0, len(self.text))


def at_border(text: str, place: int) -> bool:
    """Whether a word may begin or end at `place`: not between two letters or digits.

    Scripts that set no spaces (CJK, Thai, Lao, Khmer, Burmese) have a border everywhere.
    """
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    return not (before.isalnum() and after.isalnum()) or _unspaced(before) or _unspaced(after)


def _unspaced(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\u0e00" <= char <= "\u0eff"
        or (
            "\u1000" <= char <= "\u109f"
            or "\u1780" <= char <= "\u17ff"
            or "\uf900" <= char <= "\uffef"
        )
    )
