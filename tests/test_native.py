"""The native forms give what the plain forms give, bit for bit, and refuse what does not fit."""

import html
import re
import struct
import subprocess
import sys
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_judge_model import BYTE_TREES, decision_trees, nested, summed

from cleaner.judge import (
    bit_sliced,
    line_features,
    line_sets,
    page_features,
    page_surroundings,
    page_threads,
    text_features,
    tree_walk,
)
from cleaner.judge.line_features import words_feature
from cleaner.judge.page_columns import ROW
from cleaner.judge.page_features import StatedTexts
from cleaner.judge.text import reads_as_sentence
from cleaner.judge.text_features import (
    END,
    HEAD,
    TAIL,
    feature_table,
    plain_feature_table,
    values_of,
)
from cleaner.model import TRAITS, Line, Shape
from cleaner.models import load
from cleaner.native import native
from cleaner.page import extract as page_extract
from cleaner.page import guard, parser_functions, traits
from cleaner.page.extract import extract, plain_lines
from cleaner.page.guard import guarded, parse, plain_nesting
from cleaner.page.stated import elements

if native is not None:
    from cleaner.native import _line_sets, _page_surroundings

pytestmark = pytest.mark.skipif(native is None, reason="built without a C compiler")

FIXTURES = sorted((Path(__file__).parent.parent / "fixtures").glob("*/raw.*"))
SENTENCE = "The council voted on Tuesday to rebuild the old bridge, which was closed in spring."
TITLE = "Old bridge will be rebuilt"


def same(lines, title=None, body=None, teaser=None):
    stated = StatedTexts(title, body, teaser)
    chosen, plain, whole_page, page = page_features._plain_rows(lines, stated)
    fast = page_features._native_rows(lines, stated)
    if chosen:
        threads = page_features._threads(lines, fast[3], chosen)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(page_features, "page_threads", page_threads)
            assert page_features._threads(lines, page, chosen) == threads
    assert fast[0] == chosen
    assert not chosen or fast[2] == whole_page
    n = len(chosen)
    unlike = {
        name: (plain[at * n :][:n], fast[1][at * n :][:n])
        for at, name in enumerate(ROW)
        if plain[at * n :][:n] != fast[1][at * n :][:n]
    }
    assert not unlike
    assert plain == fast[1]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        pytest.param("Bridge BRIDGE bridge, (Bridge) “bridge”", 1, id="one word in several forms"),
        pytest.param("bridge bridges", 2, id="a word that goes on"),
        pytest.param("listen silent", 2, id="the same letters in another order"),
        pytest.param("ΟΔΥΣΣΕΥΣ οδυσσευς οδυσσευσ", 1, id="a small sigma, at the end or not"),
        pytest.param("Übung ÜBUNG übung ubung Ubung", 2, id="a letter beyond ASCII"),
        pytest.param("İzmir’de izmir’de", 1, id="a capital that Python lowers to two letters"),
        pytest.param("东京东京", 2, id="pairs in a script without spaces"),
        pytest.param("四 words", 1, id="a short word is none"),
    ],
)
def test_tokens_are_told_by_their_letters(text, tokens):
    assert [*same_table([text])["tokens"]] == [tokens]


@pytest.mark.parametrize("path", FIXTURES, ids=[path.parent.name for path in FIXTURES])
def test_pages_of_the_fixtures(path):
    text = path.read_text("utf-8", "replace")
    if path.suffix != ".html":
        menu = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(30))
        body = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line)
        text = f"<nav class=menu>{menu}</nav><h1>{TITLE}</h1><main><article>{body}</article></main>"
    lines = [line for line in extract(text).lines if line.text.strip()]
    same(lines)
    body = "\n".join(line.text for line in lines[len(lines) // 2 :])
    same(lines, TITLE, body, lines[0].text if lines else None)


@pytest.mark.parametrize("size", [1, 27, 28, 29, 56, 85])
def test_lines_that_stand_in_a_stated_text(size):
    text = ("The bridge over the sound was closed at noon, and nobody knew for how long." * 2)[
        :size
    ]
    shape = Shape("p", "body>p", traits=bytes(len(TRAITS)))
    for body in (text * 500, text[: size // 2] + "y" * 500, text[size // 2 :] + "y" * 500):
        same([Line(1, 0, text, "\n", shape)], None, body, text)


# What a line's own text decides: first and last characters, capitals, digits, scripts.
TEXTS = [
    pytest.param("Read more »", id="a closing quote that is an arrow"),
    pytest.param("“”", id="nothing but quotes"),
    pytest.param("He left...", id="three dots"),
    pytest.param("He left…”", id="an ellipsis inside quotes"),
    pytest.param("UN and EU, A B", id="capitals in a row"),
    pytest.param("a1B 2C _D Éa éÉ", id="capitals behind digits and letters"),
    pytest.param("İstanbul ıSSIZ ßtraße STRASSE ſ", id="letters that fold in their own way"),
    pytest.param("Die Straße ist gebaut", id="a word of the title but for its folding"),
    pytest.param("橋が再建される、来年。", id="a script without spaces"),
    pytest.param("old bridge 橋", id="two scripts"),
    pytest.param("STARÝ MOST — bude, přestavěn", id="Latin letters with marks"),
    pytest.param("Старый мост будет восстановлен", id="Cyrillic"),
    pytest.param("𝕆𝕝𝕕 bridge 🌉", id="beyond the first plane"),
    pytest.param("²³ ½ ٣٤ 5", id="numbers that are no ASCII digits"),
    pytest.param("\u00b7 item", id="a bullet"),
    pytest.param("x" * 5000, id="a long word"),
    pytest.param("will, be " * 1000, id="a line longer than the table of steps"),
    pytest.param("old\tbridge\x00will\x1fbe", id="control characters"),
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("title", [TITLE, "Straße STRASSE 橋が再建", None], ids=str)
def test_one_line_among_prose(text, title):
    shape = Shape("p", "body>p", traits=bytes(len(TRAITS)))
    lines = [
        Line(number, 0, said, "\n", shape)
        for number, said in enumerate([SENTENCE] * 20 + [text, SENTENCE, text] + [SENTENCE] * 5, 1)
    ]
    same(lines, title, SENTENCE * 9, text)


shapes = st.builds(
    Shape,
    tag=st.sampled_from(["p", "li", "h2", "div", "nonsense"]),
    path=st.sampled_from(["", "p", "div>p", "nav>li", "div.körper>p"]),
    links=st.sampled_from([0.0, 0.1, 0.5, 0.51, 1.0]),
    region=st.booleans(),
    heading=st.sampled_from([0, 0, 0, 1, 2, 6]),
    bold=st.sampled_from([0.0, 0.3, 1.0]),
    inner=st.booleans(),
    home=st.integers(0, 5),
    up=st.integers(0, 60),
    down=st.integers(0, 60),
    depth=st.integers(0, 300),
    traits=st.binary(min_size=len(TRAITS), max_size=len(TRAITS)),
    spans=st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 80)).map(lambda p: (min(p), max(p))),
        max_size=4,
    ).map(tuple),
).map(lambda shape: shape._replace(home_path=("", "div", "nav")[shape.home % 3]))
texts = st.one_of(
    st.sampled_from([SENTENCE, TITLE, "Share", "Read more", SENTENCE * 4, "Photo: dpa", "3,5 2"]),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
)


@given(
    st.lists(st.tuples(texts, shapes), min_size=1, max_size=60), st.text(max_size=60), st.booleans()
)
def test_any_lines(rows, title, told):
    lines = [Line(number, 0, text, "\n", shape) for number, (text, shape) in enumerate(rows, 1)]
    same(lines, title, *((SENTENCE * 9, TITLE) if told else (None, None)))


LINES = [
    pytest.param("• Ada Moreno can be reached at amoreno@example.com.", id="a bullet"),
    pytest.param("1. First of all, the bridge. 12) next", id="a number of a list"),
    pytest.param("٣. ٤", id="digits of another script"),
    pytest.param("1: “Quoted,” she said", id="a quote behind a number"),
    pytest.param("“”)", id="nothing but closers"),
    pytest.param("_", id="a closer alone"),
    pytest.param("He said: “We waited.”  ", id="a stop behind a quote"),
    pytest.param("and so on…", id="small, and an ellipsis"),
    pytest.param("Weather, Sport, Culture –", id="a pause"),
    pytest.param("word " * 30 + "end. More words", id="running text without an end"),
    pytest.param("• " + "word, " * 30 + "end. More words", id="a long bullet"),
    pytest.param("Straßenbahn ÄRZTE, İstanbul’da (“façade”) Łódź…", id="Latin letters with marks"),
    pytest.param("Старый мост будет восстановлен в следующем году.", id="Cyrillic"),
    pytest.param("橋が再建される、来年。", id="a script without spaces"),
    pytest.param("word " * 40 + "橋が再建される", id="such a script behind the head"),
    pytest.param("한국어 문장입니다.", id="Korean"),
    pytest.param("橋が　再建 される、来年。はい！え？ " * 9, id="such a script with spaces"),
    pytest.param("東京" * 900 + "。", id="more of it than is looked at"),
    pytest.param("Tokyo 東京 " * 30, id="some of it between words"),
    pytest.param("・ 橋が再建される", id="a bullet before such a script"),
    pytest.param("one two three. ", id="a stop in a line too short for one"),
    pytest.param("ΟΔΟΣ ΟΔΥΣΣΕΥΣ (ΣΟΦΟΣ), ΣΣΣΣΣ", id="letters that look around"),
    pytest.param("\ud83d\ude00abc \udcffABCDE", id="lone surrogates"),
    pytest.param("word\x00word WORD\x7f\x80", id="controls in a word"),
    pytest.param("word " * 500, id="more words than count"),
    pytest.param("word\u2003 \x1f next\xa0one\u200b", id="odd white space"),
    pytest.param("🌉 bridge", id="beyond the first plane"),
]


def bits(column):
    return struct.pack(f"{len(column)}d", *column)


def cues_of(families):
    return [text_features.cue_bits(frozenset(names)) for names in families]


def plain_table(texts, gaps, cues):
    return plain_feature_table(line_features.MeasuredLines(), texts, gaps, cues)


def native_table(texts, gaps, bits):
    return native.TextTable(text_features.MeasuredLines(), texts, gaps, bits)


def same_table(texts, gaps=None, families=None):
    gaps = [0] * (len(texts) + 1) if gaps is None else gaps
    cues = [0] * len(texts) if families is None else cues_of(families)
    plain = plain_table(texts, gaps, cues)
    fast = feature_table(texts, gaps, cues)
    assert isinstance(fast, native.TextTable)
    assert fast.keys() == tuple(plain)
    unlike = {
        name: (plain[name], fast[name]) for name in plain if bits(plain[name]) != bits(fast[name])
    }
    assert not unlike
    return fast


@pytest.mark.parametrize("text", LINES)
def test_a_line(text):
    same_table([text])


@given(st.text(max_size=200).filter(str.strip))
def test_any_line(text):
    same_table([text])


@given(st.text(st.characters(exclude_categories=()), max_size=200).filter(str.strip))
def test_any_line_with_surrogates(text):
    table = same_table([text])
    assert words_feature(text) == table["words"][0]
    assert reads_as_sentence(text) == (table["ending"][0] == 2 and table["words"][0] >= 4)


def test_every_letter_becomes_lower_case_as_python_does_it():
    odd = [char for char in map(chr, range(sys.maxunicode + 1)) if char.lower() != char]
    for at in range(0, len(odd), 200):
        for form in (str, str.lower):  # the tokens of the second line are those of the first
            text = " ".join([f"{char}word wor{char}d" for char in odd[at : at + 200]])
            same_table([text, form(text), "other words"])


@pytest.mark.parametrize("path", FIXTURES, ids=[path.parent.name for path in FIXTURES])
def test_columns_of_the_fixtures(path):
    lines = [line.strip() for line in path.read_text("utf-8", "replace").splitlines()]
    same_table([line for line in lines if line] or ["none"])


FAMILIES = sorted(END | TAIL | HEAD | {"protect", "ads", "of/a-site"})
TABLES = [
    pytest.param([SENTENCE], id="one line"),
    pytest.param(["Menu"] * 70, id="one line many times"),
    pytest.param([SENTENCE] * 70, id="nothing but prose"),
    pytest.param(["• A", "• B", "C"] * 3 + ["• D"] * 70, id="lists, one longer than counts"),
    pytest.param(["Menu", *[SENTENCE] * 3, *["Share"] * 30, SENTENCE], id="prose far apart"),
    pytest.param(["a", "A b", "1"], id="no token at all"),
    pytest.param([f"token{n} other{n}" for n in range(2000)], id="more tokens than there is room"),
    pytest.param([" Menu", "Menu ", "\tMenu\u2003"], id="the same but for white space"),
    pytest.param(["bridge BRIDGE Bridge, (bridge)"] * 2, id="one word in several forms"),
    pytest.param([SENTENCE, "x" * 100_000, "word " * 20_000, SENTENCE], id="huge lines"),
    pytest.param(["橋が再建される、来年。" * 4, "橋が", "橋"] * 4, id="a script without spaces"),
]


@pytest.mark.parametrize("texts", TABLES)
def test_columns_of_awkward_lines(texts):
    same_table(texts)
    cues = [FAMILIES[n % len(FAMILIES) :][: n % 3] for n in range(len(texts))]
    same_table(texts, [n % 3 for n in range(len(texts) + 1)], cues)


rows_of_text = st.tuples(
    st.one_of(
        st.sampled_from([pytest_param.values[0] for pytest_param in LINES]),
        texts.filter(str.strip),
        st.lists(st.sampled_from(["bridge", "council", "Old", "•", "“we", "end.", "1)"]), min_size=1)
        .map(" ".join),
    ),
    st.integers(0, 3),
    st.sets(st.sampled_from(FAMILIES), max_size=3),
)  # fmt: skip


@given(st.lists(rows_of_text, min_size=1, max_size=80), st.integers(0, 3))
def test_columns_of_any_lines(rows, gap):
    same_table(
        [text for text, _, _ in rows], [*[g for _, g, _ in rows], gap], [c for *_, c in rows]
    )


@pytest.mark.parametrize("texts", TABLES)
def test_lines_that_are_measured_once_give_the_same_table(texts):
    """The steps of a document: all lines, some of them, and some in another form."""
    measured, plainly = text_features.MeasuredLines(), line_features.MeasuredLines()
    for step in (texts, texts[::3], [f" {text}" for text in texts[1:]] or texts, texts):
        gaps, cues = [0] * (len(step) + 1), [0] * len(step)
        again = feature_table(step, gaps, cues, measured)
        once = feature_table(step, gaps, cues)
        plain = plain_feature_table(plainly, step, gaps, cues)
        for name in native.TEXT_COLUMNS:
            assert [*again[name]] == [*once[name]] == plain[name]


def test_values_of_some_lines():
    texts = ["Menu", SENTENCE, "Share"]
    names = ("words", "short", "words")
    for table in (
        feature_table(texts, [0] * 4, [0] * 3),
        plain_table(texts, [0] * 4, [0] * 3),
    ):
        for lines in ([], [1], [2, 0, 1]):
            expected = [table[name][i] for i in lines for name in names]
            assert list(values_of(table, names, lines)) == expected
    for line in (-1, 3):
        with pytest.raises(IndexError):
            native_table(texts, [0] * 4, [0] * 3).values(names, [line])


@pytest.mark.parametrize(
    ("texts", "gaps", "marks", "error"),
    [
        pytest.param([], [0], [], ValueError, id="no lines"),
        pytest.param(["a"], [0], [0], ValueError, id="a gap too few"),
        pytest.param(["a"], [0, 0], [0, 0], ValueError, id="a mark too many"),
        pytest.param(["a", " "], [0, 0, 0], [0, 0], ValueError, id="a blank line"),
        pytest.param(["a", ""], [0, 0, 0], [0, 0], ValueError, id="an empty line"),
        pytest.param(["a", b"b"], [0, 0, 0], [0, 0], TypeError, id="bytes"),
        pytest.param(["a", None], [0, 0, 0], [0, 0], ValueError, id="no text"),
        pytest.param(("a",), [0, 0], [0], TypeError, id="a tuple"),
        pytest.param(["a"], [0.5, 0], [0], TypeError, id="half a gap"),
        pytest.param(["a"], [0, 0], [float("nan")], TypeError, id="not a number for a mark"),
        pytest.param(["a"], [0, 0], [1 << 70], OverflowError, id="a mark beyond all numbers"),
    ],
)
def test_lines_that_make_no_table_are_refused(texts, gaps, marks, error):
    with pytest.raises(error):
        native_table(texts, gaps, marks)


def test_a_table_says_what_it_does_not_hold():
    table = native_table([SENTENCE], [0, 0], [0])
    assert table["words"] is table["words"]
    with pytest.raises(KeyError, match="wrods"):
        table["wrods"]
    with pytest.raises(TypeError):
        table[[]]
    with pytest.raises(TypeError):
        native.TextTable()


@given(BYTE_TREES, st.integers(0, 140), st.randoms(use_true_random=False))
def test_any_trees_over_bytes(trees, lines, random):
    columns = {name: bytes(random.choices(range(256), k=lines)) for name in "abcd"}
    model = decision_trees("abcd", trees, "B", "h", scale=100.0)
    rows = zip(*columns.values(), strict=True)
    expected = [summed(trees, (), row) / 100.0 for row in rows]
    for form in (line_sets, _line_sets):
        made = form.LineTrees(model, tuple(columns))
        assert form.scores(made, b"".join(columns.values()), lines) == expected


STUMP = decision_trees("a", [(0, 4, 10, 0)], "B", "h")
TWO = decision_trees("ab", [(0, 0.5, 1.0, (1, 0.5, 2.0, 3.0))])


@pytest.mark.parametrize(
    ("model", "change"),
    [
        pytest.param(TWO, {"split_feature": [0, 2]}, id="a feature that is not there"),
        pytest.param(TWO, {"right_child": [1, 2]}, id="a split that is not there"),
        pytest.param(TWO, {"right_child": [0, -3]}, id="a split below itself"),
        pytest.param(TWO, {"right_child": [1, -4]}, id="a leaf that is not there"),
        pytest.param(TWO, {"right_child": [1]}, id="a child too few"),
        pytest.param(TWO, {"threshold": [0.5]}, id="a threshold too few"),
        pytest.param(TWO, {"threshold": [0.5, float("nan")]}, id="a threshold that is no number"),
        pytest.param(TWO, {"leaf_value": [1.0, 2.0]}, id="a leaf too few"),
        pytest.param(TWO, {"num_leaves": [4]}, id="a tree larger than its arrays"),
        pytest.param(TWO, {"num_leaves": [0]}, id="a tree without a leaf"),
        pytest.param(TWO, {"early_exits": ((2, 1.0),)}, id="early exit past the last tree"),
        pytest.param(TWO, {"features": ("a", "c")}, id="a column that is not there"),
    ],
)
@pytest.mark.parametrize("compiled", [False, True])
def test_trees_that_are_none_are_refused(compiled, model, change):
    form = _line_sets if compiled else line_sets
    with pytest.raises((ValueError, IndexError)):
        form.NumberTrees(model._replace(**change), ("a", "b"))


@pytest.mark.parametrize("compiled", [False, True])
def test_a_number_above_all_thresholds_has_a_rank_too(compiled):
    form = _line_sets if compiled else line_sets

    def steps(most):
        """One tree that counts how many of so many thresholds are below a number."""
        return decision_trees("a", [_steps(0, most)])

    cells = memoryview(array("d", [-1.0, 0.5, 1e9])).cast("B").cast("d", (1, 3))
    trees = form.NumberTrees(steps(255), ("a",))
    assert form.number_scores(trees, cells, array("i", [2, 0, 1])) == [255.0, 0.0, 1.0]
    for line in (-1, 3):
        with pytest.raises(IndexError):
            form.number_scores(trees, cells, array("i", [line]))
    with pytest.raises(ValueError, match="too many thresholds"):
        form.NumberTrees(steps(256), ("a",))


def _steps(first, most):
    """A split at each of the numbers [first, most), one below the other."""
    return float(first) if first == most else (0, float(first), float(first), _steps(first + 1, most))


BYTES = decision_trees("ab", [(0, 4, 1, (1, 4, 2, 3))], "B", "h")


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize(
    ("change", "error"),
    [
        pytest.param({"split_feature": [0, 2]}, ValueError, id="a feature that is not there"),
        pytest.param({"right_child": [1, 2]}, ValueError, id="a split that is not there"),
        pytest.param({"right_child": [0, -3]}, ValueError, id="a split below itself"),
        pytest.param({"right_child": [1, -4]}, ValueError, id="a leaf that is not there"),
        pytest.param({"right_child": [1]}, ValueError, id="a child too few"),
        pytest.param({"threshold": [4]}, ValueError, id="a threshold too few"),
        pytest.param({"threshold": [4, 256]}, ValueError, id="a threshold that is no byte"),
        pytest.param({"leaf_value": [1, 2]}, ValueError, id="a leaf too few"),
        pytest.param({"num_leaves": [4]}, ValueError, id="a tree larger than its arrays"),
        pytest.param({"num_leaves": [0]}, ValueError, id="a tree without a leaf"),
        pytest.param({"features": ("a", "c")}, ValueError, id="a column that is not there"),
    ],
)
def test_trees_over_bytes_that_are_none_are_refused(compiled, change, error):
    form = _line_sets if compiled else line_sets
    assert form.scores(form.LineTrees(BYTES, ("a", "b")), b"\4\5\4\5", 2) == [1.0, 3.0]
    with pytest.raises(error):
        form.LineTrees(BYTES._replace(**change), ("a", "b"))


@pytest.mark.parametrize("table", [b"", b"12", b"1234"], ids=["none", "one short", "one over"])
def test_a_table_of_another_size_is_refused(table):
    for form in (line_sets, _line_sets):
        with pytest.raises(ValueError, match="table size"):
            form.scores(form.LineTrees(STUMP, ("a",)), table, 3)


@given(st.lists(st.sampled_from([0, 0, 0, 1]), max_size=150), st.integers(1, 60))
def test_distances_to_marks(marks, farthest):
    plain, fast = bytearray(2 * len(marks)), bytearray(2 * len(marks))
    page_surroundings.fill_distances(bytes(marks), farthest, memoryview(plain))
    _page_surroundings.fill_distances(bytes(marks), farthest, memoryview(fast))
    assert fast == plain
    marked = [i for i, mark in enumerate(marks) if mark]
    ago = [min([i - k for k in marked if k < i] + [farthest]) for i in range(len(marks))]
    ahead = [min([k - i for k in marked if k > i] + [farthest]) for i in range(len(marks))]
    assert list(plain) == ago + ahead


@pytest.mark.parametrize("table", [[[1.0]], {"a": [1.0]}], ids=["list", "dict"])
def test_what_is_no_table_has_no_scores(table):
    with pytest.raises(TypeError):
        _line_sets.number_scores(_line_sets.NumberTrees(STUMP, ("a",)), table, array("i", [0]))


def test_a_model_over_other_columns_scores_no_text():
    table = native_table([SENTENCE], [0, 0], [0])
    with pytest.raises(ValueError, match="other columns"):
        _line_sets.number_scores(_line_sets.NumberTrees(STUMP, ("a",)), table.cells, array("i", [0]))


@pytest.mark.parametrize(
    ("rows", "error"),
    [
        pytest.param([("", Shape("p"))], ValueError, id="a line without text"),
        pytest.param([("text", None)], TypeError, id="a line without a shape"),
        pytest.param([("text", ("p", "path"))], TypeError, id="half a shape"),
        pytest.param([("text", Shape("p", spans=((1,),)))], ValueError, id="half a span"),
        pytest.param([("text", Shape("p", links="much"))], TypeError, id="a word for a number"),
        pytest.param([(b"text", Shape("p"))], TypeError, id="bytes"),
        pytest.param([(None, Shape("p"))], ValueError, id="no text"),
        pytest.param([("text", Shape("p", traits=None))], TypeError, id="no traits"),
        pytest.param([("text", Shape("p", up=1 << 80))], OverflowError, id="a number beyond all"),
    ],
)
def test_lines_that_are_none_are_refused(rows, error):
    texts, shapes = [text for text, _ in rows], [shape for _, shape in rows]
    with pytest.raises(error):
        page_features._native_features.measure(texts, shapes).columns(
            frozenset(), "", "", bytes(14)
        )


def test_the_page_model_is_the_same_in_both_forms():
    model = load("page_lines")
    lines = 64
    columns = {
        name: bytes((7 * at + 13 * line) % 250 for line in range(lines))
        for at, name in enumerate(model.features)
    }
    made = _line_sets.LineTrees(model, model.features)
    table = b"".join(columns.values())
    plain = bit_sliced.scores(bit_sliced.prepare(model), columns, lines)
    assert _line_sets.scores(made, table, lines) == plain


def test_the_text_model_is_the_same_in_both_forms():
    model = load("text_lines")
    without_exits = model._replace(early_exits=())
    every = set()
    documents = [path.read_text("utf-8", "replace").split("\n") for path in FIXTURES]
    for document in [*documents, [line for each in documents for line in each]]:
        texts = [line for line in document if line.strip()] or [SENTENCE]
        cues = cues_of([FAMILIES[n % 11 :][: n % 7 == 0] for n in range(len(texts))])
        table = feature_table(texts, [n % 2 for n in range(len(texts) + 1)], cues)
        for trees in (model, without_exits):
            plain = tree_walk.scores(tree_walk.prepare(trees), table)
            made = _line_sets.NumberTrees(trees, native.TEXT_COLUMNS)
            for lines in (range(table.lines), range(0, table.lines, 5), ()):  # all, some, none
                of_lines = _line_sets.number_scores(made, table.cells, array("i", lines))
                assert of_lines == [plain[i] for i in lines]
        every.update(plain)
    assert len(every) > 200  # the rows part ways


COLUMNS = ("words", "prose", "digits", "again")
NUMBERS = st.sampled_from([-1.0, 0.0, 1e-35, 0.5, 1.0, 7.5])
small_trees = nested(st.floats(-3, 3), NUMBERS)


@given(
    st.lists(small_trees, max_size=8).map(tuple),
    st.lists(st.tuples(st.integers(0, 8), st.sampled_from([0.0, 0.5, 2.0])), max_size=3),
    st.integers(1, 150),
)
def test_any_trees_over_numbers(trees, exits, lines):
    exits = tuple((at, bound) for at, bound in exits if at <= len(trees))
    table = native_table(
        [("7 words " * (n % 9) + "end." * (n % 2)).strip() or "x" for n in range(lines)],
        [0] * (lines + 1), [0] * lines,
    )  # fmt: skip
    rows = zip(*[table[name] for name in COLUMNS], strict=True)
    model = decision_trees(COLUMNS, trees, early_exits=exits)
    expected = [summed(trees, exits, row) for row in rows]
    asked = array("i", range(lines))
    for form in (line_sets, _line_sets):
        made = form.NumberTrees(model, native.TEXT_COLUMNS)
        assert form.number_scores(made, memoryview(table.cells), asked) == expected


def same_page(html):
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(guarded(html)).body
    plain, headings = plain_lines(body)
    fast = page_extract._reader.lines(body)
    assert fast == (plain, headings)
    assert [type(line) for line in fast[0]] == [type(line) for line in plain]
    assert [type(line.shape) for line in fast[0]] == [type(line.shape) for line in plain]


@pytest.mark.parametrize("path", FIXTURES, ids=[path.parent.name for path in FIXTURES])
def test_lines_of_the_fixtures(path):
    same_page(path.read_text("utf-8", "replace"))


PAGES = [
    pytest.param("", id="nothing"),
    pytest.param("<frameset><frame src=a></frameset>", id="no body"),
    pytest.param("text <p>a<p>b", id="paragraphs left open"),
    pytest.param("<p>a <a href=1>b</a><a href=2>c</a> <a>d</a>e", id="links side by side"),
    pytest.param("<a href=1></a><a href=2>b</a><a><a>c", id="links with nothing in them"),
    pytest.param("<p>a<br><br>b<br>c</p>d<br>", id="line breaks"),
    pytest.param("<table><tr><td>a<td><td> b <td><p>c<p>d</table>", id="cells, one with blocks"),
    pytest.param("<pre> a\n\n  b\tc \n</pre><p> a\n b", id="white space kept and closed up"),
    pytest.param("<pre><table><tr><td>a<td>b</table>\nc</pre>", id="cells in a pre"),
    pytest.param("<pre><pre>a\nb</pre>c\nd</pre>e\nf", id="a pre in a pre"),
    pytest.param("<p>a\x1fb \x1f c\x0bd\xa0e\u3000f", id="odd white space"),
    pytest.param("<div hidden>a</div><div style='x; display : none'>b</div>", id="hidden"),
    pytest.param("<div hidden id>a</div><div class id=b>c</div>", id="attributes without values"),
    pytest.param("<div data-type='q' class='byline author' role=x>a", id="naming attributes"),
    pytest.param("<p>a<span class=caption>b</span>c<p><em><b>d</b> e</em>", id="inline words"),
    pytest.param("<h1>a</h1><h2>b</h2>" + "<h1>c</h1>" * 30, id="headings"),
    pytest.param("<script>a</script><!--b--><svg><p>c</svg><select><option>d", id="never shown"),
    pytest.param("<x-card class=z>a<y:z>b</y:z></x-card><P>c", id="tags of the page's own"),
    pytest.param("<ul><li>a<ul><li>b</ul><li>c</ul><blockquote>d<p>e", id="lists and quotes"),
    pytest.param(
        f"<main><div class='{'long ' * 100}'>" + "<div class=aa>" * 400 + "a", id="a long path"
    ),
    pytest.param(
        f"<nav><a>Home</a></nav><article><p>{SENTENCE}</p><p>{SENTENCE * 3}</p></article>"
        f"<div><p>{SENTENCE}</p></div>",
        id="two containers with prose",
    ),
    pytest.param(f"<div><p>{SENTENCE}</p></div><div><p>{SENTENCE}</p></div>", id="a tie"),
    pytest.param("<p>𝕆 \ufffd é 橋 🌉", id="wide characters"),
]


@pytest.mark.parametrize("page", PAGES)
def test_lines_of_small_pages(page):
    same_page(page)


pieces = st.sampled_from([
    "<x-own class=card>", "</x-own>", "<button>", "</button>", "<svg>", "</svg>", "<text>", "<math>",
    "<mi>", "</math>", "<select><option>", "</select>", "<noscript>", "</noscript>", ", so",
    "<p>", "</p>", "<div class='related box'>", "<div>", "</div>", "<a href=x>", "</a>", "<br>",
    "<b>", "</b>", "<i>", "<span class=caption>", "</span>", "<li>", "<ul id=nav>", "</ul>",
    "<table><tr><td>", "<td>", "</table>", "<pre>", "</pre>", "<h1>", "</h1>", "<h3>", " ", "\n",
    "<main>", "</main>", "<section hidden>", "</section>", "a", "Words of a line", SENTENCE, "\x1f",
    "<figcaption>", "</figcaption>", "<footer style=visibility:hidden>", "</footer>", "<img>",
])  # fmt: skip


@given(st.lists(pieces, max_size=60))
def test_lines_of_any_page(parts):
    same_page("".join(parts))


CLASS_WORDS = [word for word, _ in traits.LITERALS]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("", id="no words"),
        pytest.param("-", id="a hyphen alone"),
        pytest.param("Article__Body ARTICLE-BODY", id="capitals and underscores"),
        pytest.param("nav2menu", id="a digit parts two words"),
        pytest.param("ad", id="a whole word"),
        pytest.param("header", id="a word inside another"),
        pytest.param("bacKer lİst", id="signs whose small form is a letter of ASCII"),
        pytest.param("größe-ad-größe", id="letters beyond ASCII part words"),
        pytest.param("x" * 238 + "ad" + traits.UNSEEN, id="cut in a word, and hidden"),
        pytest.param("x" * 300 + " ad", id="too long to be read to its end"),
        pytest.param("x " * 200 + traits.UNSEEN, id="long, and hidden"),
    ],
)
def test_class_words(words):
    assert page_extract._reader.traits(words) == traits.named_traits(words)


@given(
    st.lists(
        st.one_of(
            st.sampled_from(CLASS_WORDS), st.sampled_from(CLASS_WORDS).map(str.title),
            st.sampled_from(["-", "_", " ", "--", "1", "é", traits.UNSEEN]), st.text(max_size=5),
        ),
        max_size=60,
    ).map("".join)
)  # fmt: skip
def test_any_class_words(words):
    assert page_extract._reader.traits(words) == traits.named_traits.__wrapped__(words)


TAGS = [
    pytest.param("<div><div></div><p><b>x", id="what is open"),
    pytest.param("<div></x></div ></div><b></B><b/>", id="end tags of nothing"),
    pytest.param("<script>'</div><div>'</script ><div>", id="tags in a script"),
    pytest.param("<script-x><div></script-x><style><div>", id="a name that begins like a script's"),
    pytest.param("<script><div></scripty></script\n><div>", id="a name that ends like one"),
    pytest.param("<title><div></title", id="an end tag without an end"),
    pytest.param("<textarea a='</textarea>'><div></textarea><div>", id="an end tag in a value"),
    pytest.param("<!--><div><!---><div><!-- <div> --!><div><!-- -- > <div>", id="comments"),
    pytest.param("<!doctype a><?xml <div> ?><div></ div></3><4>", id="declarations"),
    pytest.param("<div a='>' b=\">\" c=>d='<div>'><div a = ' > ' <i>", id="quotes"),
    pytest.param("<div a='><div><div>", id="a quote left open"),
    pytest.param("<", id="an angle alone"),
    pytest.param("<img a=b c><script d=e>f</script><p  g >", id="attributes of all sorts"),
    pytest.param("<template><TEMPLATE a></template><script><template>", id="templates"),
    pytest.param("<div", id="a tag left open"),
    pytest.param("<div a=", id="a value left out"),
    pytest.param("<ſ><K><dıv></ſ>", id="letters that fold to ASCII"),
    pytest.param("<é><xé></xé><x橋></x橋>🌉<b>", id="names beyond ASCII"),
    pytest.param("<x\xa0><x\x0b><x\x1f></x>", id="odd white space"),
    pytest.param(
        "".join(f"<x{n}></x{n}>" for n in range(3010)), id="more names than are told apart"
    ),
    pytest.param("<b><i><u>" * 5 + "</i>" * 9 + "<td><li>" * 9, id="formatting and flat elements"),
]


def same_nesting(html):
    assert guard._nesting(html) == plain_nesting(html)


@pytest.mark.parametrize("page", TAGS)
def test_nesting(page):
    same_nesting(page)
    same_nesting("橋" + page)


@given(
    st.lists(
        st.one_of(pieces, st.sampled_from([
            "<script>", "</script>", "<!--", "-->", "--!>", "<style ", "</style", ">", "=", "'", '"',
            "<x", "</x>", "<", "/", "</", "<br/>", "<title>", "</title>", "<I>", "</FONT>", "-", "!",
            "<template>", "<TEMPLATE a>", "</template>",
        ])),
        max_size=60,
    )
)  # fmt: skip
def test_nesting_of_any_page(parts):
    same_nesting("".join(parts))


@given(
    st.lists(
        st.sampled_from(["a", "bc", " ", "=", '"', "'", "\t", "\xa0", "é", "橋", 'x="y z"',
                         "k='v'", "==", '"=" ', "<", "/"]),
        min_size=1, max_size=30,
    ),
    st.sampled_from(["<p ", "</p ", "<script "]),
)  # fmt: skip
def test_attributes_of_a_long_tag(parts, tag):
    same_nesting(f"{tag}{''.join(parts) * 3000}>text</p>")


def test_make_builds_again_where_any_source_is_newer():
    root = Path(__file__).resolve().parent.parent
    compiled = re.findall(r'"(cleaner/\S+\.py)"', (root / "hatch_build.py").read_text("utf-8"))
    rule = (root / "Makefile").read_text("utf-8").partition("\n$(READY):")[2].partition("\n\t")[0]
    assert compiled
    assert sorted(compiled) == sorted(re.findall(r"cleaner/\S+\.py\b", rule))


WHOLE = """
import hashlib, json, sys
from pathlib import Path
if sys.argv[1] == "plain":
    sys.modules["cleaner.native._native"] = None
from cleaner import Cleaner
from cleaner.native import native
assert (native is None) == (sys.argv[1] == "plain")
for level in ("careful", "thorough"):
    cleaner = Cleaner(level=level)
    for path in sorted(Path(sys.argv[2]).glob("*/raw.*")):
        cleaned = cleaner.clean(path.read_bytes())
        told = [[v.line, v.article, v.drop, v.reasons] for v in cleaned.verdicts.values()]
        print(path.parent.name, level, json.dumps([cleaned.record(), told]))
"""


def test_the_whole_program_says_the_same_without_the_native_modules():
    said = [
        subprocess.run(
            [sys.executable, "-c", WHOLE, way, str(FIXTURES[0].parent.parent)],
            check=True, capture_output=True, text=True,
        ).stdout.splitlines()
        for way in ("native", "plain")
    ]  # fmt: skip
    assert len(said[0]) == 2 * len(FIXTURES)
    assert said[0] == said[1]


class Broken:
    """A node that fails when it is asked for what stands below it."""

    tag_id, tag, next = 2, "p", None
    first_child = property(lambda self: 1 / 0)


@pytest.mark.parametrize("node", [Broken(), object(), 5], ids=["fails", "no node", "a number"])
def test_what_is_no_node_is_an_error(node):
    with pytest.raises((AttributeError, ZeroDivisionError)):
        page_extract._reader.lines(node)


# ------------------------------------------------------------------ the parser's tree

WHATEVER = (
    *elements._MARKUP, *elements._BYLINE, *elements._DATE,
    elements.Criterion("h1"), elements.Criterion("a", "title", "~", "by"),
)  # fmt: skip
TAGS = [
    '<p class="By-Line Date">', "<time>", "<meta property=x>", "<Time DateTime=2026>", "<p class>",
    '<a href="MAILTO:ada@example.com">', '<a href="/people">', '<a href="x/People/ada">',
    '<link rel="x canonical\ty">', '<link rel="canonical-x">', "<html lang=en>", '<a title="a by">',
    '<a title="abye by">', "<p id=UPDATED>", "<p id=dat>", "<script type='application/LD+json'>",
    "</script>", "<svg><a xlink:href='tel:1'><title>", "<svg><a href=x xlink:href='tel:1'>",
    "</svg>", "<template><time>", "</template>", "<ada-date class=écrit>", "<p itemprop>", "text",
    "</p>", "</a>", "<!-- <time> -->", "<p data-author=''>", "<p class='byl ine'>",
]  # fmt: skip


@given(st.lists(st.sampled_from(TAGS), max_size=30))
def test_selection_is_that_of_the_parser(parts):
    tree = parse("".join(parts))
    plain = [node.mem_id for node in elements.plain_nodes(tree, WHATEVER)]
    found = native.Selector(WHATEVER).select(tree.root)
    assert [node.mem_id for node in found] == plain


@pytest.mark.skipif(sys.platform == "win32", reason="libraries export less there")
def test_the_parser_exports_its_functions():
    assert parser_functions.are_used()


def test_half_a_surrogate_pair_is_no_character():
    assert parse("<p>a\ud800b").body.text() == "ab"
