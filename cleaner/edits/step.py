"""One step of cleaning: from the lines that remain to a plan of what to remove next.

A step depends on the remaining lines and on nothing that earlier steps did; law 4 rests on
that.

Some sentences are judged again before they are removed, in the text without the other lines that
the rules remove, and kept if they are likely article there:

- one that only the judge would remove: after two advertisements the last sentence of an article
  looks like a teaser, without them like a sentence of the article;
- one that only rules with `unless_article` match, in which the publication does not speak: the
  match is evidence for the judge as well, and left out of this second look.
"""

from collections.abc import Collection, Mapping, Sequence

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_up
from cleaner.edits.context import Context, Outcome
from cleaner.edits.plan import Plan, only_by_judge, plan_edits
from cleaner.edits.remaining_text import RemainingText
from cleaner.judge.judgement import LIKELY, NOT_JUDGED, Judgement
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.judge.text import judge_text, reads_as_sentence
from cleaner.matching.placement import place_matches
from cleaner.matching.rules import Rule
from cleaner.matching.scan import LineMatches, Scanner
from cleaner.matching.selection import host_of, why_inactive
from cleaner.model import Hit, Line, Typography
from cleaner.text.repair import repair

Matches = Mapping[int, LineMatches]  # by line number

# How probable it must be that a sentence is article before a rule that matches it yields: of the
# sentences that rules removed from the development dumps, one in ten was above it.
SURE = 0.7

_NO_FAMILIES: frozenset[str] = frozenset()


def match_lines(scanner: Scanner, lines: Sequence[Line]) -> Matches:
    """Return the rule matches by line number; they hold wherever the line is."""
    found = scanner.matches([line.text for line in lines])
    return {lines[index].number: matches for index, matches in found.items()}


def match_cut_lines(
    scanner: Scanner, matches: Matches, before: RemainingText, after: RemainingText
) -> Matches:
    """Return the matches after some lines were cut: only these are matched again."""
    texts = {line.number: line.text for line in before.lines}
    changed = [line for line in after.lines if texts[line.number] != line.text]
    kept = dict(matches)
    for line in changed:
        kept.pop(line.number, None)
    return {**kept, **match_lines(scanner, changed)}


def judge_lines(lines: Sequence[Line], matches: Matches, context: Context) -> Judgement:
    """Return the judge's opinion of the remaining lines as a text."""
    if not context.has_judge:
        return NOT_JUDGED
    return judge_text(lines, _families(lines, matches, context.scanner), context.options.level)


def _families(lines: Sequence[Line], matches: Matches, scanner: Scanner) -> list[Collection[str]]:
    """The families with a match in each line: evidence for the judge, at any level and zone."""
    families = scanner.families
    return [
        frozenset([families[match.rule] for match in matches[line.number]])
        if line.number in matches
        else _NO_FAMILIES
        for line in lines
    ]


def plan_step(
    remaining: RemainingText,
    matches: Matches,
    judgement: Judgement,
    context: Context,
    outcome: Outcome,
) -> Plan:
    """Return what to remove in this step; captures and flags of the rules go to `outcome`."""
    hits = find_hits(remaining.lines, matches, context, outcome)
    index_of = line_indexes(remaining.lines, judgement)
    plan = plan_edits(hits, context.scanner.rules, judgement.verdicts, index_of)
    plan = _without_harmful_cuts(remaining, plan, context.options.typography)
    if judgement.body is None:
        return plan
    yielding = _yielding_lines(hits, context.scanner.rules)
    doubtful = _doubtful_sentences(remaining.lines, plan, yielding)
    return _second_look(remaining, matches, plan, doubtful, context) if doubtful else plan


def _yielding_lines(hits: Sequence[Hit], rules: Sequence[Rule]) -> Collection[int]:
    """The indexes of the lines that only rules which yield to the article remove."""
    removing = [hit for hit in hits if rules[hit.rule].removes_lines]
    firm = {
        line
        for hit in removing
        if not rules[hit.rule].yields_to_article
        for line in range(hit.line, hit.last + 1)
    }
    return {hit.line for hit in removing if hit.line == hit.last} - firm


def _doubtful_sentences(
    lines: Sequence[Line], plan: Plan, yielding: Collection[int]
) -> Mapping[int, float]:
    """The sentences to judge again: how probable it must be that they are article, by index."""
    least = {}
    for index, names in plan.lines.items():
        text = lines[index].text
        if only_by_judge(names):
            if reads_as_sentence(text):
                least[index] = LIKELY
        elif index in yielding and reads_as_sentence(text) and not speaks_for_publication(text):
            least[index] = SURE
    return least


def find_hits(
    lines: Sequence[Line], matches: Matches, context: Context, outcome: Outcome
) -> list[Hit]:
    """Return the hits of the rules that apply; their captures and flags go to `outcome`."""
    if not matches:
        return []
    here = {
        index: matches[line.number] for index, line in enumerate(lines) if line.number in matches
    }
    rules = context.scanner.rules
    hits = place_matches(lines, here, rules, _active_rules(lines, here, context))
    for hit in hits:
        rule = rules[hit.rule]
        for name, value, _ in hit.captured:
            outcome.captured[name, value, lines[hit.line].number, rule.name] = None
        if rule.action == "flag":
            outcome.flags.add(rule.name)
    return hits


def _active_rules(
    lines: Sequence[Line], matches: Mapping[int, LineMatches], context: Context
) -> Mapping[int, bool]:
    """Which of the rules that matched apply to the document, by their numbers."""
    rules = context.scanner.rules
    matched = {match.rule for found in matches.values() for match in found}
    language = context.document.language
    if language is None and any(rules[number].lang for number in matched):
        from cleaner.metadata.language import detect  # few rules depend on it

        language = detect([line.text for line in lines])
    level, host = context.options.level, host_of(context.document.url)
    return {
        number: why_inactive(rules[number], level, language, host) is None for number in matched
    }


def line_indexes(lines: Sequence[Line], judgement: Judgement) -> Mapping[int, int] | range:
    """Return the index of each line by its number, as far as verdicts need it."""
    if not judgement.verdicts:
        return {}
    if lines[-1].number == len(lines):
        return range(-1, len(lines))  # no line has been removed, and numbers count from 1
    return {line.number: index for index, line in enumerate(lines)}


def _without_harmful_cuts(remaining: RemainingText, plan: Plan, typography: Typography) -> Plan:
    """The plan without cuts after which the rest of the line would need repair.

    They would join two halves of some damage, and a second cleaning would repair it (law 4).
    """
    if not plan.cuts:
        return plan
    after = {line.number: line for line in apply(remaining, plan).lines}
    harmful = [
        index
        for index in plan.cuts
        if (line := after.get(remaining.lines[index].number)) and repair((line,), typography)[1]
    ]
    cuts = {index: spans for index, spans in plan.cuts.items() if index not in harmful}
    return Plan(plan.lines, cuts)


def _second_look(
    remaining: RemainingText,
    matches: Matches,
    plan: Plan,
    doubtful: Mapping[int, float],
    context: Context,
) -> Plan:
    """The plan without the doubtful sentences that are likely article without the rules' help."""
    by_rules = {
        index: names
        for index, names in plan.lines.items()
        if index not in doubtful and not only_by_judge(names)
    }
    matched = {
        remaining.lines[index].number
        for index in doubtful
        if not only_by_judge(plan.lines[index])
    }
    if not by_rules and not matched:
        return plan  # it would be judged as before
    after = close_up(apply(remaining, Plan(by_rules, {})), context.scanner.disabled)
    others = {number: found for number, found in matches.items() if number not in matched}
    judgement = judge_lines(after.lines, others, context)
    probability = {verdict.line: verdict.article for verdict in judgement.verdicts}
    kept = {
        index
        for index, least in doubtful.items()
        if probability.get(remaining.lines[index].number, 0.0) >= least
    }
    lines = {index: names for index, names in plan.lines.items() if index not in kept}
    return Plan(lines, plan.cuts)
