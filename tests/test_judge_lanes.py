"""The fast way through a forest equals the plain way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.judge.bit_sliced import AT_ONCE, Forest, Grove, Split, scores, walked, written

STUMP = Forest(("a",), ((0, 4),), ((Split(0, 0, 10),),), 1 << 15, 10.0)


def grove(forest: Forest) -> Grove:
    module: dict[str, Grove] = {}
    exec(written(forest), module)
    return module["GROVE"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        pytest.param(b"", [], id="no lines"),
        pytest.param(b"\x04", [1.0], id="at most the threshold goes left"),
        pytest.param(b"\x05", [0.0], id="above it goes right"),
        pytest.param(b"\x00\xff\x04", [1.0, 0.0, 1.0], id="the ends of a byte"),
    ],
)
def test_stump(column, expected):
    assert scores(grove(STUMP), {"a": column}, len(column)) == expected


@st.composite
def forests(draw):
    columns = draw(st.integers(1, 4))
    asks = draw(
        st.lists(
            st.tuples(st.integers(0, columns - 1), st.integers(0, 254)), min_size=1, max_size=6
        )
    )
    trees = []
    for _ in range(draw(st.integers(1, 5))):
        splits, open_sets = [], [0]
        for number in range(draw(st.integers(1, 6))):
            of = open_sets.pop(draw(st.integers(0, len(open_sets) - 1)))
            ask = draw(st.integers(0, len(asks) - 1))
            splits.append(Split(of, ask, draw(st.integers(-500, 500))))
            open_sets += [2 * number + 1, 2 * number + 2]
        trees.append(tuple(splits))
    return Forest(tuple("abcd"[:columns]), tuple(asks), tuple(trees), 1 << 15, 100.0)


@given(forests(), st.integers(1, 40), st.randoms(use_true_random=False))
def test_all_lines_at_once_equals_line_by_line(forest, lines, random):
    columns = {name: bytes(random.choices(range(254), k=lines)) for name in forest.columns}
    fast = scores(grove(forest), columns, lines)
    assert fast == [walked(forest, columns, line) for line in range(lines)]


def test_more_lines_than_fit_at_once():
    column = bytes(range(10)) * (AT_ONCE // 4)
    expected = [1.0 if value <= 4 else 0.0 for value in column]
    assert scores(grove(STUMP), {"a": column}, len(column)) == expected
