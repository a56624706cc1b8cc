"""Train the judge of texts, and print how good it is on sites that it has not seen.

    python benchmarks/train_judge.py --data ../shared/bench          # figures, and the new model
    python benchmarks/train_judge.py --data ../shared/bench --no-write

Needs the extra ``[train]`` (LightGBM, numpy) and the bench folder; without the folder it
prints a note and exits with 0, because nothing is wrong with the project. Half of its time is spent
on making dumps out of pages.

Two tables, of the judge alone: without any rule's removals, run again on what is left until it
drops nothing. *Left out*: on sites that were left out, with the folds of `left_out.py`; the same
page in any kind of dump is in one fold. *Seen*: the model that is shipped, on what it was trained
on. Only figures on left-out sites say anything about other people's texts; `left_out.py` has those
of the whole program, rules and all.
"""

import argparse
import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import exp
from pathlib import Path
from typing import Any

from judge_data import KINDS, Bench, Example, partly_cleaned, rarer_forms, shortened
from left_out import FOLDS, fold_of

import cleaner.models
from cleaner.judge import tree_walk
from cleaner.judge.text_columns import COLUMNS
from cleaner.judge.text_decision import find_body, unlikely_lines
from cleaner.judge.text_features import cue_bits, feature_table
from cleaner.models.decision_trees import DecisionTrees, serialise

MODEL = Path(cleaner.models.__file__).with_name("text_lines.safetensors")
TREES = 140
# After so many trees a line whose score is beyond the bound is decided, and its score doubled.
EXITS = ((20, 2.0), (45, 2.5))
PARAMS: dict[str, Any] = {
    "objective": "binary", "learning_rate": 0.08, "num_leaves": 20, "min_data_in_leaf": 60,
    "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5.0,
    "max_bin": 63, "num_threads": 1, "verbose": -1, "seed": 7, "deterministic": True,
    "monotone_constraints_method": "intermediate",
}  # fmt: skip
# More of this never makes a line less likely (1), or more likely (-1).
MONOTONE = {
    "prose": 1, "prose>5": 1, "prose<5": 1, "prose>15": 1, "until_long": -1, "since_long": -1,
    "most_after": 1, "most_before": 1, "again": -1, "met": -1, "cues": -1, "core_to": 1,
    "main_to": 1, "shared": 1, "until_stop": -1, "since_stop": -1, "tail_before": -1, "ending": 1,
    "list": -1,
}  # fmt: skip
WEIGHT = {"dump": 1.0, "page": 0.5}  # a document made from another has half of its weight
RARE = 1.5  # what is not article is rare in extracted text, and weighs more


class Trainer:
    """Examples as numbers. numpy and LightGBM are imported here and nowhere else."""

    def __init__(self, examples: Sequence[Example]) -> None:
        import lightgbm
        import numpy

        self.lgb, self.np = lightgbm, numpy
        self.names = COLUMNS
        self.rows = numpy.concatenate([self.table(e) for e in examples])
        gold = numpy.concatenate([e.gold for e in examples])
        bad = numpy.concatenate([e.boilerplate for e in examples])
        doc = numpy.repeat(range(len(examples)), [len(e.texts) for e in examples])
        trust = numpy.array([
            WEIGHT["page" if e.kind.startswith("x") else "dump"] * (0.5 if e.made else 1.0)
            for e in examples
        ])[doc]  # fmt: skip
        self.folds = numpy.array([fold_of(e.site) for e in examples])[doc]
        self.article = (gold > 0).astype(float)
        # A word counts, not a line; the root keeps one long line from deciding everything.
        self.weight = numpy.where(gold > 0, gold, bad) ** 0.5 * trust
        # The short menu lines of whole pages are many and easy: a third of them will do.
        extracted = numpy.array([e.kind.endswith("extracted") for e in examples])[doc]
        self.weight = numpy.where(extracted & (bad > 0), RARE * self.weight, self.weight)
        naive = numpy.array([e.kind.endswith("naive") for e in examples])[doc]
        easy = naive & (bad > 0) & (bad <= 4)
        third = numpy.random.default_rng(3).random(len(doc)) < 1 / 3
        self.use = (self.weight > 0) & (~easy | third)
        self.weight = numpy.where(easy, 3 * self.weight, self.weight)

    def table(self, example: Example) -> Any:
        cues = [cue_bits(frozenset(families)) for families in example.cues]
        table = feature_table(example.texts, example.gaps, cues)
        return self.np.array([table[n] for n in self.names], dtype=self.np.float32).T

    def train(self, leave_out: int | None) -> Any:
        chosen = self.use if leave_out is None else self.use & (self.folds != leave_out)
        data = self.lgb.Dataset(self.rows[chosen], self.article[chosen], weight=self.weight[chosen])
        signs = [MONOTONE.get(name, 0) for name in self.names]
        return self.lgb.train(PARAMS | {"monotone_constraints": signs}, data, TREES)


def scores(model: Any, table: Any) -> Any:
    """Return the log odds of every row, with early exits as in the shipped form."""
    out = model.predict(table, raw_score=True)
    for trees, bound in reversed(EXITS):
        early = model.predict(table, raw_score=True, num_iteration=trees)
        out = out * (abs(early) <= bound) + 2 * early * (abs(early) > bound)
    return out


def judge_until_stable(trainer: Trainer, example: Example, model: Any, level: str) -> Example:
    """Return the example after the judge with `model`, asked again until it drops nothing."""
    for _ in range(12):
        if not example.texts:
            break
        table = trainer.table(example)
        chances = [1 / (1 + exp(-score)) for score in scores(model, table).tolist()]
        columns = {name: table[:, i].tolist() for i, name in enumerate(trainer.names)}
        clear = find_body(chances, columns) is not None
        drop = unlikely_lines(chances, columns, level) if clear else ()
        if not drop:
            break
        example = example.without(drop)
    return example


def report(
    title: str, trainer: Trainer, examples: Sequence[Example], model: Callable[[Example], Any]
) -> None:
    print(f"\n{title:12} level      docs   lost  removed  perfect  intact")
    for level in ("careful", "thorough"):
        for kind in KINDS:
            chosen = [e for e in examples if e.kind == kind]
            after = [judge_until_stable(trainer, e, model(e), level) for e in chosen]
            gold = sum([sum(e.gold) for e in chosen])
            bad = sum([sum(e.boilerplate) for e in chosen])
            lost = [sum(a.gold) - sum(b.gold) for a, b in zip(chosen, after, strict=True)]
            left = [sum(e.boilerplate) for e in after]
            perfect = sum(not a and not b for a, b in zip(lost, left, strict=True))
            print(
                f"{kind:12} {level:9} {len(chosen):5} {1e4 * sum(lost) / gold:6.1f} "
                f"{100 - 100 * sum(left) / bad:7.1f}% {100 * perfect / len(chosen):7.1f}% "
                f"{100 * lost.count(0) / len(chosen):6.1f}%",
                flush=True,
            )


def exported(model: Any, names: Sequence[str]) -> DecisionTrees:
    """Return the LightGBM model as shipped: thresholds of five digits, leaves of four decimals."""
    used: dict[str, int] = {}
    out = DecisionTrees(
        (), array("H"), array("H"), array("d"), array("h"), array("h"), array("d"),
        early_exits=EXITS,
    )  # fmt: skip

    def add(node: dict[str, Any], first_split: int, first_leaf: int) -> int:
        """Add a node and all below it; its index as a child."""
        if "split_index" not in node:
            out.leaf_value.append(round(node["leaf_value"], 4))
            return ~(len(out.leaf_value) - 1 - first_leaf)
        at = len(out.split_feature)
        out.split_feature.append(used.setdefault(names[node["split_feature"]], len(used)))
        out.threshold.append(float(f"{node['threshold']:.5g}"))
        out.left_child.append(0)
        out.right_child.append(0)
        out.left_child[at] = add(node["left_child"], first_split, first_leaf)
        out.right_child[at] = add(node["right_child"], first_split, first_leaf)
        return at - first_split

    for tree in model.dump_model()["tree_info"]:
        before = len(out.leaf_value)
        add(tree["tree_structure"], len(out.split_feature), before)
        out.num_leaves.append(len(out.leaf_value) - before)
    return replace(out, features=tuple(used))


def check(trainer: Trainer, model: Any, trees: DecisionTrees, examples: Sequence[Example]) -> None:
    """The shipped form scores as the LightGBM model does, but for what was rounded."""
    prepared = tree_walk.prepare(trees)
    for example in examples:
        table = trainer.table(example)
        want = scores(model, table)
        columns = dict(zip(trainer.names, table.T.tolist(), strict=True))
        for score, wanted in zip(tree_walk.scores(prepared, columns), want, strict=True):
            # Beside an exit's bound the one is doubled early and the other is not.
            at_exit = any(
                abs(abs(one) - 2 * bound) < 0.2 for one in (score, wanted) for _, bound in EXITS
            )
            assert at_exit or abs(score - wanted) < 0.05, (example.id, score, wanted)


def read(data: Path) -> tuple[Trainer, list[Example]]:
    """Return the labelled dumps, and a trainer with them and all that is made for training."""
    bench = Bench(data)
    dumps = list(bench.dumps())
    examples = [*dumps, *bench.pages(), *bench.agreed_pages()]
    made = [part for e in examples for part in (*partly_cleaned(e, 1), *shortened(e, 1))]
    examples += [*made, *[other for e in examples for other in rarer_forms(e, 1)]]
    print(f"{len(dumps)} dumps, {len(examples) - len(dumps)} made documents, "
          f"{len({e.site for e in examples})} sites", file=sys.stderr)  # fmt: skip
    return Trainer(examples), dumps


def train_left_out(data: Path) -> list[dict[str, DecisionTrees]]:
    """For each fold the model, as shipped, that saw no text of its sites."""
    trainer, _ = read(data)
    models = [trainer.train(leave_out) for leave_out in range(FOLDS)]
    return [{"text_lines": exported(model, trainer.names)} for model in models]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--no-write", action="store_true", help="only print the figures")
    args = parser.parse_args()
    if not (args.data / "score.py").is_file():
        print(f"{args.data}: no bench there; nothing trained, nothing measured")
        return 0
    trainer, dumps = read(args.data)
    models = [trainer.train(leave_out) for leave_out in range(FOLDS)]
    report("left out", trainer, dumps, lambda e: models[fold_of(e.site)])
    model = trainer.train(None)
    report("seen", trainer, dumps, lambda e: model)
    trees = exported(model, trainer.names)
    check(trainer, model, trees, dumps[:50])
    if not args.no_write:
        data = serialise(trees)
        MODEL.write_bytes(data)
        print(f"\nwritten: {MODEL} ({len(data) // 1024} KiB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
