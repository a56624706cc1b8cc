"""The end of a run: merge what the parts left, check that the counts agree, write the summary."""

import os
from collections.abc import Iterator, Sequence
from typing import Any

from cleaner.bulk import cleanup, duplicates, durable, journal, site_sample, summary
from cleaner.bulk.job import Run
from cleaner.bulk.journal import Entry
from cleaner.bulk.layout import Layout, part_name
from cleaner.bulk.progress import Progress
from cleaner.files.atomic import sync_folder
from cleaner.writers import find


def finish(
    run: Run, header: dict[str, Any], progress: Progress, rules: list[str], shards: int
) -> dict[str, Any]:
    """Complete a run whose shards are all finished, and return its summary.

    `header` is that of the journal, `rules` are the names of all rules, `shards` is the number of
    shards in the plan.
    """
    layout, counts = run.layout, progress.counts
    contents = journal.load(layout.journal)
    contents.drop_shards(shards)
    ordered = contents.ordered()
    failures = _merge_failures(layout, ordered)
    rejected = counts.rejected_total
    if counts.read != counts.written + rejected or failures != rejected:
        raise AssertionError(
            f"{counts.read} read, {counts.written} written, {rejected} rejected, "
            f"{failures} in {layout.failures}: these must add up"
        )
    duplicate = _list_duplicates(layout, ordered) if run.job.duplicates else None
    durable.write_lines(layout.sites, site_sample.merge(_sidecars(layout, ordered, "sites.gz")))
    if layout.single:
        _merge_parts(run, ordered)
    journal.finish(layout, contents)
    cleanup.remove_working_files(layout)
    return summary.write(layout, summary.summarise(run, header, progress, rules, duplicate))


def _merge_failures(layout: Layout, ordered: Sequence[tuple[int, Entry]]) -> int:
    """Write ``failures.jsonl``; beside a single file only if there are any. Returns its lines."""
    parts = [part_name(shard, entry.sequence) for shard, entry in ordered if entry.failures]
    if layout.single and not parts:
        return 0
    files = [layout.sidecar(part, "failures") for part in parts]
    return durable.write_lines(layout.failures, _lines(files))


def _lines(paths: Sequence[str]) -> Iterator[bytes]:
    for path in paths:
        with open(path, "rb") as file:
            yield from file


def _list_duplicates(layout: Layout, ordered: Sequence[tuple[int, Entry]]) -> int:
    """Write ``duplicates.jsonl``. Returns its lines."""
    files = _sidecars(layout, ordered, "digests")
    return durable.write_lines(layout.duplicates, duplicates.find(files, layout.temporary))


def _sidecars(layout: Layout, ordered: Sequence[tuple[int, Entry]], kind: str) -> list[str]:
    """The sidecars of one kind that exist, in the order of the input."""
    files = [layout.sidecar(part_name(shard, entry.sequence), kind) for shard, entry in ordered]
    return [path for path in files if os.path.exists(path)]


def _merge_parts(run: Run, ordered: Sequence[tuple[int, Entry]]) -> None:
    """Make the single file OUT of the parts, and delete them."""
    layout = run.layout
    parts = [os.path.join(layout.parts, entry.file) for _, entry in ordered if entry.file]
    merge = find(run.job.to).merge
    assert merge is not None
    merged = os.path.join(layout.temporary, "merged")
    with os.fdopen(durable.create(merged), "wb") as sink:
        merge(parts, sink)
        sink.flush()
        os.fsync(sink.fileno())
    os.replace(merged, layout.out)
    sync_folder(layout.folder)
    for part in parts:
        os.unlink(part)
