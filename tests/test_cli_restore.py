"""`cleaner restore`, and the diff: what leads back to the raw text."""

import json
import subprocess

import pytest
from command import DUMP, STORY, cleaner, is_one_line
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.writers import trim
from cleaner.writers.diff import render

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="module")
def ready():
    return Cleaner()


LINES = st.sampled_from(
    [
        "Advertisement",
        "",
        "The ferry sails.",
        "cafÃ© crÃ¨me",
        "Tom &amp; Jerry",
        STORY.strip(),
        "\t",
        "\0",
        "\x0c",
        "\ufeff",
    ]
)
TEXTS = st.lists(st.tuples(LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"])), max_size=12).map(
    lambda pairs: "".join(line + end for line, end in pairs)
)


@given(TEXTS, st.booleans())
def test_patch_turns_the_raw_text_into_the_clean_text(ready, tmp_path_factory, text, final):
    raw = text if final else text.rstrip("\r\n")
    cleaned = ready.clean(raw)
    diff = render(cleaned, "a.txt")
    assert bool(diff) == (cleaned.text != raw)
    folder = tmp_path_factory.mktemp("patch")
    (folder / "a.txt").write_bytes(raw.encode())
    if diff:
        subprocess.run(
            ["patch", "--binary", "-s", "-p1"], input=diff.encode(), cwd=folder, check=True
        )
    out = folder / "a.txt"
    assert (out.read_bytes() if out.exists() else b"") == cleaned.text.encode()


def test_a_record_gives_back_the_raw_text_through_a_pipe():
    raw = "Advertisement\r\n\r\nCafÃ© crÃ¨me &amp; more\n\n\n" + STORY
    record = cleaner("filter", "--to", "json", stdin=raw).stdout
    assert cleaner("restore", stdin=record, text=False).stdout == raw.encode()
    indented = json.dumps(json.loads(record), indent=2)
    assert cleaner("restore", stdin=indented, text=False).stdout == raw.encode()


def test_many_records_one_by_one_or_one_by_name(tmp_path):
    with open("out.jsonl", "w") as file:
        for name in ("a", "b"):
            (tmp_path / f"{name}.txt").write_text(f"{name}\n{DUMP}")
            file.write(cleaner("filter", "--to", "json", f"{name}.txt").stdout)
    assert cleaner("restore", "out.jsonl").stdout == f"a\n{DUMP}b\n{DUMP}"
    assert cleaner("restore", "out.jsonl", "--id", "b.txt").stdout == f"b\n{DUMP}"
    rows = cleaner("restore", "out.jsonl", "--to", "jsonl").stdout.splitlines()
    assert [json.loads(row)["id"] for row in rows] == ["a.txt", "b.txt"]
    assert json.loads(rows[1])["text"] == f"b\n{DUMP}"


def older(record):
    """The record as 1.0 wrote it: schema 1."""
    added = ("section", "image", "canonical", "tags", "audit")
    return {**{key: value for key, value in record.items() if key not in added}, "schema": 1}


NAMED = "By Ada Moreno\n\n" + DUMP  # a byline: a value with its finding
AUDITS = [
    pytest.param(NAMED, "full", as_it_is, "", id=f"the whole audit{why}")
    for as_it_is, why in ((dict, ""), (older, ", schema 1"))
] + [
    pytest.param(NAMED, "compact", dict, "--audit compact", id="no texts"),
    pytest.param(STORY, "compact", dict, "--audit compact", id="no texts, nothing removed"),
    pytest.param(NAMED, "none", dict, "--audit none", id="nothing that was removed"),
    pytest.param(STORY, "none", dict, "--audit none", id="nothing removed"),
    pytest.param(NAMED, "compact", older, "--audit compact", id="no texts, schema 1"),
    pytest.param(NAMED, "none", older, "--audit none", id="a value without its finding, schema 1"),
    pytest.param(STORY, "compact", older, "", id="nothing was removed, so nothing is missing"),
]


@pytest.mark.parametrize(("raw", "audit", "version", "said"), AUDITS)
def test_only_what_holds_everything_is_restored(ready, raw, audit, version, said):
    record = version(trim(ready.clean(raw).record(), audit))
    done = cleaner("restore", stdin=json.dumps(record))
    if not said:
        assert (done.returncode, done.stdout) == (0, raw)
        return
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"cleaner: -: line 1: written with {said}, which leaves out what was removed\n"
        "  Only a record with the full audit, the default, can be restored.\n"
    )


@pytest.mark.parametrize("audit", ["none", "compact"])
def test_a_run_without_the_whole_audit_is_not_restored(tmp_path, audit):
    (tmp_path / "a.txt").write_text(DUMP)
    cleaner("run", "a.txt", "-o", "out", "--audit", audit)
    done = cleaner("restore", "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"written with --audit {audit}" in done.stderr


@pytest.mark.parametrize("source", ["out", "out/part-00000.jsonl"])
def test_the_run_tells_the_audit_of_records_that_do_not(ready, tmp_path, source):
    record = older(trim(ready.clean(STORY).record(), "none"))
    record["found"], record["byline"], record["title"] = [], [], None
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-00000.jsonl").write_text(json.dumps(record))
    (tmp_path / "out" / "run.json").write_text('{"recipe": {"audit": "none"}}')
    assert "written with --audit none" in cleaner("restore", source).stderr
    (tmp_path / "out" / "run.json").write_text('{"recipe": {"audit": "full"}}')
    assert cleaner("restore", source).stdout == STORY


def test_a_record_of_a_later_schema_is_named():
    done = cleaner("restore", stdin='{"schema": 3, "text": "a", "removed": [], "repairs": []}')
    assert done.returncode == 2
    assert "schema 3 is of a later version of cleaner" in done.stderr


def test_a_folder_of_a_run_and_packed_parts(tmp_path):
    import gzip

    record = cleaner("filter", "--to", "json", stdin=DUMP).stdout
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "part-00000.jsonl.gz").write_bytes(gzip.compress(record.encode()))
    (tmp_path / "out" / "run.json").write_text("{}")
    assert cleaner("restore", "out").stdout == DUMP


@pytest.mark.parametrize(
    ("records", "said"),
    [
        pytest.param("", "", id="no records, no texts"),
        pytest.param("nonsense\n", "line 1: not JSON", id="no JSON"),
        pytest.param("[1]\n", "line 1: not a record", id="a list"),
        pytest.param("{}\n", "line 1: not a record", id="an empty object"),
        pytest.param(
            '{"text": 1, "removed": 2, "repairs": []}', "line 1: not a record", id="types"
        ),
        pytest.param(
            '{"text": "a", "removed": [{"line": 1, "start": 0, "end": 1}], "repairs": []}',
            "written with --audit compact",
            id="an audit without texts",
        ),
        pytest.param(
            '{"text": "a", "removed": [], "repairs": [{"line": 7, "before": "x", "after": "y", '
            '"by": []}]}',
            "do not match",
            id="a repair of a line that is not there",
        ),
        pytest.param("[" * 100_000, "not JSON", id="nested without end"),
    ],
)
def test_what_is_no_record_is_named(records, said):
    done = cleaner("restore", stdin=records)
    assert done.returncode == (2 if said else 0)
    assert said in done.stderr
    assert done.stderr == "" or is_one_line(done.stderr)
