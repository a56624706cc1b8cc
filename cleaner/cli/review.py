"""``cleaner review``: a page on which a person accepts or refuses the rules of a file."""

import os
from typing import TYPE_CHECKING, Any

import click

from cleaner.cli._document import must_have_folder, size_limit
from cleaner.cli._options import PATH, is_quiet, many_cleaning_options
from cleaner.cli._progress import PartsDone
from cleaner.cli._signals import Interrupted, catch_signals, restore_signals
from cleaner.cli._terminal import print_error, print_status, write_result
from cleaner.errors import InputError, SettingsError
from cleaner.settings import Settings
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.reviewing import Review

STDOUT = "-"


@click.command()
@click.argument("rule_file", type=PATH, metavar="RULES.toml")
@click.argument("sources", type=PATH, nargs=-1, required=True)
@click.option(
    "-o",
    "--out",
    type=PATH,
    required=True,
    metavar="PAGE",
    help="The page to write, ending in .html; or - for standard output.",
)
@click.option(
    "--site",
    metavar="NAME",
    help="The site of documents without a URL (default: each folder is a site).",
)
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=COLUMN",
    help="Another column for text, html, id, url or date, as of cleaner run. Repeatable.",
)
@size_limit
@many_cleaning_options
def review(
    rule_file: str,
    sources: tuple[str, ...],
    out: str,
    url: str | None,
    settings: Settings,
    **options: Any,
) -> int:
    """Write a page on which a person accepts, refuses or edits the rules of RULES.toml.

    SOURCES are what cleaner run reads: the documents that the rules were learned from, or others
    of the same sites. The page shows what each rule takes there, in its place, what would go
    without it, and what is like it and stays; rules on trial act, too. It needs no network and
    saves the decisions as a file, which cleaner rules apply writes into RULES.toml.

    \b
    Examples:
      cleaner review mine.toml courier/ -o review.html
      cleaner review mine.toml rows.jsonl -o review.html --field text=content

    \b
    Exit codes:
      0 done   2 usage, settings, rule or input error, or no document
      3 some documents could not be read; the page is from the others
    """
    from cleaner.readers.columns import with_fields
    from cleaner.readers.items import Limits
    from cleaner.reviewing import ReviewJob, render
    from cleaner.reviewing import review as look

    if url is not None:
        raise SettingsError('--url: documents have their own; state it in a column "url"')
    site, fields = options["site"], options["fields"]
    if site is not None and not site.strip():
        raise SettingsError("--site: give a name, such as example.com")
    _must_be_writable(out)
    job = ReviewJob(
        rules=rule_file,
        sources=sources,
        settings=settings,
        site=site,
        columns=with_fields(fields) if fields else None,
        limits=Limits(document=options["size_limit"] << 20),
    )
    before = catch_signals()
    try:
        with PartsDone() as progress:
            found = look(job, progress.show)
    except Interrupted as stop:
        print_error("interrupted; nothing was written")
        return 128 + stop.number
    finally:
        restore_signals(before)
    _write(out, render(found).encode("utf-8", "replace"))
    if not is_quiet():
        for line in _said(found, out):
            print_status(line)
    return 3 if found.rejected else 0


def _must_be_writable(out: str) -> None:
    """Raise InputError for a PAGE that cannot be written, before an hour is spent on reading."""
    if out == STDOUT:
        return
    if not out.lower().endswith((".html", ".htm")):
        raise InputError(f"{out}: name a page, ending in .html")
    if os.path.isdir(out):
        raise InputError(f"{out}: is a folder; name a page in it")
    must_have_folder(out)
    if os.path.lexists(out) and not _is_review(out):
        raise InputError(f"{out}: exists, and is no page of cleaner review; give another name")


def _is_review(path: str) -> bool:
    """Whether a file is a page that this command wrote: only that is replaced, never a dump."""
    from cleaner.reviewing import MARK

    try:
        with open(path, "rb") as file:
            return MARK.encode() in file.read(2000)
    except OSError:
        return False


def _write(out: str, data: bytes) -> None:
    from cleaner.bulk import durable

    if out == STDOUT:
        write_result(data)
    else:
        durable.write(out, data)


def _said(found: "Review", out: str) -> list[str]:
    """What happened, in a few lines."""
    silent = sum(not one.lines for one in found.evidence.values())
    said = [
        f"{counted(len(found.rules), 'rule')} tried on {counted(found.documents, 'document')}: "
        f"{'standard output' if out == STDOUT else out}"
    ]
    if silent:
        said.append(f"  {silent:,} took nothing in them")
    if found.rejected:
        said.append(f"  {found.rejected:,} could not be read:")
        said += [f"    {item.message}" for item in found.first_rejected]
        if found.rejected > len(found.first_rejected):
            said.append("    …; cleaner run lists all of them")
    if out != STDOUT:
        said.append(f"  next: open {out} in a browser, save decisions.json there, then")
        said.append(f"  cleaner rules apply decisions.json {found.name}")
    return said
