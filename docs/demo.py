"""`make demo`: show the raw dumps in ``seeds/`` before and after. Changes no file there."""

import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from cleaner import Cleaned, Cleaner

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
SHOWN = SEEDS / "harbour-talks.txt"
OUT = ROOT / "out" / "demo"

CODES = ("\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[m")
BOLD, DIM, RED, PLAIN = CODES if sys.stdout.isatty() else ("",) * len(CODES)


def main() -> None:
    cleaner = Cleaner()
    started = time.perf_counter()
    cleaned = {path: cleaner.clean(path.read_bytes(), id=path.name) for path in dumps()}
    seconds = time.perf_counter() - started

    heading(f"Before: {SHOWN.relative_to(ROOT)}")
    show_before(cleaned[SHOWN])
    heading(f"After: cleaner filter {SHOWN.relative_to(ROOT)}")
    print(cleaned[SHOWN].text)
    heading("Metadata")
    show_found(cleaned[SHOWN])
    heading(f"All {len(cleaned)} dumps, cleaned in {seconds:.2f} s")
    show_table(cleaned)
    heading("In bulk, with a report")
    show_run()
    print(f"Why each line was kept or removed: cleaner explain {SHOWN.relative_to(ROOT)}")


def dumps() -> list[Path]:
    return sorted(path for path in SEEDS.iterdir() if path.suffix in (".txt", ".html"))


def heading(text: str) -> None:
    print(f"\n{BOLD}{text}{PLAIN}\n{DIM}{'─' * 72}{PLAIN}")


def show_before(cleaned: Cleaned) -> None:
    """Print the dump; removed lines are red, each with its rule."""
    took = {edit.line: edit for edit in cleaned.removed if edit.text.strip()}
    for line in cleaned.lines:
        edit = took.get(line.number)
        if edit is None:
            print(line.text)
        else:
            print(f"{RED}{line.text}{PLAIN}  {DIM}← {edit.by[0]}{PLAIN}")


def show_found(cleaned: Cleaned) -> None:
    record = cleaned.record()
    for field in ("title", "byline", "date", "publisher", "rights", "contact"):
        value = record[field]
        if field == "contact":
            value = [" · ".join(filter(None, (c["value"], c["name"], c["role"]))) for c in value]
        if value:
            shown = ", ".join(value) if isinstance(value, list) else value
            print(f"{field:10} {shown}")


def show_table(cleaned: dict[Path, Cleaned]) -> None:
    print(f"{DIM}{'dump':28} {'words':>6} {'kept':>6} {'repaired':>9}  byline, date{PLAIN}")
    for path, result in cleaned.items():
        words, kept = len(result.repaired.split()), len(result.text.split())
        found = ", ".join([*result.byline, *filter(None, [result.date])]) or "–"
        print(f"{path.name:28} {words:6} {kept:6} {len(result.repairs):9}  {found}")


def show_run() -> None:
    command = [sys.executable, "-m", "cleaner"]
    where = OUT.relative_to(ROOT)
    commands = [["run", "seeds", "-o", str(where), "--restart"]]
    if find_spec("cleaner.cli.report"):
        commands.append(["report", str(where)])
    for arguments in commands:
        print(f"{DIM}$ cleaner {' '.join(arguments)}{PLAIN}", flush=True)
        done = subprocess.run([*command, *arguments], cwd=ROOT, check=False)
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()
