"""A key with a new value, written as the old one was: its place, its layout, its comments."""

import re
import tomllib
from collections.abc import Sequence
from typing import Any

from cleaner.learning.rule_file import quoted, toml_value

_BEFORE = re.compile(r"\s*[^=]*=[ \t]*")


def written(lines: Sequence[str], key: str, old: Any, new: Any) -> list[str]:
    """Return the lines of a key with the value `new` in the place of `old`."""
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    if len(lines) > 1 and isinstance(new, list):
        inside = _items(lines, new)
        if inside is not None:
            return inside
    match = _BEFORE.match(lines[0])
    before = match[0] if match else f"{key} = "
    value = toml_value(key, new).replace("\n", ending)
    comment = _comment(lines[-1]) if len(lines) == 1 else ""
    return [line + ending for line in f"{before}{value}{comment}".split(ending)]


def _items(lines: Sequence[str], new: Sequence[str]) -> list[str] | None:
    """The lines of an array that has an item on each; None for one that is written otherwise.

    An item that stays keeps its line, with the comment in it and those above it.
    """
    if not lines[0].rstrip().endswith("[") or not lines[-1].lstrip().startswith("]"):
        return None
    known: dict[str, list[str]] = {}
    above: list[str] = []
    for line in lines[1:-1]:
        try:
            values = tomllib.loads(f"a = [\n{line}\n]")["a"]
        except tomllib.TOMLDecodeError:
            return None
        above.append(line)
        if len(values) > 1:
            return None
        if values:
            last = line.rstrip()
            if not last.endswith(",") and "#" not in last:
                above[-1] = f"{last},{line[len(last) :]}"
            known.setdefault(values[0], above)
            above = []
    sample = next(iter(known.values()), ["    \n"])[-1]
    indent = sample[: len(sample) - len(sample.lstrip())] or "    "
    ending = "\r\n" if sample.endswith("\r\n") else "\n"
    found = [lines[0]]
    for item in new:
        found += known.pop(item, []) or [f"{indent}{quoted(item)},{ending}"]
    return [*found, *above, lines[-1]]


def _comment(line: str) -> str:
    """The comment at the end of a line with a key, and the space before it."""
    body = line.rstrip("\r\n")
    for at in (at for at, char in enumerate(body) if char == "#"):
        try:
            tomllib.loads(body[:at])
        except tomllib.TOMLDecodeError:
            continue
        rest = body[:at].rstrip()
        return body[len(rest) :]
    return ""
