"""Why each line was kept or removed. It reads a `Cleaned` and changes nothing (law 9).

A removed line names what removed it, and what the line is of the document where that is
known: its title, its standfirst, a byline, a caption. A kept line names its near misses: a
rule that matches the line, with the guard, zone or level that stopped it, or a rule whose
cue words the line contains without matching. The judge's reasons are given for both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cleaner.api import Cleaner
from cleaner.arguments import not_
from cleaner.edits.plan import only_by_judge
from cleaner.explaining.near_misses import NearMiss, NearMisses
from cleaner.explaining.roles import Roles
from cleaner.files.rule_packs import load_rules
from cleaner.matching.ruleset import BUILT_IN, Ruleset
from cleaner.matching.scan import Scanner
from cleaner.model import Edit, Line, Repair, Verdict
from cleaner.result import Cleaned

_REPEATS_TITLE = "repeats the page's title"  # a reason of the page's judge


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """What became of one line. ``cleaner explain --to json`` writes these fields.

    `text` is the repaired line, `cuts` are the half-open spans in it that were removed, and
    `kept` is False when nothing of the line remains. `by` names what removed it. `reasons`
    are the judge's; those of a removed line begin with its role. `article` is the judge's
    probability. `near` are the rules that nearly acted on a kept line. `disabled` names the
    disabled rules that match a line which the judge removed all the same. `before` is the
    line before repair, `fixes` the names of its repairs, in order ("mended" in the JSON).
    """

    number: int
    text: str
    kept: bool
    cuts: tuple[tuple[int, int], ...] = ()
    by: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    article: float | None = None
    near: tuple[NearMiss, ...] = ()
    disabled: tuple[str, ...] = ()
    before: str | None = None
    fixes: tuple[str, ...] = ()


def explain(cleaned: Cleaned, cleaner: Cleaner | None = None) -> tuple[ExplainedLine, ...]:
    """Return what became of every line of the repaired text, in order.

    `cleaner` is the one that cleaned it, and knows the rules: without it there are no near misses.
    Raises TypeError for anything but what a Cleaner returns.
    """
    if not isinstance(cleaned, Cleaned):
        raise TypeError(f"give what Cleaner.clean returns, {not_(cleaned)}")
    edits: dict[int, list[Edit]] = {}
    for edit in cleaned.removed:
        edits.setdefault(edit.line, []).append(edit)
    repairs = {repair.line: repair for repair in cleaned.repairs}
    near = _near_misses(cleaned, cleaner)
    roles = Roles(cleaned)
    explained = []
    for index, line in enumerate(cleaned.lines):
        explained.append(
            _explain_line(
                line,
                edits.get(line.number, []),
                repairs.get(line.number),
                cleaned.verdicts.get(line.number),
                near.get(index, ()),
                roles,
            )
        )
    disabled = None if cleaner is None else _disabled_rules(cleaner, cleaned.source)
    return tuple(explained if disabled is None else _with_disabled(explained, disabled))


def _disabled_rules(cleaner: Cleaner, source: str | None) -> Scanner | None:
    """A scanner for the rules that are disabled for a source, None without any."""
    used = cleaner.scanner(source)
    if used.disabled <= BUILT_IN:
        return None
    names = {rule.name for rule in used.rules}
    settings = cleaner.settings
    everything = load_rules(settings.rules, preview=settings.preview).rules
    return Scanner(Ruleset(tuple(rule for rule in everything if rule.name not in names)))


def _with_disabled(lines: Sequence[ExplainedLine], disabled: Scanner) -> Iterator[ExplainedLine]:
    """Yield the lines; one that only the judge removed with the disabled rules that match it."""
    matches = disabled.matches([line.text for line in lines])
    for index, line in enumerate(lines):
        if index in matches and not line.kept and only_by_judge(line.by):
            rules = (disabled.rules[match.rule] for match in matches[index])
            names = {rule.name for rule in rules if rule.action == "remove"}
            yield replace(line, disabled=tuple(sorted(names)))
        else:
            yield line


def _near_misses(
    cleaned: Cleaned, cleaner: Cleaner | None
) -> dict[int, tuple[NearMiss, ...]]:
    """The near misses of each line that has any, by its index."""
    if cleaner is None:
        return {}
    scanner = cleaner.scanner(cleaned.source)
    misses = NearMisses(scanner, cleaner.settings.level, cleaned)
    candidates = scanner.candidates([line.text for line in cleaned.lines])
    lines = cleaned.lines
    return {
        index: misses.find(lines[index].text, sorted(rules)) for index, rules in candidates.items()
    }


def _explain_line(
    line: Line,
    edits: list[Edit],
    repair: Repair | None,
    verdict: Verdict | None,
    near: tuple[NearMiss, ...],
    roles: Roles,
) -> ExplainedLine:
    length = len(line.text)
    spans = ((edit.start - line.start, min(edit.end - line.start, length)) for edit in edits)
    cuts = tuple((start, end) for start, end in spans if start < end)
    kept = sum(end - start for start, end in cuts) < length if length else not edits
    reasons = verdict.reasons if verdict else ()
    if not kept and (role := roles.find(line)):
        reasons = (role, *(reason for reason in reasons if reason not in (role, _REPEATS_TITLE)))
    return ExplainedLine(
        number=line.number,
        text=line.text,
        kept=kept,
        cuts=cuts,
        by=tuple(sorted({name for edit in edits for name in edit.by})) if cuts or not kept else (),
        reasons=reasons,
        article=verdict.article if verdict else None,
        near=near if kept and not cuts else (),
        before=repair.before if repair else None,
        fixes=repair.by if repair else (),
    )
