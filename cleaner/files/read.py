"""Read a file exactly, and nothing that only looks like one."""

import os
import stat

from cleaner.errors import InputError

_CHUNK = 1 << 16  # bytes


def read(path: str, *, pipes: bool = False, limit: int | None = None) -> bytes:
    """Return all bytes of the file at `path`.

    Raises InputError for what is missing, a folder, a device, longer than `limit` bytes, or,
    without `pipes`, a pipe: opening one would wait for a writer that may never come.
    """
    return read_with_state(path, pipes=pipes, limit=limit)[0]


def read_with_state(
    path: str, *, pipes: bool = False, limit: int | None = None
) -> tuple[bytes, os.stat_result]:
    """Return the bytes as `read` does, and the state of the file while it was open.

    Raises InputError for what `read` refuses.
    """
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags if pipes else flags | getattr(os, "O_NONBLOCK", 0))
    except ValueError as error:  # a NUL in the name
        raise InputError(f"{path}: {error}") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    try:
        state = os.fstat(descriptor)
        kind = _kind(state.st_mode)
        if kind != "file" and not (pipes and kind in ("pipe", "device")):
            raise InputError(f"{path}: is a {kind}, not a file")
        data = _read_all(descriptor, state.st_size, limit)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    finally:
        os.close(descriptor)
    if limit is not None and len(data) > limit:
        raise InputError(f"{path}: longer than {limit} bytes")
    return data, state


def _read_all(descriptor: int, size: int, limit: int | None) -> bytes:
    """Return the content of an open file, or a little more than `limit` bytes of it."""
    chunks = []
    length = 0
    while limit is None or length <= limit:
        # A file of a known size takes two calls: a hundred rule files are read at each start.
        most = max(size + 1 - length, _CHUNK)
        chunk = os.read(descriptor, most if limit is None else min(most, limit + 1 - length))
        if not chunk:
            break
        chunks.append(chunk)
        length += len(chunk)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _kind(mode: int) -> str:
    if stat.S_ISREG(mode):
        return "file"
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"
