"""A whole run, on one screen.

Check the input, lock the output, plan the shards, see what an earlier run has finished, let the
worker pool do the rest, and finish: ``run.json`` is written last, so a run that has one is
complete.
"""

import os
import time
from contextlib import closing
from datetime import date
from typing import Any

from cleaner import __version__
from cleaner.bulk import cleanup, durable, journal, lock, plan, resume, summary, system
from cleaner.bulk.finish import finish
from cleaner.bulk.inputs import save_stdin, source_paths
from cleaner.bulk.job import Job, Run
from cleaner.bulk.journal import Contents, Journal
from cleaner.bulk.layout import Layout, create_output, create_state_folders
from cleaner.bulk.pool import WorkerPool
from cleaner.bulk.progress import Listeners, Notify, OnPart, Progress
from cleaner.errors import InputError
from cleaner.writers import find


def run(
    job: Job,
    notify: Notify = lambda progress: None,
    on_part: OnPart | None = None,
) -> dict[str, Any]:
    """Do `job`, or what is left of it, and return what ``run.json`` holds.

    `notify` is called several times a second with the progress. The process may be killed at any
    moment: the same job again resumes the run, and the output has the same bytes. `on_part` is
    given the journal entry of each part that is finished by this call, and may delete its file.

    Raises InputError, RuleError and SettingsError for what the user can fix, IncompleteError
    when the output cannot be written, for example on a full disk.
    """
    find(job.to)  # raises for an unknown format
    layout = Layout(job.out)
    paths = source_paths(job, layout)
    try:
        create_output(layout)
        lock_file = lock.take(layout.lock, job.out)
    except OSError as error:
        if durable.is_unwritable(error):
            raise durable.incomplete(error) from error
        raise InputError(f"{error.filename or job.out}: {error.strerror}") from error
    try:
        return _run_locked(job, layout, paths, lock_file, Listeners(notify, on_part))
    except OSError as error:
        if durable.is_unwritable(error):
            raise durable.incomplete(error) from error
        raise
    finally:
        os.close(lock_file)


def _run_locked(
    job: Job,
    layout: Layout,
    paths: list[str],
    lock_file: int,
    listeners: Listeners,
) -> dict[str, Any]:
    began = time.time()
    if job.restart:
        cleanup.remove_all(layout)
    create_state_folders(layout)
    earlier = journal.load(layout.journal)
    stdin = save_stdin(layout.stdin) if "-" in job.sources else None
    size = plan.total_size(paths, stdin)
    progress = Progress(size)
    run = Run(
        job=job,
        layout=layout,
        part_size=job.part or plan.default_part_size(size, streamed=listeners.on_part is not None),
        today=earlier.header["today"] if earlier.header else date.today().isoformat(),
        boot_id=system.boot_id(),
        lock=lock_file,
        began=began,
    )
    with closing(WorkerPool(run, progress, listeners)) as pool:
        parts = max(1, -(-size // run.part_size))
        ruleset = pool.start(min(job.workers, parts))
        progress.began = time.monotonic()  # loading the rules is not part of the speed
        header = _open_journal(run, earlier, ruleset)
        plan.save(layout.plan, plan.shards(paths, stdin, run.part_size), progress.counts)
        finished = resume.compare(layout, earlier, plan.load(layout.plan))
        if resume.is_complete(layout, earlier, finished):
            cleanup.remove_working_files(layout)
            return summary.already_complete(layout)
        resume.reopen(layout, finished)
        for counts in journal.read_counts(layout.journal, finished.all_entries()):
            progress.counts.add(counts)
        with closing(Journal(layout.journal)) as records:
            pool.work(resume.tasks(plan.load(layout.plan), finished, progress), records)
        rules = pool.rules
    return finish(run, header, progress, rules, finished.shards)


def _open_journal(run: Run, earlier: Contents, ruleset: str) -> dict[str, Any]:
    """The header of this run. Starts a journal with it, or checks that `earlier` had the same."""
    header = {
        "ruleset": ruleset,
        "cleaner": __version__,
        "recipe": run.job.recipe(),
        "today": run.today,
    }
    if earlier.header is None:
        cleanup.remove_temporary(run.layout)
        cleanup.remove_parts(run.layout)
        journal.create(run.layout.journal, header)
    else:
        resume.check_header(earlier.header, header, run.job.out)
    return header
