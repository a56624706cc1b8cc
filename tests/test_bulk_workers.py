"""Workers that crash, hang, grow or are killed.

Each test compares the output with that of a run without faults.
"""

import json
import subprocess
import sys
import time

import pytest
from bulk_runs import (
    KILLS,
    failures,
    job,
    records,
    records_by_id,
    run_job,
    tree,
    write_rows,
)

from cleaner.bulk import heartbeat, run
from cleaner.bulk.heartbeat import Heartbeat

pytestmark = pytest.mark.slow


def test_a_heartbeat_is_seen_from_another_process():
    mine = Heartbeat.create()
    script = (
        "import sys; from cleaner.bulk.heartbeat import Heartbeat, CLEANING\n"
        "Heartbeat(int(sys.argv[1])).start(CLEANING, 7, 3)"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(mine.descriptor)], pass_fds=[mine.descriptor], check=True
    )
    activity = mine.read()
    assert (activity.phase, activity.item, activity.span) == (heartbeat.CLEANING, 7, 3)
    assert 0 <= time.monotonic() - activity.since < 60
    mine.close()


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        pytest.param("raise", "internal", id="an exception"),
        pytest.param("segfault", "crash", id="a segmentation fault"),
        pytest.param("kill", "crash", id="a kill from outside, every time"),
        pytest.param("exit", "crash", id="an exit with code 0"),
        pytest.param("hang", "timeout", id="a hang in C that ignores signals"),
        pytest.param("memory", "memory", id="a memory bomb"),
        pytest.param("stop", "timeout", id="a worker that is stopped"),
    ],
)
def test_a_poisoned_document_costs_itself_alone(tmp_path, what, reason):
    clean = write_rows(tmp_path / "clean.jsonl")
    run(job(clean, tmp_path / "plain"))
    dirty = write_rows(tmp_path / "dirty.jsonl", poison={123: f"POISON:{what}\n"})
    poisoned = tmp_path / "poisoned"
    seconds = 1.5 if reason == "timeout" else 20.0  # no sound document is late on a busy machine
    summary = run(
        job(dirty, poisoned, factory="fake_cleaners:Poisoned", seconds=seconds, memory=200 << 20)
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
    dirty = write_rows(tmp_path / "rows.jsonl", 100, poison={50: f"POISON:{what}={marker}\n"})
    run(job(dirty, tmp_path / "a", factory="fake_cleaners:Poisoned", seconds=1.5))
    assert marker.exists()
    run(job(dirty, tmp_path / "b", factory="fake_cleaners:Poisoned", seconds=1.5))
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert failures(tmp_path / "a") == []


def test_many_culprits_in_one_shard(tmp_path):
    poison = dict.fromkeys((0, 7, 8, 30, 59), "POISON:segfault\n")
    dirty = write_rows(tmp_path / "rows.jsonl", 60, poison=poison)
    run(job(dirty, tmp_path / "out", factory="fake_cleaners:Poisoned", part=1 << 20, workers=1))
    assert [f["id"] for f in failures(tmp_path / "out")] == ["r0", "r7", "r8", "r30", "r59"]
    assert len(records(tmp_path / "out")) == 55


@pytest.mark.parametrize("at", [0, 3, 9])
def test_a_crash_of_the_reader_costs_the_rest_of_its_file(tmp_path, at):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "abc":
        poison = {at: "POISON"} if name == "b" else {}
        write_rows(folder / f"{name}.jsonl", 10, poison=poison)
    summary = run(job(folder, tmp_path / "out", factory="fake_cleaners:BadReader", part=1 << 20))
    found = [json.loads(line) for line in records(tmp_path / "out")]
    counts = {name: sum(r["source"].endswith(f"{name}.jsonl") for r in found) for name in "abc"}
    assert counts == {"a": 10, "b": at, "c": 10}
    assert [(f["id"], f["reason"]) for f in failures(tmp_path / "out")] == [("b.jsonl", "crash")]
    assert summary["documents"] == {"read": 21 + at, "written": 20 + at, "rejected": 1}


def test_a_worker_that_grows_is_replaced(tmp_path, monkeypatch):
    log = tmp_path / "log"
    monkeypatch.setenv("LEAKY_LOG", str(log))
    source = write_rows(tmp_path / "rows.jsonl", 300)
    for name, stage in (("leaky", "fake_cleaners:Leaky"), ("plain", "fake_cleaners:Plain")):
        run(job(source, tmp_path / name, factory=stage, part=10_000))
    assert tree(tmp_path / "leaky") == tree(tmp_path / "plain")
    assert len(set(log.read_text().split())) > 3


def test_an_exception_at_the_nth_document_for_every_n_to_50(tmp_path):
    (tmp_path / "in").mkdir()
    for n in range(50):
        write_rows(tmp_path / "in" / f"{n:02d}.jsonl", 50, {n: "POISON:raise\n"}, f"{n:02d}-")
    run_job(tmp_path / "whole", tmp_path / "in")
    summary = run_job(tmp_path / "out", tmp_path / "in", factory="fake_cleaners:Poisoned")
    whole, found = records_by_id(tmp_path / "whole"), records_by_id(tmp_path / "out")
    assert summary["documents"] == {"read": 2500, "written": 2450, "rejected": 50}
    assert whole.keys() - found.keys() == {f"{n:02d}-{n}" for n in range(50)}
    assert all(whole[id] == line for id, line in found.items())


@pytest.mark.parametrize(("workers", "batch"), [(1, 100), (2, 1 << 20)])
def test_what_an_earlier_document_left_behind_is_not_blamed_on_a_later_one(
    tmp_path, workers, batch
):
    source = tmp_path / "rows.jsonl"
    with source.open("w") as file:
        for n in range(60):
            text = {7: "HOARD", 20: "NEED", 40: "HOARD", 55: "NEED"}.get(n, f"Story {n}.")
            file.write(json.dumps({"id": str(n), "text": text}) + "\n")
    run_job(tmp_path / "whole", source)
    out = tmp_path / "out"
    summary = run_job(out, source, factory="fake_cleaners:Hoarder", workers=workers, batch=batch)
    assert summary["documents"] == {"read": 60, "written": 60, "rejected": 0}
    assert records_by_id(out) == records_by_id(tmp_path / "whole")


# Each format is killed at points of its own, so that together they are at most.
@pytest.mark.parametrize(("to", "first"), [("jsonl", 1), ("jsonl.gz", 4), ("text", 7)])
def test_a_worker_killed_at_its_commit_points(tmp_path, to, first, monkeypatch):
    source = write_rows(tmp_path / "rows.jsonl", 40)
    trigger = tmp_path / "trigger"
    monkeypatch.setenv("FRAGILE_AT", str(trigger))
    run(job(source, tmp_path / "whole", to=to, factory="fake_cleaners:Fragile", part=8000))
    whole = tree(tmp_path / "whole")
    points = range(1, 31) if KILLS >= 100 else range(first, 31, 9)
    for at in points:
        trigger.write_text(str(at))
        out = tmp_path / f"out-{at}"
        run(job(source, out, to=to, factory="fake_cleaners:Fragile", part=8000, workers=1))
        assert tree(out) == whole, f"worker killed at step {at}"


def test_the_number_of_workers_changes_nothing(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 300)
    for workers in (1, 3):
        run(job(source, tmp_path / str(workers), workers=workers, part=5000))
    assert tree(tmp_path / "1") == tree(tmp_path / "3")
