"""What each rule takes, gains and costs, from the audit of every removal.

An edit names all that would have removed it in its step. Words that a rule takes *alone*, without
another rule or the judge, are those that would stay without it: an estimate, since the later steps
and the judge would then see another text; `without_each` cleans again and knows.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter_ns

from cleaner.edits.plan import is_judge
from cleaner.evaluation.document_counts import DocumentCounts, Taken
from cleaner.evaluation.gold_document import Gold
from cleaner.matching.fold import folded_cores
from cleaner.matching.line_text import LineText
from cleaner.matching.rule_match import match_rule
from cleaner.matching.scan import Scanner
from cleaner.result import Cleaned


@dataclass
class Worth:
    """Counts for what one name in the audit took: a rule, the judge, a layout.

    `matched` are lines that the rule matches wherever they are, `hits` what it removed or
    found, `finds` its metadata and flags; words are those of its removals. `shared` are words
    that each other name takes, too. `nanoseconds` are for checking its patterns; the search for
    its words is one search for all rules.
    """

    name: str
    is_rule: bool = True
    matched: int = 0
    hits: int = 0
    finds: int = 0
    documents: int = 0
    boilerplate: int = 0
    article: int = 0
    alone_boilerplate: int = 0
    alone_article: int = 0
    shared: Counter[str] = field(default_factory=Counter)
    covered_by: frozenset[str] | None = None  # the rules that took everything it took
    nanoseconds: int = 0
    without: tuple[int, int] | None = None  # words of article lost and of boilerplate left, more

    @property
    def alone(self) -> int:
        """What it alone gains, in words: of boilerplate, less what it costs of the article."""
        return self.alone_boilerplate - self.alone_article

    def add(self, taken: Taken) -> None:
        """Count one removal."""
        others = [name for name in taken.by if name != self.name]
        self.hits += 1
        self.boilerplate += taken.boilerplate
        self.article += taken.article
        if not others:
            self.alone_boilerplate += taken.boilerplate
            self.alone_article += taken.article
        for name in others:
            self.shared[name] += taken.boilerplate + taken.article
        rules = frozenset(name for name in others if "/" in name and not is_judge(name))
        self.covered_by = rules if self.covered_by is None else self.covered_by & rules


class RuleWorths:
    """The worth of every rule of a scanner, and of what else removes lines."""

    def __init__(self, scanner: Scanner) -> None:
        self._scanner = scanner
        self.by_name = {rule.name: Worth(rule.name) for rule in scanner.rules}
        self.acted_in: dict[str, list[Gold]] = {}

    def add(self, gold: Gold, cleaned: Cleaned, outcome: DocumentCounts, *, keep: bool) -> None:
        """Count a document; `keep` it for `without_each`."""
        names = set()
        for taken in outcome.taken:
            for name in taken.by:
                worth = self.by_name.get(name) or self.by_name.setdefault(name, Worth(name, False))
                worth.add(taken)
                names.add(name)
        for name in (*(found.by for found in cleaned.found), *cleaned.flags):
            if name in self.by_name and self.by_name[name].is_rule:
                self.by_name[name].finds += 1
                if name not in names:
                    self.by_name[name].hits += 1
                    names.add(name)
        for name in names:
            self.by_name[name].documents += 1
            if keep and self.by_name[name].is_rule:
                self.acted_in.setdefault(name, []).append(gold)
        self._time([line.text for line in cleaned.lines])

    def _time(self, texts: Sequence[str]) -> None:
        """Check the candidates of each line, one by one, and count what matches and how long."""
        cores = folded_cores(texts)
        rules = self._scanner.rules
        for index, numbers in self._scanner.candidates(texts, cores).items():
            text = texts[index]
            line = LineText(text.strip(), core=cores[index], word_count=len(text.split()))
            for number in numbers:
                rule = rules[number]
                start = perf_counter_ns()
                found = match_rule(number, rule, line, text)
                worth = self.by_name[rule.name]
                worth.nanoseconds += perf_counter_ns() - start
                worth.matched += bool(found)

    def without_each(
        self,
        outcomes: Mapping[str, DocumentCounts],
        clean_without: Callable[[str, Iterable[Gold]], Iterable[DocumentCounts]],
    ) -> None:
        """Clean each document again without each rule that acted in it, and count what changes."""
        for name, golds in self.acted_in.items():
            lost = left = 0
            for outcome in clean_without(name, golds):
                lost += outcome.lost - outcomes[outcome.id].lost
                left += outcome.left - outcomes[outcome.id].left
            self.by_name[name].without = (lost, left)


def never_matched(worths: Iterable[Worth]) -> list[str]:
    """Return the rules that match no line of the gold set, and found nothing."""
    return [one.name for one in worths if one.is_rule and not one.matched and not one.hits]


def never_acted(worths: Iterable[Worth]) -> list[str]:
    """Return the rules that match lines, but nowhere that they act on; one that protects, too."""
    return [one.name for one in worths if one.is_rule and one.matched and not one.hits]


def needless(worths: Iterable[Worth]) -> dict[str, str]:
    """Return the rules whose every removal another rule makes, too, with that rule's name.

    A rule that finds metadata or flags documents is needed for that. The other is not needless
    itself: of several that take the same, one is left.
    """
    found: dict[str, str] = {}
    for one in worths:
        others = sorted((one.covered_by or frozenset()) - found.keys())
        if one.is_rule and others and not one.finds:
            found[one.name] = others[0]
    for name, other in found.items():
        while other in found:
            other = found[other]
        found[name] = other
    return found
