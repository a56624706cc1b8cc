"""What `learn` and `review` have in common: they read the documents of sites."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from cleaner.cli._options import Command, many_cleaning_options, size_limit
from cleaner.cli._progress import PartsDone
from cleaner.cli._signals import Interrupted, catch_signals, restore_signals
from cleaner.cli._terminal import print_error
from cleaner.errors import SettingsError
from cleaner.settings import Settings

if TYPE_CHECKING:
    from cleaner.learning.job import Show
    from cleaner.readers import Rejected

T = TypeVar("T")

_OPTIONS = (
    click.option(
        "--site",
        metavar="NAME",
        help="The site of documents without a URL (default: each folder is a site).",
    ),
    click.option(
        "--field",
        "fields",
        multiple=True,
        metavar="NAME=COLUMN",
        help="Another column for text, html, id, url or date, as in cleaner run. Repeatable.",
    ),
    size_limit,
    many_cleaning_options,
)


def reading_options(command: Command) -> Command:
    """Add the options for documents of sites, and all about cleaning; see `reading`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def reading(url: str | None, settings: Settings, options: dict[str, Any]) -> dict[str, Any]:
    """Return those fields of a job that `reading_options` state. Raises SettingsError."""
    from cleaner.readers.columns import with_fields
    from cleaner.readers.items import Limits

    if url is not None:
        raise SettingsError('--url: documents have their own; state it in a column "url"')
    site, fields = options["site"], options["fields"]
    if site is not None and not site.strip():
        raise SettingsError("--site: give a name, such as example.com")
    return {
        "settings": settings,
        "site": site,
        "columns": with_fields(fields) if fields else None,
        "limits": Limits(document=options["size_limit"] << 20),
    }


def with_progress(work: Callable[["Show"], T]) -> T:
    """Return the result of `work`, and show on a terminal how much of it is done.

    A signal ends the command: so `work` may write nothing that has to be taken back.
    """
    before = catch_signals()
    try:
        with PartsDone() as progress:
            return work(progress.show)
    except Interrupted as stop:
        print_error("interrupted; nothing was written")
        raise SystemExit(128 + stop.number) from None
    finally:
        restore_signals(before)


def unread(count: int, first: Sequence["Rejected"]) -> list[str]:
    """Return lines that say how many documents could not be read, and name the first ones."""
    if not count:
        return []
    lines = [f"  {count:,} could not be read:", *(f"    {item.message}" for item in first)]
    return [*lines, "    …; cleaner run lists all of them"] if count > len(first) else lines
