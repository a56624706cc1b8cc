"""A range of a gzipped WARC file, which holds one gzip member for each record.

Members are found by their signature, so a range of bytes can be read by itself: a record belongs
to the range in which its member begins.
"""

import io
import zlib
from typing import BinaryIO

from cleaner.readers.warc_records import MAGIC

_GZIP = b"\x1f\x8b\x08"
_BLOCK = 1 << 20
_NO_END = 1 << 62


def find_member(file: BinaryIO, start: int, end: int = _NO_END) -> int | None:
    """Return the offset of the first gzip member with a record in [start, end), or None."""
    position = start
    while position < end:
        file.seek(position)
        block = file.read(min(_BLOCK, end - position) + len(_GZIP) - 1)
        if not block:
            return None
        at = block.find(_GZIP)
        while at >= 0 and position + at < end:
            if _begins_record(file, position + at):
                return position + at
            at = block.find(_GZIP, at + 1)
        position += _BLOCK
    return None


def _begins_record(file: BinaryIO, at: int) -> bool:
    file.seek(at)
    try:
        return zlib.decompressobj(31).decompress(file.read(4096), 64).startswith(MAGIC)
    except zlib.error:
        return False


class MembersBetween(io.RawIOBase):
    """The file from the member at `start` up to the first member that begins at or after `end`."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        self._file, self._position, self._end = file, start, end
        self._stop: int | None = None  # known once the range's end comes near

    def readable(self) -> bool:
        """Return True, which `io.BufferedReader` asks for."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill the buffer as far as the file and the range go; return the number of bytes."""
        view = memoryview(buffer)  # type: ignore[arg-type]
        size = len(view)
        if self._stop is None and self._position + size > self._end:
            following = find_member(self._file, self._end)
            self._stop = _NO_END if following is None else following
        if self._stop is not None:
            size = max(0, min(size, self._stop - self._position))
        self._file.seek(self._position)
        data = self._file.read(size)
        view[: len(data)] = data
        self._position += len(data)
        return len(data)
