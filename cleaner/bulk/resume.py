"""What an earlier run left that is still valid, and what remains to be done.

A part is valid when its journal entry is whole, its shard covers the same files as now
(`Shard.key`), and its file exists in full length. Everything else is made again, and so is a part
in which documents were rejected for want of a library that is installed by now.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cleaner.bulk import cleanup, journal, summary
from cleaner.bulk.differences import differences
from cleaner.bulk.journal import RESTART, Contents, Entry
from cleaner.bulk.layout import Layout, part_name
from cleaner.bulk.plan import Shard
from cleaner.bulk.progress import Progress
from cleaner.bulk.task import Task
from cleaner.errors import InputError
from cleaner.readers.extras import installed_extras


@dataclass
class Finished:
    """The valid entries of each shard, and the number of shards in the plan."""

    entries: dict[int, list[Entry]]
    shards: int = 0

    def all_entries(self) -> list[Entry]:
        """Return the entries of all shards."""
        return [entry for entries in self.entries.values() for entry in entries]


def check_header(earlier: dict[str, Any], header: dict[str, Any], out: str) -> None:
    """Raises InputError when `out` was written with other rules, options or another version."""
    if found := differences(earlier, header):
        raise InputError(
            f"{out}: was begun with other settings ({'; '.join(found)}); "
            f"{RESTART}, or give another OUT"
        )


def compare(layout: Layout, earlier: Contents, shards: Iterable[Shard]) -> Finished:
    """Return which entries of an earlier run are valid for `shards`."""
    finished = Finished({})
    for shard in shards:
        finished.shards += 1
        entries = earlier.entries.get(shard.index, [])
        if layout.single and earlier.outcome:  # the parts are gone, merged into the single file
            entries = [
                entry for entry in entries if entry.key == shard.key and not _lacked_extra(entry)
            ]
        else:
            entries = _valid(layout, shard, entries)
        if entries:
            finished.entries[shard.index] = entries
    return finished


def _valid(layout: Layout, shard: Shard, entries: Sequence[Entry]) -> list[Entry]:
    """The longest valid beginning of `entries`."""
    valid: list[Entry] = []
    for entry in entries:
        if entry.sequence != len(valid) or entry.key != shard.key or (valid and valid[-1].last):
            break
        if _lacked_extra(entry):
            break
        if entry.file is not None and not _has_size(layout, entry):
            break
        failures = layout.sidecar(part_name(shard.index, entry.sequence), "failures")
        if entry.failures and not os.path.exists(failures):
            break
        valid.append(entry)
    return valid


def _lacked_extra(entry: Entry) -> bool:
    """Whether documents of the part were rejected for want of a library, and others are installed
    now: what failed then is tried again."""
    return entry.extras is not None and entry.extras != installed_extras()


def _has_size(layout: Layout, entry: Entry) -> bool:
    assert entry.file is not None
    try:
        return os.lstat(os.path.join(layout.parts, entry.file)).st_size == entry.size
    except OSError:
        return False


def is_complete(layout: Layout, earlier: Contents, finished: Finished) -> bool:
    """Return whether an earlier run finished the same input and its results still exist."""
    shards = sum(entries[-1].last for entries in finished.entries.values())
    return (
        shards == finished.shards
        and earlier.outcome == journal.outcome(layout, finished.entries)
        and summary.exists(layout)
    )


def reopen(layout: Layout, finished: Finished) -> None:
    """Prepare OUT for work: delete the results, then what is not part of `finished`."""
    cleanup.remove_results(layout)
    if layout.single and not os.listdir(layout.parts):
        finished.entries.clear()  # their parts were merged into the single file and deleted
    names = {
        part_name(shard, entry.sequence)
        for shard, entries in finished.entries.items()
        for entry in entries
    }
    cleanup.remove_parts(layout, keep=names)
    cleanup.remove_temporary(
        layout, {shard: len(entries) for shard, entries in finished.entries.items()}
    )


def tasks(shards: Iterable[Shard], finished: Finished, progress: Progress) -> Iterator[Task]:
    """Yield a task for every shard that is not finished. Finished ones are added to `progress`."""
    for shard in shards:
        entries = finished.entries.get(shard.index, [])
        if entries and entries[-1].last:
            progress.done += shard.size
            progress.resumed += shard.size
        elif entries:
            yield Task(shard, entries[-1].sequence + 1, entries[-1].next)
        else:
            yield Task(shard)
