"""The trained models: their file format, and every way of scoring against the plain definition."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.judge import bit_sliced, tree_walk
from cleaner.judge.line_features import MeasuredLines
from cleaner.judge.page_features import ALL
from cleaner.judge.text_features import plain_feature_table
from cleaner.models import load
from cleaner.models.decision_trees import DecisionTrees, parse, serialise

SHIPPED = ("text_lines", "page_lines")


def decision_trees(features, trees, threshold="d", leaf="d", scale=1.0, early_exits=()):
    """The model of some trees: a tree is a leaf or (feature, threshold, left, right)."""
    out = DecisionTrees(
        tuple(features), array("H"), array("H"), array(threshold), array("h"), array("h"),
        array(leaf), scale, tuple(early_exits),
    )  # fmt: skip
    for tree in trees:
        splits, leaves, waiting = [], [], [(tree, None)]
        while waiting:  # breadth first
            node, parent = waiting.pop(0)
            if isinstance(node, tuple):
                child = len(splits)
                splits.append([node[0], node[1]])
                waiting += [(node[2], splits[-1]), (node[3], splits[-1])]
            else:
                child = ~len(leaves)
                leaves.append(node)
            if parent:
                parent.append(child)
        out.num_leaves.append(len(leaves))
        out.leaf_value.extend(leaves)
        for feature, at_most, left, right in splits:
            out.split_feature.append(feature)
            out.threshold.append(at_most)
            out.left_child.append(left)
            out.right_child.append(right)
    return out


def summed(trees, early_exits, row):
    """The definition of a sum: tree by tree, from the root to a leaf."""
    total = 0.0
    for number, tree in enumerate(trees):
        bound = dict(early_exits).get(number, 0.0)
        if bound and abs(total) > bound:
            return 2 * total
        while isinstance(tree, tuple):
            tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
        total += tree
    return total


def nested(leaves, thresholds, features=4, max_leaves=12):
    return st.recursive(
        leaves,
        lambda tree: st.tuples(st.integers(0, features - 1), thresholds, tree, tree),
        max_leaves=max_leaves,
    )


BYTE_TREES = st.lists(nested(st.integers(-500, 500), st.integers(0, 254)), min_size=1, max_size=6)
NUMBERS = st.sampled_from([-1.0, 0.0, 1e-35, 0.5, 1.0, 7.5])
NUMBER_TREES = st.lists(nested(st.floats(-3, 3), NUMBERS), min_size=1, max_size=8)
STUMP = decision_trees(["a"], [(0, 4, 10, 0)], "B", "h", scale=10.0)


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        pytest.param(b"", [], id="no lines"),
        pytest.param(b"\x04", [1.0], id="at most the threshold goes left"),
        pytest.param(b"\x05", [0.0], id="above it goes right"),
        pytest.param(b"\x00\xff\x04", [1.0, 0.0, 1.0], id="the ends of a byte"),
    ],
)
def test_one_split(column, expected):
    prepared = bit_sliced.prepare(STUMP)
    assert bit_sliced.scores(prepared, {"a": column}, len(column)) == expected
    assert tree_walk.scores(tree_walk.prepare(STUMP), {"a": column}) == expected


@given(BYTE_TREES, st.integers(1, 40), st.randoms(use_true_random=False))
def test_all_lines_at_once_equals_line_by_line(trees, lines, random):
    columns = {name: bytes(random.choices(range(256), k=lines)) for name in "abcd"}
    model = decision_trees("abcd", trees, "B", "h", scale=100.0)
    rows = [*zip(*columns.values(), strict=True)]
    expected = [summed(trees, (), row) / 100.0 for row in rows]
    assert bit_sliced.scores(bit_sliced.prepare(model), columns, lines) == expected
    assert tree_walk.scores(tree_walk.prepare(model), columns) == expected


def test_more_lines_than_are_scored_at_once():
    column = bytes(range(10)) * 500
    expected = [1.0 if value <= 4 else 0.0 for value in column]
    assert bit_sliced.scores(bit_sliced.prepare(STUMP), {"a": column}, len(column)) == expected


@given(
    NUMBER_TREES,
    st.dictionaries(st.integers(1, 8), st.sampled_from([0.5, 2.0]), max_size=3),
    st.lists(st.tuples(*[NUMBERS] * 4), min_size=1, max_size=10),
)
def test_the_walk_equals_the_definition(trees, early_exits, rows):
    exits = tuple(early_exits.items())
    model = decision_trees("abcd", trees, early_exits=exits)
    columns = dict(zip("abcd", zip(*rows, strict=True), strict=True))
    scores = tree_walk.scores(tree_walk.prepare(model), columns)
    assert scores == [summed(trees, exits, row) for row in rows]


@given(BYTE_TREES, NUMBER_TREES)
def test_what_is_written_is_read_again(byte_trees, number_trees):
    for model in (
        decision_trees("abcd", byte_trees, "B", "h", scale=0.1),
        decision_trees("abcd", number_trees, early_exits=[(1, 0.5), (3, 2.0)]),
    ):
        assert parse(serialise(model)) == model


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_model_is_in_the_form_that_is_written(name):
    model = load(name)
    assert parse(serialise(model)) == model


def test_the_models_ask_for_features_that_are_there():
    assert set(load("text_lines").features) <= set(
        plain_feature_table(MeasuredLines(), ["One line."], [0, 0], [0])
    )
    assert set(load("page_lines").features) <= set(ALL)


def test_the_sums_of_the_page_model_fit_sixteen_bits():
    model = load("page_lines")
    least = most = at = 0
    for leaves in model.num_leaves:
        values = model.leaf_value[at : at + leaves]
        least, most, at = least + min(values), most + max(values), at + leaves
    assert least >= -(1 << 15)
    assert most < 1 << 15


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"num_leaves": array("H", [3])}, id="more leaves than there are"),
        pytest.param({"threshold": array("B", [1, 2])}, id="two thresholds for one split"),
        pytest.param({"split_feature": array("H", [1])}, id="a feature that is not there"),
        pytest.param({"left_child": array("h", [0])}, id="a split that leads to itself"),
        pytest.param({"left_child": array("h", [-2])}, id="a leaf reached twice"),
        pytest.param({"left_child": array("h", [-3])}, id="a leaf that is not there"),
    ],
)
def test_arrays_that_are_no_trees_are_not_written(change):
    with pytest.raises(ValueError, match=r"arrays|feature|tree"):
        serialise(STUMP._replace(**change))


def test_a_model_of_another_format_is_refused():
    data = serialise(STUMP).replace(b"cleaner-trees-1", b"cleaner-trees-9")
    with pytest.raises(ValueError, match="cleaner-trees-9"):
        parse(data)


def test_there_is_no_other_model():
    with pytest.raises(OSError, match="third"):
        load("third")
