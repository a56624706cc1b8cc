"""Clean one shard into parts, with a checkpoint after every `Job.batch` bytes of documents."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cleaner.bulk import duplicates, site_sample
from cleaner.bulk.document import CleansDocuments, clean_one, rejection
from cleaner.bulk.heartbeat import CLEANING, COMMITTING, Heartbeat
from cleaner.bulk.job import Job
from cleaner.bulk.layout import Layout
from cleaner.bulk.plan import Shard
from cleaner.bulk.progress import SLOWEST
from cleaner.bulk.worker.part import Part
from cleaner.bulk.worker.shard_reader import ShardReader
from cleaner.errors import LONGEST_MESSAGE
from cleaner.readers import InputDocument, Item, Rejected, Skipped
from cleaner.readers.extras import EXTRA_MISSING, installed_extras
from cleaner.writers import find, trim

# Bytes an item counts besides those of its document, so that empty ones lead to checkpoints, too.
_RECORD, _REJECTION, _SKIPPED = 64, 256, 64


@dataclass
class WorkerState:
    """What a worker process has for all its shards. `used` means that it has worked on one."""

    job: Job
    layout: Layout
    cleaner: CleansDocuments
    heartbeat: Heartbeat
    send: Callable[[dict[str, Any]], None]
    part_size: int  # bytes of input
    parent: int
    boot_id: str
    used: bool = False


class ShardCleaner:
    """A task in progress. `cleaner.bulk.task` explains what is known about its items."""

    def __init__(self, worker: WorkerState, task: dict[str, Any]) -> None:
        job = worker.job
        self._worker, self._job = worker, job
        self._format = find(job.to)
        self._shard = Shard.from_json(task["shard"])
        self._rejected = {int(item): why for item, why in task["rejected"].items()}
        self._suspects = frozenset(task["suspects"])
        self._reader = ShardReader(
            self._shard, job.reader_options(), worker.heartbeat, task["unreadable"]
        )
        self._times = _Times()
        self._origin = [self._shard.key, worker.boot_id]
        sequence = task["sequence"]
        self._part = Part.resume(
            worker.layout, self._format, self._shard.index, sequence, self._origin
        ) or self._new_part(sequence, task["first"])

    def _new_part(self, sequence: int, first: int) -> Part:
        return Part(self._worker.layout, self._format, self._shard.index, sequence, first)

    def run(self) -> None:
        """Clean the rest of the shard and commit its parts."""
        worker, shard = self._worker, self._shard
        # Compressed input can hold many times its size. If the documents of a shard exceed twice
        # its size, they are written as several parts.
        largest = 2 * max(worker.part_size, shard.size if len(shard.spans) > 1 else 0)
        part = self._part
        for number, span, item in self._reader.items(part.position, self._before_item):
            if number < part.next_item:
                continue  # before the checkpoint, read again on the way to it
            worker.used = True
            part.unsaved += self._take(number, span, item)
            part.next_item = number + 1
            if part.unsaved >= self._job.batch:
                part.saved += part.unsaved
                part.unsaved = 0
                self._times.add_cpu()
                if os.getppid() != worker.parent:
                    os._exit(0)
                if part.saved >= largest:
                    self._commit(last=False)
                    part = self._part = self._new_part(part.sequence + 1, part.next_item)
                else:
                    part.checkpoint(self._origin, self._reader.position)
                    worker.send({"type": "checkpoint", "read": self._reader.read})
        self._times.add_cpu()
        self._commit(last=True)

    def _before_item(self, number: int) -> None:
        """Give a suspect a fresh process: checkpoint and exit, so that the next worker begins
        with it."""
        used = self._worker.used or self._reader.spans_read
        if number in self._suspects and used and number >= self._part.next_item:
            self._part.checkpoint(self._origin, self._reader.position)
            self._worker.send({"type": "fresh", "item": number})
            os._exit(0)

    def _take(self, number: int, span: int, item: Item) -> int:
        """Clean one item into the part. Returns what it counts, in bytes."""
        counts = self._part.counts
        if isinstance(item, Skipped):
            counts.add_skipped(item.source, item.reason)
            return _SKIPPED
        if isinstance(item, Rejected):
            self._part.add_rejection(item)
            counts.add_rejected(item, None, 0)
            return _REJECTION
        size = len(item.document.raw)
        rejected = self._clean(number, span, item)
        if rejected is not None:
            self._part.add_rejection(rejected)
            counts.add_rejected(rejected, item.document.url, size)
        return size + _RECORD

    def _clean(self, number: int, span: int, item: InputDocument) -> Rejected | None:
        """Write the record of a document to the part, or return why there is none."""
        document = item.document
        if number in self._rejected:
            return rejection(document, *self._rejected[number])
        self._worker.heartbeat.start(CLEANING, number, span)
        began = time.perf_counter()
        record = clean_one(
            self._worker.cleaner,
            document,
            verify=self._job.verify,
            marked=self._format.marked,
            fields=self._job.fields,
            findings=self._job.audit != "none",  # what was removed is counted in any case
        )
        self._times.add_document(document.id, time.perf_counter() - began)
        if isinstance(record, Rejected):
            return record
        try:
            line = self._format.spool_line(item.output_path, trim(record, self._job.audit))
        except (TypeError, ValueError, RecursionError) as error:  # a bug of ours
            message = f"cannot be written as JSON: {error}"[:LONGEST_MESSAGE]
            return rejection(document, "internal", message)
        part = self._part
        digest = duplicates.digest(document) if self._job.duplicates else b""
        part.add(line, digest, site_sample.row(record, part.name))
        part.counts.add_record(record, len(document.raw), part.name)
        return None

    def _commit(self, *, last: bool) -> None:
        self._worker.heartbeat.start(COMMITTING, self._part.next_item, 0)
        entry = {**self._part.commit(), "key": self._shard.key, "last": last}
        if EXTRA_MISSING in self._part.counts.rejected:
            entry["extras"] = installed_extras()
        self._worker.send({"type": "part", "entry": entry, **self._times.take()})


@dataclass
class _Times:
    """What is measured for a part. It differs between equal runs, so it is not in the journal."""

    cpu: float = 0.0  # seconds
    slowest: list[tuple[float, str]] = field(default_factory=list)
    _last: float = field(default_factory=time.process_time)

    def add_cpu(self) -> None:
        """Add the CPU time since the last call."""
        now = time.process_time()
        self.cpu += now - self._last
        self._last = now

    def add_document(self, id: str, seconds: float) -> None:
        """Keep the document if it is one of the slowest."""
        if len(self.slowest) < SLOWEST or seconds > self.slowest[-1][0]:
            self.slowest.append((round(seconds, 4), id))
            self.slowest.sort(reverse=True)
            del self.slowest[SLOWEST:]

    def take(self) -> dict[str, Any]:
        """The figures for the supervisor. They begin at zero again."""
        figures = {"cpu": self.cpu, "slowest": self.slowest}
        self.cpu, self.slowest = 0.0, []
        return figures
