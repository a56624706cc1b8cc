"""CSV and TSV: a header line, then rows. Fields may hold newlines and be as long as a document.

The separator is the header's most frequent of comma, semicolon, tab and bar. A row with
more fields than the header has is refused, because nothing says where its text ends.
"""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from cleaner.readers import rows
from cleaner.readers.items import Item, Options, Refused, Span
from cleaner.readers.kinds import HEAD


def read(stream: BinaryIO, span: Span, separator: str | None, options: Options) -> Iterator[Item]:
    """The rows as documents; a row's columns are named by the header."""
    csv.field_size_limit(options.limits.document)
    head = stream.peek(HEAD)[:HEAD]  # type: ignore[attr-defined]
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = io.TextIOWrapper(
        stream, "utf-16" if wide else "utf-8-sig", "surrogateescape", newline=""
    )
    if separator is None:
        first = head.replace(b"\0", b"").partition(b"\n")[0].decode("latin-1")
        separator = max(",;\t|", key=first.count)
    try:
        lines = csv.reader(text, delimiter=separator, strict=True)
        header = next(lines, [])
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


def _bad(span: Span, number: int, why: str) -> Refused:
    id = f"{span.name}#{number}"
    return Refused(id, span.source, "bad-row", f"{span.source}: row {number}: {why}")
