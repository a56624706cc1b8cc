"""Score all lines of a page at once, in plain Python: bit-sliced decision trees.

A set of lines is one big integer with sixteen bits a line. "Which lines have a value of at most
t" is one subtraction: 256 + t - value reaches bit 8 of its sixteen where the line meets the
condition, and never leaves them. A split is one ``&`` and one ``^`` for all lines, and what a
leaf adds to the score of its lines is one multiplication and one addition. So a tree costs the
same for one line as for two hundred, and a page costs milliseconds without numpy, whose import
alone costs a hundred. The splits at one depth of all trees go together, through `map`.

Only for a model whose features are bytes and whose leaves are integers; for others see
`cleaner.judge.tree_walk`. Compiled, `cleaner.judge.line_sets` does the same.

Law: `scores` equals walking each tree for each line, exactly; linear in the lines.
"""

import struct
from collections.abc import Callable, Mapping, Sequence
from operator import and_, itemgetter, mul, xor
from typing import NamedTuple

from cleaner.models.decision_trees import DecisionTrees

_MET = 8  # of a line's sixteen bits, the one that is set if the line meets a condition
_ZERO = 1 << 15  # what a line's sixteen bits hold for a sum of 0
_AT_ONCE = 2000  # lines; with more, the sets of a page of 100,000 lines would take a gigabyte

_Pick = Callable[[Sequence[int]], tuple[int, ...]]


class _Depth(NamedTuple):
    """All splits at one depth of the trees.

    The sets of a depth are those of the lines that go left at its splits, one a split, then
    those of the lines that go right.
    """

    reaching: _Pick  # for each split the lines that come to it, out of the sets one depth above
    conditions: _Pick
    leaves: _Pick  # those of the depth's sets that are at a leaf
    leaf_values: tuple[int, ...]


class BitSliced(NamedTuple):
    """Trees made ready by `prepare`."""

    features: tuple[str, ...]
    conditions: tuple[tuple[int, int], ...]  # (feature, threshold)
    depths: tuple[_Depth, ...]
    constant: int  # the sum of the trees without a split
    scale: float


def prepare(trees: DecisionTrees) -> BitSliced:
    """Return the trees laid out by depth; takes about ten milliseconds."""
    left, right = trees.left_child.tolist(), trees.right_child.tolist()
    values = [int(value) for value in trees.leaf_value]
    thresholds = [int(threshold) for threshold in trees.threshold]
    asked = zip(trees.split_feature, thresholds, strict=True)
    numbers: dict[tuple[int, int], int] = {}
    condition = [numbers.setdefault(ask, len(numbers)) for ask in asked]
    starts = [*zip(*trees.tree_starts(), trees.num_leaves, strict=True)]
    # (first split of the tree, first leaf of the tree, split) for every split of the depth
    level = [(split, leaf, split) for split, leaf, leaves in starts if leaves > 1]
    reaching = [0] * len(level)
    depths = []
    while level:
        below, reaching_below = [], []
        leaves, leaf_values = [], []
        for at, (first_split, first_leaf, split) in enumerate(level):
            for child, own in ((left[split], at), (right[split], len(level) + at)):
                if child < 0:
                    leaves.append(own)
                    leaf_values.append(values[first_leaf + ~child])
                else:
                    below.append((first_split, first_leaf, first_split + child))
                    reaching_below.append(own)
        asks = [condition[split] for _, _, split in level]
        depths.append(_Depth(_pick(reaching), _pick(asks), _pick(leaves), tuple(leaf_values)))
        level, reaching = below, reaching_below
    constant = sum([values[leaf] for _, leaf, leaves in starts if leaves == 1])
    return BitSliced(trees.features, tuple(numbers), tuple(depths), constant, trees.scale)


def _pick(indexes: Sequence[int]) -> _Pick:
    """What picks the items at these indexes out of a sequence, as a tuple."""
    if len(indexes) < 2:
        return lambda items: tuple([items[index] for index in indexes])
    return itemgetter(*indexes)


def scores(trees: BitSliced, columns: Mapping[str, bytes], lines: int) -> list[float]:
    """Return the score of every line; `columns` maps each feature to one byte a line."""
    out: list[float] = []
    for first in range(0, lines, _AT_ONCE):
        out += _scores(trees, columns, first, min(first + _AT_ONCE, lines))
    return out


def _scores(trees: BitSliced, columns: Mapping[str, bytes], first: int, last: int) -> list[float]:
    lines = last - first
    number = int.from_bytes
    every = number(b"\x01\x00" * lines, "little")
    spread: list[int] = []
    room = bytearray(2 * lines)
    for name in trees.features:
        room[::2] = columns[name][first:last]
        spread.append(number(room, "little"))
    thresholds = {threshold for _, threshold in trees.conditions}
    highest = {threshold: every * ((1 << _MET) + threshold) for threshold in thresholds}
    # The bits beside bit 8 are noise: the trees start from bit 8 alone and only ever take away.
    meeting = [highest[threshold] - spread[feature] for feature, threshold in trees.conditions]
    sets: tuple[int, ...] = (every << _MET,)
    total = 0
    for depth in trees.depths:
        here = depth.reaching(sets)
        going_left = tuple(map(and_, here, depth.conditions(meeting)))
        sets = going_left + tuple(map(xor, here, going_left))
        total += sum(map(mul, depth.leaves(sets), depth.leaf_values))
    total = (total >> _MET) + (_ZERO + trees.constant) * every
    sums = struct.unpack(f"<{lines}H", total.to_bytes(2 * lines, "little"))
    return [(value - _ZERO) / trees.scale for value in sums]
