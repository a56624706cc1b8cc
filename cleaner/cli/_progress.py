"""Progress of a run: one updated line on a terminal, a line every 15 seconds in a log."""

import sys
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from cleaner.cli._terminal import is_interactive, print_status

if TYPE_CHECKING:
    from cleaner.bulk import Progress

_REDRAW, _LOG = 0.25, 15.0  # seconds between updates: on a terminal, in a log
_WARM_UP = 5.0  # seconds before the rate is reliable enough to estimate the time left


class Display:
    """Prints `Progress` on standard error; `plain` without a line that is updated."""

    def __init__(self, *, quiet: bool, plain: bool = False) -> None:
        self._quiet = quiet
        self._live = not (quiet or plain) and sys.stderr is not None and sys.stderr.isatty()
        self._last = time.monotonic()
        self._drawn = False

    def show(self, progress: "Progress") -> None:
        """Print the progress, unless it was printed a moment ago."""
        now = time.monotonic()
        if self._quiet or now - self._last < (_REDRAW if self._live else _LOG):
            return
        self._last = now
        text = line(progress, now)
        if self._live:
            self._draw(text)
        else:
            print_status(text)

    def _draw(self, text: str) -> None:
        import shutil

        width = shutil.get_terminal_size().columns - 1
        try:
            sys.stderr.write(f"\r\x1b[K{text[:width]}")
            sys.stderr.flush()
            self._drawn = True
        except (OSError, ValueError):
            self._live, self._quiet = False, True

    def clear(self) -> None:
        """Erase the progress line."""
        if self._drawn:
            self._draw("")
            self._drawn = False

    def end(self, lines: Iterable[str]) -> None:
        """Print what there is to say about the finished run."""
        if not self._quiet:
            for line in lines:
                print_status(line)


class PartsDone:
    """One line on a terminal that says how many parts of a work are done; it is gone at the end."""

    def __init__(self) -> None:
        self._shown = is_interactive()

    def __enter__(self) -> "PartsDone":
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def show(self, what: str, done: int, total: int) -> None:
        """Say how much of what is being done."""
        self._write(f"{what}: {done} of {total} parts")

    def _write(self, text: str) -> None:
        if self._shown:
            click.echo(f"\r\x1b[K{text}", nl=False, err=True)


def line(progress: "Progress", now: float) -> str:
    """One line: documents, speed, share removed, rejected, time left."""
    counts, elapsed = progress.counts, now - progress.began
    fresh = progress.done - progress.resumed
    chars = counts.kept + counts.removed
    share = counts.removed / chars if chars else 0.0
    rate = fresh / elapsed if elapsed > 0 else 0.0
    done = progress.done / progress.size if progress.size else 1
    text = (
        f"{done:4.0%}  {counts.read:,} documents"
        f"  {rate / 1e6:.1f} MB/s  {share:.1%} removed"
        f"  {counts.rejected_total:,} rejected  "
    )
    if elapsed < _WARM_UP or not fresh or fresh < progress.size * 0.01:
        return text + "time left: estimating"
    return text + f"{span((progress.size - progress.done) / rate)} left"


def span(seconds: float) -> str:
    """Return a duration for people.

    >>> span(42), span(600), span(9000)
    ('about 42 s', 'about 10 min', 'about 2.5 h')
    """
    if seconds < 90:
        return f"about {seconds:.0f} s"
    if seconds < 5400:
        return f"about {seconds / 60:.0f} min"
    return f"about {seconds / 3600:.1f} h"
