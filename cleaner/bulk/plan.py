"""Cut the input into shards, by bytes, the same way every time.

A shard is small files together or a range of a large one. Its `key` is made of the names,
sizes and times of what it covers, so a journal's entry is worth something exactly as long
as the files are what they were. The plan depends on the input alone, never on the number
of workers, and lies on disk: ten million small files are not held in memory.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import Any

from cleaner.bulk.job import LEAST_PART, MOST_PART, PARTS
from cleaner.errors import DocumentError
from cleaner.readers import Skipped, Span, identity, open_file, remote, sequential
from cleaner.readers.formats import HEAD, by_content, by_name, is_binary, packing
from cleaner.readers.sources import File, walk

_FILES = 2000  # files in one shard at most
State = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Shard:
    """A share of the work. `states` are the files' identities when they were listed."""

    index: int
    key: str
    size: int  # bytes of input
    spans: tuple[Span, ...]
    states: tuple[State, ...]

    def dump(self) -> str:
        """One line of the plan."""
        return json.dumps(asdict(self))

    @classmethod
    def load(cls, line: str | bytes) -> "Shard":
        """Undo `dump`."""
        return cls.of(json.loads(line))

    @classmethod
    def of(cls, row: dict[str, Any]) -> "Shard":
        """The shard that a decoded line of the plan describes."""
        spans = tuple(Span(**span) for span in row["spans"])
        states = tuple(tuple(state) for state in row["states"])
        return cls(row["index"], row["key"], row["size"], spans, states)


def files(paths: Sequence[str], stdin: str | None) -> Iterator[File | Skipped]:
    """Every file below `paths`, and last what was kept of standard input, called "stdin"."""
    yield from walk(paths)
    if stdin is not None and (state := os.stat(stdin)).st_size:
        yield File(stdin, "stdin", "stdin", "-", state.st_size, identity(state))


def total(paths: Sequence[str], stdin: str | None) -> int:
    """The bytes of all input."""
    return sum(f.size for f in files(paths, stdin) if isinstance(f, File))


def part_size(total: int) -> int:
    """The bytes of a share when nobody says."""
    return min(max(total // PARTS, LEAST_PART), MOST_PART)


def shards(paths: Sequence[str], stdin: str | None, part: int) -> Iterator[Shard | Skipped]:
    """The shards of all that lies below `paths`, in order, and of standard input."""
    index = 0
    held: list[tuple[Span, State]] = []
    size = 0

    def flush() -> Iterator[Shard]:
        nonlocal index, size
        if held:
            yield _shard(index, size, held)
            index += 1
            held.clear()
            size = 0

    for entry in files(paths, stdin):
        if isinstance(entry, Skipped):
            yield entry
            continue
        span = Span(entry.path, entry.name, entry.place, entry.source, by_name(entry.path))
        state = entry.state
        kind = span.kind
        if not kind or (entry.size > part and kind in ("jsonl", "json", "warc")):
            kind = _look(entry)
            if kind == "binary":
                yield Skipped(entry.source, "binary")
                continue
        if entry.size > part and kind in ("jsonl", "warc", "parquet") and _has_ranges(entry):
            yield from flush()
            for start, end, share in _ranges(entry, kind, part):
                piece = replace(span, kind=kind, start=start, end=end)
                yield _shard(index, share, [(piece, state)])
                index += 1
            continue
        if entry.size > part and _holds_many(entry, kind):
            yield from flush()
            for start, end, share in _cut(
                entry.size, min(-(-entry.size // part), sequential.SHARES)
            ):
                piece = replace(span, start=start, end=end, front=True)
                yield _shard(index, share, [(piece, state)])
                index += 1
            continue
        if held and size + entry.size > part:
            yield from flush()
        held.append((span, state))
        size += entry.size
        if size >= part or len(held) >= _FILES:
            yield from flush()
    yield from flush()


def _look(entry: File) -> str:
    """The kind that can be cut into ranges, or "binary" for what nobody called a text."""
    named = by_name(entry.path)
    try:
        with open_file(entry.path) as file:
            head = file.read(HEAD)
    except (OSError, DocumentError):
        return named
    if packed := packing(head):
        return "warc" if named == "warc" and packed == "gz" else "packed"
    kind = by_content(head, named)
    if kind == "binary" and not named:
        return "binary" if is_binary(head) or b"\0" in head else "text"
    return kind


def _has_ranges(entry: File) -> bool:
    """Whether several workers can each read their share of the file."""
    try:
        return not remote.is_remote(entry.path) or remote.has_ranges(entry.path)
    except DocumentError:
        return False  # whoever reads it will say why


def _ranges(entry: File, kind: str, part: int) -> Iterator[tuple[int, int | None, int]]:
    size = entry.size
    if kind == "parquet":
        from cleaner.readers import parquet

        try:
            with open_file(entry.path) as file:
                found = list(parquet.ranges(file, size, part))
        except (OSError, DocumentError):
            found = [(0, None, size)]
        yield from found
        return
    yield from _cut(size, -(-size // part))


def _cut(size: int, count: int) -> Iterator[tuple[int, int, int]]:
    edges = [size * number // count for number in range(count + 1)]
    for start, end in pairwise(edges):
        yield start, end, end - start


def _holds_many(entry: File, kind: str) -> bool:
    """Whether a file that has to be read from its front can hold many documents. One that is
    far away is not read several times over."""
    if remote.is_remote(entry.path):
        return False
    if kind == "packed":
        return by_name(entry.path) not in ("", "text", "markdown", "html", "parquet")
    return kind in ("csv", "tsv", "json", "zip", "tar")


def _shard(index: int, size: int, held: Sequence[tuple[Span, State]]) -> Shard:
    spans = tuple(span for span, _ in held)
    states = tuple(state for _, state in held)
    known = json.dumps([[asdict(span), state] for span, state in held], sort_keys=True)
    return Shard(index, hashlib.sha256(known.encode()).hexdigest()[:32], size, spans, states)
