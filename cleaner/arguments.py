"""What a program passes to the library, checked: a slip is a TypeError that says what is wanted.

A text where several are expected is one of them, never its characters; a missing value of a table
(None, NaN) is not taken for a text.
"""

import os
from collections.abc import Iterable, Mapping
from typing import get_args

from cleaner.model import Document, Form


def several(name: str, value: object) -> tuple[str, ...]:
    """Return one name, or any number of them, as a tuple; for "rules", paths. Raises TypeError."""
    kind, types = ("path", str | os.PathLike) if name == "rules" else ("name", str)
    wrong = value
    if isinstance(value, types):
        return (os.fspath(value),)
    if isinstance(value, Iterable) and not isinstance(value, bytes | Mapping):
        items = tuple(value)
        if all(isinstance(item, types) for item in items):
            return tuple(os.fspath(item) for item in items)
        wrong = next(item for item in items if not isinstance(item, types))
    raise TypeError(f"{name}: give a {kind} or a list of {kind}s, {not_(wrong)}")


def check_text(name: str, value: object) -> None:
    """Raises TypeError for a value that is neither a str nor None."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name}: give a str or None, {not_(value)}")


def check_document(document: Document) -> None:
    """Raises TypeError for a document whose values are not of their types, or no known form."""
    if not isinstance(document, Document):
        raise TypeError(f"give a Document, {not_(document)}; clean() takes str and bytes")
    if not isinstance(document.raw, str | bytes):
        hint = "; read the file first" if isinstance(document.raw, os.PathLike) else ""
        raise TypeError(f"give the raw text or page as str or bytes, {not_(document.raw)}{hint}")
    if not isinstance(document.id, str):
        raise TypeError(f"id: give a str, {not_(document.id)}")
    if document.form not in get_args(Form):
        raise TypeError(f'form: give "auto", "text" or "html", {not_(document.form)}')
    for name in ("source", "url", "charset", "language"):
        check_text(name, getattr(document, name))
    if not isinstance(document.stated, Mapping):
        raise TypeError(f'stated: give a dict such as {{"title": ...}}, {not_(document.stated)}')


def check_stream(documents: object) -> None:
    """Raises TypeError for what is one document, or a table, and no iterable of documents."""
    if isinstance(documents, str | bytes | Document):
        raise TypeError(f"give an iterable of documents, {not_(documents)}; clean() takes one")
    if isinstance(documents, Mapping) or hasattr(documents, "columns"):
        raise TypeError('give an iterable of documents, not a table; table["text"] is a column')
    if not isinstance(documents, Iterable):
        raise TypeError(f"give an iterable of documents, {not_(documents)}")


def not_(value: object) -> str:
    """How a message says what was given: "not 5 (int)"."""
    shown = repr(value)
    return f"not {shown if len(shown) <= 60 else shown[:57] + '...'} ({type(value).__name__})"
