"""The processes that work for a run, and the pipe to each of them.

A `Hand` is one worker as its supervisor sees it: what it is to do and what killed its
forerunners. It can be replaced at any moment; what the new
process has to know is all here.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any

from cleaner.bulk import heartbeat
from cleaner.bulk.heartbeat import Cell
from cleaner.bulk.job import Job
from cleaner.bulk.plan import Shard

# The path is handed over and the current folder kept out of it: a json.py that lies among
# the dumps must not be imported.
_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from cleaner.bulk.worker import main; main()"
)
TRIES = 2  # deaths at the same item before it is the item's fault
_FRESH = 4  # processes that may be asked for on behalf of one item


@dataclass
class Task:
    """A shard in the hands of a worker, from its part `sequence` on, which begins at `first`."""

    shard: Shard
    sequence: int = 0
    first: int = 0
    deaths: dict[tuple[int, int], int] = field(default_factory=dict)
    culprits: dict[int, list[str]] = field(default_factory=dict)
    broken: dict[int, list[Any]] = field(default_factory=dict)
    suspects: dict[int, int] = field(default_factory=dict)  # item -> fresh processes it was given

    def order(self, part: int) -> dict[str, Any]:
        """The task as the worker is told."""
        return {
            "shard": asdict(self.shard),
            "sequence": self.sequence,
            "first": self.first,
            "culprits": self.culprits,
            "broken": self.broken,
            "suspects": [item for item, tries in self.suspects.items() if tries < _FRESH],
            "part": part,
        }

    def blame(self, glance: heartbeat.Glance, reason: str, message: str) -> bool:
        """A worker died at `glance`. Return whether it is worth another try.

        The first death at an item may be anybody's doing: that of a kill from outside, or of an
        earlier item that left no memory. So the next worker that comes to it makes room for a
        fresh one, which begins with it; a death there is the item's.
        """
        place = (glance.phase, glance.item)
        self.deaths[place] = self.deaths.get(place, 0) + 1
        if self.deaths[place] < TRIES:
            if glance.phase in (heartbeat.CLEANING, heartbeat.READING):
                self.suspects.setdefault(glance.item, 0)
            return True
        if glance.phase == heartbeat.CLEANING:
            self.culprits[glance.item] = [reason, message]
        elif glance.phase == heartbeat.READING:
            self.broken[glance.item] = [glance.span, reason, message]
        else:
            return self.deaths[place] < 3 * TRIES
        return True


class Hand:
    """One worker process. `task` is None while it has nothing to do."""

    def __init__(self, job: Job, today: str, lock: int, life: str) -> None:
        self.task: Task | None = None
        self.ready = False
        self.leaves = False  # it said that a fresh one is to go on
        self.base = 0
        self.verdict: tuple[str, str] | None = None  # why it was killed, when it was
        self.cell = Cell.create()
        self._unread = b""
        self._suspect: heartbeat.Glance | None = None
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOT, json.dumps([p for p in sys.path if p])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("CLEANER_DEBUG") else subprocess.DEVNULL,
            pass_fds=(self.cell.handle, lock),
            start_new_session=True,  # a ^C at the terminal is the supervisor's to answer
        )
        self.born = self.ordered = time.monotonic()
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        self.send(
            {
                "job": asdict(job),
                "today": today,
                "parent": os.getpid(),
                "cell": self.cell.handle,
                "life": life,
            }
        )

    def fileno(self) -> int:
        assert self.process.stdout is not None
        return self.process.stdout.fileno()

    def send(self, message: dict[str, Any]) -> None:
        """Give an order. A worker that is dead cannot take it; its end is noticed elsewhere."""
        self.ordered = time.monotonic()
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()

    def hear(self) -> tuple[list[dict[str, Any]], bool]:
        """The reports that have come in, and whether the worker is gone."""
        lines: list[bytes] = []
        while True:
            try:
                block = os.read(self.fileno(), 1 << 18)
            except BlockingIOError:
                return [json.loads(line) for line in lines], False
            if not block:
                return [json.loads(line) for line in lines], True
            *whole, self._unread = (self._unread + block).split(b"\n")
            lines += whole

    def is_late(self, seconds: float) -> bool:
        """Whether the worker is over its time. Seen twice alike, so no half-written mark counts."""
        glance = self.cell.look()
        allowed = {heartbeat.CLEANING: seconds, heartbeat.READING: max(6 * seconds, 60.0)}.get(
            glance.phase, 600.0
        )
        if not self.ready:
            return time.monotonic() - self.born > 120.0
        since = glance.since
        if glance.phase == heartbeat.IDLE:  # it has its order and does not begin
            since, allowed = max(since, self.ordered), 60.0
        late = self.task is not None and time.monotonic() - since > allowed
        sure = late and glance == self._suspect
        self._suspect = glance if late else None
        return sure

    def kill(self, reason: str, message: str) -> None:
        """End the process now; `verdict` keeps why."""
        self.verdict = (reason, message)
        with suppress(OSError):
            self.process.kill()

    def bury(self) -> int:
        """Wait for the dead process and close what belonged to it; its exit code."""
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        return self.process.wait()
