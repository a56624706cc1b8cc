"""The dumps that runs over far places read, and what such a run wrote."""

import gzip
import json
from collections import Counter
from pathlib import Path

from cleaner.bulk import Job, run

ROW = "The harbour council said that ferry number {n} would not sail before the spring. " * 40


def write_dumps(where: Path) -> Path:
    """Fill a new folder: a text, packed rows, and rows of 5.4 MB: more than a block, and more than a part."""
    where.mkdir()
    (where / "a.txt").write_text("A story.\n")
    (where / "more.jsonl.gz").write_bytes(gzip.compress(b'{"id": "z", "text": "More."}\n'))
    with (where / "rows.jsonl").open("w") as file:
        for n in range(1600):
            file.write(json.dumps({"id": str(n), "text": ROW.format(n=n)}) + "\n")
    return where


def do(out: Path, *sources: str, **more) -> dict:
    given = {"factory": "fake_cleaners:Plain", "part": 2 << 20, **more}
    return run(Job(sources=sources, out=str(out), **given))


def texts(out: Path) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for part in out.glob("part-*.jsonl"):
        for line in part.read_bytes().splitlines():
            record = json.loads(line)
            found[record["id"].rpartition("/")[2], record["text"]] += 1
    return found
