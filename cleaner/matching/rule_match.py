"""One rule against one line: the definition of a match, without an automaton.

`cleaner.matching.scan` finds the pairs worth trying; the result is that of `match_rule` for
every rule and every line (law 10). The cheap guards come first, patterns last.
"""

from collections.abc import Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.rules import Rule
from cleaner.text.marks import Seen

# Spans in one line of a pattern with an unbounded repeat. To find the next one RE2 may have to
# read to the end of the line, so the cost would grow with the square of the line (law 12).
MOST_SPANS = 1000
TOO_MANY_SPANS = Match(0, 0)


class RuleMatch(NamedTuple):
    """A rule that matches a line, wherever in the text the line is.

    `rule` is the rule's number; `start` and `end` are the span inside the line's text, empty
    where a span rule matches too often (`MOST_SPANS`); `captured` holds (field, text,
    start in the line).
    """

    rule: int
    start: int
    end: int
    captured: tuple[tuple[str, str, int], ...] = ()


def match_rule(
    number: int, rule: Rule, line: LineText, text: str, nominated: bool = False
) -> Sequence[RuleMatch]:
    """Return the matches of the rule with this number; `text` is the line with its white space.

    `nominated`: the line is known to contain one of the rule's required literals, and to have no
    more words than it allows. Most rules have no other guard.
    """
    if not (nominated and rule.literals_are_guards) and failed_guard(rule, line) is not None:
        return ()
    sure = nominated and rule.literals_are_matches
    found = [line.whole] if sure else find_matches(rule, line)
    if not found or (rule.unless and failed_unless(rule, line) is not None):
        return ()
    indent = len(text) - len(text.lstrip())
    return [
        RuleMatch(
            number,
            start + indent,
            end + indent,
            tuple([(name, value, at + indent) for name, value, at in groups]) if groups else (),
        )
        for start, end, groups in found
    ]


def in_line(matches: Sequence[RuleMatch], line: Seen) -> list[RuleMatch]:
    """Return matches in what is seen of a line as matches in the line itself."""
    return [
        RuleMatch(
            match.rule,
            *line.span_in_line(match.start, match.end),
            tuple([(name, value, line.offsets[start]) for name, value, start in match.captured]),
        )
        for match in matches
    ]


def joined(in_text: Sequence[RuleMatch], in_seen: Sequence[RuleMatch]) -> tuple[RuleMatch, ...]:
    """Return the matches in a line's text, and those of other rules in what is seen of it."""
    if not in_seen:
        return tuple(in_text)
    known = {match.rule for match in in_text}
    more = [match for match in in_seen if match.rule not in known]
    return tuple(sorted([*in_text, *more], key=attrgetter("rule")))


def failed_guard(rule: Rule, line: LineText) -> str | None:
    """Return which of the rule's cheap guards the line fails, in words, or None."""
    if not line.text:
        return "the line is blank"
    if rule.max_chars is not None and len(line.text) > rule.max_chars:
        return f"{len(line.text)} characters, at most {rule.max_chars} are allowed"
    needs = rule.folded_needs
    if needs and not _occurs(needs, line.core) and not _occurs(needs, line.folded):
        return "the line contains none of its `needs`"
    if rule.max_words is not None and line.word_count > rule.max_words:
        return f"{line.word_count} words, at most {rule.max_words} are allowed"
    return None


def _occurs(needs: Sequence[str], folded: str) -> bool:
    for need in needs:  # noqa: SIM110  a generator would cost more than the comparison
        if need in folded:
            return True
    return False


def failed_unless(rule: Rule, line: LineText) -> str | None:
    """Return which of the rule's `unless` patterns is found in the line, in words, or None."""
    for pattern in rule.unless_patterns:
        if next(iter(pattern.spans(line)), None):
            return f"unless: {pattern.source}"
    return None


def find_matches(rule: Rule, line: LineText) -> list[Match]:
    """Return what the rule's matchers find: the first match of the line, or all spans in it.

    For more than `MOST_SPANS` of an unbounded pattern this is `TOO_MANY_SPANS`, and the rule
    cuts none of them.
    """
    if rule.scope != "span":
        for matcher in rule.built_matchers:
            if match := matcher.match(line):
                return [match]
        return []
    spans: list[Match] = []
    for matcher in rule.built_matchers:
        found = matcher.spans(line)
        first = list(islice(found, MOST_SPANS + 1))
        if len(first) > MOST_SPANS and isinstance(matcher, Regex) and matcher.pattern.is_unbounded:
            return [TOO_MANY_SPANS]
        spans += (*first, *found)
    return sorted(spans, key=lambda match: (match.start, -match.end))
