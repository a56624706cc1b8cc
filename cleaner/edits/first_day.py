"""The first day of a chronicle stays with the others.

A date above the first sentence is the day of publication, and its rules act there alone. Where
two more lines of the same kind head paragraphs further down, the first one is a heading too, but
for a date under a byline.

Law: linear in the lines.
"""

from collections.abc import Sequence
from itertools import pairwise

from cleaner.edits.plan import NOT_BY_RULES, Plan, only_by_judge
from cleaner.edits.second_look import Matches
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.rules import Rule
from cleaner.matching.scan import LineMatches
from cleaner.model import Line

FEWEST_OTHERS = 2  # headings further down


def keep_first_day(
    lines: Sequence[Line], matches: Matches, plan: Plan, rules: Sequence[Rule]
) -> Plan:
    """Return the plan without the day above the first paragraph, if more days follow."""
    top = {number for found in matches.values() for number in _top_rules(found, rules)}
    filled = [index for index, line in enumerate(lines) if line.text.strip()] if top else []
    heads = [
        index
        for index, below in pairwise(filled)
        if lines[index].number in matches
        and below not in plan.lines
        and reads_as_sentence(lines[below].text.strip())
    ]
    if len(heads) <= FEWEST_OTHERS or heads[0] not in plan.lines:
        return plan
    first, *others = heads
    removed_by = {name for name in plan.lines[first] if (name,) not in NOT_BY_RULES}
    days = _top_rules(matches[lines[first].number], rules)
    above = filled[: filled.index(first)][-1:]
    if any(index in plan.lines and not only_by_judge(plan.lines[index]) for index in above):
        return plan  # a byline
    if not removed_by <= {rules[number].name for number in days}:
        return plan
    same = [
        index
        for index in others
        if index not in plan.lines and days & _top_rules(matches[lines[index].number], rules)
    ]
    if len(same) < FEWEST_OTHERS:
        return plan
    return Plan({k: names for k, names in plan.lines.items() if k != first}, plan.cuts)


def _top_rules(found: LineMatches, rules: Sequence[Rule]) -> set[int]:
    """The rules among matches that act above the first sentence only."""
    return {match.rule for match in found if rules[match.rule].zone == "top"}
