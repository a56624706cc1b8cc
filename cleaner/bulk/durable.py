"""Write files so that a name never leads to half a file, not even after a power failure.

The order is always the same: write with a temporary name, sync, rename, sync the folder.
"""

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress

from cleaner.errors import IncompleteError, InputError
from cleaner.files.atomic import sync_folder

RESUME = "finished parts are kept, run the same command again to resume"
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


def create(path: str) -> int:
    """Create a file for writing and return its descriptor. A file of that name is deleted first."""
    with suppress(FileNotFoundError):
        os.unlink(path)
    return os.open(path, _CREATE, 0o666)


def write(path: str, data: bytes) -> None:
    """Write `data` to the file `path`, completely or not at all."""
    write_lines(path, (data,))


def write_lines(path: str, lines: Iterable[bytes]) -> int:
    """Write `lines` to the file `path`, all or none, and return how many there were."""
    temporary = f"{path}.new"
    count = 0
    try:
        with os.fdopen(create(temporary), "wb") as file:
            for line in lines:
                file.write(line)
                count += 1
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(os.path.dirname(path))
    return count


def sync(path: str) -> None:
    """Wait until the content of the file `path` is on disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_all(folder: str) -> None:
    """Wait until everything written to the file system of `folder` is on disk: for many small
    files much faster than syncing each."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if not hasattr(libc, "syncfs"):
            os.sync()
        elif libc.syncfs(descriptor):
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error), folder)
    finally:
        os.close(descriptor)


def make_folder(path: str) -> None:
    """Create a folder if it does not exist. Raises InputError when `path` is something else, such
    as a symbolic link that leads out of the output."""
    try:
        os.mkdir(path)
    except FileExistsError:
        if os.path.islink(path) or not os.path.isdir(path):
            raise InputError(f"{path}: is not a folder; move it away") from None


def make_folders(root: str, relative: str, known: set[str]) -> None:
    """Create the folders `relative` below `root`, never through a symbolic link. `known` is the
    set of those that exist, and is added to."""
    if relative in known or not relative:
        return
    above = os.path.dirname(relative)
    make_folders(root, above, known)
    make_folder(os.path.join(root, relative))
    known.add(relative)


def is_unwritable(error: OSError) -> bool:
    """Return whether an error means that the output cannot be written.

    That is: no space, a read-only or failing disk, no descriptors left, no permission.
    """
    import errno

    return error.errno in (
        errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG, errno.EMFILE,
        errno.ENFILE, errno.EACCES, errno.EPERM, errno.ENOMEM,
    )  # fmt: skip


def incomplete(error: OSError) -> IncompleteError:
    """Return the error to raise when `is_unwritable`, one line for the user."""
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else "output"
    return IncompleteError(f"{where}: {error.strerror or error}; {RESUME}")
