"""Rule files (TOML) to checked rules, or an error that names file, rule and key.

Parsing checks everything that can be checked without a text: keys, types, names, fragments,
patterns. The examples of a rule (`removes`, `keeps`, `finds`) are tried by
`cleaner.matching.proof`. Nothing here reads a file: a source is a name and its text.

The order of the sources inside a pack never matters; a later pack replaces rules of an
earlier one by full name.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cleaner.errors import RuleError, did_you_mean
from cleaner.matching.fold import core
from cleaner.matching.matchers import FIELDS, MATCHERS
from cleaner.matching.rules import Rule, Ruleset
from cleaner.matching.schema import (
    FILE_KEYS,
    FOR_KEYS,
    RULE_KEYS,
    WHERE_KEYS,
    ZONES,
    check_keys,
    check_name,
)

FORMAT = 1
_HEADER = re.compile(r"""[ \t]*\[\[[ \t]*(["']?)rule\1[ \t]*\]\]""")
_FRAGMENT = re.compile(r"\{\{([\w-]+)\}\}")

_ZONES = " or ".join(f'"{zone}"' for zone in ZONES)
_DECORATION = "bullets, arrows and dashes are ignored; use a letter, a digit or another sign"

# Keys whose values a Rule takes as they are; where a key is absent, its own default holds.
_VALUES = (
    "why", "scope", "action", "unless_article", "lines", "max_words", "max_chars", "level",
    "status",
)  # fmt: skip
_LISTS = ("needs", "replaces", "removes", "keeps", "finds", "gaps")


def parse(packs: Sequence[Sequence[tuple[str, str]]], disable: Iterable[str] = ()) -> Ruleset:
    """Return the rules of `packs`, each a sequence of (file name, TOML text).

    A later pack replaces a rule of an earlier one by full name; two rules of one name in
    one pack are an error. Raises RuleError naming file, rule and key.
    """
    rules: dict[str, Rule] = {}
    for pack in packs:
        names: dict[str, Rule] = {}
        for file, text in sorted(pack):
            for rule in parse_file(file, text):
                if other := names.get(rule.name):
                    raise RuleError(
                        f"{rule.place}: duplicate rule `{rule.name}`, also in {other.place}"
                    )
                names[rule.name] = rule
        for rule in names.values():
            for old in rule.replaces:
                rules.pop(old, None)
        rules |= names
    return Ruleset(tuple(sorted(rules.values(), key=lambda rule: rule.name))).without(disable)


def parse_file(file: str, text: str) -> tuple[Rule, ...]:
    """Return the rules of one file, in its order. Raises RuleError."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except RecursionError:
        raise RuleError(f"{file}: not valid TOML: nested too deeply") from None
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{file}: not valid TOML: {error}") from None
    check_keys(data, FILE_KEYS, file)
    if data.get("format") != FORMAT:
        raise RuleError(f"{file}: the file must begin with `format = {FORMAT}`")
    family = check_name(data.get("family"), file, "family")
    defaults: dict[str, Any] = {key: data[key] for key in ("for", "unless_article") if key in data}
    check_keys(defaults.get("for", {}), FOR_KEYS, f"{file}: for")
    fragments = _Fragments(data.get("define", {}))
    tables = data.get("rule", [])
    if not tables:
        raise RuleError(f"{file}: no [[rule]] in the file; add at least one")
    lines = _rule_lines(text, len(tables))
    rules = tuple(
        _parse_rule((file, line), family, defaults, fragments, table)
        for line, table in zip(lines, tables, strict=True)
    )
    for name in fragments.unused():
        raise RuleError(f"{file}: define.{name}: no pattern uses this fragment; remove it")
    return rules


def _rule_lines(text: str, count: int) -> Sequence[int | None]:
    """The number of the line on which each of the `count` rules begins, None where unknown.

    The TOML parser does not say it, so the headers are counted; they do not show where the
    rules are written as one inline array, or where a string holds a header.
    """
    lines = enumerate(text.split("\n"), start=1)
    found = [number for number, line in lines if _HEADER.match(line)]
    return found if len(found) == count else [None] * count


class _Fragments:
    """The ``[define]`` table of a file; it remembers which of its fragments were used."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = table
        self._used: set[str] = set()

    def expand(self, pattern: str, where: str) -> str:
        """Return `pattern` with its ``{{name}}`` replaced. Raises RuleError for an unknown one."""

        def replacement(match: re.Match[str]) -> str:
            name = match[1]
            if name not in self._table:
                hint = did_you_mean(name, self._table)
                raise RuleError(f'{where}: no fragment "{name}" under [define]{hint}')
            self._used.add(name)
            fragment = self._table[name]
            return fragment if "(?P<" in fragment else f"(?:{fragment})"

        return _FRAGMENT.sub(replacement, pattern)

    def unused(self) -> list[str]:
        return [name for name in self._table if name not in self._used]


def _parse_rule(
    place: tuple[str, int | None],
    family: str,
    defaults: Mapping[str, Any],
    fragments: _Fragments,
    table: Mapping[str, Any],
) -> Rule:
    file, line = place
    at = file if line is None else f"{file}:{line}"
    if not isinstance(table.get("id"), str):
        raise RuleError(f'{at}: a rule has no id; add id = "a-name"')
    at = f'{at}: rule "{family}/{table["id"]}"'
    check_name(table["id"], at, "id")
    check_keys(table, RULE_KEYS, at)
    where = table.get("where", {})
    check_keys(where, WHERE_KEYS, f"{at}: where")
    if "within" in where and "zone" not in where:
        raise RuleError(f"{at}: where: within needs a zone; add zone = {_ZONES}")
    selectors = defaults.get("for", {}) | table.get("for", {})
    check_keys(selectors, FOR_KEYS, f"{at}: for")

    def expand(key: str, pattern: str) -> str:
        return fragments.expand(pattern, f"{at}: {key}")

    set_here = {**defaults, **table}
    values: dict[str, Any] = {key: set_here[key] for key in _VALUES if key in set_here}
    values |= {key: tuple(table[key]) for key in _LISTS if key in table}
    values |= where | {key: tuple(names) for key, names in selectors.items()}
    rule = Rule(
        family=family,
        id=table["id"],
        file=file,
        line=line,
        matchers=tuple(
            (key, (expand(key, table[key]),) if key == "regex" else tuple(table[key]))
            for key in MATCHERS
            if key in table
        ),
        unless=tuple(expand("unless", pattern) for pattern in table.get("unless", ())),
        until=expand("until", table["until"]) if "until" in table else None,
        **values,
    )
    _check_combination(at, rule)
    _check_literals(at, rule)
    _check_patterns(at, rule)
    return rule


def _check_combination(at: str, rule: Rule) -> None:
    """Check what several keys must agree on."""
    if not rule.matchers:
        *others, last = MATCHERS
        raise RuleError(f"{at}: nothing to match: add {', '.join(others)} or {last}")
    if not rule.why.strip():
        raise RuleError(f"{at}: why: say in a sentence why these lines are not the article")
    if not (rule.removes or rule.finds):
        raise RuleError(f"{at}: removes: add at least one text that the rule acts on")
    if rule.scope in ("block", "run") and rule.lines is None:
        raise RuleError(f"{at}: lines: required with scope {rule.scope!r}")
    if rule.scope == "block" and rule.until is None:
        raise RuleError(f"{at}: until: required with scope 'block'")
    if rule.until is not None and rule.scope != "block":
        raise RuleError(f"{at}: until: only allowed with scope 'block'")
    if rule.lines is not None and rule.scope not in ("block", "run"):
        raise RuleError(f"{at}: lines: only allowed with scope 'block' or 'run'")
    if rule.scope == "span" and rule.action == "protect":
        raise RuleError(f'{at}: action: only whole lines can be protected; use scope = "line"')


def _check_literals(at: str, rule: Rule) -> None:
    """Refuse literals of which nothing is left to look for."""
    for key, values in rule.matchers:
        if any(not value.strip() for value in values):
            raise RuleError(f"{at}: {key}: an empty text would match every line")
        if key != "regex" and not all(
            literal.strip() for literal in MATCHERS[key].required_literals(values)
        ):
            raise RuleError(f"{at}: {key}: {_DECORATION}")
    for need in rule.needs:
        if not core(need):
            raise RuleError(f"{at}: needs: {_DECORATION}, not {need!r} alone")


def _check_patterns(at: str, rule: Rule) -> None:
    """Refuse patterns outside the supported subset, and unknown group names."""
    patterns = [(key, value) for key, values in rule.matchers for value in values if key == "regex"]
    patterns += [("unless", pattern) for pattern in rule.unless]
    patterns += [("until", rule.until)] if rule.until is not None else []
    for key, pattern in patterns:
        try:
            groups = MATCHERS["regex"].build((pattern,)).pattern.groups
        except ValueError as error:
            raise RuleError(f"{at}: {key}: {error}") from None
        for name in groups:
            if name not in FIELDS:
                hint = did_you_mean(name, FIELDS) or f"; fields: {', '.join(FIELDS)}"
                raise RuleError(f'{at}: {key}: a group named "{name}" is not a field{hint}')
