"""Files: read exactly, replace whole or not at all.

`replace` keeps this promise: at every moment, through a kill or a full disk, the name
leads to the whole old file or the whole new one. The bytes go to a temporary file beside
it, are synced, and take the name in one step. Mode, owner, extended attributes and
symbolic links stay; a file with hard links, or one that changed since it was read, is
refused with an `InputError` and left as it is.
"""

import os
import stat
from contextlib import suppress

from cleaner.errors import InputError


def read(path: str, *, pipes: bool = False, limit: int | None = None) -> bytes:
    """Return all bytes of the file at `path`, at most `limit`.

    Raises InputError for what is missing, a folder, a device, longer than `limit`, or,
    without `pipes`, a pipe: opening one would wait for a writer that may never come.
    """
    return read_with_state(path, pipes=pipes, limit=limit)[0]


def read_with_state(
    path: str, *, pipes: bool = False, limit: int | None = None
) -> tuple[bytes, os.stat_result]:
    """Return the bytes as `read` does, and the file's state while they were read."""
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags if pipes else flags | getattr(os, "O_NONBLOCK", 0))
    except ValueError as error:  # a NUL in the name
        raise InputError(f"{path}: {error}") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    try:
        state = os.fstat(handle)
        kind = _kind(state.st_mode)
        if kind != "file" and not (pipes and kind in ("pipe", "device")):
            raise InputError(f"{path}: is a {kind}, not a file")
        data = _all(handle, state.st_size, limit)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    finally:
        os.close(handle)
    if limit is not None and len(data) > limit:
        raise InputError(f"{path}: longer than {limit} bytes")
    return data, state


def _all(handle: int, size: int, limit: int | None) -> bytes:
    """Return what an open file holds, or a little more than `limit` of it."""
    pieces = []
    taken = 0
    while limit is None or taken <= limit:
        # A file of a known size takes two calls; a hundred rule files are read at each start.
        piece = os.read(handle, max(size + 1 - taken, 1 << 16) if limit is None else 1 << 16)
        if not piece:
            break
        pieces.append(piece)
        taken += len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _kind(mode: int) -> str:
    if stat.S_ISREG(mode):
        return "file"
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def replace(path: str, data: bytes, was: os.stat_result) -> None:
    """Put `data` in the place of the file at `path`, which was in the state `was` when read.

    A symbolic link stays and its target is replaced. Raises InputError where that cannot
    be done without loss, OSError where the system refuses; then nothing has changed.
    """
    target = os.path.realpath(path)
    if was.st_nlink > 1:
        raise InputError(f"{path}: has {was.st_nlink} hard links, which replacing would part")
    if not os.access(target, os.W_OK):
        raise InputError(f"{path}: is read-only")
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.cleaner")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            _take_over(target, temporary, file.fileno(), was)
            file.flush()
            os.fsync(file.fileno())
        if _identity(os.stat(target)) != _identity(was):
            raise InputError(f"{path}: changed while it was being cleaned")
        os.replace(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    sync_folder(folder)


def _take_over(target: str, temporary: str, handle: int, was: os.stat_result) -> None:
    """Give the new file the old one's owner, mode and extended attributes."""
    state = os.fstat(handle)
    if (state.st_uid, state.st_gid) != (was.st_uid, was.st_gid):
        try:
            os.fchown(handle, was.st_uid, was.st_gid)
        except OSError as error:
            raise InputError(f"{target}: belongs to another user or group") from error
    os.fchmod(handle, stat.S_IMODE(was.st_mode))
    if hasattr(os, "listxattr"):
        for name in os.listxattr(target):
            with suppress(OSError):  # the system's own labels are not ours to set
                os.setxattr(handle, name, os.getxattr(target, name))


def _identity(state: os.stat_result) -> tuple[int, int, int, int]:
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns


def _remove(path: str) -> None:
    with suppress(OSError):  # it was never made, or the folder is gone
        os.unlink(path)


def sync_folder(folder: str) -> None:
    """Make a rename in `folder` last through a loss of power, where the system can."""
    try:
        handle = os.open(folder or ".", os.O_RDONLY)
    except OSError:
        return  # a folder that may be written to but not read
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems cannot
    finally:
        os.close(handle)
