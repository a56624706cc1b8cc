"""A run whose records go to a stream: ``cleaner run -o -``.

The run is done in a temporary folder. A part is written to the stream as soon as it and all parts
before it are finished, and deleted: the records come in the order of the input, while the run goes
on. A reader that is slow, or has seen enough, slows the run down or ends it.

Nothing is left behind, so such a run cannot be resumed.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from cleaner.bulk import durable
from cleaner.bulk.job import Job
from cleaner.bulk.layout import Layout
from cleaner.bulk.progress import Notify
from cleaner.bulk.runner import run
from cleaner.errors import IncompleteError, SettingsError
from cleaner.writers import FORMATS, find

_BLOCK = 1 << 20  # bytes written at a time

Write = Callable[[bytes], None]


def run_to_stream(
    job: Job, write: Write, notify: Notify, failures: str | None = None
) -> dict[str, Any]:
    """Do `job`, give its output to `write`, and return its summary; `job.out` is ignored.

    The rejected documents are listed in the file `failures`, if one is given. Raises what `run`
    and `write` raise, and SettingsError for a format that is not made of lines.
    """
    if not find(job.to).is_lines:
        known = ", ".join(name for name, format in FORMATS.items() if format.is_lines)
        raise SettingsError(f"--to {job.to}: cannot go to standard output; choose from {known}")
    if job.duplicates:
        raise SettingsError("--duplicates: needs a folder or a file as OUT, to list them beside it")
    with tempfile.TemporaryDirectory(prefix="cleaner-run-") as folder:
        out = os.path.join(folder, "out")
        parts = _PartsInOrder(Layout(out), write)
        try:
            summary = run(replace(job, out=out), notify, parts.add)
        except IncompleteError as error:
            raise _without_resuming(error, folder) from error
        if failures is not None:
            with open(Layout(out).failures, "rb") as found:
                durable.write_lines(failures, found)
    return summary


def _without_resuming(error: IncompleteError, folder: str) -> IncompleteError:
    """The error with other advice, where the temporary folder is full."""
    advice = f"set TMPDIR to a folder with more space than {os.path.dirname(folder)}"
    return IncompleteError(str(error).replace(durable.RESUME, advice))


class _PartsInOrder:
    """Writes the parts of a run in the order of the input, whichever is finished first."""

    def __init__(self, layout: Layout, write: Write) -> None:
        self._layout, self._write = layout, write
        self._waiting: dict[tuple[int, int], dict[str, Any]] = {}
        self._next = (0, 0)  # shard and sequence

    def add(self, entry: dict[str, Any]) -> None:
        """Take a finished part, and write those whose turn it is now."""
        self._waiting[entry["shard"], entry["sequence"]] = entry
        while (part := self._waiting.pop(self._next, None)) is not None:
            if part["file"] is not None:
                path = os.path.join(self._layout.parts, part["file"])
                with open(path, "rb") as file:
                    while block := file.read(_BLOCK):
                        self._write(block)
                os.unlink(path)
            shard, sequence = self._next
            self._next = (shard + 1, 0) if part["last"] else (shard, sequence + 1)
