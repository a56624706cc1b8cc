"""What `cleaner run` reads, and what it must not touch: names, links, folders, formats."""

import gzip
import hashlib
import json
import os
import random
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from bulk_runs import read_records, run_job

from cleaner.bulk import Job, run
from cleaner.errors import InputError
from cleaner.metadata.fields import FIELDS
from cleaner.readers import FileRange, InputDocument, ReadOptions, read


def digest(folder: Path) -> str:
    state = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            state.update(os.fsencode(str(path)) + path.read_bytes() + str(path.stat()).encode())
    return state.hexdigest()


ODD_NAMES = [
    b"plain.txt", b"two words.txt", b" leading space.txt", b"trailing space.txt ", b"-dash.txt",
    b"--help", b".hidden.txt", b"new\nline.txt", b"carriage\rreturn.txt", b"tab\t.txt",
    b"bell\x07.txt", b"escape\x1b[31m.txt", b"latin-\xe9.txt", b"half-\xc3.txt", b"\xff\xfe.txt",
    "nfc-é.txt".encode(), "nfd-e\u0301.txt".encode(), b"Case.txt", b"case.txt", b"CASE.TXT",
    b"stem", b"stem.txt", b"stem.md", b"stem.html", b"stem.htm", b"stem.txt.txt", b"stem.html.txt",
    b"stem.json.txt", b"stem.csv.txt", b"stem.tar.txt", b"100%.txt", b"%41.txt", b"A.txt",
    b"%0A.txt", b"a:b.txt", b"a*b.txt", b"a?b.txt", b"[a].txt", b"a|b.txt", b'a"b.txt', b"a'b.txt",
    b"$HOME.txt", b"`ls`.txt", b"a;b.txt", b"a\\b.txt", b"~.txt", b"CON.txt", b"nul",
    b"x" * 251 + b".txt", b"y" * 255, "\u202eright.txt".encode(), "line\u2028sep.txt".encode(),
    "emoji-\U0001f600.txt".encode(),
]  # fmt: skip


@pytest.mark.parametrize("to", ["jsonl", "text", "markdown"])
def test_every_odd_file_name_gives_one_document(tmp_path, to):
    folder = tmp_path / "in"
    folder.mkdir()
    for number, name in enumerate(ODD_NAMES):
        with open(os.path.join(os.fsencode(folder), name), "wb") as file:
            file.write(b"The story in file number %d.\n" % number)
    deep = folder.joinpath(*["d" * 200] * 9)
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text("The story far down.\n")
    before = digest(folder)
    summary = run_job(tmp_path / "out", folder, to=to)
    count = len(ODD_NAMES) + 1
    assert summary["documents"] == {"read": count, "written": count, "rejected": 0}
    assert digest(folder) == before
    if to == "jsonl":
        found = read_records(tmp_path / "out")
        assert len({record["id"] for record in found}) == count
        texts = {record["text"] for record in found}
    else:
        suffix = ".txt" if to == "text" else ".md"
        paths = [p for p in (tmp_path / "out").rglob(f"*{suffix}") if ".cleaner" not in p.parts]
        assert len(paths) == count
        for path in paths:
            path.name.encode()  # every name that we make is UTF-8
        texts = {path.read_text().split("---\n")[-1].lstrip("\n") for path in paths}
    assert len(texts) == count


def test_equal_files_stay_separate_documents(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text("The same story.\n")
    assert run_job(tmp_path / "out", folder)["documents"]["written"] == 30


def test_what_is_no_file_is_skipped_and_named(tmp_path):
    folder = tmp_path / "in"
    (folder / "sub.txt").mkdir(parents=True)
    (folder / "good.txt").write_text("A story.\n")
    (folder / "sub.txt" / "inner.txt").write_text("Another story.\n")
    (folder / "dangling").symlink_to("nowhere")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "loop").symlink_to(folder)
    (folder / "secret.txt").symlink_to("/etc/passwd")
    os.mkfifo(folder / "pipe.txt")
    (folder / "picture").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(folder / "socket"))
    summary = run_job(tmp_path / "out", folder)
    listener.close()
    named = {Path(source).name: reason for source, reason in summary["skipped"]["named"]}
    assert named == {
        "dangling": "link", "zero.txt": "link", "loop": "link", "secret.txt": "link",
        "pipe.txt": "pipe", "socket": "socket", "picture": "PNG image",
    }  # fmt: skip
    assert {r["id"] for r in read_records(tmp_path / "out")} == {"good.txt", "sub.txt/inner.txt"}


def test_a_file_that_vanishes_is_rejected_and_named(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A story.\n")
    (folder / "b.txt").write_text("A story.\n")
    gone = []

    def notice(progress):
        if not gone:
            (folder / "b.txt").unlink()
            gone.append(True)

    job = Job(sources=(str(folder),), out=str(tmp_path / "out"), factory="fake_cleaners:Plain")
    summary = run(job, notice)
    assert summary["documents"]["read"] in (1, 2)
    assert summary["documents"]["written"] == 1


def test_a_run_of_no_sources_is_refused(tmp_path):
    with pytest.raises(InputError) as refused:
        run_job(tmp_path / "out")
    assert str(refused.value) == (
        "no sources given: name files or folders, or - for standard input"
    )


def test_a_link_in_the_place_of_the_state_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("A story.\n")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".cleaner").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError) as refused:
        run_job(tmp_path / "out", tmp_path / "a.txt")
    assert str(refused.value) == f"{tmp_path / 'out' / '.cleaner'}: is not a folder; move it away"


@pytest.mark.parametrize(
    ("source", "out"),
    [
        pytest.param("in", "in", id="the output is the input"),
        pytest.param("in", "in/out", id="the output is in the input"),
        pytest.param("in/a.txt", "in", id="the input is in the output"),
        pytest.param("in", "in/all.jsonl", id="one file in the input"),
        pytest.param("in/rows.jsonl", "in/rows.jsonl", id="a file over itself"),
        pytest.param("link", "in/out", id="through a link"),
        pytest.param("in", "foreign", id="a folder that holds other things"),
        pytest.param("in", "file", id="a file where a folder is meant"),
        pytest.param("in", "there.jsonl", id="a file that no run made"),
        pytest.param("in", "planted", id="a link in the place of our state"),
        pytest.param("nothing", "out", id="a source that is not there"),
        pytest.param("in/*.pdf", "out", id="a glob that matches nothing"),
        pytest.param("pipe", "out", id="a pipe for a source"),
        pytest.param("/dev/zero", "out", id="a device for a source"),
        pytest.param("in", "/proc/none", id="an output that cannot be made"),
    ],
)
def test_what_would_do_harm_is_refused(tmp_path, source, out):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A story.\n")
    (folder / "rows.jsonl").write_text('{"text": "A story."}\n')
    (tmp_path / "link").symlink_to(folder)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "thesis.doc").write_text("mine")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "there.jsonl").write_text("mine")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "planted").mkdir()
    (tmp_path / "planted" / ".cleaner").symlink_to(tmp_path / "elsewhere")
    before = digest(tmp_path)
    with pytest.raises(InputError):
        run_job(tmp_path / out, tmp_path / source)
    assert digest(tmp_path) == before
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_link_planted_in_a_tree_is_not_followed(tmp_path):
    folder = tmp_path / "in"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "b.txt").write_text("A story.\n")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / ".cleaner").mkdir(parents=True)
    (tmp_path / "out" / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Exception, match="not a folder"):
        run_job(tmp_path / "out", folder, to="text")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_ids_are_relative_to_what_the_sources_share(tmp_path):
    for name in ("x/a.txt", "x/sub/b.txt", "y/a.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Story {name}.\n")
    run_job(tmp_path / "one", tmp_path / "x")
    run_job(tmp_path / "two", tmp_path / "x", tmp_path / "y", tmp_path / "x" / "a.txt")
    run_job(tmp_path / "glob", f"{tmp_path}/*/a.txt")
    assert [r["id"] for r in read_records(tmp_path / "one")] == ["a.txt", "sub/b.txt"]
    assert sorted(r["id"] for r in read_records(tmp_path / "two")) == [
        "x/a.txt",
        "x/sub/b.txt",
        "y/a.txt",
    ]
    assert [r["id"] for r in read_records(tmp_path / "glob")] == ["x/a.txt", "y/a.txt"]


def test_standard_input(tmp_path):
    text = "".join(json.dumps({"id": n, "text": f"Story {n}."}) + "\n" for n in range(5))
    command = [sys.executable, "-m", "cleaner", "run", "-", "-o", str(tmp_path / "out"), "-q"]
    done = subprocess.run(command, input=gzip.compress(text.encode()), capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [r["id"] for r in read_records(tmp_path / "out")] == ["0", "1", "2", "3", "4"]
    none = subprocess.run(
        [*command[:5], "-o", str(tmp_path / "none")], stdin=subprocess.DEVNULL, capture_output=True
    )
    assert none.returncode == 0
    assert none.stderr == b"no documents found in standard input; nothing was written\n"
    assert not (tmp_path / "out" / ".cleaner" / "stdin").exists()


def test_a_large_file_is_split_and_every_row_read_once(tmp_path):
    source = tmp_path / "rows.jsonl"
    with source.open("w") as file:
        for number in range(500):
            file.write(
                json.dumps({"id": number, "text": f"Story {number}. " * (number % 50)}) + "\n"
            )
    run_job(tmp_path / "out", source, part=3000, workers=2)
    assert [r["id"] for r in read_records(tmp_path / "out")] == [str(n) for n in range(500)]
    assert len(list((tmp_path / "out").glob("part-*.jsonl"))) > 20


def test_a_compressed_file_is_split(tmp_path):
    source = tmp_path / "rows.jsonl.gz"
    with gzip.open(source, "wt") as file:
        for number in range(300):
            file.write(json.dumps({"id": number, "text": f"Story {number}. " * 1000}) + "\n")
    run_job(tmp_path / "out", source, part=200_000)
    assert [r["id"] for r in read_records(tmp_path / "out")] == [str(n) for n in range(300)]
    assert len(list((tmp_path / "out").glob("part-*.jsonl"))) > 3
    luck = random.Random(1)
    with gzip.open(source, "wt") as file:
        for number in range(300):
            file.write(json.dumps({"id": number, "text": luck.randbytes(3000).hex()}) + "\n")
    run_job(tmp_path / "shared", source, part=200_000, workers=2)
    assert [r["id"] for r in read_records(tmp_path / "shared")] == [str(n) for n in range(300)]
    assert len({p.name[5:11] for p in (tmp_path / "shared").glob("part-*")}) > 3


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.parquet"])
def test_one_file_out(tmp_path, name):
    source = tmp_path / "rows.jsonl"
    source.write_text(
        "".join(
            json.dumps({"id": n, "text": f"Story {n}.\nAdvertisement\n"}) + "\n" for n in range(90)
        )
        + "no json\n"
    )
    out = tmp_path / name
    to = name.removeprefix("all.")
    summary = run_job(out, source, to=to, part=1000)
    assert summary["documents"] == {"read": 91, "written": 90, "rejected": 1}

    found = list(read(FileRange(str(out), name, name, name), ReadOptions()))
    assert [item.document.id for item in found if isinstance(item, InputDocument)] == [
        str(n) for n in range(90)
    ]
    assert (tmp_path / f"{name}.run.json").exists()
    assert b"bad-row" in (tmp_path / f"{name}.failures.jsonl").read_bytes()


def test_columns_can_be_named(tmp_path):
    source = tmp_path / "rows.jsonl"
    source.write_text('{"key": 7, "content": "A story.", "link": "https://e.example/a"}\n')
    columns = {"text": ("content",), "html": ("html",), "id": ("key",), "url": ("link",)}
    run_job(tmp_path / "out", source, columns=columns)
    (record,) = read_records(tmp_path / "out")
    assert (record["id"], record["url"], record["text"]) == ("7", "https://e.example/a", "A story.")


@pytest.mark.parametrize(
    ("audit", "removed"),
    [
        ("full", [{"line": 2, "start": 9, "end": 23, "text": "Advertisement\n", "by": ["ad/x"]}]),
        ("compact", [{"line": 2, "start": 9, "end": 23, "by": ["ad/x"]}]),
        ("none", []),
    ],
)
def test_audit(tmp_path, audit, removed):
    (tmp_path / "a.txt").write_text("A story.\nAdvertisement\n")
    summary = run_job(tmp_path / "out", tmp_path / "a.txt", audit=audit)
    assert read_records(tmp_path / "out")[0]["removed"] == removed
    assert summary["rules"] == {
        "ad/x": {"hits": 1, "characters": 14, "examples": ["Advertisement"]}
    }


BASIC = ("title", "byline", "date", "contact", "language")
STORY = (
    "Harbour closes for a second day\nBy Ada Moreno\nFeb. 5, 2026\n\n"
    + "The harbour was closed for a second day on Thursday, the ministry said in the evening.\n" * 4
    + "\nAda Moreno can be reached at amoreno@example.com.\n© 2026 The Example Times. All rights "
    "reserved.\n"
)


@pytest.mark.parametrize(("fields", "kept"), [("none", ()), ("basic", BASIC), ("all", FIELDS)])
def test_fields_that_are_not_asked_for_are_null_and_the_others_as_ever(tmp_path, fields, kept):
    (tmp_path / "a.txt").write_text(STORY)
    real = {"factory": "cleaner.api:Cleaner"}
    run_job(tmp_path / "all", tmp_path / "a.txt", **real)
    run_job(tmp_path / "out", tmp_path / "a.txt", fields=fields, **real)
    (whole,) = read_records(tmp_path / "all")
    (record,) = read_records(tmp_path / "out")
    assert (whole["byline"], whole["rights"] is None) == (["Ada Moreno"], False)
    assert list(record) == list(whole)
    assert record == whole | {name: None for name in FIELDS if name not in kept} | {
        "found": [
            one for one in whole["found"] if one["field"] in kept or fields == "all"
        ],
    }  # fmt: skip


@pytest.mark.parametrize("to", ["jsonl", "text", "markdown"])
def test_a_record_without_fields_is_written_in_each_format(tmp_path, to):
    (tmp_path / "a.txt").write_text(STORY)
    summary = run_job(
        tmp_path / "out", tmp_path / "a.txt", fields="none", to=to, factory="cleaner.api:Cleaner"
    )
    assert summary["documents"] == {"read": 1, "written": 1, "rejected": 0}
    assert summary["fields"] == {}


def test_without_an_audit_nothing_of_it_is_made(monkeypatch):
    from cleaner import Cleaner
    from cleaner.bulk.document import clean_one
    from cleaner.metadata import fields
    from cleaner.model import Document

    made = []
    monkeypatch.setattr(fields, "found_as_json", made.append)
    record = clean_one(Cleaner(), Document(STORY), findings=False)
    assert (made, record["found"], record["byline"]) == ([], [], ["Ada Moreno"])
    assert record["removed"], "what the report counts"


def test_the_summary_adds_up(tmp_path):
    source = tmp_path / "rows.jsonl"
    rows = [
        {"id": n, "url": f"https://www.e{n % 3}.example/a", "text": "A story.\n"} for n in range(9)
    ]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{}\n[]\n\n \nx\n")
    summary = run_job(tmp_path / "out", source)
    assert summary["documents"] == {"read": 12, "written": 9, "rejected": 3}
    assert summary["rejected"] == {"bad-row": 2, "no-text": 1}
    assert sum(summary["shares"]) == 9
    assert {name: site["written"] for name, site in summary["sites"].items()} == {
        "e0.example": 3, "e1.example": 3, "e2.example": 3,
    }  # fmt: skip
    assert json.loads((tmp_path / "out" / "run.json").read_text()) == summary


def test_duplicates_are_named_on_request_and_kept(tmp_path):
    source = tmp_path / "rows.jsonl"
    with source.open("w") as file:
        for n in range(100):
            file.write(
                json.dumps({"id": f"r{n}", "text": f"Story {n % 40 if n > 70 else n}."}) + "\n"
            )
    wanted = [{"id": f"r{n}", "same_as": f"r{n % 40}"} for n in range(71, 100)]
    for workers in (1, 3):
        out = tmp_path / str(workers)
        summary = run_job(out, source, duplicates=True, part=700, workers=workers)
        found = [json.loads(line) for line in (out / "duplicates.jsonl").read_text().splitlines()]
        assert found == wanted
        assert (summary["duplicates"], summary["documents"]["written"]) == (29, 100)


def test_every_document_can_be_verified(tmp_path):
    (tmp_path / "a.txt").write_text(
        "A story of the harbour.\n\nAdvertisement\n\nIt is cafÃ© time.\n"
    )
    (tmp_path / "b.html").write_text(
        "<title>T</title><p>A story of the harbour.</p><p>Advertisement</p>"
    )
    sources = (tmp_path / "a.txt", tmp_path / "b.html")
    summary = run_job(tmp_path / "out", *sources, verify=True, factory="cleaner.api:Cleaner")
    assert summary["documents"]["written"] == 2
