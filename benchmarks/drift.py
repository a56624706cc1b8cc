"""How well `cleaner report --against` notices that a site has changed, and how often it errs.

    python benchmarks/drift.py ../shared/bench/dumps/sites.jsonl.gz

Two runs of a site are made by drawing 100 documents of it with replacement. Without a change, every
pair in which something is reported is a false alarm. Then one thing is changed in all documents of
the second run: a new footer, a label renamed, a line about paying.
"""

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from cleaner import Cleaner
from cleaner.bulk import site_sample
from cleaner.bulk.drift import compare
from cleaner.bulk.site_sample import SAMPLED, SiteSample

MIN_DOCUMENTS = 8  # of a site, to draw from
FOOTER = "Harbour Voices, the podcast of the week, is out now"
PAYING = "You have 2 free articles left this month"
RENAMED = "Pass it on"

Row = dict[str, Any]
Change = Callable[[str], str]


def footer(text: str) -> str:
    """The text with a line at its end."""
    return f"{text.rstrip()}\n{FOOTER}\n"


def paying(text: str) -> str:
    """The text with a line about paying in its middle."""
    lines = text.split("\n")
    lines.insert(len(lines) // 2, PAYING)
    return "\n".join(lines)


def renamed(label: str) -> Change:
    """A change that gives a line of the site another text."""

    def change(text: str) -> str:
        return "\n".join(RENAMED if line.strip() == label else line for line in text.split("\n"))

    return change


def rows(cleaner: Cleaner, documents: Iterable[Row], change: Change | None = None) -> list[Row]:
    """What a run keeps of these documents."""
    found = []
    for document in documents:
        text = document["text"] if change is None else change(document["text"])
        record = cleaner.clean(text, url=document["url"], id=document["id"]).record()
        found.append(json.loads(site_sample.row(record, "part-0")))
    return found


def drawn(pool: list[Row], count: int, choice: random.Random) -> SiteSample:
    """The sample of a run of `count` documents drawn from `pool`."""
    return site_sample.sample("site", count, choice.choices(pool, k=min(count, SAMPLED)))


def most_frequent_removed(documents: list[Row], cleaner: Cleaner) -> tuple[str, int]:
    """The line that is removed from most documents of a site, and from how many."""
    counts: Counter[str] = Counter()
    for document in documents:
        removed = cleaner.clean(document["text"], url=document["url"]).removed
        named = {
            edit.text.strip() for edit in removed if not edit.by[0].startswith(("judge", "layout"))
        }
        counts.update(line for line in named if "\n" not in line and line)
    return counts.most_common(1)[0] if counts else ("", 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sites", help="JSONL, gzip: documents with site, kind, url and text")
    parser.add_argument("--weeks", type=int, default=60, help="pairs without a change, a site")
    options = parser.parse_args()
    cleaner = Cleaner()
    sites: dict[tuple[str, str], list[Row]] = defaultdict(list)
    with gzip.open(options.sites, "rt", encoding="utf-8") as file:
        for document in map(json.loads, file):
            sites[document["site"], document["kind"]].append(document)
    sites = {name: found for name, found in sites.items() if len(found) >= MIN_DOCUMENTS}
    alarms = trials = 0
    found: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    for (site, kind), documents in sites.items():
        choice = random.Random(f"{site} {kind}")
        before = rows(cleaner, documents)
        for _ in range(options.weeks):
            drift = compare([drawn(before, 100, choice)], [drawn(before, 100, choice)])
            trials += 1
            alarms += bool(drift.changes)
        label, count = most_frequent_removed(documents, cleaner)
        changes: dict[str, Change] = {"a new footer": footer, "a line about paying": paying}
        if count >= len(documents) / 2:
            changes["a label renamed"] = renamed(label)
        for name, change in changes.items():
            after = rows(cleaner, documents, change)
            for count in (25, 50, 100):
                drift = compare([drawn(before, 100, choice)], [drawn(after, count, choice)])
                changed[f"{name}, {count} documents"] += 1
                found[f"{name}, {count} documents"] += bool(drift.changes)
    print(f"{len(sites)} sites (copied and naive dumps apart)")
    print(f"no change: {alarms} alarms in {trials} pairs of runs")
    for name, count in changed.items():
        print(f"{name}: noticed {found[name]} of {count}")


if __name__ == "__main__":
    main()
