"""What the first reading leaves on disk for the counting and the second look.

Memory stays bounded because nothing of a document is kept in it: its lines go to one file for
each shard, and a record for each line to one of several partitions, chosen by the line alone, so
that all records of one line are in the same partition and each can be counted by itself.
"""

import json
import os
import struct
from array import array
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

KEPT, BY_RULE, BY_JUDGE, FIELD = 1, 2, 4, 8  # flags of a line
RUNNING_TEXT, PATTERN = 16, 32  # flags of a record: a kept sentence; a pattern and not a line
_RECORD = struct.Struct("<QQBB")
_BUFFER = 1 << 16  # bytes of a partition before they are written


class SpilledLine(NamedTuple):
    """A line that is not blank: its flags, the judge's probability in percent, the text."""

    flags: int
    article: int
    text: str

    @property
    def kept(self) -> bool:
        """Whether the line, or a part of it, stays."""
        return bool(self.flags & KEPT)


class SpilledDocument(NamedTuple):
    """A document as the first reading left it; `day` is an ISO 8601 date or ""."""

    day: str
    lines: list[SpilledLine]


class LineRecord(NamedTuple):
    """A line in a document: both as numbers made of their content, flags, and its words."""

    line: int
    document: int
    flags: int
    words: int


def number_of(*parts: str) -> int:
    """Return a number of 64 bits for texts: the same in every process."""
    data = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "little")


class Partitions:
    """Appends records to the partitions of one process."""

    def __init__(self, folder: str, count: int) -> None:
        self._paths = [
            os.path.join(folder, f"lines-{part:03d}-{os.getpid()}") for part in range(count)
        ]
        self._buffers = [bytearray() for _ in range(count)]

    def add(self, record: LineRecord) -> None:
        """Append a record to the partition of its line; it is written when there are enough."""
        part = record.line % len(self._buffers)
        buffer = self._buffers[part]
        buffer += _RECORD.pack(*record)
        if len(buffer) >= _BUFFER:
            self._write(part)

    def flush(self) -> None:
        """Write what was added and is not written yet."""
        for part, buffer in enumerate(self._buffers):
            if buffer:
                self._write(part)

    def _write(self, part: int) -> None:
        with open(self._paths[part], "ab") as file:
            file.write(self._buffers[part])
        self._buffers[part].clear()


def partitions(folder: str, count: int) -> Iterator[list[LineRecord]]:
    """Yield the records of each partition, sorted: those of one line follow each other."""
    names = sorted(os.listdir(folder))
    for part in range(count):
        records: list[LineRecord] = []
        for name in names:
            if name.startswith(f"lines-{part:03d}-"):
                with open(os.path.join(folder, name), "rb") as file:
                    records += map(LineRecord._make, _RECORD.iter_unpack(file.read()))
        records.sort()
        yield records


def by_line(records: list[LineRecord]) -> Iterator[list[LineRecord]]:
    """Yield the records of each line, together; a document may come twice."""
    start = 0
    while start < len(records):
        line, end = records[start].line, start + 1
        while end < len(records) and records[end].line == line:
            end += 1
        yield records[start:end]
        start = end


def documents_path(folder: str, shard: int) -> str:
    """Return the path of the file for the documents of a shard."""
    return os.path.join(folder, f"documents-{shard:06d}")


def write_documents(path: str, documents: Iterable[SpilledDocument]) -> None:
    """Write documents, each as a line of JSON; they need not be in memory at once."""
    encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
    with open(path, "w", encoding="ascii") as file:
        for document in documents:
            file.write(encode(document) + "\n")


def read_documents(path: str) -> Iterator[SpilledDocument]:
    """Yield the documents of a file in their order."""
    with open(path, encoding="ascii") as file:
        for row in file:
            day, lines = json.loads(row)
            yield SpilledDocument(day, [SpilledLine(*line) for line in lines])


def write_numbers(path: str, numbers: Iterable[int]) -> None:
    """Write numbers of 64 bits, sorted."""
    with open(path, "wb") as file:
        array("Q", sorted(numbers)).tofile(file)


def read_numbers(path: str) -> "array[int]":
    """Return the numbers that `write_numbers` wrote."""
    numbers = array("Q")
    with open(path, "rb") as file:
        numbers.frombytes(file.read())
    return numbers
