"""What a run needs from the operating system: its boot id, memory figures, a few limits."""

import ctypes
import os
import signal
import sys
import time

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def boot_id() -> str:
    """Return a value that changes when the system boots; until then, data that was written but not
    synced can be trusted. Where the system has none, one that only this process has."""
    try:
        with open("/proc/sys/kernel/random/boot_id") as file:
            return file.read().strip()
    except OSError:
        return f"{os.getpid()}-{time.time_ns()}"


def die_with_parent(parent: int) -> None:
    """Have the system kill this process when its parent, the process `parent`, dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def resident_memory(pid: int) -> int:
    """Return the bytes of physical memory that process `pid` uses; 0 where unknown."""
    return _memory(pid)[1]


def limit_memory(more: int) -> None:
    """Limit the address space of this process to `more` bytes above what it has now."""
    size = _memory(os.getpid())[0]
    if not size:
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = size + more
    if hard == resource.RLIM_INFINITY or wanted < hard:
        resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def _memory(pid: int) -> tuple[int, int]:
    """Bytes of address space and of physical memory, (0, 0) where they are not known."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            pages = file.read().split()
        size = os.sysconf("SC_PAGESIZE")
        return int(pages[0]) * size, int(pages[1]) * size
    except (OSError, ValueError, IndexError):
        return 0, 0
