"""JSON Lines: one object a line. Any range of bytes can be read by itself.

A line belongs to the range in which its first byte lies, so ranges that cover a file give
every line exactly once. A line that is no JSON costs itself. Bytes that are no UTF-8 inside
a text reach the decoder as bytes. Blank lines are no documents.
"""

import json
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.readers import rows
from cleaner.readers.items import Item, Options, Refused, Span


def read(stream: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """The rows that begin in the span. `stream` stands at byte 0 when the span starts there,
    and one byte before the span otherwise."""
    longest = options.limits.document + (1 << 20)
    position = span.start
    if position:
        position += _skip_line(stream) - 1
    while span.end is None or position < span.end:
        line = stream.readline(longest)
        if not line:
            return
        start = position
        position += len(line)
        if len(line) >= longest and not line.endswith(b"\n"):
            position += _skip_line(stream)
            id = f"{span.name}#{start}"
            yield Refused(
                id, span.source, "too-large", f"{span.source}: a line over {longest} bytes"
            )
            continue
        if not line.isspace():
            yield _item(line, start, span, options)


def _item(line: bytes, start: int, span: Span, options: Options) -> Item:
    try:
        row, sound = parse(line.removeprefix(b"\xef\xbb\xbf") if start == 0 else line)
    except MemoryError:  # a row of hundreds of megabytes; what was taken for it is free again
        message = f"{span.source}: byte {start}: a row of {len(line)} bytes is too large to parse"
        return Refused(f"{span.name}#{start}", span.source, "memory", message)
    except (ValueError, RecursionError) as error:
        message = f"{span.source}: byte {start}: no JSON: {error}"
        return Refused(f"{span.name}#{start}", span.source, "bad-row", message)
    return rows.item(row, span, start, options, sound=sound)


def parse(text: bytes) -> tuple[object, bool]:
    """JSON from bytes; what is no UTF-8 stands in its strings as surrogate escapes. And whether
    no string of it can hold a surrogate: of a large page that is worth knowing."""
    try:
        decoded = text.decode()
    except UnicodeDecodeError:
        return json.loads(text.decode("utf-8", "surrogateescape")), False
    return json.loads(decoded), b"\\ud" not in text and b"\\uD" not in text


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while piece := stream.readline(1 << 20):
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped
