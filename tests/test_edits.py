"""Edits: what is removed can be put back, and nothing is written."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.edits.apply import apply
from cleaner.edits.blank_lines import close_blank_lines
from cleaner.edits.plan import Plan
from cleaner.edits.remaining_text import RemainingText
from cleaner.edits.restore import rebuild
from cleaner.model import Edit, Line
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


def numbered(rows):
    lines, start = [], 0
    for number, (text, ending) in enumerate(rows, 1):
        lines.append(Line(number, start, text, ending))
        start += len(text) + len(ending)
    return tuple(lines)


any_lines = st.lists(
    st.tuples(
        st.sampled_from(
            ["", "", " ", "\u2003\t", "text", "more", "\x1c", "橋", "\ufeff", " a\u200b "]
        ),
        st.sampled_from(["", "\n", "\r\n", "\r"]),
    ),
    max_size=30,
).map(numbered)


@given(any_lines, st.sets(st.integers(0, 30)))
def test_removed_lines_leave_an_edit_each(lines, indexes):
    names = {index: (f"rule/{index}",) for index in indexes if index < len(lines)}
    after = apply(RemainingText(lines, lines), Plan(names, {}))
    assert after.lines == tuple(line for i, line in enumerate(lines) if i not in names)
    assert after.edits == tuple(
        Edit(line.number, line.start, line.start + len(line.text + line.ending),
             line.text + line.ending, names[i])
        for i, line in enumerate(lines)
        if i in names and line.text + line.ending
    )  # fmt: skip
    assert {type(edit) for edit in after.edits} <= {Edit}


def with_text(lines):
    """`lines` without those that hold nothing at all: to remove one makes no edit."""
    return [line for line in lines if line.text + line.ending]


def stays_line_by_line(lines):
    """The lines that closing up blank lines leaves: each is looked at by itself, in order."""
    staying, pending = [], None
    for line in lines:
        if line.text.strip():
            staying += [line] if pending is None else [pending, line]
            pending = None
        elif staying and pending is None:
            would_join = staying[-1].ending == "\r" and (line.text, line.ending) == ("", "\n")
            pending = None if would_join else line
    return tuple(staying)


BLANK = [
    pytest.param([], id="no lines"),
    pytest.param([("", "\n"), (" ", "\n"), ("\t", "")], id="nothing but blank lines"),
    pytest.param([("a", "\n"), ("", "\n"), ("b", "")], id="nothing to do"),
    pytest.param(
        [("a", "\n"), ("", "\n"), (" ", "\n"), ("", "\n"), ("b", "\n")], id="a run inside"
    ),
    pytest.param([("", "\n"), ("a", "\n"), ("", "\n"), ("\u3000", "\n")], id="blank ends"),
    pytest.param([("a", "\n"), ("", "")], id="a last line with nothing in it"),
    pytest.param([("a", "\r"), ("", "\n"), ("b", "")], id="two ends that would become one"),
    pytest.param(
        [("a", "\r"), ("", "\n"), (" ", "\n"), ("b", "")], id="such ends, and a blank line"
    ),
    pytest.param([("a", "\r\n"), ("", "\r\n"), ("", "\r"), ("橋", "")], id="other ends"),
    pytest.param([("a", "\n"), ("\xa0", "\n"), ("\u2003", "\n"), ("𝕆", "\n")], id="wide spaces"),
]


@pytest.mark.parametrize("rows", BLANK)
def test_blank_lines_stay_only_between_lines_with_words(rows):
    lines = numbered(rows)
    after = close_blank_lines(RemainingText(lines, lines), True)
    assert with_text(after.lines) == with_text(stays_line_by_line(lines))


@given(any_lines, st.sets(st.integers(0, 30)))
def test_blank_lines_of_any_text(lines, gone):
    """One edit for each run of the repaired text, under its first line's number."""
    names = {index: ("rule",) for index in gone if index < len(lines)}
    before = apply(RemainingText(lines, lines), Plan(names, {}))
    after = close_blank_lines(before, final_ending=True)
    assert with_text(after.lines) == with_text(stays_line_by_line(before.lines))
    assert rebuild(after.text(), after.edits_in_order()) == "".join(
        line.text + line.ending for line in lines
    )
    made = after.edits[len(before.edits) :]
    starts = {line.start: line.number for line in before.lines if line.text + line.ending}
    assert all(edit.line == starts[edit.start] for edit in made)
    assert all(edit.end != following.start for edit, following in pairwise(made))
    assert close_blank_lines(after, final_ending=True) is after


TWO_RUNS = "\n\na\n\n\nb\nc\n\n"


@pytest.mark.parametrize(
    ("removed", "same"),
    [
        pytest.param({5: ("x",)}, True, id="the same line by the same rule"),
        pytest.param({5: ("y",)}, False, id="the same line by another"),
        pytest.param({6: ("x",)}, False, id="another line"),
    ],
)
def test_what_remains_is_compared_by_its_edits(removed, same):
    one, other = [
        close_blank_lines(apply(whole(TWO_RUNS), Plan(lines, {})), final_ending=True)
        for lines in ({5: ("x",)}, removed)
    ]
    assert (one.removals == other.removals) is same
    assert (one == other) is same


def test_what_remains_is_pickled_with_its_edits():
    after = close_blank_lines(apply(whole(TWO_RUNS), Plan({5: ("x",)}, {})), final_ending=True)
    again = pickle.loads(pickle.dumps(after))
    assert again == after
    assert rebuild(again.text(), again.edits) == TWO_RUNS
    more = apply(again, Plan({0: ("y",)}, {}))
    assert rebuild(more.text(), more.edits) == TWO_RUNS
