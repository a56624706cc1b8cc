"""CSV and TSV: a header line, then rows. A field may hold newlines and be a whole document.

The separator is that of a first line like "sep=;", as spreadsheets write it, or else the
header's most frequent of comma, semicolon, tab and bar. A row with more fields than the header is
rejected, because its text has no certain end. `cleaner.readers.table_rows` splits the rows.
"""

import csv
import io
from collections.abc import Iterator

from cleaner.errors import DocumentError
from cleaner.readers.items import FileRange, Item, ReadOptions
from cleaner.readers.rows import item_from_row
from cleaner.readers.stream import Stream
from cleaner.readers.table_rows import TableRows, Unreadable

_SEPARATORS = ",;\t|"
_NULL = "\\N"  # as MySQL, Hive and PostgreSQL write it


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the rows as documents; the header names their columns.

    Raises DocumentError ("bad-row") for a header that cannot be read.
    """
    csv.field_size_limit(options.limits.document)
    head = stream.head()
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    separator, stated = _separator(head, file_range.format)
    text = io.TextIOWrapper(stream.file, encoding, "surrogateescape", newline="")
    try:
        rows = TableRows(text, separator, options.limits.document)
        header = _header(rows)
        if stated:
            header = _header(rows)  # after the line "sep="
        yield from _documents(rows, header, file_range, options)
    finally:
        text.detach()


def _separator(head: bytes, format: str) -> tuple[str, bool]:
    """Return the separator, and whether a separate line states it."""
    first = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n").splitlines()[:1]
    line = first[0].decode("latin-1") if first else ""
    if len(line) == 5 and line.lower().startswith("sep="):
        return line[4], True
    return ("\t" if format == "tsv" else max(_SEPARATORS, key=line.count)), False


def _documents(
    rows: TableRows, header: list[str], file_range: FileRange, options: ReadOptions
) -> Iterator[Item]:
    for number, fields in enumerate(rows, 1):
        if isinstance(fields, Unreadable):
            yield file_range.rejected("bad-row", f"row {number}: {fields.problem}", number)
        elif fields:  # not a blank line
            values = ("" if field == _NULL else field for field in fields)
            yield item_from_row(
                dict(zip(header, values, strict=False)), file_range, number, options
            )


def _header(rows: TableRows) -> list[str]:
    """Return the header. Raises DocumentError."""
    try:
        return rows.header()
    except csv.Error as error:
        raise DocumentError(f"no header: {error}", reason="bad-row") from error
