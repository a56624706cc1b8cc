"""What learned rules are worth: learn on one part of each site's dumps, clean the other part.

    python benchmarks/learned.py DUMPS [--level careful] [--rules LEARNED.toml] [--preview]

DUMPS is JSON Lines, also .gz: rows with `text`, `url`, `part` ("learn" or "test"), `variant`, and
`labels`, one for each line: "keep" is the article's, "boilerplate" is not, others count nowhere;
of a "mixed" line, nothing counts. Rules are learned from the first part, nothing is edited by
hand, and the second part is cleaned without and with them. For each variant it prints how much of
the boilerplate that is left without the rules goes with them, in percent of its words, and how
many of 10,000 words of the article are lost that were not lost before.
"""

import argparse
import gzip
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleaner import Cleaner
from cleaner.learning import LearnJob, learn, rule_file
from cleaner.settings import Settings

# A character of a script without spaces counts as a word.
_WORD = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_]+")

Row = dict[str, Any]


def rows_of(path: Path) -> list[Row]:
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    return [json.loads(line) for line in text.splitlines()]


def learned_rules(rows: list[Row], folder: Path) -> Path:
    """Learn from the rows, and return the rule file."""
    dumps = folder / "dumps.jsonl"
    with dumps.open("w") as file:
        for row in rows:
            kept = {key: row[key] for key in ("id", "url", "text") if row.get(key)}
            file.write(json.dumps(kept) + "\n")
    learned = learn(LearnJob((str(dumps),)))
    rules = folder / "learned.toml"
    counts = learned.counts
    rules.write_text(rule_file(learned.proposals, counts.read - counts.repeated, counts.sites))
    trial = sum(proposal.status == "preview" for proposal in learned.proposals)
    print(f"{len(learned.proposals)} rules from {counts.read} dumps, {trial} of them on trial")
    return rules


def kept_lines(cleaner: Cleaner, row: Row) -> Iterator[tuple[str, int, int]]:
    """Yield the label of each line, its words, and how many of them were kept."""
    cleaned = cleaner.clean(row["text"], url=row.get("url"))
    removed: dict[int, int] = {}
    for edit in cleaned.removed:
        removed[edit.line] = removed.get(edit.line, 0) + len(_WORD.findall(edit.text))
    for number, (line, label) in enumerate(
        zip(row["text"].split("\n"), row["labels"], strict=True), start=1
    ):
        words = len(_WORD.findall(line))
        yield label, words, max(words - removed.get(number, 0), 0)


def measure(rows: list[Row], before: Cleaner, after: Cleaner) -> Counter[str]:
    """Return words by label: all, left before, left after."""
    words: Counter[str] = Counter()
    for row in rows:
        if not row.get("labels"):
            continue
        for (label, all_words, left), (_, _, now) in zip(
            kept_lines(before, row), kept_lines(after, row), strict=True
        ):
            words[f"{label} all"] += all_words
            words[f"{label} before"] += left
            words[f"{label} after"] += now
    return words


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dumps", type=Path)
    parser.add_argument("--level", choices=("careful", "thorough"), default="careful")
    parser.add_argument("--rules", type=Path, help="measure these instead of learning")
    parser.add_argument("--preview", action="store_true", help="rules on trial act, too")
    options = parser.parse_args()
    rows = rows_of(options.dumps)
    with tempfile.TemporaryDirectory() as folder:
        rules = options.rules or learned_rules(
            [row for row in rows if row["part"] == "learn"], Path(folder)
        )
        before = Cleaner(level=options.level)
        after = Cleaner(
            settings=Settings(level=options.level, rules=(str(rules),), preview=options.preview)
        )
        for variant in sorted({row["variant"] for row in rows}):
            test = [row for row in rows if row["part"] == "test" and row["variant"] == variant]
            words = measure(test, before, after)
            left, gone = words["boilerplate before"], words["boilerplate before"]
            gone -= words["boilerplate after"]
            lost = words["keep before"] - words["keep after"]
            print(
                f"{variant}: {len(test)} dumps; {gone} of {left} boilerplate words left until now"
                f" are gone ({gone / max(left, 1):.1%}); {lost} of {words['keep all']} article"
                f" words more are lost ({10_000 * lost / max(words['keep all'], 1):.1f} of 10,000)"
            )


if __name__ == "__main__":
    main()
