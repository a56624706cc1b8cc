"""Passes over lines give the same whether they are compiled or plain."""

from array import array

import pytest

from cleaner.model import TRAITS, Edit, Line, Shape, Verdict
from cleaner.native import line_passes, native, passes, rows

pytestmark = pytest.mark.skipif(native is None, reason="built without a C compiler")

TRAITLESS = bytes(len(TRAITS))
BLOCK = Shape("p", "body p", 0.0, 0.0, True, traits=TRAITLESS)
INNER = BLOCK._replace(inner=True)
NAMES = ("layout/blank-lines",)


def text(*rows, shape=None):
    """Lines of (text, ending), numbered from 1."""
    lines, start = [], 0
    for number, (words, ending) in enumerate(rows, start=1):
        lines.append(Line(number, start, words, ending, shape))
        start += len(words) + len(ending)
    return tuple(lines)


TEXTS = [
    pytest.param((), id="no lines"),
    pytest.param(text(("", "\n"), (" ", "\n")), id="blank lines alone"),
    pytest.param(text(("One.", "\n"), ("", "\n"), ("Two.", "")), id="one blank line stays"),
    pytest.param(
        text(("", "\n"), ("One.", "\n"), ("", "\n"), ("\t", "\n")), id="blank at the ends"
    ),
    pytest.param(text(("One.", "\r"), ("", "\n"), ("Two.", "\r\n")), id="ends that would join"),
    pytest.param(text(("Straße 𝒜 中文", "\n"), ("", "")), id="wide characters, an empty last line"),
    pytest.param(text(("One.", ""), ("Two.", ""), (" ", ""), shape=BLOCK), id="blocks of a page"),
    pytest.param(text(("One.", ""), ("Two.", ""), shape=INNER), id="lines inside a block"),
]


def test_what_the_judge_reads():
    lines = text(("", "\n"), ("One.", "\n"), (" ", "\n"), ("", "\n"), ("Two.", "\n"), ("", ""))
    columns = [1, 4], [2, 5], ["One.", "Two."], [1, 2, 1], [0, 8]
    assert line_passes.to_judge(lines, {3: 1, 5: 8}) == columns
    assert line_passes.to_judge(lines[2:4], {}) == ([], [], [], [2], [])


@pytest.mark.parametrize("lines", TEXTS)
def test_a_compiled_pass_gives_what_the_plain_one_gives(lines):
    removed = line_passes.superfluous(lines)
    gone = [lines[index] for index in removed]
    pieces = [*line_passes.pieces_of(gone)]
    names = dict.fromkeys(removed, NAMES)
    edits = line_passes.edits_of(lines, removed, names)
    merged = line_passes.merged_edits(pieces, NAMES)
    for name, arguments, plain in [
        ("superfluous", (lines,), removed),
        ("pieces_of", (gone,), pieces),
        ("edits_of", (lines, removed, names), edits),
        ("merged_edits", (pieces, NAMES), merged),
        ("edit_records", (tuple(edits),), line_passes.edit_records(tuple(edits))),
        ("without", (lines, removed), line_passes.without(lines, removed)),
        ("with_words", (lines,), line_passes.with_words(lines)),
        ("with_trait", (lines, 0, 3), line_passes.with_trait(lines, 0, 3)),
        ("texts_of", (lines,), [line.text for line in lines]),
        (
            "texts_and_endings",
            (lines,),
            [part for line in lines for part in (line.text, line.ending)],
        ),
        (
            "filled",
            ([line.text for line in lines],),
            [index for index, line in enumerate(lines) if line.text.strip()],
        ),
        (
            "count_longer",
            ([line.text for line in lines], 3),
            (
                sum(len(line.text) > 3 and not line.text.isspace() for line in lines),
                sum(bool(line.text.strip()) for line in lines),
            ),
        ),
        ("to_judge", (lines, {2: 9}), line_passes.to_judge(lines, {2: 9})),
        ("numbers_of", (lines,), [line.number for line in lines]),
        ("shapes_of", (lines,), [line.shape for line in lines]),
    ]:
        compiled = getattr(passes, name)(*arguments)
        compiled = [*compiled] if name == "pieces_of" else compiled
        assert (name, compiled) == (name, plain)
        assert [*map(type, compiled)] == [*map(type, plain)]


def test_a_text_has_words_unless_it_is_white_space():
    texts = ["", " ", "\u3000\x85", "one", " one", "\x1c1", "\u200b"]
    for module in (passes, line_passes):
        assert [*map(module.has_words, texts)] == [bool(text.strip()) for text in texts]


def test_lines_with_a_number_at_an_end():
    texts = ["", "7", "Page 3", "3 pigs", "two—", "two", "²", "١", "one 3 four", "(5)"]
    for module in (passes, line_passes):
        assert module.edged(texts, "0123456789—") == [1, 2, 3, 4, 6, 7]


def test_values_that_are_not_below_one():
    for module in (passes, line_passes):
        for values in ([0.1, 0.5, 0.4999, 1], array("d", [0.1, 0.5, 0.4999, 1])):
            assert module.at_least(values, 0.5) == [1, 3]
        assert module.at_least([], 0.5) == []


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["five5 ", "and more", "x"], [(5, "and")], id="lines with words"),
        pytest.param(["five5", "", "more"], [], id="a blank line between them"),
        pytest.param(["five5", " \u3000", "more"], [], id="a line of white space"),
        pytest.param(["four", "five5", "sixsix"], [(5, "sixsix")], id="too short, too long"),
        pytest.param(["five5", " 中文 字"], [(5, "中文")], id="wide characters"),
    ],
)
def test_breaks_between_lines(texts, expected):
    for module in (passes, line_passes):
        assert module.breaks(texts, 5, 5) == expected


@pytest.mark.parametrize(
    ("probabilities", "sizes"),
    [
        pytest.param([], [], id="no lines"),
        pytest.param([0.0, 0.0], [0, 0], id="nothing to keep"),
        pytest.param([0.9, 0.1, 0.5, 0.5], [40, 300, 7, 2000], id="equal probabilities"),
        pytest.param([0.1] * 5, [3, 7, 7, 1, 9], id="one probability"),
        pytest.param([0.1, 0.2, 0.3], [3, 3, 3], id="sums that are rounded"),
    ],
)
def test_the_threshold_is_the_same_bit_by_bit(probabilities, sizes):
    plain = line_passes.best_threshold(probabilities, sizes)
    assert passes.best_threshold(probabilities, sizes).hex() == plain.hex()


@pytest.mark.parametrize(
    ("found", "literals", "worth"),
    [
        pytest.param([], {}, [], id="nothing found"),
        pytest.param([(7, 1, 4), (7, 2, 5)], {0: [7, 7]}, [(0, 2, [7, 9])], id="found twice"),
        pytest.param(
            [(2, 0, 4), (3, 4, 8)],
            {0: [2], 1: [3]},
            [(0, 2, [9]), (1, 1, [3, 9])],
            id="a newline begins the next line; rule 2 allows one word",
        ),
        pytest.param([(3, 1, 5)], {0: [3]}, [(0, 2, [9])], id="a newline ends a line"),
        pytest.param(
            [(5, 9, 11), (4, 1, 2), (6, 8, 9)],
            {3: [5], 0: [4], 2: [6]},
            [(3, 1, [5, 9]), (0, 2, [4, 9]), (2, 0, [6, 9])],
            id="in no order",
        ),
    ],
)
def test_literals_by_line_and_the_rules_worth_trying(found, literals, worth):
    texts = ["a b", "abc", "", "ab"]
    rules_of = {literal: (literal, 9) for literal in range(8)}
    max_words = array("q", [1, 1, 1, 1, 2, 2, 2, 2, 0, 2])  # of the rules 0 to 9
    for form in (passes, line_passes):
        most_words = array("q", [0] * 8)  # of each literal, unknown
        assert form.by_line(found, b"\na b\nabc\n\nab\n", texts, {}, {}) == (literals, {})
        assert form.worth_trying(literals, texts, most_words, rules_of, max_words, ()) == worth
        always = form.worth_trying({0: [], 3: []}, texts, most_words, rules_of, max_words, (3, 4))
        assert always == [(0, 2, [4]), (3, 1, [3, 4])]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("two words", id="a space"),
        pytest.param(" two\t \x1fwords\u3000", id="white space at the ends, several, any kind"),
        pytest.param("no\u200bspace", id="a space of no width is none"),
        pytest.param("两 个字 𝒜", id="wide characters"),
    ],
)
def test_words_are_counted_as_they_are_cut(text):
    words = len(text.split())
    for form in (passes, line_passes):
        for most, worth in [(words, [(0, words, [0])]), (words - 1, [])]:
            limits = array("q", [most])
            assert form.worth_trying({0: [0]}, [text], array("q", [0]), [(0,)], limits, ()) == worth


@pytest.mark.parametrize(
    ("required", "left"),
    [
        pytest.param((), [(0, 2, [4, 6]), (1, 1, [6])], id="nothing is required"),
        pytest.param((("read", "more"),), [(0, 2, [4, 6]), (1, 1, [6])], id="one of two words"),
        pytest.param((("share",),), [(0, 2, [4]), (1, 1, [6])], id="a word of another line"),
        pytest.param((("news",), ("more",)), [(0, 2, [4])], id="one of each set"),
    ],
)
def test_a_rule_is_not_tried_where_what_it_requires_is_missing(required, left):
    worth_trying, cores = [(0, 2, [4, 6]), (1, 1, [6])], ["read news", "share more"]
    for form in (passes, line_passes):
        assert form.with_required(worth_trying, cores, {4: (), 6: required}) == left


@pytest.mark.parametrize(
    ("found", "literals"),
    [
        pytest.param([], {0: [9], 2: [9]}, id="whole lines alone"),
        pytest.param([(0, 1, 4), (2, 7, 9)], {0: [9, 0], 2: [9], 1: [2]}, id="others as well"),
        pytest.param([(1, 0, 2)], {0: [9, 1], 2: [9]}, id="one that a newline begins"),
        pytest.param(
            [(0, 6, 7), (1, 1, 7)], {0: [9, 1], 2: [9], 1: [0]}, id="one that begins before"
        ),
    ],
)
def test_literals_that_are_a_whole_line_are_looked_up(found, literals):
    cores, whole = ["share", "share this", "share"], {"share": 9, "this": 8}
    data = b"\nshare\nshare this\nshare\n"
    for form in (passes, line_passes):
        assert form.by_line(found, data, cores, whole, {}) == (literals, {})


def test_literals_of_signs_are_apart_and_places_are_those_of_bytes():
    cores = ["k\u00f6ln \u2014 url", "\U0001f600", "url"]
    data = "\n".join(["", *cores, ""]).encode()
    found = [(7, 11, 14), (5, 12, 14), (7, 20, 23)]
    for form in (passes, line_passes):
        literals, signs = form.by_line(found, data, cores, {"url": 9}, {7: (1, 2)})
        assert (literals, signs) == ({2: [9], 0: [5]}, {0: [1, 2], 2: [1, 2]})


@pytest.mark.parametrize(
    ("of", "fields"),
    [
        pytest.param(Line, (1, 0, "One.", "\n", None), id="a line"),
        pytest.param(Edit, (1, 0, 5, "One.\n", NAMES), id="an edit"),
        pytest.param(Verdict, (1, 0.5, "inside", False, ()), id="a verdict"),
    ],
)
def test_rows_become_named_tuples(of, fields):
    for form in (rows.named_tuples, rows.plain_named_tuples):
        made = form(of, [fields, fields])
        assert made == [of(*fields)] * 2
        assert [*map(type, made)] == [of, of]


def test_a_pass_refuses_what_is_no_line():
    with pytest.raises(TypeError):
        passes.texts_of([("not", "a", "line")])
