"""A row of a table or a JSON object -> a document.

A row carries "text" or "html", and may state an id, an address, a date, a title, a byline:
evidence for the metadata. A row that carries neither is refused, as is one whose text is
no string; nothing is guessed from other columns.
"""

from collections.abc import Mapping
from typing import Any

from cleaner.model import Document, Form
from cleaner.readers.items import Item, Options, Raw, Refused, Span
from cleaner.readers.names import component

_STATED = ("title", "date", "byline", "publisher", "language")


def item(row: object, span: Span, position: int, options: Options, *, sound: bool = False) -> Item:
    """The document that `row` is, or why it is none.

    `position` tells rows of one file apart: it is part of the place, and of the id when
    the row states none. With `sound`, no string of the row holds a surrogate.
    """
    source = span.source
    own = f"{span.name}#{position}"
    if not isinstance(row, Mapping):
        return Refused(own, source, "bad-row", f"{source}: row {position} is no object")
    stated_id = _first(row, options.columns["id"])
    id = own if stated_id is None or stated_id == "" else _string(stated_id)
    raw, form = _content(row, options)
    if raw is not None and not sound:
        raw = _bytes_if_damaged(raw)
    if raw is None:
        have = ", ".join(sorted(str(key) for key in row)[:12])
        want = " or ".join((*options.columns["text"], *options.columns["html"]))
        return Refused(
            id, source, "no-text", f"{source}: row {position} has no {want}; has: {have}"
        )
    if len(raw) > options.limits.document:
        return Refused(id, source, "too-large", f"{source}: row {position} is {len(raw)} long")
    url = _first(row, options.columns["url"])
    stated = {}
    for field in _STATED:
        value = _first(row, options.columns.get(field, ()))
        if value not in (None, "", []):
            stated[field] = value
    document = Document(
        raw=raw,
        id=id,
        source=source,
        url=url if isinstance(url, str) and url else None,
        form=form if options.form == "auto" else options.form,
        stated=stated,
    )
    return Raw(f"{span.place}/{component(id)[:120]}.{position}", document)


def _content(row: Mapping[str, Any], options: Options) -> tuple[str | bytes | None, Form]:
    for names, form in ((options.columns["text"], "text"), (options.columns["html"], "html")):
        value = _first(row, names)
        if isinstance(value, str | bytes) and value:
            return value, form  # type: ignore[return-value]
    for names, form in ((options.columns["text"], "text"), (options.columns["html"], "html")):
        if _first(row, names) == "":
            return "", form  # type: ignore[return-value]
    return None, "auto"


def _bytes_if_damaged(value: str | bytes) -> str | bytes:
    """Bytes again for a str that was read with surrogate escapes, so decoding can look at them."""
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            try:
                return value.encode("utf-8", "surrogateescape")
            except UnicodeEncodeError:
                return value  # other lone surrogates: they stood in the row as \ud800
    return value


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    for name in names:
        value = row.get(name)
        if value is not None:
            return value
    return None


def _string(value: object) -> str:
    return value if isinstance(value, str) else str(value)
