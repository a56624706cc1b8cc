"""The verdicts on the lines of a text or page, kept as columns until somebody reads them.

A text is judged two or three times, and a step asks only which lines are dropped. A value for each
line each time, which hardly anybody reads, costs 1.5 % of a dump's text, and 1 % of a page's.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, repeat
from typing import overload

from cleaner.model import Verdict
from cleaner.native.rows import named_tuples


class LineVerdicts(Sequence[Verdict]):
    """A verdict for every line that is not blank, in order.

    `numbers` are those of the lines, `probabilities` that they are article. `body` holds the
    indexes of the body's first and last line, `dropped` those of the lines to drop, in order;
    `reasons` has the reasons of some lines, by index.
    """

    __slots__ = ("_body", "_dropped", "_made", "_numbers", "_probabilities", "_reasons")

    def __init__(
        self,
        numbers: Sequence[int],
        probabilities: Sequence[float],
        body: tuple[int, int],
        dropped: Sequence[int],
        reasons: Mapping[int, tuple[str, ...]] | None = None,
    ) -> None:
        self._numbers = numbers
        self._probabilities = probabilities
        self._body = body
        self._dropped = dropped
        self._reasons = reasons or {}
        self._made: tuple[Verdict, ...] | None = None

    def dropped_lines(self) -> list[tuple[int, str]]:
        """Return the number and the place of each line to drop, without making the verdicts."""
        (first, last), numbers = self._body, self._numbers
        return [
            (numbers[i], "before" if i < first else "inside" if i <= last else "after")
            for i in self._dropped
        ]

    def dropping(self, lines: Collection[int], reason: str) -> "LineVerdicts":
        """Return the verdicts with lines dropped that were not, by number."""
        more = [i for i, number in enumerate(self._numbers) if number in lines]
        dropped = sorted([*self._dropped, *more])
        reasons = {**self._reasons, **dict.fromkeys(more, (reason,))}
        return LineVerdicts(self._numbers, self._probabilities, self._body, dropped, reasons)

    def _all(self) -> tuple[Verdict, ...]:
        """The verdicts as values."""
        if self._made is None:
            first, last = self._body
            places = repeat("before", first), repeat("inside", last + 1 - first), repeat("after")
            drops = [False] * len(self._numbers)
            for i in self._dropped:
                drops[i] = True
            n = len(drops)
            reasons = [self._reasons.get(i, ()) for i in range(n)] if self._reasons else repeat(())
            rows = zip(  # as long as the lines
                self._numbers, self._probabilities, chain(*places), drops, reasons, strict=False
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
    if isinstance(verdicts, LineVerdicts):
        return verdicts.dropped_lines()
    return [(verdict.line, verdict.place) for verdict in verdicts if verdict.drop]


def dropping(verdicts: Sequence[Verdict], lines: Collection[int], reason: str) -> Sequence[Verdict]:
    """Return the verdicts with lines dropped that were not, by number."""
    if isinstance(verdicts, LineVerdicts):
        return verdicts.dropping(lines, reason)
    return tuple([
        verdict._replace(drop=True, reasons=(reason,)) if verdict.line in lines else verdict
        for verdict in verdicts
    ])  # fmt: skip
