"""Runs that are killed, interrupted or repeated: the same bytes in the end.

CLEANER_KILLS=200 makes the same tests with larger numbers.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from bulk_runs import COMMAND, KILLS, job, records_by_id, start, tree, write_rows

from cleaner.bulk import run
from cleaner.errors import InputError

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("to", "first"), [("jsonl", 1), ("text", 4)])
def test_killed_at_every_commit_point_of_the_supervisor(tmp_path, to, first):
    source = write_rows(tmp_path / "rows.jsonl", 40)
    task = job(source, tmp_path / "whole", to=to, part=4000, workers=1)
    run(task)
    whole = tree(tmp_path / "whole")
    steps = 10_000
    at, step = (1, 1) if KILLS >= 100 else (first, 7)
    while at < steps:
        out = tmp_path / f"killed-{at}"
        task = job(source, out, to=to, part=4000, workers=1)
        killed = start(task, at)
        killed.communicate()
        if killed.returncode == 0:
            break
        assert killed.returncode == 9
        run(task)
        assert tree(out) == whole, f"killed at step {at}"
        at += step
    assert at > 5


def test_kill_9_at_any_moment_then_resume(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 200)
    run(job(source, tmp_path / "whole", factory="fake_cleaners:Slow", part=10_000))
    whole = tree(tmp_path / "whole")
    luck = random.Random(7)
    out = tmp_path / "out"
    for _ in range(KILLS):
        task = job(source, out, factory="fake_cleaners:Slow", part=10_000)
        process = start(task)
        time.sleep(luck.uniform(0.05, 1.6))
        process.kill()
        process.communicate()
        if (out / "run.json").exists():
            assert tree(out) == whole
            subprocess.run(["rm", "-rf", str(out)], check=True)
    run(job(source, out, factory="fake_cleaners:Slow", part=10_000))
    assert tree(out) == whole


def test_after_a_kill_no_more_is_done_again_than_a_batch(tmp_path, monkeypatch):
    """One part of 200 documents, killed at the 150th: the second run begins near there."""
    log = tmp_path / "log"
    monkeypatch.setenv("SEEN_LOG", str(log))
    source = write_rows(tmp_path / "rows.jsonl", 200)
    task = job(source, tmp_path / "out", factory="fake_cleaners:Seen", part=10**7, workers=1)
    run(replace(task, out=str(tmp_path / "whole")))
    log.unlink()
    process = start(task)
    while not log.exists() or log.stat().st_size < 150 * 2:
        time.sleep(0.005)
    process.kill()
    process.communicate()
    first = log.read_text().count("\n")
    assert first < 200
    run(task)
    batch = 3000 // 300
    assert log.read_text().count("\n") - 200 <= 2 * batch
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


def test_a_checkpoint_from_before_a_reboot_is_not_used(tmp_path, monkeypatch):
    source = write_rows(tmp_path / "rows.jsonl", 200)
    run(job(source, tmp_path / "whole", part=10**7))
    task = job(source, tmp_path / "out", factory="fake_cleaners:Slow", part=10**7, workers=1)
    process = start(task)
    state = tmp_path / "out" / ".cleaner" / "tmp" / "part-000000-00000.state"
    while not state.exists():
        time.sleep(0.01)
    process.kill()
    process.communicate()
    spool = state.with_suffix(".out")
    spool.write_bytes(b"\0" * spool.stat().st_size)  # what a loss of power can leave
    saved = json.loads(state.read_bytes())
    saved["origin"][1] = "another life"
    state.write_text(json.dumps(saved))
    run(task)
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_the_command_soon_and_it_can_be_resumed(tmp_path, number):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(20):
        (folder / f"{n}.txt").write_text("A line of a story that is told here.\n" * 400)
    command = [sys.executable, "-m", "cleaner", "run", str(folder), "-o", str(tmp_path / "out")]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    while not (tmp_path / "out" / ".cleaner" / "journal").exists():
        time.sleep(0.02)
    process.send_signal(number)
    began = time.monotonic()
    _, talk = process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode == 128 + number
    assert b"Traceback" not in talk
    assert len(talk.splitlines()) == 1
    assert subprocess.run(command, capture_output=True).returncode == 0
    count = sum(p.read_bytes().count(b"\n") for p in (tmp_path / "out").glob("part-*.jsonl"))
    assert count == 20


@pytest.mark.parametrize(
    ("phase", "number"),
    [
        ("before the lock", signal.SIGTERM),
        ("before the lock", signal.SIGINT),
        ("at the journal", signal.SIGINT),  # SIGTERM: the test before
        ("after a part", signal.SIGTERM),
    ],
)
def test_a_signal_in_every_phase(tmp_path, phase, number):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(30):
        (folder / f"{n}.txt").write_text("A line of a story that is told here.\n" * 300)
    out = tmp_path / "out"
    command = [*COMMAND, str(folder), "-o", str(out), "-j", "1"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    if phase == "before the lock":
        time.sleep(0.25)  # Python is up, or nearly; a signal before that is the system's to answer
    else:
        pattern = {"at the journal": ".cleaner/journal", "after a part": ".cleaner/tmp/part*"}
        while not list(out.glob(pattern[phase])) and process.poll() is None:
            time.sleep(0.005)
    began = time.monotonic()
    process.send_signal(number)
    _, talk = process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode in (128 + number, -number, 0)
    if phase != "before the lock":
        assert b"Traceback" not in talk
    assert subprocess.run(command, capture_output=True).returncode == 0
    assert len(records_by_id(out)) == 30


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGINT])
def test_a_signal_that_the_caller_ignores_is_ignored(tmp_path, number):
    """`nohup` ignores SIGHUP for its command, a script SIGINT for its background jobs."""
    source = write_rows(tmp_path / "rows.jsonl", 50)
    command = [sys.executable, "-m", "cleaner", "run", str(source), "-o", str(tmp_path / "out")]
    process = subprocess.Popen(
        command,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(number, signal.SIG_IGN) and None,
    )
    while not (tmp_path / "out" / ".cleaner" / "journal").exists():
        time.sleep(0.02)
    process.send_signal(number)
    assert process.wait(30) == 0


def test_a_second_run_in_the_same_folder_is_refused(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 300)
    task = job(source, tmp_path / "out", factory="fake_cleaners:Slow")
    process = start(task)
    try:
        while not (tmp_path / "out" / ".cleaner" / "journal").exists():
            time.sleep(0.02)
        with pytest.raises(InputError) as refused:
            run(task)
        assert str(refused.value) == (
            f"{tmp_path / 'out'}: another run (process {process.pid}) is writing here; wait for its "
            "end, or give another OUT"
        )
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda part: part.unlink(), id="a part is gone"),
        pytest.param(lambda part: part.write_bytes(part.read_bytes()[:-9]), id="a part is shorter"),
    ],
)
def test_a_spoiled_part_is_made_again(tmp_path, spoil):
    source = write_rows(tmp_path / "rows.jsonl", 100)
    task = job(source, tmp_path / "out")
    run(task)
    whole = tree(tmp_path / "out")
    spoil(min((tmp_path / "out").glob("part-*")))
    run(task)
    assert tree(tmp_path / "out") == whole


def test_changed_input_is_done_again_whatever_its_time_says(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"Story {name}, first.\n")
    task = job(folder, tmp_path / "out", to="text")
    run(task)
    state = os.stat(folder / "b.txt")
    (folder / "b.txt").write_text("Story b, again.\n")
    os.utime(folder / "b.txt", ns=(state.st_atime_ns, state.st_mtime_ns))
    (folder / "c.txt").unlink()
    run(task)
    run(job(folder, tmp_path / "fresh", to="text"))
    assert tree(tmp_path / "out").keys() == tree(tmp_path / "fresh").keys()
    assert (tmp_path / "out" / "b.txt").read_text() == "Story b, again.\n"


@pytest.mark.parametrize("name", ["out", "all.jsonl"])
def test_input_can_shrink_after_a_finished_run(tmp_path, name):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(3):
        with write_rows(folder / f"{n}.jsonl", 100).open("a") as file:
            file.write("no json\n")
    task = job(folder, tmp_path / name, part=5000)
    assert run(task)["documents"] == {"read": 303, "written": 300, "rejected": 3}
    (folder / "2.jsonl").unlink()
    for _ in range(2):
        assert run(task)["documents"] == {"read": 202, "written": 200, "rejected": 2}


def test_other_options_are_refused_until_restart(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 20)
    run(job(source, tmp_path / "out"))
    with pytest.raises(InputError, match=r"audit.*--restart"):
        run(job(source, tmp_path / "out", audit="none"))
    run(job(source, tmp_path / "out", audit="none", restart=True))
    run(job(source, tmp_path / "fresh", audit="none"))
    assert tree(tmp_path / "out") == tree(tmp_path / "fresh")


def test_rules_changed_between_a_kill_and_the_next_try_are_refused(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 20)
    mine = tmp_path / "mine.toml"
    rule = (
        'format = 1\nfamily = "mine"\n[[rule]]\nid = "x"\nwhy = "w"\nequals = ["{0}"]\n'
        'removes = ["{0}"]\nkeeps = ["Something else."]\n'
    )
    mine.write_text(rule.format("Sign up"))
    command = [*COMMAND, str(source), "-o", str(tmp_path / "out"), "--rules", str(mine), "-q"]
    assert subprocess.run(command).returncode == 0
    mine.write_text(rule.format("Sign in"))
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "rules" in done.stderr
    assert "--restart" in done.stderr
    assert subprocess.run([*command, "--restart"]).returncode == 0


def test_a_finished_run_is_not_done_again(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 20)
    for out in (tmp_path / "out", tmp_path / "out.jsonl"):
        first = run(job(source, out))
        again = run(job(source, out))
        assert again == {**first, "status": "already complete"}  # its times, too
