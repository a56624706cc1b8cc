"""A set of rules as a value, with what is asked of all of them at once."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from cleaner.errors import RuleError, did_you_mean
from cleaner.matching.rules import Rule

# Edits made without a rule; they can be disabled under these names.
BUILT_IN = frozenset({"layout", "layout/blank-lines", "layout/front-matter", "judge", "profile"})


class LiteralIndex(NamedTuple):
    """The required literals of a rule set, and which rules each of them is for, by number.

    `within` are the literals that are looked for in a line, with a newline where they are anchored
    to its border; `whole` those that are the whole core of a line, as it is. Both are in order, and
    a literal's number is its place among the first, then the second; so are those in `rules`. The
    rules `without_literal` are candidates for every line.
    """

    within: Sequence[str]
    whole: Sequence[str]
    rules: Sequence[tuple[int, ...]]
    without_literal: Sequence[int]


class _Rules(NamedTuple):
    rules: Sequence[Rule]
    disabled: frozenset[str] = frozenset()


class Ruleset(_Rules):
    """Rules in the order of their full names, and the names that are disabled.

    A rule's number is its index in `rules`.
    """

    @cached_property
    def fingerprint(self) -> str:
        """``sha256:`` and a digest of what the rules mean; words and proofs do not count."""
        import hashlib

        digest = hashlib.sha256(repr(sorted(self.disabled & BUILT_IN)).encode())
        for rule in self.rules:
            digest.update(repr(rule.meaning()).encode())
        return f"sha256:{digest.hexdigest()}"

    @cached_property
    def literal_index(self) -> LiteralIndex:
        """The rules by their required literals."""
        by_literal: dict[str, list[int]] = {}
        without_literal = []
        for number, rule in enumerate(self.rules):
            literals = rule.required_literals
            if literals is None:
                without_literal.append(number)
            for literal in dict.fromkeys(literals or ()):
                by_literal.setdefault(literal, []).append(number)
        whole = tuple(sorted([text[1:-1] for text in by_literal if text[0] == text[-1] == "\n"]))
        within = tuple(sorted(by_literal.keys() - {f"\n{core}\n" for core in whole}))
        literals = (*within, *(f"\n{core}\n" for core in whole))
        numbers = tuple([tuple(by_literal[literal]) for literal in literals])
        return LiteralIndex(within, whole, numbers, tuple(without_literal))

    @cached_property
    def families(self) -> Sequence[str]:
        """The family of each rule."""
        return tuple(rule.family for rule in self.rules)

    @cached_property
    def protecting(self) -> Sequence[int]:
        """The numbers of the rules that protect."""
        return [number for number, rule in enumerate(self.rules) if rule.action == "protect"]

    @cached_property
    def max_words(self) -> Sequence[int | None]:
        """The `max_words` of each rule."""
        return tuple(rule.max_words for rule in self.rules)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each rule, by full name."""
        return {rule.name: number for number, rule in enumerate(self.rules)}

    def stable(self) -> "Ruleset":
        """Return the rule set without the rules that are on trial: those with status "preview"."""
        rules = tuple(rule for rule in self.rules if rule.status != "preview")
        return self if len(rules) == len(self.rules) else Ruleset(rules, self.disabled)

    def without(self, disable: Iterable[str]) -> "Ruleset":
        """Return the rule set with families, rules or built-in edits turned off.

        Raises RuleError for an unknown name.
        """
        names = frozenset(disable)
        if not names:
            return self
        families = {rule.family for rule in self.rules}
        known = families | set(self.numbers) | BUILT_IN
        for name in sorted(names - known - self.disabled):
            hint = did_you_mean(name, known) or "; `cleaner rules list` shows them all"
            raise RuleError(f'disable: no rule or family "{name}"{hint}')
        rules = tuple(r for r in self.rules if r.family not in names and r.name not in names)
        return Ruleset(rules, self.disabled | names)
