"""Parquet: rows by row group. Needs the extra ``parquet``.

Only the columns that can state something are read, a few rows at a time. A row group that cannot
be read costs only itself. One that would exceed the limits is rejected by what the file's footer
says, before anything is unpacked.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from cleaner.errors import LONGEST_MESSAGE, DocumentError
from cleaner.extras import missing
from cleaner.readers.items import FileRange, Item, Limits, ReadOptions, Rejected
from cleaner.readers.rows import item_from_row, without_text
from cleaner.readers.stream import Stream

_ROWS = 64  # rows in memory at a time


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows of all row groups."""
    yield from read_range(stream.seekable_file(), file_range, options)


def read_range(file: BinaryIO, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows of the row groups from `start` up to `end` of the range."""
    opened = _library().ParquetFile(file, pre_buffer=False)
    metadata = opened.metadata
    names = opened.schema_arrow.names
    columns = options.finder.used(names)
    without_text = not options.finder.find(tuple(names)).content
    end = metadata.num_row_groups if file_range.end is None else file_range.end
    for number in range(file_range.start, end):
        row = sum(metadata.row_group(before).num_rows for before in range(number))
        try:
            if without_text:  # nothing has to be unpacked to see that
                yield from _rejected_rows(file_range, metadata, number, row)
                continue
            _must_keep_to(options.limits, metadata, number)
            for batch in opened.iter_batches(_ROWS, row_groups=[number], columns=columns):
                for values in batch.to_pylist():
                    # Arrow's strings are UTF-8, which has no surrogates.
                    yield item_from_row(values, file_range, row, options, no_surrogates=True)
                    row += 1
        except MemoryError:
            raise
        except Exception as error:  # pyarrow raises anything on a damaged file
            reason = error.reason if isinstance(error, DocumentError) else "damaged"
            message = f"row group {number}: {error}"[:LONGEST_MESSAGE]
            yield file_range.rejected(reason, message, f"group-{number}")


def ranges(file: BinaryIO, size: int, part_size: int) -> Iterator[tuple[int, int | None, int]]:
    """Yield ranges of row groups of about `part_size` bytes: (first, one after the last, bytes).

    A file whose footer cannot be read is one range of `size` bytes; reading it reports why.
    """
    try:
        metadata = _library().ParquetFile(file).metadata
        sizes = [_compressed_size(metadata, number) for number in range(metadata.num_row_groups)]
    except Exception:
        yield 0, None, size
        return
    first, held = 0, 0
    for number, compressed in enumerate(sizes):
        held += compressed
        if held >= part_size or number == len(sizes) - 1:
            yield first, number + 1, held
            first, held = number + 1, 0


def _library() -> Any:
    try:
        import pyarrow.parquet as library
    except ImportError:
        raise DocumentError(missing("Parquet", "parquet"), reason="extra-missing") from None
    return library


def _compressed_size(metadata: Any, number: int) -> int:
    group = metadata.row_group(number)
    return sum(group.column(i).total_compressed_size for i in range(group.num_columns))


def _rejected_rows(
    file_range: FileRange, metadata: Any, number: int, row: int
) -> Iterator[Rejected]:
    """The rows of a row group that has no column of text, rejected with the columns it has."""
    group = metadata.row_group(number)
    columns: dict[str, int] = {}
    for index in range(group.num_columns):
        column = group.column(index)
        is_text = column.physical_type == "BYTE_ARRAY"
        size = column.total_uncompressed_size // max(group.num_rows, 1) if is_text else 0
        columns[column.path_in_schema] = size
    for position in range(row, row + group.num_rows):
        yield without_text(file_range, position, f"{file_range.name}#{position}", columns)


def _must_keep_to(limits: Limits, metadata: Any, number: int) -> None:
    group = metadata.row_group(number)
    unpacked = sum(group.column(i).total_uncompressed_size for i in range(group.num_columns))
    compressed = max(_compressed_size(metadata, number), 1)
    if unpacked > limits.free and unpacked > limits.ratio * compressed:
        raise DocumentError(f"unpacks to more than {limits.ratio} times its size", reason="bomb")
