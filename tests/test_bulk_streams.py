"""Inputs that come slowly, change, are damaged or may not be read: what `cleaner run` makes of them."""

import io
import json
import os
import random
import shutil
import subprocess
import time

import pytest
from bulk_runs import COMMAND, records_by_id, run_job, write_rows

from cleaner.readers import FileRange, InputDocument, ReadOptions, read, read_stream


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
    from input_files import FORMATS, PACKINGS

    data = FORMATS[name.removesuffix(".gz")]
    data = PACKINGS[".gz"](data) if name.endswith(".gz") else data
    (tmp_path / name).write_bytes(data)
    span = FileRange(str(tmp_path / name), name, name, name)
    whole = list(read(span, ReadOptions()))
    assert list(read_stream(Dribble(data), span, ReadOptions())) == whole
    assert all(isinstance(item, InputDocument) for item in whole)


def test_a_file_that_changes_while_it_is_read_is_rejected(tmp_path):
    path = write_rows(tmp_path / "rows.jsonl", 100)
    found = os.stat(path)
    then = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    span = FileRange(str(path), "r", "r", "r", "jsonl", 0, found.st_size // 2)
    items = read(span, ReadOptions(), then)
    assert isinstance(next(items), InputDocument)
    with path.open("a") as file:
        file.write('{"text": "Late."}\n')
    (last,) = [item for item in items if not isinstance(item, InputDocument)]
    assert last.reason == "changed"
    assert [item.reason for item in read(span, ReadOptions(), then)] == ["changed"]


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


def test_damaged_parquet_does_not_affect_other_files(tmp_path):
    from input_files import parquet

    folder, luck = tmp_path / "in", random.Random(9)
    folder.mkdir()
    good = parquet()
    for n in range(60):
        bad = bytearray(good)
        for _ in range(luck.randint(1, 4)):
            bad[luck.randrange(len(bad))] = luck.randrange(256)
        (folder / f"{n:02d}.parquet").write_bytes(bad)
    (folder / "a.txt").write_text("A story.\n")
    summary = run_job(tmp_path / "out", folder, seconds=2.0)
    documents = summary["documents"]
    assert documents["read"] == documents["written"] + documents["rejected"]
    assert documents["rejected"] > 5
    assert "a.txt" in records_by_id(tmp_path / "out")  # whatever memory the others took


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        pytest.param("<&-", 2, id="closed"),
        pytest.param("</dev/null", 0, id="empty"),
    ],
)
def test_standard_input_closed_or_empty(tmp_path, stdin, code):
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
    assert json.loads(records_by_id(tmp_path / "out")["a"])["text"] == "Ein Öl."
