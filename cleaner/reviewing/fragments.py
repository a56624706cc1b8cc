"""Fragments that no pattern uses once rules are refused: a rule file may not hold them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleaner.reviewing.statements import TomlStatement, statements

_NAME = re.compile(r"\{\{([\w-]+)\}\}")
_PATTERNS = ("regex", "until", "unless")


def unused(define: Mapping[str, str], rules: Sequence[Mapping[str, Any]]) -> set[str]:
    """Return the names of the fragments that no pattern of the rules uses, nor one that is used."""
    found: set[str] = set()
    waiting = [name for rule in rules for name in _names_in(rule)]
    while waiting:
        name = waiting.pop()
        if name in define and name not in found:
            found.add(name)
            waiting += _NAME.findall(define[name])
    return define.keys() - found


def _names_in(rule: Mapping[str, Any]) -> Iterator[str]:
    for key in _PATTERNS:
        value = rule.get(key, ())
        for pattern in (value,) if isinstance(value, str) else value:
            yield from _NAME.findall(pattern)


def delete(lines: list[str], names: set[str]) -> None:
    """Delete fragments from a file, with the comments directly above; the table with the last."""
    inside: list[TomlStatement] = []
    header, here = None, False
    for statement in statements(lines):
        if statement.kind == "header":
            here = statement.name == "[define"
            header = statement if here else header
        elif header is not None and here and statement.kind == "key":
            inside.append(statement)
    gone = [statement for statement in inside if statement.name in names]
    if header is not None and len(gone) == len(inside):
        gone.insert(0, header)
    for statement in reversed(gone):
        start = statement.start
        while start and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        del lines[start : statement.end]
        if start < len(lines) and start and not (lines[start - 1] + lines[start]).strip():
            del lines[start]  # one blank line is enough
