"""Rule files (TOML) become checked rules, or an error naming file, rule and key.

Parsing checks everything that can be checked without a text: keys, types, names,
fragments, patterns. The proof inside a rule (`removes`, `keeps`, `finds`) is tried by
`cleaner.matching.proof`. Nothing here reads a file: a source is a name and its text.

The order of sources never matters inside a pack; a later pack replaces rules of an
earlier one by full name.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cleaner.errors import RuleError
from cleaner.matching.matchers import FIELDS, MATCHERS
from cleaner.matching.matchers.fold import core
from cleaner.matching.rules import Rule, Ruleset
from cleaner.matching.schema import (
    DEFAULT_WITHIN,
    FILE_KEYS,
    FOR_KEYS,
    RULE_KEYS,
    WHERE_KEYS,
    check_keys,
    check_name,
    meant,
)  # fmt: skip

FORMAT = 1
_FRAGMENT = re.compile(r"\{\{([\w-]+)\}\}")


def parse(packs: Sequence[Sequence[tuple[str, str]]], disable: Iterable[str] = ()) -> Ruleset:
    """Return the rules of `packs`, each a sequence of (file name, TOML text).

    A later pack replaces a rule of an earlier one by full name; two rules of one name in
    one pack are an error. Raises RuleError naming file, rule and key.
    """
    rules: dict[str, Rule] = {}
    for pack in packs:
        seen: dict[str, Rule] = {}
        for file, text in sorted(pack):
            for rule in parse_file(file, text):
                if other := seen.get(rule.name):
                    raise RuleError(
                        f'{file}: rule "{rule.name}": this name stands also in {other.file}; '
                        "a name is used once in a pack"
                    )
                seen[rule.name] = rule
        for rule in seen.values():
            for old in rule.replaces:
                rules.pop(old, None)
        rules |= seen
    return Ruleset(tuple(sorted(rules.values(), key=lambda rule: rule.name))).without(disable)


def parse_file(file: str, text: str) -> tuple[Rule, ...]:
    """Return the rules of one file, in its order. Raises RuleError."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RuleError(f"{file}: not TOML: {error or 'nested too deep'}") from None
    check_keys(data, FILE_KEYS, file)
    if data.get("format") != FORMAT:
        raise RuleError(f"{file}: format = {FORMAT} is missing, or another than {FORMAT}")
    family = check_name(data.get("family"), file, "family")
    chosen = data.get("for", {})
    check_keys(chosen, FOR_KEYS, f"{file}: for")
    fragments = data.get("define", {})
    used: set[str] = set()
    tables = data.get("rule", [])
    if not tables:
        raise RuleError(f"{file}: no [[rule]] in the file")
    rules = tuple(_rule(file, family, chosen, fragments, used, table) for table in tables)
    for name in fragments:
        if name not in used:
            raise RuleError(f"{file}: define.{name}: no pattern uses this fragment; remove it")
    return rules


def _rule(
    file: str, family: str, chosen: Mapping[str, Any], fragments: Mapping[str, Any],
    used: set[str], table: Mapping[str, Any],
) -> Rule:  # fmt: skip
    if not isinstance(table.get("id"), str):
        raise RuleError(f"{file}: a rule without an id")
    at = f'{file}: rule "{family}/{table["id"]}"'
    check_name(table["id"], at, "id")
    check_keys(table, RULE_KEYS, at)

    def expand(pattern: str, key: str) -> str:
        def fragment(match: re.Match[str]) -> str:
            name = match[1]
            if name not in fragments:
                raise RuleError(f"{at}: {key}: no fragment {name!r}{meant(name, fragments)}")
            used.add(name)
            return f"(?:{fragments[name]})" if "(?P<" not in fragments[name] else fragments[name]

        return _FRAGMENT.sub(fragment, pattern)

    where = table.get("where", {})
    check_keys(where, WHERE_KEYS, f"{at}: where")
    own = chosen | table.get("for", {})
    check_keys(own, FOR_KEYS, f"{at}: for")
    matchers = []
    for key in MATCHERS:
        if key in table:
            values = (expand(table[key], key),) if key == "regex" else tuple(table[key])
            matchers.append((key, values))
    rule = Rule(
        family=family, id=table["id"], why=table.get("why", ""), matchers=tuple(matchers),
        scope=table.get("scope", "line"), action=table.get("action", "remove"),
        zone=where.get("zone"), within=where.get("within", DEFAULT_WITHIN),
        needs=tuple(table.get("needs", ())),
        unless=tuple(expand(pattern, "unless") for pattern in table.get("unless", ())),
        until=expand(table["until"], "until") if "until" in table else None,
        lines=table.get("lines"), max_words=table.get("max_words"),
        max_chars=table.get("max_chars"), lang=tuple(own.get("lang", ())),
        site=tuple(own.get("site", ())), not_site=tuple(own.get("not_site", ())),
        level=table.get("level", "careful"), status=table.get("status", "stable"),
        replaces=tuple(table.get("replaces", ())), removes=tuple(table.get("removes", ())),
        keeps=tuple(table.get("keeps", ())), finds=tuple(table.get("finds", ())),
        gaps=tuple(table.get("gaps", ())), file=file,
    )  # fmt: skip
    _check_rule(at, rule)
    return rule


def _check_rule(at: str, rule: Rule) -> None:
    """What no single key can say."""
    if not rule.matchers:
        raise RuleError(f"{at}: it says nowhere what to match: add one of {', '.join(MATCHERS)}")
    if not rule.why.strip():
        raise RuleError(f"{at}: why: say in a sentence why these lines are not the article")
    if not (rule.removes or rule.finds):
        raise RuleError(f"{at}: removes: give at least one text that the rule acts on")
    if rule.scope in ("block", "run") and rule.lines is None:
        raise RuleError(f"{at}: lines: a rule of scope {rule.scope!r} needs it")
    if (rule.until is not None) != (rule.scope == "block"):
        raise RuleError(f'{at}: until: belongs to scope "block", and only there')
    if rule.lines is not None and rule.scope not in ("block", "run"):
        raise RuleError(f'{at}: lines: belongs to scope "block" or "run"')
    if rule.scope == "span" and rule.action == "protect":
        raise RuleError(f'{at}: action: a line is protected as a whole; use scope "line"')
    for key, values in rule.matchers:
        if any(not value.strip() for value in values):
            raise RuleError(f"{at}: {key}: an empty text would match every line")
    for need in rule.needs:
        if not core(need):
            raise RuleError(f"{at}: needs: {need!r} stands in every line; name a letter or a sign")
    patterns = [
        ("regex", value) for key, values in rule.matchers if key == "regex" for value in values
    ]
    patterns += [("unless", pattern) for pattern in rule.unless]
    if rule.until is not None:
        patterns.append(("until", rule.until))
    for key, pattern in patterns:
        _check_pattern(at, key, pattern)
    for key, values in rule.matchers:
        if key != "regex" and any(not anchor.strip() for anchor in MATCHERS[key].anchors(values)):
            raise RuleError(f"{at}: {key}: bullets, arrows and dashes alone name no text")


def _check_pattern(at: str, key: str, pattern: str) -> None:
    try:
        groups = MATCHERS["regex"].build((pattern,)).pattern.groups
    except ValueError as error:
        raise RuleError(f"{at}: {key}: {error}") from None
    for name in groups:
        if name not in FIELDS:
            raise RuleError(
                f"{at}: {key}: a group named {name!r} is no field{meant(name, FIELDS)}; "
                f"fields: {', '.join(FIELDS)}"
            )
