"""Run the installed command as a user does, and the dumps that the tests of it share."""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path

import command_server

CLEANER = str(Path(sys.executable).with_name("cleaner"))

STORY = """\
The old iron bridge over the Lenne opened again on Monday after three years of repairs, and
the first to cross it was a school class from the village on the other bank.

“We have walked the long way round since the second grade,” said the teacher, Nora Feld, who
had brought apple juice for everyone. The town paid 4.1 million euros for the new deck.

The mayor said that the toll of 1954 would not come back. A second bridge, two miles down the
river, is to be looked at by engineers before the winter, the council decided last week.
"""
DUMP = f"""\
Advertisement

{STORY}
Advertisement

Copyright © 2026 Example Media, LLC. All rights reserved.
"""


def cleaner(*arguments, stdin=b"", cwd=None, env=None, text=True, timeout=60, **options):
    """Return the finished process; output is decoded as UTF-8 unless `text` is False.

    `env` adds variables. The command runs in a copy of a process that has imported it, unless
    options or variables ask for what only a start of it can have.
    """
    given = stdin.encode() if isinstance(stdin, str) else stdin
    argv = [CLEANER, *map(os.fspath, arguments)]
    variables = {**os.environ, **(env or {})}
    of_interpreter = [name for name in env or () if name.startswith(command_server.NAMES)]
    if options or of_interpreter or not all(isinstance(one, str) for one in argv):
        done = subprocess.run(
            argv,
            input=given if "stdin_file" not in options else None,
            stdin=options.pop("stdin_file", None),
            stdout=options.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=variables,
            timeout=timeout,
            **options,
        )
    else:
        done = _copied(argv, os.fspath(cwd or os.getcwd()), variables, given, timeout)
    if text and done.stdout is not None:
        done.stdout = done.stdout.decode()
    done.stderr = done.stderr.decode()
    return done


@cache
def _server():
    return command_server.Server()


def _copied(argv, folder, variables, given, timeout):
    """Run a command in a copy of the server."""
    (read_in, write_in), (read_out, write_out), (read_err, write_err) = (
        os.pipe() for _ in range(3)
    )
    server = _server()
    server.start(argv, folder, variables, [read_in, write_out, write_err])
    for descriptor in (read_in, write_out, write_err):
        os.close(descriptor)
    out, err = [], []
    threads = [
        threading.Thread(target=_feed, args=(write_in, given), daemon=True),
        threading.Thread(target=_collect, args=(read_out, out), daemon=True),
        threading.Thread(target=_collect, args=(read_err, err), daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        code = server.wait(timeout)
    except TimeoutError:
        _server.cache_clear()
        raise subprocess.TimeoutExpired(argv, timeout) from None
    for thread in threads:
        thread.join(timeout)
    return subprocess.CompletedProcess(argv, code, b"".join(out), b"".join(err))


def _feed(descriptor, given):
    with suppress(BrokenPipeError), open(descriptor, "wb") as file:
        file.write(given)


def _collect(descriptor, into):
    with open(descriptor, "rb") as file:
        into.append(file.read())


def is_one_line(stderr):
    """Return whether a message is one line of ours (and perhaps indented advice), no traceback."""
    first, *advice = stderr.splitlines() or [""]
    return first.startswith("cleaner") and all(line.startswith("  ") for line in advice)
