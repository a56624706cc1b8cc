"""What a process is told about itself by the system, and tells the system about itself."""

import ctypes
import os
import signal
import sys
import time


def life() -> str:
    """What stays the same until the system starts again: so long, what was written but not
    synced can be believed. Where the system has no such name, this process's own life."""
    try:
        with open("/proc/sys/kernel/random/boot_id") as file:
            return file.read().strip()
    except OSError:
        return f"{os.getpid()}-{time.time_ns()}"


def die_with(parent: int) -> None:
    """Have the system kill this process when the supervisor dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(0)


def resident() -> int:
    """Bytes of memory that this process holds; 0 where that cannot be told."""
    return _statm(os.getpid())[1]


def resident_of(pid: int) -> int:
    """Bytes of memory that another process holds; 0 where that cannot be told."""
    return _statm(pid)[1]


def _statm(pid: int) -> tuple[int, int]:
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            words = file.read().split()
        page = os.sysconf("SC_PAGESIZE")
        return int(words[0]) * page, int(words[1]) * page
    except (OSError, ValueError, IndexError):
        return 0, 0


def limit_memory(more: int) -> None:
    """Let this process grow by `more` bytes of address space and no further."""
    size = _statm(os.getpid())[0]
    if not size:
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = size + more
    if hard == resource.RLIM_INFINITY or wanted < hard:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
