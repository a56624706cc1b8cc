"""The keys of a rule file: one table for validation, error messages and the JSON Schema.

Each key has a check and a description. A check returns None for a valid value, and what it
expected instead, in words, for any other.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, get_args

from cleaner.errors import did_you_mean
from cleaner.languages import code_meant, code_of, tag_of
from cleaner.matching.matchers import FIELDS, MATCHERS
from cleaner.matching.rules import DEFAULT_WITHIN
from cleaner.model import Level

SCOPES = ("line", "span", "block", "run")
ACTIONS = ("remove", "take", "protect", "flag")
ZONES = ("head", "top", "body", "tail")
LEVELS = get_args(Level)
STATUSES = ("stable", "preview", "deprecated")
MAX_BLOCK = 200  # lines; every first line of a block is searched this far for its last
MAX_NAME = 64  # characters

_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Za-z0-9]{2,8})*")  # perhaps with script and region
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _strings(value: Any) -> str | None:
    if isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        return None
    return 'a list of strings, like ["one", "two"]'


def _languages(value: Any) -> str | None:
    ok = _strings(value) is None and all(map(_is_language, value))
    return None if ok else 'a list of ISO 639-1 codes, like ["en", "pt-BR"]'


def _is_language(text: str) -> bool:
    return bool(_LANGUAGE.fullmatch(text) and code_of(text))


def _domains(value: Any) -> str | None:
    if _strings(value):
        return 'a list of domains, like ["example.com"]'
    bare = [_domain(text) for text in value]
    if bare == value:
        return None
    known = [domain for domain in bare if domain]
    return f"domains alone, like {json.dumps(known or ['example.com'], ensure_ascii=False)}"


def _domain(text: str) -> str:
    """The domain in what may be an address, in lower case; "" where there is none."""
    host = text.lower().strip()
    host = (host.partition("//")[2] or host).partition("/")[0].rpartition("@")[2].partition(":")[0]
    host = host.removeprefix("*").strip(".")
    if host != text:
        host = host.removeprefix("www.")
    return host if _DOMAIN.fullmatch(host) else ""


def _string(value: Any) -> str | None:
    return None if isinstance(value, str) else "a string"


def _flag(value: Any) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def _count(value: Any) -> str | None:
    ok = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1_000_000
    return None if ok else "a whole number, at least 1"


def _line_count(value: Any) -> str | None:
    wanted = f"a whole number from 1 to {MAX_BLOCK}"
    return wanted if _count(value) or value > MAX_BLOCK else None


def _table_like(example: str) -> Callable[[Any], str | None]:
    def check(value: Any) -> str | None:
        return None if isinstance(value, dict) else f"a table, like {example}"

    return check


_table = _table_like("{ key = value }")
_zone = _table_like('{ zone = "tail", within = 8 }')
_selectors = _table_like('{ lang = ["en"] }')


def _tables(value: Any) -> str | None:
    ok = isinstance(value, list) and all(isinstance(v, dict) for v in value)
    return None if ok else "a list of tables"


def _finds(value: Any) -> str | None:
    wanted = 'a list of tables like { in = "a line", byline = ["A Name"] }'
    if _tables(value) or any(not isinstance(v.get("in"), str) for v in value):
        return wanted
    for found in value:
        for name, values in found.items():
            if name != "in" and (name not in FIELDS or _strings(values)):
                return wanted
    return None


def _one_of(*allowed: str) -> Callable[[Any], str | None]:
    def check(value: Any) -> str | None:
        return None if value in allowed else f"one of {', '.join(allowed)}"

    check.allowed = allowed  # type: ignore[attr-defined]
    return check


Check = Callable[[Any], str | None]
Keys = Mapping[str, tuple[Check, str]]

FILE_KEYS: Keys = {
    "format": (_count, "The version of the file format: 1."),
    "family": (_string, "The first half of every rule's full name."),
    "for": (_selectors, "Default selectors for every rule in the file."),
    "define": (_table, "Fragments for patterns, written {{name}}."),
    "unless_article": (_flag, "The default of `unless_article` for every rule in the file."),
    "rule": (_tables, "The rules."),
}
FOR_KEYS: Keys = {
    "lang": (_languages, "Languages, as ISO 639-1 codes."),
    "site": (_domains, "Registered domains; the rule applies to them and their subdomains."),
    "not_site": (_domains, "Registered domains to which the rule does not apply."),
}
WHERE_KEYS: Keys = {
    "zone": (_one_of(*ZONES), "The part of the text in which the rule applies."),
    "within": (
        _count,
        f"The size of the zone in non-blank lines; {DEFAULT_WITHIN} by default.",
    ),
}
RULE_KEYS: Keys = {
    "id": (_string, "The second half of the full name; never reuse one."),
    "why": (_string, "Why these lines are not part of the article."),
    **{
        key: (_string if key == "regex" else _strings, matcher.ABOUT)
        for key, matcher in MATCHERS.items()
    },
    "scope": (_one_of(*SCOPES), "What the rule takes: the line, a span, a block, a run."),
    "action": (_one_of(*ACTIONS), "What happens to it."),
    "where": (_zone, "The zone of the text in which the rule applies."),
    "needs": (_strings, "The line contains one of these texts: the prefilter."),
    "unless": (_strings, "RE2 patterns; a line in which one is found does not match."),
    "unless_article": (
        _flag,
        "true: the rule leaves a sentence that the judge takes for the article's, unless the "
        "publication speaks in it.",
    ),
    "until": (_string, "An RE2 pattern for the last line of a block."),
    "lines": (_line_count, "The most lines of a block, or the fewest of a run."),
    "max_words": (_count, "The line has at most this many words."),
    "max_chars": (_count, "The line has at most this many characters."),
    "for": (_selectors, "Selectors: lang, site, not_site."),
    "level": (_one_of(*LEVELS), "The mildest level at which the rule acts."),
    "status": (
        _one_of(*STATUSES),
        "stable; preview: acts only with --preview; deprecated: for readers.",
    ),
    "replaces": (_strings, "Full names of rules that this one replaces."),
    "removes": (
        _strings,
        "Texts that the rule must act on; its own literals where there are none.",
    ),
    "keeps": (_strings, "The most similar texts that it must leave alone."),
    "finds": (_finds, "Lines with the metadata that the rule must capture."),
    "gaps": (_strings, "Known misses; shown, never an error."),
}


def key_problems(table: Mapping[str, Any], keys: Keys) -> Iterator[tuple[str, str]]:
    """Yield (key, what is wrong) for unknown keys, and for values of the wrong type."""
    for key, value in table.items():
        if key not in keys:
            yield (
                key,
                f'unknown key "{key}"{_meant(key, keys)}\n'
                f"  Known keys: {', '.join(keys)} (see `cleaner rules schema`)",
            )
        elif wanted := keys[key][0](value):
            yield key, f"{key}: expected {wanted}, got {value!r:.60}{_hint(value, keys[key][0])}"
        elif key == "define":
            for name, fragment in value.items():
                if not isinstance(fragment, str):
                    yield name, f"define.{name}: expected a string, got {fragment!r:.60}"


def usable(table: Mapping[str, Any], keys: Keys) -> dict[str, Any]:
    """Return the part of a table whose keys are known and whose values are of the right types."""
    return {key: value for key, value in table.items() if key in keys and not keys[key][0](value)}


def _meant(key: str, keys: Keys) -> str:
    """What was meant by an unknown key: one of `keys`, or a key of a rule's inner tables."""
    for table, inner in (("where", WHERE_KEYS), ("for", FOR_KEYS)):
        if key in inner and table in keys:
            return f"; it belongs in {table}: {table} = {{ {key} = ... }}"
    return did_you_mean(key, keys)


def _hint(value: Any, check: Check) -> str:
    """What was meant by a value that does not pass its check, as far as that can be guessed."""
    if isinstance(value, str) and hasattr(check, "allowed"):
        return did_you_mean(value, check.allowed)
    if isinstance(value, str) and check is _strings:
        return f"; did you mean {json.dumps([value], ensure_ascii=False)}?"
    if check is _zone and value in ZONES:
        return f'; did you mean {{ zone = "{value}" }}?'
    if check is _string and isinstance(value, list) and len(value) == 1:
        return f"; did you mean {json.dumps(value[0], ensure_ascii=False)}?"
    if check in (_count, _line_count) and isinstance(value, str) and value.isdecimal():
        return f"; did you mean {value}?"
    if check is _languages and not _strings(value):
        wrong = next(text for text in value if not _is_language(text))
        code = tag_of(wrong) or code_meant(wrong)
        return f'; did you mean "{code}"?' if code else ""
    return ""


def name_problem(value: Any) -> str | None:
    """Return what is wrong with half of a rule's full name, or None."""
    if isinstance(value, str) and _ID.fullmatch(value) and len(value) <= MAX_NAME:
        return None
    return (
        "expected lower-case letters, digits and hyphens, "
        f"at most {MAX_NAME} characters, got {value!r:.60}"
    )


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a rule file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule file of cleaner",
        **_object(FILE_KEYS, required=("format", "family", "rule")),
    }


def _object(keys: Keys, required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {
            key: {"description": description, **_value_schema(key, check)}
            for key, (check, description) in keys.items()
        },
    }


def _value_schema(key: str, check: Check) -> dict[str, Any]:
    strings = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    if key == "format":
        return {"const": 1}
    if key == "rule":
        rule = _object(RULE_KEYS, required=("id", "why"))
        return {"type": "array", "minItems": 1, "items": rule}
    if key == "for":
        return _object(FOR_KEYS)
    if key == "where":
        return _object(WHERE_KEYS, required=("zone",))
    if key == "define":
        return {"type": "object", "additionalProperties": {"type": "string"}}
    if check is _finds:
        fields = {"in": {"type": "string"}, **dict.fromkeys(FIELDS, strings)}
        found = {"type": "object", "required": ["in"], "additionalProperties": False}
        return {"type": "array", "items": {**found, "properties": fields}}
    if hasattr(check, "allowed"):
        return {"enum": list(check.allowed)}
    if check is _languages:
        return {**strings, "items": {"type": "string", "pattern": f"^{_LANGUAGE.pattern}$"}}
    if check in (_strings, _domains):
        return strings
    if check is _count or check is _line_count:
        return {"type": "integer", "minimum": 1}
    if check is _flag:
        return {"type": "boolean"}
    return {"type": "string"}
