"""The items with the smallest keys: a sample that no order of reading changes.

A key is made of what an item is, with a hash in it: which items stay is random, but the same in
every order.
"""

from bisect import insort
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Smallest(Generic[T]):
    """At most `limit` items, those with the smallest keys; of one key the first is kept."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._keys: list[Any] = []
        self._items: dict[Any, T] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[T]:
        """The items in the order of their keys."""
        return (self._items[key] for key in self._keys)

    @property
    def is_full(self) -> bool:
        """Whether items may have been left out."""
        return len(self._keys) == self._limit

    def wants(self, key: Any) -> bool:
        """Return whether an item with this key would be kept, and is not here yet."""
        if key in self._items:
            return False
        return not self.is_full or key < self._keys[-1]

    def add(self, key: Any, item: T) -> None:
        """Keep an item if its key is among the smallest."""
        if not self.wants(key):
            return
        insort(self._keys, key)
        self._items[key] = item
        if len(self._keys) > self._limit:
            del self._items[self._keys.pop()]

    def get(self, key: Any) -> T | None:
        """Return the item of a key, None where it is not kept."""
        return self._items.get(key)

    def replace(self, key: Any, item: T) -> None:
        """Put another item in the place of one that is kept."""
        if key in self._items:
            self._items[key] = item
