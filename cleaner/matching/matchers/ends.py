"""``ends``: the line ends with one of these literals, at a word border, arrows apart."""

from collections.abc import Iterator, Sequence

from cleaner.matching.matchers.fold import LEAD, TRAIL, fold
from cleaner.matching.matchers.unit import Match, Unit, at_border

KEY = "ends"


class Ends:
    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.rstrip(TRAIL)) for value in values)

    def match(self, unit: Unit) -> Match | None:
        text = unit.closing
        if text.endswith(self.literals) and any(
            text.endswith(literal) and at_border(text, len(text) - len(literal))
            for literal in self.literals
        ):
            return unit.whole
        return None

    def spans(self, unit: Unit) -> Iterator[Match]:
        if self.match(unit):
            yield unit.whole


build = Ends


def anchors(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(fold(value.lstrip(LEAD).rstrip(TRAIL)) + "\n" for value in values)
