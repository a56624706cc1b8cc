"""Which rules nearly acted on a line that was kept, and what stopped them."""

from typing import NamedTuple

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
from cleaner.matching.selection import why_inactive
from cleaner.model import Level
from cleaner.result import Cleaned
from cleaner.text.host import host_of

MAX_NEAR = 3  # near misses of one line
SHORT = 12  # words; in a longer line a cue word alone is no evidence
_ZONES = {
    "head": "applies only to the first {count}",
    "top": "applies only before the first sentence, to the first {count}",
    "body": "applies only after the first and before the last {count}",
    "tail": "applies only to the last {count}",
}


class NearMiss(NamedTuple):
    """A rule's full name and what stopped it, in words.

    `close`: the rule matches the line and is for documents like this one. The others are of
    use only to who writes rules: they are for another language or site, or the line has no
    more than one of their cue words.
    """

    rule: str
    reason: str
    close: bool


class NearMisses:
    """Which rules nearly acted on a line of one document, and what stopped them."""

    def __init__(self, scanner: Scanner, level: Level, cleaned: Cleaned) -> None:
        self._scanner = scanner
        self._level = level
        self._language = cleaned.language
        self._host = host_of(cleaned.url)

    def find(self, text: str, candidates: list[int]) -> tuple[NearMiss, ...]:
        """Return at most `MAX_NEAR` of the candidate rules, close ones first.

        Then come those for other documents, then those of which the line has a cue word, the
        longest word first.
        """
        line = LineText(text.strip())
        close: list[NearMiss] = []
        elsewhere: list[NearMiss] = []
        cue_only: list[tuple[int, NearMiss]] = []
        for rule in (self._scanner.rules[number] for number in candidates):
            if rule.action not in ("remove", "protect"):
                continue
            if not find_matches(rule, line):
                if line.word_count <= SHORT:
                    reason = "cue word present, pattern did not match"
                    miss = NearMiss(rule.name, reason, close=False)
                    cue_only.append((_longest_cue(rule, line), miss))
            elif elsewhere_only := self._why_elsewhere(rule):
                elsewhere.append(NearMiss(rule.name, elsewhere_only, close=False))
            else:
                close.append(NearMiss(rule.name, self._what_stopped(rule, line), close=True))
        cue_only.sort(key=lambda found: -found[0])
        return tuple((close + elsewhere + [miss for _, miss in cue_only])[:MAX_NEAR])

    def _why_elsewhere(self, rule: Rule) -> str | None:
        """Return why the rule is not for this document at any level, in words, or None."""
        return why_inactive(rule, "thorough", self._language, self._host)

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


def _longest_cue(rule: Rule, line: LineText) -> int:
    """The length of the longest literal of a rule that is in a line."""
    literals = (literal.strip("\n") for literal in rule.required_literals or ())
    return max((len(literal) for literal in literals if literal in line.folded), default=0)


def _lines(count: int | None) -> str:
    return f"{count} line" if count == 1 else f"{count} lines"
