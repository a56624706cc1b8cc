"""Give a file its final name only when its bytes are safe.

The order is always: write under a temporary name, sync, rename, sync the folder. After
a loss of power a name leads to the whole file or to nothing.
"""

import ctypes
import os
from collections.abc import Iterable
from contextlib import suppress

from cleaner.errors import IncompleteError, InputError
from cleaner.files import sync_folder

_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


def create(path: str) -> int:
    """A new file for writing, as a descriptor; whatever had the name before is taken away."""
    with suppress(FileNotFoundError):
        os.unlink(path)
    return os.open(path, _FRESH, 0o666)


def write(path: str, data: bytes | Iterable[bytes]) -> None:
    """Put `data` under the name `path`, wholly or not at all."""
    temporary = f"{path}.new"
    try:
        with os.fdopen(create(temporary), "wb") as file:
            for block in (data,) if isinstance(data, bytes) else data:
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    sync_folder(os.path.dirname(path))


def sync(path: str) -> None:
    """Make the bytes of the file `path` safe."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_all(folder: str) -> None:
    """Make everything written so far on the file system of `folder` safe, in one call."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if not hasattr(library, "syncfs"):
            os.sync()
        elif library.syncfs(handle):
            error = ctypes.get_errno()
            raise OSError(error, os.strerror(error), folder)
    finally:
        os.close(handle)


def make_folder(path: str) -> None:
    """Make a folder of ours. Raises InputError when something else has its name."""
    try:
        os.mkdir(path)
    except FileExistsError:
        if os.path.islink(path) or not os.path.isdir(path):
            raise InputError(f"{path}: is in the way; not a folder of ours") from None


def make_folders(root: str, relative: str, known: set[str]) -> None:
    """Make the folders `relative` below `root`, never through a link."""
    if relative in known or not relative:
        return
    above = os.path.dirname(relative)
    make_folders(root, above, known)
    make_folder(os.path.join(root, relative))
    known.add(relative)


def is_full(error: OSError) -> bool:
    """Whether writing failed for want of room or of a medium that can be written."""
    import errno

    return error.errno in (
        errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG, errno.EMFILE,
        errno.ENFILE, errno.EACCES, errno.EPERM, errno.ENOMEM,
    )  # fmt: skip


def incomplete(error: OSError) -> IncompleteError:
    """The one line that a user reads about it."""
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else "output"
    return IncompleteError(
        f"{where}: {error.strerror or error}; what is finished is safe, "
        "the same command goes on from there"
    )
