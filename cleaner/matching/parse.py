"""Rule files (TOML) to checked rules, or errors that name file, line, rule and key.

Parsing checks everything that can be checked without a text: keys, types, names, fragments,
patterns; it goes on after a mistake, so that all are named at once. The examples of a rule
(`removes`, `keeps`, `finds`) are tried by `cleaner.matching.proof`. Nothing here reads a file: a
source is a name and its text.

The order of the sources inside a pack never matters; a later pack replaces rules of an
earlier one by full name.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from cleaner.errors import RuleError, did_you_mean
from cleaner.matching import rule_checks
from cleaner.matching.matchers import MATCHERS
from cleaner.matching.patterns.translate import MAX_LENGTH
from cleaner.matching.rule_source import Packs, RulePlaces, RuleSource
from cleaner.matching.rules import Rule
from cleaner.matching.ruleset import Ruleset
from cleaner.matching.schema import (
    FILE_KEYS,
    FOR_KEYS,
    RULE_KEYS,
    WHERE_KEYS,
    ZONES,
    key_problems,
    name_problem,
    usable,
)

FORMAT = 1
_FRAGMENT = re.compile(r"\{\{([\w-]+)\}\}")

_ZONES = " or ".join(f'"{zone}"' for zone in ZONES)

_EMPTY = 'no rule in the file; `cleaner rules new "a line to remove"` prints one to start from'

# Keys whose values a Rule takes as they are; where a key is absent, its own default holds.
_VALUES = (
    "why", "scope", "action", "unless_article", "lines", "max_words", "max_chars", "level",
    "status",
)  # fmt: skip
_LISTS = ("needs", "replaces", "removes", "keeps", "finds", "gaps")


def parse(packs: Packs, disable: Iterable[str] = ()) -> Ruleset:
    """Return the rules of `packs`, each a sequence of (file name, TOML text).

    A later pack replaces a rule of an earlier one by full name; two rules of one name in
    one pack are an error. Raises RuleError with everything that is wrong.
    """
    ruleset, problems = parse_all(packs)
    if problems:
        raise RuleError(*problems)
    return ruleset.without(disable)


def parse_all(
    packs: Packs, earlier: Iterable[Rule] = (), *, preview: bool = True
) -> tuple[Ruleset, list[str]]:
    """Return the rules of `packs` that can be used, and what is wrong with the others.

    The rules of a pack `earlier` than these are in the set as they are. Without `preview`, rules of
    the packs that are on trial are left out, and replace nothing.
    """
    rules = {rule.name: rule for rule in earlier}
    problems: list[str] = []
    for pack in packs:
        parsed: dict[str, _Parsed] = {}
        for file, text in sorted(pack):
            for one in _parse_file(file, text, problems):
                name = one.rule.name
                if name in parsed:
                    first = RulePlaces((pack,)).place(parsed[name].rule, "id")
                    problems.append(
                        RulePlaces((pack,)).message(
                            one.rule, "id", f"{first} has a rule of this name; choose another"
                        )
                    )
                else:
                    parsed[name] = one
        sound = {name: one.rule for name, one in parsed.items() if one.is_usable}
        acting = {n: rule for n, rule in sound.items() if preview or rule.status != "preview"}
        for rule in acting.values():
            for old in rule.replaces:
                rules.pop(old, None)
        rules |= acting
    return Ruleset(tuple(sorted(rules.values(), key=lambda rule: rule.name))), problems


class _Parsed(NamedTuple):
    """A rule as far as its keys can be used. One that cannot be used still has its name."""

    rule: Rule
    is_usable: bool


def _parse_file(file: str, text: str, problems: list[str]) -> list[_Parsed]:
    """Return the rules of one file that have a name, in its order; add what is wrong."""
    source = RuleSource(file, text)
    rules = _rules_of(source)
    problems += source.problems()
    return rules


def _rules_of(source: RuleSource) -> list[_Parsed]:
    """Return the rules that have a name; what is wrong is reported to `source`."""
    data = source.load()
    if not data:
        if data is not None:
            source.report(_EMPTY)
        return []
    for key, problem in key_problems(data, FILE_KEYS):
        if key != "format":
            source.report(problem, key)
    if data.get("format") != FORMAT:
        found = f", not {data['format']!r:.40}" if "format" in data else ""
        source.report(f"the file must begin with `format = {FORMAT}`{found}", "format")
    if "family" not in data:
        source.report('no family in the file; add family = "a-name"', "family")
    elif wrong := name_problem(data["family"]):
        source.report(f"family: {wrong}", "family")
    inherited = {key: FILE_KEYS[key] for key in ("for", "unless_article")}
    defaults = usable(data, inherited)
    for _, problem in key_problems(_table(data, "for"), FOR_KEYS):
        source.report(f"for: {problem}", "for")
    fragments = _Fragments(_table(data, "define"))
    tables = data.get("rule")
    tables = [table for table in tables if isinstance(table, dict)] if tables else []
    if not tables:
        source.report("no [[rule]] in the file; add at least one")
    source.find_rules(len(tables))
    family = str(data.get("family", "?"))
    parsed = [
        _RuleParser(source, number, family, defaults, fragments).parse(table)
        for number, table in enumerate(tables)
    ]
    if not source.problems():
        for name in fragments.unused():
            source.report(f"define.{name}: no pattern uses this fragment; remove it", name)
    return [rule for rule in parsed if rule is not None]


def _table(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The table under `key`, {} where there is none."""
    table = data.get(key)
    return table if isinstance(table, dict) else {}


class _Fragments:
    """The ``[define]`` table of a file; it remembers which of its fragments were used.

    A fragment may use those above it. None may be longer than a pattern, so that a few lines
    that name each other cannot grow without a limit.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._names = list(table)
        self._expanded: dict[str, str | ValueError] = {}
        self._used: set[str] = set()
        for name, text in table.items():
            self._expanded[name] = self._expand_fragment(name, str(text))

    def expand(self, pattern: str) -> str:
        """Return `pattern` with its ``{{name}}`` replaced. Raises ValueError for an unknown one."""
        return _FRAGMENT.sub(self._replacement, pattern)

    def unused(self) -> list[str]:
        """Return the names that no pattern has used, in the order of the file."""
        return [name for name in self._names if name not in self._used]

    def _expand_fragment(self, name: str, text: str) -> str | ValueError:
        """The fragment as it stands in a pattern, or why it cannot; those above it are known."""
        try:
            text = self.expand(text) if len(text) <= MAX_LENGTH else text
        except ValueError as error:
            return error
        if len(text) > MAX_LENGTH:
            most = f"at most {MAX_LENGTH} are allowed"
            return ValueError(f'fragment "{name}" of {len(text)} characters; {most}')
        return text if "(?P<" in text else f"(?:{text})"

    def _replacement(self, match: re.Match[str]) -> str:
        name = match[1]
        if name not in self._names:
            hint = did_you_mean(name, self._names)
            raise ValueError(f'no fragment "{name}" under [define]{hint}')
        if name not in self._expanded:
            raise ValueError(f'fragment "{name}" must stand above the one that uses it')
        self._used.add(name)
        expanded = self._expanded[name]
        if isinstance(expanded, ValueError):
            raise expanded
        return expanded


class _RuleParser:
    """One table of a rule file to a rule, or to what is wrong with it."""

    def __init__(
        self,
        source: RuleSource,
        number: int,
        family: str,
        defaults: Mapping[str, Any],
        fragments: _Fragments,
    ) -> None:
        self._source = source
        self._number = number
        self._family = family
        self._defaults = defaults
        self._fragments = fragments
        self._name = ""
        self._failed = False

    def parse(self, table: Mapping[str, Any]) -> _Parsed | None:
        """Return the rule after reporting everything that is wrong with it; None without an id.

        Keys that are wrong are left out, and the others are checked as well.
        """
        name = table.get("id")
        if not isinstance(name, str):
            self._report("", 'a rule has no id; add id = "a-name"')
            return None
        self._name = f"{self._family}/{name}"
        if problem := name_problem(name):
            self._report("id", f"id: {problem}")
        self._check_keys(table)
        rule = self._build(usable(table, RULE_KEYS))
        doubtful = rule_checks.doubtful(table) if self._failed else ()
        for key, problem in rule_checks.problems(rule, doubtful):
            self._report(key, f"{key}: {problem}" if key else problem)
        if self._failed:
            for key, problem in rule_checks.rejected_patterns(rule):
                self._report(key, f"{key}: {problem}")
        return _Parsed(rule, not self._failed)

    def _report(self, key: str, problem: str) -> None:
        self._failed = True
        problem = f'rule "{self._name}": {problem}' if self._name else problem
        self._source.report(problem, key, self._number)

    def _check_keys(self, table: Mapping[str, Any]) -> None:
        for key, problem in key_problems(table, RULE_KEYS):
            self._report(key, problem)
        for key, keys in (("where", WHERE_KEYS), ("for", FOR_KEYS)):
            for _, problem in key_problems(_table(table, key), keys):
                self._report(key, f"{key}: {problem}")
        where = _table(table, "where")
        if "within" in where and "zone" not in where:
            self._report("where", f"where: within needs a zone; add zone = {_ZONES}")

    def _expand(self, key: str, pattern: str) -> str:
        try:
            return self._fragments.expand(pattern)
        except ValueError as error:
            self._report(key, f"{key}: {error}")
            return pattern.replace("{{", "").replace("}}", "")

    def _build(self, table: Mapping[str, Any]) -> Rule:
        """The rule of a table whose values are of the right types, but for those in its tables."""
        selectors = usable({**_table(self._defaults, "for"), **table.get("for", {})}, FOR_KEYS)
        set_here = {**self._defaults, **table}
        values: dict[str, Any] = {key: set_here[key] for key in _VALUES if key in set_here}
        values |= {key: tuple(table[key]) for key in _LISTS if key in table}
        values |= usable(table.get("where", {}), WHERE_KEYS)
        values |= {key: tuple(names) for key, names in selectors.items()}
        expand = self._expand
        return Rule(
            family=self._family,
            id=table["id"],
            file=self._source.file,
            line=self._source.line_of_rule(self._number),
            matchers=tuple(
                (key, (expand(key, table[key]),) if key == "regex" else tuple(table[key]))
                for key in MATCHERS
                if key in table
            ),
            unless=tuple(expand("unless", pattern) for pattern in table.get("unless", ())),
            until=expand("until", table["until"]) if "until" in table else None,
            **values,
        )
