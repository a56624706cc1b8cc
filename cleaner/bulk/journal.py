"""The journal: which parts of a run are finished.

A line is appended when a part has its final name. Each line ends in a checksum of itself, so a
line that was cut short by a power failure, or damaged later, is ignored and its part is made
again. The first line names the rules and the recipe of the run; the last line of a finished run
is its `outcome`.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from cleaner.bulk import durable
from cleaner.bulk.layout import Layout
from cleaner.bulk.run_counts import RunCounts
from cleaner.errors import InputError

FORMAT = 2
RESTART = "use --restart to start over and replace what is there"


@dataclass(frozen=True, slots=True)
class Entry:
    """A finished part, without its counts.

    `key` identifies the input of its shard, `next` is the first item of the shard after the
    part, `last` marks the shard's last part. `file` is None when no document was written; `size`
    is its length in bytes. `extras` are the extras that were installed when documents of the part
    were rejected for want of one, else None. `offset` is the byte in the journal at which the
    entry begins.
    """

    sequence: int
    key: str
    next: int
    last: bool
    file: str | None
    size: int
    failures: int
    extras: tuple[str, ...] | None
    offset: int


@dataclass
class Contents:
    """What a journal holds: its header, the entries of each shard in the order of their parts,
    and, when the run was finished, its outcome."""

    header: dict[str, Any] | None = None
    entries: dict[int, list[Entry]] = field(default_factory=dict)
    outcome: dict[str, Any] | None = None

    def ordered(self) -> list[tuple[int, Entry]]:
        """Return all entries with their shards, in the order of the input."""
        return [(shard, entry) for shard in sorted(self.entries) for entry in self.entries[shard]]

    def drop_shards(self, planned: int) -> None:
        """Drop the entries of shards that are not in a plan of so many: files were removed from
        the input since an earlier run."""
        for shard in [shard for shard in self.entries if shard >= planned]:
            del self.entries[shard]


class Journal:
    """A journal open for appending. Every `add` is on disk when it returns."""

    def __init__(self, path: str) -> None:
        self._descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
        _end_with_newline(path, self._descriptor)

    def add(self, entry: dict[str, Any]) -> None:
        """Append one entry and sync it."""
        _write(self._descriptor, encode(entry))
        os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the file; every entry is on the disk already."""
        os.close(self._descriptor)


def create(path: str, header: dict[str, Any]) -> None:
    """Start a journal: it exists with its whole header or not at all."""
    temporary = path + ".new"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        _write(descriptor, encode({"format": FORMAT, **header}))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.replace(temporary, path)


def load(path: str) -> Contents:
    """Read the journal at `path`; empty contents when there is none.

    Raises InputError when its header is damaged or of another format.
    """
    contents = Contents()
    offset = 0
    try:
        with open(path, "rb") as file:
            for number, line in enumerate(file):
                row = decode(line)
                if number == 0:
                    if row is None or row.get("format") != FORMAT:
                        raise _unreadable(path)
                    contents.header = row
                elif row is not None and "outcome" in row:
                    contents.outcome = row["outcome"]
                elif row is not None:
                    contents.outcome = None  # work went on after the run was finished
                    _add(contents.entries, row, offset)
                offset += len(line)
    except FileNotFoundError:
        return contents
    if contents.header is None:
        raise _unreadable(path)
    return contents


def _unreadable(path: str) -> InputError:
    return InputError(f"{path}: damaged, or written by another version of cleaner; {RESTART}")


def _add(entries: dict[int, list[Entry]], row: dict[str, Any], offset: int) -> None:
    extras = row.get("extras")
    entry = Entry(
        row["sequence"], row["key"], row["next"], row["last"], row["file"], row["size"],
        row["failures"], None if extras is None else tuple(extras), offset,
    )  # fmt: skip
    parts = entries.setdefault(row["shard"], [])
    parts[:] = [earlier for earlier in parts if earlier.sequence < entry.sequence]
    parts.append(entry)


def read_counts(path: str, entries: Iterable[Entry]) -> Iterator[RunCounts]:
    """Yield the counts of `entries`, which `load` leaves on disk because they can be large.

    Raises InputError if the journal has changed since.
    """
    with open(path, "rb") as file:
        for entry in entries:
            file.seek(entry.offset)
            row = decode(file.readline())
            if row is None:
                raise InputError(f"{path}: changed during the run; {RESTART}")
            yield RunCounts(**row["counts"])


def finish(layout: Layout, contents: Contents) -> None:
    """Rewrite the journal in the order of the input and append the outcome, so that equal runs
    have equal journals."""
    path = layout.journal

    def lines() -> Iterator[bytes]:
        with open(path, "rb") as file:
            yield file.readline()
            for _, entry in contents.ordered():
                file.seek(entry.offset)
                yield file.readline()
        yield encode({"outcome": outcome(layout, contents.entries)})

    durable.write_lines(path, lines())


def outcome(layout: Layout, entries: Mapping[int, Sequence[Entry]]) -> dict[str, Any]:
    """Return the content of a finished run's last line.

    It holds the numbers of its shards and parts, and the size of the single file OUT. A run with
    the same entries and another outcome is not finished.
    """
    size: int | None = None
    if layout.single:
        with suppress(OSError):
            size = os.path.getsize(layout.out)
    return {"shards": len(entries), "parts": sum(map(len, entries.values())), "size": size}


def encode(row: dict[str, Any]) -> bytes:
    """Return a line of the journal: JSON, a space, the checksum, a newline."""
    text = json.dumps(row, separators=(",", ":"), sort_keys=True).encode()
    return b"%s %s\n" % (text, _checksum(text))


def decode(line: bytes) -> dict[str, Any] | None:
    """Undo `encode`; None for a line that is incomplete or damaged."""
    text, _, checksum = line[:-1].rpartition(b" ")
    if not text or checksum != _checksum(text) or not line.endswith(b"\n"):
        return None
    value = json.loads(text)
    return value if isinstance(value, dict) else None


def _checksum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest()[:16].encode()


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _end_with_newline(path: str, descriptor: int) -> None:
    """Complete a last line that was cut short, or it would swallow the next one."""
    with open(path, "rb") as file:
        file.seek(0, os.SEEK_END)
        if file.tell():
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                _write(descriptor, b"\n")
