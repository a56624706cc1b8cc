"""Run the installed command as a user does, and the dumps that the tests of it share."""

import os
import subprocess
import sys
from pathlib import Path

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


def cleaner(*arguments, stdin=b"", cwd=None, env=None, text=True, **options):
    """Return the finished process; output is decoded as UTF-8 unless `text` is False."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [CLEANER, *map(os.fspath, arguments)],
        input=given if "stdin_file" not in options else None,
        stdin=options.pop("stdin_file", None),
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        cwd=cwd,
        env={**os.environ, **env} if env is not None else None,
        timeout=options.pop("timeout", 60),
        **options,
    )
    if text and done.stdout is not None:
        done.stdout = done.stdout.decode()
    done.stderr = done.stderr.decode()
    return done


def is_one_line(stderr):
    """Return whether a message is one line of ours (and perhaps indented advice), no traceback."""
    first, *advice = stderr.splitlines() or [""]
    return first.startswith("cleaner") and all(line.startswith("  ") for line in advice)
