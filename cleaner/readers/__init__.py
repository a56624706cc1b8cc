"""One file per input format. `read` opens a span and finds the right one.

Every reader streams: what it holds is one document and one block, however big the file.
Each of them gives the items of a span in the order of the bytes, and costs a damaged
record only that record, where the format lets it find the next.
"""

import os
import stat
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO, cast

from cleaner.errors import DocumentError, InputError
from cleaner.readers import remote, sequential
from cleaner.readers.compression import Stream
from cleaner.readers.formats import by_content, by_name
from cleaner.readers.items import Item, Limits, Options, Raw, Refused, Skipped, Span

__all__ = [
    "Item",
    "Limits",
    "Options",
    "Raw",
    "Refused",
    "Skipped",
    "Span",
    "identity",
    "read",
]


def identity(state: os.stat_result) -> tuple[int, int, int, int]:
    """What changes when a file's content does: inode, size, and both times in nanoseconds."""
    return state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def open_file(path: str) -> BinaryIO:
    """Open a regular file for reading; a pipe or a device is refused, never waited for.

    Raises OSError, or DocumentError with the reason "not-a-file".
    """
    if remote.is_remote(path):
        return remote.open_far(path)
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise DocumentError(f"{path}: not a file", reason="not-a-file")
    return os.fdopen(handle, "rb", 1 << 20)


def read(
    span: Span,
    options: Options,
    expected: tuple[int, int, int, int] | None = None,
    opened: Callable[[BinaryIO], None] = lambda file: None,
    passed: Callable[[], None] = lambda: None,
) -> Iterator[Item]:
    """The items of a span. Raises nothing: what cannot be read is a `Refused`.

    With `expected`, the `identity` that the file had when the work was shared out, a share
    of a file that has changed since is refused: half of it would be of the old content.
    `opened` is given the file, so that somebody can see how far it has been read; `passed` is
    called for each item on the way to the span that is none of it.
    """
    try:
        with open_file(span.path) as file:
            opened(file)
            if expected is not None and span.end is not None:
                _same(file, expected, span)
            if span.front and span.end is not None:
                whole = replace(span, start=0, end=None, front=False)
                items = read_stream(file, whole, options)
                yield from sequential.share(items, file, span.start, span.end, passed)
            else:
                yield from _items(file, span, options)
            if expected is not None and span.end is not None:
                _same(file, expected, span)
    except InputError as error:  # of a remote source: an extra or a protocol is missing
        yield Refused(_id(span), span.source, "unreadable", str(error))
    except DocumentError as error:
        yield Refused(_id(span), span.source, error.reason, str(error))
    except MemoryError:
        raise
    except OSError as error:
        message = f"{span.source}: {error.strerror or error}"
        yield Refused(_id(span), span.source, "unreadable", message)
    except Exception as error:  # libraries raise anything on a damaged container
        message = f"{span.source}: {type(error).__name__}: {error}"[:300]
        yield Refused(_id(span), span.source, "damaged", message)


def _same(file: BinaryIO, expected: tuple[int, int, int, int], span: Span) -> None:
    if remote.is_remote(span.path):
        now = remote.state_of(span.path)
    else:
        now = identity(os.fstat(file.fileno()))
    if now != expected:
        raise DocumentError(f"{span.source}: changed while it was being read", reason="changed")


def _id(span: Span) -> str:
    return span.name if not span.start or span.front else f"{span.name}#{span.start}"


def _items(file: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    if span.kind == "parquet" and span.end is not None:
        from cleaner.readers import parquet

        yield from parquet.read(file, span, options)
    elif span.kind == "warc" and span.end is not None:
        from cleaner.readers import warc

        yield from warc.read_range(file, span, options)
    elif span.start:
        from cleaner.readers import jsonl

        file.seek(span.start - 1)
        yield from jsonl.read(file, span, options)
    else:
        yield from read_stream(file, span, options)


def read_stream(
    file: BinaryIO, span: Span, options: Options, depth: int = 0
) -> Generator[Item, None, None]:
    """The items of a file or of a member of an archive, whatever it is and is packed in."""
    stream = Stream(file, options.limits, depth)
    kind = by_content(stream.head(), span.kind or by_name(span.name))
    yield from _of_kind(kind, stream, span, options)
    if stream.damage:
        if kind in ("text", "markdown", "html"):
            return  # said by the document itself
        yield Refused(
            f"{_id(span)}#damage", span.source, "damaged", f"{span.source}: {stream.damage}"
        )


def _of_kind(kind: str, stream: Stream, span: Span, options: Options) -> Iterator[Item]:
    file = cast("BinaryIO", stream.file)
    if kind in ("text", "markdown", "html"):
        from cleaner.readers import text

        for item in text.read(file, span, kind, options):
            if stream.damage and isinstance(item, Raw):
                yield Refused(span.name, span.source, "damaged", f"{span.source}: {stream.damage}")
            else:
                yield item
    elif kind == "jsonl":
        from cleaner.readers import jsonl

        yield from jsonl.read(file, span, options)
    elif kind == "json":
        from cleaner.readers import json_array

        yield from json_array.read(file, span, options)
    elif kind in ("csv", "tsv"):
        from cleaner.readers import table

        yield from table.read(file, span, "\t" if kind == "tsv" else None, options)
    elif kind == "warc":
        from cleaner.readers import warc

        yield from warc.read(file, span, options)
    elif kind == "tar":
        from cleaner.readers import tar

        yield from tar.read(file, span, options, stream.depth + 1)
    elif kind in ("zip", "parquet"):
        yield from _seekable(kind, stream, span, options)
    else:
        yield Refused(span.name, span.source, "binary", f"{span.source}: no text in a known format")


def _seekable(kind: str, stream: Stream, span: Span, options: Options) -> Iterator[Item]:
    """Formats with their index at the end. Inside another archive they are held in memory."""
    file = cast("BinaryIO", stream.file)
    if stream.depth or not file.seekable():
        raw = file.read(options.limits.document + 1)
        if len(raw) > options.limits.document:
            raise DocumentError(f"{span.source}: a {kind} too large to hold", reason="too-large")
        file = BytesIO(raw)
    if kind == "zip":
        from cleaner.readers import zip

        yield from zip.read(file, span, options, stream.depth + 1)
    else:
        from cleaner.readers import parquet

        yield from parquet.read(file, span, options)
