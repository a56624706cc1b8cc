"""The report of a finished run: one page of HTML. See `render`."""

from cleaner.bulk.report.changes import changes, describe, shown_examples
from cleaner.bulk.report.documents import find_records, shown_documents
from cleaner.bulk.report.page import render

__all__ = ["changes", "describe", "find_records", "render", "shown_documents", "shown_examples"]
