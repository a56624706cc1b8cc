"""Many shards, several workers, one journal: the run as a whole.

What the supervisor promises: every document of the input is written once or refused once,
whatever becomes of the workers; what the journal says is finished lies whole under its
final name; nothing else does. It holds no document itself, so neither its memory nor its
time grows with them.
"""

import selectors
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from cleaner.bulk import heartbeat, run_counts
from cleaner.bulk.job import Job
from cleaner.bulk.journal import Journal
from cleaner.bulk.plan import Shard
from cleaner.bulk.process import life, resident_of
from cleaner.bulk.worker import OUT_OF_MEMORY
from cleaner.bulk.workers import Hand, Task
from cleaner.errors import CleanerError, IncompleteError, RuleError

_TICK = 0.25  # seconds between two looks at the workers
_NAMES = {-6: "SIGABRT", -7: "SIGBUS", -8: "SIGFPE", -9: "SIGKILL", -11: "SIGSEGV", -4: "SIGILL"}


@dataclass
class Progress:
    """How far a run is. `size` and `done` are bytes of input."""

    size: int
    done: int = 0
    resumed: int = 0  # bytes of `done` that were finished before this process began
    counts: run_counts.Tally = field(default_factory=run_counts.empty)
    workers: int = 0
    cpu: float = 0.0  # seconds that workers spent on documents
    slowest: list[tuple[Any, ...]] = field(default_factory=list)  # (seconds, id)
    began: float = field(default_factory=time.monotonic)


Notice = Callable[[Progress], None]


class Supervisor:
    """Runs `tasks` on the workers of `job` and journals what they finish."""

    def __init__(
        self, job: Job, part: int, today: str, lock: int, progress: Progress, notice: Notice
    ) -> None:
        self._job, self._part, self._today, self._lock = job, part, today, lock
        self._progress, self._notice = progress, notice
        self._life = life()
        self._hands: list[Hand] = []
        self._selector = selectors.DefaultSelector()
        self._stillborn = 0
        self._shown: dict[int, int] = {}  # shard -> bytes of it that `progress` counts already
        self.ruleset: str | None = None
        self.rules: list[str] = []

    def prepare(self, workers: int = 1) -> str:
        """Start that many workers and return the fingerprint of their rules.

        Raises what a worker says is wrong with rules or settings.
        """
        for _ in range(workers):
            self._hire()
        while self.ruleset is None:
            self._turn(iter(()), None)
        return self.ruleset

    def run(self, tasks: Iterator[Task], journal: Journal) -> None:
        """Do all tasks. Raises IncompleteError, or RuleError when the rules changed meanwhile."""
        waiting = True
        while waiting or any(hand.task for hand in self._hands):
            idle = [hand for hand in self._hands if hand.task is None]
            idle.sort(key=lambda hand: hand.ready)  # the last one is asked first
            while waiting and (idle or len(self._hands) < self._job.workers):
                task = next(tasks, None)
                if task is None:
                    waiting = False
                    break
                hand = idle.pop() if idle else self._hire()
                self._assign(hand, task)
            if any(hand.task for hand in self._hands):
                self._turn(tasks, journal)

    def close(self) -> None:
        """End all workers, at once. What they had not finished is done again next time."""
        for hand in self._hands:
            hand.kill("stopped", "the run was stopped")
        for hand in self._hands:
            hand.bury()
            hand.cell.close()
        self._hands.clear()
        self._selector.close()

    def _hire(self) -> Hand:
        hand = Hand(self._job, self._today, self._lock, self._life)
        self._hands.append(hand)
        self._selector.register(hand, selectors.EVENT_READ)
        return hand

    def _assign(self, hand: Hand, task: Task) -> None:
        hand.task = task
        if hand.ready:
            hand.send(task.order(self._part))

    def _turn(self, tasks: Iterator[Task], journal: Journal | None) -> None:
        """Wait for a report or a tick, and do what follows from it."""
        for key, _ in self._selector.select(_TICK):
            hand: Hand = key.fileobj  # type: ignore[assignment]
            reports, gone = hand.hear()
            for report in reports:
                self._heed(hand, report, journal)
            if gone and hand in self._hands:  # not one that retired
                self._replace(hand)
        for hand in self._hands:
            self._watch(hand)
        self._progress.workers = len(self._hands)
        self._notice(self._progress)

    def _heed(self, hand: Hand, report: dict[str, Any], journal: Journal | None) -> None:
        if "batch" in report:
            assert hand.task is not None
            self._show(hand.task.shard, report["read"])
        elif "part" in report:
            assert hand.task is not None
            assert journal is not None
            entry = report["part"]
            journal.add(entry)
            run_counts.add(self._progress.counts, entry["tally"])
            self._progress.cpu += report["cpu"]
            slowest = [*self._progress.slowest, *map(tuple, report["slowest"])]
            self._progress.slowest = sorted(slowest, reverse=True)[:12]
            hand.task.sequence, hand.task.first = entry["sequence"] + 1, entry["next"]
            if entry["last"]:
                self._progress.done += hand.task.shard.size - self._shown.pop(
                    hand.task.shard.index, 0
                )
        elif "fresh" in report:
            assert hand.task is not None
            hand.task.suspects[report["fresh"]] = hand.task.suspects.get(report["fresh"], 0) + 1
            hand.leaves = True
        elif "done" in report:
            hand.task = None
            if report["retire"]:
                self._dismiss(hand)
        elif "ready" in report:
            hand.ready, hand.base = True, report["ready"]["base"]
            self._stillborn = 0
            self._same_rules(report["ready"]["ruleset"])
            self.rules = report["ready"]["rules"]
            if hand.task is not None:
                hand.send(hand.task.order(self._part))
        elif "error" in report:
            raise (IncompleteError if report["code"] == 4 else CleanerError)(report["error"])
        elif "bug" in report:
            bug = RuntimeError(f"in a worker: {report['bug']}")
            bug.add_note(report["trace"])  # shown by --debug
            raise bug

    def _same_rules(self, fingerprint: str) -> None:
        if self.ruleset is None:
            self.ruleset = fingerprint
        elif self.ruleset != fingerprint:
            raise RuleError(
                "the rules changed while the run was going on; run it again with --restart"
            )

    def _show(self, shard: Shard, read: int) -> None:
        """Count what a checkpoint reports as done, up to the size of its shard."""
        shown = self._shown.get(shard.index, 0)
        now = min(max(read, shown), shard.size)
        self._shown[shard.index] = now
        self._progress.done += now - shown

    def _watch(self, hand: Hand) -> None:
        """Kill a worker that hangs or grows too large."""
        if hand.verdict is not None:
            return
        limit = self._job.memory
        if hand.is_late(self._job.seconds):
            seconds = self._job.seconds
            hand.kill("timeout", f"took longer than {seconds:g} seconds")
        elif hand.ready and resident_of(hand.process.pid) > hand.base + limit:
            hand.kill("memory", f"needed more than {limit >> 20} MB of memory")

    def _dismiss(self, hand: Hand) -> None:
        self._selector.unregister(hand)
        self._hands.remove(hand)
        hand.bury()
        hand.cell.close()

    def _replace(self, hand: Hand) -> None:
        """A worker is gone: find out why, and give its task to a new one."""
        glance, task, verdict = hand.cell.look(), hand.task, hand.verdict
        self._selector.unregister(hand)
        self._hands.remove(hand)
        code = hand.bury()
        hand.cell.close()
        if not hand.ready:
            self._stillborn += 1
            if self._stillborn > 3:
                raise RuntimeError(f"workers end before they begin (exit code {code})")
        if task is None:
            if self.ruleset is None:
                self._hire()
            return
        if hand.ready and glance.phase != heartbeat.IDLE and not hand.leaves:
            reason, message = verdict or _why(code, self._job.memory)
            if not task.blame(glance, reason, message):
                raise RuntimeError(
                    f"part {task.shard.index}: workers die while finishing it: {message}"
                )
        self._assign(self._hire(), task)


def _why(code: int, memory: int) -> tuple[str, str]:
    """The reason and the message for a worker that ended by itself."""
    if code == OUT_OF_MEMORY:
        return "memory", f"needed more than {memory >> 20} MB of memory"
    if code < 0:
        return "crash", f"the worker died of {_NAMES.get(code, f'signal {-code}')} on it, twice"
    return "crash", f"the worker ended with code {code} on it, twice"
