"""Split a text into lines without losing a character.

A line ends at ``\\n``, ``\\r\\n`` or ``\\r`` and nowhere else. `str.splitlines` also splits at
U+0085, which is half of the mojibake for "Å": split there, the damage could not be repaired.

``join(split(text)) == text`` for every str, lone surrogates included.
"""

import re
from collections.abc import Iterable

from cleaner.model import Line

_ENDING = re.compile(r"\r\n|[\r\n]")


def split(text: str, number: int = 1, start: int = 0) -> tuple[Line, ...]:
    r"""Return the lines of `text`, in order, each with its own ending.

    `number` and `start` are those of the first line, where the text goes on with another.

    >>> [(line.text, line.ending) for line in split("one\r\ntwo")]
    [('one', '\r\n'), ('two', '')]
    """
    lines = []
    if "\r" not in text:  # the common case, without a match object for every line
        for piece in text.split("\n"):
            lines.append(Line(number, start, piece, "\n"))
            start += len(piece) + 1
            number += 1
        last = lines.pop()
        if last.text:
            lines.append(Line(last.number, last.start, last.text, ""))
        return tuple(lines)
    first = start
    for match in _ENDING.finditer(text):
        piece = text[start - first : match.start()]
        lines.append(Line(number, start, piece, match[0]))
        start = first + match.end()
        number += 1
    if start - first < len(text):
        lines.append(Line(number, start, text[start - first :], ""))
    return tuple(lines)


def join(lines: Iterable[Line]) -> str:
    """Return the text of the lines; undoes `split`."""
    return "".join([part for line in lines for part in (line.text, line.ending)])
