r"""Find the records of an uncompressed WARC stream, whatever lengths they state.

A record is accepted when the next one begins at the offset that its Content-Length gives. If
not, reading resumes where the next ``WARC/1.`` begins a header, so a wrong length costs one record.
(fastwarc and warcio accept truncated records and lose what follows a wrong length, so neither is
used.)
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, TypeAlias

from cleaner.readers.http_response import parse_headers

MAGIC = b"WARC/1."
_MAX_HEADER = 1 << 16  # bytes of a record's header
_BLOCK = 1 << 20
_RECORD_START = re.compile(rb"WARC/1\.[01]\r?\n(?=WARC-|Content-)", re.I)
_HEADER = re.compile(rb"(.*?\r?\n)\r?\n", re.S)


class Record(NamedTuple):
    """A record; the names of its header fields are in lower case."""

    fields: dict[str, str]
    content: bytes | None  # None when its length exceeds the limit
    position: int  # the offset of its first byte in the stream
    header_size: int  # bytes
    length: int  # bytes of the content


class DamagedRecord(NamedTuple):
    """What was found, and what is wrong with it."""

    position: int
    problem: str


Found: TypeAlias = Record | DamagedRecord


class RecordStream:
    """A stream of records with a buffer ahead of its `position`, the offset of the next byte."""

    def __init__(self, stream: BinaryIO, position: int = 0) -> None:
        self._stream = stream
        self.position = position
        self._ahead = b""

    def records(self, limit: int, end: int | None = None) -> Iterator[Found]:
        """Yield all records from here on; with `end`, those that begin before it.

        `limit` is the most bytes of content that are read.
        """
        while end is None or self.position < end:
            if not self._fill(len(MAGIC) + 3) and not self._ahead.strip():
                return
            blank = len(self._ahead) - len(self._ahead.lstrip(b"\r\n"))
            if blank:
                self._drop(blank)
                continue
            found = self._next_record(limit)
            yield found
            if isinstance(found, Record) and (found.content is not None or self._jump(found)):
                continue
            inside = len(MAGIC) + 1 if self._ahead.startswith(MAGIC) else 1
            if not self.seek_record(inside):
                return

    def seek_record(self, skip: int = 0) -> bool:
        """Move to the next start of a record after `skip` bytes; False when there is none."""
        self._drop(skip)
        while True:
            at_end = not self._fill(_MAX_HEADER)
            match = _RECORD_START.search(self._ahead)
            if match:
                self._drop(match.start())
                return True
            if at_end:
                self._drop(len(self._ahead))
                return False
            self._drop(len(self._ahead) - 64)  # more than the start of a record

    def _next_record(self, limit: int) -> Found:
        """Return the record that begins here, and move past it if its content was read."""
        start = self.position
        if not self._ahead.startswith(MAGIC):
            return DamagedRecord(start, "no record begins here")
        self._fill(_MAX_HEADER)
        header = _HEADER.match(self._ahead[:_MAX_HEADER])
        if header is None or _RECORD_START.search(header[1], 8):
            return DamagedRecord(start, "the header does not end")
        fields = parse_headers(header[1])
        length = _content_length(fields)
        if length is None:
            return DamagedRecord(start, "no valid Content-Length")
        if length > limit:
            return Record(fields, None, start, header.end(), length)
        end = header.end() + length
        if not self._fill(end):
            return DamagedRecord(start, "truncated")
        if not self._ends_at(end):
            return DamagedRecord(start, "its Content-Length is wrong")
        content = self._ahead[header.end() : end]
        self._drop(end)
        return Record(fields, content, start, header.end(), length)

    def _ends_at(self, end: int) -> bool:
        """Whether two line ends, the next record or nothing follows the record."""
        self._fill(end + 16)
        rest = self._ahead[end : end + 16]
        return not rest.strip() or rest.startswith((b"\r\n\r\n", MAGIC))

    def _jump(self, record: Record) -> bool:
        """Move past a record too large to read, if its end can be seen in the stream."""
        if not self._stream.seekable():
            return False
        size = record.header_size + record.length
        here = self._stream.tell()
        self._stream.seek(here - len(self._ahead) + size)
        rest = self._stream.read(16)
        if not rest.strip() or rest.lstrip(b"\r\n").startswith(MAGIC):
            self.position += size
            self._ahead = rest
            return True
        self._stream.seek(here)
        return False

    def _fill(self, size: int) -> bool:
        """Buffer at least `size` bytes ahead; False when the stream ends before."""
        while len(self._ahead) < size:
            block = self._stream.read(max(_MAX_HEADER, size - len(self._ahead)))
            if not block:
                return False
            self._ahead += block
        return True

    def _drop(self, size: int) -> None:
        """Move on by `size` bytes, buffered or not."""
        self.position += size
        buffered = min(size, len(self._ahead))
        self._ahead = self._ahead[buffered:]
        size -= buffered
        while size > 0:
            block = self._stream.read(min(size, _BLOCK))
            if not block:
                return
            size -= len(block)


def _content_length(fields: dict[str, str]) -> int | None:
    value = fields.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None
