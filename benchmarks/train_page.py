"""Train the judge of pages on the development bench and write its model.

    python benchmarks/train_page.py --bench ../shared/bench           figures with sites left out
    python benchmarks/train_page.py --bench ../shared/bench --write   and train on all of it

Needs the extra ``train`` (lightgbm, numpy). The labels come from the gold: a line is article
as far as its runs of four words are in the gold body, a shorter one if the gold has it next to
its neighbour. Some pages are there a second time, with a thread of comments behind the article
(`made_threads`). Sites are left out as a whole: a registered domain is in one of five folds, over
all sets together.

Two early models without the made threads say what to learn from. A page gets little weight where
most lines of which the first is sure contradict its gold: live blogs and lists whose gold was cut
short teach nothing. Of the lines of which the second is sure, and right, a part is used: they are
many and alike.
"""

import argparse
import math
import statistics
import sys
from array import array
from collections import Counter
from dataclasses import replace
from pathlib import Path

import lightgbm
import numpy as np
from left_out import FOLDS, fold_of, site
from made_threads import SOURCES, Threads

import cleaner.models
from cleaner.judge.page import NO_CANDIDATE
from cleaner.judge.page_columns import ALL, THREAD, THREAD_PAGE
from cleaner.judge.page_decision import lines_to_keep
from cleaner.judge.page_features import feature_columns
from cleaner.models.decision_trees import DecisionTrees, serialise
from cleaner.page.article_hints import article_hints
from cleaner.page.embedded_body import embedded_lines
from cleaner.page.extract import extract
from cleaner.page.stated import read_stated

SETS = (
    "scrapinghub", "fundus", "newsplus", "wcxb", "trafilatura_eval", "readability_js",
    "chinese_wce",
)  # fmt: skip
# Another program's output is no gold; a draft by a language model is a little less of one.
TRUST = {"readability_js": 0.3, "wcxb": 0.8}
SNIPPET = 0.12  # the weight of a line that a snippet labels; a whole page weighs about 1
EXTRA_WORDS = 8  # counted on top of a line's words, so that short lines count for something
ROUNDS = 280
MADE = 0.35  # the weight of a page with a made thread
PLAIN = len(ALL) - len(THREAD) - len(THREAD_PAGE)  # columns that the early models read
SURE, SURE_PART = 3.5, 0.3  # log odds of a line that is easy; how many of those are used
# Thresholds are drawn at random (`extra_trees`): what one page has by accident is not learned.
SETTINGS = {
    "objective": "cross_entropy", "learning_rate": 0.06, "num_leaves": 40, "min_data_in_leaf": 60,
    "min_sum_hessian_in_leaf": 0.05, "feature_fraction": 0.4, "bagging_fraction": 0.7,
    "bagging_freq": 1, "lambda_l2": 2.0, "max_bin": 31, "extra_trees": True, "use_missing": False,
    "force_col_wise": True, "num_threads": 1, "verbosity": -1, "seed": 1, "deterministic": True,
}  # fmt: skip
MODEL = Path(cleaner.models.__file__).with_name("page_lines.safetensors")


def fold(record):
    return fold_of(site(record["url"], record["id"]))


class Doc:
    """A page: its record without the html, its lines' texts, labels and columns."""

    def __init__(self, record, words):
        page = extract(record["html"])
        stated = read_stated(record["html"], page.tree, record["url"])
        lines = (*page.lines, *embedded_lines(stated.body, page.lines))
        self.record = {key: value for key, value in record.items() if key != "html"}
        self.is_made = "made" in record
        self.texts = [line.text for line in lines]
        hints = article_hints(page, stated)
        gold = record["gold"]
        if not lines:
            self.x, self.names = np.zeros((0, 0), np.uint8), ()
            self.y = self.w = self.labels = self.label_weights = np.zeros(0)
            return
        chosen, table = feature_columns(lines, hints.title, hints.body, hints.teaser)
        self.chosen = np.array(chosen, int)
        self.names = tuple(table)
        self.x = np.stack([np.frombuffer(table[name], np.uint8) for name in self.names], 1)
        labels = (
            by_body(self.texts, gold["body"], words)
            if gold["body"]
            else by_snippet(self.texts, gold)
        )
        self.y = np.array([math.nan if label is None else label for label in labels])
        self.w = self.weights(words)
        self.labels, self.label_weights = self.y[self.chosen], self.w[self.chosen]

    def weights(self, words):
        n = np.array([min(len(words(t)), len(t) // 2 + 1) + EXTRA_WORDS for t in self.texts], float)
        if self.record["gold"]["body"]:
            w = np.minimum(n / max(80.0, np.nansum(n * (np.nan_to_num(self.y) >= 0.5))), 0.3)
        else:
            w = np.full(len(n), SNIPPET)
        w *= TRUST.get(self.record["set"], 1.0) * (MADE if self.is_made else 1.0)
        return np.where(np.isnan(self.y), 0.0, w)

    def trust(self, p):
        """The weight of the page's gold, from 0 to 1, given an earlier model's probabilities."""
        if not self.record["gold"]["body"] or not len(p):
            return 1.0
        n = np.array([len(t) for t in self.texts], float)
        kept, gold = p >= 0.5, np.nan_to_num(self.y) >= 0.5
        agreed = 2 * (n * (kept & gold)).sum() / max(1.0, (n * kept).sum() + (n * gold).sum())
        shown = (n * gold).sum() / max(1, len(self.record["gold"]["body"]))
        return (0.3 if agreed < 0.6 else 1.0) * (0.2 if shown < 0.5 else 1.0)


def by_body(lines, gold, tokens):
    """For every line the share of its words in the gold body; None where it has no words."""
    all_words = tokens(gold)
    paragraphs = Counter(tuple(tokens(p)) for p in gold.split("\n"))
    runs = {tuple(all_words[i : i + 4]) for i in range(len(all_words) - 3)}
    flat = f" {' '.join(all_words)} "
    lists = [tokens(line) for line in lines]
    out = [None] * len(lines)
    for i, mine in enumerate(lists):
        if len(mine) >= 4:
            covered = [0] * len(mine)
            for k in range(len(mine) - 3):
                if tuple(mine[k : k + 4]) in runs:
                    covered[k : k + 4] = [1] * 4
            out[i] = sum(covered) / len(mine)

    def neighbour(i, step):
        """The nearest line of four words or more within three, if it is article."""
        j, passed = i + step, 0
        while 0 <= j < len(lists) and passed < 3:
            if len(lists[j]) >= 4:
                return j if out[j] >= 0.6 else None
            passed += bool(lists[j])
            j += step
        return None

    for i, mine in enumerate(lists):
        if mine and len(mine) < 4:
            before, after = neighbour(i, -1), neighbour(i, 1)
            text = " ".join(mine)
            beside = (
                before is not None and f" {' '.join(lists[before][-3:])} {text} " in flat
            ) or (after is not None and f" {text} {' '.join(lists[after][:3])} " in flat)
            near = before is not None or after is not None
            out[i] = float(near and (beside or tuple(mine) in paragraphs))
    places = {}
    for i, mine in enumerate(lists):
        if mine and out[i] >= 0.5:
            places.setdefault(tuple(mine), []).append(i)
    for mine, where in places.items():  # a line repeated on the page may be only once in the gold
        times = (
            max(1, flat.count(f" {' '.join(mine)} ")) if len(mine) > 1 else paragraphs[mine] or 1
        )
        if len(where) > times:

            def company(i, mine=mine):
                near = range(max(0, i - 4), min(len(lists), i + 5))
                return sum((out[j] or 0) * len(lists[j]) for j in near if tuple(lists[j]) != mine)

            for i in sorted(where, key=company)[: len(where) - times]:
                out[i] = 0.0
    return out


def by_snippet(lines, gold):
    """1.0 for lines of a snippet that must occur, 0.0 for one that must not, else None."""
    must, not_ = ([" ".join(s.split()) for s in gold[key] or []] for key in ("must", "must_not"))
    out = []
    for line in lines:
        if any(s in line for s in not_):
            out.append(0.0)
        elif any(s in line or (len(line) > 30 and line in s) for s in must):
            out.append(1.0)
        else:
            out.append(None)
    return out


def train(docs, weights, rounds, columns=None):
    """A booster trained on all lines of `docs` that have a weight, over the first `columns`."""
    used = [(doc, weight) for doc, weight in zip(docs, weights, strict=True) if len(doc.x)]
    at = [weight > 0 for _, weight in used]
    x = np.concatenate([doc.x[lines, :columns] for (doc, _), lines in zip(used, at, strict=True)])
    y = np.concatenate([doc.labels[lines] for (doc, _), lines in zip(used, at, strict=True)])
    w = np.concatenate([weight[lines] for (_, weight), lines in zip(used, at, strict=True)])
    data = lightgbm.Dataset(x, label=y, weight=w * len(w) / w.sum())
    return lightgbm.train(SETTINGS, data, rounds)


def odds(booster, doc):
    """The log odds of every candidate of a page."""
    return booster.predict(doc.x[:, : booster.num_feature()], raw_score=True)


def chances(booster, doc):
    """The chance of every line of a page."""
    p = np.full(len(doc.texts), NO_CANDIDATE)
    if len(doc.x):
        p[doc.chosen] = 1 / (1 + np.exp(-odds(booster, doc)))
    return p


def trained(docs, folds):
    """The booster for each of the folds, None for that of all pages."""
    real = [0.0 if doc.is_made else 1.0 for doc in docs]

    def boosters(weights, rounds, columns=None):
        out = {}
        for left in folds:
            used = [i for i, doc in enumerate(docs) if left is None or fold(doc.record) != left]
            out[left] = train(
                [docs[i] for i in used], [weights[i] for i in used], rounds, columns
            )  # fmt: skip
            print(f"{rounds} trees without fold {left}", file=sys.stderr)
        return out

    weights = [doc.label_weights * part for doc, part in zip(docs, real, strict=True)]
    early = boosters(weights, ROUNDS // 4, PLAIN)
    trust = {
        doc.record["id"]: doc.trust(chances(early[fold(doc.record)], doc))
        for doc in docs
        if not doc.is_made
    }
    weights = [doc.label_weights * trust[doc.record["id"]] for doc in docs]
    first = boosters(
        [weight * part for weight, part in zip(weights, real, strict=True)], ROUNDS // 2, PLAIN
    )
    drawn = np.random.default_rng(1)
    for i, doc in enumerate(docs):
        if len(doc.x):
            score = odds(first[fold(doc.record)], doc)
            easy = (np.abs(score) > SURE) & ((score > 0) == (doc.labels >= 0.5))
            stays = drawn.random(len(score)) < SURE_PART
            weights[i] = np.where(easy, np.where(stays, weights[i] / SURE_PART, 0.0), weights[i])
    return boosters(weights, ROUNDS)


def train_left_out(bench):
    """For each fold the models, as shipped, that saw no page of its sites."""
    docs = read_docs(bench)
    boosters = trained(docs, range(FOLDS))
    return [{"page_lines": exported(boosters[left], names_of(docs))} for left in range(FOLDS)]


def read_docs(bench):
    """The pages of all sets, and those with made threads."""
    sys.path.insert(0, str(bench))
    import score

    sets = {name: score.load(bench / "pages" / f"{name}.jsonl.gz") for name in SETS}
    threads = Threads([record for name in SOURCES for record in sets[name]])
    records = [record for of in sets.values() for record in of]
    made = [record for record in map(threads.made, records) if record]
    docs = [Doc(record, score._TOKEN.findall) for record in (*records, *made)]
    print(f"{len(docs)} pages, {sum(len(doc.texts) for doc in docs)} lines", file=sys.stderr)
    return docs


def names_of(docs):
    """The names of the features, in the order of their columns."""
    return next(doc.names for doc in docs if doc.names)


def figures(score, docs, booster_of):
    """F1, precision and recall of each set, as the bench counts them."""
    pages, got = {}, {}
    for doc in docs:
        p = chances(booster_of(doc), doc)
        keep = lines_to_keep(list(p), [len(t) for t in doc.texts], "careful")
        text = "\n".join(t for t, kept in zip(doc.texts, keep, strict=True) if kept)
        pages.setdefault(doc.record["set"], []).append(doc.record)
        got[doc.record["id"]] = {"text": text}
    return {name: score.score_html(records, got) for name, records in pages.items()}


def print_figures(title, table):
    print(title)
    for name, row in table.items():
        parts = f"precision {row['precision']:.4f}  recall {row['recall']:.4f}"
        print(f"  {name:18}{row['f1']:.4f}  {parts}")
    print(f"  {'mean of five':18}{statistics.fmean(table[name]['f1'] for name in SETS[:5]):.4f}")


def exported(booster, names):
    """The booster as it is shipped: integer leaves whose sums fit sixteen bits."""
    roots = [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]
    most = sum(max(abs(leaf["leaf_value"]) for leaf in leaves(root)) for root in roots)
    used = {}
    out = DecisionTrees(
        (), array("H"), array("H"), array("B"), array("h"), array("h"), array("h"),
        scale=32_000 / most,
    )  # fmt: skip

    def add_leaf(node):
        out.leaf_value.append(round(node["leaf_value"] * out.scale))

    for root in roots:
        first_split, first_leaf = len(out.split_feature), len(out.leaf_value)
        queue = [root]
        splits = 0  # of this tree that have a number
        while queue:  # breadth first
            node = queue.pop(0)
            if "left_child" not in node:
                add_leaf(node)  # a tree without a split
                continue
            out.split_feature.append(used.setdefault(names[node["split_feature"]], len(used)))
            out.threshold.append(math.floor(node["threshold"]))
            for side, children in (
                ("left_child", out.left_child), ("right_child", out.right_child),
            ):  # fmt: skip
                child = node[side]
                if "left_child" in child:
                    splits += 1
                    children.append(splits)
                    queue.append(child)
                else:
                    children.append(~(len(out.leaf_value) - first_leaf))
                    add_leaf(child)
        assert len(out.split_feature) - first_split in (0, splits + 1)
        out.num_leaves.append(len(out.leaf_value) - first_leaf)
    return replace(out, features=tuple(used))


def leaves(node):
    if "left_child" in node:
        return leaves(node["left_child"]) + leaves(node["right_child"])
    return [node]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", type=Path, required=True, help="folder with score.py and pages/")
    parser.add_argument(
        "--write", action="store_true", help="also train on all and write the model"
    )
    args = parser.parse_args()
    docs = read_docs(args.bench)
    import score

    boosters = trained(docs, [*range(FOLDS), *([None] if args.write else [])])
    real = [doc for doc in docs if not doc.is_made]
    print_figures(
        "sites left out", figures(score, real, lambda doc: boosters[fold(doc.record)])
    )  # fmt: skip
    if args.write:
        print_figures("fitted", figures(score, real, lambda doc: boosters[None]))
        MODEL.write_bytes(serialise(exported(boosters[None], names_of(docs))))


if __name__ == "__main__":
    main()
