"""Terminal input and output: messages on standard error, results on standard output.

Messages may hold untrusted text (file names, rules, lines of a dump), so control characters
in them are escaped: a newline in a file name cannot forge a second message, and an escape
sequence cannot move the cursor. Results are UTF-8, whatever the locale.
"""

import os
import sys
from typing import BinaryIO

from cleaner.errors import IncompleteError, InputError
from cleaner.text.printable import printable


def print_status(message: str) -> None:
    """Write one line to standard error; errors are ignored, there is nowhere to report them."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(printable(message) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass


def print_error(message: str) -> None:
    """Print an error. Lines of `message` after the first, indented by two, are advice."""
    first, *advice = message.split("\n  ")
    print_status(f"cleaner: {first}")
    for line in advice:
        print_status(f"  {line}")


def write_result(text: str | bytes) -> None:
    """Write all of a result to standard output.

    Raises IncompleteError if it is closed or the disk is full, BrokenPipeError if the
    reader closed the pipe.
    """
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if sys.stdout is None:
        raise IncompleteError("standard output is closed; send it to a file or a program")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise IncompleteError(f"standard output: {error.strerror}") from error


def read_input(name: str, limit: int | None = None) -> bytes:
    """Return all bytes of the file `name`; ``-`` is standard input.

    Raises InputError if it cannot be read, or is longer than `limit` bytes: no more than
    that is read, so an endless stream ends there. Named pipes are accepted (``<(curl …)``).
    """
    if name != "-":
        from cleaner.files.read import read

        return read(name, pipes=True, limit=limit)
    try:
        data = open_input(name).read(-1 if limit is None else limit + 1)
    except OSError as error:
        raise InputError(f"standard input: {error.strerror}") from error
    if limit is not None and len(data) > limit:
        raise InputError(f"standard input: longer than {limit} bytes")
    return data


def open_input(name: str) -> BinaryIO:
    """Open the file `name` for reading bytes; ``-`` is standard input. Raises InputError."""
    if name == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed; give a file name, or pipe the text in")
        return sys.stdin.buffer
    try:
        return open(name, "rb")
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error


def use_colour() -> bool:
    """Return whether to colour results.

    --color decides; else NO_COLOR (https://no-color.org), else FORCE_COLOR, else whether
    standard output is a terminal.
    """
    from cleaner.cli._options import color

    choice = color()
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or is_terminal(1)


def terminal_width() -> int | None:
    """Return the columns of the terminal to which results go; None where they go elsewhere."""
    import shutil

    return shutil.get_terminal_size().columns if is_terminal(1) else None


def is_interactive() -> bool:
    """Return whether to print notices: standard error is a terminal, --quiet is not given."""
    if not is_terminal(2):
        return False
    from cleaner.cli._options import is_quiet

    return not is_quiet()


def is_terminal(number: int) -> bool:
    """Return whether the descriptor is a terminal."""
    try:
        return os.isatty(number)
    except OSError:
        return False
