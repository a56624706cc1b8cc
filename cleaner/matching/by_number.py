"""A sequence read item by item, at a dict's cost."""

from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class ByNumber(dict[int, Item]):
    """The items of a sequence, each read when it is first asked for, from then on at a dict's cost.

    What comes from the cache is decoded on demand, and a step asks for a rule hundreds of times.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__()
        self._items = items

    def __missing__(self, number: int) -> Item:
        item = self[number] = self._items[number]
        return item
