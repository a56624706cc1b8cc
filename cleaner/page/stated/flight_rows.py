r"""The rows that Next.js sends to its components, pushed by scripts in pieces of a string.

``self.__next_f.push([1,"2:[\"$\",\"p\",null,{...}]\n"])``: the pieces joined are rows, each an
id, a colon and JSON up to the end of the line, or ``T``, a length in bytes and a text.

Law: linear in the scripts; the numbers of pieces and rows are bounded.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

_PUSH = re.compile(r"__next_f\.push\(\s{0,9}(?=\[)")
_ROW = re.compile(r"([0-9a-f]{0,8}):(?:T([0-9a-f]{1,8}),|[A-Z]{0,2})")
_MAX_PIECES, _MAX_ROWS = 2000, 5000  # of a page, that are read


def is_piece(script: str) -> bool:
    """Return whether a script pushes rows."""
    return "__next_f" in script


def values(scripts: list[str]) -> Iterator[Any]:
    """Yield the JSON values and the texts of the rows in `scripts`."""
    stream = "".join([piece for script in scripts[:_MAX_PIECES] for piece in _pieces(script)])
    at = 0
    for _ in range(_MAX_ROWS):
        row = _ROW.match(stream, at)
        if row is None:
            at = stream.find("\n", at) + 1
            if not at:
                return
            continue
        at = row.end()
        if row[2]:
            text = _first_bytes(stream, at, int(row[2], 16))
            at += len(text)
            yield text
            continue
        end = stream.find("\n", at)
        end = len(stream) if end < 0 else end
        with suppress(ValueError, RecursionError):  # a row of another kind
            yield json.loads(stream[at:end], strict=False)
        at = end + 1


def _pieces(script: str) -> Iterator[str]:
    """Yield the strings that a script pushes."""
    decode = json.JSONDecoder(strict=False).raw_decode
    at = 0
    while match := _PUSH.search(script, at):
        at = match.end()
        try:
            value, at = decode(script, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
            yield value[1]


def _first_bytes(stream: str, start: int, size: int) -> str:
    """The text from `start` on that takes `size` bytes in UTF-8."""
    text = stream[start : start + size]
    return text.encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
