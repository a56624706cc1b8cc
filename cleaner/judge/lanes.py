"""Ask a forest of decision trees about every line of a page at once, in plain Python.

A set of lines is one big integer with sixteen bits a line. "Which lines have a value of at
most t in this column" is one call of `bytes.translate`; a branch is one ``&``; what the
branch adds to the score of its lines is one multiplication and one addition. So a tree
costs the same for one line as for two hundred, and a page costs a millisecond without
numpy, whose import alone costs a hundred.

Law: `scores` equals walking each tree for each line by itself (`walked`), exactly; linear
in the lines.
"""

import base64
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_TABLES = tuple(b"\x00" + bytes(int(value <= most) for value in range(255)) for most in range(255))
_RAISED = bytes([*range(1, 256), 255])  # 0 is kept for the upper byte of a lane


class Split(NamedTuple):
    """Lines of set `of` that meet condition `ask` go left and get `adds`; see `Forest`."""

    of: int
    ask: int
    adds: int


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over byte columns.

    `asks` holds (column, most): a line meets it when its byte is at most `most`. A tree is
    a row of splits; the sets are numbered 0 for all lines, then 2k + 1 for those that went
    left at split k and 2k + 2 for those that went right. A line's score is (`base` + what
    its left turns add) / `scale`, a log-odds.
    """

    columns: tuple[str, ...]
    asks: tuple[tuple[int, int], ...]
    trees: tuple[tuple[Split, ...], ...]
    base: int
    scale: float


def scores(forest: Forest, columns: Mapping[str, bytes], lines: int) -> list[float]:
    """The score of every line; `columns` maps each of the forest's columns to its bytes."""
    if not lines:
        return []
    every = int.from_bytes(b"\x01\x00" * lines, "little")
    spread: list[bytes | None] = [None] * len(forest.columns)
    masks: list[int] = []
    for column, most in forest.asks:
        lane = spread[column]
        if lane is None:
            room = bytearray(2 * lines)
            room[::2] = columns[forest.columns[column]].translate(_RAISED)
            lane = spread[column] = bytes(room)
        masks.append(int.from_bytes(lane.translate(_TABLES[most]), "little"))
    total = forest.base * every
    for tree in forest.trees:
        sets = [every]
        for of, ask, adds in tree:
            here = sets[of]
            left = here & masks[ask]
            total += left * adds
            sets.append(left)
            sets.append(here ^ left)
    values = struct.unpack(f"<{lines}H", total.to_bytes(2 * lines, "little"))
    half = 1 << 15
    return [(value - half) / forest.scale for value in values]


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
    return (total - (1 << 15)) / forest.scale


def packed(forest: Forest) -> str:
    """A forest as text, for a file of weights."""
    parts = [struct.pack("<HHHHd", len(forest.columns), len(forest.asks), len(forest.trees),
                         forest.base, forest.scale)]  # fmt: skip
    names = "\n".join(forest.columns).encode()
    parts.append(struct.pack("<I", len(names)) + names)
    parts += [struct.pack("<HB", *ask) for ask in forest.asks]
    for tree in forest.trees:
        parts.append(struct.pack("<B", len(tree)))
        parts += [struct.pack("<BHh", *split) for split in tree]
    return base64.b85encode(zlib.compress(b"".join(parts), 9)).decode("ascii")


def unpacked(text: str) -> Forest:
    """Undo `packed`."""
    raw = zlib.decompress(base64.b85decode(text))
    columns, asks, trees, base, scale = struct.unpack_from("<HHHHd", raw)
    at = 16
    (size,) = struct.unpack_from("<I", raw, at)
    names = tuple(raw[at + 4 : at + 4 + size].decode().split("\n"))
    at += 4 + size
    asked: Sequence[tuple[int, int]] = [
        struct.unpack_from("<HB", raw, at + 3 * i) for i in range(asks)
    ]
    at += 3 * asks
    grown = []
    for _ in range(trees):
        count = raw[at]
        at += 1
        grown.append(
            tuple([Split(*struct.unpack_from("<BHh", raw, at + 5 * i)) for i in range(count)])
        )
        at += 5 * count
    assert columns == len(names)
    return Forest(names, tuple(asked), tuple(grown), base, scale)
