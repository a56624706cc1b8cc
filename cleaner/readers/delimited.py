"""CSV and TSV: a header line, then rows. A field may hold newlines and be a whole document.

The separator is that of a first line like "sep=;", as spreadsheets write it, or else the
header's most frequent of comma, semicolon, tab and bar. A row with more fields than the header is
rejected, because its text has no certain end.
"""

import csv
import io
from collections.abc import Iterator

from cleaner.errors import DocumentError
from cleaner.readers.items import FileRange, Item, Options
from cleaner.readers.rows import item_from_row
from cleaner.readers.stream import Stream

_SEPARATORS = ",;\t|"


def read(stream: Stream, file_range: FileRange, options: Options) -> Iterator[Item]:
    """Yield the rows as documents; the header names their columns.

    Raises DocumentError ("bad-row") for a header that cannot be read.
    """
    csv.field_size_limit(options.limits.document)
    head = stream.head()
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    separator, stated = _separator(head, file_range.format)
    text = io.TextIOWrapper(stream.file, encoding, "surrogateescape", newline="")
    try:
        lines = csv.reader(text, delimiter=separator, strict=True)
        header = _header(lines)
        if stated:
            header = _header(lines)  # after the line "sep="
        yield from _rows(lines, header, file_range, options)
    finally:
        text.detach()


def _separator(head: bytes, format: str) -> tuple[str, bool]:
    """Return the separator, and whether a separate line states it."""
    first = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n").splitlines()[:1]
    line = first[0].decode("latin-1") if first else ""
    if len(line) == 5 and line.lower().startswith("sep="):
        return line[4], True
    return ("\t" if format == "tsv" else max(_SEPARATORS, key=line.count)), False


def _rows(
    lines: Iterator[list[str]], header: list[str], file_range: FileRange, options: Options
) -> Iterator[Item]:
    number = 0
    while True:
        number += 1
        try:
            fields = next(lines, None)
        except csv.Error as error:
            yield file_range.rejected("bad-row", f"row {number}: {error}", number)
            continue
        if fields is None:
            return
        if len(fields) > len(header):
            problem = f"row {number}: {len(fields)} fields, but {len(header)} columns"
            yield file_range.rejected("bad-row", problem, number)
        elif fields:  # not a blank line
            row = dict(zip(header, fields, strict=False))
            yield item_from_row(row, file_range, number, options)


def _header(lines: Iterator[list[str]]) -> list[str]:
    """Return the fields of the next line that is not blank. Raises DocumentError."""
    try:
        return next((fields for fields in lines if fields), [])
    except csv.Error as error:
        raise DocumentError(f"no header: {error}", reason="bad-row") from error
