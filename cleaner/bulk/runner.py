"""From a `Job` to a finished folder: the story of a run on one screen.

Plan, see what an earlier run left, let the workers do the rest, check that every document
is accounted for, and only then say so in ``run.json``, which is written last: where it
lies, the run is whole.
"""

import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from itertools import chain
from typing import Any

from cleaner import __version__
from cleaner.bulk import durable, journal, lock, plan, run_counts, state, summary
from cleaner.bulk.finish import finish, tidy
from cleaner.bulk.job import Job, Layout, part_name
from cleaner.bulk.journal import Journal
from cleaner.bulk.plan import Shard
from cleaner.bulk.state import Entry, State
from cleaner.bulk.supervisor import Notice, Progress, Supervisor
from cleaner.bulk.workers import Task
from cleaner.errors import InputError
from cleaner.readers import Skipped
from cleaner.readers.remote import is_remote
from cleaner.readers.sources import roots
from cleaner.writers import find

__all__ = ["Job", "Progress", "run"]


def run(job: Job, notice: Notice = lambda progress: None) -> dict[str, Any]:
    """Do the job, or what is left of it, and return what ``run.json`` holds.

    `notice` is called several times a second with how far the run is. Safe to be killed at
    any moment: the same job goes on where it stopped, to the same bytes.

    Raises InputError, RuleError and SettingsError for what the user can mend, IncompleteError
    when there is no room or no medium to write on.
    """
    find(job.to)
    layout = Layout(job.out)
    paths = _paths(job, layout)
    try:
        state.enter(layout)
        held = lock.take(layout.lock, job.out)
    except OSError as error:
        if durable.is_full(error):
            raise durable.incomplete(error) from error
        raise InputError(f"{error.filename or job.out}: {error.strerror}") from error
    try:
        return _locked(job, layout, paths, held, notice)
    except OSError as error:
        if durable.is_full(error):
            raise durable.incomplete(error) from error
        raise
    finally:
        os.close(held)


def _locked(
    job: Job, layout: Layout, paths: list[str], held: int, notice: Notice
) -> dict[str, Any]:
    began = time.time()
    if job.restart:
        state.clear(layout)
    state.make_folders(layout)
    before = state.load(layout)
    stdin = _take_stdin(layout) if "-" in job.sources else None
    today = before.header["today"] if before.header else date.today().isoformat()
    size = plan.total(paths, stdin)
    part = job.part or plan.part_size(size)
    progress = Progress(size)
    supervisor = Supervisor(job, part, today, held, progress, notice)
    try:
        ruleset = supervisor.prepare(min(job.workers, max(1, -(-size // part))))
        progress.began = time.monotonic()  # what came before is no measure of speed
        header = {
            "ruleset": ruleset, "cleaner": __version__, "recipe": job.recipe(), "today": today,
        }  # fmt: skip
        if before.header is not None:
            state.check_header(before.header, job, ruleset, __version__)
        else:
            state.empty(layout)
            state.sweep(layout, set())
            journal.create(layout.journal, header)
        left, good = _compare(layout, before, _plan(layout, paths, stdin, part, progress))
        came_to = state.outcome(layout, len(good), sum(map(len, good.values())))
        if not left and before.complete == came_to and summary.exists(layout):
            tidy(layout)
            return summary.load(layout)
        _reopen(layout, good)
        for found in state.tallies(layout, chain.from_iterable(good.values())):
            run_counts.add(progress.counts, found)
        records = Journal(layout.journal)
        try:
            supervisor.run(_tasks(layout, left, good, progress), records)
        finally:
            records.close()
        silent = supervisor.rules
    finally:
        supervisor.close()
    return finish(job, layout, header, progress, silent, began)


def _paths(job: Job, layout: Layout) -> list[str]:
    """The sources as paths. Raises InputError when OUT and they are in each other."""
    if not job.out:
        raise InputError("no output given: name a folder, or a file ending in .jsonl")
    if is_remote(job.out):
        raise InputError(
            f"{job.out}: the output has to lie on a disk: a store has no locks and no renaming, "
            "so nothing could be promised; copy it there when it is whole"
        )
    named = [source for source in job.sources if source != "-"]
    paths = roots(named)
    out = os.path.realpath(layout.out)
    for path in paths:
        if is_remote(path):
            continue
        inside = os.path.realpath(path)
        if inside == out or _is_below(inside, out):
            raise InputError(f"{layout.out}: the output would lie over its input {path}")
        if os.path.isdir(path) and _is_below(out, inside):
            raise InputError(f"{layout.out}: lies inside the input {path}; give a folder beside it")
    if not job.sources:
        raise InputError("no sources given")
    return paths


def _is_below(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip(os.sep) + os.sep)


def _take_stdin(layout: Layout) -> str:
    """Standard input cannot be read twice, and a run may have to: it is kept until the end."""
    if sys.stdin is None:
        raise InputError("-: standard input is closed")
    with os.fdopen(durable.create(layout.stdin), "wb") as sink:
        while block := os.read(sys.stdin.fileno(), 1 << 20):
            sink.write(block)
    return layout.stdin


def _plan(
    layout: Layout, paths: list[str], stdin: str | None, part: int, progress: Progress
) -> Iterator[Shard]:
    """Write the plan to disk, then give its shards: the tree is listed once, before work begins."""
    with os.fdopen(durable.create(layout.plan), "w") as file:
        for shard in plan.shards(paths, stdin, part):
            if isinstance(shard, Skipped):
                run_counts.add_skipped(progress.counts, shard.source, shard.reason)
            else:
                file.write(shard.dump() + "\n")
    with open(layout.plan) as file:
        for line in file:
            yield Shard.load(line)


def _compare(
    layout: Layout, before: State, shards: Iterable[Shard]
) -> tuple[set[int], dict[int, list[Entry]]]:
    """The shards that still have work in them, and the entries that hold."""
    left: set[int] = set()
    good: dict[int, list[Entry]] = {}
    for shard in shards:
        entries = before.entries.get(shard.index, [])
        entries = (
            [e for e in entries if e.key == shard.key]
            if layout.single and before.complete
            else state.worth(layout, shard, entries)
        )
        if entries:
            good[shard.index] = entries
        if not entries or not entries[-1].last:
            left.add(shard.index)
    return left, good


def _reopen(layout: Layout, good: dict[int, list[Entry]]) -> None:
    """Work is about to begin: what says that the run is whole goes first, then what is stale."""
    for path in (layout.summary, layout.failures, layout.duplicates):
        with suppress(FileNotFoundError):
            os.unlink(path)
    if layout.single and not os.listdir(layout.parts):
        good.clear()  # the parts were joined and are gone
    names = {part_name(shard, e.sequence) for shard, entries in good.items() for e in entries}
    state.sweep(layout, names)
    state.empty(layout, {shard: len(entries) for shard, entries in good.items()})


def _tasks(
    layout: Layout, left: set[int], good: dict[int, list[Entry]], progress: Progress
) -> Iterator[Task]:
    with open(layout.plan) as file:
        for line in file:
            shard = Shard.load(line)
            entries = good.get(shard.index, [])
            if entries and entries[-1].last:
                progress.done += shard.size
                progress.resumed += shard.size
            elif entries:
                yield Task(shard, entries[-1].sequence + 1, entries[-1].next)
            else:
                yield Task(shard)
