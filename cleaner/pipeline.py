"""clean(document, scanner, options) -> Cleaned: the whole story on one screen.

Cleaning is the fixpoint of one step: see what the rules and the judge say of the lines
that stand, take away what is to go, and look again, until nothing more goes. So cleaning
a cleaned text finds nothing (law 4), whatever a step does: the last step of the first
run is the first of the second. A text that does not come to rest within `ROUNDS` steps,
or of which nothing would be left, is kept as it is and flagged.
"""

import datetime
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from cleaner.cleaned import Cleaned
from cleaner.decode import Decoded, decode
from cleaner.edits import Plan, Standing, apply, close_blank_lines, settle
from cleaner.judge import Judgement, judge
from cleaner.lines import split
from cleaner.model import Document, Found, Level, Line, Metadata, Repair, Verdict
from cleaner.page import Page, is_page, judged, read_page
from cleaner.repair import Typography, repair
from cleaner.scan import Scanner, Sight, place, selected

ROUNDS = 7  # two are the rule; one text in a hundred needs more than four

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Options:
    """How to clean. `today` bounds dates: a pure room reads no clock."""

    today: datetime.date
    level: Level = "careful"
    typography: Typography = "keep"
    captions: str = "drop"
    extractor: str = "fast"


@dataclass(slots=True)
class _Rest:
    """Where the steps came to rest."""

    standing: Standing
    judgement: Judgement
    verdicts: dict[int, Verdict]
    captured: dict[tuple[str, str, int, str], None]  # in order, each once
    flags: set[str] = field(default_factory=set)


def clean(document: Document, scanner: Scanner, options: Options) -> Cleaned:
    """Return what becomes of the document. Raises DocumentError if it cannot be read."""
    decoded = _decoded(document)
    if document.form == "html" or (document.form == "auto" and is_page(decoded.text)):
        page = read_page(decoded.text, document.url)
        lines, stated = page.lines, (*_stated(document), *page.stated)
    else:
        page, lines, stated = None, split(decoded.text), _stated(document)
    lines, repairs = repair(lines, options.typography)
    rest = _settled(lines, document, scanner, options, page)
    if page is None and document.form == "auto" and is_page(rest.standing.text()):
        lines, repairs, rest = _still_text(decoded.text, lines, repairs, rest, scanner)
    look = partial(
        _metadata,
        page,
        lines=lines,
        body=rest.judgement.body,
        kept=frozenset(line.number for line in rest.standing.lines),
        captured=tuple(rest.captured),
        stated=stated,
        url=document.url,
        language=document.language,
        today=options.today,
    )
    if not decoded.sure:
        rest.flags.add("encoding-guessed")
    return _cleaned(document, decoded, repairs, rest, scanner, look, page)


def _metadata(page: Page | None, **seen: Any) -> Metadata:
    """Look for the fields. A text alone needs none, so this waits until one is asked for."""
    from cleaner.fields import Scene, resolve

    metadata = resolve(Scene(**seen))
    if page is None or metadata.date is not None:
        return metadata
    from cleaner.extract.lastday import guess  # nothing states a day: the last resort

    found = guess(page.html, seen["url"], seen["today"])
    if found is None:
        return metadata
    return replace(metadata, date=found.value, found=(*metadata.found, found))


def _decoded(document: Document) -> Decoded:
    if isinstance(document.raw, str):
        return Decoded(document.raw, "str", "given as text", True, b"")
    return decode(document.raw, document.charset)


def _stated(document: Document) -> tuple[Found, ...]:
    """What the container states, as candidates."""
    return tuple(
        Found(name, value, None, "container") for name, value in document.stated.items() if value
    )


def _settled(
    lines: tuple[Line, ...],
    document: Document,
    scanner: Scanner,
    options: Options,
    page: Page | None,
) -> _Rest:
    """Step until nothing more goes; kept whole if that takes too long or leaves nothing."""
    whole = _closed(Standing(lines, lines), scanner)
    standing = whole
    seen = _see(scanner, whole.lines)
    rest = _Rest(whole, Judgement((), None, ()), {}, {})
    host = _host(document.url)
    for step in range(ROUNDS):
        if page is not None and step == 0 and "judge" not in scanner.disabled:
            judgement = judged(page, standing.lines, options.level, options.extractor, options.captions)
            rest.flags.update(judgement.flags)
        else:
            judgement = _judged(standing.lines, seen, scanner, options.level, document, page)
        if page is None or step == 0:
            rest.judgement = judgement
        rest.verdicts.update({verdict.line: verdict for verdict in judgement.verdicts})
        plan = _plan(standing, seen, judgement, scanner, options, document, host, rest)
        plan = _harmless(standing, plan, options.typography)
        if not plan:
            rest.standing = standing
            break
        before, standing = standing, _closed(apply(standing, plan), scanner)
        if plan.cuts:
            seen = _see_again(scanner, seen, before, standing)
    else:
        return _kept_whole(rest, whole, "unsettled")
    if not any(line.text.strip() for line in standing.lines) and whole.lines:
        return _kept_whole(rest, whole, "nothing-left")
    rest.flags.update(rest.judgement.flags)
    return rest


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


def _kept_whole(rest: _Rest, whole: Standing, flag: str) -> _Rest:
    rest.standing = whole
    rest.flags.add(flag)
    return rest


def _still_text(
    text: str, lines: tuple[Line, ...], repairs: tuple[Repair, ...], rest: _Rest, scanner: Scanner
) -> tuple[tuple[Line, ...], tuple[Repair, ...], _Rest]:
    """What came in as text must not come out as something that would be read as a page.

    A first line that went, or an entity that was put right, may bring a tag to the front;
    the next cleaning would then read the text as HTML. It is kept whole.
    """
    whole = _closed(Standing(lines, lines), scanner)
    if is_page(whole.text()):
        lines, repairs = split(text), ()
        whole = _closed(Standing(lines, lines), scanner)
    return lines, repairs, _kept_whole(rest, whole, "markup-in-text")


def _closed(standing: Standing, scanner: Scanner) -> Standing:
    if "layout" in scanner.disabled or "layout/blank-lines" in scanner.disabled:
        return standing
    last = standing.origin[-1] if standing.origin else None
    return close_blank_lines(standing, final_ending=bool(last and last.ending))


def _see(scanner: Scanner, lines: Sequence[Line]) -> dict[int, tuple[Sight, ...]]:
    """The sights by line number; they hold wherever the line stands."""
    found = scanner.see([line.text for line in lines])
    return {lines[index].number: sights for index, sights in found.items()}


def _see_again(
    scanner: Scanner, seen: Mapping[int, tuple[Sight, ...]], before: Standing, after: Standing
) -> dict[int, tuple[Sight, ...]]:
    """The sights after some lines were cut: only those are looked at again."""
    texts = {line.number: line.text for line in before.lines}
    changed = [line for line in after.lines if texts[line.number] != line.text]
    kept = dict(seen)
    for line in changed:
        kept.pop(line.number, None)
    return kept | _see(scanner, changed)


def _judged(
    lines: Sequence[Line], seen: Mapping[int, tuple[Sight, ...]], scanner: Scanner,
    level: Level, document: Document, page: Page | None,
) -> Judgement:  # fmt: skip
    if "judge" in scanner.disabled:
        return Judgement((), None, ())
    title = document.stated.get("title") if page is None else page.title
    return judge(lines, cues(lines, seen, scanner), level, title=title)


def cues(
    lines: Sequence[Line], seen: Mapping[int, tuple[Sight, ...]], scanner: Scanner
) -> list[Collection[str]]:
    """The families whose rules saw each line: evidence for the judge, at any level, in any zone."""
    families = scanner.families
    return [
        frozenset([families[sight.rule] for sight in seen[line.number]])
        if line.number in seen
        else _NONE
        for line in lines
    ]


def _plan(
    standing: Standing, seen: Mapping[int, tuple[Sight, ...]], judgement: Judgement,
    scanner: Scanner, options: Options, document: Document, host: str | None, rest: _Rest,
) -> Plan:  # fmt: skip
    """What is to go in this step; notes the captures and flags of the rules that hold."""
    lines = standing.lines
    here = {index: seen[line.number] for index, line in enumerate(lines) if line.number in seen}
    language = document.language
    seen_rules = {sight.rule for sights in here.values() for sight in sights}
    if language is None and any(scanner.rules[number].lang for number in seen_rules):
        from cleaner.fields.language import detect  # few rules ask for one

        language = detect([line.text for line in lines])
    holds = {
        number: selected(scanner.rules[number], options.level, language, host) is None
        for number in seen_rules
    }
    blank = [not line.text.strip() for line in lines]
    hits = place(lines, here, scanner.rules, holds, blank)
    for hit in hits:
        rule = scanner.rules[hit.rule]
        number = lines[hit.line].number
        for name, value, _ in hit.captured:
            rest.captured[name, value, number, rule.name] = None
        if rule.action == "flag":
            rest.flags.add(rule.name)
    index = {line.number: place for place, line in enumerate(lines)}
    return settle(hits, scanner.rules, judgement.verdicts, index)


def _cleaned(
    document: Document, decoded: Decoded, repairs: tuple[Repair, ...], rest: _Rest,
    scanner: Scanner, look: Callable[[], Metadata], page: Page | None,
) -> Cleaned:  # fmt: skip
    edits = tuple(sorted(rest.standing.edits, key=lambda edit: edit.start))
    return Cleaned(
        id=document.id,
        source=document.source,
        url=document.url,
        text=rest.standing.text(),
        look=look,
        removed=edits,
        repairs=repairs,
        flags=tuple(sorted(rest.flags)),
        ruleset=scanner.fingerprint,
        decoded=decoded,
        lines=rest.standing.origin,
        verdicts=rest.verdicts,
    )


def _host(url: str | None) -> str | None:
    """The host of an address, in small letters, without a port."""
    if not url or "//" not in url:
        return None
    host = url.partition("//")[2].partition("/")[0].rpartition("@")[2]
    return host.partition(":")[0].lower() or None
