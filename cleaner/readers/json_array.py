"""A JSON file that is one array of rows, or one row.

The array is read object by object, so its size does not matter; a broken row costs
itself when the next one can be told from it, and the rest of the file otherwise, which is
then said.
"""

import json
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers import rows
from cleaner.readers.items import Item, Options, Refused, Span

_BLOCK = 1 << 16
_SPACE = b" \t\r\n"


def read(stream: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """The rows of the array, or the one object."""
    cutter = _Cutter(stream, options.limits.document + (1 << 20))
    for number, text in enumerate(cutter):
        try:
            row = json.loads(text.decode("utf-8", "surrogateescape"))
        except (ValueError, RecursionError) as error:
            id = f"{span.name}#{number}"
            yield Refused(id, span.source, "bad-row", f"{span.source}: row {number}: {error}")
            continue
        yield rows.item(row, span, number, options)
    if cutter.damage:
        message = f"{span.source}: {cutter.damage}"
        yield Refused(f"{span.name}#rest", span.source, "damaged", message)


class _Cutter:
    """Cuts the array into the bytes of its rows, without decoding them.

    Only quotes, backslashes, brackets and commas are looked at, by whole stretches.
    """

    def __init__(self, stream: BinaryIO, longest: int) -> None:
        self._stream, self._longest = stream, longest
        self._text = b""
        self._at = 0
        self.damage: str | None = None

    def __iter__(self) -> Iterator[bytes]:
        first = self._next_byte()
        if first == b"{":
            yield from self._one()
            return
        self._at += 1
        while True:
            byte = self._next_byte()
            while byte == b",":
                self._at += 1
                byte = self._next_byte()
            if byte in (b"]", b""):
                if not byte:
                    self.damage = "cut short"
                return
            row = self._value()
            if row is None:
                self.damage = "cut short"
                return
            yield row

    def _one(self) -> Iterator[bytes]:
        """A file that is one object: it may be cut anywhere, so it is one row or none."""
        row = self._value()
        if row is None:
            self.damage = "cut short"
        else:
            yield row

    def _more(self) -> bool:
        block = self._stream.read(_BLOCK)
        self._text = self._text[self._at :] + block
        self._at = 0
        return bool(block)

    def _next_byte(self) -> bytes:
        while True:
            rest = self._text[self._at : self._at + 256].lstrip(_SPACE + b"\xef\xbb\xbf")
            if rest:
                self._at = self._text.index(rest[:1], self._at)
                return rest[:1]
            if self._at + 256 < len(self._text):
                self._at += 256
            elif not self._more() and self._at >= len(self._text.rstrip(_SPACE)):
                return b""

    def _value(self) -> bytes | None:
        """The bytes of the value that begins here; None when the file ends inside it."""
        import re

        mark = re.compile(rb'["\\\[\]{},]')
        at, depth, quoted = self._at, 0, False
        while True:
            match = mark.search(self._text, at)
            if match is None:
                at = len(self._text) - self._at
                if at > self._longest:
                    raise DocumentError("a row is too large", reason="too-large")
                if not self._more():
                    return None
                continue
            at = match.end()
            byte = match[0]
            if quoted:
                if byte == b"\\":
                    while at >= len(self._text):
                        at -= self._at
                        if not self._more():
                            return None
                    at += 1
                elif byte == b'"':
                    quoted = False
            elif byte == b'"':
                quoted = True
            elif byte in b"[{":
                depth += 1
            elif byte in b"]},":
                if depth == 0:
                    return self._cut(at - 1)
                depth -= byte != b","
                if depth == 0 and byte != b",":
                    return self._cut(at)

    def _cut(self, end: int) -> bytes:
        row, self._at = self._text[self._at : end], end
        return row
