"""Verdicts kept as columns are those kept as values."""

import pytest

from cleaner.judge.line_verdicts import LineVerdicts, dropped_lines, dropping
from cleaner.model import Verdict

COLUMNS = LineVerdicts([1, 3, 4, 7], [0.1, 0.9, 0.4, 0.2], (1, 2), [0, 3], {3: ("a gallery",)})
VALUES = (
    Verdict(1, 0.1, "before", True),
    Verdict(3, 0.9, "inside", False),
    Verdict(4, 0.4, "inside", False),
    Verdict(7, 0.2, "after", True, ("a gallery",)),
)


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
    of_columns = dropping(COLUMNS, lines, "the title")
    of_values = dropping(VALUES, lines, "the title")
    assert tuple(of_columns) == of_values
    assert dropped_lines(of_columns) == dropped_lines(of_values)
    assert [line for line, _ in dropped_lines(of_values)] == dropped
    assert [verdict.line for verdict in of_values if verdict.reasons == ("the title",)] == sorted(
        lines.intersection([3, 4])
    )


def test_the_columns_are_left_as_they_were():
    dropping(COLUMNS, {3}, "the title")
    assert tuple(COLUMNS) == VALUES
