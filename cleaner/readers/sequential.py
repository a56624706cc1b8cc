"""Ranges of a file that can only be read from its front: compressed rows, tables, archives.

For each range the file is read from its front to the range's end, and what comes before its start
is dropped. Reading costs a hundredth of cleaning, so a few ranges of one file keep a few workers
busy at little cost.

An item belongs to the range in which the file's position is when the item comes out. That depends
on the bytes alone, so ranges that cover a file yield every item, and every failure, exactly once.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from itertools import pairwise
from typing import BinaryIO

from cleaner.readers.items import Item

MAX_RANGES = 8  # of one file; each is read up to its end, so more would cost more than they gain


def cut(size: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield `count` ranges of bytes, nearly equal, that cover a file of `size` bytes."""
    return pairwise([size * number // count for number in range(count + 1)])


def items_between(
    items: Generator[Item, None, None],
    file: BinaryIO,
    span: tuple[int, int],
    on_skip: Callable[[], None],
) -> Generator[Item, None, None]:
    """Yield those of `items` that come out after byte ``span[0]`` of `file`, up to ``span[1]``.

    `items` are read from `file`, which is at its beginning; `on_skip` is called for each
    that belongs to another range. Raises what reading raises within this range.
    """
    start, end = span
    # The members of a zip are read in directory order, not in the order of the bytes.
    in_order = file.peek(4)[:2] != b"PK"  # type: ignore[attr-defined]
    with closing(items):  # before the file is
        while True:
            try:
                item = next(items, None)
            except MemoryError:
                raise
            except Exception:
                if start < _position(file) <= end:
                    raise
                return
            if item is None:
                return
            position = _position(file)
            if start < position <= end:
                yield item
            elif position > end and in_order:
                return
            else:
                on_skip()


def _position(file: BinaryIO) -> int:
    return max(file.tell(), 1)  # a failure before the first byte belongs to the first range
