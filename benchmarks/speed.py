#!/usr/bin/env python3
"""Measure speed as ratios, in one run on one core, so that anyone can repeat it.

    python benchmarks/speed.py                      all four parts
    python benchmarks/speed.py --only rules,start   some: rules, path, start, memory
    python benchmarks/speed.py --text FILE...       on your own texts (plain or JSONL with "text")

rules    what 5,000 rules cost against 50, on the same text
path     text in, text out, with 500 rules, against `ftfy.fix_text` and one compiled `re`
         alternation of the same 500 patterns: what a user writes without this program;
         then with metadata, and with the built-in rules and the judge
start    CPU of ``cleaner filter`` on a small file against ``python -c pass``
memory   peak memory of ``cleaner filter`` on 50 and 100 MB

Figures are CPU seconds; each is the best of several runs, since other work on a machine
only ever makes a figure worse. Without --text the texts are ../shared/bench, else seeds/.
"""

import argparse
import datetime
import gzip
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from cleaner.files.rule_packs import load_rules
from cleaner.matching import parse
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import Document
from cleaner.pipeline import Options, clean

HERE = Path(__file__).resolve().parent
DUMPS = HERE.parent.parent / "shared" / "bench" / "dumps"
OPTIONS = Options(today=datetime.date(2026, 11, 22))
BYTES = 4_000_000


def texts(paths: list[Path]) -> list[str]:
    """Return about four megabytes of documents."""
    if not paths:
        paths = sorted(DUMPS.glob("*.jsonl.gz")) or sorted((HERE.parent / "seeds").glob("*.txt"))
    found: list[str] = []
    for path in paths:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if path.suffix == ".gz" else raw
        if ".jsonl" in path.name:
            found += [json.loads(line)["text"] for line in raw.splitlines() if line.strip()]
        else:
            found.append(raw.decode("utf-8", "replace"))
    random.Random(1).shuffle(found)
    while sum(map(len, found)) < BYTES:
        found += found
    out, size = [], 0
    for text in found:
        if size > BYTES:
            break
        out.append(text)
        size += len(text)
    return out


def literals(count: int) -> list[str]:
    """Return rare lines like those of boilerplate: two to five made-up words."""
    chance = random.Random(7)
    part = ("ka", "lo", "mi", "ren", "tas", "vor", "bel", "shu", "dan", "pri", "sto", "gel")

    def word() -> str:
        return "".join(chance.choice(part) for _ in range(chance.randint(2, 4)))

    return [" ".join(word() for _ in range(chance.randint(2, 5))) for _ in range(count)]


def made_rules(count: int) -> Ruleset:
    """Return `count` rules, a third of each: a whole line, a beginning, a pattern with `needs`."""
    rows = ['format = 1\nfamily = "made"\n']
    for number, text in enumerate(literals(count)):
        how = (
            f'equals = ["{text}"]',
            f'starts = ["{text}"]',
            f"needs = [\"{text}\"]\nregex = '''(?i).*{text}.*'''",
        )[number % 3]
        rows.append(f'[[rule]]\nid = "r{number}"\nwhy = "Made."\n{how}\nremoves = ["{text}"]\n')
    return parse.parse([[("made.toml", "".join(rows))]])


def best(work: Callable[[], object], runs: int = 5) -> float:
    """Return CPU seconds, the best of `runs`."""
    least = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        least = min(least, time.process_time() - start)
    return least


def rules(documents: list[str]) -> None:
    split = [text.split("\n") for text in documents]
    cost = {}
    for count in (50, 500, 5000):
        scanner = Scanner(made_rules(count))
        cost[count] = best(lambda s=scanner: [s.matches(lines) for lines in split])  # type: ignore[misc]
    size = sum(map(len, documents)) / 1e6
    for count, seconds in cost.items():
        print(f"rules    {count:5} rules: {size / seconds:6.1f} MB/s")
    print(f"rules    5,000 cost {cost[5000] / cost[50]:.2f} times 50 (wanted: at most 1.5)")


def path(documents: list[str]) -> None:
    import ftfy

    size = sum(map(len, documents)) / 1e6
    unjudged = made_rules(500)._replace(disabled=frozenset({"judge"}))
    ruleonly = load_rules(disable=["judge"])
    full = load_rules()
    few = documents[: max(1, len(documents) // 40)]
    alternation = re.compile(
        "|".join(f"(?:{re.escape(text)})" for text in literals(500)), re.IGNORECASE
    )

    def by_hand() -> None:
        for text in few:
            lines = ftfy.fix_text(text).split("\n")
            "\n".join(line for line in lines if not alternation.search(line))

    def ours(ruleset: Ruleset, fields: bool) -> Callable[[], object]:
        def work() -> None:
            scanner = Scanner(ruleset)  # a new one, which remembers no line of the run before
            for text in documents:
                cleaned = clean(Document(text, form="text"), scanner, OPTIONS)
                _ = cleaned.metadata if fields else cleaned.text

        return work

    hand = best(by_hand, 3) * sum(map(len, documents)) / sum(map(len, few))
    seconds = {
        "500 made rules, text": best(ours(unjudged, fields=False), 3),
        "500 made rules, text and fields": best(ours(unjudged, fields=True), 3),
        "built-in rules, text and fields": best(ours(ruleonly, fields=True), 3),
        "built-in rules and judge, text and fields": best(ours(full, fields=True), 3),
    }
    print(f"path     ftfy.fix_text and re: {size / hand:6.2f} MB/s")
    for name, spent in seconds.items():
        print(f"path     {name}: {size / spent:.2f} MB/s, {hand / spent:.0f} times (wanted: 50)")
    plain, judged = list(seconds.values())[2:]
    print(f"path     the judge makes it {judged / plain:.2f} times (wanted: at most 2)")


def spent(command: list[str], stdin: str | None = None) -> float:
    """Return CPU seconds of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=stdin, text=True, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def start(_: list[str]) -> None:
    seed = sorted((HERE.parent / "seeds").glob("*.txt"))[0].read_text(
        encoding="utf-8", errors="replace"
    )
    bare = min(spent([sys.executable, "-c", "pass"]) for _ in range(10))
    for name, command, stdin in (
        ("--version", ["-m", "cleaner", "--version"], None),
        ("filter, a small file", ["-m", "cleaner", "filter"], seed),
    ):
        cost = min(spent([sys.executable, *command], stdin) for _ in range(10))
        times = f"{cost / bare:.1f} times python -c pass"
        print(f"start    cleaner {name}: {1000 * cost:.0f} ms CPU, {times}")
    print("start    (wanted for filter: at most 10 times, 6 is better)")


_PEAK = """
import resource, subprocess, sys
command = [sys.executable, "-m", "cleaner", "filter", sys.argv[1]]
subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
"""


def memory(documents: list[str]) -> None:
    text = "\n\n".join(documents).encode()
    for size in (50_000_000, 100_000_000):
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write((text * (size // len(text) + 1))[:size])
            file.flush()
            out = subprocess.run(
                [sys.executable, "-c", _PEAK, file.name], capture_output=True, text=True, check=True
            )
        peak = int(out.stdout)
        print(f"memory   filter of {size // 10**6} MB: {peak / size:.1f} times (at most 8; aim 5)")


PARTS = {"rules": rules, "path": path, "start": start, "memory": memory}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", default=",".join(PARTS), help="parts; comma list")
    parser.add_argument("--text", nargs="*", type=Path, default=[], help="texts to measure on")
    args = parser.parse_args()
    documents = texts(args.text)
    for name in args.only.split(","):
        PARTS[name](documents)


if __name__ == "__main__":
    main()
