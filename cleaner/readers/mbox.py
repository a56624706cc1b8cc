"""A mailbox (.mbox): a message is a document. Any range of bytes can be read by itself.

A message begins with a line "From ADDRESS DATE" before a header (RFC 4155), and belongs to the
range in which that line begins. A line of a text that looks the same is written with a ">" in
front, which is taken off again. Messages are read one by one; a damaged one costs only itself.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import LONGEST_MESSAGE, DocumentError
from cleaner.readers import mail_message
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions
from cleaner.readers.stream import Stream

_LONGEST_LINE = 1 << 20  # bytes read at a time
_FROM = re.compile(rb"From \S+ .{0,60}\d\d:\d\d.{0,40}\d{4}\b.{0,40}\r?\n")
_FIELD = re.compile(rb"[!-9;-~]{1,76}[ \t]*:")
_BLANK_LINE_AT_END = re.compile(rb"(\n)\r?\n\Z")
_QUOTED = re.compile(rb"^>(>*From )", re.M)


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the messages of a whole file."""
    yield from _messages(_Lines(stream.file, 0), file_range, options)


def read_range(file: BinaryIO, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the messages of an uncompressed file that begin in the range."""
    start = max(file_range.start - 1, 0)  # a line may begin right at the start of the range
    file.seek(start)
    lines = _Lines(file, start)
    if file_range.start:
        lines.skip_line()
    yield from _messages(lines, file_range, options)


class _Lines:
    """Lines with their positions, and whether each begins a message; a long line is in pieces."""

    def __init__(self, file: BinaryIO, position: int) -> None:
        self._file, self.position = file, position
        self._ahead: bytes | None = None
        self._at_start = True  # of a line, not inside a long one

    def next_line(self) -> tuple[bytes, bool]:
        """Return the line, b"" at the end, and whether it is the first of a message."""
        line = self._file.readline(_LONGEST_LINE) if self._ahead is None else self._ahead
        self._ahead = None
        first = False
        if self._at_start and line.startswith(b"From ") and _FROM.fullmatch(line):
            self._ahead = self._file.readline(_LONGEST_LINE)
            first = _FIELD.match(self._ahead) is not None
        self._at_start = line.endswith(b"\n")
        self.position += len(line)
        return line, first

    def skip_line(self) -> None:
        """Move to the next line."""
        while (piece := self._file.readline(_LONGEST_LINE)) and not piece.endswith(b"\n"):
            self.position += len(piece)
        self.position += len(piece)


def _messages(lines: _Lines, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    limit = options.limits.document
    held: list[bytes] = []
    size, start = 0, -1  # no message has begun
    stray, line = False, b"\n"
    while True:
        position, before = lines.position, line
        line, first = lines.next_line()
        ended = not line or (file_range.end is not None and position >= file_range.end)
        if first or not line:
            if start >= 0:
                yield _item(b"".join(held) if size <= limit else None, start, file_range, options)
            elif stray and file_range.start == 0:
                yield file_range.rejected("damaged", "byte 0: no message begins here", 0)
            if not line and not before.endswith(b"\n"):
                yield file_range.rejected("damaged", "truncated: it ends inside a line", "rest")
            if ended:
                return
            held, size, start = [], 0, position
        elif start >= 0:
            size += len(line)
            if size <= limit:
                held.append(line)
        elif ended:
            return
        else:
            stray = stray or not line.isspace()


def _item(raw: bytes | None, start: int, file_range: FileRange, options: ReadOptions) -> Item:
    if raw is None:
        problem = f"byte {start}: a message of more than {options.limits.document} bytes"
        return file_range.rejected("too-large", problem, start)
    id = f"{file_range.name}#{start}"
    try:
        raw = _BLANK_LINE_AT_END.sub(rb"\1", raw)  # it ends the message (RFC 4155, appendix A)
        message = mail_message.parse(_QUOTED.sub(rb"\1", raw))
        id = mail_message.message_id(message) or id
        document = mail_message.document(message, id, file_range, options)
    except MemoryError:
        raise
    except DocumentError as error:
        return file_range.rejected(error.reason, f"byte {start}: {error}", id=id)
    except Exception as error:  # `email` raises anything on a damaged message
        problem = f"byte {start}: {type(error).__name__}: {error}"[:LONGEST_MESSAGE]
        return file_range.rejected("damaged", problem, id=id)
    return InputDocument(file_range.item_path(id, start), document)
