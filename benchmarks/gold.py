#!/usr/bin/env python3
"""Measure on the open gold set: `fixtures/gold/`, line-labelled dumps written for this project.

    python benchmarks/gold.py                       the table, both levels
    python benchmarks/gold.py --worst 5             and where words of the article were lost
    python benchmarks/gold.py --check               exit code 1 when a bound in BOUNDS is passed

Needs no foreign data. `docs/gold.md` describes the labels, `docs/eval.md` the figures: they are
those of `cleaner eval fixtures/gold`, at both levels and by language.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from cleaner import Cleaner
from cleaner.evaluation.document_counts import DocumentCounts, counts_of
from cleaner.evaluation.figures import values_of
from cleaner.evaluation.gold import read_gold

GOLD = Path(__file__).resolve().parent.parent / "fixtures" / "gold"
SHOWN = ("lost", "removed", "f1", "perfect", "byline", "date", "contact")

# lost of 10,000 at most, removed in percent at least; a shade below what was measured
BOUNDS = {"careful": (60, 60), "thorough": (60, 70)}


def row(name: str, outcomes: Sequence[DocumentCounts]) -> str:
    """The figures of some documents in one line."""
    figures = values_of(outcomes)
    cells = [f"{key:>10} {figures[key]:6.1f}" for key in SHOWN if key in figures]
    return f"  {name:4}" + "".join(cells)


def measured(level: str, worst: int) -> bool:
    """Print the figures of a level; return whether they are within its bounds."""
    cleaner = Cleaner(level=level)  # type: ignore[arg-type]
    outcomes = [
        counts_of(gold, cleaner.clean_document(gold.document)) for gold in read_gold(str(GOLD))
    ]
    print(f"\n{level}, {len(outcomes)} documents")
    for language in sorted({one.id.split("-")[0] for one in outcomes}):
        print(row(language, [one for one in outcomes if one.id.startswith(f"{language}-")]))
    print(row("all", outcomes))
    lost = [(one.id, taken.text) for one in outcomes for taken in one.taken if taken.article]
    for name, text in lost[:worst]:
        print(f"    lost in {name}: {text[:90]}")
    most_lost, least_removed = BOUNDS[level]
    figures = values_of(outcomes)
    if figures["lost"] <= most_lost and figures["removed"] >= least_removed:
        return True
    print(f"gold: {level} is past its bounds: lost {most_lost}, removed {least_removed} %")
    return False


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--worst", type=int, default=0, metavar="N")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    passed = [measured(level, args.worst) for level in BOUNDS]
    return 0 if all(passed) or not args.check else 1


if __name__ == "__main__":
    sys.exit(main())
