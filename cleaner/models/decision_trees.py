"""Boosted decision trees as flat arrays, and the file format that holds them.

The arrays and their names are LightGBM's: a tree with k leaves has k - 1 splits, a child that is
not negative is another split of the same tree, and a negative child c is leaf ``~c``. All trees
are concatenated.

The file is in the safetensors format (https://huggingface.co/docs/safetensors): the length of
the header as a little-endian 64-bit number, the header as JSON, then the arrays, little-endian.
Any safetensors reader opens it. README.md in this folder lists what a file holds.

Law: ``parse(serialise(trees)) == trees``.
"""

import json
import sys
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

FORMAT = "cleaner-trees-1"
# The safetensors name of an array's item type.
_TYPECODES = {"F64": "d", "I16": "h", "U16": "H", "U8": "B"}
_DTYPES = {typecode: dtype for dtype, typecode in _TYPECODES.items()}
# In the order of the file. Items of eight bytes come first, so that all arrays are aligned.
_ARRAYS = ("threshold", "leaf_value", "num_leaves", "split_feature", "left_child", "right_child")


# In a field of a named tuple "array[int]", which Python 3.11 can only take in quotes, would be
# compiled when the module is imported: a fortieth of the start of `cleaner filter`.
if TYPE_CHECKING:
    Integers: TypeAlias = array[int]
    Floats: TypeAlias = array[float]
else:
    Integers = Floats = array


class DecisionTrees(NamedTuple):
    """A trained model: the score of a line is the sum of one leaf a tree, divided by `scale`.

    A line goes left at a split when its value of the feature is at most the threshold. The
    leaves are added in the order of the trees, so that the sum rounds the same everywhere.

    `early_exits` are pairs (number of trees, bound): a line whose sum is beyond the bound
    after so many trees (below its negative or above it) needs no more, and its sum is doubled.
    """

    features: tuple[str, ...]
    num_leaves: Integers  # of each tree
    split_feature: Integers  # an index into `features`, as all that follows one a split
    threshold: Floats  # bytes in a model over byte columns
    left_child: Integers
    right_child: Integers
    leaf_value: Floats  # one a leaf; integers in a model over byte columns
    scale: float = 1.0
    early_exits: tuple[tuple[int, float], ...] = ()

    def tree_starts(self) -> tuple[list[int], list[int]]:
        """Return for every tree the index of its first split and of its first leaf."""
        leaves = [0, *accumulate(self.num_leaves)][:-1]
        return [first - tree for tree, first in enumerate(leaves)], leaves


def serialise(trees: DecisionTrees) -> bytes:
    """Return the content of a model file. Raises ValueError where the arrays are no trees."""
    _check(trees)
    header: dict[str, object] = {
        "__metadata__": {
            "format": FORMAT,
            "features": " ".join(trees.features),
            "scale": repr(trees.scale),
            "early_exits": " ".join(f"{after}:{bound!r}" for after, bound in trees.early_exits),
        }
    }
    content = b""
    for name in _ARRAYS:
        items = getattr(trees, name)
        data = _little_endian(items).tobytes()
        header[name] = {
            "dtype": _DTYPES[items.typecode],
            "shape": [len(items)],
            "data_offsets": [len(content), len(content) + len(data)],
        }
        content += data
    head = json.dumps(header).encode()
    head += b" " * (-len(head) % 8)
    return len(head).to_bytes(8, "little") + head + content


def parse(data: bytes) -> DecisionTrees:
    """Return the trees of a model file. Raises ValueError where it is another file."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    about = header["__metadata__"]
    if about["format"] != FORMAT:
        raise ValueError(f"a model file of format {about['format']!r}; expected {FORMAT!r}")
    arrays: dict[str, Any] = {}
    for name in _ARRAYS:
        first, last = header[name]["data_offsets"]
        items = array(_TYPECODES[header[name]["dtype"]])
        items.frombytes(data[8 + size + first : 8 + size + last])
        arrays[name] = _little_endian(items)
    exits = [pair.split(":") for pair in about["early_exits"].split()]
    return DecisionTrees(
        features=tuple(about["features"].split()),
        scale=float(about["scale"]),
        early_exits=tuple([(int(after), float(bound)) for after, bound in exits]),
        **arrays,
    )


def _little_endian(items: Integers) -> Integers:
    """Between the byte order of this machine and the file's."""
    if sys.byteorder == "big":
        items = items[:]
        items.byteswap()
    return items


def _check(trees: DecisionTrees) -> None:
    """Raise ValueError unless every walk through every tree ends at one of its leaves."""
    splits = len(trees.split_feature)
    leaves = len(trees.leaf_value)
    if sum(trees.num_leaves) != leaves or splits != leaves - len(trees.num_leaves):
        raise ValueError("the arrays do not have one item for every split or leaf")
    if {len(trees.threshold), len(trees.left_child), len(trees.right_child)} != {splits}:
        raise ValueError("the arrays of the splits differ in length")
    if any(feature >= len(trees.features) for feature in trees.split_feature):
        raise ValueError("a split asks for a feature that is not there")
    for start, count in zip(trees.tree_starts()[0], trees.num_leaves, strict=True):
        children = [
            child
            for k in range(start, start + count - 1)
            for child in (trees.left_child[k], trees.right_child[k])
        ]
        # each split but the first and each leaf is the child of one split, which comes before it
        wanted = [*range(-count, 0), *range(1, count - 1)] if count > 1 else []
        if sorted(children) != wanted or any(
            0 <= child <= at // 2 for at, child in enumerate(children)
        ):
            raise ValueError("the splits do not make a tree")
