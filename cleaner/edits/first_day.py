"""The first day or hour of a chronicle stays with the others.

A date above the first sentence is the day of publication, and its rules act there alone; to the
judge it is what stands before the article. Where two more lines of its kind head paragraphs further
down, it is a heading, too, but for a date under a byline. Lines are of one kind that the same rule
of that zone knows, or that differ in their figures only: "19.10 GMT" and "18.42 GMT".

Law: linear in the lines.
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from cleaner.edits.plan import Plan, is_judge, only_by_judge
from cleaner.judge.text import reads_as_sentence
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Matches
from cleaner.model import Line

FEWEST_OTHERS = 2  # headings further down
MOST_BETWEEN = 1  # lines between the heading and its paragraph: the title of an entry
LONGEST = 40  # characters of a heading
_FIGURES = re.compile(r"\d+")


def keep_first_day(
    lines: Sequence[Line], matches: Matches, plan: Plan, rules: Sequence[Rule]
) -> Plan:
    """Return the plan without the day above the first paragraph, if more days follow."""
    above: list[int] = []  # the lines above the first paragraph that are not blank
    for text, line in enumerate(lines):
        if line.text.strip():
            if text not in plan.lines and reads_as_sentence(line.text.strip()):
                break
            above.append(text)
    else:
        return plan
    for at in range(len(above) - 1, max(len(above) - 2 - MOST_BETWEEN, -1), -1):
        index = above[at]
        if index not in plan.lines or len(lines[index].text.strip()) > LONGEST:
            continue
        kinds = _kinds(lines[index], matches, rules)
        if (
            kinds
            and _may_stay(plan, index, kinds)
            and (at == 0 or not _is_known(plan, above[at - 1]))
            and _has_others(lines, text + 1, matches, plan, rules, kinds)
        ):
            return plan.sparing((index,))
    return plan


def _kinds(line: Line, matches: Matches, rules: Sequence[Rule]) -> set[str]:
    """What a heading and others like it share: rules that act above the text, or a form."""
    kinds = {
        rules[match.rule].name
        for match in matches.get(line.number, ())
        if rules[match.rule].zone == "top"
    }
    text = line.text.strip()
    if len(text) <= LONGEST and (form := _FIGURES.sub("0", text)) != text:
        kinds.add(form)
    return kinds


def _may_stay(plan: Plan, index: int, kinds: set[str]) -> bool:
    """Whether nothing but the judge and rules of its kind remove a line."""
    return {name for name in plan.lines[index] if not is_judge(name)} <= kinds


def _is_known(plan: Plan, index: int) -> bool:
    """Whether a rule removes a line: a byline."""
    return index in plan.lines and not only_by_judge(plan.lines[index])


def _has_others(
    lines: Sequence[Line],
    first: int,
    matches: Matches,
    plan: Plan,
    rules: Sequence[Rule],
    kinds: set[str],
) -> bool:
    """Whether lines of the kinds, from the index `first` on, stand above lines that stay."""
    filled = (k for k in range(first, len(lines)) if lines[k].text.strip())
    others = (
        index
        for index, below in pairwise(filled)
        if index not in plan.lines
        and below not in plan.lines
        and not kinds.isdisjoint(_kinds(lines[index], matches, rules))
    )
    return len([*islice(others, FEWEST_OTHERS)]) == FEWEST_OTHERS
