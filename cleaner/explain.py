"""Why each line stayed or went. A reader of `Cleaned`: explaining changes nothing (law 9).

A removed line names what took it. A kept line names what nearly did: a rule whose words
match the line, and the guard, the zone or the level that stopped it; or a rule that only
found its words in the line. The judge's reasons stand beside both; before them, what the
line is of the document where that is known: its title, its standfirst, a byline, a caption.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from cleaner.matching.matchers import Unit
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Scanner, guard, matched, selected
from cleaner.model import TRAITS, Edit, Level, Line, Repair, Verdict
from cleaner.result import Cleaned

NEAR = 3  # near misses told of one line
SHORT = 12  # words; in a longer line a rule's literal says nothing
BESIDE = 60  # characters beside the names in a byline: "By", a role, a day

_ROLES = {
    "title": "the page's own title", "standfirst": "the standfirst", "byline": "a byline",
    "date": "holds the date", "modified": "holds the date of the last change",
    "contact": "holds a contact", "publisher": "holds the publisher's name",
    "rights": "holds the notice of rights",
}  # fmt: skip
_TOC = TRAITS.index("toc")
_NEARLY = 3  # `Shape.traits`: the block, its parent or the one above


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one line. `text` is the repaired line, `cuts` are spans in it that went.

    `kept` is False when nothing is left of the line. `reasons` are the judge's; of a removed
    line, its role comes first. `near` pairs the full name of a rule with what stopped it.
    `before` is the damaged line, `mended` the fixes, in order.
    """

    number: int
    text: str
    kept: bool
    cuts: tuple[tuple[int, int], ...] = ()
    by: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    article: float | None = None
    near: tuple[tuple[str, str], ...] = ()
    before: str | None = None
    mended: tuple[str, ...] = ()


def explain(cleaned: Cleaned, scanner: Scanner, level: Level) -> tuple[Told, ...]:
    """Return what became of every line of the repaired text, in order.

    `scanner` and `level` are those that cleaned it.
    """
    edits: dict[int, list[Edit]] = {}
    for edit in cleaned.removed:
        edits.setdefault(edit.line, []).append(edit)
    rules = scanner.nominate([line.text for line in cleaned.lines])
    repairs = {repair.line: repair for repair in cleaned.repairs}
    why_not = _WhyNot(scanner, level, cleaned)
    role = _Role(cleaned)
    return tuple(
        _told(
            line,
            edits.get(line.number, []),
            repairs.get(line.number),
            cleaned.verdicts.get(line.number),
            why_not(line.text, sorted(rules.get(index, ()))),
            role,
        )
        for index, line in enumerate(cleaned.lines)
    )


def _told(
    line: Line,
    edits: list[Edit],
    repair: Repair | None,
    verdict: Verdict | None,
    near: tuple[tuple[str, str], ...],
    role: "_Role",
) -> Told:
    whole = len(line.text)
    spans = ((edit.start - line.start, min(edit.end - line.start, whole)) for edit in edits)
    cuts = tuple((start, end) for start, end in spans if start < end)
    kept = sum(end - start for start, end in cuts) < whole if whole else not edits
    reasons = verdict.reasons if verdict else ()
    if not kept and (said := role(line)):
        reasons = (said, *(reason for reason in reasons if reason not in (said, _REPEATS)))
    return Told(
        number=line.number,
        text=line.text,
        kept=kept,
        cuts=cuts,
        by=tuple(sorted({name for edit in edits for name in edit.by})) if cuts or not kept else (),
        reasons=reasons,
        article=verdict.article if verdict else None,
        near=near if kept and not cuts else (),
        before=repair.before if repair else None,
        mended=repair.by if repair else (),
    )


_REPEATS = "repeats the page's title"


class _Role:
    """Says what a line is of one document, by the fields that were found and by its markup."""

    def __init__(self, cleaned: Cleaned) -> None:
        self._title = _plain(cleaned.title or "")
        self._standfirst = _plain(cleaned.standfirst or "").rstrip(".… ")
        self._names = [_plain(name) for name in cleaned.byline]
        taken = [found for found in cleaned.evidence if found.rejected is None]
        self._fields = {found.line: found.field for found in taken if found.line is not None}

    def __call__(self, line: Line) -> str | None:
        text, shape = _plain(line.text), line.shape
        if not text:
            return None
        if text == self._title:
            return _ROLES["title"]
        if self._standfirst and text.rstrip(".… ") == self._standfirst:
            return _ROLES["standfirst"]
        worded = shape is not None and shape.links <= 0.5
        if shape is not None and worded and shape.caption:
            return "a caption"
        names = [name for name in self._names if name in text]
        if names and len(text) - sum(map(len, names)) <= BESIDE:
            return _ROLES["byline"]
        if shape is not None and worded and shape.traits[_TOC] >= _NEARLY:
            return "a summary box"
        return _ROLES.get(self._fields.get(line.number, ""))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


class _WhyNot:
    """Says which rules nearly took a line of one document."""

    def __init__(self, scanner: Scanner, level: Level, cleaned: Cleaned) -> None:
        self._scanner = scanner
        self._level = level
        self._language = cleaned.language
        self._host = urlsplit(cleaned.url).hostname if cleaned.url else None

    def __call__(self, text: str, rules: list[int]) -> tuple[tuple[str, str], ...]:
        """Return (name, what stopped it) of the nearest of the `rules`, numbers, to the line."""
        unit = Unit(text.strip())
        sure, faint = [], []
        for rule in (self._scanner.rules[number] for number in rules):
            if rule.action not in ("remove", "protect"):
                continue
            if matched(rule, unit):
                if reason := self._stopped(rule, unit):
                    sure.append((rule.name, reason))
            elif unit.words <= SHORT:
                faint.append((rule.name, "its words are here, the line does not match"))
        return tuple((sure + faint)[:NEAR])

    def _stopped(self, rule: Rule, unit: Unit) -> str | None:
        """Return what stopped a rule whose words match, in words."""
        if reason := guard(rule, unit) or selected(rule, self._level, self._language, self._host):
            return reason
        if rule.action == "protect":
            return "protects the line"
        if rule.zone is not None:
            return f"holds in the {rule.zone} only, within {rule.within} lines"
        if rule.scope == "run":
            return f"holds for {rule.lines} such lines in a row"
        if rule.scope == "block":
            return f"its last line does not come within {rule.lines} lines"
        return "another rule protects the line"
