"""A worker as its supervisor sees it: the process, the pipes to it, its heartbeat.

The messages are described in `cleaner.bulk.worker`.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from cleaner.bulk import heartbeat
from cleaner.bulk.heartbeat import Activity, Heartbeat
from cleaner.bulk.job import Run
from cleaner.bulk.system import resident_memory
from cleaner.bulk.task import Task

# The path is passed on without the current folder: a json.py among the dumps must not be
# imported.
_BOOT = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from cleaner.bulk.worker.main import main; main()"
)
# Seconds. A worker that loads the rules on a busy machine is slow, so these are generous.
_START_LIMIT = 120.0
_IDLE_LIMIT = 60.0  # between a task and its first step
_COMMIT_LIMIT = 600.0
_MIN_READ_LIMIT = 60.0


class WorkerProcess:
    """A running worker. `task` is None while it has nothing to do.

    `ready` is set by the supervisor when the worker has loaded the rules, `base_memory` to the
    bytes it used then. `killed_for` is the reason and the message for which `kill` ended it.
    """

    def __init__(self, run: Run) -> None:
        self.task: Task | None = None
        self.ready = False
        self.base_memory = 0
        self.exited_for_retry = False  # so that a fresh process can try a suspect
        self.killed_for: tuple[str, str] | None = None
        self._heartbeat = Heartbeat.create()
        self._unread = b""
        self._late: Activity | None = None
        self._started = self._sent = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _BOOT, json.dumps([p for p in sys.path if p])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if os.environ.get("CLEANER_DEBUG") else subprocess.DEVNULL,
            pass_fds=(self._heartbeat.descriptor, run.lock),
            start_new_session=True,  # only the supervisor reacts to ^C at the terminal
        )
        os.set_blocking(self.fileno(), False)
        self._send(
            {
                "job": asdict(run.job),
                "part_size": run.part_size,
                "today": run.today,
                "parent": os.getpid(),
                "heartbeat": self._heartbeat.descriptor,
                "boot_id": run.boot_id,
            }
        )

    def fileno(self) -> int:
        """Return the descriptor to wait on for messages."""
        assert self._process.stdout is not None
        return self._process.stdout.fileno()

    def send_task(self) -> None:
        """Send `task` to the worker, which must be ready."""
        assert self.task is not None
        self._send(self.task.to_json())

    def _send(self, message: dict[str, Any]) -> None:
        self._sent = time.monotonic()
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # a dead worker is noticed when its output ends
            self._process.stdin.write(json.dumps(message).encode() + b"\n")
            self._process.stdin.flush()

    def receive(self) -> tuple[list[dict[str, Any]], bool]:
        """Return the messages that have arrived, and whether the worker has ended."""
        lines: list[bytes] = []
        ended = False
        with suppress(BlockingIOError):
            while block := os.read(self.fileno(), 1 << 18):
                *whole, self._unread = (self._unread + block).split(b"\n")
                lines += whole
            ended = True
        return [json.loads(line) for line in lines], ended

    def activity(self) -> Activity:
        """Return what the worker is doing, or was doing when it ended."""
        return self._heartbeat.read()

    def kill_if_over_limits(self, seconds: float, memory: int) -> None:
        """End the process when one document takes longer than `seconds`, or when it has grown by
        more than `memory` bytes since it was ready."""
        if self.killed_for is not None:
            return
        if self._is_late(seconds):
            self.kill("timeout", f"took longer than {seconds:g} seconds")
        elif self.ready and resident_memory(self._process.pid) > self.base_memory + memory:
            self.kill("memory", f"needed more than {memory >> 20} MB of memory")

    def _is_late(self, seconds: float) -> bool:
        """Whether the worker is over its time. It has to be seen twice with the same activity,
        because the first may have been read while it was being written."""
        if not self.ready:
            return time.monotonic() - self._started > _START_LIMIT
        if self.task is None:
            self._late = None
            return False
        activity = self.activity()
        since = activity.since
        if activity.phase == heartbeat.CLEANING:
            limit = seconds
        elif activity.phase == heartbeat.READING:
            limit = max(6 * seconds, _MIN_READ_LIMIT)
        elif activity.phase == heartbeat.IDLE:
            since, limit = max(since, self._sent), _IDLE_LIMIT
        else:
            limit = _COMMIT_LIMIT
        late = time.monotonic() - since > limit
        certain = late and activity == self._late
        self._late = activity if late else None
        return certain

    def kill(self, reason: str, message: str) -> None:
        """End the process now and keep why in `killed_for`."""
        self.killed_for = (reason, message)
        with suppress(OSError):
            self._process.kill()

    def close(self) -> int:
        """Wait for the end of the process, release what belongs to it, and return its exit code,
        negative for a signal."""
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        code = self._process.wait()
        self._heartbeat.close()
        return code
