"""One run in a folder at a time.

The lock is held by every process of the run, workers too: as long as one of them lives,
nobody else may begin. A supervisor that was killed leaves workers that die a moment
later; that moment is waited for. A supervisor that lives is not.
"""

import os
import time
from contextlib import suppress

from cleaner.errors import InputError

_WAIT = 10.0  # seconds for the workers of a dead supervisor to end


def take(path: str, out: str) -> int:
    """Lock `path` and return the descriptor that holds the lock.

    Raises InputError when a living run holds it.
    """
    import fcntl

    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    deadline = time.monotonic() + _WAIT
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            holder = _holder(handle)
            if time.monotonic() > deadline or (holder and _lives(holder)):
                os.close(handle)
                raise InputError(f"{out}: another run (process {holder}) is at work here") from None
            time.sleep(0.05)
    with suppress(OSError):  # the number only serves the message above
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
    return handle


def _holder(handle: int) -> int:
    try:
        return int(os.pread(handle, 20, 0) or b"0")
    except (OSError, ValueError):
        return 0


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
