"""The report of a finished run."""

import json
import shutil
import subprocess
import sys

import pytest
from bulk_runs import (
    COMMAND,
    environment,
    write_rows,
)

pytestmark = pytest.mark.slow


def test_the_report_is_self_contained_and_escaped(tmp_path):
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
    path = tmp_path / "out" / "report.html"
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{path}\n".encode(), b"")
    page = path.read_text()
    for sign in (
        "30 documents",
        "ads/label",
        "e.example",
        "bad-row",
        ": not JSON: Expecting value",
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


ADDED = ("section", "image", "canonical", "tags", "audit")  # to records by schema 2


@pytest.mark.parametrize("schema", [1, 2])
def test_the_report_reads_records_of_both_schemas(tmp_path, schema):
    write_rows(tmp_path / "rows.jsonl", 5)
    command = [*COMMAND[:-1], "run", "rows.jsonl", "-o", "out"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True, capture_output=True)
    for part in (tmp_path / "out").glob("part-*.jsonl"):
        records = [json.loads(line) for line in part.read_text().splitlines()]
        for record in records if schema == 1 else ():
            record["schema"] = 1
            for name in ADDED:
                del record[name]
        part.write_text("".join(json.dumps(record) + "\n" for record in records))
    command = [*COMMAND[:-1], "report", "out"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True, capture_output=True)
    page = (tmp_path / "out" / "report.html").read_text()
    assert "<h4>Before</h4><pre>" in page
    assert "<del" in page


@pytest.mark.parametrize("audit", ["compact", "none"])
def test_the_report_says_where_the_audit_leaves_out_what_was_removed(tmp_path, audit):
    write_rows(tmp_path / "rows.jsonl", 5)
    for arguments in (["run", "rows.jsonl", "-o", "out", "--audit", audit], ["report", "out"]):
        command = [*COMMAND[:-1], *arguments]
        subprocess.run(command, cwd=tmp_path, env=environment(), check=True, capture_output=True)
    page = (tmp_path / "out" / "report.html").read_text()
    assert "The audit of this run leaves out what was removed." in page
    assert "<del" not in page


def test_the_report_opens_in_a_browser(tmp_path):

    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium on this machine")
    write_rows(tmp_path / "rows.jsonl", 30)
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


def test_sites_that_are_outliers():
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
