"""Ask a forest of decision trees about every line of a page at once, in plain Python.

A set of lines is one big integer with sixteen bits a line. "Which lines have a value of at
most t in this column" is one subtraction: 256 + t - value reaches bit 8 of its lane where
the line meets it, and never leaves the lane. A branch is one ``&``; what the
branch adds to the score of its lines is one multiplication and one addition. So a tree
costs the same for one line as for two hundred, and a page costs a millisecond without
numpy, whose import alone costs a hundred. The trees are written out as Python (`written`),
which runs twice as fast as walking them as data.

Law: `scores` equals walking each tree for each line by itself (`walked`), exactly; linear
in the lines.
"""

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_MET = 8  # the bit of a lane that says whether the line meets what is asked
HALF = 1 << 15  # what a lane holds for a score of 0
AT_ONCE = 2000  # lines; with more, the sets of a page of 100,000 would take a gigabyte
TOGETHER = 10  # trees in one written function

Trees = Callable[[int, Sequence[int]], int]


class Split(NamedTuple):
    """Lines of set `of` that meet condition `ask` go left and get `adds`; see `Forest`."""

    of: int
    ask: int
    adds: int


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over byte columns, as data.

    `asks` holds (column, most): a line meets it when its byte is at most `most`. A tree is
    a row of splits; the sets are numbered 0 for all lines, then 2k + 1 for those that went
    left at split k and 2k + 2 for those that went right. A line's score is (`base` + what
    its left turns add - `HALF`) / `scale`, a log-odds.
    """

    columns: tuple[str, ...]
    asks: tuple[tuple[int, int], ...]
    trees: tuple[tuple[Split, ...], ...]
    base: int
    scale: float


@dataclass(frozen=True, slots=True)
class Grove:
    """The same forest, its trees as functions of all lines and the sets that meet the asks."""

    columns: tuple[str, ...]
    asks: tuple[tuple[int, int], ...]
    trees: tuple[Trees, ...]
    base: int
    scale: float


def scores(grove: Grove, columns: Mapping[str, bytes], lines: int) -> list[float]:
    """The score of every line; `columns` maps each of the grove's columns to its bytes."""
    out: list[float] = []
    for first in range(0, lines, AT_ONCE):
        out += _scores(grove, columns, first, min(first + AT_ONCE, lines))
    return out


def _scores(grove: Grove, columns: Mapping[str, bytes], first: int, last: int) -> list[float]:
    lines = last - first
    number = int.from_bytes
    every = number(b"\x01\x00" * lines, "little")
    marked = every << _MET
    spread: list[int] = []
    room = bytearray(2 * lines)
    for name in grove.columns:
        room[::2] = columns[name][first:last]
        spread.append(number(room, "little"))
    most_at = {most: every * ((1 << _MET) + most) for most in {most for _, most in grove.asks}}
    # The bits beside bit 8 are noise: a tree starts from `marked` and only ever takes away.
    sets = [most_at[most] - spread[column] for column, most in grove.asks]
    total = grove.base * every + (sum([trees(marked, sets) for trees in grove.trees]) >> _MET)
    values = struct.unpack(f"<{lines}H", total.to_bytes(2 * lines, "little"))
    scale = grove.scale
    return [(value - HALF) / scale for value in values]


def walked(forest: Forest, columns: Mapping[str, bytes], line: int) -> float:
    """The score of one line, the plain way: what `scores` is tested against."""
    total = forest.base
    for tree in forest.trees:
        inside = {0}
        for number, (of, ask, adds) in enumerate(tree):
            if of in inside:
                column, most = forest.asks[ask]
                if columns[forest.columns[column]][line] <= most:
                    total += adds
                    inside.add(2 * number + 1)
                else:
                    inside.add(2 * number + 2)
    return (total - HALF) / forest.scale


def written(forest: Forest) -> str:
    """The body of a module that holds `forest` as a `Grove` named GROVE."""
    out = ["from cleaner.judge.bit_sliced import Grove", ""]
    names = []
    for first in range(0, len(forest.trees), TOGETHER):
        names.append(f"_{first}")
        out += ["", f"def {names[-1]}(e, s):", "    t = 0"]
        for tree in forest.trees[first : first + TOGETHER]:
            out += [f"    {line}" for line in _statements(tree)]
        out += ["    return t", ""]
    out += [
        "",
        "GROVE = Grove(",
        f"    {forest.columns!r},",
        f"    {forest.asks!r},",
        f"    ({' '.join(name + ',' for name in names)}),",
        f"    {forest.base},",
        f"    {forest.scale!r},",
        ")",
        "",
    ]
    return "\n".join(out)


def _statements(tree: Sequence[Split]) -> list[str]:
    """One tree: `e` is every line, `s` the sets that meet the asks, `t` the total."""
    used = {of for of, _, _ in tree}
    out = []
    for number, (of, ask, adds) in enumerate(tree):
        here = f"v{of}" if of else "e"
        left = f"v{2 * number + 1}"
        out.append(f"{left} = {here} & s[{ask}]")
        if 2 * number + 2 in used:
            out.append(f"v{2 * number + 2} = {here} ^ {left}")
        out.append(f"t += {left} * {adds}")
    return out
