"""A run in odd surroundings: a failing system, another locale, a folder that sets traps."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from cleaner.bulk import Job, run
from cleaner.errors import CleanerError

HERE = str(Path(__file__).parent)
KILLS = int(os.environ.get("CLEANER_KILLS", "5"))


@pytest.fixture(autouse=True)
def stages_can_be_imported(monkeypatch):
    monkeypatch.syspath_prepend(HERE)


def rows(path: Path, count: int = 30) -> Path:
    path.write_text(
        "".join(json.dumps({"id": n, "text": f"Story {n}, „Öl“.\n"}) + "\n" for n in range(count))
    )
    return path


def tree(out: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("run.json", "lock")
    }


@pytest.mark.parametrize("code", ["ENOSPC", "EIO", "EROFS", "EMFILE", "EACCES"])
def test_a_system_call_that_fails_at_any_point_is_one_line_and_the_next_run_mends_it(
    tmp_path, monkeypatch, code
):
    import errno

    source = rows(tmp_path / "rows.jsonl")
    job = Job(
        sources=(str(source),), out=str(tmp_path / "whole"), factory="run_stage:Plain", part=900
    )
    run(job)
    whole = tree(tmp_path / "whole")
    step = 1 if KILLS >= 100 else 9
    at, failed = 1, True
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


COMMAND = [sys.executable, "-m", "cleaner", "run"]


def environment(**more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "PYTHONHASHSEED")}
    return {**kept, "PYTHONPATH": str(Path(HERE).parent), **more}


def test_the_surroundings_change_no_byte(tmp_path):
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


def test_modules_planted_where_the_dumps_lie_are_not_imported(tmp_path):
    for name in ("json", "mmap", "datetime", "cleaner", "ftfy"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('planted')\n")
    rows(tmp_path / "rows.jsonl")
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


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        pytest.param(["nothing.txt", "-o", "out"], 2, "nothing.txt", id="no such source"),
        pytest.param(["rows.jsonl"], 2, "--out", id="no output"),
        pytest.param(["rows.jsonl", "-o", "out", "--field", "text"], 2, "NAME=COLUMN", id="a bad field"),
        pytest.param(["rows.jsonl", "-o", "x.jsonl", "--to", "text"], 2, "--to", id="two answers"),
        pytest.param(["rows.jsonl", "-o", "out", "--rules", "none.toml"], 2, "none.toml", id="no rules"),
        pytest.param(["bad.jsonl", "-o", "out"], 3, "rejected", id="a rejected row"),
        pytest.param(["rows.jsonl", "-o", "out"], 0, "30 of 30 documents", id="all is well"),
    ],
)  # fmt: skip
def test_exit_codes_and_what_is_said(tmp_path, arguments, code, says):
    rows(tmp_path / "rows.jsonl")
    (tmp_path / "bad.jsonl").write_text('{"text": "A story."}\nno json\n')
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=tmp_path, env=environment(), capture_output=True, text=True
    )
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_report_is_one_page_that_needs_nothing_else(tmp_path):
    source = tmp_path / "rows.jsonl"
    with source.open("w") as file:
        for n in range(30):
            text = (
                f"Story {n} <script>alert(1)</script> is told here.\n\nAdvertisement\n\nIt ends.\n"
            )
            file.write(
                json.dumps({"id": f"<b>id{n}", "url": "https://e.example/<i>", "text": text}) + "\n"
            )
        file.write("no json\n")
    subprocess.run([*COMMAND, str(source), "-o", str(tmp_path / "out")], capture_output=True)
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", "report", str(tmp_path / "out")], capture_output=True
    )
    assert (done.returncode, done.stdout) == (0, b"")
    page = (tmp_path / "out" / "report.html").read_text()
    for sign in (
        "30 documents",
        "ads/label",
        "e.example",
        "bad-row",
        'class="histogram"',
        "never fired",
        "<del",
        "&lt;b&gt;id",
    ):
        assert sign in page
    for sign in (
        "<script",
        "http://",
        "https://e",
        "src=",
        "<b>id",
        "/<i>",
        "<link",
        "@import",
        "url(",
    ):
        assert sign not in page


def test_the_report_opens_in_a_browser(tmp_path):
    import shutil

    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    rows(tmp_path / "rows.jsonl")
    for command in (["run", "rows.jsonl", "-o", "out"], ["report", "out"]):
        subprocess.run(
            [*COMMAND[:-1], *command],
            cwd=tmp_path,
            env=environment(),
            check=True,
            capture_output=True,
        )
    flags = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ]  # fmt: skip
    done = subprocess.run(
        [browser, *flags, f"--user-data-dir={tmp_path}/profile", "--window-size=400,900",
         f"--screenshot={tmp_path}/page.png", "--dump-dom", f"file://{tmp_path}/out/report.html"],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert "30 documents cleaned" in done.stdout
    assert (tmp_path / "page.png").stat().st_size > 5000


def test_a_site_that_stands_out_is_named_first():
    from cleaner.bulk.report.sections import outliers

    usual = {f"s{n}.example": {"written": 9, "kept": 900 - n, "removed": 100 + n} for n in range(9)}
    odd = {"odd.example": {"written": 5, "kept": 600, "removed": 400}}
    few = {"few.example": {"written": 4, "kept": 0, "removed": 1000}}
    assert outliers({**usual, **odd, **few}) == ["odd.example"]
    assert outliers({**odd, **few}) == []


def test_a_report_without_a_run_is_refused(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", "report", str(tmp_path)], capture_output=True
    )
    assert done.returncode == 2
    assert b"not the output of a finished run" in done.stderr
