"""``contains``: one of these literals occurs in the line, between word borders."""

from collections.abc import Iterator, Sequence

from cleaner.matching.fold import LEADING, TRAILING, fold, fold_with_offsets
from cleaner.matching.line_text import LineText, Match, at_border

KEY = "contains"
ABOUT = "The line contains one of these texts, at word borders."


class Contains:
    """One of these literals occurs in the line."""

    __slots__ = ("literals",)

    def __init__(self, values: Sequence[str]) -> None:
        self.literals = tuple(fold(value.strip()) for value in values)

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        return line.whole if any(_find_all(line.folded, lit) for lit in self.literals) else None

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""
        folded, offsets = fold_with_offsets(line.text)
        found = sorted(
            (start, -len(literal))
            for literal in self.literals
            for start in _find_all(folded, literal)
        )
        end = 0
        for start, minus_length in found:  # leftmost first, the longest of those
            if start >= end:
                end = start - minus_length
                yield Match(offsets[start], offsets[end])


def _find_all(text: str, literal: str) -> list[int]:
    """The offsets at which `literal` occurs in `text` between word borders, without overlaps."""
    found = []
    start = text.find(literal)
    while start >= 0:
        end = start + len(literal)
        if at_border(text, start) and at_border(text, end):
            found.append(start)
            start = text.find(literal, end)
        else:
            start = text.find(literal, start + 1)
    return found


build = Contains


def required_literals(values: Sequence[str]) -> tuple[str, ...]:
    """Return the literals without decoration, folded."""
    return tuple(fold(value.lstrip(LEADING).rstrip(TRAILING)) for value in values)
