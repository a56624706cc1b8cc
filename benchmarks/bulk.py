"""What a run costs on top of cleaning, how it scales, and what it holds in memory.

    python benchmarks/bulk.py                      all of it, some minutes
    python benchmarks/bulk.py overhead scaling     parts of it
    python benchmarks/bulk.py pages FOLDER         against the trafilatura command line

Believe the ratios: both sides of each are measured in the same minute on the same machine.
CPU seconds are those of the process and of all its children.
"""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

from cleaner import Cleaner
from cleaner.bulk import Job, run
from cleaner.model import Document

SUBJECTS = (
    "the council",
    "a spokesman",
    "the harbour office",
    "two engineers",
    "the minister",
    "her neighbour",
    "the court",
    "residents",
    "the ferry company",
    "an auditor",
)
VERBS = (
    "said",
    "announced",
    "denied",
    "repeated",
    "wrote in a letter",
    "told reporters",
    "argued",
    "admitted",
    "had warned",
    "was told",
)
OBJECTS = (
    "that the bridge would stay closed",
    "that nothing had been decided",
    "that costs had doubled since spring",
    "that the report was late",
    "that no one was hurt",
    "that a second vote would follow",
    "that the tender was open again",
    "that the archive had flooded",
)
ENDS = (
    "on Tuesday",
    "after a long session",
    "in the old town hall",
    "before the holidays",
    "for the third time this year",
    "despite the rain",
    "at the request of the mayor",
    "without giving a reason",
)
FURNITURE = (
    "Advertisement", "Read more: The ferry that never came", "Share this article", "Related",
    "Sign up for our newsletter", "• Ada Moreno can be reached at amoreno@example.com.",
    "Copyright © 2026 The Example Times. All rights reserved.", "Click here to comment",
)  # fmt: skip


def article(luck: random.Random, paragraphs: int = 24) -> str:
    """Return a text in the shape of a scraped article, some 6,000 characters of it."""
    lines = [f"The Example Times - {luck.randint(1, 28)} February 2026", "", "By Ada Moreno", ""]
    for _ in range(paragraphs):
        if luck.random() < 0.15:
            lines += [luck.choice(FURNITURE), ""]
        sentences = []
        for _ in range(luck.randint(2, 5)):
            words = " ".join(luck.choice(some) for some in (SUBJECTS, VERBS, OBJECTS, ENDS))
            sentences.append(words[0].upper() + words[1:] + ".")
        lines += [" ".join(sentences), ""]
    return "\n".join(lines + list(FURNITURE[-3:])) + "\n"


def write_rows(path: Path, count: int) -> int:
    """Write `count` articles as JSON Lines and return the size in bytes."""
    luck = random.Random(1)
    with path.open("w") as file:
        for number in range(count):
            url = f"https://www.site{number % 50}.example/{number}"
            file.write(json.dumps({"id": str(number), "url": url, "text": article(luck)}) + "\n")
    return path.stat().st_size


def spent(command: list[str]) -> tuple[float, float, int]:
    """Return CPU seconds, wall seconds and the largest process's kilobytes of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    code = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    wall = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code not in (0, 3):
        raise SystemExit(f"{command} ended with {code}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, wall, after.ru_maxrss


CLEANING = """
import json, sys, time
from cleaner import Cleaner
from cleaner.model import Document
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
cleaner = Cleaner()
cleaner.clean_document(Document(rows[0]["text"]))
began = time.process_time()
for row in rows:
    cleaner.clean_document(Document(row["text"], row["id"], "x", row["url"], "text")).record()
print(time.process_time() - began)
"""


def run_command(source: Path, out: Path, workers: int, *more: str) -> list[str]:
    shutil.rmtree(out, ignore_errors=True)
    return [
        sys.executable, "-m", "cleaner", "run", str(source), "-o", str(out), "-q",
        "-j", str(workers), *more,
    ]  # fmt: skip


def overhead(folder: Path, count: int = 2000) -> None:
    """CPU of a run against CPU of the same cleaning in a bare loop, start-up taken off both.

    The loop asks for the record, because the fields of a document are found when asked for.
    Each is measured five times in turn and the least counts: what others do at the same time
    only ever adds.
    """
    source, none = folder / "rows.jsonl", folder / "none.jsonl"
    size = write_rows(source, count)
    write_rows(none, 1)
    bares, starts, wholes = [], [], []
    for _ in range(5):
        bares.append(float(subprocess.check_output([sys.executable, "-c", CLEANING, str(source)])))
        starts.append(spent(run_command(none, folder / "out", 1))[0])
        wholes.append(spent(run_command(source, folder / "out", 1))[0])
    bare, start = min(bares), min(starts)
    whole = min(wholes) - start
    print(f"overhead: bare {bare:.2f} s CPU, run {whole:.2f} s: {whole / bare:.3f} times (at most "
          f"1.25); {size / 1e6 / whole:.1f} MB/s, start {start:.2f} s")  # fmt: skip


class Waiting:
    """In the place of the cleaner: waits as long as cleaning takes and gives a real record, so
    that no other load matters and what is left is the run's own doing."""

    ruleset = SimpleNamespace(fingerprint="waiting", rules=())

    def __init__(self, *, settings: object, today: object) -> None:
        luck = random.Random(1)
        self._record = Cleaner().clean(article(luck), id="0", source="x").record()
        time.sleep(0.4)  # about what the rules take

    def clean_document(self, document: Document) -> SimpleNamespace:
        time.sleep(0.004)
        return SimpleNamespace(record=lambda: {**self._record, "id": document.id})


def waiting(folder: Path, count: int = 6000) -> None:
    """Two workers against one with a cleaner that waits: what idleness and the supervisor cost."""
    source = folder / "rows.jsonl"
    write_rows(source, count)
    times = []
    for workers in (1, 2):
        shutil.rmtree(folder / "out", ignore_errors=True)
        began = time.perf_counter()
        run(Job((str(source),), str(folder / "out"), factory="bulk:Waiting", workers=workers))
        times.append(time.perf_counter() - began)
    print(f"waiting: 1 worker {times[0]:.1f} s, 2 workers {times[1]:.1f} s: "
          f"{times[0] / times[1]:.2f} times (at least 1.8)")  # fmt: skip


def scaling(folder: Path, count: int = 6000) -> None:
    """Wall time of one worker and of two. Means something only on two idle cores."""
    source = folder / "rows.jsonl"
    write_rows(source, count)
    one = spent(run_command(source, folder / "out", 1))
    two = spent(run_command(source, folder / "out", 2))
    load = os.getloadavg()[0]
    print(
        f"scaling: 1 worker {one[1]:.1f} s, 2 workers {two[1]:.1f} s: {one[1] / two[1]:.2f} times; "
        f"CPU {one[0]:.1f} and {two[0]:.1f} s (at least 1.8 on idle cores; load now {load:.1f})"
    )


WATCH = """
import os, subprocess, sys, time
process = subprocess.Popen(sys.argv[1:])
def held(pid):
    try:
        with open(f"/proc/{pid}/smaps_rollup") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0
def family(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children") as file:
            return [pid] + [p for c in file.read().split() for p in family(c)]
    except OSError:
        return [pid]
peak = single = 0
while process.poll() is None:
    sizes = [held(pid) for pid in family(process.pid)]
    peak, single = max(peak, sum(sizes)), max(single, *sizes)
    time.sleep(0.1)
print(peak, single)
"""


def memory(folder: Path, counts: tuple[int, int] = (10_000, 40_000)) -> None:
    """Peak memory of the whole run at both counts of documents, and of the largest process."""
    peaks = []
    for count in counts:
        source = folder / "rows.jsonl"
        luck = random.Random(2)
        with source.open("w") as file:
            for number in range(count):
                row = {
                    "id": str(number),
                    "url": f"https://s{number % 50}.example/",
                    "text": article(luck, 3),
                }
                file.write(json.dumps(row) + "\n")
        command = run_command(source, folder / "out", 1)
        done = subprocess.check_output([sys.executable, "-c", WATCH, *command], text=True)
        peak, single = map(int, done.split()[-2:])
        peaks.append(peak)
        print(
            f"memory: {count} documents: {peak >> 10} MB in all, {single >> 10} MB in one process"
        )
    print(f"memory: grows by {peaks[1] / peaks[0] - 1:.1%} (at most 10 %)")


def pages(folder: Path, source: Path) -> None:
    """Documents a CPU second on a folder of pages, against the trafilatura command line."""
    count = sum(1 for path in source.rglob("*.htm*"))
    ours = spent(run_command(source, folder / "out", 1))[0]
    written = json.loads((folder / "out" / "run.json").read_text())["documents"]["written"]
    tool = shutil.which("trafilatura", path=os.path.dirname(sys.executable)) or "trafilatura"
    there = folder / "traf"
    theirs = spent([tool, "--input-dir", str(source), "--output-dir", str(there), "--parallel", "1",
                    "--json", "--with-metadata"])[0]  # fmt: skip
    got = sum(1 for path in there.rglob("*") if path.is_file() and path.stat().st_size)
    print(
        f"pages: {count} pages; cleaner {written} in {ours:.1f} s CPU, trafilatura {got} in "
        f"{theirs:.1f} s: {(written / ours) / (got / theirs):.1f} times (at least 4)"
    )


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="cleaner-bulk-") as name:
        folder, asked = Path(name), sys.argv[1:]
        if asked[:1] == ["pages"]:
            pages(folder, Path(asked[1]))
            return
        for part in (overhead, waiting, scaling, memory):
            if not asked or part.__name__ in asked:
                part(folder)


if __name__ == "__main__":
    main()
