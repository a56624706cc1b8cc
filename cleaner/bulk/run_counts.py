"""Counts of a run that can be added up in any order and come out the same.

One `Tally` is kept for each part; the sum of all of them is what ``run.json`` and the
report show. Adding is commutative: where one of several must be chosen (an example line,
the document with the largest share removed) the choice depends on the documents, never on
which worker was first.
"""

from collections.abc import Iterable, Mapping
from typing import Any

_FIELDS = ("title", "byline", "date", "contact", "publisher", "rights", "language", "dateline")
_EXAMPLES = 3  # example lines of a rule
_LONGEST = 160  # characters of an example
_NOTABLE = 12  # documents kept in each list of remarkable ones
BINS = 20  # of the histogram of the share removed
SITES = 100_000  # more are counted together as "(other sites)"

Tally = dict[str, Any]


def empty() -> Tally:
    """Nothing counted yet."""
    return {
        "read": 0, "written": 0, "rejected": {}, "skipped": 0, "bytes": 0, "kept": 0,
        "removed": 0, "repaired": 0, "flags": {}, "fields": {}, "languages": {}, "rules": {},
        "sites": {}, "shares": [0] * (BINS + 1), "most": [], "largest": [], "named": [],
    }  # fmt: skip


def add_record(tally: Tally, record: Mapping[str, Any], size: int, part: str) -> None:
    """Count one written record. `size` is the length of its raw text, `part` where it went."""
    kept, lost = len(record["text"]), 0
    rules = tally["rules"]
    for edit in record["removed"]:
        text = edit["text"]
        lost += len(text)
        for name in edit["by"]:
            rule = rules.get(name)
            if rule is None:
                rule = rules[name] = [0, 0, []]
            rule[0] += 1
            rule[1] += len(text)
            if len(rule[2]) < _EXAMPLES:
                _exemplify(rule[2], text)
    tally["read"] += 1
    tally["written"] += 1
    tally["bytes"] += size
    tally["kept"] += kept
    tally["removed"] += lost
    tally["repaired"] += len(record["repairs"])
    for flag in record["flags"]:
        _count(tally["flags"], flag if isinstance(flag, str) else str(flag))
    for field in _FIELDS:
        if record[field]:
            _count(tally["fields"], field)
    if record["language"]:
        _count(tally["languages"], record["language"])
    share = lost / (kept + lost) if kept + lost else 0.0
    tally["shares"][int(share * BINS)] += 1
    site = _site(tally, record["url"])
    if site is not None:
        site[0] += 1
        site[1] += kept
        site[2] += lost
    share = round(share, 4)
    for best, rank in ((tally["most"], share), (tally["largest"], size)):
        if len(best) < _NOTABLE or rank > best[-1]["rank"]:
            best.append(
                {
                    "id": record["id"], "source": record["source"], "size": size, "share": share,
                    "part": part, "rank": rank,
                }
            )  # fmt: skip
            best[:] = _best(best)


def add_refused(tally: Tally, reason: str, url: str | None, size: int) -> None:
    """Count one rejected document."""
    tally["read"] += 1
    tally["bytes"] += size
    _count(tally["rejected"], reason)
    site = _site(tally, url)
    if site is not None:
        site[3] += 1


def add_skipped(tally: Tally, source: str, reason: str) -> None:
    """Count one thing that is no document, and name it while there is room."""
    tally["skipped"] += 1
    if len(tally["named"]) < 100:
        tally["named"].append([source, reason])


def merge(tallies: Iterable[Tally]) -> Tally:
    """The sum of all."""
    whole = empty()
    for tally in tallies:
        add(whole, tally)
    return whole


def add(whole: Tally, other: Tally) -> None:
    """Add `other` to `whole`."""
    for key in ("read", "written", "skipped", "bytes", "kept", "removed", "repaired"):
        whole[key] += other[key]
    for key in ("rejected", "flags", "fields", "languages"):
        for name, count in other[key].items():
            whole[key][name] = whole[key].get(name, 0) + count
    for name, (hits, chars, examples) in other["rules"].items():
        rule = whole["rules"].setdefault(name, [0, 0, []])
        rule[0] += hits
        rule[1] += chars
        rule[2] = sorted({*rule[2], *examples})[:_EXAMPLES]
    sites = whole["sites"]
    for name, counts in other["sites"].items():
        if name not in sites and len(sites) >= SITES:
            name = "(other sites)"
        site = sites.setdefault(name, [0, 0, 0, 0])
        for place, count in enumerate(counts):
            site[place] += count
    whole["shares"] = [a + b for a, b in zip(whole["shares"], other["shares"], strict=True)]
    for key in ("most", "largest"):
        whole[key] = _best([*whole[key], *other[key]])
    whole["named"] = sorted([*whole["named"], *other["named"]])[:100]


def _count(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1


def _exemplify(examples: list[str], text: str) -> None:
    text = text.strip()
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    if short and short not in examples:
        examples.append(short)


def _site(tally: Tally, url: str | None) -> list[int] | None:
    if not url:
        return None
    host = _host(url)
    if not host:
        return None
    site: list[int] = tally["sites"].setdefault(host, [0, 0, 0, 0])
    return site


def _host(url: str) -> str:
    """The site of an address, "" when it has none. `urlsplit` costs forty times as much.

    >>> _host("https://me@www.Example.com:8080/a?b"), _host("no address")
    ('example.com', '')
    """
    _, found, rest = url.partition("://")
    if not found:
        return ""
    end = min((at for at in map(rest.find, "/?#\\") if at >= 0), default=len(rest))
    host = rest[:end].rpartition("@")[2].lower()
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].removeprefix("www.")


def _best(notes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first of them by rank; of equal ones by all that is known, so that no order decides."""
    return sorted(
        notes,
        key=lambda note: (
            -note["rank"],
            note["id"],
            note["source"] or "",
            note["part"],
            note["share"],
            note["size"],
        ),
    )[:_NOTABLE]
