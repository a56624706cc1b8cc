"""What a run remembers of each site: a sample of its documents, in the file `Layout.sites`.

A later run is compared with it (`cleaner.bulk.drift`). The sample of a site are the documents with
the smallest digests of their ids: the same ones for any number of workers and any division into
parts. Every part keeps a row a document; they are merged at the end, and only the sampled ones of
the largest sites stay.
"""

import gzip
import hashlib
import heapq
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from cleaner.errors import InputError
from cleaner.metadata.fields import FIELDS
from cleaner.text.host import host_of
from cleaner.writers import jsonl

SAMPLED = 100  # documents of a site
MAX_SITES = 1000  # the ones with the most documents; more would need more memory
_MAX_COUNTED = 100_000  # sites that are counted to find those
_MAX_LINE = 100  # characters of a short line
_FIRST, _LAST = 8, 16  # short lines of a document: what a site repeats stands at the ends
_LINES = 80  # of a site: the most frequent ones
_DIGITS = re.compile(r"\d+")
_BY_PLACE = ("judge/", "layout/")  # what removes a line because of its place alone, and no rule
NO_ADDRESS = "(no address)"


@dataclass(frozen=True, slots=True)
class SiteSample:
    """The sampled documents of one site.

    `documents` are (part, id) in a fixed order; `shares` and `kept`, in that order, the share of
    the text that was removed and the characters that were kept. `fields`, `rules`, `lines`
    and `judged` map a name to the set of the documents that have it, as bits: bit 0 is the first
    document. `lines` are short lines that were kept, `judged` such that the judge removed and no
    rule, both with "#" for their numbers. `total` counts all documents of the site, sampled or not.
    """

    site: str
    total: int
    documents: tuple[tuple[str, str], ...]
    shares: tuple[float, ...]
    kept: tuple[int, ...]
    fields: Mapping[str, int]
    rules: Mapping[str, int]
    lines: Mapping[str, int]
    judged: Mapping[str, int]

    def to_json(self) -> dict[str, Any]:
        """Return a row of the file: the fields by name, bits in hexadecimal."""
        bits = {
            name: {key: f"{mask:x}" for key, mask in getattr(self, name).items()} for name in _BITS
        }
        return {
            "site": self.site, "total": self.total, "documents": self.documents,
            "shares": self.shares, "kept": self.kept, **bits,
        }  # fmt: skip

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> "SiteSample":
        """Undo `to_json`. Raises KeyError, TypeError or ValueError for another row."""
        bits = {name: {key: int(mask, 16) for key, mask in row[name].items()} for name in _BITS}
        documents = tuple((part, id) for part, id in row["documents"])
        shares, kept = tuple(row["shares"]), tuple(row["kept"])
        if not len(documents) == len(shares) == len(kept):
            raise ValueError("a sample whose columns differ in length")
        return cls(str(row["site"]), int(row["total"]), documents, shares, kept, **bits)


_BITS = ("fields", "rules", "lines", "judged")


def row(record: Mapping[str, Any], part: str) -> bytes:
    """Return the line that a part keeps for one of its documents."""
    edits = record["removed"]
    kept, removed = len(record["text"]), sum([len(edit["text"]) for edit in edits])
    digest = hashlib.blake2b(record["id"].encode("utf-8", "surrogatepass"), digest_size=8)
    rules: set[str] = set()
    for edit in edits:
        rules.update(edit["by"])
    by_place = {name for name in rules if name.startswith(_BY_PLACE)}
    judged = [edit["text"] for edit in edits if by_place.issuperset(edit["by"])]
    return jsonl.line({
        "site": _site(record), "digest": digest.hexdigest(), "part": part, "id": record["id"],
        "share": round(removed / (kept + removed), 3) if kept + removed else 0.0, "kept": kept,
        "fields": [name for name in FIELDS if record.get(name)],
        "rules": sorted(rules),
        "lines": short_lines(record["text"]), "judged": short_lines("\n".join(judged)),
    })  # fmt: skip


def _site(record: Mapping[str, Any]) -> str:
    """The host of the URL, else the folder of the file, which is how dumps are often sorted."""
    found = host_of(record["url"]).removeprefix("www.")
    return found or record["id"].rpartition("/")[0] or NO_ADDRESS


def short_lines(text: str) -> list[str]:
    """Return the short lines near both ends of a cleaned text, with "#" for their numbers."""
    short = [line for line in map(str.strip, text.split("\n")) if 0 < len(line) <= _MAX_LINE]
    if not short:
        return short
    if len(short) > _FIRST + _LAST:
        short = short[:_FIRST] + short[-_LAST:]
    return list(dict.fromkeys(_DIGITS.sub("#", "\n".join(short)).split("\n")))


def merge(paths: Sequence[str]) -> Iterator[bytes]:
    """Yield the lines of the file, by site. `paths` are the rows of all parts, compressed,
    in the order of the input."""
    totals = _totals(paths)
    largest = sorted(totals, key=lambda site: (-totals[site], site))[:MAX_SITES]
    samples: dict[str, list[tuple[int, bytes]]] = {site: [] for site in largest}
    for site, digest, line in _lines(paths):
        chosen = samples.get(site)
        if chosen is None:
            continue
        entry = (-int(digest, 16), line)  # the part and the id come next in the line
        if len(chosen) < SAMPLED:
            heapq.heappush(chosen, entry)
        elif entry > chosen[0]:
            heapq.heapreplace(chosen, entry)
    for site in sorted(largest):
        rows = [json.loads(line) for _, line in sorted(samples.pop(site), reverse=True)]
        yield jsonl.line(sample(site, totals[site], rows).to_json())


def load(path: str) -> Iterator[SiteSample]:
    """Yield the samples in such a file. Raises InputError for a file that is not one."""
    try:
        with open(path, "rb") as file:
            for line in file:
                yield SiteSample.from_json(json.loads(line))
    except OSError as error:
        raise InputError(
            f"{path}: {error.strerror}; only a finished run of cleaner 1.1 or later has it"
        ) from None
    except (ValueError, KeyError, TypeError):
        raise InputError(
            f"{path}: damaged, or written by another version of cleaner; do that run again"
        ) from None


def _totals(paths: Sequence[str]) -> dict[str, int]:
    totals: dict[str, int] = {}
    for site, _, _ in _lines(paths):
        if site in totals or len(totals) < _MAX_COUNTED:
            totals[site] = totals.get(site, 0) + 1
    return totals


# What a row begins with: cheaper than reading the whole.
_START = re.compile(rb'\{"site": ?("(?:[^"\\]|\\.)*"), ?"digest": ?"([0-9a-f]+)"')


def _lines(paths: Iterable[str]) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield (site, digest, line) of all rows."""
    known: dict[bytes, str] = {}
    for path in paths:
        with gzip.open(path, "rb") as file:
            for line in file:
                match = _START.match(line)
                assert match is not None
                written, digest = match.groups()
                site = known.get(written)
                if site is None:
                    site = json.loads(written)
                    if len(known) < _MAX_COUNTED:
                        known[written] = site
                yield site, digest, line


def sample(site: str, total: int, rows: Sequence[Mapping[str, Any]]) -> SiteSample:
    """Return the sample of a site, of `total` documents, that consists of these rows."""
    bits = {name: _bits(rows, name) for name in _BITS}
    return SiteSample(
        site, total,
        tuple((row["part"], row["id"]) for row in rows),
        tuple(row["share"] for row in rows), tuple(row["kept"] for row in rows),
        bits["fields"], bits["rules"], _frequent(bits["lines"]), _frequent(bits["judged"]),
    )  # fmt: skip


def _frequent(lines: Mapping[str, int]) -> dict[str, int]:
    """The lines that most documents have, none that only one has."""
    repeated = [line for line, mask in lines.items() if mask.bit_count() > 1]
    repeated.sort(key=lambda line: (-lines[line].bit_count(), line))
    return {line: lines[line] for line in repeated[:_LINES]}


def _bits(rows: Sequence[Mapping[str, Any]], name: str) -> dict[str, int]:
    """For each value of a list in the rows, the rows that have it."""
    found: dict[str, int] = {}
    for number, row in enumerate(rows):
        for value in row[name]:
            found[value] = found.get(value, 0) | 1 << number
    return dict(sorted(found.items(), key=itemgetter(0)))
