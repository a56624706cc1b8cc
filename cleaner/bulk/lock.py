"""The lock that allows one run at a time in an output.

Every process of a run holds it, workers too, and no other run may start while one of them lives.
The workers of a supervisor that was killed end a moment later, so they are waited for; a
supervisor that is alive is not.
"""

import os
import time
from contextlib import suppress

from cleaner.errors import InputError

_WAIT = 10.0  # seconds for the workers of a dead supervisor to end


def take(path: str, out: str) -> int:
    """Lock the file `path` and return the descriptor that holds the lock.

    Raises InputError, which names the output `out`, when another run holds it.
    """
    import fcntl

    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    deadline = time.monotonic() + _WAIT
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            holder = _holder(descriptor)
            if time.monotonic() > deadline or (holder and _is_alive(holder)):
                os.close(descriptor)
                raise InputError(
                    f"{out}: another run (process {holder}) is writing here; wait for its end, or "
                    "give another OUT"
                ) from None
            time.sleep(0.05)
    with suppress(OSError):  # the process id is only for the message
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
    return descriptor


def _holder(descriptor: int) -> int:
    try:
        return int(os.pread(descriptor, 20, 0) or b"0")
    except (OSError, ValueError):
        return 0


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
