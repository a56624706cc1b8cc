"""Runs over small dumps, and what they wrote. Shared by the tests of bulk runs."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from cleaner.bulk import Job, run

HERE = str(Path(__file__).parent)
COMMAND = [sys.executable, "-m", "cleaner", "run"]
KILLS = int(os.environ.get("CLEANER_KILLS", "5"))  # how often the tests of `kill -9` repeat it
PART = 20_000


def write_rows(
    path: Path, count: int = 400, poison: dict[int, str] | None = None, prefix: str = "r"
) -> Path:
    """JSON lines with short stories. `poison` maps rows to what is added to their texts."""
    with path.open("w") as file:
        for number in range(count):
            text = f"Story {number} begins.\nAdvertisement\nIt ends here, number {number}.\n" * 3
            text += (poison or {}).get(number, "")
            url = f"https://e{number % 7}.example/a"
            file.write(json.dumps({"id": f"{prefix}{number}", "url": url, "text": text}) + "\n")
    return path


def run_job(out: Path, *sources: Path | str, **options) -> dict:
    """Run with a fake cleaner and the defaults of `Job`; the summary."""
    given = {"factory": "fake_cleaners:Plain", **options}
    return run(Job(sources=tuple(map(str, sources)), out=str(out), **given))


def job(source: Path, out: Path, **more) -> Job:
    """A job with small parts, frequent checkpoints and short limits."""
    given = {
        "workers": 2, "part": PART, "batch": 3000, "factory": "fake_cleaners:Plain", "seconds": 2.0,
        **more,
    }  # fmt: skip
    return Job(sources=(str(source),), out=str(out), **given)


def tree(out: Path) -> dict[str, bytes]:
    """Every file of a finished run except those that differ between equal runs."""
    assert (out / "run.json").is_file()
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in ("run.json", "lock")
    }


def records(out: Path) -> list[bytes]:
    """The lines of all parts, in order."""
    return [
        line
        for part in sorted(out.glob("part-*.jsonl"))
        for line in part.read_bytes().splitlines(keepends=True)
    ]


def read_records(out: Path) -> list[dict]:
    return [json.loads(line) for line in records(out)]


def records_by_id(out: Path) -> dict[str, bytes]:
    return {json.loads(line)["id"]: line for line in records(out)}


def failures(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "failures.jsonl").read_bytes().splitlines()]


def environment(**more: str) -> dict[str, str]:
    """The variables of this process without those for locale and hash seed, and `more`."""
    kept = {k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "PYTHONHASHSEED")}
    return {**kept, "PYTHONPATH": str(Path(HERE).parent), **more}


DRIVER = """
import json, os, sys
sys.path.insert(0, {here!r})
from cleaner.bulk import Job, run
job = Job(**json.loads(sys.argv[1]))
at, count = int(sys.argv[2]), 0
def counted(real):
    def call(*args, **kwargs):
        global count
        count += 1
        if count == at:
            os._exit(9)
        return real(*args, **kwargs)
    return call
if at:
    for name in ("fsync", "replace", "unlink", "write"):
        setattr(os, name, counted(getattr(os, name)))
summary = run(job)
print(count)
"""


def start(task: Job, at: int = 0, **more) -> subprocess.Popen:
    """Run `task` in a separate process, which ends at its `at`th durable step."""
    values = {k: v for k, v in asdict(task).items() if k not in ("limits", "columns")}
    return subprocess.Popen(
        [sys.executable, "-c", DRIVER.format(here=HERE), json.dumps(values), str(at)],
        stdout=subprocess.PIPE,
        **more,
    )
