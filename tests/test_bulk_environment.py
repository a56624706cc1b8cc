"""Runs in unusual environments: locale, clock, planted modules, closed streams, few descriptors."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from bulk_runs import COMMAND, HERE, environment, records_by_id, run_job, tree, write_rows

pytestmark = pytest.mark.slow


def test_the_environment_changes_no_byte(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("b", "a", "Ä", "z"):
        (folder / f"{name}.txt").write_text(
            f"By Ada Moreno\nFebruary 5, 2026\n\nThe story {name} is told here at length, „so“.\n\n"
            "Advertisement\n\nIt goes on for another sentence, and then it ends.\n"
        )
    wanted = None
    for number, extra in enumerate(
        (
            {"PYTHONHASHSEED": "1"},
            {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo"},
            {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},
            {"LC_ALL": "tr_TR.UTF-8", "TMPDIR": "/nowhere"},
        )
    ):
        out = tmp_path / f"out{number}"
        command = [*COMMAND, str(folder), "-o", str(out), "-q", "-j", str(1 + number % 2)]
        done = subprocess.run(command, env=environment(**extra), capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        found = {name: data for name, data in tree(out).items() if "journal" not in name}
        assert found == (wanted := wanted or found)


def test_a_clock_that_jumps_changes_no_byte(tmp_path, monkeypatch):
    source = write_rows(tmp_path / "rows.jsonl", 40)
    run_job(tmp_path / "whole", source, part=600)
    real, luck = time.time, random.Random(4)
    monkeypatch.setattr(time, "time", lambda: real() + luck.choice((-1e6, 0, 1e6)))
    run_job(tmp_path / "out", source, part=600)
    assert records_by_id(tmp_path / "out") == records_by_id(tmp_path / "whole")


def test_modules_planted_where_the_dumps_lie_are_not_imported(tmp_path):
    for name in ("json", "mmap", "datetime", "cleaner", "ftfy"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('planted')\n")
    write_rows(tmp_path / "rows.jsonl", 30)
    script = "import sys; from cleaner.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-P", "-c", script, "run", "rows.jsonl", "-o", "out", "-q"]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_few_descriptors_are_enough(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(200):
        (folder / f"{n}.txt").write_text("The story is told here, and it is a short one.\n")
    line = f'ulimit -n 40; exec "$@" -o {tmp_path}/out -q -j 2'
    command = ["bash", "-c", line, "bash", *COMMAND, str(folder)]
    done = subprocess.run(command, env=environment(), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


def test_without_a_home_in_a_folder_that_is_gone(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 5)
    (tmp_path / "gone").mkdir()
    line = f'cd {tmp_path}/gone && rmdir ../gone && unset HOME && exec "$@"'
    command = ["bash", "-c", line, "bash", *COMMAND, str(source), "-o", str(tmp_path / "out"), "-q"]
    environment = {**os.environ, "PYTHONPATH": str(Path(HERE).parent)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(records_by_id(tmp_path / "out")) == 5


def test_a_closed_standard_error_does_not_end_the_run(tmp_path):
    source = write_rows(tmp_path / "rows.jsonl", 30)
    listen, talk = os.pipe()
    os.close(listen)
    done = subprocess.run([*COMMAND, str(source), "-o", str(tmp_path / "out")], stderr=talk)
    os.close(talk)
    assert done.returncode == 0
    assert len(records_by_id(tmp_path / "out")) == 30


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        pytest.param(["nothing.txt", "-o", "out"], 2, "nothing.txt", id="no such source"),
        pytest.param(["rows.jsonl"], 2, "--out", id="no output"),
        pytest.param(["rows.jsonl", "-o", "out", "--field", "text"], 2, "NAME=COLUMN", id="a bad field"),
        pytest.param(["rows.jsonl", "-o", "x.jsonl", "--to", "text"], 2, "--to", id="contradicting formats"),
        pytest.param(["rows.jsonl", "-o", "out", "--rules", "none.toml"], 2, "none.toml", id="no rules"),
        pytest.param(["bad.jsonl", "-o", "out"], 3, "rejected", id="a rejected row"),
        pytest.param(["rows.jsonl", "-o", "out"], 0, "30 of 30 documents", id="success"),
    ],
)  # fmt: skip
def test_exit_codes_and_messages(tmp_path, arguments, code, says):
    write_rows(tmp_path / "rows.jsonl", 30)
    (tmp_path / "bad.jsonl").write_text('{"text": "A story."}\nno json\n')
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=tmp_path, env=environment(), capture_output=True, text=True
    )
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
