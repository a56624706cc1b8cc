"""A TOML file as statements, by lines: where each key and each table header is written.

`tomllib` says what a file means and not where. A statement ends with a line, so the lines of one
are the fewest that `tomllib` reads from its first line on.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_LINES = re.compile(r"[^\n]*\n|[^\n]+")
_HEADER = re.compile(r"\s*(\[{1,2})\s*([^\[\]]+?)\s*\]{1,2}\s*(?:#.*)?$")


class TomlStatement(NamedTuple):
    """Lines of a file, half open, from 0: a key with its value, a header of a table ("[x]",
    "[[x]]"), or a line that is blank or a comment."""

    kind: str  # "key", "header", "blank" or "comment"
    name: str
    start: int
    end: int


@dataclass(slots=True)
class WrittenRule:
    """Where a rule is written: `start` is its first line, a comment directly above its header or
    the header; `keys` are its own keys; `end` is after its last key."""

    start: int
    end: int
    keys: dict[str, TomlStatement]


def lines_of(text: str) -> list[str]:
    """Return the lines with their endings."""
    return _LINES.findall(text)


def statements(lines: Sequence[str]) -> Iterator[TomlStatement]:
    """Yield the statements of a file that is valid TOML, in order."""
    index = 0
    while index < len(lines):
        line = lines[index].strip()
        end = index + 1
        if not line:
            yield TomlStatement("blank", "", index, end)
        elif line.startswith("#"):
            yield TomlStatement("comment", "", index, end)
        elif line.startswith("["):
            match = _HEADER.match(lines[index].rstrip())
            name = f"{match[1]}{match[2]}" if match else line
            yield TomlStatement("header", name, index, end)
        else:
            name, end = _key(lines, index)
            yield TomlStatement("key", name, index, end)
        index = end


def _key(lines: Sequence[str], start: int) -> tuple[str, int]:
    """The key that begins on a line, and the line after its value."""
    for end in range(start + 1, len(lines) + 1):
        last = lines[end - 1].rstrip()
        if last.endswith(",") and "#" not in last:
            continue  # an array goes on
        try:
            data = tomllib.loads("".join(lines[start:end]))
        except tomllib.TOMLDecodeError:
            continue
        return next(iter(data)), end
    return "", len(lines)


def written_rules(lines: Sequence[str]) -> list[WrittenRule]:
    """Return where the rules of a file are written, those with a header [[rule]], in order."""
    found: list[WrittenRule] = []
    inside = own = False  # in a rule; and not in a table of it, such as [rule.where]
    above = 0  # the first of the comments directly above
    for statement in statements(lines):
        if statement.kind == "header":
            name = statement.name
            if name in ("[[rule", '[["rule"', "[['rule'"):
                found.append(WrittenRule(min(above, statement.start), statement.end, {}))
                inside = own = True
            else:
                inside = inside and name.lstrip("[").startswith("rule.")
                own = False
                if inside:
                    found[-1].end = statement.end
        elif statement.kind == "key" and inside:
            found[-1].end = statement.end
            if own:
                found[-1].keys[statement.name] = statement
        if statement.kind != "comment":
            above = statement.end
    return found
