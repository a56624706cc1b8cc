"""Open a range of a file, find the reader of its format, and yield its items."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from importlib import import_module
from typing import BinaryIO, Protocol, cast

from cleaner.errors import LONGEST_MESSAGE, DocumentError, InputError
from cleaner.readers import sequential
from cleaner.readers.formats import (
    BINARY,
    FORMATS,
    ONE_DOCUMENT,
    READ_BY_RANGE,
    InputFormat,
    format_of_content,
    format_of_name,
)
from cleaner.readers.items import FileRange, Item, ReadOptions, Skipped
from cleaner.readers.opening import Identity, current_identity, open_file
from cleaner.readers.own_files import own_kind
from cleaner.readers.stream import Stream
from cleaner.readers.unread import is_system_file, unread_kind, without_article


class Reader(Protocol):
    """What every module that `FORMATS` names provides."""

    def read(
        self, stream: Stream, file_range: FileRange, options: ReadOptions
    ) -> Iterator[Item]:
        """Yield the items of a file from its beginning, or of a stream that cannot seek."""


class RangeReader(Reader, Protocol):
    """What the modules of formats with the divisions "bytes" and "ranges" provide, too."""

    def read_range(
        self, file: BinaryIO, file_range: FileRange, options: ReadOptions
    ) -> Iterator[Item]:
        """Yield the items that begin in a range of a file that can seek."""


class DividingReader(RangeReader, Protocol):
    """What the modules of formats with the division "ranges" provide, too."""

    def ranges(
        self, file: BinaryIO, size: int, part_size: int
    ) -> Iterator[tuple[int, int | None, int]]:
        """Yield (start, end, bytes) of ranges of about `part_size` bytes that cover the file;
        `start` and `end` are those of a `FileRange`, in the reader's own units."""


def read(
    file_range: FileRange,
    options: ReadOptions,
    expected: Identity | None = None,
    on_open: Callable[[BinaryIO], None] = lambda file: None,
    on_skip: Callable[[], None] = lambda: None,
) -> Iterator[Item]:
    """Yield the items of a range. Raises only MemoryError: what cannot be read is a `Rejected`.

    With `expected`, the identity that the file had when the work was divided, a range of a file
    that has changed since is rejected: half of the file would be of the old content. `on_open`
    is called with the file, so that progress can be read from it; `on_skip` for each item that
    comes before a sequential range.
    """
    checked = expected is not None and file_range.end is not None
    at = file_range.start if file_range.start and not file_range.sequential else None
    try:
        with open_file(file_range.path) as file:
            on_open(file)
            if checked:
                _must_be_unchanged(file_range, file, expected)
            if file_range.sequential and file_range.end is not None:
                whole = replace(file_range, start=0, end=None, sequential=False)
                items = read_stream(file, whole, options)
                span = file_range.start, file_range.end
                yield from sequential.items_between(items, file, span, on_skip)
            else:
                yield from _read_range(file, file_range, options)
            if checked:
                _must_be_unchanged(file_range, file, expected)
    except InputError as error:  # of a remote source: an extra or a protocol is missing
        problem = str(error).removeprefix(f"{file_range.path}: ")
        yield file_range.rejected("unreadable", problem, at)
    except DocumentError as error:
        yield file_range.rejected(error.reason, str(error), at)
    except MemoryError:
        raise
    except OSError as error:
        yield file_range.rejected("unreadable", str(error.strerror or error), at)
    except Exception as error:  # libraries raise anything on a damaged container
        message = f"{type(error).__name__}: {error}"[:LONGEST_MESSAGE]
        yield file_range.rejected("damaged", message, at)


def ranges(
    path: str, format: str, size: int, part_size: int
) -> Iterator[tuple[int, int | None, int]]:
    """Yield (start, end, bytes) of the ranges of a file of `size` bytes, about `part_size` each.

    They are ranges of bytes, except in formats with the division "ranges". Such a file is one
    range where it cannot be opened; reading it reports why.
    """
    if FORMATS[format].division != "ranges":
        for start, end in sequential.cut(size, -(-size // part_size)):
            yield start, end, end - start
        return
    reader = cast(DividingReader, _module(FORMATS[format]))
    try:
        with open_file(path) as file:
            found = list(reader.ranges(file, size, part_size))
    except (OSError, DocumentError):
        found = [(0, None, size)]
    yield from found


def _must_be_unchanged(file_range: FileRange, file: BinaryIO, expected: Identity | None) -> None:
    if current_identity(file_range.path, file) != expected:
        raise DocumentError("changed while it was being read", reason="changed")


def _read_range(file: BinaryIO, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    format = FORMATS.get(file_range.format)
    if file_range.end is not None and format is not None and format.division in READ_BY_RANGE:
        reader = cast(RangeReader, _module(format))
        yield from reader.read_range(file, file_range, options)
    else:
        yield from read_stream(file, file_range, options)


def read_stream(
    file: BinaryIO, file_range: FileRange, options: ReadOptions, depth: int = 0
) -> Generator[Item, None, None]:
    """Yield the items of a file, or of a member of an archive, in any format and compression.

    `depth` counts the archives and compressions around it. Raises DocumentError where a limit
    is exceeded, and whatever a library raises on a damaged file.
    """
    stream = Stream(file, options.limits, depth)
    stated = file_range.format or format_of_name(file_range.name)
    format = format_of_content(stream.head(), stated)
    unread = unread_kind(stream.head(), file_range.name) if format in (BINARY, "zip") else None
    if unread and (stated not in ONE_DOCUMENT or is_system_file(unread)):
        yield Skipped(file_range.source, without_article(unread))
    elif own := own_kind(stream.head()):
        yield Skipped(file_range.source, own)
    elif format == BINARY:
        what = f"this is {unread}" if unread else "this is a binary file"
        yield file_range.rejected("binary", f"{what}, not text")
    else:
        reader = cast(Reader, _module(FORMATS[format]))
        yield from reader.read(stream, replace(file_range, format=format), options)
    if stream.damage and format not in ONE_DOCUMENT:  # there the reader reports it
        yield file_range.rejected("damaged", stream.damage, "damage")


def _module(format: InputFormat) -> object:
    return import_module(f"cleaner.readers.{format.reader}")  # a heavy one only when needed
