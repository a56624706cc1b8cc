#!/usr/bin/env python3
"""Time other tools and this one on the same documents: one run, one core, one machine.

    python benchmarks/peers.py                    800 pages and 720 dumps, two rounds
    python benchmarks/peers.py --pages 100        fewer pages, and as many dumps
    python benchmarks/peers.py --rounds 1         one round
    python benchmarks/peers.py --bench FOLDER     the documents in FOLDER/pages and FOLDER/dumps
    python benchmarks/peers.py --python PYTHON    the others are installed for this Python

Every tool is a process of its own, which cleans two halves of the documents, one after the
other, each document once:

single   the first half, with the start of the program: imports, rules, patterns
warm     the second half, which are other documents; nothing is loaded or compiled any more

Figures are CPU milliseconds a document, and how many times longer than this program with all its
fields the tool takes. The tools take turns, and the least of all rounds counts, since other work on
the machine only ever makes a figure worse. The documents are read before the clock starts.

The other tools are installed into .cache/peers, a few hundred megabytes, unless --python names a
Python that has them. The documents are those of ../shared/bench; where that folder is missing they
are made of the fixtures and the seeds, which is less meaningful.
"""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent.parent / "shared" / "bench"
DUMP_SETS = ("copied", "naive", "extracted")
PEERS = HERE.parent / ".cache" / "peers"
PACKAGES = (
    "trafilatura", "readability-lxml", "lxml_html_clean", "newspaper4k", "resiliparse", "jusText",
    "ftfy", "datatrove",
)  # fmt: skip
OURS = "cleaner, text and all fields"

Row = dict[str, str]  # a document: "html" or "text", and "url"
Tool = Callable[[], Callable[[Row], object]]  # imports what it needs, and returns what cleans


def ours(fields: bool) -> Callable[[Row], object]:
    from cleaner import Cleaner

    cleaner = Cleaner()

    def work(row: Row) -> object:
        cleaned = cleaner.clean(row.get("html") or row["text"], url=row["url"] or None)
        return (cleaned.text, cleaned.metadata) if fields else cleaned.text

    return work


def trafilatura(metadata: bool) -> Callable[[Row], object]:
    from trafilatura import extract

    form = "json" if metadata else "txt"
    return lambda row: extract(
        row["html"], url=row["url"] or None, output_format=form, with_metadata=metadata
    )


def resiliparse() -> Callable[[Row], object]:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda row: extract_plain_text(row["html"], main_content=True)


def readability() -> Callable[[Row], object]:
    from readability import Document  # type: ignore[import-not-found, unused-ignore]

    def work(row: Row) -> object:
        document = Document(row["html"])
        return document.summary(), document.short_title()

    return work


def newspaper() -> Callable[[Row], object]:
    from newspaper import Article  # type: ignore[import-not-found, unused-ignore]

    def work(row: Row) -> object:
        article = Article(row["url"] or "https://example.com/")
        article.download(input_html=row["html"])
        article.parse()
        return article.text, article.authors, article.publish_date

    return work


def justext() -> Callable[[Row], object]:
    import justext  # type: ignore[import-untyped, unused-ignore]

    words = justext.get_stoplist("English")
    return lambda row: [
        part.text for part in justext.justext(row["html"], words) if not part.is_boilerplate
    ]


def ftfy() -> Callable[[Row], object]:
    from ftfy import fix_text

    return lambda row: fix_text(row["text"])


def datatrove() -> Callable[[Row], object]:
    from datatrove.data import Document
    from datatrove.pipeline.filters import C4QualityFilter

    lines = C4QualityFilter(min_num_sentences=-1)

    def work(row: Row) -> object:
        document = Document(text=row["text"], id="")
        lines.filter(document)
        return document.text

    return work


# By kind of document, then by name; the first is what the others are compared with.
TOOLS: dict[str, dict[str, Tool]] = {
    "page": {
        OURS: lambda: ours(True),
        "cleaner, text": lambda: ours(False),
        "trafilatura, text": lambda: trafilatura(False),
        "trafilatura, text and metadata": lambda: trafilatura(True),
        "readability-lxml, HTML and title": readability,
        "newspaper4k, text, authors and day": newspaper,
        "jusText, text": justext,
        "resiliparse, text": resiliparse,
    },
    "dump": {
        OURS: lambda: ours(True),
        "cleaner, text": lambda: ours(False),
        "ftfy.fix_text alone": ftfy,
        "datatrove, C4's line rules alone": datatrove,
    },
}


def time_tool(kind: str, name: str, file: Path) -> dict[str, Any]:
    """Return CPU milliseconds a document of a single pass and warm; for a process of its own."""
    began = time.process_time()
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    reading = time.process_time() - began
    half = len(rows) // 2
    work = TOOLS[kind][name]()
    failed = 0

    def clean(part: list[Row]) -> float:
        nonlocal failed
        for row in part:
            try:
                work(row)
            except Exception:  # whatever a tool raises, it has spent the time
                failed += 1
        return time.process_time()

    single = clean(rows[:half])  # the clock of a process starts with it
    warm = clean(rows[half:])
    return {
        "single": 1000 * (single - reading) / half,
        "warm": 1000 * (warm - single) / (len(rows) - half),
        "failed": failed,
    }


def compare(kind: str, rows: list[Row], python: str, rounds: int) -> None:
    best: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "documents.jsonl")
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        for _ in range(rounds):
            for name in TOOLS[kind]:
                runs = sys.executable if name.startswith("cleaner") else python
                command = [runs, __file__, "--time", kind, name, str(file)]
                done = subprocess.run(command, capture_output=True, text=True, check=False)
                if done.returncode:
                    print(f"{name}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
                    continue
                found = json.loads(done.stdout)
                old = best.get(name, found)
                best[name] = {key: min(old[key], found[key]) for key in found}
    print(f"\n{len(rows) // 2} + {len(rows) - len(rows) // 2} {kind}s, CPU a document, times ours")
    for name, found in best.items():
        cells = [
            f"{found[pas]:8.2f} ms {found[pas] / best[OURS][pas]:6.2f}"
            for pas in ("single", "warm")
        ]
        failed = f"  ({found['failed']} failed)" if found["failed"] else ""
        print(f"{name:36}{''.join(cells)}{failed}")


def pages(bench: Path, count: int) -> list[Row]:
    """Return about `count` pages, of all sets in turn, so that both halves are alike."""
    import pages as sets

    sets.PAGES = bench / "pages"
    found = sets.real(count // len(sets.SETS)) or sets.made()
    size = max(1, len(found) // len(sets.SETS))
    found = [page for start in range(size) for page in found[start::size]]
    return [{"html": page.html, "url": page.url} for page in found[:count]]


def dumps(bench: Path, count: int) -> list[Row]:
    """Return about `count` dumps, of all sets in turn."""
    sets = []
    for name in DUMP_SETS:
        path = bench / "dumps" / f"{name}.jsonl.gz"
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as rows:
                sets.append(
                    [json.loads(row)["text"] for row, _ in zip(rows, range(count), strict=False)]
                )
    texts = [text for one in zip(*sets, strict=False) for text in one] or [
        path.read_text(encoding="utf-8", errors="replace")
        for path in sorted((HERE.parent / "seeds").glob("*.txt"))
    ]
    return [{"text": text, "url": ""} for text in texts[:count]]


def installed() -> str:
    """Return a Python with the other tools, which are installed if they are not yet."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        print(f"installing {', '.join(PACKAGES)} into {PEERS}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
        pip = [str(python), "-m", "pip", "--quiet", "install", "--upgrade"]
        subprocess.run([*pip, "pip"], check=True)  # an old one fails on an extra of lxml
        subprocess.run([*pip, *PACKAGES], check=True)
    return str(python)


def main() -> None:
    if sys.argv[1:2] == ["--time"]:
        kind, name, file = sys.argv[2:]
        print(json.dumps(time_tool(kind, name, Path(file))))
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=800, help="how many (default: 800)")
    parser.add_argument("--dumps", type=int, help="how many (default: nine tenths of the pages)")
    parser.add_argument("--rounds", type=int, default=2, help="(default: 2)")
    parser.add_argument("--python", help="a Python in which the other tools are installed")
    parser.add_argument("--bench", type=Path, default=BENCH, help="a folder of documents")
    args = parser.parse_args()
    python = args.python or installed()
    compare("page", pages(args.bench, args.pages), python, args.rounds)
    compare("dump", dumps(args.bench, args.dumps or args.pages * 9 // 10), python, args.rounds)


if __name__ == "__main__":
    main()
