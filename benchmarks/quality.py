#!/usr/bin/env python3
"""Measure quality on the development benchmark and compare it with the last figures.

    python benchmarks/quality.py                    every set, both levels; a few minutes
    python benchmarks/quality.py --quick            20 documents a set: the gate of .ci/run
    python benchmarks/quality.py --only text,meta   some kinds: html, text, meta
    python benchmarks/quality.py --update           write the figures to benchmarks/quality.json

The data is not ours to publish. Without it (``--data``, ../shared/bench) this prints a note and
passes. Exit code 1 when a figure fell by more than its noise (see `NOISE`).
"""

import argparse
import json
import shlex
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
KEPT = HERE / "quality.json"
DATA = HERE.parent.parent / "shared" / "bench"

# A fall of at most so much is noise: documents that tip over with any honest change.
NOISE = {
    "f1": 0.003, "precision": 0.005, "recall": 0.005, "token_f1": 0.004, "lost": 3.0,
    "removed": 1.0, "word_f1": 0.2, "perfect": 1.0, "near": 1.5, "intact": 1.0,
    "author_f1": 0.7, "author_precision": 1.0, "date": 0.7, "title": 1.0,
    "contact_f1": 1.5, "contact_author_recall": 2.0,
}  # fmt: skip
QUICK_FACTOR = 3  # twenty documents are noisier


def bench_of(data: Path) -> ModuleType | None:
    """Return the bench's own runner and scorer, or None where it is not there."""
    if not (data / "bench.py").exists():
        return None
    sys.path.insert(0, str(data))
    import bench  # type: ignore[import-not-found]

    module: ModuleType = bench
    return module


def measured(bench: ModuleType, data: Path, kinds: list[str], quick: bool) -> dict[str, Any]:
    """Print each table; return {"careful": {kind: {set: figures}}, "thorough": {"text": ...}}."""
    size = bench.QUICK if quick else None
    part = bench.peers_of(data, "quick" if quick else "all")
    out: dict[str, Any] = {}
    for level in ("careful", "thorough"):
        plan = {
            kind: list(bench.SETS[kind]) for kind in kinds if level == "careful" or kind == "text"
        }
        if not plan:
            continue
        program = f"{shlex.quote(sys.executable)} -m cleaner run"
        command = f"{program} {{in}} -o {{out}} --to jsonl --quiet --level {level}"
        results = bench.measure(data, command, plan, size, None)
        print(f"\nlevel {level}\n{bench.table(results, part)}")
        shown = bench.SHOWN
        out[level] = {
            kind: {
                name: {figure: figures[figure] for figure in shown[kind] if figure in figures}
                for name, figures in results[kind].items()
            }
            for kind in plan
        }
    return out


def falls(before: dict[str, Any], now: dict[str, Any], factor: float) -> list[str]:
    """Return the figures that fell by more than their noise, one line each."""
    out = []
    for level, kinds in now.items():
        for kind, sets in kinds.items():
            for name, figures in sets.items():
                old = before.get(level, {}).get(kind, {}).get(name, {})
                for figure, value in figures.items():
                    if figure not in old:
                        continue
                    fall = value - old[figure] if figure == "lost" else old[figure] - value
                    if fall > NOISE[figure] * factor:
                        out.append(f"{level} {kind} {name} {figure}: was {old[figure]}, is {value}")
    return out


def merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Return `old` with the sets that `new` measured put over it."""
    out = dict(old)
    for key, value in new.items():
        both = isinstance(value, dict) and isinstance(out.get(key), dict)
        out[key] = merged(out[key], value) if both else value
    return out


def keep(figures: dict[str, Any]) -> None:
    """Write figures over those that are kept."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    text = json.dumps(merged(kept, figures), indent=1, sort_keys=True) + "\n"
    KEPT.write_text(text, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA, help="the benchmark's folder")
    parser.add_argument("--quick", action="store_true", help="20 documents of each set")
    parser.add_argument("--only", default="html,text,meta", help="kinds; comma list")
    parser.add_argument("--update", action="store_true", help="keep these figures")
    args = parser.parse_args()
    bench = bench_of(args.data)
    if bench is None:
        print(f"quality: no benchmark data at {args.data}; nothing measured, nothing failed")
        return 0
    part = "quick" if args.quick else "all"
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    now = measured(bench, args.data, args.only.split(","), args.quick)
    fallen = falls(kept.get(part, {}), now, QUICK_FACTOR if args.quick else 1)
    for line in fallen:
        print(f"fell: {line}")
    if args.update:
        keep({part: now})
        return 0
    print(
        "quality: "
        + (f"{len(fallen)} figures fell by more than their noise" if fallen else "no figure fell")
    )
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
