"""A part of the output while it is being made.

Records, failures, digests and rows of sites are collected in spools, files with temporary names.
`checkpoint` hands them to the system and notes their lengths, from which `resume` continues in
another worker.
`commit` syncs the part and gives it its final name; until then nothing of it is visible.

Checkpoints are not synced, so they are trusted only until the system boots: when every process
is killed, the work since the last checkpoint is lost, after a power failure that of the part.
"""

import gzip
import json
import os
import shutil
from contextlib import suppress
from typing import Any, BinaryIO

from cleaner.bulk import durable
from cleaner.bulk.layout import Layout, part_name
from cleaner.bulk.run_counts import RunCounts
from cleaner.files.atomic import sync_folder
from cleaner.readers import Rejected
from cleaner.writers import OutputFormat, jsonl

_SPOOLS = (".out", ".bad", ".same", ".site")  # records, failures, digests, rows of sites
CHECKPOINT = ".state"


class Part:
    """A part: the index of its shard, and its `sequence` among the parts of that shard.

    `first` is the item of the shard with which it begins, `next_item` the one to be added next.
    `saved` are the bytes of documents up to the last checkpoint, `unsaved` those since.
    `position` is where a `ShardReader` has to begin.
    """

    def __init__(
        self, layout: Layout, format: OutputFormat, shard: int, sequence: int, first: int
    ) -> None:
        self._identify(layout, format, shard, sequence)
        self.first = self.next_item = first
        self.saved = self.unsaved = 0
        self.position = (0, 0)
        self.counts = RunCounts()
        self._files: list[BinaryIO] = [
            os.fdopen(durable.create(path), "wb", 1 << 18) for path in self._paths
        ]

    def _identify(self, layout: Layout, format: OutputFormat, shard: int, sequence: int) -> None:
        self.shard, self.sequence, self.name = shard, sequence, part_name(shard, sequence)
        self._layout, self._format = layout, format
        self._paths = [os.path.join(layout.temporary, self.name + end) for end in _SPOOLS]
        self._checkpoint = os.path.join(layout.temporary, self.name + CHECKPOINT)

    @classmethod
    def resume(
        cls, layout: Layout, format: OutputFormat, shard: int, sequence: int, origin: list[str]
    ) -> "Part | None":
        """Return the part at its last checkpoint; what its spools hold beyond it is cut off.

        None when there is no checkpoint, when it was made with another `origin`, or when a spool
        is shorter than it states.
        """
        self = cls.__new__(cls)
        self._identify(layout, format, shard, sequence)
        try:
            with open(self._checkpoint, "rb") as file:
                saved = json.load(file)
            lengths: list[int] = saved["lengths"]
            if saved["origin"] != origin or any(
                os.path.getsize(path) < length
                for path, length in zip(self._paths, lengths, strict=True)
            ):
                return None
        except (FileNotFoundError, ValueError):
            return None
        self.first, self.next_item = saved["first"], saved["next"]
        self.saved, self.unsaved = saved["saved"], saved["unsaved"]
        self.position = (saved["position"][0], saved["position"][1])
        self.counts = RunCounts(**saved["counts"])
        self._files = []
        for path, length in zip(self._paths, lengths, strict=True):
            os.truncate(path, length)
            spool = open(path, "r+b", 1 << 18)  # noqa: SIM115
            spool.seek(length)
            self._files.append(spool)
        return self

    def add(self, line: bytes, digest: bytes = b"", site: bytes = b"") -> None:
        """Add a record, a line of `OutputFormat.line`, and the lines of `duplicates.digest` and
        `site_sample.row` for it."""
        self._files[0].write(line)
        self._files[2].write(digest)
        self._files[3].write(site)

    def add_rejection(self, rejected: Rejected) -> None:
        """Add a line of ``failures.jsonl``."""
        row = {
            "id": rejected.id,
            "source": rejected.source,
            "reason": rejected.reason,
            "message": rejected.message,
        }
        self._files[1].write(jsonl.line(row))

    def checkpoint(self, origin: list[str], position: tuple[int, int]) -> None:
        """Save what `resume` needs. `origin` is the key of the shard and the boot id of the
        system, `position` that of the `ShardReader`."""
        for file in self._files:
            file.flush()
        state = {
            "origin": origin,
            "first": self.first,
            "next": self.next_item,
            "saved": self.saved,
            "unsaved": self.unsaved,
            "position": position,
            "counts": self.counts.to_json(),
            "lengths": [file.tell() for file in self._files],
        }
        new = self._checkpoint + ".new"
        with os.fdopen(durable.create(new), "wb") as file:
            file.write(json.dumps(state, separators=(",", ":")).encode())
        os.replace(new, self._checkpoint)

    def commit(self) -> dict[str, Any]:
        """Give the part its final name and return its journal entry, without "key" and "last".

        Raises OSError; what has its final name then is whole.
        """
        with suppress(FileNotFoundError):  # it no longer describes the spools
            os.unlink(self._checkpoint)
        lines = [
            _close_and_count(file, path)
            for file, path in zip(self._files, self._paths, strict=True)
        ]
        if lines[:2] != [self.counts.written, self.counts.rejected_total]:
            raise AssertionError(f"{self.name}: {lines} lines do not match {self.counts}")
        self._keep(1, "failures", lines[1])
        self._keep(2, "digests", lines[2])
        self._keep(3, "sites.gz", lines[3])
        names = self._publish() if lines[0] else []
        with suppress(FileNotFoundError):
            os.unlink(self._paths[0])
        sync_folder(self._layout.sidecars)
        return {
            "shard": self.shard,
            "sequence": self.sequence,
            "first": self.first,
            "next": self.next_item,
            "file": names[0] if names else None,
            "size": os.path.getsize(os.path.join(self._layout.parts, names[0])) if names else 0,
            "failures": lines[1],
            "counts": self.counts.to_json(),
        }

    def _keep(self, spool: int, kind: str, lines: int) -> None:
        """Turn a spool into a sidecar of the part, or delete it when it is empty."""
        path = self._paths[spool]
        if not lines:
            os.unlink(path)
            return
        if kind.endswith(".gz"):
            path = _compressed(path)
        durable.sync(path)
        os.replace(path, self._layout.sidecar(self.name, kind))

    def _publish(self) -> list[str]:
        """Write the output files of the part. Returns their names relative to `Layout.parts`, of
        a tree only the first."""
        if self._format.unpack is not None:
            return self._publish_tree()[:1]
        source = self._paths[0]
        if self._format.pack is not None:
            packed = source + ".packed"
            with open(source, "rb") as spool, os.fdopen(durable.create(packed), "wb") as sink:
                self._format.pack(spool, sink)
                sink.flush()
            source = packed
        durable.sync(source)
        name = self.name + self._format.suffix
        os.replace(source, os.path.join(self._layout.parts, name))
        sync_folder(self._layout.parts)
        return [name]

    def _publish_tree(self) -> list[str]:
        """Write all files with temporary names, sync them together, and rename them."""
        names: list[str] = []
        temporary = os.path.join(self._layout.temporary, self.name + ".tree")
        with suppress(FileExistsError):
            os.mkdir(temporary)
        with open(self._paths[0], "rb") as spool:
            for line in spool:
                for name, data in self._format.files(line):
                    with os.fdopen(durable.create(f"{temporary}/{len(names)}"), "wb") as file:
                        file.write(data)
                    names.append(name)
        durable.write(self._layout.sidecar(self.name, "names"), json.dumps(names).encode())
        durable.sync_all(temporary)
        folders: set[str] = set()
        for name in names:
            durable.make_folders(self._layout.parts, os.path.dirname(name), folders)
        for number, name in enumerate(names):
            os.replace(f"{temporary}/{number}", os.path.join(self._layout.parts, name))
        for folder in sorted(folders, reverse=True):
            sync_folder(os.path.join(self._layout.parts, folder))
        sync_folder(self._layout.parts)
        os.rmdir(temporary)
        return names


def _compressed(path: str) -> str:
    """Replace a file by a compressed one, the same bytes for the same content; its path."""
    packed = path + ".packed"
    with (
        open(path, "rb") as spool,
        os.fdopen(durable.create(packed), "wb") as sink,
        gzip.GzipFile("", "wb", 1, sink, mtime=0) as stream,
    ):
        shutil.copyfileobj(spool, stream, 1 << 18)
    os.unlink(path)
    return packed


def _close_and_count(file: BinaryIO, path: str) -> int:
    """Close a spool and count the lines in the file, as a check on the counters."""
    file.close()
    with open(path, "rb", 0) as written:
        lines = 0
        while block := written.read(1 << 18):
            lines += block.count(b"\n")
    return lines
