"""How `cleaner run` ends: what it says, and its exit code."""

import json
import shutil
import subprocess
import sys

import pytest
from bulk_runs import environment
from command import STORY, cleaner

pytestmark = pytest.mark.slow

GOOD = json.dumps({"id": "good", "text": STORY}) + "\n"
WORDS = json.dumps({"id": "w", "headline": "The bridge", "story": STORY}) + "\n"


@pytest.mark.parametrize(
    ("rows", "code", "said"),
    [
        pytest.param(GOOD, 0, ["1 of 1 documents written to out, 0 rejected; "], id="all written"),
        pytest.param(
            GOOD + "x\n",
            3,
            [
                "1 of 2 documents written to out, 1 rejected; ",
                f"  1 bad-row: rows.jsonl: byte {len(GOOD)}: not JSON: Expecting value: line 1 column 1",
                "  all are listed in out/failures.jsonl",
            ],
            id="some rejected",
        ),
        pytest.param(
            "x\n[]\n",
            2,
            [
                "0 of 2 documents written to out, 2 rejected; ",
                "  2 bad-row: rows.jsonl: byte 0: not JSON",
                "  all are listed in out/failures.jsonl",
            ],
            id="all rejected",
        ),
        pytest.param(
            WORDS * 20 + "x\n",
            2,
            [
                "0 of 21 documents written to out, 21 rejected; ",
                "  20 no-text: rows.jsonl: row 0 has no column of text",
                f"  1 bad-row: rows.jsonl: byte {20 * len(WORDS)}: not JSON",
                "  all are listed in out/failures.jsonl",
                "  columns seen: headline, id, story; to read another one as the text: "
                "--field text=story",
            ],
            id="no column of text: the columns, and the one to try",
        ),
        pytest.param(
            '{"n": 1, "ok": true}\n',
            2,
            [
                "0 of 1 documents written to out, 1 rejected; ",
                "  1 no-text: rows.jsonl: row 0 has no column of text; its columns: n, ok",
                "  all are listed in out/failures.jsonl",
                "  the rows have no column with text; columns seen: n, ok",
            ],
            id="no column of text, and none that could be it",
        ),
        pytest.param(
            GOOD * 5 + WORDS,
            3,
            [
                "5 of 6 documents written to out, 1 rejected; ",
                "  1 no-text: rows.jsonl: row ",
                "  all are listed in out/failures.jsonl",
            ],
            id="few rows without a text are no wrong column",
        ),
        pytest.param(
            "", 0, ["no documents found in rows.jsonl; nothing was written"], id="nothing to read"
        ),
    ],
)
def test_what_a_run_says_and_its_exit_code(tmp_path, rows, code, said):
    (tmp_path / "rows.jsonl").write_text(rows)
    for _ in range(2):  # the second run has nothing to do, and says the same about the first
        done = cleaner("run", "rows.jsonl", "-o", "out", cwd=tmp_path)
        found = done.stderr.splitlines()
        assert done.returncode == code
        assert done.stdout == ""
        assert len(found) == len(said)
        assert all(map(str.startswith, found, said)), done.stderr
        if rows:
            said[0] = f"already complete: {said[0][:-2]}; --restart would start over"


def test_a_folder_without_documents_says_what_was_skipped(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link").symlink_to("/etc/passwd")
    done = cleaner("run", "in", "-o", "out", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        "no documents found in in; nothing was written",
        "  1 skipped: 1 link; first: in/link",
    ]


def test_the_message_of_a_reason_is_in_the_summary_and_the_report(tmp_path):
    (tmp_path / "rows.jsonl").write_text(GOOD + "x\ny\n" + '{"id": "e", "text": "\\u0000"}\n')
    cleaner("run", "rows.jsonl", "-o", "out", cwd=tmp_path)
    summary = json.loads((tmp_path / "out" / "run.json").read_text())
    assert summary["messages"].keys() == summary["rejected"].keys()
    assert summary["messages"]["bad-row"].startswith(f"rows.jsonl: byte {len(GOOD)}: not JSON")
    cleaner("report", "out", cwd=tmp_path)
    page = (tmp_path / "out" / "report.html").read_text()
    assert f"rows.jsonl: byte {len(GOOD)}: not JSON" in page


def test_failures_of_one_file_are_named_where_they_are(tmp_path):
    (tmp_path / "rows.jsonl").write_text(GOOD + "x\n")
    done = cleaner("run", "rows.jsonl", "-o", "all.jsonl", cwd=tmp_path)
    assert "  all are listed in all.jsonl.failures.jsonl\n" in done.stderr
    assert (tmp_path / "all.jsonl.failures.jsonl").exists()


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """A folder with a finished run, in which nothing is changed."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "rows.jsonl").write_text(GOOD)
    (folder / "source.toml").write_text('[per-source]\n"a/*" = {disable = ["ads"]}\n')
    (folder / "mine.toml").write_text(
        'format = 1\nfamily = "mine"\n[[rule]]\nid = "x"\nwhy = "w"\nequals = ["plugh"]\n'
        'removes = ["plugh"]\nkeeps = ["A plugh."]\n'
    )
    (folder / "other").mkdir()
    (folder / "other" / "cleaner.toml").write_text('exclude = ["raw/"]\nproject-files = true\n')
    cleaner("run", "rows.jsonl", "-o", "out", "-q", cwd=folder)
    return folder


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        pytest.param(["--level", "thorough"], "--level careful → thorough", id="level"),
        pytest.param(["--disable", "ads"], "--disable none → ads", id="what is disabled"),
        pytest.param(["--audit", "none"], "--audit full → none", id="audit"),
        pytest.param(["--lang", "de"], "--lang none → de", id="language"),
        pytest.param(["--as", "html"], "--as auto → html", id="form"),
        pytest.param(["--time-limit", "20"], "--time-limit 10 s → 20 s", id="seconds"),
        pytest.param(["--memory-limit", "99"], "--memory-limit 512 MB → 99 MB", id="megabytes"),
        pytest.param(["--size-limit", "9"], "--size-limit 256 MB → 9 MB", id="size"),
        pytest.param(["--part-size", "4"], "--part-size default → 4 MB", id="size of parts"),
        pytest.param(["--to", "jsonl.gz"], "--to jsonl → jsonl.gz", id="format"),
        pytest.param(["--duplicates"], "--duplicates no → yes", id="a flag"),
        pytest.param(["--field", "id=key"], "--field id none → key", id="a column"),
        pytest.param(
            ["--audit", "none", "--level", "thorough"],
            "--audit full → none; --level careful → thorough",
            id="two of them",
        ),
        pytest.param(["--rules", "mine.toml"], "rules ", id="rules"),
        pytest.param(["--config", "source.toml"], '[per-source] none → [["a/*", ["ads"]]]', id="per-source"),
    ],
)  # fmt: skip
def test_settings_that_differ_from_those_of_the_run_are_named(begun, changed, named):
    done = cleaner("run", "rows.jsonl", "-o", "out", *changed, cwd=begun)
    assert done.returncode == 2
    start, _, end = done.stderr.partition(named)
    assert start == "cleaner: out: was begun with other settings ("
    assert end.endswith(
        "); use --restart to start over and replace what is there, or give another OUT\n"
    )


def test_a_restart_takes_other_settings(begun, tmp_path):
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    options = ["--level", "thorough", "--to", "jsonl.gz", "--restart", "-q"]
    assert cleaner("run", "rows.jsonl", "-o", "out", *options, cwd=tmp_path).returncode == 0
    assert [path.name for path in (tmp_path / "out").glob("part-*")] == ["part-000000-00000.jsonl.gz"]


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(["-j", "1"], id="workers"),
        pytest.param(["--verify"], id="verify"),
        pytest.param(["--field", "text=text"], id="a column that is the default"),
        pytest.param(["--config", "other/cleaner.toml"], id="settings that change no record"),
    ],
)
def test_what_changes_no_record_is_no_other_setting(begun, same):
    done = cleaner("run", "rows.jsonl", "-o", "out", *same, cwd=begun)
    assert done.returncode == 0
    assert done.stderr.startswith("already complete: ")


@pytest.mark.parametrize("out", ["out", "all.jsonl"])
def test_a_file_that_lacked_an_extra_is_taken_up_when_that_is_installed(tmp_path, out):
    """The file is rejected first, not forgotten; nothing else is done again."""
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY)
    parquet.write_table(arrow.table({"text": [STORY]}), tmp_path / "in" / "b.parquet")
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "sitecustomize.py").write_text(
        "import sys\nsys.modules['pyarrow'] = None\n"
    )

    def run(**variables):
        return subprocess.run(
            [sys.executable, "-m", "cleaner", "run", "in", "-o", out],
            cwd=tmp_path, env={**environment(), **variables}, capture_output=True, text=True,
        )  # fmt: skip

    path = f"{tmp_path / 'without'}:{environment()['PYTHONPATH']}"
    lacking = run(PYTHONPATH=path)
    assert (lacking.returncode, "1 extra-missing: " in lacking.stderr) == (3, True)
    assert "already complete: 1 of 2" in run(PYTHONPATH=path).stderr
    whole = run()
    assert (whole.returncode, "2 of 2 documents written" in whole.stderr) == (0, True)
    assert "already complete: 2 of 2" in run().stderr
