"""One document after the other through the cleaner, with and without the rules under review."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cleaner.api import Cleaner
from cleaner.learning.line_forms import is_running_text, line_key
from cleaner.learning.spill import number_of
from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.scan import Scanner
from cleaner.matching.selection import why_foreign
from cleaner.model import Document
from cleaner.result import Cleaned
from cleaner.reviewing.evidence import ContextLine, Example, NearLine, Place, RuleEvidence
from cleaner.reviewing.lines_taken import Cut, TakenLine, lines_taken
from cleaner.reviewing.near_lines import NearLines
from cleaner.text.host import host_of

AROUND = 2  # lines before and after
SHOWN = 6  # lines of one example that the rule takes
WIDTH = 240  # characters of a line that are kept, and before a cut in it
BEFORE = 60


class EvidenceCollector:
    """Gathers the evidence for each rule, by its name; `with_rules` is a cleaner that has them."""

    def __init__(self, rules: Sequence[Rule], with_rules: Cleaner) -> None:
        self.evidence = {rule.name: RuleEvidence() for rule in rules}
        self.documents = 0
        self._rules = rules
        self._full = with_rules
        active = [rule.name for rule in rules if rule.name in with_rules.ruleset.numbers]
        self._base = with_rules.without(*active)
        self._scanner = Scanner(Ruleset(tuple(rules)))
        self._near = NearLines(rules)

    def look(self, document: Document, site: str) -> None:
        """Add what the rules do to a document. Raises DocumentError for one that is no text."""
        base = self._base.clean_document(document)
        self.documents += 1
        matching = self._matching(base)
        full = self._full.clean_document(document) if matching else base
        lines = lines_taken(full, base, self.evidence.keys())
        places = _places(lines)
        for name in sorted({name for line in lines for name in line.cuts}):
            self._add(name, _Seen(document.id, site, lines, places))
        self._add_left(lines, full, matching)
        self._add_near(lines, full, matching)

    def _matching(self, base: Cleaned) -> dict[str, set[int]]:
        """The rules that match a line, by its text, wherever they act: as the text stands, and
        with wrapped paragraphs as one."""
        found: dict[str, set[int]] = {}
        for lines in (base.lines, base.deferred.lines):
            texts = [line.text for line in lines]
            for index, matches in self._scanner.matches(texts).items():
                found[texts[index]] = {match.rule for match in matches}
        return found

    def _add(self, name: str, seen: "_Seen") -> None:
        evidence = self.evidence[name]
        taken = [index for index, line in enumerate(seen.lines) if name in line.cuts]
        evidence.documents += 1
        evidence.lines += len(taken)
        evidence.add_site(seen.site)
        for index in taken:
            line = seen.lines[index]
            evidence.places[seen.places[index]] += 1
            evidence.names.update(line.without)
            evidence.only += not line.without
            evidence.shared += len(line.cuts) > 1
            evidence.by_rules += line.goes_by_rules
            evidence.by_judge += bool(line.without) and not line.goes_by_rules
            text = line.text.strip()
            evidence.add_text(line_key(text) or text[:WIDTH], text[:WIDTH], len(text))
        self._add_examples(name, evidence, taken, seen)

    def _add_examples(
        self, name: str, evidence: RuleEvidence, taken: Sequence[int], seen: "_Seen"
    ) -> None:
        """Keep the first place in the document, and the first between paragraphs."""
        number = number_of(name, seen.document, seen.lines[taken[0]].text)
        first = min(taken, key=lambda index: (bool(seen.lines[index].without), index))
        # A line that goes in any case says little about the rule.
        key = (bool(seen.lines[first].without), number, seen.document)
        between = next((index for index in taken if seen.places[index] == "between"), None)
        if between is not None and evidence.between.wants(key):
            evidence.between.add(key, _example(name, between, seen))
        if evidence.examples.wants(key):
            evidence.examples.add(key, _example(name, first, seen))

    def _add_left(
        self, lines: Sequence[TakenLine], full: Cleaned, matching: Mapping[str, set[int]]
    ) -> None:
        """Count the lines that a rule matches and does not take."""
        host = host_of(full.url)
        for line in lines:
            for number in matching.get(line.text, ()):
                rule = self._rules[number]
                if rule.name in line.cuts or why_foreign(rule, None, host):
                    continue
                evidence = self.evidence[rule.name]
                evidence.left += 1
                if not line.kept:
                    evidence.left_gone += 1
                    evidence.left_names.update([*line.cuts] or line.without)

    def _add_near(
        self, lines: Sequence[TakenLine], full: Cleaned, matching: Mapping[str, set[int]]
    ) -> None:
        host = host_of(full.url)
        for line in lines:
            if not line.kept or line.cuts:
                continue
            text = line.text.strip()
            matched = matching.get(line.text, set())
            for number, similar in {**self._near.find(text), **dict.fromkeys(matched, 2.0)}.items():
                rule = self._rules[number]
                if not why_foreign(rule, None, host):
                    key = (-similar, line_key(text) or text[:WIDTH])
                    near = NearLine(text[:WIDTH], len(text), number in matched)
                    self.evidence[rule.name].near.add(key, near)


class _Seen(NamedTuple):
    """A document, with its lines and the place of each."""

    document: str
    site: str
    lines: Sequence[TakenLine]
    places: Sequence[Place]


def _places(lines: Sequence[TakenLine]) -> list[Place]:
    """Whether each line is above, between or below the sentences that stay."""
    kept = [index for index, line in enumerate(lines) if line.kept]
    sentences = [i for i in kept if is_running_text(lines[i].text)]
    kept = sentences or kept or [len(lines)]
    return [
        "above" if index < kept[0] else "below" if index > kept[-1] else "between"
        for index in range(len(lines))
    ]


def _example(name: str, first: int, seen: _Seen) -> Example:
    """The lines around the one at `first`, which the rule takes, and those it takes below it."""
    lines = seen.lines
    last = first
    while last + 1 < len(lines) and name in lines[last + 1].cuts:
        last += 1
    shown = min(last, first + SHOWN - 1)
    before = range(max(first - AROUND, 0), first)
    after = range(last + 1, min(last + 1 + AROUND, len(lines)))
    indexes = [*before, *range(first, shown + 1), *after]
    return Example(
        seen.document[:WIDTH],
        seen.site,
        seen.places[first],
        tuple(_context_line(name, lines[index]) for index in indexes),
        last - shown,
    )


def _context_line(name: str, line: TakenLine) -> ContextLine:
    cuts = line.cuts.get(name)
    if cuts is None:
        by = ", ".join((*line.without, *sorted(line.cuts)))
        text = line.text.strip()
        return ContextLine(text[:WIDTH], len(text), "kept" if line.kept else "other", (), by)
    start = max(cuts[0][0] - BEFORE, 0) if cuts[0][0] > WIDTH - BEFORE else 0
    text = line.text[start : start + WIDTH]
    spans = tuple(_within(cut, start, len(text)) for cut in cuts if cut[0] - start < len(text))
    by = ", ".join(line.without)
    return ContextLine(text, len(line.text), "taken", spans, by)


def _within(cut: Cut, start: int, length: int) -> Cut:
    return max(cut[0] - start, 0), min(cut[1] - start, length)
