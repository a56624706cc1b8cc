"""Words in class names and in lines: the native walk finds what the plain search finds."""

import subprocess
import sys
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.judge import cue_words
from cleaner.judge.stated_texts import PROBE, Stated
from cleaner.matching.rules import Ruleset
from cleaner.matching.scan import Scanner, folded_cores, plainly_named
from cleaner.page import traits

native = pytest.importorskip("cleaner.judge.native", reason="built without a C compiler")
walk = pytest.importorskip("cleaner.page.native", reason="built without a C compiler")
passes = pytest.importorskip("cleaner.native", reason="built without a C compiler")

CLASS_WORDS = [word for word, _ in traits.LITERALS]
CUE_WORDS = [word for words in cue_words.CUES.values() for word in words.split("|")]


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
    assert walk.spoken(words) == traits.spoken(words)


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
    assert walk.spoken(words) == traits.spoken.__wrapped__(words)


lines = st.lists(
    st.one_of(
        st.sampled_from(CUE_WORDS), st.sampled_from(CUE_WORDS).map(str.upper),
        st.sampled_from([" ", "• ", ". "]),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8),
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(st.lists(lines, max_size=8))
def test_cues(texts):
    assert native.cued(texts) == cue_words.plainly(texts)


@given(st.lists(lines, max_size=8), st.data())
def test_what_a_page_states_is_looked_for(texts, data):
    body = " ".join([*texts, data.draw(lines), "x" * 400])
    stated = Stated(None, body, data.draw(st.sampled_from([None, "", *texts])))
    plain = b"".join([bytes(stated.repeated(text, len(text))) for text in texts])
    assert native.repeated(texts, stated.body, stated.teaser) == plain


@pytest.mark.parametrize("size", [0, 1, PROBE - 1, PROBE, PROBE + 1, 2 * PROBE, 3 * PROBE + 1])
def test_lines_as_long_as_a_probe(size):
    text = ("The bridge over the sound was closed at noon, and nobody knew for how long." * 2)[:size]
    for body in (text * 9, text[: size // 2] + "y" * 500, "y" * 500):
        stated = Stated(None, body, None)
        assert native.repeated([text], stated.body, "") == bytes(stated.repeated(text, size))


NAMED = [(0,), (1, 64), (2, 63, 65), (66,), (0, 3)]  # the rules of five literals
MOST = array("q", [n % 7 for n in range(67)])


@given(
    st.lists(
        st.lists(st.sampled_from(["tern", "gull", "é", "橋", " ", "\t", "\u2003", "•"]), max_size=9)
        .map("".join),
        max_size=6,
    ),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 60)), max_size=40),
)  # fmt: skip
def test_rules_worth_asking(texts, found):
    cores = folded_cores(texts)
    end = sum(len(core) + 1 for core in cores)
    found = [(literal, start) for literal, start in found if start < end]
    scanner = Scanner(Ruleset((), frozenset()))
    scanner._literals, scanner._rules_of_literal = ["?"] * 5, NAMED
    scanner._find = lambda folded: found
    plain = plainly_named(scanner.candidates(texts, cores), texts, MOST)
    made = [None] * 5
    for _ in range(2):  # the second time from what was made the first
        assert passes.named(found, texts, cores, made, NAMED, MOST) == plain
    assert {rules for rules in made if rules} <= set(NAMED)


def named(found=(), texts=("a",), cores=("a",), made=None, nominated=NAMED, most=MOST):
    return passes.named(
        list(found), list(texts), list(cores), [None] * 5 if made is None else made, nominated, most
    )


@pytest.mark.parametrize(
    ("call", "error"),
    [
        pytest.param(lambda: named([(5, 0)]), ValueError, id="a literal that is not there"),
        pytest.param(lambda: named([(-1, 0)]), ValueError, id="a literal below nothing"),
        pytest.param(lambda: named([(0,)]), TypeError, id="a hit without its place"),
        pytest.param(lambda: named([("a", 0)]), TypeError, id="a literal that is no number"),
        pytest.param(lambda: named([(0, 0)], cores=()), ValueError, id="no core for a text"),
        pytest.param(lambda: named([(0, 0)], texts=[b"a"]), TypeError, id="a text of bytes"),
        pytest.param(lambda: named([(0, 0)], most=b"123"), ValueError, id="limits cut short"),
        pytest.param(lambda: named([(1, 0)], most=array("q", [9])), ValueError, id="no such rule"),
        pytest.param(lambda: named([(0, 0)], nominated=[[0]] * 5), TypeError, id="rules in a list"),
        pytest.param(lambda: named([(0, 0)], made=[()] * 5, nominated=None), None, id="all made"),
        pytest.param(lambda: named([(0, 99), (0, -9)]), None, id="behind and before all lines"),
    ],
)
def test_what_names_nothing(call, error):
    if error is None:
        assert call() == []
        return
    with pytest.raises(error):
        call()


@pytest.mark.parametrize(
    ("call", "error"),
    [
        pytest.param(lambda: walk.spoken(5), TypeError, id="class words that are no str"),
        pytest.param(lambda: walk.set_words((("a", 64),), 9, ""), None, id="a second table"),
        pytest.param(lambda: native.cued([5]), TypeError, id="a line that is no str"),
        pytest.param(lambda: native.cued("ab"), TypeError, id="lines that are no list"),
        pytest.param(lambda: native.repeated([5], "a", "b"), TypeError, id="a line of a number"),
        pytest.param(lambda: native.repeated(["a"], None, "b"), TypeError, id="no body"),
    ],
)
def test_what_does_not_fit(call, error):
    if error is None:
        assert call() is None  # and the table stays: somebody may be reading
        assert walk.spoken("ad") == traits.spoken("ad")
        return
    with pytest.raises(error):
        call()


ASTRAY = """
from cleaner.judge import native  # which needs no cues, so none are set yet

class Index:
    def __index__(self):
        return 0

for words in ((("ab", Index()),), (("ab", 2),), (("ab", -1),), (("ab",),), ((5, 0),), (("", 0),)):
    try:
        native.set_cues(words, 2, 140)
    except ValueError:
        continue
    raise SystemExit(f"{words} were taken")
native.set_cues((("ab", 1),), 2, 140)
assert native.cued(["xx  ab"]) == b"\\0\\1"
"""


def test_words_that_lead_astray_are_refused_and_the_next_are_taken():
    subprocess.run([sys.executable, "-c", ASTRAY], check=True)
