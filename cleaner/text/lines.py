"""Split a text into lines without losing a character.

A line ends at ``\\n``, ``\\r\\n`` or ``\\r`` and nowhere else. `str.splitlines` also splits at
U+0085, which is half of the mojibake for "Å": split there, the damage could not be repaired.

``join(split(text)) == text`` for every str, lone surrogates included.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, count, repeat
from operator import add

from cleaner.model import Line
from cleaner.native import native, passes
from cleaner.native.rows import named_tuples

_ENDING = re.compile(r"(\r\n|[\r\n])")


def split(text: str, number: int = 1, start: int = 0) -> tuple[Line, ...]:
    r"""Return the lines of `text`, in order, each with its own ending.

    `number` and `start` are those of the first line, where the text goes on with another.

    >>> [(line.text, line.ending) for line in split("one\r\ntwo")]
    [('one', '\r\n'), ('two', '')]
    """
    if "\r" not in text:  # the common case
        pieces = text.split("\n")
        endings = ["\n"] * (len(pieces) - 1) + [""]
    else:
        parts = _ENDING.split(text)
        pieces, endings = parts[::2], [*parts[1::2], ""]
    if not pieces[-1]:  # behind the last ending there is no line
        del pieces[-1], endings[-1]
    return numbered(pieces, endings, number, start)


def numbered(texts: list[str], endings: Sequence[str], number: int, start: int) -> tuple[Line, ...]:
    """Return neighbouring lines; `number` and `start` are those of the first."""
    if native is not None:
        return tuple(native.lines_of(Line, texts, [*endings], number, start))
    starts = accumulate(map(add, map(len, texts), map(len, endings)), initial=start)
    return tuple(named_tuples(Line, zip(count(number), starts, texts, endings, repeat(None))))


def join(lines: Iterable[Line]) -> str:
    """Return the text of the lines; undoes `split`."""
    return "".join(passes.texts_and_endings(lines))
