#!/usr/bin/env python3
"""Time other tools and this one on the same documents: one run, one core, one machine.

    python benchmarks/peers.py                    800 pages and 720 dumps, two rounds: seven minutes
    python benchmarks/peers.py --write            the same, and the tables into docs/benchmarks.md
    python benchmarks/peers.py --pages 100        fewer pages, and as many dumps
    python benchmarks/peers.py --rounds 1         one round
    python benchmarks/peers.py --seconds 10       at most so long for a tool in a round
    python benchmarks/peers.py --bench FOLDER     the documents in FOLDER/pages and FOLDER/dumps
    python benchmarks/peers.py --python PYTHON    the others are installed for this Python

Every tool is a process of its own, which cleans two halves of the documents, one after the
other, each document once:

single   the first half, with the start of the program: imports, rules, patterns
warm     the second half, which are other documents; nothing is loaded or compiled any more

Figures are CPU milliseconds a document, and how many times longer than this program with all its
fields the tool takes. The tools take turns, and the least of all rounds counts for each document,
since other work on the machine only ever makes a figure worse. The documents are read before the
clock starts. A tool whose time is up is compared on the documents that it has done in each half;
a document that takes it longer than ten seconds is given up and counts as failed.

The other tools are installed into .cache/peers, a few hundred megabytes, unless --python names a
Python that has them. The documents are those of ../shared/bench; where that folder is missing they
are made of the fixtures and the seeds, which is less meaningful. No tool uses the network.
"""

import argparse
import gzip
import importlib.metadata
import json
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCH = HERE.parent.parent / "shared" / "bench"
DUMP_SETS = ("copied", "naive", "extracted")
PEERS = HERE.parent / ".cache" / "peers"
PACKAGES = (
    "trafilatura", "readability-lxml", "lxml_html_clean", "newspaper4k", "resiliparse", "jusText",
    "ftfy", "datatrove",
)  # fmt: skip
OURS = "cleaner, text and all fields"
PAGE = HERE.parent / "docs" / "benchmarks.md"
DOCUMENT_SECONDS = 10.0  # CPU, after which a document is given up

Row = dict[str, str]  # a document: "html" or "text", and "url"
Tool = Callable[[], Callable[[Row], object]]  # imports what it needs, and returns what cleans


def ours(fields: bool) -> Callable[[Row], object]:
    from cleaner import Cleaner

    cleaner = Cleaner()

    def work(row: Row) -> object:
        cleaned = cleaner.clean(row.get("html") or row["text"], url=row["url"] or None)
        return (cleaned.text, cleaned.metadata) if fields else cleaned.text

    return work


def trafilatura(*, metadata: bool = False, fast: bool = False) -> Callable[[Row], object]:
    from trafilatura import extract

    form = "json" if metadata else "txt"
    return lambda row: extract(
        row["html"],
        url=row["url"] or None,
        output_format=form,
        with_metadata=metadata,
        fast=fast,
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
        # Otherwise it downloads the pictures of the page.
        article = Article(row["url"] or "https://example.com/", fetch_images=False)
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
        "trafilatura, text, fast": lambda: trafilatura(fast=True),
        "trafilatura, text": trafilatura,
        "trafilatura, text and metadata": lambda: trafilatura(metadata=True),
        "readability-lxml, HTML and title": readability,
        "newspaper4k, text, authors and day": newspaper,
        "jusText, text": justext,
        "Resiliparse, text": resiliparse,
    },
    "dump": {
        OURS: lambda: ours(True),
        "cleaner, text": lambda: ours(False),
        "`ftfy.fix_text` alone": ftfy,
        "datatrove, C4's line rules alone": datatrove,
    },
}


@dataclass
class Times:
    """CPU seconds of a tool: until it is ready, and for each document that it has done, by number.

    `failed` are the numbers of those on which it raised an error or was given up.
    """

    start: float = float("inf")
    documents: dict[int, float] = field(default_factory=dict)
    failed: set[int] = field(default_factory=set)

    def add(self, rows: Sequence[str]) -> None:
        """Take the rows of a round, where they are less than those of the rounds before."""
        for row in rows:
            number, seconds, failed = json.loads(row)
            if number < 0:
                self.start = min(self.start, seconds)
                continue
            self.documents[number] = min(seconds, self.documents.get(number, seconds))
            if failed:
                self.failed.add(number)


def time_tool(kind: str, name: str, file: Path, seconds: float) -> None:
    """Print [number, CPU seconds, failed] for the start, as -1, and for each document.

    For a process of its own. A half ends when its share of `seconds` is over.
    """
    began = time.process_time()
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    reading = time.process_time() - began
    work = TOOLS[kind][name]()
    signal.signal(signal.SIGVTALRM, _give_up)
    print(json.dumps([-1, time.process_time() - reading, False]), flush=True)
    half = len(rows) // 2
    for numbers in (range(half), range(half, len(rows))):
        spent = 0.0
        for number in numbers:
            failed = False
            signal.setitimer(signal.ITIMER_VIRTUAL, DOCUMENT_SECONDS)
            began = time.process_time()
            try:
                work(rows[number])
            except Exception:  # whatever a tool raises, it has spent the time
                failed = True
            took = time.process_time() - began
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            print(json.dumps([number, took, failed]), flush=True)
            spent += took
            if spent > seconds / 2:
                break


def _give_up(*_: object) -> None:
    raise TimeoutError


def measure(
    kind: str, rows: list[Row], python: str, rounds: int, seconds: float
) -> dict[str, Times]:
    """Return the times of all tools that run, by name."""
    times = {name: Times() for name in TOOLS[kind]}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "documents.jsonl")
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        for _ in range(rounds):
            for name in TOOLS[kind]:
                runs = sys.executable if name.startswith("cleaner") else python
                command = [runs, __file__, "--time", kind, name, str(file), str(seconds)]
                times[name].add(_printed(command, Path(folder, "out"), 4 * seconds + 60))
    return {name: found for name, found in times.items() if found.documents}


def _printed(command: list[str], file: Path, limit: float) -> list[str]:
    """Return what the command prints, also where it ends early: after `limit` seconds by force."""
    with file.open("wb") as out, tempfile.TemporaryFile() as errors:
        try:
            code = subprocess.run(
                command, stdout=out, stderr=errors, timeout=limit, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            code = f"stopped after {limit:.0f} s"
        if code:
            errors.seek(0)
            said = errors.read().decode(errors="replace").strip().splitlines()
            print(f"{command[4]}: {code}: {said[-1] if said else ''}", file=sys.stderr)
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    return [line for line in lines if line.endswith("\n")]


def table(kind: str, count: int, times: dict[str, Times]) -> Iterator[str]:
    """Yield the lines of a Markdown table: milliseconds a document, and as a multiple of ours."""
    half = count // 2
    yield f"| {half} + {count - half} {kind}s | single | × ours | warm | × ours |"
    yield "|---|--:|--:|--:|--:|"
    ours = times[OURS]
    notes = []
    for name, found in times.items():
        cells = [name]
        for numbers, has_start in ((range(half), True), (range(half, count), False)):
            done = [n for n in numbers if n in found.documents and n in ours.documents]
            took, base = (
                sum(one.documents[n] for n in done) + has_start * one.start for one in (found, ours)
            )
            cells += (
                [f"{1000 * took / len(done):.2f} ms", f"{took / base:.2f}"] if done else ["–"] * 2
            )
        yield f"| {' | '.join(cells)} |"
        if len(found.documents) < count:
            notes.append(f"{name}: on {len(found.documents)} of the {kind}s, its time was up.")
        if found.failed:
            notes.append(f"{name}: {len(found.failed)} of the {kind}s failed.")
    if notes:
        yield ""
        yield " ".join(notes)


def conditions(python: str, rounds: int) -> str:
    """Return with what the figures were made: the machine, Python, and the versions."""
    code = (
        "import importlib.metadata as m, sys; "
        "print(', '.join(f'{name} {m.version(name)}' for name in sys.argv[1:]))"
    )
    names = [name for name in PACKAGES if name != "lxml_html_clean"]
    done = subprocess.run([python, "-c", code, *names], capture_output=True, text=True, check=False)
    ours = f"article-cleaner {importlib.metadata.version('article-cleaner')}"
    rounds_ = "one round" if rounds == 1 else f"the least of {rounds} rounds"
    return (
        f"CPU time of one core, {rounds_}, {_processor()}, Python {platform.python_version()}; "
        f"{ours}, {done.stdout.strip()}."
    )


def _processor() -> str:
    try:
        found = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    except OSError:
        found = None
    return found[1] if found else platform.machine()


def write(lines: Sequence[str]) -> None:
    """Replace the tables of the page."""
    text = PAGE.read_text(encoding="utf-8")
    start, end = "<!-- made by benchmarks/peers.py --write -->\n", "<!-- end -->\n"
    before, _, rest = text.partition(start)
    _, _, after = rest.partition(end)
    PAGE.write_text(before + start + "\n".join(lines) + "\n" + end + after, encoding="utf-8")


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
        kind, name, file, seconds = sys.argv[2:]
        time_tool(kind, name, Path(file), float(seconds))
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=800, help="how many (default: 800)")
    parser.add_argument("--dumps", type=int, help="how many (default: nine tenths of the pages)")
    parser.add_argument("--rounds", type=int, default=2, help="(default: 2)")
    parser.add_argument(
        "--seconds", type=float, default=120, help="CPU of a tool in a round (default: 120)"
    )
    parser.add_argument("--python", help="a Python in which the other tools are installed")
    parser.add_argument("--bench", type=Path, default=BENCH, help="a folder of documents")
    parser.add_argument("--write", action="store_true", help=f"the tables into {PAGE.name}")
    args = parser.parse_args()
    python = args.python or installed()
    lines = [conditions(python, args.rounds)]
    for kind, rows in (
        ("page", pages(args.bench, args.pages)),
        ("dump", dumps(args.bench, args.dumps or args.pages * 9 // 10)),
    ):
        times = measure(kind, rows, python, args.rounds, args.seconds)
        lines += ["", *table(kind, len(rows), times)]
    print("\n".join(lines))
    if args.write:
        write(lines)


if __name__ == "__main__":
    main()
