"""One part of the output in the making.

Records and failures collect in two spools under temporary names. Every `BATCH` bytes of
input there is a checkpoint: the spools are handed to the system, and their lengths say
where another worker can go on should this one die. `commit` makes the part durable and
gives it its name; until then nothing of it is to be seen.

A checkpoint is not synced, so it is believed only while the system runs that wrote it: a
kill -9 of everybody loses no more than was done since, a loss of power the part.
"""

import json
import os
from contextlib import suppress
from typing import Any, BinaryIO

from cleaner.bulk import durable, run_counts
from cleaner.bulk.job import Layout, part_name
from cleaner.files import sync_folder
from cleaner.readers import Refused
from cleaner.writers import Format, encode

_SPOOLS = (".out", ".bad", ".same")
CHECKPOINT = ".state"


class Part:
    """`first` is the shard's item with which the part begins, `item` the next one to come."""

    def __init__(
        self, layout: Layout, format: Format, shard: int, sequence: int, first: int
    ) -> None:
        self.name = part_name(shard, sequence)
        self.shard, self.sequence, self.first, self.item = shard, sequence, first, first
        self.weight = 0  # bytes of documents up to the last look at it
        self.batch = 0  # and since
        self.place = (0, 0)  # the span to begin reading with, and how many items lie before it
        self.tally = run_counts.empty()
        self._place(layout, format)
        self._files: list[BinaryIO] = [
            os.fdopen(durable.create(p), "wb", 1 << 18) for p in self._paths
        ]

    def _place(self, layout: Layout, format: Format) -> None:
        self._layout, self._format = layout, format
        self._paths = [os.path.join(layout.temporary, self.name + end) for end in _SPOOLS]
        self._state = os.path.join(layout.temporary, self.name + CHECKPOINT)

    @classmethod
    def resume(
        cls, layout: Layout, format: Format, shard: int, sequence: int, sign: list[str]
    ) -> "Part | None":
        """The part as it was at its last checkpoint, what was written since cut off; None when
        there is no checkpoint with that `sign`, or its spools are gone."""
        self = cls.__new__(cls)
        self.shard, self.sequence, self.name = shard, sequence, part_name(shard, sequence)
        self._place(layout, format)
        self._files = []
        try:
            with open(self._state, "rb") as file:
                state = json.load(file)
            lengths: list[int] = state["lengths"]
            if state["sign"] != sign or any(
                os.path.getsize(path) < length
                for path, length in zip(self._paths, lengths, strict=True)
            ):
                return None
        except (FileNotFoundError, ValueError):
            return None
        self.first, self.item = state["first"], state["item"]
        self.weight, self.batch, self.tally = state["weight"], state["batch"], state["tally"]
        self.place = (state["place"][0], state["place"][1])
        for path, length in zip(self._paths, lengths, strict=True):
            os.truncate(path, length)
            spool = open(path, "r+b", 1 << 18)  # noqa: SIM115
            spool.seek(length)
            self._files.append(spool)
        return self

    def add(self, line: bytes, digest: bytes = b"") -> None:
        """Take in a record as `Format.line` wrote it, and what `duplicates.line` says of it."""
        self._files[0].write(line)
        self._files[2].write(digest)

    def refuse(self, refused: Refused) -> None:
        """Take in a failure."""
        self._files[1].write(
            encode.line(
                {
                    "id": refused.id,
                    "source": refused.source,
                    "reason": refused.reason,
                    "message": refused.message,
                }
            )
        )

    def checkpoint(self, sign: list[str], place: tuple[int, int]) -> None:
        """Keep what `resume` needs. `sign` says which input and which life of the system it is,
        `place` where reading stands: the span, and how many items lie before it."""
        for file in self._files:
            file.flush()
        state = {
            "sign": sign,
            "first": self.first,
            "item": self.item,
            "weight": self.weight,
            "batch": self.batch,
            "place": place,
            "tally": self.tally,
            "lengths": [file.tell() for file in self._files],
        }
        new = self._state + ".new"
        with os.fdopen(durable.create(new), "wb") as file:
            file.write(json.dumps(state, separators=(",", ":")).encode())
        os.replace(new, self._state)

    def commit(self) -> dict[str, Any]:
        """Make the part final and return its entry for the journal, but for the shard's key.

        Raises OSError; then nothing has its final name, or all that has is whole.
        """
        with suppress(FileNotFoundError):  # from here on the spools are no longer what it says
            os.unlink(self._state)
        counts = [
            self._count(file, path) for file, path in zip(self._files, self._paths, strict=True)
        ]
        if counts[0] != self.tally["written"] or counts[1] != sum(self.tally["rejected"].values()):
            raise AssertionError(f"{self.name}: {counts} lines do not match {self.tally}")
        failures = None
        if counts[1]:
            failures = os.path.join(self._layout.kept, self.name + ".failures")
            durable.sync(self._paths[1])
            os.replace(self._paths[1], failures)
        else:
            os.unlink(self._paths[1])
        if counts[2]:
            durable.sync(self._paths[2])
            os.replace(self._paths[2], os.path.join(self._layout.kept, self.name + ".digests"))
        else:
            os.unlink(self._paths[2])
        names = self._publish() if counts[0] else []
        with suppress(FileNotFoundError):
            os.unlink(self._paths[0])
        sync_folder(self._layout.kept)
        return {
            "shard": self.shard,
            "sequence": self.sequence,
            "first": self.first,
            "next": self.item,
            "file": names[0] if names else None,
            "size": os.path.getsize(os.path.join(self._layout.parts, names[0])) if names else 0,
            "failures": counts[1],
            "tally": self.tally,
        }

    def _count(self, file: BinaryIO, path: str) -> int:
        """Close a spool and count its lines, which no counter of ours had a hand in."""
        file.close()
        with open(path, "rb", 0) as again:
            lines = 0
            while block := again.read(1 << 18):
                lines += block.count(b"\n")
        return lines

    def _publish(self) -> list[str]:
        """Turn the spool into what was asked for. The names are relative to the parts."""
        if self._format.unfold is not None:
            return self._publish_tree()
        name = self.name + self._format.suffix
        final = os.path.join(self._layout.parts, name)
        source = self._paths[0]
        if self._format.pack is not None:
            packed = source + ".packed"
            with open(source, "rb") as spool, os.fdopen(durable.create(packed), "wb") as sink:
                self._format.pack(spool, sink)
                sink.flush()
            source = packed
        durable.sync(source)
        os.replace(source, final)
        sync_folder(self._layout.parts)
        return [name]

    def _publish_tree(self) -> list[str]:
        """All files of the part are written, made safe by one sync, and only then named."""
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
        listing = os.path.join(self._layout.kept, self.name + ".names")
        durable.write(listing, json.dumps(names).encode())
        durable.sync_all(temporary)
        known: set[str] = set()
        for name in names:
            durable.make_folders(self._layout.parts, os.path.dirname(name), known)
        for number, name in enumerate(names):
            os.replace(f"{temporary}/{number}", os.path.join(self._layout.parts, name))
        for folder in sorted(known, reverse=True):
            sync_folder(os.path.join(self._layout.parts, folder))
        sync_folder(self._layout.parts)
        os.rmdir(temporary)
        return names[:1]
