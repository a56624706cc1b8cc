"""Open input files, local and remote, and tell whether one has changed."""

import os
import stat
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers import remote

Identity = tuple[int, int, int, int]


def identity(state: os.stat_result) -> Identity:
    """Return what changes when a file's content does: inode, size and both times in ns."""
    return state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def current_identity(path: str, file: BinaryIO) -> Identity:
    """Return the identity that the open `file` at `path` has now.

    Raises OSError, or DocumentError for a remote file that cannot be reached.
    """
    if remote.is_remote(path):
        return remote.identity(path)
    return identity(os.fstat(file.fileno()))


def open_file(path: str) -> BinaryIO:
    """Open a regular file for reading; a pipe or a device is rejected without waiting for it.

    Raises OSError, or DocumentError with the reason "not-a-file" or, remotely, "unreadable".
    """
    if remote.is_remote(path):
        return remote.open_remote(path)
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise DocumentError("not a file", reason="not-a-file")
    return os.fdopen(descriptor, "rb", 1 << 20)
