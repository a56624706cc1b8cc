"""The rest of the faults that a run must stand: at every n, cut anywhere, in another order."""

import errno
import io
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from cleaner.bulk import Job, durable, journal, run
from cleaner.bulk.layout import Layout, create_output, create_state_folders
from cleaner.bulk.worker.part import Part
from cleaner.errors import CleanerError, InputError
from cleaner.readers import FileRange, InputDocument, Options, Rejected, read, read_stream
from cleaner.writers import find

HERE = str(Path(__file__).parent)
COMMAND = [sys.executable, "-m", "cleaner", "run"]


@pytest.fixture(autouse=True)
def stages_can_be_imported(monkeypatch):
    monkeypatch.syspath_prepend(HERE)


def rows(path: Path, count: int, poison: int | None = None) -> Path:
    with path.open("w") as file:
        for number in range(count):
            text = f"Story {number} begins.\nAdvertisement\nIt ends here.\n"
            text += "POISON:raise" if number == poison else ""
            file.write(json.dumps({"id": f"{path.stem}-{number}", "text": text}) + "\n")
    return path


def do(out: Path, *sources: Path, **more) -> dict:
    given = {"factory": "run_stage:Plain", **more}
    return run(Job(sources=tuple(map(str, sources)), out=str(out), **given))


def written(out: Path) -> dict[str, bytes]:
    parts = sorted(out.glob("part-*.jsonl"))
    found = [line for part in parts for line in part.read_bytes().splitlines()]
    return {json.loads(line)["id"]: line for line in found}


def test_an_exception_at_the_nth_document_for_every_n_to_50(tmp_path):
    (tmp_path / "in").mkdir()
    for n in range(50):
        rows(tmp_path / "in" / f"{n:02d}.jsonl", 50, poison=n)
    do(tmp_path / "whole", tmp_path / "in")
    summary = do(tmp_path / "out", tmp_path / "in", factory="run_stage:Poisoned")
    whole, found = written(tmp_path / "whole"), written(tmp_path / "out")
    assert summary["documents"] == {"read": 2500, "written": 2450, "rejected": 50}
    assert whole.keys() - found.keys() == {f"{n:02d}-{n}" for n in range(50)}
    assert all(whole[id] == line for id, line in found.items())


@pytest.mark.parametrize("workers", [1, 2])
def test_what_an_earlier_document_left_behind_is_no_later_ones_fault(tmp_path, workers):
    source = tmp_path / "rows.jsonl"
    with source.open("w") as file:
        for n in range(60):
            text = {7: "HOARD", 20: "NEED", 40: "HOARD", 55: "NEED"}.get(n, f"Story {n}.")
            file.write(json.dumps({"id": str(n), "text": text}) + "\n")
    do(tmp_path / "whole", source)
    for batch in (100, 1 << 20):
        out = tmp_path / f"out-{batch}"
        summary = do(out, source, factory="run_stage:Hoarder", workers=workers, batch=batch)
        assert summary["documents"] == {"read": 60, "written": 60, "rejected": 0}
        assert written(out) == written(tmp_path / "whole")


class Dribble(io.RawIOBase):
    """A stream that gives a few bytes at a time, as pipes and far places do."""

    def __init__(self, data: bytes) -> None:
        self._data, self._luck = io.BytesIO(data), random.Random(2)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        return self._data.readinto(memoryview(buffer)[: self._luck.randint(1, 100)])


@pytest.mark.parametrize(
    "name", ["rows.jsonl", "rows.jsonl.gz", "rows.json", "rows.csv", "pages.warc", "texts.tar"]
)
def test_reads_that_give_less_than_asked_change_nothing(tmp_path, name):
    from test_readers_formats import FORMATS, PACKINGS

    data = FORMATS[name.removesuffix(".gz")]
    data = PACKINGS[".gz"](data) if name.endswith(".gz") else data
    (tmp_path / name).write_bytes(data)
    span = FileRange(str(tmp_path / name), name, name, name)
    whole = list(read(span, Options()))
    assert list(read_stream(Dribble(data), span, Options())) == whole
    assert all(isinstance(item, InputDocument) for item in whole)


def test_writes_that_take_less_than_given_leave_whole_lines(tmp_path, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, data[:5]))
    path = str(tmp_path / "journal")
    journal.create(path, {"ruleset": "x"})
    records = journal.Journal(path)
    records.add({"shard": 1})
    records.close()
    found = [journal.decode(line) for line in Path(path).read_bytes().splitlines(keepends=True)]
    assert [sorted(entry or {}) for entry in found] == [["format", "ruleset"], ["shard"]]


@pytest.mark.parametrize("to", ["jsonl", "jsonl.gz", "text"])
def test_a_part_is_synced_before_it_has_its_name_and_the_name_before_it_is_said(
    tmp_path, monkeypatch, to
):
    """The order that a loss of power cannot break, seen at the system calls themselves."""
    layout = Layout(str(tmp_path / "out"))
    create_output(layout)
    create_state_folders(layout)
    part = Part(layout, find(to), 0, 0, 0)
    record = {"id": "a", "text": "A story.", "removed": [], "repairs": []}
    part.add(find(to).line("a.txt", record))
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


@pytest.mark.parametrize("phase", ["before the lock", "at the journal", "behind a part"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_in_every_phase(tmp_path, phase, number):
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(30):
        (folder / f"{n}.txt").write_text("A line of a story that is told here.\n" * 300)
    out = tmp_path / "out"
    command = [*COMMAND, str(folder), "-o", str(out), "-j", "1"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    if phase == "before the lock":
        time.sleep(0.25)  # Python is up, or nearly; a signal before that is the system's to answer
    else:
        pattern = {"at the journal": ".cleaner/journal", "behind a part": ".cleaner/tmp/part*"}
        while not list(out.glob(pattern[phase])) and process.poll() is None:
            time.sleep(0.005)
    began = time.monotonic()
    process.send_signal(number)
    _, talk = process.communicate(timeout=20)
    assert time.monotonic() - began < 5
    assert process.returncode in (128 + number, -number, 0)
    if phase != "before the lock":
        assert b"Traceback" not in talk
    assert subprocess.run(command, capture_output=True).returncode == 0
    assert len(written(out)) == 30


def test_who_listens_to_the_talk_may_go_away(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 30)
    listen, talk = os.pipe()
    os.close(listen)
    done = subprocess.run([*COMMAND, str(source), "-o", str(tmp_path / "out")], stderr=talk)
    os.close(talk)
    assert done.returncode == 0
    assert len(written(tmp_path / "out")) == 30


def test_a_file_replaced_while_it_is_shared_out_is_never_a_mix(tmp_path):
    path = rows(tmp_path / "rows.jsonl", 100)
    found = os.stat(path)
    then = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    span = FileRange(str(path), "r", "r", "r", "jsonl", 0, found.st_size // 2)
    items = read(span, Options(), then)
    assert isinstance(next(items), InputDocument)
    with path.open("a") as file:
        file.write('{"text": "Late."}\n')
    (last,) = [item for item in items if not isinstance(item, InputDocument)]
    assert last.reason == "changed"
    assert [item.reason for item in read(span, Options(), then)] == ["changed"]


def test_a_file_that_may_not_be_read_is_rejected_and_named(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A story is told here, and then it ends.\n")
    (folder / "b.txt").write_text("A story.\n")
    (folder / "b.txt").chmod(0)
    (folder / "closed").mkdir(mode=0)
    powers = "-dac_override,-dac_read_search"
    lower = ["setpriv", f"--bounding-set={powers}", f"--inh-caps={powers}"]
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("root may read everything, and there is no setpriv to lay that down")
    command = [*(lower if os.geteuid() == 0 else []), *COMMAND, str(folder), "-o"]
    done = subprocess.run([*command, str(tmp_path / "out")], capture_output=True, text=True)
    assert done.returncode == 3, done.stderr
    (failure,) = (tmp_path / "out" / "failures.jsonl").read_text().splitlines()
    assert (json.loads(failure)["id"], json.loads(failure)["reason"]) == ("b.txt", "unreadable")
    skipped = json.loads((tmp_path / "out" / "run.json").read_text())["skipped"]["named"]
    assert [reason.split(":")[0] for _, reason in skipped] == ["unreadable folder"]


def test_rules_changed_between_a_kill_and_the_next_try_are_refused(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 20)
    mine = tmp_path / "mine.toml"
    rule = (
        'format = 1\nfamily = "mine"\n[[rule]]\nid = "x"\nwhy = "w"\nequals = ["{0}"]\n'
        'removes = ["{0}"]\nkeeps = ["Something else."]\n'
    )
    mine.write_text(rule.format("Sign up"))
    command = [*COMMAND, str(source), "-o", str(tmp_path / "out"), "--rules", str(mine), "-q"]
    assert subprocess.run(command).returncode == 0
    mine.write_text(rule.format("Sign in"))
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "rules" in done.stderr
    assert "--restart" in done.stderr
    assert subprocess.run([*command, "--restart"]).returncode == 0


def test_a_journal_cut_at_each_length_or_with_any_byte_flipped_says_nothing_untrue(tmp_path):
    do(tmp_path / "out", rows(tmp_path / "rows.jsonl", 12), part=600)
    layout = Layout(str(tmp_path / "out"))
    path = Path(layout.journal)
    whole = path.read_bytes()
    true = journal.load(layout.journal)

    def look(data: bytes) -> None:
        path.write_bytes(data)
        try:
            found = journal.load(layout.journal)
        except InputError:
            return
        assert found.header == true.header
        for shard, chain in found.entries.items():
            known = {(entry.sequence, entry.key, entry.next) for entry in true.entries[shard]}
            assert {(entry.sequence, entry.key, entry.next) for entry in chain} <= known

    for at in range(len(whole)):
        look(whole[:at])
        if at % 7 == 0:
            look(whole[:at] + bytes([whole[at] ^ 1 << at % 8]) + whole[at + 1 :])


def test_a_journal_of_another_version_is_refused(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 3)
    do(tmp_path / "out", source)
    path = tmp_path / "out" / ".cleaner" / "journal"
    header = journal.decode(path.read_bytes().splitlines(keepends=True)[0])
    assert header is not None
    for changed in ({"format": 99}, {"cleaner": "0.0.1"}):
        path.write_bytes(journal.encode({**header, **changed}))
        with pytest.raises(CleanerError, match="--restart"):
            do(tmp_path / "out", source)


def test_a_clock_that_jumps_changes_no_byte(tmp_path, monkeypatch):
    source = rows(tmp_path / "rows.jsonl", 40)
    do(tmp_path / "whole", source, part=600)
    real, luck = time.time, random.Random(4)
    monkeypatch.setattr(time, "time", lambda: real() + luck.choice((-1e6, 0, 1e6)))
    do(tmp_path / "out", source, part=600)
    assert written(tmp_path / "out") == written(tmp_path / "whole")


def test_damaged_parquet_harms_nobody(tmp_path):
    from test_readers_formats import parquet

    folder, luck = tmp_path / "in", random.Random(9)
    folder.mkdir()
    good = parquet()
    for n in range(60):
        bad = bytearray(good)
        for _ in range(luck.randint(1, 4)):
            bad[luck.randrange(len(bad))] = luck.randrange(256)
        (folder / f"{n:02d}.parquet").write_bytes(bad)
    (folder / "a.txt").write_text("A story.\n")
    summary = do(tmp_path / "out", folder, seconds=2.0)
    documents = summary["documents"]
    assert documents["read"] == documents["written"] + documents["rejected"]
    assert documents["rejected"] > 5
    assert "a.txt" in written(tmp_path / "out")  # whatever memory the others took


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        pytest.param("<&-", 2, id="closed"),
        pytest.param("</dev/null", 0, id="empty"),
    ],
)
def test_standard_input_that_is_none(tmp_path, stdin, code):
    line = f'exec "$@" {stdin}'
    command = ["bash", "-c", line, "bash", *COMMAND, "-", "-o", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_standard_input_slow_and_cut_inside_a_character(tmp_path):
    command = [*COMMAND, "-", "-o", str(tmp_path / "out"), "-q"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    assert process.stdin is not None
    data = json.dumps({"id": "a", "text": "Ein Öl."}, ensure_ascii=False).encode() + b"\n"
    data += '{"id": "b", "text": "Noch ein Ö'.encode()[:-1]
    for at in range(0, len(data), 9):
        process.stdin.write(data[at : at + 9])
        process.stdin.flush()
        time.sleep(0.01)
    process.stdin.close()
    assert process.wait() == 3
    assert json.loads(written(tmp_path / "out")["a"])["text"] == "Ein Öl."


def test_without_a_home_in_a_folder_that_is_gone(tmp_path):
    source = rows(tmp_path / "rows.jsonl", 5)
    (tmp_path / "gone").mkdir()
    line = f'cd {tmp_path}/gone && rmdir ../gone && unset HOME && exec "$@"'
    command = ["bash", "-c", line, "bash", *COMMAND, str(source), "-o", str(tmp_path / "out"), "-q"]
    environment = {**os.environ, "PYTHONPATH": str(Path(HERE).parent)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(written(tmp_path / "out")) == 5


def test_an_interrupted_call_is_made_again(tmp_path, monkeypatch):
    """EINTR from a write: Python repeats the call itself, and so must what is between."""
    count, real = 0, os.fsync

    def fsync(handle: int) -> None:
        nonlocal count
        count += 1
        if count == 2:
            raise OSError(errno.EINTR, "interrupted", "journal")
        real(handle)

    source = rows(tmp_path / "rows.jsonl", 10)
    monkeypatch.setattr(os, "fsync", fsync)
    try:
        do(tmp_path / "out", source, part=300)
    except (CleanerError, OSError):
        do(tmp_path / "out", source, part=300)
    assert len(written(tmp_path / "out")) == 10
