"""Read and clean the one document of a command; errors name it."""

from typing import TYPE_CHECKING

from cleaner.cli._terminal import read_input
from cleaner.errors import DocumentError

if TYPE_CHECKING:
    from cleaner.api import Cleaner
    from cleaner.result import Cleaned


def clean_document(cleaner: "Cleaner", file: str, url: str | None) -> "Cleaned":
    """Return the document in `file` cleaned; ``-`` is standard input.

    Raises InputError, or DocumentError with the document's name in front.
    """
    source = None if file == "-" else file
    try:
        return cleaner.clean(read_input(file), url=url, id=file, source=source)
    except DocumentError as error:
        place = source or "standard input"
        raise DocumentError(f"{place}: {error}", reason=error.reason) from error
