"""``contains``: one of these literals stands in the line, at word borders."""

from collections.abc import Iterator, Sequence

from cleaner.matching.matchers.fold import LEAD, TRAIL, fold, fold_with_places
from cleaner.matching.matchers.unit import Match, Unit, at_border

KEY = "contains"


class Contains:
    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.strip()) for value in values)

    def match(self, unit: Unit) -> Match | None:
        return unit.whole if any(_places(unit.folded, lit) for lit in self.literals) else None

    def spans(self, unit: Unit) -> Iterator[Match]:
        folded, places = fold_with_places(unit.text)
        found = sorted(
            (start, -len(literal))
            for literal in self.literals
            for start in _places(folded, literal)
        )
        end = 0
        for start, size in found:  # leftmost first, longest first
            if start >= end:
                end = start - size
                yield Match(places[start], places[end])


def _places(text: str, literal: str) -> list[int]:
    """Where `literal` stands in `text` at word borders; occurrences do not overlap."""
    out = []
    start = text.find(literal)
    while start >= 0:
        end = start + len(literal)
        if at_border(text, start) and at_border(text, end):
            out.append(start)
            start = text.find(literal, end)
        else:
            start = text.find(literal, start + 1)
    return out


build = Contains


def anchors(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(fold(value.lstrip(LEAD).rstrip(TRAIL)) for value in values)
