"""Verdicts kept as columns are those kept as values."""

import pytest

from cleaner.judge.line_verdicts import LineVerdicts
from cleaner.model import Verdict

COLUMNS = LineVerdicts([1, 3, 4, 7], [0.1, 0.9, 0.4, 0.2], (1, 2), [0, 3], {3: ("a gallery",)})
VALUES = [
    Verdict(1, 0.1, "before", True),
    Verdict(3, 0.9, "inside", False),
    Verdict(4, 0.4, "inside", False),
    Verdict(7, 0.2, "after", True, ("a gallery",)),
]


@pytest.mark.parametrize(
    ("lines", "dropped"),
    [
        pytest.param(set(), [1, 7], id="no line more"),
        pytest.param({3}, [1, 3, 7], id="a line among those dropped"),
        pytest.param({3, 4}, [1, 3, 4, 7], id="all the others"),
        pytest.param({2, 8}, [1, 7], id="lines without a verdict"),
    ],
)
def test_dropping(lines, dropped):
    more = COLUMNS.dropping(lines, "the title")
    assert [line for line, _ in more.dropped_lines()] == dropped
    assert [*more] == [
        verdict._replace(drop=True, reasons=("the title",))
        if verdict.line in lines and not verdict.drop
        else verdict
        for verdict in VALUES
    ]


def test_the_columns_are_left_as_they_were():
    COLUMNS.dropping({3}, "the title")
    assert [*COLUMNS] == VALUES


def test_dropped_lines_have_their_places():
    assert COLUMNS.dropped_lines() == [(1, "before"), (7, "after")]


@pytest.mark.parametrize(
    "verdicts",
    [
        pytest.param(VALUES, id="before, inside and after"),
        pytest.param([], id="none"),
        pytest.param(VALUES[:1], id="only before"),
        pytest.param(VALUES[1:3], id="only inside"),
        pytest.param(VALUES[3:], id="only after"),
    ],
)
def test_of_verdicts(verdicts):
    assert [*LineVerdicts.of(verdicts)] == verdicts
