"""What a reader takes and what it yields. Values only.

A reader turns one `FileRange` into items, in the order of the bytes: an
`InputDocument` for every document, a `Rejected` for every one that could not be read, a
`Skipped` for what is not a document at all. The number of items and their order depend on the
bytes alone, so an interrupted run can resume a range at the item where it stopped.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cleaner.model import Document, Form
from cleaner.readers.columns import COLUMNS, ColumnFinder, Names
from cleaner.readers.safe_names import safe_component

_MAX_ID = 120  # characters of an id in an output path


@dataclass(frozen=True, slots=True)
class FileRange:
    """A file, or a range of it.

    `path` opens the file (undecodable bytes as `os.fsdecode` gives them), `name` begins the
    ids of the documents in it, `output_path` is its path in an output tree, `source` is how
    the user would name it. `format` is the name of one of `cleaner.readers.formats`, "" when
    the content decides. `start` and `end` count bytes, for Parquet row groups; `end` is None at
    the end of the file. A `sequential` range can only be reached by reading from the front.
    """

    path: str
    name: str
    output_path: str
    source: str
    format: str = ""
    start: int = 0
    end: int | None = None
    sequential: bool = False

    def item_path(self, id: str, position: object) -> str:
        """Return the path, in an output tree, of the item `id` that is at `position`."""
        return f"{self.output_path}/{safe_component(id)[:_MAX_ID]}.{position}"

    def rejected(
        self, reason: str, message: str, at: object = None, *, id: str | None = None
    ) -> "Rejected":
        """Return the rejection of the document `id`, of what is at `at`, or of the file."""
        if id is None:
            id = self.name if at is None else f"{self.name}#{at}"
        return Rejected(id, self.source, reason, f"{self.source}: {message}")


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits that untrusted input must keep to. Exceeding one costs that document (inside an
    archive, that member), never the run."""

    document: int = 256 << 20  # bytes of one document, unpacked
    ratio: int = 200  # unpacked bytes to packed ones, ...
    free: int = 10 << 20  # ... beyond the first `free` unpacked bytes
    depth: int = 3  # archives and compressions inside each other
    members: int = 100_000  # of one archive


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read. `columns` names, for each thing a row can state, the keys to try, in order;
    `finder` finds them among the keys of a row."""

    form: Form = "auto"
    columns: Names = field(default_factory=lambda: COLUMNS)
    limits: Limits = field(default_factory=Limits)
    finder: ColumnFinder = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "finder", ColumnFinder(self.columns))


@dataclass(frozen=True, slots=True)
class InputDocument:
    """A document, and its path in an output tree: "a/b", without a suffix, unique in a run."""

    output_path: str
    document: Document


@dataclass(frozen=True, slots=True)
class Rejected:
    """A document that could not be read or cleaned. `reason` is a stable word for counting.

    `columns` is set for a row that has no text: its columns, with the characters of their strings.
    """

    id: str
    source: str
    reason: str
    message: str
    columns: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is not a document: a link, a device, a WARC record of another type."""

    source: str
    reason: str


Item: TypeAlias = InputDocument | Rejected | Skipped
