"""What is to be removed: the hits of the rules and the judge's verdicts become a plan."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from cleaner.edits.blank_lines import BLANK_LINES
from cleaner.edits.remaining_text import Names
from cleaner.matching.rules import Rule
from cleaner.model import Hit

_JUDGE_NAMES = {place: (f"judge/{place}",) for place in ("before", "inside", "after")}

# What removes lines besides rules: the names in an edit.
NOT_BY_RULES = frozenset([*_JUDGE_NAMES.values(), (BLANK_LINES,)])

_Cut = tuple[int, int, str]  # start, end, name of the rule
Cuts = tuple[tuple[int, int, Names], ...]  # start, end, names; in a line's present text


class Plan(NamedTuple):
    """The lines to remove and the cuts to make, by index into the remaining lines.

    `by_judge` are the lines that no rule removes: what most keepers look at.
    """

    lines: Mapping[int, Names]
    cuts: Mapping[int, Cuts]
    by_judge: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.lines or self.cuts)

    def sparing(self, indexes: Collection[int]) -> "Plan":
        """Return the plan without the removal of these lines; cuts stay."""
        if not indexes:
            return self
        lines = {k: names for k, names in self.lines.items() if k not in indexes}
        return Plan(lines, self.cuts, self.by_judge.difference(indexes))


NOTHING = Plan({}, {})


def plan_edits(hits: Sequence[Hit], rules: Mapping[int, Rule], dropped: Mapping[int, str]) -> Plan:
    """Return what the rules and the judge remove; a protected line stays as it is.

    `dropped` gives the places of the lines that the judge drops, by index.
    """
    protected = {
        line
        for hit in hits
        if rules[hit.rule].action == "protect"
        for line in range(hit.line, hit.last + 1)
    }
    by_rules, cuts = _removed_by_rules(hits, rules, protected)
    lines: dict[int, Names] = {
        line: _JUDGE_NAMES[place] for line, place in dropped.items() if line not in protected
    }
    by_judge = frozenset(lines.keys() - by_rules.keys())
    for line, names in by_rules.items():
        judged = lines.get(line, ())
        alone = len(names) == 1 and not judged
        lines[line] = names if alone else tuple(sorted({*names, *judged}))
    merged = {line: _merge(spans) for line, spans in cuts.items() if line not in lines}
    return Plan(lines, merged, by_judge)


def _removed_by_rules(
    hits: Sequence[Hit], rules: Mapping[int, Rule], protected: Set[int]
) -> tuple[dict[int, Names], dict[int, list[_Cut]]]:
    """The names of the rules by line that they remove, and the cuts by line that they cut."""
    removed: dict[int, Names] = {}
    name_of: dict[int, Names] = {}  # by rule: most lines are removed by one, and share its tuple
    cuts: dict[int, list[_Cut]] = {}
    for hit in hits:
        rule = rules[hit.rule]
        lines = range(hit.line, hit.last + 1)
        if rule.action != "remove" or (protected and not protected.isdisjoint(lines)):
            continue
        if rule.scope == "span":
            cuts.setdefault(hit.line, []).append((hit.start, hit.end, rule.name))
        else:
            names = name_of.setdefault(hit.rule, (rule.name,))
            for line in lines:
                others = removed.setdefault(line, names)
                if others is not names and rule.name not in others:
                    removed[line] = (*others, rule.name)
    return removed, cuts


def is_judge(name: str) -> bool:
    """Return whether the name of what removes a line is one of the judge's, not a rule's."""
    return name.startswith("judge/")


def only_by_judge(names: Iterable[str]) -> bool:
    """Return whether no rule is among what removes a line."""
    return all(map(is_judge, names))


def _merge(spans: list[_Cut]) -> Cuts:
    """The spans in order, those that touch or overlap merged."""
    merged: list[tuple[int, int, set[str]]] = []
    for start, end, name in sorted(spans):
        if merged and start <= merged[-1][1]:
            first, last, names = merged.pop()
            merged.append((first, max(last, end), names | {name}))
        else:
            merged.append((start, end, {name}))
    return tuple((start, end, tuple(sorted(names))) for start, end, names in merged)
