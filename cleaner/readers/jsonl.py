"""JSON Lines: one object a line. Any range of bytes can be read by itself.

A line belongs to the range that its first byte is in, so ranges that cover a file yield every
line exactly once. A line that is not JSON costs only itself. Bytes inside a text that are not
UTF-8 reach the decoder as bytes. Blank lines are not documents.
"""

import json
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.readers.items import FileRange, Item, ReadOptions
from cleaner.readers.rows import item_from_row
from cleaner.readers.stream import Stream

_BESIDE_TEXT = 1 << 20  # bytes of a line beside the document itself


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows of a whole file."""
    yield from _rows(stream.file, 0, file_range, options)


def read_range(file: BinaryIO, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows of an uncompressed file that begin in the range."""
    position = 0
    if file_range.start:
        position = file_range.start - 1  # a line may begin right at the start of the range
        file.seek(position)
        position += _skip_line(file)
    yield from _rows(file, position, file_range, options)


def _rows(
    stream: BinaryIO, position: int, file_range: FileRange, options: ReadOptions
) -> Iterator[Item]:
    longest = options.limits.document + _BESIDE_TEXT
    while file_range.end is None or position < file_range.end:
        line = stream.readline(longest)
        if not line:
            return
        start = position
        position += len(line)
        if len(line) >= longest and not line.endswith(b"\n"):
            position += _skip_line(stream)
            yield file_range.rejected("too-large", f"a line of more than {longest} bytes", start)
        elif not line.isspace():
            yield _item(line, start, file_range, options)


def _item(line: bytes, start: int, file_range: FileRange, options: ReadOptions) -> Item:
    try:
        row, no_surrogates = parse(line.removeprefix(b"\xef\xbb\xbf") if start == 0 else line)
    except MemoryError:  # a row of hundreds of megabytes; what was allocated for it is free again
        message = f"byte {start}: a row of {len(line)} bytes is too large to parse"
        return file_range.rejected("memory", message, start)
    except (ValueError, RecursionError) as error:
        return file_range.rejected("bad-row", f"byte {start}: not JSON: {error}", start)
    return item_from_row(row, file_range, start, options, no_surrogates=no_surrogates)


def parse(text: bytes) -> tuple[object, bool]:
    """Return the JSON value, and whether certainly no string in it holds a surrogate.

    Bytes that are not UTF-8 become surrogate escapes. Knowing that there is none saves a scan
    of every large page. Raises ValueError or RecursionError.
    """
    try:
        decoded = text.decode()
    except UnicodeDecodeError:
        return json.loads(text.decode("utf-8", "surrogateescape")), False
    return json.loads(decoded), b"\\ud" not in text and b"\\uD" not in text


def _skip_line(stream: BinaryIO) -> int:
    """Read to the end of the line; return its bytes."""
    skipped = 0
    while piece := stream.readline(1 << 20):
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped
