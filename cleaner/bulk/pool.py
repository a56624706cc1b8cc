"""The worker pool: many shards, several workers, one journal.

Every document of the input is written once or rejected once, whatever happens to the workers. A
part that is in the journal exists whole under its final name; no other part does. No document
passes through here, so neither the memory nor the time of the supervisor grows with them.
"""

import selectors
from collections.abc import Iterator
from typing import Any

from cleaner.bulk import heartbeat
from cleaner.bulk.job import Run
from cleaner.bulk.journal import Journal
from cleaner.bulk.plan import Shard
from cleaner.bulk.progress import Listeners, Progress
from cleaner.bulk.run_counts import RunCounts
from cleaner.bulk.task import Task
from cleaner.bulk.worker import OUT_OF_MEMORY
from cleaner.bulk.worker_process import WorkerProcess
from cleaner.errors import CleanerError, IncompleteError, RuleError

_TICK = 0.25  # seconds between two checks of the limits
_MAX_FAILED_STARTS = 3
_SIGNALS = {4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV"}


class WorkerPool:
    """Runs tasks on the workers of `run` and writes finished parts to the journal.

    `ruleset` is the fingerprint of the workers' rules and `rules` are their names, once a worker
    is ready.
    """

    def __init__(self, run: Run, progress: Progress, listeners: Listeners) -> None:
        self._run, self._progress, self._listeners = run, progress, listeners
        self._workers: list[WorkerProcess] = []
        self._selector = selectors.DefaultSelector()
        self._failed_starts = 0
        self._counted: dict[int, int] = {}  # shard -> its bytes that are in `progress.done`
        self.ruleset: str | None = None
        self.rules: list[str] = []

    def start(self, workers: int) -> str:
        """Start that many workers and return the fingerprint of their rules.

        Raises CleanerError for rules or settings that a worker cannot use.
        """
        for _ in range(workers):
            self._add_worker()
        while self.ruleset is None:
            self._wait(None)
        return self.ruleset

    def work(self, tasks: Iterator[Task], journal: Journal) -> None:
        """Do all tasks. Raises IncompleteError when a worker cannot write, RuleError when the
        rules have changed since the start."""
        more = True
        while more or self._busy():
            idle = [worker for worker in self._workers if worker.task is None]
            idle.sort(key=lambda worker: worker.ready)  # the last one is used first
            while more and (idle or len(self._workers) < self._run.job.workers):
                task = next(tasks, None)
                if task is None:
                    more = False
                    break
                self._assign(idle.pop() if idle else self._add_worker(), task)
            if self._busy():
                self._wait(journal)

    def close(self) -> None:
        """End all workers at once. Their unfinished work is done by the next run."""
        for worker in self._workers:
            worker.kill("stopped", "the run was stopped")
        for worker in self._workers:
            worker.close()
        self._workers.clear()
        self._selector.close()

    def _busy(self) -> bool:
        return any(worker.task for worker in self._workers)

    def _add_worker(self) -> WorkerProcess:
        worker = WorkerProcess(self._run)
        self._workers.append(worker)
        self._selector.register(worker, selectors.EVENT_READ)
        return worker

    def _remove_worker(self, worker: WorkerProcess) -> int:
        """Its exit code."""
        self._selector.unregister(worker)
        self._workers.remove(worker)
        return worker.close()

    def _assign(self, worker: WorkerProcess, task: Task) -> None:
        worker.task = task
        if worker.ready:
            worker.send_task()

    def _wait(self, journal: Journal | None) -> None:
        """Wait for messages or a tick, and react to them."""
        for key, _ in self._selector.select(_TICK):
            worker: WorkerProcess = key.fileobj  # type: ignore[assignment]
            messages, ended = worker.receive()
            for message in messages:
                self._react(worker, message, journal)
            if ended and worker in self._workers:
                self._replace(worker)
        for worker in self._workers:
            worker.kill_if_over_limits(self._run.job.seconds, self._run.job.memory)
        self._progress.workers = len(self._workers)
        self._listeners.notify(self._progress)

    def _react(
        self, worker: WorkerProcess, message: dict[str, Any], journal: Journal | None
    ) -> None:
        kind, task = message["type"], worker.task
        if kind == "ready":
            self._on_ready(worker, message)
        elif kind == "error":
            error = IncompleteError if message["code"] == IncompleteError.code else CleanerError
            raise error(message["error"])
        elif kind == "bug":
            bug = RuntimeError(f"in a worker: {message['error']}")
            bug.add_note(message["traceback"])  # shown by --debug
            raise bug
        elif kind == "done":
            worker.task = None
            if message["retires"]:
                self._remove_worker(worker)
        else:
            assert task is not None
            if kind == "checkpoint":
                self._count(task.shard, message["read"])
            elif kind == "fresh":
                task.fresh_process(message["item"])
                worker.exited_for_retry = True
            elif kind == "part":
                assert journal is not None
                self._on_part(task, message, journal)

    def _on_ready(self, worker: WorkerProcess, message: dict[str, Any]) -> None:
        worker.ready, worker.base_memory = True, message["memory"]
        self._failed_starts = 0
        if self.ruleset not in (None, message["ruleset"]):
            raise RuleError("the rules changed during the run; run it again with --restart")
        self.ruleset, self.rules = message["ruleset"], message["rules"]
        if worker.task is not None:
            worker.send_task()

    def _on_part(self, task: Task, message: dict[str, Any], journal: Journal) -> None:
        entry = message["entry"]
        journal.add(entry)
        if self._listeners.on_part is not None:
            self._listeners.on_part(entry)
        self._progress.counts.add(RunCounts(**entry["counts"]))
        self._progress.cpu += message["cpu"]
        self._progress.add_slowest([(seconds, id) for seconds, id in message["slowest"]])
        task.part_finished(entry["sequence"], entry["next"])
        if entry["last"]:
            self._count(task.shard, task.shard.size)
            del self._counted[task.shard.index]

    def _count(self, shard: Shard, read: int) -> None:
        """Add to the progress what has been read of a shard, at most its size."""
        before = self._counted.get(shard.index, 0)
        now = min(max(read, before), shard.size)
        self._counted[shard.index] = now
        self._progress.done += now - before

    def _replace(self, worker: WorkerProcess) -> None:
        """A worker has ended: find out why, and give its task to a new one."""
        activity, task = worker.activity(), worker.task
        code = self._remove_worker(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts > _MAX_FAILED_STARTS:
                raise RuntimeError(f"worker processes exit during start-up (exit code {code})")
        if task is None:
            if self.ruleset is None:
                self._add_worker()
            return
        if worker.ready and activity.phase != heartbeat.IDLE and not worker.exited_for_retry:
            reason, message = worker.killed_for or _cause(code, self._run.job.memory)
            if not task.worker_died(activity, reason, message):
                raise RuntimeError(
                    f"shard {task.shard.index}: workers die while committing a part: {message}"
                )
        self._assign(self._add_worker(), task)


def _cause(code: int, memory: int) -> tuple[str, str]:
    """The reason and the message for a worker that exited on its own."""
    if code == OUT_OF_MEMORY:
        return "memory", f"needed more than {memory >> 20} MB of memory"
    how = _SIGNALS.get(-code, f"signal {-code}") if code < 0 else f"exit code {code}"
    return "crash", f"crashed the worker twice ({how})"
