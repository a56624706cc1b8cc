"""``cleaner review``: a page on which a person accepts or refuses the rules of a file."""

import os
from typing import TYPE_CHECKING, Any

import click

from cleaner.cli._options import PATH, is_quiet, out_option
from cleaner.cli._output import STDOUT, must_be_writable, name_of, write_file
from cleaner.cli._reading import reading, reading_options, unread, with_progress
from cleaner.cli._terminal import print_status
from cleaner.errors import InputError
from cleaner.settings import Settings
from cleaner.text.counted import counted

if TYPE_CHECKING:
    from cleaner.reviewing import Review


@click.command()
@click.argument("rule_file", type=PATH, metavar="RULES.toml")
@click.argument("sources", type=PATH, nargs=-1, required=True)
@out_option("PAGE", "The page to write, ending in .html; or - for standard output.")
@reading_options
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
    of the same sites. For each rule, on trial (status = "preview") or not, the page shows the lines
    that it removes in their context, which of them are removed without it as well, and similar
    lines that stay. The page needs no network. It saves the decisions as a file, which cleaner
    rules apply writes into RULES.toml.

    \b
    Examples:
      cleaner review mine.toml courier/ -o review.html
      cleaner review mine.toml rows.jsonl -o review.html --field text=content

    \b
    Exit codes:
      0 done   2 usage, settings, rule or input error, or no document
      3 some documents could not be read; the page is from the others
    """
    from cleaner.reviewing import ReviewJob, render
    from cleaner.reviewing import review as look

    _must_be_page(out, sources)
    job = ReviewJob(rule_file, sources, **reading(url, settings, options))
    found = with_progress(lambda show: look(job, show))
    write_file(out, render(found).encode("utf-8", "replace"))
    if not is_quiet():
        for line in _said(found, out):
            print_status(line)
    return 3 if found.rejected else 0


def _must_be_page(out: str, sources: tuple[str, ...]) -> None:
    """Raise InputError for a PAGE that cannot be written, before an hour is spent on reading."""
    from cleaner.bulk.inputs import must_be_outside
    from cleaner.readers.sources import resolve_sources

    must_be_writable(out, "page", (".html", ".htm", ".HTML", ".HTM"))
    if out == STDOUT:
        return
    if os.path.lexists(out) and not _is_review(out):
        raise InputError(f"{out}: exists, and is no page of cleaner review; give another name")
    must_be_outside(out, resolve_sources([source for source in sources if source != "-"]))


def _is_review(path: str) -> bool:
    """Whether a file is a page that this command wrote: only that is replaced, never a dump."""
    from cleaner.readers.own_files import REVIEW_MARK

    try:
        with open(path, "rb") as file:
            return REVIEW_MARK.encode() in file.read(2000)
    except OSError:
        return False


def _said(found: "Review", out: str) -> list[str]:
    """What happened, in a few lines."""
    silent = sum(not one.lines for one in found.evidence.values())
    said = [
        f"{counted(len(found.rules), 'rule')} tried on {counted(found.documents, 'document')}: "
        f"{name_of(out)}"
    ]
    if silent:
        said.append(f"  {counted(silent, 'rule')} removed nothing in them")
    said += unread(found.rejected, found.first_rejected)
    if out != STDOUT:
        said.append(f"  next: open {out} in a browser, save decisions.json there, then")
        said.append(f"  cleaner rules apply decisions.json {found.name}")
    return said
