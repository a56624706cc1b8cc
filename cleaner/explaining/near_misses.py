"""Which rules nearly acted on a line that was kept, and what stopped them."""

from cleaner.matching.line_text import LineText
from cleaner.matching.rule_match import (
    MOST_SPANS,
    TOO_MANY_SPANS,
    failed_guard,
    failed_unless,
    find_matches,
)
from cleaner.matching.rules import Rule
from cleaner.matching.scan import Scanner
from cleaner.matching.selection import host_of, why_inactive
from cleaner.model import Level
from cleaner.result import Cleaned

MAX_NEAR = 3  # near misses of one line
SHORT = 12  # words; in a longer line a cue word alone is no evidence
_ZONES = {
    "head": "applies only to the first {count}",
    "top": "applies only before the first sentence, to the first {count}",
    "body": "applies only after the first and before the last {count}",
    "tail": "applies only to the last {count}",
}


class NearMisses:
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
        if find_matches(rule, line) == [TOO_MANY_SPANS]:
            return f"matches more than {MOST_SPANS:,} times"
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
        if rule.yields_to_article:
            return "reads as a sentence of the article"
        return "another rule protects the line"


def _lines(count: int | None) -> str:
    return f"{count} line" if count == 1 else f"{count} lines"
