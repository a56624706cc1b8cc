"""Parquet: rows by row group. Needs the extra ``cleaner[parquet]``.

Only the columns that can say something are read, a few rows at a time. A row group that
cannot be read costs itself. One that would unpack beyond the limits is refused by what
the file's own footer says, before anything is unpacked.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers import rows
from cleaner.readers.items import Item, Options, Refused, Span

_ROWS = 64  # rows in memory at a time


def _library() -> Any:
    try:
        import pyarrow.parquet as library
    except ImportError:
        raise DocumentError(
            "Parquet needs an extra: pip install 'cleaner[parquet]'", reason="extra-missing"
        ) from None
    return library


def ranges(file: BinaryIO, size: int, part: int) -> Iterator[tuple[int, int | None, int]]:
    """Ranges of row groups of about `part` bytes each: (first, one behind the last, bytes).

    A file whose footer cannot be read is one range; reading it says what is wrong.
    """
    try:
        meta = _library().ParquetFile(file).metadata
        groups = [_packed(meta, number) for number in range(meta.num_row_groups)]
    except Exception:
        yield 0, None, size
        return
    first, held = 0, 0
    for number, packed in enumerate(groups):
        held += packed
        if held >= part or number == len(groups) - 1:
            yield first, number + 1, held
            first, held = number + 1, 0


def read(file: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """The rows of the row groups `span.start` to `span.end`."""
    opened = _library().ParquetFile(file, pre_buffer=False)
    meta = opened.metadata
    wanted = {name for names in options.columns.values() for name in names}
    columns = [name for name in opened.schema_arrow.names if name in wanted]
    end = meta.num_row_groups if span.end is None else span.end
    row = sum(meta.row_group(number).num_rows for number in range(span.start))
    for number in range(span.start, end):
        try:
            _believe(meta, number, options)
            for batch in opened.iter_batches(_ROWS, row_groups=[number], columns=columns):
                for values in batch.to_pylist():
                    # Arrow's strings are UTF-8
                    yield rows.item(values, span, row, options, sound=True)
                    row += 1
        except MemoryError:
            raise
        except Exception as error:
            reason = error.reason if isinstance(error, DocumentError) else "damaged"
            message = f"{span.source}: row group {number}: {error}"[:300]
            yield Refused(f"{span.name}#group-{number}", span.source, reason, message)
        row = sum(meta.row_group(other).num_rows for other in range(number + 1))


def _packed(meta: Any, number: int) -> int:
    group = meta.row_group(number)
    return sum(group.column(i).total_compressed_size for i in range(group.num_columns))


def _believe(meta: Any, number: int, options: Options) -> None:
    group = meta.row_group(number)
    unpacked = sum(group.column(i).total_uncompressed_size for i in range(group.num_columns))
    limits = options.limits
    if unpacked > limits.free and unpacked > limits.ratio * max(_packed(meta, number), 1):
        raise DocumentError(f"unpacks to more than {limits.ratio} times its size", reason="bomb")
