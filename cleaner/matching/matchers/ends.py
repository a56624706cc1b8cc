"""``ends``: the line ends with one of these literals, from a word border."""

from collections.abc import Sequence

from cleaner.matching.fold import LEADING, TRAILING, fold
from cleaner.matching.line_text import LineText, Match, at_border
from cleaner.matching.whole_line import WholeLine

KEY = "ends"
ABOUT = "The line ends with one of these texts."


class Ends(WholeLine):
    """The line ends with one of these literals."""

    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.rstrip(TRAILING)) for value in values)

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        text = line.without_trailing
        if text.endswith(self.literals) and any(
            text.endswith(literal) and at_border(text, len(text) - len(literal))
            for literal in self.literals
        ):
            return line.whole
        return None


build = Ends


def required_literals(values: Sequence[str]) -> tuple[str, ...]:
    """Return the literals, each with the end of the line."""
    return tuple(fold(value.lstrip(LEADING).rstrip(TRAILING)) + "\n" for value in values)
