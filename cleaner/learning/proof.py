"""Only proposals that pass their proofs are written: alone, and among all other rules."""

from collections.abc import Sequence
from dataclasses import replace

from cleaner.files.rule_packs import load_rules
from cleaner.learning.proposal import Proposal
from cleaner.learning.rule_file import ids_in_use, rule_file
from cleaner.matching.parse import parse_all
from cleaner.matching.proof import failures
from cleaner.matching.rules import Rule
from cleaner.settings import Settings

NAME = "learned.toml"
_ROUNDS = 4  # what fails is left out, and the rest is tried once more


def proven(made: Sequence[Proposal], settings: Settings) -> list[Proposal]:
    """Return the proposals that pass."""
    left = list(made)
    others = load_rules(settings.rules, preview=True).rules
    in_use = ids_in_use(settings.ruleset())
    for _ in range(_ROUNDS):
        if not left:
            break
        text = rule_file(left, 0, 0, in_use)
        ruleset, problems = parse_all((((NAME, text),),), others)
        lines = _starts(text)
        wrong = {_line(problem) for problem in problems if problem.startswith(NAME)}

        def is_new(rule: Rule) -> bool:
            return rule.file == NAME

        kept: set[int] = set()
        for rule, key, _ in failures(ruleset, is_new, together=not wrong):
            (kept if key == "keeps" else wrong).add(rule.line or 0)
        if not wrong and not kept:
            return left
        spans = zip(left, lines, [*lines[1:], 1 << 60], strict=True)
        left = [
            _without_keeps(proposal) if any(first <= line < end for line in kept) else proposal
            for proposal, first, end in spans
            if not any(first <= line < end for line in wrong)
        ]
    return left


def _without_keeps(proposal: Proposal) -> Proposal:
    """The proposal without a line that another rule takes: it proves nothing of this one."""
    keys = {key: value for key, value in proposal.keys.items() if key != "keeps"}
    return replace(proposal, keys=keys)


def _starts(text: str) -> list[int]:
    """The numbers of the lines on which the rules begin."""
    lines = enumerate(text.split("\n"), start=1)
    return [number for number, line in lines if line == "[[rule]]"]


def _line(problem: str) -> int:
    """The line that a message names, as "learned.toml:12: ..."; 0 if it names none."""
    number = problem.split(":", 2)[1]
    return int(number) if number.isdigit() else 0
