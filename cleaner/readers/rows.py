"""A row of a table or a JSON object to a document.

A row carries "text" or "html", and may state an id, a URL, a date, a title or a byline: evidence
for the metadata. A row that carries neither is rejected, as is one whose text is not a string;
other columns are not guessed at.
"""

from collections.abc import Mapping
from typing import Any

from cleaner.model import Document, Form
from cleaner.readers.items import FileRange, InputDocument, Item, Options

_STATED = ("title", "date", "byline", "publisher", "language")
_FORMS: tuple[Form, Form] = ("text", "html")


def item_from_row(
    row: object,
    file_range: FileRange,
    position: int,
    options: Options,
    *,
    no_surrogates: bool = False,
) -> Item:
    """Return the document that `row` holds, or its rejection.

    `position` tells the rows of a file apart: it is part of the output path, and of the id when
    the row states none. `no_surrogates` promises that no string of the row holds one.
    """
    if not isinstance(row, Mapping):
        return file_range.rejected("bad-row", f"row {position} is not an object", position)
    stated_id = _first(row, options.columns["id"])
    id = f"{file_range.name}#{position}" if stated_id in (None, "") else str(stated_id)
    raw, form = _content(row, options)
    if raw is None:
        want = " or ".join((*options.columns["text"], *options.columns["html"]))
        have = ", ".join(sorted(str(key) for key in row)[:12])
        message = f"row {position} has no {want}; it has: {have}"
        return file_range.rejected("no-text", message, id=id)
    if not no_surrogates:
        raw = _escaped_bytes(raw)
    if len(raw) > options.limits.document:
        message = f"row {position} is {len(raw)} long"
        return file_range.rejected("too-large", message, id=id)
    url = _first(row, options.columns["url"])
    document = Document(
        raw=raw,
        id=id,
        source=file_range.source,
        url=url if isinstance(url, str) and url else None,
        form=form if options.form == "auto" else options.form,
        stated=_statements(row, options),
    )
    return InputDocument(file_range.item_path(id, position), document)


def _content(row: Mapping[str, Any], options: Options) -> tuple[str | bytes | None, Form]:
    """Return the text or page of the row and its form; an empty one only if there is no other."""
    for form in _FORMS:
        value = _first(row, options.columns[form])
        if isinstance(value, str | bytes) and value:
            return value, form
    for form in _FORMS:
        if _first(row, options.columns[form]) == "":
            return "", form
    return None, "auto"


def _statements(row: Mapping[str, Any], options: Options) -> dict[str, Any]:
    stated = {}
    for field in _STATED:
        value = _first(row, options.columns.get(field, ()))
        if value not in (None, "", []):
            stated[field] = value
    return stated


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
    for name in names:
        value = row.get(name)
        if value is not None:
            return value
    return None
