"""A worker: a process that cleans shards, and may die at any of them.

It reads its own share of the input and writes its own part of the output; through its
pipe go only orders and reports, one line of JSON each, so the supervisor is never the
narrow place. Before each step it marks in its `Cell` what it is about to do.

It dies when its supervisor does: it holds the run's lock until then, so no second run
can begin beside a worker that nobody watches any more.
"""

import gc
import json
import os
import signal
import time
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Any, NoReturn, TextIO

from cleaner.bulk import duplicates, durable, heartbeat, run_counts
from cleaner.bulk.document import clean_one, refused
from cleaner.bulk.heartbeat import Cell
from cleaner.bulk.job import Job, Layout
from cleaner.bulk.part import Part
from cleaner.bulk.plan import Shard
from cleaner.bulk.process import die_with, limit_memory, resident
from cleaner.bulk.read_progress import Gauge
from cleaner.errors import CleanerError
from cleaner.readers import Item, Limits, Raw, Refused, Skipped, read
from cleaner.settings import Settings
from cleaner.writers import Audit, find, trim

_RETIRE = 128 << 20  # bytes grown since the start after which a worker makes room for a fresh one
_LEEWAY = 128 << 20  # address space that is no memory in use: libraries mapped later


def main() -> NoReturn:
    """Serve the supervisor on standard input and output until it closes them."""
    orders = os.fdopen(os.dup(0), "r", encoding="utf-8")
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # a library that prints must not speak for us
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the supervisor ends its workers
    setup = json.loads(orders.readline())
    die_with(setup["parent"])
    try:
        worker = Worker(setup, replies)
        for line in orders:
            worker.serve(json.loads(line))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except CleanerError as error:
        _say(replies, {"error": str(error), "code": error.code})
    except OSError as error:
        full = durable.is_full(error)
        text = str(durable.incomplete(error)) if full else f"{error.filename}: {error.strerror}"
        _say(replies, {"error": text, "code": 4})
    except BaseException as error:
        import traceback

        _say(replies, {"bug": f"{type(error).__name__}: {error}", "trace": traceback.format_exc()})
    os._exit(0)


OUT_OF_MEMORY = 77


class Worker:
    """The cleaner, ready, and the files of the run."""

    def __init__(self, setup: dict[str, Any], replies: TextIO) -> None:
        job = dict(setup["job"])
        job["limits"] = Limits(**job["limits"])
        if job["columns"] is not None:
            job["columns"] = {name: tuple(keys) for name, keys in job["columns"].items()}
        self._job = Job(**job)
        self._layout = Layout(self._job.out)
        self._format = find(self._job.to)
        self._options = self._job.options()
        self._audit: Audit = self._job.audit  # type: ignore[assignment]
        self._replies = replies
        self._cell = Cell(setup["cell"])
        self._parent: int = setup["parent"]
        self._life: str = setup["life"]
        self._gauge = Gauge()
        self._fresh = True  # this process has done nothing yet
        self._place = (0, 0)  # the span that is being read, and how many items lie before it
        self._times = _no_times()  # since the last report; times have no place in the journal
        module, _, name = self._job.factory.partition(":")
        factory = getattr(import_module(module), name)
        self._cleaner = factory(
            settings=settings_of(self._job.settings), today=date.fromisoformat(setup["today"])
        )
        gc.collect()
        gc.freeze()  # the rules live as long as the process: nobody needs to walk them again
        gc.set_threshold(50_000)  # a document leaves no cycles to speak of, and thousands of tuples
        self._base = resident()
        limit_memory(self._job.memory + _LEEWAY)
        ruleset = self._cleaner.ruleset
        rules = sorted(rule.name for rule in getattr(ruleset, "rules", ()))
        ready = {"ruleset": ruleset.fingerprint, "rules": rules, "base": self._base}
        self._say({"ready": ready})

    def serve(self, task: dict[str, Any]) -> None:
        """Do one shard from where it stands, and say so."""
        shard = Shard.of(task["shard"])
        sequence, first = task["sequence"], task["first"]
        sign = [shard.key, self._life]
        part = Part.resume(self._layout, self._format, shard.index, sequence, sign)
        self._doing = part or self._part(shard, sequence, first)
        self._clean(shard, self._doing, task)
        self._cell.mark(heartbeat.IDLE, 0, 0)
        retire = resident() > self._base + _RETIRE
        self._say({"done": shard.index, "retire": retire})
        if retire:
            os._exit(0)

    def _part(self, shard: Shard, sequence: int, first: int) -> Part:
        return Part(self._layout, self._format, shard.index, sequence, first)

    def _clean(self, shard: Shard, part: Part, task: dict[str, Any]) -> None:
        largest = 2 * max(task["part"], shard.size if len(shard.spans) > 1 else 0)
        culprits = {int(item): why for item, why in task["culprits"].items()}
        cpu = time.process_time()
        for number, span, item in self._items(shard, part.place, task):
            if number < part.item:
                continue
            self._fresh = False
            part.batch += self._take(part, number, span, item, culprits.get(number))
            part.item = number + 1
            if part.batch >= self._job.batch:
                part.weight += part.batch
                now = time.process_time()
                self._times["cpu"] += now - cpu
                cpu, part.batch = now, 0
                if os.getppid() != self._parent:
                    os._exit(0)
                if part.weight >= largest:
                    self._commit(part, shard, last=False)
                    part = self._doing = self._part(shard, part.sequence + 1, part.item)
                else:
                    part.checkpoint([shard.key, self._life], self._place)
                    self._say({"batch": part.item, "read": self._gauge.read()})
        self._times["cpu"] += time.process_time() - cpu
        self._commit(part, shard, last=True)

    def _items(
        self, shard: Shard, place: tuple[int, int], task: dict[str, Any]
    ) -> Iterator[tuple[int, int, Item]]:
        """The items of the shard: number, index of the span, item; from `place` on, a span and
        how many items lie before it.

        "broken" names items at which reading killed a worker: [span, reason, message]. What
        is left of that span is refused there, and reading goes on with the next. "suspects" are
        items at which a worker died once: each is given a process that has done nothing else.
        """
        start, number = place
        broken, suspects = task["broken"], frozenset(task["suspects"])
        first = shard.spans[0]
        self._gauge = Gauge(-first.start if first.kind != "parquet" else 0)
        for state in shard.states[:start]:
            self._gauge.close(state[1])
        for index in range(start, len(shard.spans)):
            span, state = shard.spans[index], shard.states[index]
            self._place = index, number
            items = read(span, self._options, state, self._gauge.open, self._cell.beat)
            while True:
                self._cell.mark(heartbeat.READING, number, index)
                if number in suspects and not self._fresh and number >= self._doing.item:
                    self._make_room(shard, number)
                known = broken.get(str(number))
                if known is not None and known[0] == index:
                    id = span.name if len(shard.spans) > 1 else f"{span.name}#rest"
                    yield number, index, Refused(id, span.source, known[1], known[2])
                    number += 1
                    break
                item = next(items, None)
                if item is None:
                    self._gauge.close(state[1])
                    self._fresh = False
                    break
                yield number, index, item
                number += 1

    def _make_room(self, shard: Shard, number: int) -> None:
        """Let a fresh process go on from here: it does nothing before the item in question."""
        self._doing.checkpoint([shard.key, self._life], self._place)
        self._say({"fresh": number})
        os._exit(0)

    def _take(
        self, part: Part, number: int, span: int, item: Item, culprit: list[str] | None
    ) -> int:
        """Clean one item into the part; its weight in bytes."""
        if isinstance(item, Skipped):
            run_counts.add_skipped(part.tally, item.source, item.reason)
            return 64
        if isinstance(item, Refused):
            part.refuse(item)
            run_counts.add_refused(part.tally, item.reason, None, 0)
            return 256
        document = item.document
        size = len(document.raw)
        if culprit is not None:
            why = refused(document, *culprit)
        else:
            self._cell.mark(heartbeat.CLEANING, number, span)
            began = time.perf_counter()
            cleaned = clean_one(
                self._cleaner,
                document,
                verify=self._job.verify,
                marked=self._format.name == "markdown",
            )
            self._time(document.id, time.perf_counter() - began)
            if not isinstance(cleaned, Refused):
                line = self._line(item, cleaned)
                if not isinstance(line, Refused):
                    same = duplicates.line(document) if self._job.duplicates else b""
                    part.add(line, same)
                    run_counts.add_record(part.tally, cleaned, size, part.name)
                    return size + 64
                cleaned = line
            why = cleaned
        part.refuse(why)
        run_counts.add_refused(part.tally, why.reason, document.url, size)
        return size + 64

    def _line(self, item: Raw, record: dict[str, Any]) -> bytes | Refused:
        """The record as it lies in the spool. One that is no JSON is our bug; it costs itself."""
        try:
            return self._format.line(item.place, trim(record, self._audit))
        except (TypeError, ValueError, RecursionError) as error:
            return refused(item.document, "internal", f"no JSON: {error}"[:300])

    def _time(self, id: str, seconds: float) -> None:
        slowest = self._times["slowest"]
        if len(slowest) < _SLOWEST or seconds > slowest[-1][0]:
            slowest.append((round(seconds, 4), id))
            slowest.sort(reverse=True)
            del slowest[_SLOWEST:]

    def _commit(self, part: Part, shard: Shard, *, last: bool) -> None:
        self._cell.mark(heartbeat.FINISHING, part.item, 0)
        entry = part.commit()
        self._say({"part": {**entry, "key": shard.key, "last": last}, **self._times})
        self._times = _no_times()

    def _say(self, message: dict[str, Any]) -> None:
        _say(self._replies, message)


_SLOWEST = 12


def _no_times() -> dict[str, Any]:
    return {"cpu": 0.0, "slowest": []}


def settings_of(values: Any) -> Settings:
    """Settings again from what JSON made of them."""
    whole: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
    if "sources" in whole:
        whole["sources"] = tuple((glob, tuple(names)) for glob, names in whole["sources"])
    return Settings(**whole)


def _say(replies: TextIO, message: dict[str, Any]) -> None:
    try:
        replies.write(json.dumps(message, separators=(",", ":")) + "\n")
        replies.flush()
    except OSError:
        os._exit(0)  # nobody is there to hear it
