"""How far a run is, for displays and for ``run.json``."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from cleaner.bulk.run_counts import RunCounts

SLOWEST = 12  # slowest documents that are listed


@dataclass
class Progress:
    """How far a run is. `size` and `done` are bytes of input."""

    size: int
    done: int = 0
    resumed: int = 0  # bytes of `done` that an earlier process had finished
    counts: RunCounts = field(default_factory=RunCounts)
    workers: int = 0
    cpu: float = 0.0  # seconds of CPU that workers spent on documents
    slowest: list[tuple[float, str]] = field(default_factory=list)  # (seconds, document id)
    began: float = field(default_factory=time.monotonic)

    def add_slowest(self, documents: list[tuple[float, str]]) -> None:
        """Merge the slowest documents of a part into those of the run."""
        self.slowest = sorted([*self.slowest, *documents], reverse=True)[:SLOWEST]


Notify = Callable[[Progress], None]
OnPart = Callable[[dict[str, Any]], None]  # is given the journal entry of a finished part


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who is told about a run while it goes on."""

    notify: Notify
    on_part: OnPart | None = None
