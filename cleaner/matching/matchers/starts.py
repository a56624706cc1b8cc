"""``starts``: the line begins with one of these literals, at a word border, bullets apart."""

from collections.abc import Iterator, Sequence

from cleaner.matching.matchers.fold import LEAD, TRAIL, fold
from cleaner.matching.matchers.unit import Match, Unit, at_border

KEY = "starts"


class Starts:
    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.lstrip(LEAD)) for value in values)

    def match(self, unit: Unit) -> Match | None:
        text = unit.opening
        if text.startswith(self.literals) and any(
            text.startswith(literal) and at_border(text, len(literal)) for literal in self.literals
        ):
            return unit.whole
        return None

    def spans(self, unit: Unit) -> Iterator[Match]:
        if self.match(unit):
            yield unit.whole


build = Starts


def anchors(values: Sequence[str]) -> tuple[str, ...]:
    return tuple("\n" + fold(value.lstrip(LEAD).rstrip(TRAIL)) for value in values)
