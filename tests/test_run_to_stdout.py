"""`cleaner run -o -`, and the endings that an OUT may have."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bulk_runs import COMMAND, environment, records, write_rows
from command import STORY, cleaner

from cleaner.bulk import Job, run_to_stream
from cleaner.bulk.layout import must_be_known, single_file_format
from cleaner.errors import InputError, SettingsError

pytestmark = pytest.mark.slow


def streamed(tmp_path: Path, *arguments: str, **options) -> subprocess.CompletedProcess:
    """Run the command with its temporary files in `tmp_path`/tmp, which has to be empty after."""
    (tmp_path / "tmp").mkdir(exist_ok=True)
    done = subprocess.run(
        [*COMMAND, *arguments, "-o", "-"],
        cwd=tmp_path,
        env=environment(TMPDIR=str(tmp_path / "tmp")),
        capture_output=True,
        timeout=60,
        **options,
    )
    assert not list((tmp_path / "tmp").iterdir())
    return done


def test_the_records_are_those_of_a_folder_in_their_order(tmp_path):
    write_rows(tmp_path / "rows.jsonl", 300)
    names = {path.name for path in tmp_path.iterdir()}
    done = streamed(tmp_path, "rows.jsonl", "-j", "2")
    assert done.returncode == 0
    assert b"300 of 300 documents written to standard output" in done.stderr
    assert {path.name for path in tmp_path.iterdir()} == names | {"tmp"}  # no folder called "-"
    cleaner("run", "rows.jsonl", "-o", "out", "-q", cwd=tmp_path)
    assert done.stdout == b"".join(records(tmp_path / "out"))


@pytest.mark.parametrize("workers", [1, 3])
def test_many_parts_come_in_the_order_of_the_input(tmp_path, workers):
    source = write_rows(tmp_path / "rows.jsonl", 400)
    written: list[bytes] = []
    job = Job((str(source),), "-", workers=workers, part=3000, factory="fake_cleaners:Plain")
    summary = run_to_stream(job, written.append, lambda progress: None)
    assert summary["documents"] == {"read": 400, "written": 400, "rejected": 0}
    assert len(written) > 20
    rows = [json.loads(line) for line in b"".join(written).splitlines()]
    assert [row["id"] for row in rows] == [f"r{n}" for n in range(400)]


def test_the_first_records_come_while_the_run_goes_on(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 400)
    done = [0]  # bytes of input, at each block of records
    job = Job((str(source),), "-", part=3000, factory="fake_cleaners:Slow")
    now = [0]
    run_to_stream(job, lambda block: done.append(now[0]), lambda p: now.__setitem__(0, p.done))
    assert len(done) > 20
    assert done[1] < source.stat().st_size / 4
    assert done[len(done) // 2] < source.stat().st_size * 3 / 4


def test_head_ends_the_run(tmp_path):
    write_rows(tmp_path / "rows.jsonl", 2_000)  # more than a pipe holds
    (tmp_path / "tmp").mkdir()
    began = time.monotonic()
    script = f'"{sys.executable}" -m cleaner run rows.jsonl -q -o - | head -n 2; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environment(TMPDIR=str(tmp_path / "tmp")),
        capture_output=True,
        text=True,
    )
    *rows, code = done.stdout.splitlines()
    assert [json.loads(row)["id"] for row in rows] == ["r0", "r1"]
    assert (code, done.stderr) == ("141", "")
    assert time.monotonic() - began < 30
    assert not list((tmp_path / "tmp").iterdir())


def test_rejected_documents_are_counted_and_listed_on_request(tmp_path):
    good = json.dumps({"id": "a", "text": STORY}) + "\n"
    (tmp_path / "rows.jsonl").write_text(good + "x\n" + good)
    done = streamed(tmp_path, "rows.jsonl")
    assert (done.returncode, done.stdout.count(b"\n")) == (3, 2)
    assert b"  1 bad-row: rows.jsonl: byte " in done.stderr
    assert b"  --failures FILE would list all of them" in done.stderr
    done = streamed(tmp_path, "rows.jsonl", "--failures", "bad.jsonl")
    assert b"  all are listed in bad.jsonl" in done.stderr
    (row,) = (tmp_path / "bad.jsonl").read_text().splitlines()
    assert json.loads(row)["reason"] == "bad-row"


def test_all_rejected_is_exit_code_2_and_nothing_on_standard_output(tmp_path):
    (tmp_path / "rows.jsonl").write_text("x\n")
    done = streamed(tmp_path, "rows.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")


def test_standard_input_to_standard_output(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 20)
    done = streamed(tmp_path, "-", "-q", input=gzip.compress(source.read_bytes()))
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 20


def test_packed_lines_follow_each_other(tmp_path):
    write_rows(tmp_path / "rows.jsonl", 20)
    done = streamed(tmp_path, "rows.jsonl", "--to", "jsonl.gz")
    assert len(gzip.decompress(done.stdout).splitlines()) == 20


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_leaves_nothing_behind(tmp_path, number):
    write_rows(tmp_path / "rows.jsonl", 2_000)  # more than a pipe holds
    (tmp_path / "tmp").mkdir()
    process = subprocess.Popen(
        [*COMMAND, "rows.jsonl", "-o", "-", "-q"],
        cwd=tmp_path,
        env=environment(TMPDIR=str(tmp_path / "tmp")),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.readline()
    process.send_signal(number)
    _, talk = process.communicate(timeout=20)
    assert process.returncode == 128 + number
    assert talk == b"cleaner: interrupted; with -o -, the same command starts over\n"
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_a_full_disk_behind_standard_output_is_said(tmp_path):
    write_rows(tmp_path / "rows.jsonl", 20)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*COMMAND, "rows.jsonl", "-o", "-"], cwd=tmp_path, env=environment(),
            stdout=full, stderr=subprocess.PIPE,
        )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr == b"cleaner: standard output: No space left on device\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(
            ["--to", "parquet"],
            "--to parquet: cannot go to standard output; choose from jsonl, jsonl.gz, jsonl.zst",
            id="a format with an index at its end",
        ),
        pytest.param(
            ["--to", "text"],
            "--to text: cannot go to standard output; choose from jsonl, jsonl.gz, jsonl.zst",
            id="a tree of files",
        ),
        pytest.param(
            ["--duplicates"],
            "--duplicates: needs a folder or a file as OUT, to list them beside it",
            id="a second output",
        ),
    ],
)
def test_what_cannot_go_to_standard_output_is_refused(tmp_path, arguments, message):
    write_rows(tmp_path / "rows.jsonl", 1)
    done = streamed(tmp_path, "rows.jsonl", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"cleaner: {message}\n"


def test_failures_have_their_place_in_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    done = cleaner("run", "a.txt", "-o", "out", "--failures", "bad.jsonl", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == (
        "cleaner: --failures: only for -o -; a folder or file OUT has its own list\n"
    )
    with pytest.raises(SettingsError):
        run_to_stream(Job(("a.txt",), "-", to="text"), lambda block: None, lambda progress: None)


@pytest.mark.parametrize(
    ("out", "format"),
    [
        pytest.param("all.jsonl", "jsonl", id="JSON Lines"),
        pytest.param("all.jsonl.gz", "jsonl.gz", id="packed"),
        pytest.param("x/all.jsonl.zst", "jsonl.zst", id="below a folder"),
        pytest.param("all.parquet", "parquet", id="Parquet"),
        pytest.param("ALL.JSONL", "jsonl", id="in capitals"),
        pytest.param("out", None, id="a folder"),
        pytest.param("out/", None, id="a folder with its slash"),
        pytest.param("all.csv/", None, id="a folder named like a file, with its slash"),
        pytest.param("there.csv", None, id="a folder named like a file, that exists"),
        pytest.param("run-2026.11.29", None, id="a date"),
        pytest.param("v1.0", None, id="a version"),
        pytest.param("a.b/out", None, id="a dot above"),
        pytest.param(".hidden", None, id="a hidden folder"),
        pytest.param("..", None, id="the folder above"),
    ],
)
def test_an_output_that_is_known(tmp_path, monkeypatch, out, format):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.csv").mkdir()
    must_be_known(out)
    assert single_file_format(out) == format


@pytest.mark.parametrize(
    "out",
    ["all.csv", "all.json", "all.jsonl.bz2", "all.txt", "all.gz", "x/all.tar", "all.parquet.gz", "a.v2"],
)  # fmt: skip
def test_an_output_with_an_unknown_ending_is_refused(tmp_path, out):
    ending = "." + out.rpartition(".")[2]
    (tmp_path / "a.txt").write_text(STORY)
    done = cleaner("run", "a.txt", "-o", out, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == (
        f'cleaner: {out}: no output ends in "{ending}"; OUT is a folder, a file ending in '
        ".jsonl, .jsonl.gz, .jsonl.zst or .parquet, or - for standard output\n"
        f"  For a folder of this name write {out}/\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    with pytest.raises(InputError):
        must_be_known(out)
