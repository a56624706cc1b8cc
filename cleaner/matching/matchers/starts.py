"""``starts``: the line begins with one of these literals, up to a word border."""

from collections.abc import Sequence

from cleaner.matching.fold import LEADING, TRAILING, fold
from cleaner.matching.line_text import LineText, Match, at_border
from cleaner.matching.whole_line import WholeLine

KEY = "starts"
ABOUT = "The line begins with one of these texts."


class Starts(WholeLine):
    """The line begins with one of these literals."""

    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.lstrip(LEADING)) for value in values)

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        text = line.without_leading
        if text.startswith(self.literals) and any(
            text.startswith(literal) and at_border(text, len(literal)) for literal in self.literals
        ):
            return line.whole
        return None


build = Starts


def required_literals(values: Sequence[str]) -> tuple[str, ...]:
    """Return the literals, each after the beginning of the line."""
    return tuple("\n" + fold(value.lstrip(LEADING).rstrip(TRAILING)) for value in values)
