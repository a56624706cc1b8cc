"""Why each line was kept or removed. It reads a `Cleaned` and changes nothing (law 9).

A removed line names what removed it, and what the line is of the document where that is
known: its title, its standfirst, a byline, a caption. A kept line names its near misses: a
rule that matches the line, with the guard, zone or level that stopped it, or a rule whose
cue words the line contains without matching. The judge's reasons are given for both.
"""

from dataclasses import dataclass

from cleaner.matching.line_text import LineText
from cleaner.matching.rule_match import failed_guard, failed_unless, find_matches
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Scanner
from cleaner.matching.selection import host_of, why_inactive
from cleaner.model import TRAITS, Edit, Level, Line, Repair, Verdict
from cleaner.result import FIELDS, Cleaned

MAX_NEAR = 3  # near misses of one line
SHORT = 12  # words; in a longer line a cue word alone says nothing
BYLINE_REST = 60  # characters of a byline beside the names: "By", a role, a date

_NO_ROLE = ("language", "dateline", "credits")  # found in lines of the article
_ROLES = {name: f"holds the field {name}" for name in FIELDS if name not in _NO_ROLE} | {
    "title": "the page's own title", "standfirst": "the standfirst", "byline": "a byline",
    "date": "holds the date", "modified": "holds the date of the last change",
    "contact": "holds a contact", "publisher": "holds the publisher's name",
    "rights": "holds the notice of rights",
}  # fmt: skip
_ZONES = {
    "head": "applies only to the first {count}",
    "body": "applies only after the first and before the last {count}",
    "tail": "applies only to the last {count}",
}
_REPEATS_TITLE = "repeats the page's title"  # a reason of the page's judge
_TOC = TRAITS.index("toc")
_NEARBY = 3  # `Shape.traits`: the block, its parent or its grandparent


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """What became of one line. The fields are those of ``cleaner explain --to json``.

    `text` is the repaired line, `cuts` are the half-open spans in it that were removed, and
    `kept` is False when nothing of the line remains. `by` names what removed it. `reasons`
    are the judge's; those of a removed line begin with its role. `article` is the judge's
    probability. `near` pairs the full name of a rule with what stopped it. `before` is the
    line before repair, `mended` the names of the fixes, in order.
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


def explain(cleaned: Cleaned, scanner: Scanner, level: Level) -> tuple[ExplainedLine, ...]:
    """Return what became of every line of the repaired text, in order.

    `scanner` and `level` are those that cleaned it.
    """
    edits: dict[int, list[Edit]] = {}
    for edit in cleaned.removed:
        edits.setdefault(edit.line, []).append(edit)
    repairs = {repair.line: repair for repair in cleaned.repairs}
    candidates = scanner.candidates([line.text for line in cleaned.lines])
    near_misses = _NearMisses(scanner, level, cleaned)
    roles = _Roles(cleaned)
    explained = []
    for index, line in enumerate(cleaned.lines):
        explained.append(
            _explain_line(
                line,
                edits.get(line.number, []),
                repairs.get(line.number),
                cleaned.verdicts.get(line.number),
                near_misses.find(line.text, sorted(candidates.get(index, ()))),
                roles,
            )
        )
    return tuple(explained)


def _explain_line(
    line: Line,
    edits: list[Edit],
    repair: Repair | None,
    verdict: Verdict | None,
    near: tuple[tuple[str, str], ...],
    roles: "_Roles",
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
        mended=repair.by if repair else (),
    )


class _Roles:
    """What a line is of one document, by its metadata and its markup."""

    def __init__(self, cleaned: Cleaned) -> None:
        self._title = _normalise(cleaned.title or "")
        self._standfirst = _normalise(cleaned.standfirst or "").rstrip(".… ")
        self._names = [_normalise(name) for name in cleaned.byline]
        accepted = [found for found in cleaned.evidence if found.rejected is None]
        self._fields = {found.line: found.field for found in accepted if found.line is not None}

    def find(self, line: Line) -> str | None:
        """Return the role of the line, in words, or None."""
        text, shape = _normalise(line.text), line.shape
        if not text:
            return None
        if text == self._title:
            return _ROLES["title"]
        if self._standfirst and text.rstrip(".… ") == self._standfirst:
            return _ROLES["standfirst"]
        mostly_text = shape is not None and shape.links <= 0.5
        if shape is not None and mostly_text and shape.caption:
            return "a caption"
        names = [name for name in self._names if name in text]
        if names and len(text) - sum(map(len, names)) <= BYLINE_REST:
            return _ROLES["byline"]
        if shape is not None and mostly_text and shape.traits[_TOC] >= _NEARBY:
            return "a summary box"
        return _ROLES.get(self._fields.get(line.number, ""))


def _lines(count: int | None) -> str:
    return f"{count} line" if count == 1 else f"{count} lines"


def _normalise(text: str) -> str:
    return " ".join(text.split()).casefold()


class _NearMisses:
    """Which rules nearly acted on a line of one document, and what stopped them."""

    def __init__(self, scanner: Scanner, level: Level, cleaned: Cleaned) -> None:
        self._scanner = scanner
        self._level = level
        self._language = cleaned.language
        self._host = host_of(cleaned.url)

    def find(self, text: str, candidates: list[int]) -> tuple[tuple[str, str], ...]:
        """Return (full name, what stopped it) of at most `MAX_NEAR` of the candidate rules.

        Rules that match the line come before those of which it only contains a cue word.
        """
        line = LineText(text.strip())
        matching, cue_only = [], []
        for rule in (self._scanner.rules[number] for number in candidates):
            if rule.action not in ("remove", "protect"):
                continue
            if find_matches(rule, line):
                matching.append((rule.name, self._what_stopped(rule, line)))
            elif line.word_count <= SHORT:
                cue_only.append((rule.name, "cue word present, pattern did not match"))
        return tuple((matching + cue_only)[:MAX_NEAR])

    def _what_stopped(self, rule: Rule, line: LineText) -> str:
        """Return what stopped a rule whose matchers match a line that was kept, in words."""
        if reason := failed_guard(rule, line) or failed_unless(rule, line):
            return reason
        if reason := why_inactive(rule, self._level, self._language, self._host):
            return reason
        if rule.action == "protect":
            return "protects the line"
        if rule.zone is not None:
            return _ZONES[rule.zone].format(count=_lines(rule.within))
        if rule.scope == "run":
            return f"applies only to {rule.lines} or more such lines in a row"
        if rule.scope == "block":
            return f"no line matching `until` within {_lines(rule.lines)}"
        return "another rule protects the line"
