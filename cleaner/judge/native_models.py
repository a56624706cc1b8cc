"""The models in the form that `cleaner.judge.native` takes."""

from collections.abc import Sequence

from cleaner.judge.built import native
from cleaner.models.decision_trees import DecisionTrees

Tree = float | tuple[int, float, "Tree", "Tree"]


def of_numbers(trees: DecisionTrees) -> "native.Grove":
    """The native form of trees over a `native.Table`."""
    starts = zip(*trees.tree_starts(), trees.num_leaves, strict=True)
    nested = tuple([
        _nested(trees, split, leaf, 0 if leaves > 1 else -1) for split, leaf, leaves in starts
    ])  # fmt: skip
    return native.grove(trees.features, nested, trees.early_exits)


def _nested(trees: DecisionTrees, first_split: int, first_leaf: int, child: int) -> Tree:
    if child < 0:
        return trees.leaf_value[first_leaf + ~child]
    split = first_split + child
    return (
        trees.split_feature[split],
        trees.threshold[split],
        _nested(trees, first_split, first_leaf, trees.left_child[split]),
        _nested(trees, first_split, first_leaf, trees.right_child[split]),
    )


def of_bytes(trees: DecisionTrees, columns: Sequence[str]) -> "native.Forest":
    """The native form of trees over byte columns: splits, with what going left adds.

    `columns` are those of the tables that will be scored. A line starts with the sum of the
    rightmost leaves.
    """
    places = [columns.index(name) for name in trees.features]
    features = [places[feature] for feature in trees.split_feature]
    conditions: dict[tuple[int, int], int] = {}
    thresholds = [int(threshold) for threshold in trees.threshold]
    values = [int(value) for value in trees.leaf_value]
    for ask in zip(features, thresholds, strict=True):
        conditions.setdefault(ask, len(conditions))
    rightmost = 0
    out = []
    for first_split, first_leaf, leaves in zip(*trees.tree_starts(), trees.num_leaves, strict=True):
        ends: dict[int, int] = {}  # the value of the rightmost leaf below a split
        for at in range(first_split + leaves - 2, first_split - 1, -1):
            child = trees.right_child[at]
            ends[at] = values[first_leaf + ~child] if child < 0 else ends[first_split + child]
        rightmost += ends[first_split] if leaves > 1 else values[first_leaf]
        sets = {first_split: 0}
        splits = []
        for number in range(leaves - 1):
            at = first_split + number
            left = trees.left_child[at]
            value = values[first_leaf + ~left] if left < 0 else ends[first_split + left]
            condition = conditions[features[at], thresholds[at]]
            splits.append((sets[at], condition, value - ends[at]))
            for side, child in ((1, left), (2, trees.right_child[at])):
                if child >= 0:
                    sets[first_split + child] = 2 * number + side
        out.append(tuple(splits))
    base = rightmost + (1 << 15)
    return native.forest(len(columns), tuple(conditions), tuple(out), base, trees.scale)
