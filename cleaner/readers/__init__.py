"""Input files to documents; one module for each format.

`cleaner.readers.sources` lists the files, `cleaner.readers.formats` recognises their formats and
`read` yields what is in a file or a range of one. Every reader streams: it holds one document
and one block, however big the file. It yields the items in the order of the bytes, and a damaged
record costs only that record where the format allows finding the next.
"""

from cleaner.readers.dispatch import ranges, read, read_stream
from cleaner.readers.items import (
    FileRange,
    InputDocument,
    Item,
    Limits,
    ReadOptions,
    Rejected,
    Skipped,
)
from cleaner.readers.opening import identity, open_file

__all__ = [
    "FileRange",
    "InputDocument",
    "Item",
    "Limits",
    "ReadOptions",
    "Rejected",
    "Skipped",
    "identity",
    "open_file",
    "ranges",
    "read",
    "read_stream",
]
