"""A shard to be cleaned, and what is known about items that killed a worker on it.

A worker that dies is replaced, and its task is given to another one. The item at which it died
is not to blame yet: the worker may have been killed from outside, or an earlier item may have
left it without memory. So the item becomes a suspect, which is tried again by a process that has
done nothing else. A second death there is the item's fault, and the item is rejected.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

from cleaner.bulk.heartbeat import CLEANING, READING, Activity
from cleaner.bulk.plan import Shard

_MAX_DEATHS = 2  # at the same item
_MAX_COMMIT_DEATHS = 6  # while a part is committed, which no single item can be blamed for
_MAX_FRESH_PROCESSES = 4  # for the same suspect


@dataclass
class Task:
    """The rest of a shard: from its part `sequence` on, which begins with the item `first`."""

    shard: Shard
    sequence: int = 0
    first: int = 0
    deaths: dict[tuple[int, int], int] = field(default_factory=dict)  # (phase, item) -> count
    rejected: dict[int, tuple[str, str]] = field(default_factory=dict)  # item -> reason, message
    unreadable: dict[int, tuple[int, str, str]] = field(
        default_factory=dict
    )  # span, reason, message
    suspects: dict[int, int] = field(default_factory=dict)  # item -> fresh processes given to it

    def to_json(self) -> dict[str, Any]:
        """Return the task as it is sent to a worker."""
        return {
            "shard": asdict(self.shard),
            "sequence": self.sequence,
            "first": self.first,
            "rejected": self.rejected,
            "unreadable": self.unreadable,
            "suspects": [
                item for item, given in self.suspects.items() if given < _MAX_FRESH_PROCESSES
            ],
        }

    def part_finished(self, sequence: int, next_item: int) -> None:
        """The part `sequence` is in the journal; the next one begins with `next_item`."""
        self.sequence, self.first = sequence + 1, next_item

    def fresh_process(self, item: int) -> None:
        """A worker has ended so that a fresh one can try the suspect `item`."""
        self.suspects[item] = self.suspects.get(item, 0) + 1

    def worker_died(self, activity: Activity, reason: str, message: str) -> bool:
        """Note a death and return whether to try the task again. False when workers keep dying
        while they commit a part."""
        place = (activity.phase, activity.item)
        deaths = self.deaths[place] = self.deaths.get(place, 0) + 1
        if activity.phase not in (CLEANING, READING):
            return deaths < _MAX_COMMIT_DEATHS
        if deaths < _MAX_DEATHS:
            self.suspects.setdefault(activity.item, 0)
        elif activity.phase == CLEANING:
            self.rejected[activity.item] = (reason, message)
        else:
            self.unreadable[activity.item] = (activity.span, reason, message)
        return True
