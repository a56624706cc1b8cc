"""How far a worker has read, for whoever wants to know how long it will take."""

from typing import BinaryIO


class Gauge:
    """How many bytes of a shard's files have been read, packed as they are."""

    def __init__(self, before: int = 0) -> None:
        self._before = before  # negative for a range that begins further on in its file
        self._file: BinaryIO | None = None

    def open(self, file: BinaryIO) -> None:
        """A file was opened."""
        self._file = file

    def close(self, size: int) -> None:
        """A file of `size` bytes was read to its end."""
        self._file = None
        self._before += size

    def read(self) -> int:
        """The bytes so far."""
        try:
            at = 0 if self._file is None else getattr(self._file, "raw", self._file).tell()
        except (ValueError, OSError):  # it was closed, or cannot tell
            return self._before
        return self._before + int(at)
