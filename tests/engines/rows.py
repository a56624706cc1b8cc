"""The rows that each engine cleans, and what `cleaner run` makes of them."""

import json
from pathlib import Path

from cleaner.bulk import Job, run

STORY = (
    "The Example Times - February {n} 2026\n\nBy Ada Moreno\n\nAdvertisement\n\n"
    "The harbour council said on Tuesday that ferry number {n} would not sail before spring.\n\n"
    "• Ada Moreno can be reached at amoreno@example.com.\n"
)


def write_rows(path: Path, count: int = 40) -> Path:
    with path.open("w") as file:
        for n in range(count):
            row = {
                "id": f"r{n}",
                "url": f"https://e.example/{n}",
                "text": STORY.format(n=1 + n % 28),
            }
            file.write(json.dumps(row) + "\n")
    return path


def records_of_run(source: Path, out: Path) -> list[str]:
    """The records of `cleaner run` over `source`, sorted, with SOURCE for its path."""
    run(Job(sources=(str(source),), out=str(out)))
    parts = sorted(out.glob("part-*.jsonl"))
    lines = [line for part in parts for line in part.read_text().split("\n") if line]
    return sorted(line.replace(str(source), "SOURCE") for line in lines)
