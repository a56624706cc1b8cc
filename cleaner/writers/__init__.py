"""Records and cleaned documents to bytes; one module for each format.

`cleaner.writers.formats` holds the formats of a run, `render` gives one document, and `diff` and
``explain_*`` are views of what was removed and why. Nothing here names, syncs or renames a file:
`cleaner.bulk` does, which guarantees that a file is complete or not there.
"""

from cleaner.writers.audit import audit_of, trim
from cleaner.writers.formats import FORMATS, OutputFormat, find
from cleaner.writers.one_document import render

__all__ = ["FORMATS", "OutputFormat", "audit_of", "find", "render", "trim"]
