"""How far a run is: one moving line on a terminal, a plain line now and then in a log."""

import sys
import time
from typing import TYPE_CHECKING, Any

from cleaner.cli._terminal import say

if TYPE_CHECKING:
    from cleaner.bulk import Progress

_MOVES, _LINES = 0.25, 15.0  # seconds between two looks on a terminal, two lines in a log
_SOON = 5.0  # seconds before a rate means anything


class Display:
    """Shows `Progress` on standard error."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._moves = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._last = time.monotonic()
        self._drawn = False

    def show(self, progress: "Progress") -> None:
        """Say how far the run is, unless that was said a moment ago."""
        now = time.monotonic()
        if self._quiet or now - self._last < (_MOVES if self._moves else _LINES):
            return
        self._last = now
        text = line(progress, now)
        if self._moves:
            self._draw(text)
        else:
            say(text)

    def _draw(self, text: str) -> None:
        import shutil

        width = shutil.get_terminal_size().columns - 1
        try:
            sys.stderr.write(f"\r\x1b[K{text[:width]}")
            sys.stderr.flush()
            self._drawn = True
        except (OSError, ValueError):
            self._moves, self._quiet = False, True

    def clear(self) -> None:
        """Take the moving line away."""
        if self._drawn:
            self._draw("")
            self._drawn = False

    def end(self, summary: dict[str, Any], out: str) -> None:
        """Say what the run came to."""
        if self._quiet:
            return
        documents = summary["documents"]
        seconds = summary["times"]["seconds"]
        say(
            f"{documents['written']:,} of {documents['read']:,} documents written to {out}, "
            f"{documents['rejected']:,} rejected; {summary['share_removed']:.1%} of the text "
            f"removed; {seconds:.1f} s"
        )
        if summary["skipped"]["count"]:
            source, reason = summary["skipped"]["named"][0]
            say(f"  {summary['skipped']['count']:,} skipped, the first: {source} ({reason})")
        if documents["rejected"]:
            reasons = ", ".join(f"{n:,} {reason}" for reason, n in summary["rejected"].items())
            say(f"  rejected: {reasons}; each is in failures.jsonl")


def line(progress: "Progress", now: float) -> str:
    """One line: documents, speed, share removed, rejected, time left."""
    tally, elapsed = progress.counts, now - progress.began
    fresh = progress.done - progress.resumed
    chars = tally["kept"] + tally["removed"]
    share = tally["removed"] / chars if chars else 0.0
    rate = fresh / elapsed if elapsed > 0 else 0.0
    text = (
        f"{progress.done / progress.size if progress.size else 1:4.0%}  {tally['read']:,} documents"
        f"  {rate / 1e6:.1f} MB/s  {share:.1%} removed"
        f"  {sum(tally['rejected'].values()):,} rejected  "
    )
    if elapsed < _SOON or not fresh or fresh < progress.size * 0.01:
        return text + "time left: not known yet"
    return text + f"{span((progress.size - progress.done) / rate)} left"


def span(seconds: float) -> str:
    """A length of time as a person says it.

    >>> span(42), span(600), span(9000)
    ('about 42 s', 'about 10 min', 'about 2.5 h')
    """
    if seconds < 90:
        return f"about {seconds:.0f} s"
    if seconds < 5400:
        return f"about {seconds / 60:.0f} min"
    return f"about {seconds / 3600:.1f} h"
