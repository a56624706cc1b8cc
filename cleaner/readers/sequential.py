"""Shares of a file that can only be read from its front: packed rows, tables, archives.

Every share reads the whole file up to its own end and gives what comes out between its two
places; what lies before is passed over. Reading costs a hundredth of cleaning, so a few
shares of one file keep a few workers busy for little.

An item belongs to the share in which the file stands when the item comes out. That depends on
the bytes alone, so shares that cover a file give every item, and every failure, exactly once.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import BinaryIO

from cleaner.readers.items import Item

SHARES = (
    8  # of one file; each is read up to its end, so more of them would cost more than they give
)


def share(
    items: Generator[Item, None, None],
    file: BinaryIO,
    start: int,
    end: int,
    passed: Callable[[], None],
) -> Iterator[Item]:
    """Those of `items` that come out behind byte `start` of `file`, up to byte `end`.

    `items` are read from `file`, which stands at its beginning; `passed` is called for each
    that is another's. Raises what reading raises, if it happens in this share.
    """
    in_order = file.peek(4)[:2] != b"PK"  # type: ignore[attr-defined]  # a zip has its own order
    with closing(items):  # before the file is
        yield from _share(items, file, start, end, in_order, passed)


def _share(
    items: Iterator[Item],
    file: BinaryIO,
    start: int,
    end: int,
    in_order: bool,
    passed: Callable[[], None],
) -> Iterator[Item]:
    while True:
        try:
            item = next(items, None)
        except MemoryError:
            raise
        except Exception:
            if start < _place(file) <= end:
                raise
            return
        if item is None:
            return
        at = _place(file)
        if start < at <= end:
            yield item
        elif at > end and in_order:
            return
        else:
            passed()


def _place(file: BinaryIO) -> int:
    return max(file.tell(), 1)  # what is wrong before the first byte belongs to the first share
