"""How fast is repair, beside `ftfy.fix_text`, and is its output that of the slow way?

    python benchmarks/repair.py                      # the seeds and fixtures of this repository
    python benchmarks/repair.py DUMPS.jsonl.gz dir   # text files, folders, JSONL with "text"

Both run over the same documents in this one process on one core, and the best of several
rounds counts (CPU time). `ftfy.fix_text` runs with its defaults, as people call it, and with
the conservative settings that repair uses. The exit code is 1 when an output differs from
the slow way, which sends every line to ftfy, or when the ratio is below --at-least.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import ftfy

from cleaner.decode import decode
from cleaner.lines import split
from cleaner.mend import mend
from cleaner.repair import repair

ROOT = Path(__file__).resolve().parents[1]
CONSERVATIVE = ftfy.TextFixerConfig(
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    normalization=None,
    explain=False,
)


def texts(path: Path) -> Iterator[str]:
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.suffix in {".txt", ".jsonl", ".gz"} and inner.is_file():
                yield from texts(inner)
        return
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    if ".jsonl" in path.suffixes:
        for row in raw.splitlines():
            yield json.loads(row)["text"]
    else:
        yield decode(raw).text


def seconds(work: Callable[[str], object], documents: list[str], rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for document in documents:
            work(document)
        best = min(best, time.process_time() - start)
    return best


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--at-least", type=float, default=0.0, help="the ratio to reach")
    options = parser.parse_args()

    paths = options.paths or [ROOT / "seeds", ROOT / "fixtures"]
    documents = [text for path in paths for text in texts(path)]
    size = sum(map(len, documents))
    if not size:
        parser.error(f"no text in {', '.join(map(str, paths))}")
    while size < 2_000_000:  # too short to be timed
        documents, size = documents * 2, size * 2
    sample = documents[:: max(1, size // 2_000_000)]  # ftfy takes its time
    in_sample = sum(map(len, sample))

    repair(split("warm up Ã©"))
    lines = {document: split(document) for document in documents}
    mine = seconds(lambda document: repair(lines[document]), documents, options.rounds)
    ours = mine / size
    rounds = min(options.rounds, 2)
    default = seconds(ftfy.fix_text, sample, rounds) / in_sample
    same = seconds(lambda text: ftfy.fix_text(text, CONSERVATIVE), sample, rounds) / in_sample

    differing = changed = total = 0
    for document in sample:
        mended, repairs = repair(lines[document])
        changed += len(repairs)
        total += len(mended)
        differing += sum(
            after.text != mend(before.text)[0]
            for before, after in zip(lines[document], mended, strict=True)
        )

    print(f"{len(documents):,} documents, {size / 1e6:.1f} million characters")
    for name, cost in (
        ("repair", ours),
        ("ftfy.fix_text, conservative", same),
        ("ftfy.fix_text", default),
    ):
        print(f"{name:28}{1e-6 / cost:7.1f} million characters a second: x{cost / ours:.0f}")
    print(f"{total:,} lines compared with the slow way: {changed} repaired, {differing} differ")
    return int(differing > 0 or default / ours < options.at_least)


if __name__ == "__main__":
    sys.exit(main())
