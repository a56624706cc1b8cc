"""Disks that are full, read-only or failing, and the order of writes."""

import errno
import os
import subprocess
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from bulk_runs import KILLS, job, records_by_id, run_job, tree, write_rows

from cleaner.bulk import Job, durable, run
from cleaner.bulk.layout import (
    Layout,
    create_output,
    create_state_folders,
)
from cleaner.bulk.worker.part import Part
from cleaner.errors import CleanerError, IncompleteError
from cleaner.readers import Rejected
from cleaner.writers import find

pytestmark = pytest.mark.slow


def small_disk(folder: Path, size: str) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},nr_inodes=400", "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True).returncode == 0


@pytest.mark.parametrize("to", ["jsonl", "text", "parquet"])
def test_a_full_disk_is_one_line_and_the_run_can_be_resumed(tmp_path, to):
    disk = tmp_path / "disk"
    if not small_disk(disk, "64k"):
        pytest.skip("needs the right to mount a small disk")
    try:
        source = write_rows(tmp_path / "rows.jsonl", 300)
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
        pytest.skip("needs the right to mount a small disk")
    try:
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(IncompleteError):
            run(job(write_rows(tmp_path / "rows.jsonl", 5), disk / "out"))
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


# Each fails at points of its own, so that together they fail at many.
@pytest.mark.parametrize(
    ("code", "first"), [("ENOSPC", 1), ("EIO", 5), ("EROFS", 9), ("EMFILE", 13), ("EACCES", 17)]
)
def test_a_system_call_that_fails_at_any_point_is_one_line_and_the_run_can_be_resumed(
    tmp_path, monkeypatch, code, first
):
    import errno

    source = write_rows(tmp_path / "rows.jsonl", 30)
    job = Job(
        sources=(str(source),),
        out=str(tmp_path / "whole"),
        factory="fake_cleaners:Plain",
        part=3600,
    )
    run(job)
    whole = tree(tmp_path / "whole")
    at, step = (1, 1) if KILLS >= 100 else (first, 20)
    failed = True
    while failed:
        count = 0
        failed = False

        def counted(real, at=at):
            def call(*args, **kwargs):
                nonlocal count, failed
                count += 1
                if count == at:
                    failed = True
                    raise OSError(getattr(errno, code), "no", "somewhere")
                return real(*args, **kwargs)

            return call

        out = tmp_path / f"out-{at}"
        again = Job(sources=job.sources, out=str(out), factory=job.factory, part=job.part)
        with monkeypatch.context() as patched:
            for name in ("fsync", "replace", "unlink", "write", "mkdir"):
                patched.setattr(os, name, counted(getattr(os, name)))
            with suppress(CleanerError, OSError):
                run(again)
        run(again)
        assert tree(out) == whole, f"{code} at step {at}"
        at += step


def test_an_interrupted_call_is_made_again(tmp_path, monkeypatch):
    """EINTR from a write: Python repeats the call itself, and so must what is between."""
    count, real = 0, os.fsync

    def fsync(handle: int) -> None:
        nonlocal count
        count += 1
        if count == 2:
            raise OSError(errno.EINTR, "interrupted", "journal")
        real(handle)

    source = write_rows(tmp_path / "rows.jsonl", 10)
    monkeypatch.setattr(os, "fsync", fsync)
    try:
        run_job(tmp_path / "out", source, part=300)
    except (CleanerError, OSError):
        run_job(tmp_path / "out", source, part=300)
    assert len(records_by_id(tmp_path / "out")) == 10


@pytest.mark.parametrize("to", ["jsonl", "jsonl.gz", "text"])
def test_a_part_is_synced_before_it_has_its_name_and_the_folder_after(tmp_path, monkeypatch, to):
    """The order that a loss of power cannot break, seen at the system calls themselves."""
    layout = Layout(str(tmp_path / "out"))
    create_output(layout)
    create_state_folders(layout)
    part = Part(layout, find(to), 0, 0, 0)
    record = {"id": "a", "text": "A story.", "removed": [], "repairs": []}
    part.add(find(to).spool_line("a.txt", record))
    part.add_rejection(Rejected("b", "b", "binary", "b: no text"))
    part.counts.written, part.counts.rejected = 1, {"binary": 1}
    done: list[tuple[str, str]] = []

    def named(handle: int) -> str:
        return os.readlink(f"/proc/self/fd/{handle}")

    real = SimpleNamespace(fsync=os.fsync, replace=os.replace, sync_all=durable.sync_all)
    monkeypatch.setattr(os, "fsync", lambda h: (done.append(("sync", named(h))), real.fsync(h)))
    monkeypatch.setattr(
        os, "replace", lambda a, b: (done.append(("name", f"{a} {b}")), real.replace(a, b))
    )
    monkeypatch.setattr(
        durable, "sync_all", lambda f: (done.append(("sync", f + "/*")), real.sync_all(f))
    )
    part.commit()
    for at, (what, where) in enumerate(done):
        if what == "name" and not where.endswith(".new"):
            source, target = where.split(" ")
            before = [place for kind, place in done[:at] if kind == "sync"]
            after = [place for kind, place in done[at:] if kind == "sync"]
            assert {source, source + ".new", os.path.dirname(source) + "/*"} & set(before), where
            assert os.path.dirname(target) in after, where
    assert sum(what == "name" for what, _ in done) >= 2
