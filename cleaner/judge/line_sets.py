"""Score 64 lines at once with decision trees: a set of lines is a number, a bit a line.

A split is one ``&`` and one ``^`` for all lines that come to it, as in `bit_sliced`; then each leaf
is added to the lines that came to it. So a tree costs little more for 64 lines than for one, and
the processor need not guess which way a line goes.

The compiled form of `bit_sliced`, whose big integers are the quicker ones in Python, and of
`tree_walk`: Python runs this source as it is, and hatch_build.py compiles it, with the types in
`cleaner/native/_line_sets.pxd`. So it loops over indexes. One long module: what is compiled
together calls itself without a detour through Python.

`LineTrees` are over columns of bytes, as a page has them. Over the numbers of a text are
`NumberTrees`: a number counts by its rank among the thresholds on its feature, which is a byte.

Law: the scores equal those of walking each tree for each line, exactly: the leaves of a line are
added in the order of the trees. Linear in the lines.
"""

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleaner.models.decision_trees import DecisionTrees

TOGETHER = 64  # lines in a set
RANKS = 255  # of the thresholds on a feature; a number above all of them has a rank, too
BITS = array("Q", [1 << line for line in range(TOGETHER)])
# No two powers of two leave the same remainder by 67; by the remainder, the line that a bit is.
LINES = array("B", bytes(67))
for power in range(TOGETHER):
    LINES[(1 << power) % 67] = power


class LineTrees:
    """Trees laid out for `scores` over a table with `columns`.

    The nodes of a tree are numbered from its root: first its splits, then its leaves. The
    conditions on a feature are numbered by their thresholds; after them comes one more, that every
    line meets. Raises ValueError where the splits make no tree, or ask for what is not there.
    """

    def __init__(self, model: "DecisionTrees", columns: Sequence[str]) -> None:
        starts, _ = model.tree_starts()
        splits, leaves = len(model.split_feature), len(model.leaf_value)
        thresholds = bytes(model.threshold)
        if splits + len(starts) != leaves or sum(model.num_leaves) != leaves:
            raise ValueError("the arrays do not have one item for every split or leaf")
        if len(thresholds) != splits or min(model.num_leaves, default=1) < 1:
            raise ValueError("the arrays do not have one item for every split or leaf")
        if splits + len(model.features) > 0xFFFF:
            raise ValueError("too many splits")
        self.columns, self.scale = len(columns), model.scale
        self.places = array("q", [columns.index(name) for name in model.features])
        self.first_split = array("q", [*starts, splits])
        self.widest = 2 * max(model.num_leaves, default=1) - 1  # nodes of a tree
        self.left = array("H", bytes(2 * splits))
        self.right = array("H", bytes(2 * splits))
        number_nodes(model.num_leaves, array("h", model.left_child), self.left)
        number_nodes(model.num_leaves, array("h", model.right_child), self.right)
        self.leaf = array("d", model.leaf_value)
        self.exits = array("d", bytes(8 * len(starts) + 8))  # the bound before a tree, or 0
        for after, bound in model.early_exits:
            if not 0 <= after <= len(starts):
                raise ValueError("early exit past the last tree")
            self.exits[after] = bound
        self.first_met = array("H", bytes(2 * 256 * len(model.features) + 2))
        self.condition = array("H", bytes(2 * splits))
        features = array("H", model.split_feature)
        number_conditions(features, thresholds, self.first_met, self.condition)
        self.conditions = self.first_met[256 * len(model.features)]


class NumberTrees:
    """Trees laid out for `number_scores` over a table with `columns`.

    Raises ValueError as `LineTrees` does, and for more thresholds than there are ranks.
    """

    def __init__(self, model: "DecisionTrees", columns: Sequence[str]) -> None:
        count = len(model.features)
        ordered = array("d", bytes(8 * RANKS * count))  # those on a feature, from RANKS * feature
        counts = array("q", bytes(8 * count))
        ranks: array[Any] = array("B", bytes(len(model.split_feature)))
        features, thresholds = array("H", model.split_feature), array("d", model.threshold)
        rank_thresholds(features, thresholds, ordered, counts, ranks)
        self.columns = len(columns)
        self.places = array("q", [columns.index(name) for name in model.features])
        numbers = array("d")
        for feature, most in enumerate(counts):
            numbers += ordered[RANKS * feature : RANKS * feature + most]
        self.threshold = numbers
        self.first = array("q", accumulate(counts, initial=0))  # those on a feature
        self.trees = LineTrees(model._replace(threshold=ranks), model.features)


def rank_thresholds(
    features: "array[int]",
    thresholds: "array[float]",
    ordered: "array[float]",
    counts: "array[int]",
    ranks: "array[int]",
) -> None:
    """Put the thresholds on each feature in order, each once, and write the ranks of the splits'.

    Most features have a few dozen, so each is put in its place among those that are there.
    """
    if len(thresholds) != len(features):
        raise ValueError("the arrays do not have one item for every split or leaf")
    for split in range(len(features)):
        feature, number = features[split], thresholds[split]
        if feature >= len(counts) or number != number:
            raise ValueError("a split on a feature that is not there, or on no number")
        first = RANKS * feature
        end = at = first + counts[feature]
        while at > first and ordered[at - 1] >= number:
            at -= 1
        if at < end and ordered[at] == number:
            continue
        if end == first + RANKS:
            raise ValueError("too many thresholds on a feature")
        for place in range(end, at, -1):
            ordered[place] = ordered[place - 1]
        ordered[at] = number
        counts[feature] += 1
    for split in range(len(features)):
        first = at = RANKS * features[split]
        while ordered[at] < thresholds[split]:
            at += 1
        ranks[split] = at - first


def number_conditions(
    features: "array[int]", thresholds: bytes, first_met: "array[int]", condition: "array[int]"
) -> None:
    """Number the conditions, and write that of each split.

    `first_met` gets the first condition that a byte meets, by feature and byte; the number of all
    conditions stands behind.
    """
    for split in range(len(features)):
        asked = 256 * features[split] + thresholds[split]
        if asked >= len(first_met) - 1:
            raise ValueError("a split on a feature that is not there")
        first_met[asked] = 1
    number = 0
    for at in range(len(first_met)):
        is_asked = first_met[at]
        first_met[at] = number
        number += is_asked + (at % 256 == 255)
    for split in range(len(features)):
        condition[split] = first_met[256 * features[split] + thresholds[split]]


def number_nodes(num_leaves: Sequence[int], children: "array[int]", nodes: "array[int]") -> None:
    """Write the numbers that the children of all splits have in their trees."""
    if len(children) != len(nodes):
        raise ValueError("the arrays do not have one item for every split or leaf")
    first = 0
    for leaves in num_leaves:
        for split in range(leaves - 1):
            child = children[first + split]
            node = child if child >= 0 else leaves - 1 + ~child
            if not split < node < (leaves - 1 if child >= 0 else 2 * leaves - 1):
                raise ValueError("splits that make no tree")
            nodes[first + split] = node
        first += leaves - 1


def scores(trees: LineTrees, table: bytes | bytearray, lines: int) -> list[float]:
    """Return the score of every line; `table` holds the columns, each a byte a line.

    Raises ValueError if it is of another size.
    """
    if lines < 0 or len(table) != trees.columns * lines:
        raise ValueError("table size does not match columns x lines")
    out: list[float] = []
    met = array("Q", bytes(8 * trees.conditions))
    for start in range(0, lines, TOGETHER):
        count = min(TOGETHER, lines - start)
        for feature in range(len(trees.places)):
            meet(trees, feature, table, trees.places[feature] * lines + start, count, met)
        add_scores(trees, met, count, out)
    return out


def number_scores(trees: NumberTrees, cells: memoryview, asked: "array[int]") -> list[float]:
    """Return the scores of the lines at the indexes `asked`.

    `cells` holds the columns, each a number a line. Raises ValueError if they are others, and
    IndexError for a line that is not there.
    """
    if len(cells) != trees.columns:
        raise ValueError("a model over other columns")
    lines, size = len(asked), cells.nbytes // 8 // trees.columns
    for line in range(lines):
        if not 0 <= asked[line] < size:
            raise IndexError("no such line")
    out: list[float] = []
    met = array("Q", bytes(8 * trees.trees.conditions))
    for start in range(0, lines, TOGETHER):
        count = min(TOGETHER, lines - start)
        meet_numbers(trees, cells, asked, start, count, met)
        add_scores(trees.trees, met, count, out)
    return out


def add_scores(trees: LineTrees, met: "array[int]", count: int, out: list[float]) -> None:
    """Append the scores of `count` lines; `met` holds those that meet each condition."""
    at = array("Q", bytes(8 * trees.widest))
    at[0] = (BITS[count - 1] - 1) ^ BITS[count - 1]
    totals = array("d", bytes(8 * TOGETHER))
    add_leaves(trees, met, at, totals)
    for line in range(count):
        out.append(totals[line] / trees.scale)


def meet_numbers(
    trees: NumberTrees,
    cells: memoryview,
    asked: "array[int]",
    start: int,
    count: int,
    met: "array[int]",
) -> None:
    """Find the lines that meet each condition; on a feature there is one for each threshold.

    The thresholds are halved without a branch on what is compared: the processor would guess wrong
    half of the time, which costs twice as much as all the rest.
    """
    threshold = trees.threshold
    for feature in range(len(trees.places)):
        place = trees.places[feature]
        first, after = trees.first[feature], trees.first[feature + 1]
        condition = trees.trees.first_met[256 * feature]  # the first on the feature
        for k in range(after - first + 1):
            met[condition + k] = 0
        low = first
        before = 0.0
        lines = 0
        for line in range(count):
            number = cells[place, asked[start + line]]
            if line == 0 or number != before:  # many are the same for all lines
                met[condition + low - first] |= lines
                lines = 0
                before = number
                low, left = first, after - first
                while left > 0:
                    half = (left + 1) >> 1
                    low += half * (threshold[low + half - 1] < number)
                    left -= half
            lines |= BITS[line]
        met[condition + low - first] |= lines
        for k in range(after - first):
            met[condition + k + 1] |= met[condition + k]


def meet(
    trees: LineTrees,
    feature: int,
    table: bytes | bytearray,
    start: int,
    count: int,
    met: "array[int]",
) -> None:
    """Find the lines that meet each condition on a feature."""
    first_met = trees.first_met
    first = first_met[256 * feature]
    for number in range(first, first_met[256 * feature + 256]):
        met[number] = 0
    number = first_met[256 * feature + table[start]]
    lines = 0
    for line in range(count):
        here = first_met[256 * feature + table[start + line]]
        if here != number:
            met[number] |= lines
            lines = 0
            number = here
        lines |= BITS[line]
    met[number] |= lines
    for number in range(first + 1, first_met[256 * feature + 256]):
        met[number] |= met[number - 1]


def add_leaves(
    trees: LineTrees, met: "array[int]", at: "array[int]", totals: "array[float]"
) -> None:
    """Add to the totals of lines the leaves that they come to.

    `met` holds the lines that meet a condition; `at` is for those that come to a node, and begins
    with all of them.
    """
    left, right, condition, leaves = trees.left, trees.right, trees.condition, trees.leaf
    places = LINES
    for tree in range(len(trees.first_split) - 1):
        if trees.exits[tree] > 0:
            at[0] = undecided(at[0], trees.exits[tree], totals)
            if not at[0]:
                break
        first = trees.first_split[tree]
        splits = trees.first_split[tree + 1] - first
        for k in range(splits):  # a split comes before both that it leads to
            lines = at[k]
            within = lines & met[condition[first + k]]
            at[left[first + k]] = within
            at[right[first + k]] = lines ^ within
        leaf = first + tree  # one leaf more than splits in each tree before
        for k in range(splits + 1):
            lines = at[splits + k]
            while lines:
                others = lines & (lines - 1)
                totals[places[(lines ^ others) % 67]] += leaves[leaf + k]
                lines = others


def undecided(lines: int, bound: float, totals: "array[float]") -> int:
    """Return the lines whose totals are within the bound; the totals of the others are doubled."""
    within = lines
    while lines:
        others = lines & (lines - 1)
        line = LINES[(lines ^ others) % 67]
        if totals[line] < -bound or totals[line] > bound:
            totals[line] *= 2
            within ^= lines ^ others
        lines = others
    return within
