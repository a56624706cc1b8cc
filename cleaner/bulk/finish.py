"""The end of a run: join what has to be joined, check the sum, and say that it is whole."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from cleaner.bulk import duplicates, durable, journal, state, summary
from cleaner.bulk.job import Job, Layout
from cleaner.bulk.state import Entry
from cleaner.bulk.supervisor import Progress
from cleaner.files import sync_folder
from cleaner.writers import find


def finish(
    job: Job,
    layout: Layout,
    header: dict[str, Any],
    progress: Progress,
    rules: list[str],
    began: float,
) -> dict[str, Any]:
    """Join what has to be joined, check the sum, and say that the run is whole."""
    entries = state.load(layout).entries
    ordered = [(shard, entry) for shard in sorted(entries) for entry in entries[shard]]
    refused = _join_failures(layout, ordered)
    whole = progress.counts
    rejected = sum(whole["rejected"].values())
    if whole["read"] != whole["written"] + rejected or refused != rejected:
        raise AssertionError(
            f"{whole['read']} read, {whole['written']} written, {rejected} rejected, "
            f"{refused} in {layout.failures}: these must add up"
        )
    same = _name_duplicates(layout, ordered) if job.duplicates else None
    if layout.single:
        parts = [os.path.join(layout.parts, e.file) for _, e in ordered if e.file is not None]
        _join(job, layout, parts)
    shards = len({shard for shard, _ in ordered})
    _compact(layout, ordered, state.outcome(layout, shards, len(ordered)))
    tidy(layout)
    return summary.write(
        layout,
        summary.of(job, header, whole, rules, began, time.time(), progress, same),
    )


def _name_duplicates(layout: Layout, ordered: list[tuple[int, Entry]]) -> int:
    """Write ``duplicates.jsonl``; how many documents it names."""
    files = [state.kept(layout, shard, e.sequence, "digests") for shard, e in ordered]
    files = [path for path in files if os.path.exists(path)]
    count = 0

    def lines() -> Iterator[bytes]:
        nonlocal count
        for line in duplicates.find(files, layout.temporary):
            count += 1
            yield line

    durable.write(layout.duplicates, lines())
    return count


def tidy(layout: Layout) -> None:
    """Take away what only a run at work needs."""
    state.empty(layout)
    for path in (layout.plan, layout.stdin):
        with suppress(FileNotFoundError):
            os.unlink(path)


def _join_failures(layout: Layout, ordered: list[tuple[int, Entry]]) -> int:
    count = 0

    def lines() -> Iterator[bytes]:
        nonlocal count
        for shard, entry in ordered:
            if entry.failures:
                with open(state.kept(layout, shard, entry.sequence), "rb") as file:
                    for line in file:
                        count += 1
                        yield line

    if layout.single and not any(entry.failures for _, entry in ordered):
        return 0
    durable.write(layout.failures, lines())
    return count


def _join(job: Job, layout: Layout, parts: list[str]) -> None:
    """Make the one file out of the parts."""
    merge = find(job.to).merge
    assert merge is not None
    joined = os.path.join(layout.temporary, "joined")
    with os.fdopen(durable.create(joined), "wb") as sink:
        merge(parts, sink)
        sink.flush()
        os.fsync(sink.fileno())
    os.replace(joined, layout.out)
    sync_folder(layout.folder)
    for part in parts:
        os.unlink(part)


def _compact(layout: Layout, ordered: list[tuple[int, Entry]], outcome: dict[str, Any]) -> None:
    """Write the journal again in the order of the shards: the same run, the same bytes."""

    def lines() -> Iterator[bytes]:
        with open(layout.journal, "rb") as file:
            yield file.readline()
            for _, entry in ordered:
                file.seek(entry.offset)
                yield file.readline()
        yield journal.line({"complete": outcome})

    durable.write(layout.journal, lines())
