"""``equals``: the line is one of these literals; decoration on either side does not count."""

from collections.abc import Sequence

from cleaner.matching.fold import core, fold
from cleaner.matching.line_text import LineText, Match
from cleaner.matching.whole_line import WholeLine

KEY = "equals"
ABOUT = "The line is one of these texts."


class Equals(WholeLine):
    """The line is one of these literals."""

    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = frozenset(fold(core(value)) for value in values)

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        return line.whole if line.core in self.literals else None


build = Equals


def required_literals(values: Sequence[str]) -> tuple[str, ...]:
    """Return the literals, each between the borders of the line."""
    return tuple(f"\n{fold(core(value))}\n" for value in values)
