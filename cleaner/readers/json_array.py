"""A JSON file that is one array of rows, or one row.

The array is read object by object, so its size does not matter. A broken row costs only itself
where the next one can be found, and otherwise the rest of the file, which is reported.
"""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers.items import FileRange, Item, ReadOptions
from cleaner.readers.rows import item_from_row
from cleaner.readers.stream import Stream

_BLOCK = 1 << 16
_BESIDE_TEXT = 1 << 20  # bytes of a row beside the document itself
_WHITESPACE = b" \t\r\n"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_DELIMITER = re.compile(rb'["\\\[\]{},]')


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows of the array, or the one object."""
    rows = _RowSplitter(stream.file, options.limits.document + _BESIDE_TEXT)
    for number, text in enumerate(rows):
        try:
            row = json.loads(text.decode("utf-8", "surrogateescape"))
        except (ValueError, RecursionError) as error:
            yield file_range.rejected("bad-row", f"row {number}: not JSON: {error}", number)
            continue
        yield item_from_row(row, file_range, number, options)
    if rows.truncated:
        yield file_range.rejected("damaged", "truncated", "rest")


class _RowSplitter:
    """Yields the bytes of each row, without decoding them.

    `truncated` is set when the file ended before the array did.
    """

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        self._stream, self._longest = stream, longest
        self._text = b""
        self._at = 0
        self.truncated = False

    def __iter__(self) -> Iterator[bytes]:
        if self._next_byte() == b"{":  # the file is one object
            if (row := self._value()) is not None:
                yield row
            return
        self._at += 1
        while True:
            byte = self._next_byte()
            while byte == b",":
                self._at += 1
                byte = self._next_byte()
            if byte == b"]":
                return
            row = self._value() if byte else None
            if row is None:
                self.truncated = True
                return
            yield row

    def _next_byte(self) -> bytes:
        """Move to the next byte that is not whitespace and return it; b"" at the end."""
        while True:
            rest = self._text[self._at : self._at + 256].lstrip(_WHITESPACE + _BYTE_ORDER_MARK)
            if rest:
                self._at = self._text.index(rest[:1], self._at)
                return rest[:1]
            if self._at + 256 < len(self._text):
                self._at += 256
            elif not self._read_on() and self._at >= len(self._text.rstrip(_WHITESPACE)):
                return b""

    def _value(self) -> bytes | None:
        """Return the bytes of the value that begins here and move past it.

        None, with `truncated` set, where the file ends inside it. Raises DocumentError
        ("too-large").
        """
        at, depth, in_string = self._at, 0, False
        while True:
            match = _DELIMITER.search(self._text, at)
            if match is None:
                at = len(self._text) - self._at
                if at > self._longest:
                    raise DocumentError(
                        f"a row of more than {self._longest} characters", reason="too-large"
                    )
                if not self._read_on():
                    break
                continue
            at = match.end()
            byte = match[0]
            if in_string:
                if byte == b"\\":
                    if at >= len(self._text):
                        at -= self._at
                        if not self._read_on():
                            break
                    at += 1
                elif byte == b'"':
                    in_string = False
            elif byte == b'"':
                in_string = True
            elif byte in b"[{":
                depth += 1
            elif byte in b"]},":
                if depth == 0:  # after a scalar; a stray bracket is taken as a row
                    return self._take(max(at - 1, self._at + 1))
                depth -= byte != b","
                if depth == 0:
                    return self._take(at)
        self.truncated = True
        return None

    def _read_on(self) -> bool:
        """Drop what was taken, append a block; False at the end of the file."""
        block = self._stream.read(_BLOCK)
        self._text = self._text[self._at :] + block
        self._at = 0
        return bool(block)

    def _take(self, end: int) -> bytes:
        row, self._at = self._text[self._at : end], end
        return row
