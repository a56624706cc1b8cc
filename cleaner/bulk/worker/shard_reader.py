"""Read the items of a shard, from its beginning or from a checkpoint."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

from cleaner.bulk.heartbeat import READING, Heartbeat
from cleaner.bulk.plan import Shard
from cleaner.readers import Item, ReadOptions, Rejected, read
from cleaner.readers.formats import counts_bytes


class ShardReader:
    """Reads a shard, one item after the other, numbered from 0.

    `unreadable` maps items at which reading has killed workers to [span, reason, message]: the
    rest of that span is rejected there, and reading continues with the next one.
    `position` is the span that is being read and the number of items before it, `spans_read` the
    number of spans that this reader has finished.
    """

    def __init__(
        self,
        shard: Shard,
        options: ReadOptions,
        heartbeat: Heartbeat,
        unreadable: Mapping[str, Any],
    ) -> None:
        self._shard, self._options, self._heartbeat = shard, options, heartbeat
        self._unreadable = {int(item): value for item, value in unreadable.items()}
        self._file: BinaryIO | None = None
        first = shard.spans[0]
        # A range begins inside its file; its start may count something else than bytes.
        self._before = -first.start if counts_bytes(first.format) else 0
        self.position = (0, 0)
        self.spans_read = 0

    def items(
        self, position: tuple[int, int], before_item: Callable[[int], None]
    ) -> Iterator[tuple[int, int, Item]]:
        """Return (number, span, item) of all items from `position` on.

        `before_item` is called with the number of each item before it is read.
        """
        first_span, number = position
        self._before += sum(size for _, size, *_ in self._shard.states[:first_span])
        for index in range(first_span, len(self._shard.spans)):
            span, state = self._shard.spans[index], self._shard.states[index]
            self.position = index, number
            items = read(span, self._options, state, self._opened, self._heartbeat.beat)
            while True:
                self._heartbeat.start(READING, number, index)
                before_item(number)
                unreadable = self._unreadable.get(number)
                if unreadable is not None and unreadable[0] == index:
                    id = span.name if len(self._shard.spans) > 1 else f"{span.name}#rest"
                    yield number, index, Rejected(id, span.source, unreadable[1], unreadable[2])
                    number += 1
                    break
                item = next(items, None)
                if item is None:
                    self._finished(state[1])
                    break
                yield number, index, item
                number += 1

    def _opened(self, file: BinaryIO) -> None:
        self._file = file

    def _finished(self, size: int) -> None:
        self._file = None
        self._before += size
        self.spans_read += 1

    @property
    def read(self) -> int:
        """Bytes of the shard that have been read, of compressed files compressed ones."""
        try:
            at = 0 if self._file is None else getattr(self._file, "raw", self._file).tell()
        except (ValueError, OSError):  # closed, or a file that cannot tell
            return self._before
        return self._before + int(at)
