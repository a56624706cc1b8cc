"""Clean a gold set and say what came of it, as a value that is written as JSON, text or a page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cleaner import __version__
from cleaner.api import Cleaner
from cleaner.errors import DocumentError
from cleaner.evaluation.document_counts import DocumentCounts, counts_of, rejected
from cleaner.evaluation.figures import Figure, columns_of, figures_of
from cleaner.evaluation.gold_document import Gold
from cleaner.evaluation.rule_worth import (
    RuleWorths,
    Worth,
    needless,
    never_acted,
    never_matched,
)

VERSION = 1


@dataclass(frozen=True)
class Evaluation:
    """A gold set as a cleaner leaves it. `figures` are in percent, "lost" in words of 10,000.

    `worths` are the rules and what else took something, the most useful first; `exact` is
    whether leaving each out was tried.
    """

    level: str
    ruleset: str
    exact: bool
    outcomes: tuple[DocumentCounts, ...]
    figures: Mapping[str, Figure]
    worths: tuple[Worth, ...]

    @property
    def rejected(self) -> tuple[DocumentCounts, ...]:
        """The documents that could not be cleaned."""
        return tuple(one for one in self.outcomes if one.rejected)

    def result(self) -> dict[str, Any]:
        """Return all of it as JSON values; ``--against`` reads it again."""
        return {
            "evaluation": VERSION,
            "cleaner": __version__,
            "level": self.level,
            "ruleset": self.ruleset,
            "exact": self.exact,
            "figures": {name: figure._asdict() for name, figure in self.figures.items()},
            "rules": [_rule(one) for one in self.worths if one.matched or one.hits],
            "needless": needless(self.worths),
            "never_acted": never_acted(self.worths),
            "never_matched": never_matched(self.worths),
            "documents": [_document(one) for one in self.outcomes],
        }


def evaluate(golds: Iterable[Gold], cleaner: Cleaner, *, exact: bool = False) -> Evaluation:
    """Clean the documents and count. `exact` cleans again without each rule that acted.

    Raises what reading `golds` does; a document that cannot be cleaned is counted as lost.
    """
    worths = RuleWorths(cleaner.scanner(None))
    outcomes: dict[str, DocumentCounts] = {}
    for gold in golds:
        try:
            cleaned = cleaner.clean_document(gold.document)
        except DocumentError as error:
            outcomes[gold.document.id] = rejected(gold, f"{error.reason}: {error}")
            continue
        outcome = counts_of(gold, cleaned)
        worths.add(gold, cleaned, outcome, keep=exact)
        outcomes[outcome.id] = replace(outcome, taken=())  # not all texts of a large gold set
    if exact:

        def clean_without(name: str, some: Iterable[Gold]) -> Iterator[DocumentCounts]:
            other = cleaner.without(name)
            for gold in some:
                text_alone = replace(gold, fields={})  # rules take text; metadata costs time
                yield counts_of(text_alone, other.clean_document(gold.document))

        worths.without_each(outcomes, clean_without)
    found = tuple(outcomes.values())
    return Evaluation(
        cleaner.settings.level,
        cleaner.ruleset.fingerprint,
        exact,
        found,
        figures_of(columns_of(found)),
        tuple(sorted(worths.by_name.values(), key=_rank)),
    )


def gain(worth: Worth) -> int:
    """Return the words that would be wrong without it: as tried, or as the audit has it."""
    return worth.alone if worth.without is None else sum(worth.without)


def _rank(worth: Worth) -> tuple[int, int, str]:
    return -gain(worth), worth.article - worth.boilerplate, worth.name


def _rule(one: Worth) -> dict[str, Any]:
    shared = one.shared.most_common(5)
    found = {
        "name": one.name,
        "rule": one.is_rule,
        "matched": one.matched,
        "hits": one.hits,
        "documents": one.documents,
        "boilerplate": one.boilerplate,
        "article": one.article,
        "alone": {"boilerplate": one.alone_boilerplate, "article": one.alone_article},
        "shared": dict(sorted(shared, key=lambda pair: (-pair[1], pair[0]))),
        "milliseconds": round(one.nanoseconds / 1e6, 3),
    }
    if one.without is not None:
        found["without"] = {"lost": one.without[0], "left": one.without[1]}
    return found


def _document(one: DocumentCounts) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": one.id,
        "article": one.article,
        "boilerplate": one.boilerplate,
        "lost": one.lost,
        "left": one.left,
        "absent": one.absent,
    }
    if one.fields:
        found["fields"] = dict(one.fields)
    if one.rejected:
        found["rejected"] = one.rejected
    return found
