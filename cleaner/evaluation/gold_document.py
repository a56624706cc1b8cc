"""A document and what should come out of it, and the checks that every form of gold needs."""

import codecs
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cleaner.errors import InputError, did_you_mean
from cleaner.metadata.fields import FIELDS
from cleaner.model import Document

KEEP, BOILERPLATE = "keep", "boilerplate"  # lines with any other label are not scored
LABELS = (KEEP, BOILERPLATE, "title", "byline", "date", "caption", "contact")
ROW_KEYS = ("text", "html", "clean", "id", "url", "lang", *FIELDS)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Gold:
    """A document, and its wanted text: as a text, or as a label for each line.

    `fields` are the wanted values of the metadata fields that are to be scored; None means that
    the document states none.
    """

    document: Document
    clean: str | None = None
    labels: tuple[str, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)


def wanted_fields(place: str, row: Mapping[str, Any], known: Sequence[str]) -> dict[str, Any]:
    """Return the wanted values of metadata fields in a table that may have the `known` keys.

    Raises InputError: a mistake in them would look like one of the program.
    """
    for key in row:
        # A collection has keys of its own: "page" is not a misspelt "image", as "titel" is a title.
        if key not in known and (meant := did_you_mean(key, FIELDS, likeness=0.8)):
            raise InputError(f'{place}: unknown key "{key}"{meant}')
    fields = {name: row[name] for name in FIELDS if name in row}
    for name, value in fields.items():
        if value is not None and (wanted := _wanted_form(name, value)):
            raise InputError(f'{place}: key "{name}" must be {wanted}')
    return fields


def _wanted_form(name: str, value: Any) -> str | None:
    """What the value of a field must be, in words, if it is something else."""
    if name in ("dateline", "credits"):
        return None if isinstance(value, dict) else "an object"
    if name in ("byline", "tags"):
        values = value if isinstance(value, list) else [value]
        return None if all(isinstance(one, str) for one in values) else "a list of strings"
    if name == "contact":
        values = value if isinstance(value, list) else [None]
        given = [one.get("value") if isinstance(one, dict) else one for one in values]
        is_form = all(isinstance(one, str) for one in given)
        return None if is_form else 'a list of strings, or of objects with "value"'
    if name in ("date", "modified"):
        is_form = isinstance(value, str) and _DAY.match(value) is not None
        return None if is_form else "a day such as 2026-02-05"
    return None if isinstance(value, str) else "a string"


def not_utf8(data: bytes, error: UnicodeDecodeError) -> str:
    """Return what is wrong with the bytes of a text. UTF-16 is what some editors call Unicode."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "UTF-16; save it as UTF-8"
    return f"not UTF-8: {error.reason} at byte {error.start}"
