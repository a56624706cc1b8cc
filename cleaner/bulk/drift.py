"""What changed on a site between two runs: a rule that fell silent, a new line, a lost field.

Both runs have a sample of each site's documents (`cleaner.bulk.site_sample`). A change is one that
matters and is no accident: it is large, and a test that knows the number of documents gives it a
probability of less than `RISK` on a site that did not change. The test for counts is Fisher's
exact one, that for sizes the test of Mann and Whitney with its normal approximation.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import Any, Literal

from cleaner.bulk.significance import fisher, mann_whitney
from cleaner.bulk.site_sample import SiteSample

RISK = 1e-6  # of one test; a site has about a hundred, and its documents of a week are alike
MIN_DOCUMENTS = 10  # of a site in either run; fewer are not compared
_COMMON, _RARE = 0.3, 0.05  # shares of documents
_FALL, _FAMILY_FALL = 3, 2  # factors by which a rule, and its family, fell or rose
_FIELD_LOSS = 0.3  # of the documents
_SHARE_JUMP = 0.1  # of the median share removed
_LENGTH_FACTOR = 1.5  # of the median length

Kind = Literal[
    "rule-silent", "rule-new", "line-kept", "line-judged", "field-lost", "share-removed", "length"
]


@dataclass(frozen=True, slots=True)
class SiteChange:
    """One change of one site.

    `name` is the rule, the line or the field, "" for the share removed and the length. `before`
    and `after` are the shares of documents that have it, or the medians. `risk` is the probability
    of such a difference without any change. `examples` are a document of the earlier run and one
    of the later run that show it, each as (part, id), where there are such.
    """

    site: str
    kind: Kind
    name: str
    before: float
    after: float
    documents: tuple[int, int]
    risk: float
    examples: tuple[tuple[str, str] | None, tuple[str, str] | None]

    def to_json(self) -> dict[str, Any]:
        """Return the fields by name, the documents of the examples as ids."""
        before, after = (example and example[1] for example in self.examples)
        return {
            "site": self.site, "kind": self.kind, "name": self.name, "before": self.before,
            "after": self.after, "documents": list(self.documents), "risk": self.risk,
            "examples": {"before": before, "after": after},
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Drift:
    """All changes, by site, and how many sites were compared and how many were too small.

    `missing` are the sites of the earlier run, large enough, that the later run does not have.
    """

    changes: tuple[SiteChange, ...]
    compared: int
    too_small: int
    missing: tuple[str, ...]

    def sites(self) -> Iterator[tuple[str, list[SiteChange]]]:
        """Yield each changed site with its changes."""
        for site, changes in groupby(self.changes, key=lambda change: change.site):
            yield site, list(changes)


def compare(
    earlier: Iterable[SiteSample], later: Iterable[SiteSample], *, same_rules: bool = True
) -> Drift:
    """Return what changed between the samples of two runs. Memory holds those of the earlier.

    Without `same_rules`, a rule whose work another one of its family does now has not changed.
    """
    before = {sample.site: sample for sample in earlier}
    changes: list[SiteChange] = []
    compared = too_small = 0
    for sample in sorted(later, key=lambda sample: sample.site):
        old = before.pop(sample.site, None)
        if old is None:
            continue
        if min(len(old.documents), len(sample.documents)) < MIN_DOCUMENTS:
            too_small += 1
            continue
        compared += 1
        changes += _changes(_Pair(old, sample, same_rules))
    missing = sorted(
        site for site, sample in before.items() if len(sample.documents) >= MIN_DOCUMENTS
    )
    return Drift(tuple(changes), compared, too_small, tuple(missing))


def _changes(pair: "_Pair") -> Iterator[SiteChange]:
    old, new = pair.old, pair.new
    for name in sorted({*old.rules, *new.rules}):
        yield from pair.rule(name)
    yield from pair.new_lines("line-kept", old.lines, new.lines)
    yield from pair.new_lines("line-judged", old.judged, new.judged)
    for name in sorted(old.fields):
        yield from pair.field(name)
    yield from pair.sizes(
        "share-removed", old.shares, new.shares, lambda a, b: abs(a - b) >= _SHARE_JUMP
    )
    yield from pair.sizes(
        "length", old.kept, new.kept, lambda a, b: max(a, b) >= _LENGTH_FACTOR * max(min(a, b), 1)
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """The samples of one site."""

    old: SiteSample
    new: SiteSample
    same_rules: bool

    def rule(self, name: str) -> Iterator[SiteChange]:
        """A rule that fell silent, or nearly, or one that hardly acted and does now."""
        before, after = self._shares(self.old.rules.get(name, 0), self.new.rules.get(name, 0))
        in_family = before, after
        if not self.same_rules:
            family = name.partition("/")[0] + "/"
            in_family = self._shares(_any(self.old.rules, family), _any(self.new.rules, family))
        old_family, new_family = in_family
        fell = after <= before / _FALL and new_family <= old_family / _FAMILY_FALL
        rose = before <= after / _FALL and old_family <= new_family / _FAMILY_FALL
        if before >= _COMMON and fell:
            yield from self._tested("rule-silent", name, self.old.rules, self.new.rules)
        elif after >= _COMMON and rose:
            yield from self._tested("rule-new", name, self.old.rules, self.new.rules)

    def new_lines(
        self, kind: Kind, before: Mapping[str, int], after: Mapping[str, int]
    ) -> Iterator[SiteChange]:
        """Short lines that many documents have now, and hardly any had, kept or removed."""
        for name in sorted(after):
            anywhere = self.old.lines.get(name, 0) | self.old.judged.get(name, 0)
            old, new = self._shares(anywhere, after[name])
            if old <= _RARE and new >= _COMMON:
                yield from self._tested(kind, name, before, after)

    def field(self, name: str) -> Iterator[SiteChange]:
        """A field that is found in far fewer documents."""
        before, after = self._shares(self.old.fields[name], self.new.fields.get(name, 0))
        if before - after >= _FIELD_LOSS:
            yield from self._tested("field-lost", name, self.old.fields, self.new.fields)

    def sizes(
        self,
        kind: Kind,
        before: tuple[float, ...],
        after: tuple[float, ...],
        is_large: Callable[[float, float], bool],
    ) -> Iterator[SiteChange]:
        """A change of what is measured of every document."""
        old, new = median(before), median(after)
        if is_large(old, new) and (risk := mann_whitney(before, after)) < RISK:
            examples = (
                self.old.documents[_nearest(before, old)],
                self.new.documents[_nearest(after, new)],
            )
            yield self._change(kind, "", (old, new), risk, examples)

    def _shares(self, before: int, after: int) -> tuple[float, float]:
        old, new = len(self.old.documents), len(self.new.documents)
        return before.bit_count() / old, after.bit_count() / new

    def _tested(
        self, kind: Kind, name: str, before: Mapping[str, int], after: Mapping[str, int]
    ) -> Iterator[SiteChange]:
        a, b = before.get(name, 0), after.get(name, 0)
        old, new = len(self.old.documents), len(self.new.documents)
        risk = fisher(a.bit_count(), old, b.bit_count(), new)
        if risk < RISK:
            falls = a.bit_count() / old > b.bit_count() / new
            examples = (_example(self.old, a, falls), _example(self.new, b, not falls))
            yield self._change(kind, name, self._shares(a, b), risk, examples)

    def _change(
        self,
        kind: Kind,
        name: str,
        values: tuple[float, float],
        risk: float,
        examples: tuple[tuple[str, str] | None, tuple[str, str] | None],
    ) -> SiteChange:
        before, after = (round(value, 3) for value in values)
        documents = len(self.old.documents), len(self.new.documents)
        return SiteChange(self.new.site, kind, name, before, after, documents, risk, examples)


def _any(masks: Mapping[str, int], family: str) -> int:
    """The documents that any rule of a family acted on."""
    found = 0
    for name, mask in masks.items():
        if name.startswith(family):
            found |= mask
    return found


def _example(sample: SiteSample, mask: int, with_it: bool) -> tuple[str, str] | None:
    """The first document that has, or lacks, something."""
    if not with_it:
        mask = ~mask & ((1 << len(sample.documents)) - 1)
    return sample.documents[(mask & -mask).bit_length() - 1] if mask else None


def _nearest(values: tuple[float, ...], wanted: float) -> int:
    return min(range(len(values)), key=lambda at: abs(values[at] - wanted))
