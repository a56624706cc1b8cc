"""Edits: what is removed can be put back, and nothing is written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_blank_lines
from cleaner.edits.plan import Plan
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.restore import rebuild
from cleaner.text.lines import split


def whole(text):
    lines = split(text)
    return RemainingText(lines, lines)


@pytest.mark.parametrize(
    ("text", "lines", "cuts", "out"),
    [
        pytest.param(
            "a\nb\nc\n", {1: ("x",)}, {}, "a\nc\n", id="a line is removed with its ending"
        ),
        pytest.param("a\r\nb", {1: ("x",)}, {}, "a\r\n", id="a last line without an ending"),
        pytest.param("abc\n", {}, {0: ((1, 2, ("x",)),)}, "ac\n", id="a cut leaves the rest"),
        pytest.param(
            "abc\nd\n", {}, {0: ((0, 3, ("x",)),)}, "d\n", id="a line cut to nothing is removed"
        ),
        pytest.param(
            "a b\n",
            {},
            {0: ((0, 1, ("x",)), (2, 3, ("y",)))},
            "",
            id="a line left blank is removed",
        ),
        pytest.param("a\n", {}, {}, "a\n", id="no plan, no change"),
    ],
)
def test_apply(text, lines, cuts, out):
    after = apply(whole(text), Plan(lines, cuts))
    assert after.text() == out
    assert rebuild(out, after.edits) == text


@pytest.mark.parametrize(
    ("text", "final_ending", "out"),
    [
        pytest.param(
            "\n\na\n\n\n\nb\n\n", True, "a\n\nb\n", id="runs are reduced to one, none at the ends"
        ),
        pytest.param("a\n\nb", False, "a\n\nb", id="one blank line stays"),
        pytest.param(
            "a\n \n\t\nb\n", True, "a\n \nb\n", id="white space is blank, the first stays"
        ),
        pytest.param("a\n", False, "a", id="it ends as the raw text did"),
        pytest.param("a\r\r\nb", False, "a\r\r\nb", id="a lone return is a line end"),
        pytest.param("\n\n", True, "", id="nothing but blank lines"),
    ],
)
def test_close_blank_lines(text, final_ending, out):
    after = close_blank_lines(whole(text), final_ending)
    assert after.text() == out
    assert rebuild(out, after.edits) == text
    assert close_blank_lines(after, final_ending) is after


@given(st.data(), st.text(alphabet="ab \n\r", max_size=40))
def test_any_sequence_of_plans_can_be_undone(data, text):
    now = whole(text)
    for _ in range(3):
        count = len(now.lines)
        lines = data.draw(
            st.dictionaries(st.integers(0, max(count - 1, 0)), st.just(("x",)), max_size=3)
        )
        cuts = {}
        for place, line in enumerate(now.lines):
            if place not in lines and line.text and data.draw(st.booleans()):
                start = data.draw(st.integers(0, len(line.text) - 1))
                cuts[place] = ((start, data.draw(st.integers(start + 1, len(line.text))), ("y",)),)
        lines = {place: by for place, by in lines.items() if place < count}
        now = close_blank_lines(apply(now, Plan(lines, cuts)), final_ending=True)
    assert rebuild(now.text(), now.edits) == text
    assert "".join(now.chunks()) == now.text()
    edits = sorted(now.edits, key=lambda edit: edit.start)
    assert all(a.end <= b.start for a, b in pairwise(edits))
    assert all(text[edit.start : edit.end] == edit.text for edit in edits)
