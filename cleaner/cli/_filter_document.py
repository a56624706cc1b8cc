"""``cleaner filter`` without click, where its command line is a plain one.

Scripts call ``cleaner filter`` in loops. Importing click, and declaring some twenty options with
it that hardly a call gives, would be a sixth of such a start. So a line with at most a file and the
options of `PLAIN` is read here; every other one, right or wrong, is left to click.
"""

import os
from collections.abc import Mapping
from typing import Any, get_args

from cleaner.cli._document import SIZE_LIMIT, clean_document
from cleaner.cli._terminal import is_interactive, is_terminal, print_status, write_result
from cleaner.model import Level, To
from cleaner.settings import Settings, find_and_load

# Each takes one value: one of these, or any where there are none.
PLAIN: Mapping[str, tuple[str, ...]] = {
    "--to": get_args(To),
    "--level": get_args(Level),
    "--url": (),
}


def filter_plainly(arguments: list[str]) -> bool:
    """Run ``cleaner filter`` with these arguments; return whether their line is a plain one.

    If it is not, nothing was done.
    """
    given = read_plain(arguments)
    if given is None:
        return False
    settings = find_and_load().with_options(level=given.get("--level"))
    filter_document(
        given["FILE"], given.get("--to", "text"), SIZE_LIMIT, given.get("--url"), settings
    )
    return True


def read_plain(arguments: list[str]) -> dict[str, Any] | None:
    """Return the values of the options that are given and of FILE, or None: click has to read them.

    >>> read_plain(["dump.txt", "--to", "json"])
    {'FILE': 'dump.txt', '--to': 'json'}
    >>> read_plain(["--to=json"])
    """
    given: dict[str, str] = {}
    words = iter(arguments)
    for word in words:
        name, value = (word, next(words, "")) if word in PLAIN else ("FILE", word)
        allowed = PLAIN.get(name)
        if name in given or not value or (value[0] == "-" and word != "-"):
            return None
        if allowed and value not in allowed:
            return None
        given[name] = value
    if "_CLEANER_COMPLETE" in os.environ:  # a shell asks what could follow
        return None
    return {"FILE": "-", **given}


def filter_document(
    file: str, to: To, size_limit: int, url: str | None, settings: Settings
) -> None:
    """Clean one document to standard output."""
    from cleaner.api import Cleaner

    cleaned = clean_document(Cleaner(settings=settings), file, url, size_limit)
    if to == "text":
        for piece in cleaned.remaining.chunks():  # a huge text is never held twice
            write_result(piece)
        if cleaned.flags and is_interactive():  # the other formats include them
            print_status(f"{file}: flagged: {', '.join(cleaned.flags)}")
        return
    from cleaner import writers
    from cleaner.writers import jsonl

    if to == "json" and not is_terminal(1):
        write_result(jsonl.line(cleaned.record()))  # one line, so that outputs can be concatenated
    else:
        write_result(writers.render(cleaned, to))
