"""Gold as JSON Lines: a text or a page, the wanted text, and perhaps fields of the record."""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any, BinaryIO, Literal

from cleaner.errors import DocumentError, InputError, did_you_mean
from cleaner.evaluation.gold_document import ROW_KEYS, Gold, not_utf8, wanted_fields
from cleaner.languages import problem, tag_of
from cleaner.model import Document
from cleaner.readers.items import Limits
from cleaner.readers.opening import open_file
from cleaner.readers.stream import Stream


def file_rows(name: str) -> Iterator[tuple[str, Gold]]:
    """Yield (place, gold) of the file `name`, which may be compressed. Raises InputError."""
    try:
        file = open_file(name)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error
    except DocumentError as error:
        raise InputError(f"{name}: {error}") from error
    with closing(file):
        yield from rows(name, file)


def rows(name: str, file: BinaryIO) -> Iterator[tuple[str, Gold]]:
    """Yield (place, gold) of an open file that messages call `name`. Raises InputError."""
    try:
        stream = Stream(file, Limits(ratio=1 << 30))
        for number, line in enumerate(stream.file, start=1):
            if not line.isspace():
                place = f"{name}: line {number}"
                whole = line.endswith(b"\n") or not stream.damage  # else the damage is said below
                if whole:
                    yield place, _gold_of_row(place, f"{os.path.basename(name)}#{number}", line)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}; nothing was evaluated") from error
    except DocumentError as error:
        raise InputError(f"{name}: {error}") from error
    if stream.damage:
        raise InputError(f"{name}: {stream.damage}; nothing was evaluated")


def _gold_of_row(place: str, default_id: str, line: bytes) -> Gold:
    row = _row(place, line)
    if row.get("html") is not None and row.get("text") is not None:
        raise InputError(f"{place}: text and html; a document has one")
    form: Literal["text", "html"] = "html" if row.get("html") is not None else "text"
    raw = _string(place, row, form)
    if raw is None:
        raise InputError(f'{place}: no key "text" or "html"{_hint(row, ("text", "html"))}')
    clean = _string(place, row, "clean")
    if clean is None:
        raise InputError(f'{place}: no key "clean", the wanted text{_hint(row, ("clean",))}')
    document = Document(
        raw,
        id=str(row.get("id", default_id)),
        url=_string(place, row, "url"),
        form=form,
        language=_language(place, row),
    )
    return Gold(document, clean=clean, fields=wanted_fields(place, row, ROW_KEYS))


def _row(place: str, line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{place}: {not_utf8(line, error)}") from None
    except (ValueError, RecursionError) as error:
        hint = "gold is JSON Lines with text and clean, a folder or a pack (docs/eval.md)"
        raise InputError(f"{place}: not JSON: {error}; {hint}") from None
    if not isinstance(row, dict):
        raise InputError(f"{place}: not a JSON object with text and clean")
    return row


def _string(place: str, row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f'{place}: key "{key}" must be a string')
    return value


def _language(place: str, row: Mapping[str, Any]) -> str | None:
    value = _string(place, row, "lang")
    if value and tag_of(value) is None:
        raise InputError(f'{place}: key "lang" {problem(value)}')
    return value or None


def _hint(row: Mapping[str, Any], wanted: Iterable[str]) -> str:
    unknown = [key for key in row if key not in ROW_KEYS]
    for name in wanted:
        if did_you_mean(name, unknown):
            return did_you_mean(name, unknown)
    return f"; its keys are {', '.join(row)}" if row else ""
