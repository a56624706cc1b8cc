"""The record of what is finished. A line is added when a part lies under its final name.

Each line ends in a checksum of itself: a line cut short by a loss of power, or damaged
since, counts for nothing, and its part is made again. The first line says which rules and
which recipe the run follows; without it, nothing in the folder can be trusted.
"""

import hashlib
import json
import os
from typing import Any

FORMAT = 1


class Journal:
    """An open journal. Every `add` is on disk when it returns."""

    def __init__(self, path: str) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CLOEXEC)
        _end_with_newline(path, self._handle)

    def add(self, entry: dict[str, Any]) -> None:
        """Append one entry, durably."""
        _write(self._handle, line(entry))
        os.fsync(self._handle)

    def close(self) -> None:
        os.close(self._handle)


def create(path: str, header: dict[str, Any]) -> None:
    """Begin a journal: the header is there wholly or the journal is not."""
    temporary = path + ".new"
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        _write(handle, line({"format": FORMAT, **header}))
        os.fsync(handle)
    finally:
        os.close(handle)
    os.replace(temporary, path)


def line(entry: dict[str, Any]) -> bytes:
    """An entry as it stands in the journal."""
    text = json.dumps(entry, separators=(",", ":"), sort_keys=True).encode()
    return b"%s %s\n" % (text, _sum(text))


def entry(line: bytes) -> dict[str, Any] | None:
    """What a line of a journal says; None when it is not whole."""
    text, _, check = line[:-1].rpartition(b" ")
    if not text or check != _sum(text) or not line.endswith(b"\n"):
        return None
    value = json.loads(text)
    return value if isinstance(value, dict) else None


def _sum(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest()[:16].encode()


def _write(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def _end_with_newline(path: str, handle: int) -> None:
    """A line that was cut short must not swallow the next one."""
    with open(path, "rb") as file:
        file.seek(0, os.SEEK_END)
        if file.tell():
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                _write(handle, b"\n")
