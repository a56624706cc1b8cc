"""Score lines with decision trees in plain Python, one line after the other, for any model.

Law: the leaves of a line are added in the order of the trees, so that the sum rounds as it does
natively. Linear in the lines.
"""

from typing import NamedTuple

from cleaner.judge.text_features import FeatureTable
from cleaner.models.decision_trees import DecisionTrees


class Walkable(NamedTuple):
    """Trees made ready by `prepare`: lists, because they are quicker to index than arrays."""

    features: tuple[str, ...]
    split_feature: list[int]  # an index into `features`
    threshold: list[float]
    left: list[int]  # a split, or ~leaf; both counted over all trees
    right: list[int]
    leaf_value: list[float]
    trees: list[tuple[int, float]]  # the root, and the bound of an early exit before it or 0
    scale: float


def prepare(trees: DecisionTrees) -> Walkable:
    """Return the trees ready for `scores`."""
    left: list[int] = []
    right: list[int] = []
    roots = []
    for split, leaf, leaves in zip(*trees.tree_starts(), trees.num_leaves, strict=True):
        roots.append(split if leaves > 1 else ~leaf)
        for children, out in ((trees.left_child, left), (trees.right_child, right)):
            of_tree = children[split : split + leaves - 1]
            out += [split + child if child >= 0 else child - leaf for child in of_tree]
    exits = dict(trees.early_exits)
    return Walkable(
        features=trees.features,
        split_feature=trees.split_feature.tolist(),
        threshold=trees.threshold.tolist(),
        left=left,
        right=right,
        leaf_value=trees.leaf_value.tolist(),
        trees=[(root, exits.get(number, 0.0)) for number, root in enumerate(roots)],
        scale=trees.scale,
    )


def scores(trees: Walkable, table: FeatureTable) -> list[float]:
    """Return the score of every line; `table` holds each of the features."""
    features, feature, threshold, left, right, leaf_value, roots, scale = trees
    out = []
    for row in zip(*[table[name] for name in features], strict=True):
        total = 0.0
        for root, bound in roots:
            if bound and abs(total) > bound:
                total *= 2
                break
            at = root
            while at >= 0:
                at = left[at] if row[feature[at]] <= threshold[at] else right[at]
            total += leaf_value[~at]
        out.append(total / scale)
    return out
