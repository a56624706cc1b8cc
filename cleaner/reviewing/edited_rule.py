"""A rule with new values, and its examples brought in step.

A text that the rule no longer takes is no example of what it removes; one that was reworded is
reworded there, too. All else in the proof stays, so that it can fail.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from cleaner.learning.line_forms import line_key
from cleaner.learning.proposal import MOST_EXAMPLES

Table = dict[str, Any]


def edited(table: Table, edits: Mapping[str, Any]) -> Table:
    """Return the rule with the edits; `table` is changed in place."""
    reworded: dict[str, str | None] = {}
    for key, value in edits.items():
        if isinstance(value, list) and isinstance(table.get(key), list):
            reworded |= _reworded(table[key], value)
    table |= edits
    if reworded and "removes" in table:
        table["removes"] = _examples(table, reworded)
    return table


def _reworded(old: Sequence[str], new: Sequence[str]) -> dict[str, str | None]:
    """What became of each text that is no longer there: another one, or None."""
    kept = set(new)
    if len(old) == len(new):
        return {line_key(a): b for a, b in zip(old, new, strict=True) if a not in kept}
    return {line_key(text): None for text in old if text not in kept}


def _examples(table: Table, reworded: Mapping[str, str | None]) -> list[str]:
    texts = [
        text for key in ("equals", "starts", "ends", "contains") for text in table.get(key, ())
    ]
    fewest = table.get("lines", 1) if table.get("scope") == "run" else 1
    found = []
    for example in table["removes"]:
        lines = [reworded.get(line_key(line), line) for line in example.split("\n")]
        left = [line for line in lines if line is not None]
        if len(left) < len(lines):
            left += [text for text in texts if text not in left][: len(lines) - len(left)]
            left = left if len(lines) > 1 and len(left) >= fewest else []
        if left:
            found.append("\n".join(left))
    if found:
        return list(dict.fromkeys(found))
    if fewest > 1:
        return ["\n".join((texts * fewest)[:fewest])]
    return texts[:MOST_EXAMPLES]
