"""What must not happen to a run, made to happen: crashes, hangs, kills, full disks.

Every test compares bytes with a run to which nothing happened. The long forms
(CLEANER_KILLS=200) are the same tests with larger numbers.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from cleaner.bulk import Job, run
from cleaner.errors import CleanerError, IncompleteError, InputError

HERE = str(Path(__file__).parent)
KILLS = int(os.environ.get("CLEANER_KILLS", "5"))
PART = 20_000


@pytest.fixture(autouse=True)
def stages_can_be_imported(monkeypatch):
    monkeypatch.syspath_prepend(HERE)


def rows(path: Path, count: int = 400, poison: dict[int, str] | None = None) -> Path:
    with path.open("w") as file:
        for number in range(count):
            text = f"Story {number} begins.\nAdvertisement\nIt ends here, number {number}.\n" * 3
            text += (poison or {}).get(number, "")
            row = {"id": f"r{number}", "url": f"https://e{number % 7}.example/a", "text": text}
            file.write(json.dumps(row) + "\n")
    return path


def job(source: Path, out: Path, **more) -> Job:
    given = {
        "workers": 2, "part": PART, "batch": 3000, "factory": "run_stage:Plain", "seconds": 2.0,
        **more,
    }  # fmt: skip
    return Job(sources=(str(source),), out=str(out), **given)


def tree(out: Path) -> dict[str, bytes]:
    """Every file of a finished run but what tells the time."""
    found = {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("run.json", "lock")
    }
    assert (out / "run.json").is_file()
    return found


def records(out: Path) -> list[bytes]:
    return [
        line
        for part in sorted(out.glob("part-*.jsonl"))
        for line in part.read_bytes().splitlines(keepends=True)
    ]


def failures(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "failures.jsonl").read_bytes().splitlines()]


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        pytest.param("raise", "internal", id="an exception"),
        pytest.param("segfault", "crash", id="a segmentation fault"),
        pytest.param("kill", "crash", id="a kill from outside, every time"),
        pytest.param("exit", "crash", id="an exit with code 0"),
        pytest.param("hang", "timeout", id="a hang in C, deaf to signals"),
        pytest.param("memory", "memory", id="a memory bomb"),
        pytest.param("stop", "timeout", id="a worker that is stopped"),
    ],
)
def test_a_poisoned_document_costs_itself_alone(tmp_path, what, reason):
    clean = rows(tmp_path / "clean.jsonl")
    run(job(clean, tmp_path / "plain"))
    dirty = rows(tmp_path / "dirty.jsonl", poison={123: f"POISON:{what}\n"})
    poisoned = tmp_path / "poisoned"
    seconds = 1.5 if reason == "timeout" else 20.0  # no sound document is late on a busy machine
    summary = run(
        job(dirty, poisoned, factory="run_stage:Poisoned", seconds=seconds, memory=200 << 20)
    )
    expected = [
        line.replace(b"clean.jsonl", b"dirty.jsonl")
        for line in records(tmp_path / "plain")
        if b'"id":"r123"' not in line
    ]
    assert sorted(records(poisoned)) == sorted(expected)
    assert [(f["id"], f["reason"]) for f in failures(poisoned)] == [("r123", reason)]
    assert summary["documents"] == {"read": 400, "written": 399, "rejected": 1}


@pytest.mark.parametrize("what", ["segfault", "kill", "stop"])
def test_a_worker_that_dies_once_costs_nothing(tmp_path, what):
    marker = tmp_path / "marker"
    dirty = rows(tmp_path / "rows.jsonl", 100, poison={50: f"POISON:{what}={marker}\n"})
    run(job(dirty, tmp_path / "a", factory="run_stage:Poisoned", seconds=1.5))
    assert marker.exists()
    run(job(dirty, tmp_path / "b", factory="run_stage:Poisoned", seconds=1.5))
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert failures(tmp_path / "a") == []


def test_many_culprits_in_one_shard(tmp_path):
    poison = dict.fromkeys((0, 7, 8, 30, 59), "POISON:segfault\n")
    dirty = rows(tmp_path / "rows.jsonl", 60, poison=poison)
    run(job(dirty, tmp_path / "out", factory="run_stage:Poisoned", part=1 << 20, workers=1))
    assert [f["id"] for f in failures(tmp_path / "out")] == ["r0", "r7", "r8", "r30", "r59"]
    assert len(records(tmp_path / "out")) == 55


@pytest.mark.parametrize("at", [0, 3, 9])
def test_a_crash_of_the_reader_costs_the_rest_of_its_file(tmp_path, at):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abc":
        poison = {at: "POISON"} if name == "b" else {}
        rows(folder / f"{name}.jsonl", 10, poison=poison)
    summary = run(job(folder, tmp_path / "out", factory="run_stage:BadReader", part=1 << 20))
    found = [json.loads(line) for line in records(tmp_path / "out")]
    counts = {name: sum(r["source"].endswith(f"{name}.jsonl") for r in found) for name in "abc"}
    assert counts == {"a": 10, "b": at, "c": 10}
    assert [(f["id"], f["reason"]) for f in failures(tmp_path / "out")] == [("b.jsonl", "crash")]
    assert summary["documents"] == {"read": 21 + at, "written": 20 + at, "rejected": 1}


def test_a_worker_that_grows_makes_room_for_a_fresh_one(tmp_path, monkeypatch):
    log = tmp_path / "log"
    monkeypatch.setenv("LEAKY_LOG", str(log))
    source = rows(tmp_path / "rows.jsonl", 300)
    for name, stage in (("leaky", "run_stage:Leaky"), ("plain", "run_stage:Plain")):
        run(job(source, tmp_path / name, factory=stage, part=10_000))
    assert tree(tmp_path / "leaky") == tree(tmp_path / "plain")
    assert len(set(log.read_text().split())) > 3


DRIVER = """
import json, os, sys
sys.path.insert(0, {here!r})
from cleaner.bulk import Job, run
job = Job(**json.loads(sys.argv[1]))
at, count = int(sys.argv[2]), 0
def counted(real):
    def call(*args, **kwargs):
        global count
        count += 1
        if count == at:
            os._exit(9)
        return real(*args, **kwargs)
    return call
if at:
    for name in ("fsync", "replace", "unlink", "write"):
        setattr(os, name, counted(getattr(os, name)))
summary = run(job)
print(count)
"""


def start(task: Job, at: int = 0, **more) -> subprocess.Popen:
    values = {k: v for k, v in asdict(task).items() if k not in ("limits", "columns")}
    return subprocess.Popen(
        [sys.executable, "-c", DRIVER.format(here=HERE), json.dumps(values), str(at)],
        stdout=subprocess.PIPE,
        **more,
    )


@pytest.mark.parametrize("to", ["jsonl", "text"])
def test_killed_at_every_commit_point_of_the_supervisor(tmp_path, to):
    source = rows(tmp_path / "rows.jsonl", 40)
    task = job(source, tmp_path / "whole", to=to, part=4000, workers=1)
    run(task)
    whole = tree(tmp_path / "whole")
    steps = 10_000
    step = 1 if KILLS >= 100 else 4
    at = 1
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


@pytest.mark.parametrize("to", ["jsonl", "jsonl.gz", "text"])
def test_a_worker_killed_at_its_commit_points(tmp_path, to, monkeypatch):
    source = rows(tmp_path / "rows.jsonl", 40)
    trigger = tmp_path / "trigger"
    monkeypatch.setenv("FRAGILE_AT", str(trigger))
    run(job(source, tmp_path / "whole", to=to, factory="run_stage:Fragile", part=8000))
    whole = tree(tmp_path / "whole")
    step = 1 if KILLS >= 100 else 5
    for at in range(1, 31, step):
        trigger.write_text(str(at))
        out = tmp_path / f"out-{at}"
        run(job(source, out, to=to, factory="run_stage:Fragile", part=8000, workers=1))
        assert tree(out) == whole, f"worker killed at step {at}"


def test_kill_9_at_any_moment_then_the_same_again(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 200)
    run(job(source, tmp_path / "whole", factory="run_stage:Slow", part=10_000))
    whole = tree(tmp_path / "whole")
    luck = random.Random(7)
    out = tmp_path / "out"
    for _ in range(KILLS):
        task = job(source, out, factory="run_stage:Slow", part=10_000)
        process = start(task)
        time.sleep(luck.uniform(0.05, 1.6))
        process.kill()
        process.communicate()
        if (out / "run.json").exists():
            assert tree(out) == whole
            subprocess.run(["rm", "-rf", str(out)], check=True)
    run(job(source, out, factory="run_stage:Slow", part=10_000))
    assert tree(out) == whole


def test_after_a_kill_no_more_is_done_again_than_a_batch(tmp_path, monkeypatch):
    """One part of 200 documents, killed at the 150th: the second run begins near there."""
    log = tmp_path / "log"
    monkeypatch.setenv("SEEN_LOG", str(log))
    source = rows(tmp_path / "rows.jsonl", 200)
    task = job(source, tmp_path / "out", factory="run_stage:Seen", part=10**7, workers=1)
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


def test_a_checkpoint_from_before_the_system_started_again_is_not_believed(tmp_path, monkeypatch):
    source = rows(tmp_path / "rows.jsonl", 200)
    run(job(source, tmp_path / "whole", part=10**7))
    task = job(source, tmp_path / "out", factory="run_stage:Slow", part=10**7, workers=1)
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
def test_a_signal_ends_the_command_soon_and_it_can_go_on(tmp_path, number):
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


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGINT])
def test_a_signal_that_the_caller_ignores_is_ignored(tmp_path, number):
    """`nohup` ignores SIGHUP for its command, a script SIGINT for its background jobs."""
    source = rows(tmp_path / "rows.jsonl", 50)
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
    source = rows(tmp_path / "rows.jsonl", 300)
    task = job(source, tmp_path / "out", factory="run_stage:Slow")
    process = start(task)
    try:
        while not (tmp_path / "out" / ".cleaner" / "journal").exists():
            time.sleep(0.02)
        with pytest.raises(InputError, match="another run"):
            run(task)
    finally:
        process.kill()
        process.communicate()


def small_disk(folder: Path, size: str) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},nr_inodes=400", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True).returncode == 0


@pytest.mark.parametrize("to", ["jsonl", "text", "parquet"])
def test_a_full_disk_is_one_line_and_goes_on_when_there_is_room(tmp_path, to):
    disk = tmp_path / "disk"
    if not small_disk(disk, "64k"):
        pytest.skip("mounting a small disk needs rights that this user has not")
    try:
        source = rows(tmp_path / "rows.jsonl", 300)
        task = job(source, disk / "out", to=to)
        with pytest.raises(IncompleteError) as caught:
            run(task)
        assert "\n" not in str(caught.value)
        assert not (disk / "out" / "run.json").exists()
        subprocess.run(["mount", "-o", "remount,size=20m,nr_inodes=9000", str(disk)], check=True)
        run(task)
        run(job(source, tmp_path / "whole", to=to))
        assert tree(disk / "out") == tree(tmp_path / "whole")
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_read_only_disk_is_one_line(tmp_path):
    disk = tmp_path / "disk"
    if not small_disk(disk, "200k"):
        pytest.skip("mounting a small disk needs rights that this user has not")
    try:
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(IncompleteError):
            run(job(rows(tmp_path / "rows.jsonl", 5), disk / "out"))
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def test_a_damaged_journal_gives_an_error_or_the_same_bytes(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 40)
    task = job(source, tmp_path / "out", part=4000, workers=1)
    run(task)
    whole = tree(tmp_path / "out")
    path = tmp_path / "out" / ".cleaner" / "journal"
    journal = path.read_bytes()
    luck = random.Random(3)
    cuts = [0, 1, len(journal) // 3, len(journal) - 1, journal.index(b"\n") + 1]
    damaged = [journal[:cut] for cut in cuts]
    for _ in range(6):
        at = luck.randrange(len(journal))
        damaged.append(journal[:at] + bytes([journal[at] ^ 1]) + journal[at + 1 :])
    messages: list[str] = []
    for bad in damaged:
        path.write_bytes(bad)
        try:
            run(task)
        except CleanerError as error:
            messages.append(str(error))
            run(replace(task, restart=True))
        assert tree(tmp_path / "out") == whole
    assert messages
    assert all("--restart" in message for message in messages)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda part: part.unlink(), id="a part is gone"),
        pytest.param(lambda part: part.write_bytes(part.read_bytes()[:-9]), id="a part is shorter"),
    ],
)
def test_a_spoiled_part_is_made_again(tmp_path, spoil):
    source = rows(tmp_path / "rows.jsonl", 100)
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
        with rows(folder / f"{n}.jsonl", 100).open("a") as file:
            file.write("no json\n")
    task = job(folder, tmp_path / name, part=5000)
    assert run(task)["documents"] == {"read": 303, "written": 300, "rejected": 3}
    (folder / "2.jsonl").unlink()
    for _ in range(2):
        assert run(task)["documents"] == {"read": 202, "written": 200, "rejected": 2}


def test_other_options_are_refused_until_restart(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 20)
    run(job(source, tmp_path / "out"))
    with pytest.raises(InputError, match=r"audit.*--restart"):
        run(job(source, tmp_path / "out", audit="none"))
    run(job(source, tmp_path / "out", audit="none", restart=True))
    run(job(source, tmp_path / "fresh", audit="none"))
    assert tree(tmp_path / "out") == tree(tmp_path / "fresh")


def test_a_finished_run_is_not_done_again(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 20)
    for out in (tmp_path / "out", tmp_path / "out.jsonl"):
        first = run(job(source, out))
        assert run(job(source, out)) == first  # its times too


def test_the_number_of_workers_changes_nothing(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 300)
    for workers in (1, 3):
        run(job(source, tmp_path / str(workers), workers=workers, part=5000))
    assert tree(tmp_path / "1") == tree(tmp_path / "3")
