"""The file in which the page saves what was decided.

It is JSON: `format`, `version`, `rules` (the name of the rule file), `fingerprint` (of what it
says), and `decisions`, a list of objects with `rule` (the full name), `decision` ("accept" or
"refuse"), and perhaps `edits`, `why` and, for a refused rule, `takes`: its literals or pattern,
scope and site.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from cleaner.errors import InputError, RuleError, did_you_mean
from cleaner.matching.matchers import MATCHERS
from cleaner.matching.schema import RULE_KEYS, key_problems

FORMAT = "cleaner-decisions"
VERSION = 1
MAX_BYTES = 64 << 20
EDITABLE = ("id", "why", *MATCHERS)
_TAKEN = (*MATCHERS, "scope", "for")

_ANEW = "save the decisions again on the page that `cleaner review` made"
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_KEYS = ("rule", "decision", "edits", "why", "takes")


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one rule; `edits` are new values of its keys, `why` is a reason, and
    `takes` what a refused rule matched."""

    rule: str
    decision: Literal["accept", "refuse"]
    edits: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    takes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions about the rule file of this name and fingerprint."""

    rules: str
    fingerprint: str
    decisions: tuple[Decision, ...]


def load(data: bytes, name: str) -> Decisions:
    """Return the decisions in the bytes of a file, as `parse` does.

    Raises what `parse` does, and InputError for bytes that are not UTF-8.
    """
    try:
        return parse(data.decode().removeprefix("\ufeff"), name)
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8 (byte {error.start + 1})") from None


def parse(text: str, name: str) -> Decisions:
    """Return the decisions in a file called `name`.

    Raises InputError for what is no such file, RuleError with every mistake in its decisions.
    """
    try:
        data = json.loads(text)
        halved = _HALF_CHARACTER.search(json.dumps(data, ensure_ascii=False))
    except RecursionError:
        raise InputError(f"{name}: not JSON: nested too deeply; {_ANEW}") from None
    except ValueError as error:
        raise InputError(f"{name}: not JSON: {error}; {_ANEW}") from None
    if halved:
        raise InputError(f"{name}: holds half a character (\\ud800 to \\udfff); {_ANEW}")
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise InputError(f'{name}: no decisions: it has no "format": "{FORMAT}"; {_ANEW}')
    version = data.get("version")
    if version != VERSION or isinstance(version, bool):
        raise InputError(
            f"{name}: version {version!r:.20} of the format, and this cleaner reads {VERSION}; "
            "make the page and the decisions with the cleaner that applies them"
        )
    problems = [f"{name}: {problem}" for problem in _problems(data)]
    if problems:
        raise RuleError(*problems)
    return Decisions(
        data["rules"],
        data["fingerprint"],
        tuple(
            Decision(
                one["rule"],
                one["decision"],
                one.get("edits", {}),
                one.get("why", ""),
                one.get("takes", {}),
            )
            for one in data["decisions"]
        ),
    )


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for key in ("rules", "fingerprint"):
        if not isinstance(data.get(key), str):
            yield f'"{key}" must be a text; {_ANEW}'
    made = data.get("decisions")
    if not isinstance(made, list):
        yield f'"decisions" must be a list; {_ANEW}'
        return
    seen: set[str] = set()
    for number, one in enumerate(made, start=1):
        if not isinstance(one, dict) or not isinstance(one.get("rule"), str):
            yield f'decision {number}: has no "rule", the full name of one'
            continue
        rule = one["rule"]
        if rule in seen:
            yield f'rule "{rule}": decided twice; keep one of the two'
        seen.add(rule)
        for problem in _problems_of(one):
            yield f'rule "{rule}": {problem}'


def _problems_of(one: Mapping[str, Any]) -> Iterator[str]:
    for key in one:
        if key not in _KEYS:
            yield f'unknown key "{key}"{did_you_mean(key, _KEYS)}'
    if one.get("decision") not in ("accept", "refuse"):
        yield f'"decision" must be "accept" or "refuse", not {one.get("decision")!r:.40}'
    if not isinstance(one.get("why", ""), str):
        yield '"why" must be a text'
    for key, names in (("edits", EDITABLE), ("takes", _TAKEN)):
        values = one.get(key, {})
        if not isinstance(values, dict):
            yield f'"{key}" must be an object'
            continue
        for name in values:
            if name not in names:
                yield f'{key}: "{name}" cannot stand here; {", ".join(names)} can'
        known = {name: value for name, value in values.items() if name in names}
        for _, problem in key_problems(known, RULE_KEYS):
            yield f"{key}: {problem}"
    if one.get("edits") and one.get("decision") == "refuse":
        yield "a refused rule cannot be edited; accept it, or leave out the edits"
