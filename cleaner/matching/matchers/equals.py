"""``equals``: the line is one of these literals, bullets and a colon or arrow apart."""

from collections.abc import Iterator, Sequence

from cleaner.matching.matchers.fold import core, fold
from cleaner.matching.matchers.unit import Match, Unit

KEY = "equals"


class Equals:
    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = frozenset(fold(core(value)) for value in values)

    def match(self, unit: Unit) -> Match | None:
        return unit.whole if unit.core in self.literals else None

    def spans(self, unit: Unit) -> Iterator[Match]:
        if self.match(unit):
            yield unit.whole


build = Equals


def anchors(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"\n{fold(core(value))}\n" for value in values)
