"""The counts of a run. They can be added up in any order with the same result.

Every part has its own counts; their sum is what ``run.json`` and the report show. Where some
of many have to be chosen (example lines, the documents with the largest share removed), the
choice depends on the documents alone, never on which worker was first.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cleaner.metadata.fields import FIELDS
from cleaner.readers import Rejected
from cleaner.text.host import host_of

_EXAMPLES = 3  # example lines of a rule
_MAX_EXAMPLE = 160  # characters of an example
_MAX_MESSAGE = 300  # characters of the message of a reason
_NUMBER, _DIGITS = re.compile(r"[0-9]+"), 15  # numbers in messages, padded to compare them
_MAX_COLUMNS = 500  # names of columns that are counted
_NOTABLE = 12  # documents in each list of notable ones
_NAMED = 100  # skipped things that are named
BINS = 20  # of the histogram of the share removed
MAX_SITES = 100_000  # further ones are counted together, as "(other sites)"


@dataclass
class RunCounts:
    """Counts of documents, characters, rules and sites. Every value is one of JSON's.

    `most` and `largest` are documents, best first, each with its "rank".
    """

    read: int = 0  # documents: written + rejected
    written: int = 0
    rejected: dict[str, int] = field(default_factory=dict)  # by reason
    messages: dict[str, str] = field(default_factory=dict)  # an example for each reason
    columns: dict[str, int] = field(default_factory=dict)  # of rows without a text: characters
    skipped: int = 0  # files and members that are no documents
    skipped_by: dict[str, int] = field(default_factory=dict)  # the same, by reason
    named: list[list[str]] = field(default_factory=list)  # [source, reason] of skipped things
    bytes: int = 0  # raw content read; characters where it is text already
    kept: int = 0  # characters
    removed: int = 0  # characters
    repaired: int = 0  # lines
    flags: dict[str, int] = field(default_factory=dict)
    fields: dict[str, int] = field(default_factory=dict)  # documents that have this metadata
    languages: dict[str, int] = field(default_factory=dict)
    rules: dict[str, list[Any]] = field(default_factory=dict)  # [hits, characters, examples]
    sites: dict[str, list[int]] = field(default_factory=dict)  # [written, kept, removed, rejected]
    shares: list[int] = field(
        default_factory=lambda: [0] * (BINS + 1)
    )  # documents by share removed
    most: list[dict[str, Any]] = field(default_factory=list)  # by share removed
    largest: list[dict[str, Any]] = field(default_factory=list)  # by size

    @property
    def rejected_total(self) -> int:
        """Rejected documents, for all reasons."""
        return sum(self.rejected.values())

    def to_json(self) -> dict[str, Any]:
        """Return the fields by name, not copied. ``RunCounts(**row)`` undoes it."""
        return vars(self)

    def add_record(self, record: Mapping[str, Any], size: int, part: str) -> None:
        """Count one written record. `size` is the length of its raw content, `part` the name of
        the part it is in."""
        kept, removed = len(record["text"]), self._add_removals(record["removed"])
        self.read += 1
        self.written += 1
        self.bytes += size
        self.kept += kept
        self.removed += removed
        self.repaired += len(record["repairs"])
        for flag in record["flags"]:
            _increment(self.flags, flag if isinstance(flag, str) else str(flag))
        for name in FIELDS:
            if record.get(name):
                _increment(self.fields, name)
        if record["language"]:
            _increment(self.languages, record["language"])
        share = removed / (kept + removed) if kept + removed else 0.0
        self.shares[int(share * BINS)] += 1
        site = self._site(record["url"])
        if site is not None:
            site[0] += 1
            site[1] += kept
            site[2] += removed
        share = round(share, 4)
        for best, rank in ((self.most, share), (self.largest, size)):
            if len(best) < _NOTABLE or rank > best[-1]["rank"]:
                best.append(
                    {
                        "id": record["id"], "source": record["source"], "size": size,
                        "share": share, "part": part, "rank": rank,
                    }
                )  # fmt: skip
                best[:] = _best(best)

    def _add_removals(self, removals: list[Mapping[str, Any]]) -> int:
        """Count removals by rule; returns how many characters they took."""
        characters = 0
        for removal in removals:
            text = removal["text"]
            characters += len(text)
            for name in removal["by"]:
                rule = self.rules.get(name)
                if rule is None:
                    rule = self.rules[name] = [0, 0, []]
                rule[0] += 1
                rule[1] += len(text)
                if len(rule[2]) < _EXAMPLES:
                    _add_example(rule[2], text)
        return characters

    def add_rejected(self, document: Rejected, url: str | None, size: int) -> None:
        """Count one rejected document. `size` is the length of its raw content."""
        self.read += 1
        self.bytes += size
        _increment(self.rejected, document.reason)
        self._add_message(document.reason, _message(document))
        for name, characters in document.columns.items():
            self._add_column(name, characters)
        site = self._site(url)
        if site is not None:
            site[3] += 1

    def _add_message(self, reason: str, message: str) -> None:
        """Keep the first message of each reason, by its words and numbers."""
        self.messages[reason] = min(message, self.messages.get(reason, message), key=_by_number)

    def _add_column(self, name: str, characters: int) -> None:
        if name in self.columns or len(self.columns) < _MAX_COLUMNS:
            self.columns[name] = self.columns.get(name, 0) + characters

    def add_skipped(self, source: str, reason: str) -> None:
        """Count something that is no document. The first hundred are named."""
        self.skipped += 1
        _increment(self.skipped_by, reason)
        if len(self.named) < _NAMED:
            self.named.append([source, reason])

    def add(self, other: "RunCounts") -> None:
        """Add other counts to these."""
        for name in ("read", "written", "skipped", "bytes", "kept", "removed", "repaired"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("rejected", "skipped_by", "flags", "fields", "languages"):
            counts = getattr(self, name)
            for key, count in getattr(other, name).items():
                counts[key] = counts.get(key, 0) + count
        for reason, message in other.messages.items():
            self._add_message(reason, message)
        for name, characters in other.columns.items():
            self._add_column(name, characters)
        for name, (hits, characters, examples) in other.rules.items():
            rule = self.rules.setdefault(name, [0, 0, []])
            rule[0] += hits
            rule[1] += characters
            rule[2] = sorted({*rule[2], *examples})[:_EXAMPLES]
        for name, counts in other.sites.items():
            if name not in self.sites and len(self.sites) >= MAX_SITES:
                name = "(other sites)"
            site = self.sites.setdefault(name, [0, 0, 0, 0])
            for index, count in enumerate(counts):
                site[index] += count
        self.shares = [a + b for a, b in zip(self.shares, other.shares, strict=True)]
        self.most = _best([*self.most, *other.most])
        self.largest = _best([*self.largest, *other.largest])
        self.named = sorted([*self.named, *other.named])[:_NAMED]

    def _site(self, url: str | None) -> list[int] | None:
        name = host_of(url).removeprefix("www.")
        return self.sites.setdefault(name, [0, 0, 0, 0]) if name else None


def _increment(counts: dict[str, int], name: str) -> None:
    counts[name] = counts.get(name, 0) + 1


def _message(document: Rejected) -> str:
    """The message, with the document's id where it does not begin with the source."""
    place = "" if document.message.startswith(f"{document.source}: ") else f"{document.id}: "
    return (place + document.message)[:_MAX_MESSAGE]


def _by_number(message: str) -> tuple[str, str]:
    """A key that sorts "row 9" before "row 10"."""
    return _NUMBER.sub(lambda number: number[0].zfill(_DIGITS), message), message


def _add_example(examples: list[str], text: str) -> None:
    text = text.strip()
    short = text if len(text) <= _MAX_EXAMPLE else text[: _MAX_EXAMPLE - 1] + "…"
    if short and short not in examples:
        examples.append(short)


def _best(documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first of `documents` by rank. Ties are broken by everything known about them."""
    return sorted(
        documents,
        key=lambda document: (
            -document["rank"],
            document["id"],
            document["source"] or "",
            document["part"],
            document["share"],
            document["size"],
        ),
    )[:_NOTABLE]
