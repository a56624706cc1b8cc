"""Rules as text and as JSON, for `cleaner rules list` and `cleaner rules show`."""

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from cleaner.text.printable import printable

if TYPE_CHECKING:
    from cleaner.matching.rules import Rule


def by_family(chosen: Sequence["Rule"]) -> Iterator[str]:
    """Yield each family with its number of rules, and their ids in lines of 80 columns."""
    families: dict[str, list[str]] = {}
    for rule in chosen:
        families.setdefault(rule.family, []).append(rule.name.partition("/")[2])
    for family, ids in families.items():
        yield f"{family} ({len(ids)})\n"
        yield textwrap.fill(
            "  ".join(ids),
            80,
            initial_indent="  ",
            subsequent_indent="  ",
            break_on_hyphens=False,
            break_long_words=False,
        )
        yield "\n"


def by_reason(chosen: Sequence["Rule"]) -> Iterator[str]:
    """Yield each rule with its reason and what is not the default."""
    width = max((len(rule.name) for rule in chosen), default=0)
    for rule in chosen:
        labels = "".join(f" [{label}]" for label in _labels(rule))
        yield f"{rule.name:{width}}  {printable(rule.why)}{labels}\n"


def _labels(rule: "Rule") -> list[str]:
    """Return what is not the default: [de] [thorough] [tail 8] [take]."""
    labels = [*rule.lang, *rule.site]
    labels += [rule.status] if rule.status != "stable" else []
    labels += [rule.level] if rule.level != "careful" else []
    labels += [f"{rule.zone} {rule.within}"] if rule.zone else []
    labels += [rule.action] if rule.action != "remove" else []
    return labels + ([rule.scope] if rule.scope != "line" else [])


def rule_table(rule: "Rule") -> dict[str, Any]:
    """Return the rule as in its file, without keys left at their defaults."""
    table: dict[str, Any] = {"name": rule.name, "file": rule.file, "why": rule.why}
    table |= {key: list(values) for key, values in rule.matchers}
    where = {"zone": rule.zone, "within": rule.within} if rule.zone else None
    chosen = {"lang": rule.lang, "site": rule.site, "not_site": rule.not_site}
    others = {
        "scope": rule.scope, "action": rule.action, "where": where,
        "for": {key: list(values) for key, values in chosen.items() if values},
        "level": rule.level, "needs": rule.needs, "unless": rule.unless, "until": rule.until,
        "lines": rule.lines, "max_words": rule.max_words, "max_chars": rule.max_chars,
        "status": rule.status, "replaces": rule.replaces, "removes": rule.removes,
        "keeps": rule.keeps, "finds": rule.finds, "gaps": rule.gaps,
    }  # fmt: skip
    return table | {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in others.items()
        if value
    }


def in_full(table: dict[str, Any]) -> str:
    """Return a table as text: a line for each value."""
    lines = [f"{table['name']}  ({table['file']})", f"  {table['why']}"]
    for key, value in table.items():
        if key in ("name", "file", "why"):
            continue
        for item in value if isinstance(value, list) else [value]:
            shown = item if isinstance(item, str) else to_json(item).strip().replace("\n", " ")
            lines.append(f"  {key:9} {shown}")
    return "".join(f"{printable(line)}\n" for line in lines)


def to_json(value: Any) -> str:
    """Return a value as indented JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
