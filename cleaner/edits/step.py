"""One step of cleaning: from the lines that remain to a plan of what to remove next.

A step depends on the remaining lines and on whether front matter was set aside, and on nothing
else that earlier steps did; law 4 rests on that.
"""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple, TypeVar

from cleaner.edits.apply import without_cuts
from cleaner.edits.context import Context, Outcome
from cleaner.edits.keepers import KEEPERS, KEEPERS_WITHOUT_BODY
from cleaner.edits.keepers.story_people import lines_of_story
from cleaner.edits.markdown_files import spare_markdown
from cleaner.edits.plan import NOTHING, Plan, plan_edits
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.step_view import StepView
from cleaner.judge.judgement import Judgement
from cleaner.matching.placement import place_matches
from cleaner.matching.scan import Matches, Scanner
from cleaner.matching.selection import acts_at, why_foreign
from cleaner.model import Hit, Line, Typography
from cleaner.text.host import host_of
from cleaner.text.long_lines import numbers_of, texts_of
from cleaner.text.repair import repair

Seen = TypeVar("Seen")  # in a line


class Sights(NamedTuple):
    """What is seen in lines, by line number; it holds wherever the line is.

    The matches of the rules, None where they were not looked for; and the profiles of which a line
    has a sign.
    """

    matches: Matches | None
    signs: Mapping[int, Set[str]]


def match_lines(scanner: Scanner, lines: Sequence[Line]) -> Matches:
    """Return the rule matches by line number; they hold wherever the line is."""
    return _by_number(lines, scanner.matches(texts_of(lines)))


def look_at(scanner: Scanner, lines: Sequence[Line], *, for_matches: bool = True) -> Sights:
    """Return what is seen in the lines."""
    texts = texts_of(lines)
    if not for_matches:
        return Sights(None, _by_number(lines, scanner.signs(texts)))
    matches, signs = scanner.look(texts)
    return Sights(_by_number(lines, matches), _by_number(lines, signs))


def look_at_cut(
    scanner: Scanner, sights: Sights, before: RemainingText, after: RemainingText
) -> Sights:
    """Return what is seen after some lines were cut: only these are looked at again."""
    cut, cut_before = after.cut_spans, before.cut_spans
    changed = [
        line
        for line in after.lines
        if line.number in cut and cut[line.number] != cut_before.get(line.number)
    ]
    if not changed:
        return sights
    numbers = {line.number for line in changed}
    here = look_at(scanner, changed, for_matches=sights.matches is not None)
    signs = {**_without(sights.signs, numbers), **here.signs}
    if sights.matches is None or here.matches is None:
        return Sights(None, signs)
    return Sights({**_without(sights.matches, numbers), **here.matches}, signs)


def _by_number(lines: Sequence[Line], found: Mapping[int, Seen]) -> dict[int, Seen]:
    return {lines[index].number: seen for index, seen in found.items()}


def _without(seen: Mapping[int, Seen], numbers: Set[int]) -> dict[int, Seen]:
    return {number: one for number, one in seen.items() if number not in numbers}


def matches_of_document(lines: Sequence[Line], matches: Matches, context: Context) -> Matches:
    """Return the matches of the rules that are for the document's language and site.

    A rule for another language is no evidence either: what its words mean there, they do not
    mean here. The language is that of the remaining lines, where nobody states it.
    """
    rules = context.scanner.by_number
    matched = {match.rule for found in matches.values() for match in found}
    matched = {number for number in matched if rules[number].is_selective}
    if not matched:
        return matches  # most texts
    language = context.document.language
    if language is None and any(rules[number].lang for number in matched):
        from cleaner.metadata.language import detect  # few rules depend on it

        language = detect(line.text for line in lines)
    host = host_of(context.document.url)
    foreign = {n for n in matched if why_foreign(rules[n], language, host) is not None}
    if not foreign:
        return matches
    of_document = {
        number: tuple([match for match in found if match.rule not in foreign])
        for number, found in matches.items()
    }
    return {number: found for number, found in of_document.items() if found}


def plan_step(
    remaining: RemainingText,
    matches: Matches,
    judgement: Judgement,
    context: Context,
    outcome: Outcome,
) -> Plan:
    """Return what to remove in this step; captures and flags of the rules go to `outcome`."""
    hits = find_hits(remaining.lines, matches, context, outcome)
    dropped = dropped_by_judge(remaining.lines, judgement)
    if not hits and not dropped:
        return NOTHING  # as in the last step of most texts
    rules = context.scanner.by_number
    stay = lines_of_story(hits, remaining.lines, rules)
    if stay:
        hits = [hit for hit in hits if hit.line not in stay]
    plan = plan_edits(hits, rules, dropped)
    if stay:
        plan = plan.sparing(stay)
    if outcome.has_front_matter:
        plan = spare_markdown(plan, remaining.lines)
    plan = _without_harmful_cuts(remaining, plan, context.options.typography)
    view = StepView(remaining, matches, hits, judgement, context)
    for keep in KEEPERS_WITHOUT_BODY if judgement.body is None else KEEPERS:
        if plan.lines:
            plan = keep(view, plan)
    return plan


def find_hits(
    lines: Sequence[Line], matches: Matches, context: Context, outcome: Outcome
) -> list[Hit]:
    """Return the hits of the rules that apply; their captures and flags go to `outcome`.

    `matches` are those of rules for the document's language and site. Where a span rule matches
    a line too often it cuts nothing, and the document is flagged.
    """
    if not matches:
        return []
    numbers = enumerate(numbers_of(lines))
    here = {index: matches[number] for index, number in numbers if number in matches}
    rules = context.scanner.by_number
    matched = {match.rule for found in here.values() for match in found}
    active = {number for number in matched if acts_at(rules[number], context.options.level)}
    hits = place_matches(lines, here, rules, active)
    for hit in hits:
        rule = rules[hit.rule]
        for name, value, _ in hit.captured:
            outcome.captured[name, value, lines[hit.line].number, rule.name] = None
        if rule.action == "flag":
            outcome.flags.add(rule.name)
    if any(map(_matches_too_often, hits)):
        outcome.flags.add("too-many-matches")
        hits = [hit for hit in hits if not _matches_too_often(hit)]
    return hits


def _matches_too_often(hit: Hit) -> bool:
    """Whether this is what `find_matches` returns for too many spans."""
    return hit.start == hit.end


def dropped_by_judge(lines: Sequence[Line], judgement: Judgement) -> Mapping[int, str]:
    """Return the places of the lines that the judge drops, by index."""
    dropped = judgement.verdicts.dropped_lines()
    if not dropped:
        return {}
    if lines[-1].number == len(lines):  # no line has been removed, and numbers count from 1
        return {number - 1: place for number, place in dropped}
    index_of = {number: index for index, number in enumerate(numbers_of(lines))}
    return {index_of[number]: place for number, place in dropped}


def _without_harmful_cuts(remaining: RemainingText, plan: Plan, typography: Typography) -> Plan:
    """The plan without cuts after which the rest of the line would need repair.

    They would join two halves of some damage, and a second cleaning would repair it (law 4).
    """
    if not plan.cuts:
        return plan
    harmful = []
    for index, cuts in plan.cuts.items():
        line = remaining.lines[index]
        rest = line._replace(text=without_cuts(line.text, cuts))
        if index not in plan.lines and rest.text.strip() and repair((rest,), typography)[1]:
            harmful.append(index)
    if not harmful:
        return plan
    return plan._replace(cuts={k: spans for k, spans in plan.cuts.items() if k not in harmful})
