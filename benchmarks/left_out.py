#!/usr/bin/env python3
"""Measure the whole program on sites that its judges were not trained on.

    python benchmarks/left_out.py                        pages and dumps; trains five models of each
    python benchmarks/left_out.py --only html            pages alone
    python benchmarks/left_out.py --models out/left_out  keeps the models, and takes those there
    python benchmarks/left_out.py --update               write the figures to quality.json

A site is a registered domain, and is in one of five folds over all sets together. A document is
cleaned by models that were trained on the four folds without its site. These are the figures
to quote: `quality.py` measures the models that are shipped, which have seen most of its documents.
Rules were written and thresholds set with all of them in view, so even these flatter a little.

Needs the extra ``train`` and the benchmark (see `quality.py`); without the data this prints a note
and passes. Exit code 1 when a figure fell by more than its noise.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import quality

import cleaner.judge.model as judge
from cleaner.models.decision_trees import DecisionTrees, parse, serialise

FOLDS = 5
# What a judge is asked about, the models it scores with, and the sets that say how good it is.
PAGES = ("scrapinghub", "fundus", "newsplus", "wcxb", "trafilatura_eval")
DUMPS = ("copied", "naive", "extracted")
Models = Mapping[str, DecisionTrees]  # by the name of their file in `cleaner/models`


def site(url: str | None, otherwise: str = "") -> str:
    """Return the registered domain of an address, near enough; `otherwise` without one."""
    parts = (urlsplit(url or "").hostname or otherwise).removeprefix("www.").split(".")
    is_long = len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) <= 3  # "co.uk"
    return ".".join(parts[-3 if is_long else -2 :])


def fold_of(site: str) -> int:
    """Return the fold that a site is in, from 0."""
    return int(hashlib.md5(site.encode()).hexdigest(), 16) % FOLDS


@contextmanager
def judged_by(models: Models) -> Iterator[None]:
    """Let the program score lines by `models` instead of those that are shipped."""
    shipped = judge.load

    def load(name: str) -> DecisionTrees:
        return models[name] if name in models else shipped(name)

    try:
        judge.load = load
        judge.forget_models()
        yield
    finally:
        judge.load = shipped
        judge.forget_models()


def outputs(
    records: Sequence[dict[str, Any]], models: Sequence[Models], level: str
) -> dict[str, dict[str, Any]]:
    """Return what the program makes of each document, by its id, with the models of its fold.

    `models` has the models of every fold: those trained without it.
    """
    from cleaner import Cleaner

    out: dict[str, dict[str, Any]] = {}
    if not records:
        return out
    form = "html" if "html" in records[0] else "text"
    cleaner = Cleaner(level=level, form=form)  # type: ignore[arg-type]
    for fold, of_fold in enumerate(models):
        with judged_by(of_fold):
            for record in records:
                if fold_of(site(record["url"], record["id"])) == fold:
                    cleaned = cleaner.clean(record[form], url=record["url"])
                    out[record["id"]] = {"text": cleaned.text}
    return out


def left_out_models(kind: str, data: Path, folder: Path | None) -> list[Models]:
    """Return the models of each fold, from `folder` where they are in it, else trained."""
    kept = folder and folder / kind
    if kept and kept.is_dir():
        return [
            {path.stem: parse(path.read_bytes()) for path in (kept / str(fold)).iterdir()}
            for fold in range(FOLDS)
        ]
    if kind == "html":
        from train_page import train_left_out
    else:
        from train_judge import train_left_out
    models: list[Models] = train_left_out(data)
    for fold, of_fold in enumerate(models):
        for name, trees in of_fold.items() if kept else ():
            path = kept / str(fold) / f"{name}.safetensors"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(serialise(trees))
    return models


def measured(bench: Any, data: Path, kinds: Sequence[str], folder: Path | None) -> dict[str, Any]:
    """Print each figure; return them as `quality.measured` does."""
    score = bench.score
    out: dict[str, Any] = {}
    for kind in kinds:
        models = left_out_models(kind, data, folder)
        for level in ("careful",) if kind == "html" else ("careful", "thorough"):
            print(f"\n{kind}, {level}, sites left out")
            table = out.setdefault(level, {}).setdefault(kind, {})
            for name in PAGES if kind == "html" else DUMPS:
                records = score.load(bench.file_of(data, name))
                figures = score.SCORES[kind](records, outputs(records, models, level))
                table[name] = {key: figures[key] for key in bench.SHOWN[kind] if key in figures}
                print(f"  {name:18}" + "  ".join(f"{k} {v}" for k, v in table[name].items()))
            if kind == "html":
                mean = sum(row["f1"] for row in table.values()) / len(table)
                print(f"  {'mean':18}f1 {mean:.4f}", flush=True)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=quality.DATA, help="the benchmark's folder")
    parser.add_argument("--only", default="html,text", help="kinds; comma list")
    parser.add_argument("--models", type=Path, help="folder that keeps the models of the folds")
    parser.add_argument("--update", action="store_true", help="keep these figures")
    args = parser.parse_args()
    bench = quality.bench_of(args.data)
    if bench is None:
        print(f"left_out: no benchmark data at {args.data}; nothing measured, nothing failed")
        return 0
    now = measured(bench, args.data, args.only.split(","), args.models)
    kept = json.loads(quality.KEPT.read_text(encoding="utf-8"))
    fallen = quality.falls(kept.get("left_out", {}), now, 1)
    for line in fallen:
        print(f"fell: {line}")
    if args.update:
        quality.keep({"left_out": now})
        return 0
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
