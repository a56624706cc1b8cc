"""Proposals as a rule file: TOML that a person reads and edits."""

import json
from collections.abc import Iterator, Sequence, Set
from typing import Any

from cleaner.learning.proposal import Proposal, identifiers
from cleaner.matching.ruleset import Ruleset

FAMILY = "learned"
_HEAD = """\
# Proposed by `cleaner learn` from {texts} texts of {sites}.
# Rules with status = "preview" are doubtful; they act only with --preview.
# See one at work: cleaner explain DOCUMENT --preview --rules THIS-FILE
# A page to decide about all of them: cleaner review THIS-FILE SOURCES -o review.html
# To refuse a rule, delete it; cleaner rules check says whether the rest is right.
format = 1
family = "{family}"
"""
_ORDER = (
    "id", "why", "status", "for", "where", "needs", "equals", "starts", "regex", "scope", "lines",
    "max_words", "max_chars", "removes", "keeps",
)  # fmt: skip
# What an editor does not show, breaks a line at, or turns around.
_UNSEEN = frozenset(
    "\x7f\x85\u2028\u2029\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_WIDTH = max(map(len, _ORDER))


def ids_in_use(ruleset: Ruleset) -> frozenset[str]:
    """The ids of learned rules among those in use. A rule of the same name would replace one."""
    return frozenset(rule.id for rule in ruleset.rules if rule.family == FAMILY)


def rule_file(
    made: Sequence[Proposal], texts: int, sites: int, in_use: Set[str] = frozenset()
) -> str:
    """Return the rule file; `texts` and `sites` are what was learned from. No rule has an id that
    is `in_use`."""
    named = f"{sites} sites" if sites != 1 else "one site"
    head = _HEAD.format(texts=texts, sites=named, family=FAMILY)
    ids = identifiers(made, in_use)
    tables = (_table(proposal, id) for proposal, id in zip(made, ids, strict=True))
    return "\n".join([head, *tables])


def _table(proposal: Proposal, id: str) -> str:
    keys: dict[str, Any] = {"id": id, **proposal.keys}
    if proposal.status != "stable":
        keys["status"] = proposal.status
    if proposal.site.by_address:
        keys["for"] = {"site": [proposal.site.name]}
    lines = [f"{key:{_WIDTH}} = {toml_value(key, keys[key])}" for key in _ORDER if key in keys]
    return "[[rule]]\n" + "\n".join(lines) + "\n"


def toml_value(key: str, value: Any) -> str:
    """Return the value of a key as a rule file has it: a pattern in ticks, a long list in lines."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        plain = key == "regex" and "'''" not in value and value.isprintable()
        return f"'''{value}'''" if plain else quoted(value)
    if isinstance(value, dict):
        pairs = [f"{name} = {toml_value(name, item)}" for name, item in value.items()]
        return "{ " + ", ".join(pairs) + " }"
    items = [quoted(item) for item in value]
    inline = "[" + ", ".join(items) + "]"
    if len(inline) <= 88 - _WIDTH:
        return inline
    return "[\n" + "".join(f"    {item},\n" for item in items) + "]"


def quoted(text: str) -> str:
    """Return a TOML basic string: the escapes of JSON, and the controls that JSON lets pass."""
    return "".join(_escaped(json.dumps(text, ensure_ascii=False)))


def _escaped(text: str) -> Iterator[str]:
    for char in text:
        yield f"\\u{ord(char):04x}" if char in _UNSEEN or "\ud800" <= char <= "\udfff" else char
