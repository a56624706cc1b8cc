"""One document through the cleaner: a record, or why there is none. For all who run shards."""

import os
from typing import Any, Protocol
from zlib import crc32

from cleaner.errors import DocumentError
from cleaner.model import Document
from cleaner.readers import Refused
from cleaner.text.lines import join
from cleaner.writers import Audit, markdown, trim


class Result(Protocol):
    """What cleaning gives."""

    def record(self) -> dict[str, Any]: ...


class CleansDocuments(Protocol):
    """What a `Cleaner` is to a run."""

    def clean_document(self, document: Document) -> Result: ...


def clean_one(
    cleaner: CleansDocuments, document: Document, *, verify: bool = False, marked: bool = False
) -> dict[str, Any] | Refused:
    """The record of `document` with all its evidence, or a `Refused` that names the reason.

    With `verify`, and for one document in a hundred without, the decoded text is restored
    from the record first; a record that does not give it back is not believed. With
    `marked`, "body" holds the text with Markdown's marks.

    An exception that is none of ours is our own bug; it costs this document, as "internal".
    Raises MemoryError only: that is for whoever set the limit.
    """
    try:
        cleaned = cleaner.clean_document(document)
        if (verify or crc32(document.id.encode("utf-8", "replace")) % 100 == 0) and not _is_whole(
            cleaned
        ):
            return refused(document, "internal", "the raw text does not follow from the record")
        record = cleaned.record()
        if marked and hasattr(cleaned, "lines"):
            record["body"] = markdown.body(cleaned)  # type: ignore[arg-type]
        return record
    except MemoryError:
        raise
    except DocumentError as error:
        return refused(document, error.reason, str(error))
    except Exception as error:
        return refused(document, "internal", _brief(error))


def refused(document: Document, reason: str, message: str) -> Refused:
    """A refusal of `document`."""
    return Refused(document.id, document.source or "-", reason, message)


def line_of(record: dict[str, Any], audit: Audit) -> bytes:
    """The line that `cleaner run` writes for a record."""
    from cleaner.writers import encode

    return encode.line(trim(record, audit))


def _is_whole(cleaned: Any) -> bool:
    """Whether text, removals and repairs give the decoded text; of a page, its lines."""
    lines = getattr(cleaned, "lines", None)
    if lines is None:
        return True  # not a `Cleaned`: nothing to hold it against
    if cleaned.page:
        return bool(cleaned.repaired == join(lines))
    return bool(cleaned.restore() == cleaned.decoded.text)


def _brief(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        file = os.path.basename(trace.tb_frame.f_code.co_filename)
        place = f" ({file}:{trace.tb_lineno})"
    return f"{type(error).__name__}: {error}"[:300] + place
