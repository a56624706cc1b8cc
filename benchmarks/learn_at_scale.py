"""Time and memory of `cleaner learn` on many sites, against `cleaner run` on the same documents.

    python benchmarks/learn_at_scale.py [--documents 25000 50000 100000] [--sites 200]

Writes made-up dumps into a temporary folder: articles of invented sentences, and around them what
each site puts there, a menu, headlines of other articles, a line with a changing number, a
footer. For each size both commands run with one worker, and it prints their CPU seconds, the peak
memory of the largest process, and both for each document: a linear command has the same in every
row.
"""

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_NOUNS = (
    "harbour office", "ferry company", "council", "orchestra", "museum", "baker", "inspector",
    "lighthouse keeper", "engineer", "market", "school", "committee", "survey", "neighbour",
)  # fmt: skip
_VERBS = (
    "asked for", "repaired", "painted", "measured", "promised", "explained", "sold", "opened",
    "remembered", "paid for", "described", "counted",
)  # fmt: skip
_THINGS = (
    "the old bridge", "eleven wooden boats", "the tide tables", "the winter timetable",
    "the northern pier", "a chest of blue tiles", "the budget", "a field of rye", "the slipway",
    "two hundred lamps", "the water meadow", "an unfinished novel", "the signal mast",
)  # fmt: skip
_ENDS = (
    "before the storm reached the coast", "although nobody had expected it",
    "while the market was still open", "after a long and quiet summer", "in the hall by the nets",
    "when the meeting had ended", "until the last train had left", "as the guests arrived",
)  # fmt: skip


def sentence(chance: random.Random) -> str:
    number = chance.randrange(1, 10_000)
    noun, thing = chance.choice(_NOUNS), chance.choice(_THINGS)
    return (
        f"The {noun} {chance.choice(_VERBS)} {thing} {chance.choice(_ENDS)}, number {number} said."
    )


def headline(chance: random.Random) -> str:
    noun, thing = chance.choice(_NOUNS).capitalize(), chance.choice(_THINGS)
    return f"{noun} and {thing} of {chance.randrange(900)}"


def dump(site: int, number: int, chance: random.Random) -> str:
    """A dump of one article of a site."""
    name = f"Courier {site}"
    lines = [f"{name} home", f"{name} weather", f"{name} crossword", headline(chance)]
    lines += [" ".join(sentence(chance) for _ in range(4)) for _ in range(8)]
    lines += [f"Readers of {name} so far: {number}", "More headlines"]
    lines += [headline(random.Random(site * 1000 + number // 20 + at)) for at in range(6)]
    lines += [
        f"Read the letter of {name} every Friday",
        f"© 2020 {name}",
        f"www.courier-{site}.example",
    ]
    return "\n\n".join(lines) + "\n"


def rows(documents: int, sites: int) -> Iterator[str]:
    for number in range(documents):
        site = number % sites
        url = f"https://www.courier-{site}.example/story/{number}"
        text = dump(site, number // sites, random.Random(number))
        yield json.dumps({"id": str(number), "url": url, "text": text}) + "\n"


def measured(arguments: list[str]) -> tuple[float, float]:
    """Run the command; return its CPU seconds and its peak memory in MB."""
    pid = os.spawnv(
        os.P_NOWAIT, sys.executable, [sys.executable, "-m", "cleaner", "-q", *arguments]
    )
    _, status, used = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"cleaner {arguments[0]} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="+", default=[25_000, 50_000, 100_000])
    parser.add_argument("--sites", type=int, default=200)
    options = parser.parse_args()
    for documents in options.documents:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            dumps = folder / "dumps.jsonl"
            with dumps.open("w") as file:
                file.writelines(rows(documents, options.sites))
            for command, out in (("run", "out.jsonl"), ("learn", "learned.toml")):
                seconds, memory = measured([command, str(dumps), "-o", str(folder / out), "-j1"])
                print(
                    f"{documents:,} documents, {dumps.stat().st_size >> 20} MB: {command} "
                    f"{seconds:.0f} s, {1000 * seconds / documents:.2f} ms a document, "
                    f"{memory:.0f} MB",
                    flush=True,
                )


if __name__ == "__main__":
    main()
