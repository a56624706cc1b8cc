"""Replace a file as a whole, or not at all.

At every moment, through a kill or a full disk, the name leads to the whole old file or the
whole new one: the bytes go to a temporary file beside it, are synced, and take the name in
one step. Mode, owner, extended attributes and symbolic links stay. A file with hard links,
or one that changed since it was read, is refused and left as it is.
"""

import os
import stat
from contextlib import suppress

from cleaner.errors import InputError


def replace(path: str, data: bytes, read_state: os.stat_result) -> None:
    """Replace the content of the file at `path`, which was in `read_state` when it was read.

    A symbolic link stays and its target is replaced. Raises InputError where that cannot
    be done without loss, OSError where the system refuses; then nothing has changed.
    """
    target = os.path.realpath(path)
    if read_state.st_nlink > 1:
        raise InputError(
            f"{path}: has {read_state.st_nlink} hard links, and replacing it would separate "
            "them; clean a copy of it, and link that anew"
        )
    if not os.access(target, os.W_OK):
        raise InputError(f"{path}: is read-only; make it writable first (chmod u+w)")
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.cleaner")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            _copy_attributes(target, file.fileno(), read_state)
            file.flush()
            os.fsync(file.fileno())
        if _identity(os.stat(target)) != _identity(read_state):
            raise InputError(f"{path}: changed while it was being cleaned; clean it again")
        os.replace(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    sync_folder(folder)


def _copy_attributes(target: str, descriptor: int, read_state: os.stat_result) -> None:
    """Give the new file the owner, mode and extended attributes of the old one."""
    state = os.fstat(descriptor)
    if (state.st_uid, state.st_gid) != (read_state.st_uid, read_state.st_gid):
        try:
            os.fchown(descriptor, read_state.st_uid, read_state.st_gid)
        except OSError as error:
            raise InputError(
                f"{target}: belongs to another user or group; clean it as its owner"
            ) from error
    os.fchmod(descriptor, stat.S_IMODE(read_state.st_mode))
    if hasattr(os, "listxattr"):
        for name in os.listxattr(target):
            with suppress(OSError):  # the system's own labels cannot be set
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _identity(state: os.stat_result) -> tuple[int, int, int, int]:
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns


def _remove(path: str) -> None:
    with suppress(OSError):  # it was never created, or the folder is gone
        os.unlink(path)


def sync_folder(folder: str) -> None:
    """Make a rename in `folder` survive a power failure, where the system can."""
    try:
        descriptor = os.open(folder or ".", os.O_RDONLY)
    except OSError:
        return  # a folder that may be written to but not read
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some network file systems cannot
    finally:
        os.close(descriptor)
