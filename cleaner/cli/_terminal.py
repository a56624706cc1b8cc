"""What reaches the terminal: talk on standard error, results on standard output.

A name or a message may come from a stranger (a file name, a rule, a line of a dump), so
what is said is made printable first: a newline in a file name forges no second message,
an escape code moves no cursor. Results are bytes in UTF-8 whatever the locale says.
"""

import os
import sys
from typing import BinaryIO

from cleaner.errors import IncompleteError, InputError
from cleaner.text.printable import printable


def say(message: str) -> None:
    """Write one line of talk to standard error; lost in silence where nobody can hear it."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(printable(message) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        pass  # nothing is left to say it on


def complain(message: str) -> None:
    """Say what is wrong. A second line of `message`, indented, is advice and stays one."""
    first, *advice = message.split("\n  ")
    say(f"cleaner: {first}")
    for line in advice:
        say(f"  {line}")


def write(text: str | bytes) -> None:
    """Write a result to standard output, wholly.

    Raises IncompleteError where there is no room or nobody to write to, BrokenPipeError
    where the reader went away.
    """
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    if sys.stdout is None:
        raise IncompleteError("standard output is closed")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise IncompleteError(f"standard output: {error.strerror}") from error


def read_input(name: str) -> bytes:
    """Return all bytes of the file called `name`, or of standard input for ``-``.

    Raises InputError where it cannot be read. A pipe may be named (``<(curl …)``).
    """
    if name != "-":
        from cleaner.files import read

        return read(name, pipes=True)
    try:
        return open_input(name).read()
    except OSError as error:
        raise InputError(f"standard input: {error.strerror}") from error


def open_input(name: str) -> BinaryIO:
    """Return the file called `name`, or standard input for ``-``, open for reading bytes."""
    if name == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed; name a file, or send the text")
        return sys.stdin.buffer
    try:
        return open(name, "rb")
    except OSError as error:
        raise InputError(f"{name}: {error.strerror}") from error


def has_colour() -> bool:
    """Return whether results may be coloured: standard output is a terminal that wants it."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return _is_terminal(1)


def is_interactive() -> bool:
    """Return whether somebody reads along: standard error is a terminal, and not --quiet."""
    from cleaner.cli._options import is_quiet

    return _is_terminal(2) and not is_quiet()


def _is_terminal(number: int) -> bool:
    try:
        return os.isatty(number)
    except OSError:
        return False
