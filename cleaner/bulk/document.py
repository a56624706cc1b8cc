"""Clean one document: its record, or why there is none. Used by the workers and the engines."""

import os
from typing import Any, Protocol
from zlib import crc32

from cleaner.errors import LONGEST_MESSAGE, DocumentError
from cleaner.model import Audit, Document, Fields
from cleaner.readers import Rejected
from cleaner.result import Cleaned
from cleaner.text.lines import join
from cleaner.writers import markdown, trim


class Result(Protocol):
    """The result of cleaning a document, such as `cleaner.result.Cleaned`."""

    def record(self) -> dict[str, Any]:
        """Return the record, as JSON takes it."""


class CleansDocuments(Protocol):
    """The part of `cleaner.api.Cleaner` that a run uses."""

    @property
    def ruleset(self) -> Any:
        """What names the rules in the header of a run (`cleaner.matching.rules.Ruleset`)."""

    def clean_document(self, document: Document) -> Result:
        """Return what became of a document. Raises DocumentError where it cannot be cleaned."""


def clean_one(
    cleaner: CleansDocuments,
    document: Document,
    *,
    verify: bool = False,
    marked: bool = False,
    fields: Fields = "all",
    findings: bool = True,
) -> dict[str, Any] | Rejected:
    """Return the record of `document`, or a `Rejected` with the reason why there is none.

    With `verify`, and without it for one document in a hundred, the decoded text is restored from
    the result; if that fails, the document is refused. With `marked`, the record has a "body", the
    text with Markdown's marks. `fields` and `findings` are those of `Cleaned.record`.

    An exception that is not one of ours is a bug; the document is refused as "internal". Raises
    MemoryError, which only the caller can interpret.
    """
    try:
        cleaned = cleaner.clean_document(document)
        verify = verify or crc32(document.id.encode("utf-8", "replace")) % 100 == 0
        if verify and not _is_restorable(cleaned):
            return rejection(
                document, "internal", "the raw text cannot be restored from the record"
            )
        if isinstance(cleaned, Cleaned):
            record = cleaned.record(fields, findings=findings)
        else:
            record = cleaned.record()
        if marked and hasattr(cleaned, "lines"):
            record["body"] = markdown.body(cleaned)  # type: ignore[arg-type]
        return record
    except MemoryError:
        raise
    except DocumentError as error:
        return rejection(document, error.reason, str(error))
    except Exception as error:
        return rejection(document, "internal", _describe(error))


def rejection(document: Document, reason: str, message: str) -> Rejected:
    """Return the `Rejected` for a document that was read, but could not be cleaned."""
    return Rejected(document.id, document.source or "-", reason, message)


def record_line(record: dict[str, Any], audit: Audit) -> bytes:
    """Return the line of JSON that `cleaner run` writes for a record."""
    from cleaner.writers import jsonl

    return jsonl.line(trim(record, audit))


def _is_restorable(cleaned: Any) -> bool:
    """Whether the decoded text, or the lines of a page, follow from text, removals and repairs."""
    lines = getattr(cleaned, "lines", None)
    if lines is None:
        return True  # not a `Cleaned`: nothing to compare with
    if cleaned.page:
        return bool(cleaned.repaired == join(lines))
    return bool(cleaned.restore() == cleaned.decoded.text)


def _describe(error: BaseException) -> str:
    """Type, message and source line of an exception, for the failure record."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = ""
    if trace is not None:
        file = os.path.basename(trace.tb_frame.f_code.co_filename)
        place = f" ({file}:{trace.tb_lineno})"
    return f"{type(error).__name__}: {error}"[:LONGEST_MESSAGE] + place
