"""What `cleaner run` shows while it works."""

import json
import os
import subprocess
import sys

import pytest

from cleaner.bulk.run_counts import RunCounts
from cleaner.cli._progress import line, span


def test_time_left_is_shown_once_it_can_be_estimated():
    from cleaner.bulk import Progress

    progress = Progress(size=1_000_000, began=100.0)
    progress.counts = RunCounts(read=50, kept=90, removed=10)
    assert "estimating" in line(progress, 102.0)
    progress.done = 500_000
    assert line(progress, 110.0).endswith("about 10 s left")
    progress.done, progress.resumed = 500_000, 400_000  # the rest was done by an earlier run
    assert line(progress, 110.0).endswith("about 50 s left")
    assert "10.0% removed" in line(progress, 110.0)


@pytest.mark.parametrize(("seconds", "said"), [(3, "about 3 s"), (300, "about 5 min"), (7200, "about 2.0 h")])  # fmt: skip
def test_durations_are_rounded(seconds, said):
    assert span(seconds) == said


def test_one_updating_line_on_a_terminal_plain_lines_in_a_log(tmp_path):
    import pty

    source = tmp_path / "rows.jsonl"
    text = "The story is told here, and it is a short one.\n" * 20
    source.write_text("".join(json.dumps({"text": text}) + "\n" for _ in range(2500)))  # a second
    command = [sys.executable, "-m", "cleaner", "run", str(source), "-o"]
    ours, theirs = pty.openpty()
    process = subprocess.Popen([*command, str(tmp_path / "a")], stderr=theirs)
    os.close(theirs)
    said = b""
    while True:
        try:
            block = os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
        if not block:
            break
        said += block
    assert process.wait() == 0
    assert b"\r\x1b[K" in said
    assert b"2,500 of 2,500 documents" in said
    log = subprocess.run([*command, str(tmp_path / "b")], capture_output=True).stderr
    assert b"\x1b" not in log
    assert b"\r" not in log
    assert b"2,500 of 2,500 documents" in log
