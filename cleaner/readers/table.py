"""CSV and TSV: a header line, then rows. Fields may hold newlines and be as long as a document.

The separator is what a line like "sep=;" in front says, as spreadsheets write it, or the
header's most frequent of comma, semicolon, tab and bar. A row with more fields than the
header has is refused, because nothing says where its text ends.
"""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers import rows
from cleaner.readers.formats import HEAD
from cleaner.readers.items import Item, Options, Refused, Span


def read(stream: BinaryIO, span: Span, separator: str | None, options: Options) -> Iterator[Item]:
    """The rows as documents; a row's columns are named by the header."""
    csv.field_size_limit(options.limits.document)
    head = stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined]
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = io.TextIOWrapper(
        stream, "utf-16" if wide else "utf-8-sig", "surrogateescape", newline=""
    )
    first = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe\r\n").splitlines()[:1]
    told = first[0].decode("latin-1") if first else ""
    said = len(told) == 5 and told.lower().startswith("sep=")
    if said or separator is None:
        separator = told[4] if said else max(",;\t|", key=told.count)
    try:
        lines = csv.reader(text, delimiter=separator, strict=True)
        header = _header(lines)
        if said:
            header = _header(lines)
        number = 0
        while True:
            number += 1
            try:
                cells = next(lines, None)
            except csv.Error as error:
                yield _bad(span, number, str(error))
                continue
            if cells is None:
                return
            if not cells:
                continue  # a blank line
            if len(cells) > len(header):
                yield _bad(span, number, f"{len(cells)} fields under {len(header)} headings")
                continue
            row = dict(zip(header, cells, strict=False))
            yield rows.item(row, span, number, options)
    finally:
        text.detach()


def _header(lines: Iterator[list[str]]) -> list[str]:
    """The next line that is not blank. Raises DocumentError when it is no line of a table."""
    try:
        return next((cells for cells in lines if cells), [])
    except csv.Error as error:
        raise DocumentError(f"no header: {error}", reason="bad-row") from error


def _bad(span: Span, number: int, why: str) -> Refused:
    id = f"{span.name}#{number}"
    return Refused(id, span.source, "bad-row", f"{span.source}: row {number}: {why}")
