"""``cleaner run``: clean many documents."""

from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import click

from cleaner.cli._options import (
    PATH,
    cleaning_options,
    is_quiet,
    out_option,
    size_limit,
    workers,
)
from cleaner.cli._output import STDOUT
from cleaner.cli._signals import Interrupted, catch_signals, restore_signals
from cleaner.cli._terminal import is_terminal, print_error, print_status, write_result
from cleaner.model import Audit, Fields
from cleaner.settings import Settings
from cleaner.text.counted import counted
from cleaner.writers.formats import FORMATS

if TYPE_CHECKING:
    from cleaner.bulk import Job
    from cleaner.cli._progress import Display

_RESUME = "run the same command again to resume"
_ONCE_MORE = "with -o -, the same command starts over"


class RunOptions(NamedTuple):
    """The options of `cleaner run` itself; the limits are in seconds and megabytes."""

    to: str | None
    workers: int
    audit: Audit
    fields: Fields
    columns: tuple[str, ...]
    time_limit: float
    memory_limit: int
    size_limit: int
    part_size: int | None
    duplicates: bool
    failures: str | None
    verify: bool
    restart: bool


@click.command()
@click.argument("sources", type=PATH, nargs=-1, required=True)
@out_option(
    "OUT", "A folder, a file ending in .jsonl[.gz|.zst] or .parquet, or - for standard output."
)
@click.option(
    "--to",
    type=click.Choice(list(FORMATS)),
    help="jsonl (default): records. text: the input's tree of texts, each with its metadata.",
)
@workers
@click.option(
    "--audit",
    type=click.Choice(get_args(Audit)),
    default="full",
    help="How much of the audit each record carries. Only full (default) can be restored.",
)
@click.option(
    "--fields",
    type=click.Choice(get_args(Fields)),
    default="all",
    help="Which metadata are read: none, all (default), or basic: title, byline, date, contact "
    "and language. The others are null.",
)
@click.option(
    "--field",
    "columns",
    multiple=True,
    metavar="NAME=COLUMN",
    help="Another column for text, html, id, url, title, date, byline, publisher or language, "
    "tried before the known ones: text=story, or text=story,teaser. Repeatable.",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0.1),
    default=10.0,
    metavar="SECONDS",
    help="Per document (default: 10).",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(16),
    default=512,
    metavar="MB",
    help="Per document, on top of a worker's own memory (default: 512).",
)
@size_limit
@click.option(
    "--part-size",
    type=click.IntRange(1),
    metavar="MB",
    help="Input per output part (default: depends on the size of the input).",
)
@click.option(
    "--duplicates",
    is_flag=True,
    help="List exact duplicates in duplicates.jsonl; none is dropped.",
)
@click.option(
    "--failures",
    type=PATH,
    metavar="FILE",
    help="With -o -: list the rejected documents in FILE.",
)
@click.option(
    "--verify",
    is_flag=True,
    help="Check that each document can be restored from its record (default: 1 in 100).",
)
@click.option(
    "--restart", is_flag=True, help="Start over; replace the results of an earlier run in OUT."
)
@cleaning_options
def run(
    sources: tuple[str, ...], out: str, url: str | None, settings: Settings, **options: Any
) -> int:
    """Clean all documents in SOURCES into OUT. SOURCES: files, folders, globs, - for stdin.

    Reads .txt .md .html .jsonl .json .csv .tsv .warc .wet .parquet .zip .tar, feeds (.rss
    .atom .xml), news stories (.nitf), WordPress exports, e-mail (.eml .mbox) and saved pages
    (.mht .mhtml), each also .gz .zst .bz2 .xz; files with other names are recognised by
    content. A document that cannot be cleaned is recorded in failures.jsonl and does not
    affect the others.

    Run the same command again to resume an interrupted run, even after kill -9; the result
    is byte for byte the same. A run to standard output (-o -) leaves nothing behind and
    cannot be resumed; its records come in the order of the input while it goes on.

    \b
    Examples:
      cleaner run dumps/ -o out
      cleaner run crawl/*.warc.gz -o out --to parquet -j 8
      cleaner run rows.jsonl.zst -o clean.jsonl.gz --field text=content
      cleaner run rows.jsonl -o - | jq -r .title | head

    \b
    Exit codes:
      0 done   2 usage, settings, rule or input error, or all documents rejected
      3 some documents rejected   4 incomplete (disk full); run the same command again to
      resume (130, 143: signals)
    """
    from cleaner.cli._progress import Display
    from cleaner.errors import SettingsError

    if url is not None:
        raise SettingsError('--url: a run cleans many documents; state it in a column "url"')
    wanted = RunOptions(**options)
    job = _job(sources, out, settings, wanted)
    settings.ruleset()  # a mistake in rules or settings is reported before OUT is touched
    _note_trial(settings)
    display = Display(quiet=is_quiet(), plain=out == STDOUT and is_terminal(1))
    before = catch_signals()
    try:
        summary = _run(job, display, wanted.failures)
    except Interrupted as stop:
        display.clear()
        print_error(f"interrupted; {_ONCE_MORE if out == STDOUT else _RESUME}")
        return 128 + stop.number
    finally:
        restore_signals(before)
        display.clear()
    return _end(summary, display, out, wanted.failures)


def _note_trial(settings: Settings) -> None:
    """Say it where none of the given rules will act: what `learn` proposes may all be on trial."""
    from cleaner.files.rule_packs import all_on_trial

    if settings.preview or is_quiet():
        return
    if rules := all_on_trial(settings.rules):
        given = counted(rules, "rule")
        print_status(
            f'{given} given, and none acts without --preview: on trial (status = "preview")'
        )


def _run(job: "Job", display: "Display", failures: str | None) -> dict[str, Any]:
    from cleaner.bulk import run as run_job
    from cleaner.bulk import run_to_stream

    if job.out == STDOUT:
        return run_to_stream(job, write_result, display.show, failures)
    return run_job(job, display.show)


def _end(summary: dict[str, Any], display: "Display", out: str, failures: str | None) -> int:
    """Say what happened, and return the exit code."""
    from cleaner.bulk.layout import Layout
    from cleaner.cli._run_end import exit_code, run_end

    if out == STDOUT:
        display.end(run_end(summary, "standard output", failures))
    else:
        display.end(run_end(summary, out, Layout(out).failures))
    return exit_code(summary)


def _job(sources: tuple[str, ...], out: str, settings: Settings, options: RunOptions) -> "Job":
    """Return the job that the command line describes. Raises SettingsError."""
    from dataclasses import replace

    from cleaner.bulk import Job
    from cleaner.bulk.layout import must_be_known, single_file_format
    from cleaner.errors import SettingsError
    from cleaner.readers.columns import with_fields
    from cleaner.readers.items import Limits

    must_be_known(out)
    if options.failures is not None and out != STDOUT:
        raise SettingsError("--failures: only for -o -; a folder or file OUT has its own list")
    single = single_file_format(out)
    if single is not None and options.to not in (None, single, single.split(".")[0]):
        raise SettingsError(f"--to {options.to}: the name {out} means {single}")
    job = Job(
        sources=sources,
        out=out,
        to=single or options.to or "jsonl",
        settings=_plain(settings),
        form=settings.form,
        workers=options.workers,
        columns=with_fields(options.columns) if options.columns else None,
        audit=options.audit,
        fields=options.fields,
        seconds=options.time_limit,
        memory=options.memory_limit << 20,
        limits=Limits(document=options.size_limit << 20),
        restart=options.restart,
        duplicates=options.duplicates,
        verify=options.verify,
    )
    return replace(job, part=options.part_size << 20) if options.part_size else job


def _plain(settings: Settings) -> dict[str, Any]:
    values = settings._asdict()
    values.pop("origin")
    return values
