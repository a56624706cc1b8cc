"""One line of sight from the supervisor into a worker: what it is at, and since when.

A few bytes of shared memory that the worker overwrites before each step. Writing them
costs no system call, so it can be done for every document; and they outlive the worker,
so its death names the document it died on.
"""

import mmap
import os
import struct
import tempfile
import time
from dataclasses import dataclass

IDLE, READING, CLEANING, FINISHING = range(4)
_FORM = struct.Struct("<QQQd")
_SINCE = struct.Struct("<d")


@dataclass(frozen=True, slots=True)
class Glance:
    """`item` and `span` count from 0 inside the shard; `since` is `time.monotonic`."""

    phase: int
    item: int
    span: int
    since: float


class Cell:
    """The shared bytes, seen from either side."""

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self._map = mmap.mmap(handle, mmap.PAGESIZE)

    @classmethod
    def create(cls) -> "Cell":
        """A new cell; its `handle` is to be passed to the worker."""
        if hasattr(os, "memfd_create"):
            handle = os.memfd_create("cleaner", os.MFD_CLOEXEC)
        else:
            with tempfile.TemporaryFile() as file:
                handle = os.dup(file.fileno())
        os.truncate(handle, mmap.PAGESIZE)
        return cls(handle)

    def mark(self, phase: int, item: int, span: int) -> None:
        """Say what is being done from now on."""
        _FORM.pack_into(self._map, 0, phase, item, span, time.monotonic())

    def beat(self) -> None:
        """Say that what is being done goes on, step by step."""
        _SINCE.pack_into(self._map, _FORM.size - _SINCE.size, time.monotonic())

    def look(self) -> Glance:
        """What was marked last."""
        phase, item, span, since = _FORM.unpack_from(self._map, 0)
        return Glance(phase, item, span, since)

    def close(self) -> None:
        self._map.close()
        os.close(self.handle)
