"""The verdicts on the lines of a text, kept as columns until somebody reads them.

A text is judged two or three times, and a step asks only which lines are dropped. A value for each
line each time, which hardly anybody reads, costs 3 % of a dump.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import overload

from cleaner.model import Verdict
from cleaner.native.rows import named_tuples


class TextVerdicts(Sequence[Verdict]):
    """A verdict for every line that is not blank, in order.

    `numbers` are those of the lines, `probabilities` that they are article. `body` holds the
    indexes of the body's first and last line, `dropped` those of the lines to drop, in order.
    """

    __slots__ = ("_body", "_dropped", "_made", "_numbers", "_probabilities")

    def __init__(
        self,
        numbers: Sequence[int],
        probabilities: Sequence[float],
        body: tuple[int, int],
        dropped: Sequence[int],
    ) -> None:
        self._numbers = numbers
        self._probabilities = probabilities
        self._body = body
        self._dropped = dropped
        self._made: tuple[Verdict, ...] | None = None

    def dropped_lines(self) -> list[tuple[int, str]]:
        """Return the number and the place of each line to drop, without making the verdicts."""
        (first, last), numbers = self._body, self._numbers
        return [
            (numbers[i], "before" if i < first else "inside" if i <= last else "after")
            for i in self._dropped
        ]

    def _all(self) -> tuple[Verdict, ...]:
        """The verdicts as values."""
        if self._made is None:
            first, last = self._body
            places = repeat("before", first), repeat("inside", last + 1 - first), repeat("after")
            drops = [False] * len(self._numbers)
            for i in self._dropped:
                drops[i] = True
            rows = zip(  # as long as the lines
                self._numbers, self._probabilities, chain(*places), drops, repeat(()), strict=False
            )
            self._made = tuple(named_tuples(Verdict, rows))
        return self._made

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self._all())

    @overload
    def __getitem__(self, index: int) -> Verdict: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Verdict, ...]: ...
    def __getitem__(self, index: int | slice) -> Verdict | tuple[Verdict, ...]:
        return self._all()[index]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())


def dropped_lines(verdicts: Sequence[Verdict]) -> list[tuple[int, str]]:
    """Return the number and the place of each line to drop."""
    if isinstance(verdicts, TextVerdicts):
        return verdicts.dropped_lines()
    return [(verdict.line, verdict.place) for verdict in verdicts if verdict.drop]
