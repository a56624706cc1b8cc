"""The keys of a rule file: one table for checking, for error messages and for the schema.

Each key has a check, which says in words what it wanted instead (None: it is content),
and a sentence for the reader.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cleaner.errors import RuleError
from cleaner.matching.matchers import FIELDS

SCOPES = ("line", "span", "block", "run")
ACTIONS = ("remove", "take", "protect", "flag")
ZONES = ("head", "body", "tail")
LEVELS = ("careful", "thorough")
STATUSES = ("stable", "preview", "deprecated")
DEFAULT_WITHIN = 8
MAX_BLOCK = 200

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _texts(value: Any) -> str | None:
    if isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        return None
    return 'a list of texts, like ["one", "two"]'


def _text(value: Any) -> str | None:
    return None if isinstance(value, str) else "a text"


def _count(value: Any) -> str | None:
    ok = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1_000_000
    return None if ok else "a whole number from 1"


def _block_lines(value: Any) -> str | None:
    return _count(value) or (
        None if value <= MAX_BLOCK else f"a whole number from 1 to {MAX_BLOCK}"
    )


def _table(value: Any) -> str | None:
    return None if isinstance(value, dict) else "a table, like { key = value }"


def _tables(value: Any) -> str | None:
    ok = isinstance(value, list) and all(isinstance(v, dict) for v in value)
    return None if ok else "a list of tables"


def _finds(value: Any) -> str | None:
    if _tables(value) or any(not isinstance(v.get("in"), str) for v in value):
        return 'a list of tables like { in = "a line", byline = ["A Name"] }'
    for found in value:
        for name, values in found.items():
            if name != "in" and (name not in FIELDS or _texts(values)):
                return 'a list of tables like { in = "a line", byline = ["A Name"] }'
    return None


def _one_of(*allowed: str) -> Callable[[Any], str | None]:
    def check(value: Any) -> str | None:
        return None if value in allowed else f"one of {', '.join(allowed)}"

    check.allowed = allowed  # type: ignore[attr-defined]
    return check


Check = Callable[[Any], str | None]
FILE_KEYS: dict[str, tuple[Check, str]] = {
    "format": (_count, "The format of the file: 1."),
    "family": (_text, "The first half of every rule's full name."),
    "for": (_table, "Default selectors for every rule of the file."),
    "define": (_table, "Fragments of patterns, written {{name}}."),
    "rule": (_tables, "The rules."),
}
FOR_KEYS: dict[str, tuple[Check, str]] = {
    "lang": (_texts, "Languages, as ISO 639-1 codes."),
    "site": (_texts, "Registered domains; the rule holds there and below."),
    "not_site": (_texts, "Registered domains where the rule does not hold."),
}
WHERE_KEYS: dict[str, tuple[Check, str]] = {
    "zone": (_one_of(*ZONES), "The part of the text in which the rule holds."),
    "within": (_count, f"How many non-blank lines the zone counts; {DEFAULT_WITHIN} unless told."),
}
RULE_KEYS: dict[str, tuple[Check, str]] = {
    "id": (_text, "The second half of the full name; never used again."),
    "why": (_text, "Why these lines are not the article."),
    "equals": (_texts, "The line is one of these texts."),
    "starts": (_texts, "The line begins with one of these texts."),
    "ends": (_texts, "The line ends with one of these texts."),
    "contains": (_texts, "One of these texts stands in the line, at word borders."),
    "regex": (_text, "An RE2 pattern for the whole line; named groups are metadata."),
    "scope": (_one_of(*SCOPES), "What the rule takes: the line, a span, a block, a run."),
    "action": (_one_of(*ACTIONS), "What happens to it."),
    "where": (_table, "The zone of the text in which the rule holds."),
    "needs": (_texts, "One of these texts stands in the line: the prefilter."),
    "unless": (_texts, "RE2 patterns; the rule does not hold where one is found in the line."),
    "until": (_text, "RE2 pattern for the last line of a block."),
    "lines": (_block_lines, "Of a block: at most so many lines. Of a run: at least so many."),
    "max_words": (_count, "The line has at most so many words."),
    "max_chars": (_count, "The line has at most so many characters."),
    "for": (_table, "Selectors: lang, site, not_site."),
    "level": (_one_of(*LEVELS), "The mildest setting at which the rule acts."),
    "status": (_one_of(*STATUSES), "The rule's place in its history."),
    "replaces": (_texts, "Full names of rules that this one stands for now."),
    "removes": (_texts, "Texts that the rule must act on."),
    "keeps": (_texts, "The nearest texts that it must leave alone."),
    "finds": (_finds, "Lines with the metadata that the rule must capture."),
    "gaps": (_texts, "Known misses: shown, never failing."),
}


def check_keys(table: Any, keys: Mapping[str, tuple[Check, str]], at: str) -> None:
    if not isinstance(table, dict):
        raise RuleError(f"{at}: expected a table")
    for key, value in table.items():
        if key not in keys:
            raise RuleError(
                f"{at}: unknown key {key!r}{meant(key, keys)}\n"
                f"  It takes: {', '.join(keys)} (cleaner rules schema)"
            )
        if wanted := keys[key][0](value):
            raise RuleError(f"{at}: {key}: expected {wanted}, got {value!r:.60}")
    if keys is FILE_KEYS:
        for name, fragment in table.get("define", {}).items():
            if not isinstance(fragment, str):
                raise RuleError(f"{at}: define.{name}: expected a text, got {fragment!r:.60}")


def check_name(value: Any, at: str, key: str) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value) or len(value) > 64:
        raise RuleError(
            f"{at}: {key}: expected small letters, digits and hyphens, got {value!r:.60}"
        )
    return value


def meant(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1)
    return f"; did you mean {close[0]!r}?" if close else ""


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a rule file, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule file of cleaner",
        **_object(FILE_KEYS, required=("format", "family", "rule")),
    }


def _object(
    keys: Mapping[str, tuple[Check, str]], required: tuple[str, ...] = ()
) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {
            key: {"description": words, **_described(key, check)}
            for key, (check, words) in keys.items()
        },
    }


def _described(key: str, check: Check) -> dict[str, Any]:
    texts = {"type": "array", "items": {"type": "string"}, "minItems": 1}
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
        fields = {"type": "object", "required": ["in"], "additionalProperties": False}
        return {
            "type": "array",
            "items": {
                **fields,
                "properties": {"in": {"type": "string"}, **dict.fromkeys(FIELDS, texts)},
            },
        }
    if hasattr(check, "allowed"):
        return {"enum": list(check.allowed)}
    if check is _texts:
        return texts
    if check is _count or check is _block_lines:
        return {"type": "integer", "minimum": 1}
    return {"type": "string"}
