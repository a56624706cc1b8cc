"""What the keys of one rule must agree on, and what its literals and patterns may be.

Each check yields (key, what is wrong), with "" for what is no fault of one key.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from cleaner.errors import did_you_mean, most_like
from cleaner.matching.fold import core
from cleaner.matching.hints import re2_hint
from cleaner.matching.matchers import FIELDS, MATCHERS
from cleaner.matching.matchers.regex import refusal
from cleaner.matching.patterns.alphabets import UNICODE
from cleaner.matching.rules import Rule
from cleaner.matching.schema import FOR_KEYS, RULE_KEYS, WHERE_KEYS

Problem = tuple[str, str]

_DECORATION = "bullets, arrows and dashes are ignored; use a letter, a digit or another sign"


# Whether these keys are wrong depends on others, too.
_DEPENDS_ON = {
    "": (*MATCHERS,), "removes": (*MATCHERS, "finds"), "lines": ("scope",), "until": ("scope",),
}  # fmt: skip


def problems(rule: Rule, doubtful: Collection[str] = ()) -> Iterator[Problem]:
    """Yield everything that is wrong with a rule whose keys are known and of the right types.

    Keys that are `doubtful` were left out of it, because something else is wrong with them; what
    may be wrong only for that reason is not yielded.
    """
    for key, problem in _combination(rule):
        if key not in doubtful and not any(one in doubtful for one in _DEPENDS_ON.get(key, ())):
            yield key, problem
    yield from _literals(rule)
    yield from _patterns(rule)


def doubtful(table: Mapping[str, Any]) -> set[str]:
    """Return the keys that a rule may have set under a wrong name, or to a wrong value.

    An unknown key that is like no other may stand for any.
    """
    found: set[str] = set()
    for key, value in table.items():
        if key not in RULE_KEYS and key not in WHERE_KEYS and key not in FOR_KEYS:
            meant = most_like(key, RULE_KEYS)
            found |= {meant} if meant else RULE_KEYS.keys()
        elif key in RULE_KEYS and RULE_KEYS[key][0](value):
            found.add(key)
    return found


def _combination(rule: Rule) -> Iterator[Problem]:
    """What several keys must agree on."""
    if not rule.matchers:
        *others, last = MATCHERS
        yield "", f"nothing to match: add {', '.join(others)} or {last}"
    if not rule.why.strip():
        yield "why", "say in a sentence why these lines are not the article"
    if rule.matchers and not (rule.examples or rule.finds):
        yield "removes", "add at least one text that the rule acts on"
    if rule.scope in ("block", "run") and rule.lines is None:
        yield "lines", f"required with scope {rule.scope!r}"
    if rule.scope == "block" and rule.until is None:
        yield "until", "required with scope 'block'"
    if rule.until is not None and rule.scope != "block":
        yield "until", "only allowed with scope 'block'"
    if rule.lines is not None and rule.scope not in ("block", "run"):
        yield "lines", "only allowed with scope 'block' or 'run'"
    if rule.scope == "span" and rule.action == "protect":
        yield "action", 'only whole lines can be protected; use scope = "line"'


def _literals(rule: Rule) -> Iterator[Problem]:
    """Literals of which nothing is left to look for."""
    for key, values in rule.matchers:
        if any(not value.strip() for value in values):
            yield key, "an empty text would match every line"
        elif key != "regex" and not all(
            literal.strip() for literal in MATCHERS[key].required_literals(values)
        ):
            yield key, _DECORATION
    for need in rule.needs:
        if not core(need):
            yield "needs", f"{_DECORATION}, not {need!r} alone"


def _patterns(rule: Rule) -> Iterator[Problem]:
    """Patterns outside the supported subset, and unknown group names."""
    patterns = [(key, value) for key, values in rule.matchers for value in values if key == "regex"]
    patterns += [("unless", pattern) for pattern in rule.unless]
    patterns += [("until", rule.until)] if rule.until is not None else []
    for key, pattern in patterns:
        if "\b" in pattern:
            yield key, "\"\\b\" in double quotes is a backspace; write the pattern as '''…'''"
        try:
            groups = MATCHERS["regex"].build((pattern,)).pattern.groups
        except ValueError as error:
            yield key, str(error)
            continue
        for name in groups:
            if name not in FIELDS:
                hint = did_you_mean(name, FIELDS) or f"; fields: {', '.join(FIELDS)}"
                yield key, f'a group named "{name}" is not a field{hint}'


def rejected_patterns(rule: Rule) -> Iterator[Problem]:
    """Yield the patterns that RE2 rejects, of those in which `problems` finds nothing wrong.

    They are compiled for this. The proof of a rule asks, and parsing where there will be none.
    """
    for key, matcher in rule.pattern_matchers():
        try:
            _ = matcher.pattern
        except ValueError:
            continue
        try:
            matcher.compiled(UNICODE)
        except ValueError as error:
            said = refusal(matcher.source, error)
            yield key, f"RE2 rejects the pattern: {said}{re2_hint(said)}"
