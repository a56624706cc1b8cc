"""Divide the input into shards by bytes, the same way every time.

A shard is one range of a large file, or several small files. Its `key` is derived from the
names, sizes and times of its files, so a journal entry is valid exactly as long as the files are
unchanged. The plan depends on the input alone, never on the number of workers. It is kept on
disk: ten million small files would not fit into memory.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, TypeAlias

from cleaner.bulk import durable
from cleaner.bulk.run_counts import RunCounts
from cleaner.errors import DocumentError
from cleaner.readers import FileRange, Skipped, identity, open_file, ranges, remote, sequential
from cleaner.readers.formats import (
    BINARY,
    FORMATS,
    HEAD,
    READ_BY_RANGE,
    compression_of,
    format_of_content,
    format_of_name,
)
from cleaner.readers.sources import SourceFile, list_files
from cleaner.readers.unread import unread_kind, without_article

MIN_PART, MAX_PART = 1 << 20, 32 << 20  # bytes of input
_PARTS = 128  # parts of a run between these sizes
_STREAMED_PARTS = 4096  # of a run to a stream: the first one should come soon
_MAX_FILES = 2000  # files in one shard
State: TypeAlias = tuple[int, int, int, int]  # as `cleaner.readers.identity` returns it


@dataclass(frozen=True, slots=True)
class Shard:
    """A share of the input. `states` are the identities of the files when they were listed."""

    index: int
    key: str
    size: int  # bytes
    spans: tuple[FileRange, ...]
    states: tuple[State, ...]

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> "Shard":
        """Return the shard whose `asdict` went through JSON."""
        spans = tuple(FileRange(**span) for span in row["spans"])
        states = tuple(tuple(state) for state in row["states"])
        return cls(row["index"], row["key"], row["size"], spans, states)


def total_size(paths: Sequence[str], stdin: str | None) -> int:
    """Return the bytes of the whole input."""
    return sum(file.size for file in _files(paths, stdin) if isinstance(file, SourceFile))


def default_part_size(total: int, *, streamed: bool = False) -> int:
    """Return the bytes of input in one part of a run over `total` bytes."""
    parts = _STREAMED_PARTS if streamed else _PARTS
    return min(max(total // parts, MIN_PART), MAX_PART)


def save(path: str, shards: Iterable[Shard | Skipped], counts: RunCounts) -> None:
    """Write the shards to the file `path`, a line of JSON each. What is skipped is counted."""
    with os.fdopen(durable.create(path), "w") as file:
        for shard in shards:
            if isinstance(shard, Skipped):
                counts.add_skipped(shard.source, shard.reason)
            else:
                file.write(json.dumps(asdict(shard)) + "\n")


def load(path: str) -> Iterator[Shard]:
    """Yield the shards in a file that `save` wrote, in order."""
    with open(path) as file:
        for line in file:
            yield Shard.from_json(json.loads(line))


def shards(paths: Sequence[str], stdin: str | None, part_size: int) -> Iterator[Shard | Skipped]:
    """Yield the shards of all files below `paths`, in order, then of the copied stdin."""
    index = 0
    for group in _groups(paths, stdin, part_size):
        if isinstance(group, Skipped):
            yield group
        else:
            yield _shard(index, group)
            index += 1


@dataclass(slots=True)
class _Group:
    """What becomes one shard."""

    size: int
    spans: list[tuple[FileRange, State]]


def _groups(paths: Sequence[str], stdin: str | None, part_size: int) -> Iterator[_Group | Skipped]:
    small = _Group(0, [])
    for file in _files(paths, stdin):
        if isinstance(file, Skipped):
            yield file
            continue
        span = FileRange(
            file.path, file.name, file.output_path, file.source, format_of_name(file.path)
        )
        kind = span.format
        if not kind or (file.size > part_size and FORMATS[kind].content_decides):
            head = _head(file)
            kind = _kind(head, span.format)
            unread = unread_kind(head, file.path) if kind in (BINARY, "zip") else None
            if unread or kind == BINARY:
                yield Skipped(file.source, without_article(unread) if unread else "binary")
                continue
        parts = _split(file, kind, span, part_size) if file.size > part_size else None
        if parts is not None:
            if small.spans:
                yield small
                small = _Group(0, [])
            for size, part in parts:
                yield _Group(size, [(part, file.identity)])
            continue
        if small.spans and small.size + file.size > part_size:
            yield small
            small = _Group(0, [])
        small.spans.append((span, file.identity))
        small.size += file.size
        if small.size >= part_size or len(small.spans) >= _MAX_FILES:
            yield small
            small = _Group(0, [])
    if small.spans:
        yield small


def _files(paths: Sequence[str], stdin: str | None) -> Iterator[SourceFile | Skipped]:
    yield from list_files(paths)
    if stdin is not None and (state := os.stat(stdin)).st_size:
        yield SourceFile(stdin, "stdin", "stdin", "-", state.st_size, identity(state))


def _head(file: SourceFile) -> bytes:
    """The first bytes of a file; none of one that cannot be read, which reading it reports."""
    try:
        with open_file(file.path) as opened:
            return opened.read(HEAD)
    except (OSError, DocumentError):
        return b""


def _kind(head: bytes, named: str) -> str:
    """The kind of a file by its content: one that `_split` knows, or `BINARY`."""
    if not head:
        return named
    if packed := compression_of(head):
        return named if named and packed in FORMATS[named].divisible_packed else "packed"
    return format_of_content(head, named)


def _split(
    file: SourceFile, kind: str, span: FileRange, part_size: int
) -> Iterator[tuple[int, FileRange]] | None:
    """The parts of a large file, each with its share of the bytes; None when it stays whole."""
    if _division(kind) in READ_BY_RANGE and _is_seekable(file):
        divided = ranges(file.path, kind, file.size, part_size)
        return ((size, replace(span, format=kind, start=a, end=b)) for a, b, size in divided)
    if _holds_many(file, kind):
        count = min(-(-file.size // part_size), sequential.MAX_RANGES)
        cuts = sequential.cut(file.size, count)
        return ((b - a, replace(span, start=a, end=b, sequential=True)) for a, b in cuts)
    return None


def _is_seekable(file: SourceFile) -> bool:
    """Whether a worker can start reading inside of the file; some servers do not allow it."""
    try:
        return not remote.is_remote(file.path) or remote.supports_ranges(file.path)
    except DocumentError:
        return False  # the worker that reads it reports why


def _holds_many(file: SourceFile, kind: str) -> bool:
    """Whether a file that can only be read from its front may hold many documents. A remote one
    is left whole, because each worker would have to download it."""
    if remote.is_remote(file.path):
        return False
    if kind == "packed":
        # The division "ranges" needs a file that can be read anywhere: unpacked into memory.
        return _division(format_of_name(file.path)) in ("sequential", "bytes")
    return _division(kind) == "sequential"


def _division(kind: str) -> str:
    return FORMATS[kind].division if kind in FORMATS else "whole"


def _shard(index: int, group: _Group) -> Shard:
    spans = tuple(span for span, _ in group.spans)
    states = tuple(state for _, state in group.spans)
    known = json.dumps([[asdict(span), state] for span, state in group.spans], sort_keys=True)
    key = hashlib.sha256(known.encode()).hexdigest()[:32]
    return Shard(index, key, group.size, spans, states)
