"""Step until nothing more goes: what the rules and the judge say, take it away, look again.

Law 4 lives here. A step is a function of the lines that stand and of nothing else, and the
result is a text from which a step takes nothing; so cleaning it again finds nothing. A text
that does not come to rest within `ROUNDS` steps, or of which nothing would be left, is kept
as it is and flagged.

A sentence that the judge would drop gets a second look, at the text without the lines that
the rules take: the last sentence of a story looks like a teaser behind two advertisements,
and like what it is without them. Likely then, it stays.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cleaner.edits import Plan, Standing, apply, close_blank_lines, settle
from cleaner.judge import SURE, Judgement, judge, reads_as_sentence
from cleaner.matching.scan import Scanner, Sight, place, selected
from cleaner.model import Document, Hit, Level, Line, Verdict
from cleaner.page import Page
from cleaner.text.repair import Typography, repair

ROUNDS = 7  # two are the rule; one text in a hundred needs more than four

NOTHING = Judgement((), None, ())
_NONE: frozenset[str] = frozenset()
Seen = Mapping[int, tuple[Sight, ...]]  # by line number


class Case(NamedTuple):
    """A document and how to clean it: what every step may know besides the lines."""

    document: Document
    scanner: Scanner
    level: Level
    typography: Typography = "keep"
    extractor: str = "fast"
    captions: str = "drop"
    page: Page | None = None


@dataclass(slots=True)
class Rest:
    """Where the steps came to rest.

    `judgement` is of the last step, for a page of the first, which saw its markup;
    `verdicts` holds the last word on each line number. `captured` are the rules' captures,
    (field, text, line number, rule name), in order and each once.
    """

    standing: Standing
    judgement: Judgement = NOTHING
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    captured: dict[tuple[str, str, int, str], None] = field(default_factory=dict)
    flags: set[str] = field(default_factory=set)


def settled(lines: tuple[Line, ...], case: Case) -> Rest:
    """Return where the lines come to rest."""
    standing = whole = closed(Standing(lines, lines), case.scanner)
    rest = Rest(whole)
    if case.page is not None and "judge" not in case.scanner.disabled:
        standing = _first_of_a_page(standing, case, rest)
    seen = _see(case.scanner, standing.lines)
    for _ in range(ROUNDS):
        judgement = _judged(standing.lines, seen, case)
        if case.page is None:
            rest.judgement = judgement
        rest.verdicts.update({verdict.line: verdict for verdict in judgement.verdicts})
        plan = _plan(standing, seen, judgement, case, rest)
        if not plan:
            rest.standing = standing
            break
        before, standing = standing, closed(apply(standing, plan), case.scanner)
        if plan.cuts:
            seen = _see_again(case.scanner, seen, before, standing)
    else:
        return kept_whole(rest, whole, "unsettled")
    if not any(line.text.strip() for line in standing.lines) and whole.lines:
        return kept_whole(rest, whole, "nothing-left")
    rest.flags.update(rest.judgement.flags)
    if not any(line.text.strip() for line in lines):
        rest.flags.add("empty")
    return rest


def kept_whole(rest: Rest, whole: Standing, flag: str) -> Rest:
    rest.standing = whole
    rest.flags.add(flag)
    return rest


def closed(standing: Standing, scanner: Scanner) -> Standing:
    """The text with its blank lines closed up, unless that is turned off."""
    if "layout" in scanner.disabled or "layout/blank-lines" in scanner.disabled:
        return standing
    last = standing.origin[-1] if standing.origin else None
    return close_blank_lines(standing, final_ending=bool(last and last.ending))


def _first_of_a_page(standing: Standing, case: Case, rest: Rest) -> Standing:
    """What stands of a page after its judge; only the rules that protect are asked before.

    Most of a page's lines go here, and the rules need not look at them.
    """
    from cleaner.judge.page_rescue import judged  # a text needs none of it

    assert case.page is not None
    judgement = judged(case.page, standing.lines, case.level, case.extractor, case.captions)
    rest.judgement = judgement
    rest.verdicts.update({verdict.line: verdict for verdict in judgement.verdicts})
    guards = case.scanner.guards
    doomed = {verdict.line for verdict in judgement.verdicts if verdict.drop}
    asked: Sequence[Line] = standing.lines
    if guards.looks_at_lines_alone:
        asked = [line for line in asked if line.number in doomed]
    hits: list[Hit] = []
    if guards.may_see([line.text for line in asked]):
        hits = _hits(standing.lines, _see(guards, asked), case._replace(scanner=guards), rest)
    plan = settle(hits, guards.rules, judgement.verdicts, _index(standing.lines, judgement))
    return closed(apply(standing, plan), case.scanner) if plan else standing


def _see(scanner: Scanner, lines: Sequence[Line]) -> Seen:
    """The sights by line number; they hold wherever the line stands."""
    found = scanner.see([line.text for line in lines])
    return {lines[index].number: sights for index, sights in found.items()}


def _see_again(scanner: Scanner, seen: Seen, before: Standing, after: Standing) -> Seen:
    """The sights after some lines were cut: only those are looked at again."""
    texts = {line.number: line.text for line in before.lines}
    changed = [line for line in after.lines if texts[line.number] != line.text]
    kept = dict(seen)
    for line in changed:
        kept.pop(line.number, None)
    return {**kept, **_see(scanner, changed)}


def _judged(lines: Sequence[Line], seen: Seen, case: Case) -> Judgement:
    if "judge" in case.scanner.disabled:
        return NOTHING
    title = case.document.stated.get("title") if case.page is None else case.page.title
    return judge(lines, cues(lines, seen, case.scanner), case.level, title=title)


def cues(lines: Sequence[Line], seen: Seen, scanner: Scanner) -> list[Collection[str]]:
    """The families whose rules saw each line: evidence for the judge, at any level, in any zone."""
    families = scanner.families
    return [
        frozenset([families[sight.rule] for sight in seen[line.number]])
        if line.number in seen
        else _NONE
        for line in lines
    ]


def _plan(standing: Standing, seen: Seen, judgement: Judgement, case: Case, rest: Rest) -> Plan:
    """What is to go in this step."""
    hits = _hits(standing.lines, seen, case, rest)
    rules = case.scanner.rules
    index = _index(standing.lines, judgement)
    plan = _harmless(standing, settle(hits, rules, judgement.verdicts, index), case.typography)
    doubted = [
        number
        for number, line in enumerate(standing.lines)
        if number in plan.lines
        and _by_judge_alone(plan.lines[number])
        and reads_as_sentence(line.text)
    ]
    if not doubted or len(doubted) == len(plan.lines):
        return plan
    return _second_look(standing, seen, plan, doubted, case)


def _by_judge_alone(names: Sequence[str]) -> bool:
    return all(name.startswith("judge/") for name in names)


def _second_look(
    standing: Standing, seen: Seen, plan: Plan, doubted: Sequence[int], case: Case
) -> Plan:
    """The plan without the sentences that are likely article once the rules' lines are gone."""
    ruled = {place: by for place, by in plan.lines.items() if not _by_judge_alone(by)}
    if not ruled:
        return plan
    after = closed(apply(standing, Plan(ruled, {})), case.scanner)
    judgement = _judged(after.lines, seen, case)
    likely = {verdict.line for verdict in judgement.verdicts if verdict.article >= SURE}
    spared = {place for place in doubted if standing.lines[place].number in likely}
    lines = {place: by for place, by in plan.lines.items() if place not in spared}
    return Plan(lines, plan.cuts)


def _hits(lines: Sequence[Line], seen: Seen, case: Case, rest: Rest) -> list[Hit]:
    """The hits of the rules that hold here and now; their captures and flags go to `rest`."""
    if not seen:
        return []
    here = {index: seen[line.number] for index, line in enumerate(lines) if line.number in seen}
    rules = case.scanner.rules
    asked = {sight.rule for sights in here.values() for sight in sights}
    language = case.document.language
    if language is None and any(rules[number].lang for number in asked):
        from cleaner.metadata.language import detect  # few rules ask for one

        language = detect([line.text for line in lines])
    host = _host(case.document.url)
    holds = {
        number: selected(rules[number], case.level, language, host) is None for number in asked
    }
    blank = [not line.text or line.text.isspace() for line in lines]
    hits = place(lines, here, rules, holds, blank)
    for hit in hits:
        rule = rules[hit.rule]
        for name, value, _ in hit.captured:
            rest.captured[name, value, lines[hit.line].number, rule.name] = None
        if rule.action == "flag":
            rest.flags.add(rule.name)
    return hits


def _index(lines: Sequence[Line], judgement: Judgement) -> Mapping[int, int] | range:
    """The place of each line by its number, where a verdict may ask for it."""
    if not judgement.verdicts:
        return {}
    if lines[-1].number == len(lines):
        return range(-1, len(lines))  # none has gone, and numbers count from 1
    return {line.number: place for place, line in enumerate(lines)}


def _harmless(standing: Standing, plan: Plan, typography: Typography) -> Plan:
    """The plan without the cuts that would join two halves of some damage into one."""
    if not plan.cuts:
        return plan
    after = {line.number: line for line in apply(standing, plan).lines}
    bad = [
        place
        for place in plan.cuts
        if (line := after.get(standing.lines[place].number)) and repair((line,), typography)[1]
    ]
    cuts = {place: spans for place, spans in plan.cuts.items() if place not in bad}
    return Plan(plan.lines, cuts)


def _host(url: str | None) -> str | None:
    """The host of an address, in small letters, without a port."""
    if not url or "//" not in url:
        return None
    host = url.partition("//")[2].partition("/")[0].rpartition("@")[2]
    return host.partition(":")[0].lower() or None
