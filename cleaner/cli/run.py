"""``cleaner run``: many documents, in bulk."""

import os
from typing import Any

import click

from cleaner.cli._options import cleaning, is_quiet
from cleaner.cli._terminal import complain
from cleaner.settings import Settings


class Stopped(BaseException):
    """A signal asked for the end. The run is safe to be left at any point."""

    def __init__(self, number: int) -> None:
        self.number = number


@click.command()
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "-o",
    "--out",
    required=True,
    metavar="OUT",
    help="A folder, or one file ending in .jsonl[.gz|.zst] or .parquet.",
)
@click.option(
    "--to",
    type=click.Choice(["jsonl", "jsonl.gz", "jsonl.zst", "parquet", "text", "markdown"]),
    help="jsonl (default): records. text: a tree of texts, each with its metadata beside it.",
)
@click.option(
    "-j", "--workers", type=click.IntRange(1, 1024), help="Processes (default: one for each core)."
)
@click.option(
    "--audit",
    type=click.Choice(["full", "compact", "none"]),
    default="full",
    help="How much of what was removed and found goes along. Only with full (default) can the "
    "raw text be restored.",
)
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=COLUMN",
    help="Where rows keep text, html, id, url, title, date, byline, publisher or language. "
    "Repeatable.",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0.1),
    default=10.0,
    metavar="SECONDS",
    help="For one document (default: 10).",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(16),
    default=512,
    metavar="MB",
    help="For one document, above what a worker needs by itself (default: 512).",
)
@click.option(
    "--part-size",
    type=click.IntRange(1),
    metavar="MB",
    help="Input in one part of the output (default: by the size of the input).",
)
@click.option(
    "--duplicates",
    is_flag=True,
    help="Name documents whose raw content came before, in duplicates.jsonl; none is dropped.",
)
@click.option(
    "--verify",
    is_flag=True,
    help="Restore every document from its record before it is written (default: one in 100).",
)
@click.option(
    "--restart", is_flag=True, help="Begin anew and replace what an earlier run left in OUT."
)
@cleaning
def run(
    sources: tuple[str, ...],
    out: str,
    to: str | None,
    workers: int | None,
    audit: str,
    fields: tuple[str, ...],
    time_limit: float,
    memory_limit: int,
    part_size: int | None,
    duplicates: bool,
    verify: bool,
    restart: bool,
    url: str | None,
    settings: Settings,
) -> int:
    """Clean all documents of SOURCES into OUT: files, folders, globs, or - for standard input.

    Reads .txt .md .html .jsonl .json .csv .tsv .warc .wet .parquet .zip .tar, each also
    .gz .zst .bz2 .xz, and looks at the content where the name does not say. A document that
    cannot be cleaned is named in failures.jsonl and harms no other.

    The same command again goes on where an earlier one stopped, also after a kill -9, to
    the same bytes.

    \b
    Examples:
      cleaner run dumps/ -o out
      cleaner run crawl/*.warc.gz -o out --to parquet -j 8
      cleaner run rows.jsonl.zst -o clean.jsonl.gz --field text=content
      zcat rows.jsonl.gz | cleaner run - -o clean.jsonl --audit none

    \b
    Exit codes:
      0 done   2 usage, settings, rules or input   3 some documents were rejected
      4 incomplete: no room, or stopped; the same command goes on (130, 143: by a signal)
    """
    from cleaner.bulk import run as run_job
    from cleaner.cli._progress import Display

    job = _job(sources, out, to, settings)
    job = _with(job, workers=workers or _cores(), columns=_columns(fields), audit=audit)
    job = _with(job, seconds=time_limit, memory=memory_limit << 20, restart=restart)
    job = _with(job, duplicates=duplicates, verify=verify)
    if part_size:
        job = _with(job, part=part_size << 20)
    display = Display(quiet=is_quiet())
    before = _listen()
    try:
        summary = run_job(job, display.show)
    except Stopped as stop:
        display.clear()
        complain(f"stopped; the same command goes on where it was: {out}")
        return 128 + stop.number
    finally:
        _restore(before)
        display.clear()
    display.end(summary, out)
    return 3 if summary["documents"]["rejected"] else 0


def _job(sources: tuple[str, ...], out: str, to: str | None, settings: Settings) -> Any:
    from cleaner.bulk import Job
    from cleaner.bulk.job import one_file
    from cleaner.errors import SettingsError

    single = one_file(out)
    if single is not None and to not in (None, single, single.split(".")[0]):
        raise SettingsError(f"--to {to}: {out} says {single}")
    return Job(
        sources=sources,
        out=out,
        to=single or to or "jsonl",
        settings=_plain(settings),
        form=settings.form,
    )


def _plain(settings: Settings) -> dict[str, Any]:
    from dataclasses import asdict

    values = asdict(settings)
    values.pop("origin")
    return values


def _with(job: Any, **changes: Any) -> Any:
    from dataclasses import replace

    return replace(job, **changes)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _columns(fields: tuple[str, ...]) -> dict[str, tuple[str, ...]] | None:
    """--field NAME=COLUMN, over the names that are looked for by default."""
    from cleaner.errors import SettingsError
    from cleaner.readers import Options

    if not fields:
        return None
    columns = dict(Options().columns)
    for field in fields:
        name, equals, column = field.partition("=")
        if name not in columns or not equals or not column:
            known = ", ".join(columns)
            raise SettingsError(f"--field {field}: want NAME=COLUMN, NAME one of {known}")
        columns[name] = tuple(column.split(","))
    return columns


def _listen() -> list[tuple[int, Any]]:
    """Turn the signals that ask for the end into `Stopped`."""
    import signal

    def stop(number: int, frame: object) -> None:
        for known, _ in before:
            signal.signal(known, signal.SIG_IGN)
        raise Stopped(number)

    before = [
        (int(number), handler)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        if (handler := signal.getsignal(number)) != signal.SIG_IGN  # nohup means what it says
    ]
    for number, _ in before:
        signal.signal(number, stop)
    return before


def _restore(before: list[tuple[int, Any]]) -> None:
    import signal

    for number, handler in before:
        signal.signal(number, handler)
