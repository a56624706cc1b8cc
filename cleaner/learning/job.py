"""What a program that learns is asked to do, and what it says at its end. Values only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from cleaner.learning.refused import Refused
from cleaner.readers.items import Limits, ReadOptions, Rejected
from cleaner.settings import Settings

Show = Callable[[str, int, int], None]  # what is being done; how much of how much
PART = 4 << 20  # bytes of input that a worker reads at a time
NAMED = 5  # documents that could not be read


@dataclass(frozen=True, slots=True)
class LearnJob:
    """`site` is the site of documents that have no URL, None to go by their folders.

    `everything` also proposes rules for lines that the cleaner takes already, `refused` is what
    a person does not want proposed again.
    """

    sources: tuple[str, ...]
    settings: Settings = field(default_factory=Settings)
    site: str | None = None
    everything: bool = False
    refused: Refused = field(default_factory=Refused)
    workers: int = 1
    columns: Mapping[str, tuple[str, ...]] | None = None
    limits: Limits = field(default_factory=Limits)
    part: int = PART

    def reader_options(self) -> ReadOptions:
        """Return the options for `cleaner.readers.read`."""
        if self.columns is None:
            return ReadOptions(form=self.settings.form, limits=self.limits)
        return ReadOptions(form=self.settings.form, limits=self.limits, columns=self.columns)


@dataclass(slots=True)
class Counts:
    """What was read. `read` counts documents, `repeated` those whose text was read before, and
    `without_text` those with too little text of their own to tell what surrounds it."""

    read: int = 0
    sites: int = 0
    repeated: int = 0
    without_text: int = 0
    rejected: int = 0
    skipped: int = 0
    first_rejected: list[Rejected] = field(default_factory=list)

    def add_rejected(self, found: list[Rejected]) -> None:
        """Count rejected documents, and keep the first few by name."""
        self.rejected += len(found)
        self.first_rejected = first_by_name([*self.first_rejected, *found])


def first_by_name(rejected: Iterable[Rejected]) -> list[Rejected]:
    """Return the few that are named to the user, the same in any order of reading."""
    return sorted(rejected, key=lambda item: (item.id, item.message))[:NAMED]
