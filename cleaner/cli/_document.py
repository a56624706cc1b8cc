"""Read and clean the one document of a command; errors name it."""

from typing import TYPE_CHECKING

import click

from cleaner.cli._terminal import read_input
from cleaner.errors import DocumentError

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.result import Cleaned


# 256 MB is also the default of `cleaner run`; a text takes up to 18 times its size in memory.
size_limit = click.option(
    "--size-limit",
    type=click.IntRange(1),
    default=256,
    metavar="MB",
    help="Refuse a larger document (default: 256).",
)


def clean_document(cleaner: "Cleaner", file: str, url: str | None, size_limit: int) -> "Cleaned":
    """Return the document in `file` cleaned; ``-`` is standard input.

    Raises InputError, also for more than `size_limit` megabytes, or DocumentError with the
    document's name in front.
    """
    source = None if file == "-" else file
    raw = read_input(file, size_limit << 20)
    try:
        return cleaner.clean(raw, url=url, id=file, source=source)
    except DocumentError as error:
        place = source or "standard input"
        raise DocumentError(f"{place}: {error}", reason=error.reason) from error
