"""The one file that a command writes, or standard output."""

import os

from cleaner.cli._terminal import write_result
from cleaner.errors import InputError

STDOUT = "-"


def must_be_writable(out: str, what: str, endings: tuple[str, ...]) -> None:
    """Raise InputError where no file `out` can be made, before work is spent on it.

    `what` is the kind of file, such as "page"; its name ends in one of the `endings`.
    """
    if out == STDOUT:
        return
    if not out.endswith(endings):
        raise InputError(f"{out}: name a {what}, ending in {endings[0]}")
    if os.path.isdir(out):
        raise InputError(f"{out}: is a folder; name a {what} in it")
    folder = os.path.dirname(out) or "."
    if not os.path.isdir(folder):
        raise InputError(f"{out}: there is no folder {folder}")
    if not os.access(folder, os.W_OK):
        raise InputError(f"{out}: the folder {folder} is read-only")


def must_be_new_rules(out: str, *, overwrite: bool) -> None:
    """Raise InputError where a rule file `out` cannot be made, or would replace another."""
    must_be_writable(out, "rule file", (".toml",))
    if out != STDOUT and os.path.lexists(out) and not overwrite:
        raise InputError(f"{out}: exists, and may hold your edits; give another, or --overwrite")


def write_file(out: str, data: bytes) -> None:
    """Write all of a file, or none of it."""
    from cleaner.bulk import durable

    if out == STDOUT:
        write_result(data)
    else:
        durable.write(out, data)


def name_of(out: str) -> str:
    """Return what messages call the file."""
    return "standard output" if out == STDOUT else out
