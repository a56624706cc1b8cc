"""A row of a table or a JSON object to a document.

A row carries a text or a page in one of the columns of `cleaner.readers.columns`, and may state an
id, a URL, a date, a title or a byline: evidence for the metadata. A row that carries neither is
rejected, as is one whose text is not a string; other columns are not guessed at.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cleaner.model import Document, Form
from cleaner.readers.columns import RowColumns
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions, Rejected

_MAX_NAMED = 12  # columns in a message


def item_from_row(
    row: object,
    file_range: FileRange,
    position: int,
    options: ReadOptions,
    *,
    no_surrogates: bool = False,
) -> Item:
    """Return the document that `row` holds, or its rejection.

    `position` tells the rows of a file apart: it is part of the output path, and of the id when
    the row states none. `no_surrogates` promises that no string of the row holds one.
    """
    if not isinstance(row, Mapping):
        return file_range.rejected("bad-row", f"row {position} is not an object", position)
    columns = options.finder.find(tuple(row))
    stated_id = _first(row, columns.id)
    id = str(stated_id) if isinstance(stated_id, str | int | float) else None
    id = id or f"{file_range.name}#{position}"
    raw, form = _content(row, columns)
    if raw is None:
        return without_text(file_range, position, id, _lengths(row))
    if not no_surrogates:
        raw = _escaped_bytes(raw)
    if len(raw) > options.limits.document:
        message = f"row {position} is {len(raw)} long"
        return file_range.rejected("too-large", message, id=id)
    url = _first(row, columns.url)
    document = Document(
        raw=raw,
        id=id,
        source=file_range.source,
        url=url if isinstance(url, str) and url else None,
        form=form if options.form == "auto" else options.form,
        stated={
            field: value
            for field, names in columns.stated
            if (value := _first(row, names)) is not None
        },
    )
    return InputDocument(file_range.item_path(id, position), document)


def without_text(
    file_range: FileRange, position: int, id: str, columns: Mapping[str, int]
) -> Rejected:
    """Return the rejection of a row with the `columns`, none of which is known to hold a text."""
    names = sorted(columns)
    have = ", ".join(names[:_MAX_NAMED]) + (", …" if len(names) > _MAX_NAMED else "")
    message = f"row {position} has no column of text; its columns: {have or 'none'}"
    return replace(file_range.rejected("no-text", message, id=id), columns=columns)


def _lengths(row: Mapping[str, Any]) -> dict[str, int]:
    """The columns of a row with the characters of their strings."""
    return {
        str(key): len(value) if isinstance(value, str | bytes) else 0 for key, value in row.items()
    }


def _content(row: Mapping[str, Any], columns: RowColumns) -> tuple[str | bytes | None, Form]:
    """Return the text or page of the row and its form; a blank one only if there is no other."""
    blank: tuple[str | bytes | None, Form] = None, "auto"
    for key, form in columns.content:
        value = row[key]
        if isinstance(value, str | bytes):
            if value and not value.isspace():
                return value, form
            if blank[0] is None:
                blank = value, form
    return blank


def _escaped_bytes(value: str | bytes) -> str | bytes:
    """Return the bytes of a str that holds surrogate escapes, so that they can be decoded."""
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            try:
                return value.encode("utf-8", "surrogateescape")
            except UnicodeEncodeError:
                return value  # other lone surrogates: the row spelled them, as in "\ud800"
    return value


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    """The first value of the row under one of `names` that says something, else None."""
    return next((value for name in names if (value := row[name]) not in (None, "", [])), None)
