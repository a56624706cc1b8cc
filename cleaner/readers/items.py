"""What a reader takes and what it gives. Values only.

A reader turns one `Span` of one file into items, in the order in which they stand there:
a `Raw` for every document, a `Refused` for every one that could not be read, a `Skipped`
for what is no document at all. The number of items and their order depend on the bytes
alone, so an interrupted run can take up the span at the item where it stopped.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cleaner.model import Document, Form


@dataclass(frozen=True, slots=True)
class Span:
    """A file, or a share of one.

    `path` opens the file (undecodable bytes as `os.fsdecode` gives them), `name` begins
    the ids of what is in it, `place` is where a tree of files keeps it, `source` is how the
    user would name it, `kind` is the format, or "" for "look at the content".
    `start` and `end` count bytes, for Parquet row groups; `end` None is the end of the file.
    With `front`, the share can only be reached by reading from the front of the file.
    """

    path: str
    name: str
    place: str
    source: str
    kind: str = ""
    start: int = 0
    end: int | None = None
    front: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """Where reading stops to believe in good faith. Reaching one costs that document
    (or, inside an archive, that member), never the run."""

    document: int = 256 << 20  # bytes of one document, unpacked
    ratio: int = 200  # unpacked bytes to packed ones, ...
    free: int = 10 << 20  # ... beyond the first `free` unpacked bytes
    depth: int = 3  # archives and compressions inside each other
    members: int = 100_000  # of one archive


_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": ("text",),
    "html": ("html",),
    "id": ("id",),
    "url": ("url",),
    "title": ("title",),
    "date": ("date", "published"),
    "byline": ("byline", "author", "authors"),
    "publisher": ("publisher",),
    "language": ("language", "lang"),
}


@dataclass(frozen=True, slots=True)
class Options:
    """`columns` names, for each thing a row can state, the keys to look under, in order."""

    form: Form = "auto"
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: dict(_COLUMNS))
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Raw:
    """A document and its `place`: where a tree of files keeps it, "a/b", unique in a run."""

    place: str
    document: Document


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that could not be read. `reason` is a stable word for counting."""

    id: str
    source: str
    reason: str
    message: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is no document: a link, a device, a member that is a folder's index."""

    source: str
    reason: str


Item: TypeAlias = Raw | Refused | Skipped
