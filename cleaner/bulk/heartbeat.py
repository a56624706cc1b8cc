"""What a worker is doing, and since when, visible to its supervisor.

A few bytes of shared memory that the worker overwrites before each step. Writing them takes no
system call, so it can be done for every document; and they outlive the worker, so the supervisor
knows on which document a worker died.
"""

import mmap
import os
import struct
import tempfile
import time
from dataclasses import dataclass

IDLE, READING, CLEANING, COMMITTING = range(4)  # phases
_ACTIVITY = struct.Struct("<QQQd")
_SINCE = struct.Struct("<d")


@dataclass(frozen=True, slots=True)
class Activity:
    """`item` and `span` are indexes in the shard; `since` is a time of `time.monotonic`."""

    phase: int
    item: int
    span: int
    since: float


class Heartbeat:
    """The shared bytes, from either side. `descriptor` is to be inherited by the worker."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._map = mmap.mmap(descriptor, mmap.PAGESIZE)

    @classmethod
    def create(cls) -> "Heartbeat":
        """Return new shared memory, all zero: IDLE."""
        if hasattr(os, "memfd_create"):
            descriptor = os.memfd_create("cleaner", os.MFD_CLOEXEC)
        else:
            with tempfile.TemporaryFile() as file:
                descriptor = os.dup(file.fileno())
        os.truncate(descriptor, mmap.PAGESIZE)
        return cls(descriptor)

    def start(self, phase: int, item: int, span: int) -> None:
        """Note the beginning of a step."""
        _ACTIVITY.pack_into(self._map, 0, phase, item, span, time.monotonic())

    def beat(self) -> None:
        """Note that the current step makes progress."""
        _SINCE.pack_into(self._map, _ACTIVITY.size - _SINCE.size, time.monotonic())

    def read(self) -> Activity:
        """Return the step that was noted last."""
        return Activity(*_ACTIVITY.unpack_from(self._map, 0))

    def close(self) -> None:
        """Release the memory; the other process keeps its own view of it."""
        self._map.close()
        os.close(self.descriptor)
