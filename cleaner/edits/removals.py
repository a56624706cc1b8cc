"""What was removed of a text, as lines and their indexes until somebody reads the edits.

A page has some 500 edits, and whoever wants its clean text reads none of them: to make them costs
3 % of a page's text.
"""

from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter

from cleaner.model import Edit

_START = itemgetter(Edit._fields.index("start"))  # half the cost of the attribute


class Removals:
    """The edits made so far, in no order; `with_edits` gives new ones with more."""

    __slots__ = ("_in_order", "_parts")

    def __init__(self, parts: tuple[Callable[[], Sequence[Edit]], ...] = ()) -> None:
        self._parts = parts
        self._in_order: tuple[Edit, ...] | None = None

    def with_edits(self, make: Callable[[], Sequence[Edit]]) -> "Removals":
        """Return these and the edits that `make` returns, as often as it is called."""
        return Removals((*self._parts, make))

    def edits(self) -> tuple[Edit, ...]:
        """Return the edits as they were made."""
        return tuple([edit for make in self._parts for edit in make()])

    def in_order(self) -> tuple[Edit, ...]:
        """Return the edits in the order of the text, made once."""
        if self._in_order is None:
            self._in_order = tuple(sorted(self.edits(), key=_START))
        return self._in_order

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Removals) and self.in_order() == other.in_order()

    __hash__ = None  # type: ignore[assignment]  # nobody asks for it

    def __reduce__(self) -> tuple[object, ...]:  # as edits: the parts hold the lines of each step
        return Removals, ((partial(tuple, self.in_order()),),)
