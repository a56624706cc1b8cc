"""The verdicts on the lines of a text or page, kept as columns until somebody reads them.

A text is judged two or three times, and a step asks only which lines are dropped. A value for each
line each time, which hardly anybody reads, costs 1.5 % of a dump's text, and 1 % of a page's.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat

from cleaner.model import Verdict
from cleaner.native.rows import named_tuples


class LineVerdicts(Iterable[Verdict]):
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

    @staticmethod
    def of(verdicts: Sequence[Verdict]) -> "LineVerdicts":
        """Return the columns of verdicts, which are in the order of their lines."""
        places = [verdict.place for verdict in verdicts]
        dropped = [i for i, verdict in enumerate(verdicts) if verdict.drop]
        return LineVerdicts(
            [verdict.line for verdict in verdicts],
            [verdict.article for verdict in verdicts],
            (places.count("before"), len(places) - places.count("after") - 1),
            dropped,
            {i: verdicts[i].reasons for i in dropped},
        )

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

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LineVerdicts) and self._all() == other._all()

    __hash__ = None  # type: ignore[assignment]  # columns are lists
