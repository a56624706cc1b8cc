"""Matchers: what they treat as equal, and the Unicode meaning of patterns."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.files.rule_packs import load_rules
from cleaner.matching.fold import (
    core,
    fold,
    fold_all,
    fold_with_offsets,
    folded_cores,
    plain_folded_cores,
)
from cleaner.matching.line_text import LineText
from cleaner.matching.matchers import MATCHERS
from cleaner.matching.patterns.alphabets import (
    ASCII,
    UNICODE,
    WESTERN,
    has_ascii_words,
    is_western,
)
from cleaner.matching.patterns.forms import compile_re2
from cleaner.matching.patterns.translate import (
    MARK,
    mark_borders,
    translate,
    translate_accepted,
)


@pytest.mark.parametrize(
    ("key", "values", "line", "matches"),
    [
        pytest.param("equals", ["Advertisement"], "ADVERTISEMENT", True, id="case is folded"),
        pytest.param("equals", ["Read more"], "• Read more …", True, id="bullet and dots apart"),
        pytest.param("equals", ["Don't miss"], "Don’t miss", True, id="quotes are alike"),
        pytest.param("equals", ["E-Mail"], "E‑Mail", True, id="dashes are alike"),
        pytest.param("equals", ["Lire aussi"], "Lire\u00a0aussi", True, id="spaces are alike"),
        pytest.param("equals", ["Straße"], "STRASSE", True, id="sharp s is two letters"),
        pytest.param("equals", ["Home"], "“Home.”", False, id="an answer in quotes is speech"),
        pytest.param("equals", ["Share"], "Share prices fell 4 percent.", False, id="a sentence"),
        pytest.param("starts", ["Share"], "Share this story", True, id="a first word"),
        pytest.param("starts", ["Share"], "Shared grief", False, id="half a word is no start"),
        pytest.param("starts", ["Tags:"], "Tags: sea, ferry", True, id="the colon counts"),
        pytest.param("starts", ["Tags:"], "Tags", False, id="a colon that is missing"),
        pytest.param("ends", ["read more"], "The harbour: read more »", True, id="arrow apart"),
        pytest.param("ends", ["more"], "Baltimore", False, id="half a word is no end"),
        pytest.param("contains", ["реклама"], "Это Реклама здесь", True, id="Cyrillic borders"),
        pytest.param("contains", ["реклама"], "рекламации", False, id="a longer Cyrillic word"),
        pytest.param("contains", ["会員限定"], "この記事は会員限定です。", True, id="no spaces"),
        pytest.param("regex", [r"By \w+"], "By Özgür", True, id="w is a letter of any script"),
        pytest.param("regex", [r"\d+"], "١٢٣", True, id="d is a digit of any script"),
        pytest.param("regex", [r"a\sb"], "a\u00a0b", True, id="s is any blank"),
        pytest.param(
            "regex", [r".*\bреклама\b.*"], "то реклама и рекламация", True, id="b in Cyrillic"
        ),
        pytest.param("regex", [r".*\bреклама\b.*"], "это рекламация", False, id="b inside a word"),
        pytest.param("regex", [r"one\b|two"], "one", True, id="a border at the end of a branch"),
        pytest.param("regex", [r"one\b|two"], "two", True, id="and the other branch"),
        pytest.param("regex", [r"share"], "share this", False, id="the whole line or nothing"),
        pytest.param("regex", [r"[\w.]+@[\w.]+"], "a.b@example.com", True, id="classes in classes"),
        pytest.param("regex", [r"\p{L}+"], "Ünïcødé", True, id="letters of any script"),
        pytest.param("regex", [r"[^\w]+"], "é", False, id="a negated class knows é"),
    ],
)
def test_match(key, values, line, matches):
    assert bool(MATCHERS[key].build(values).match(LineText(line))) is matches


@pytest.mark.parametrize(
    ("key", "values", "line", "spans"),
    [
        pytest.param("contains", ["(AP)"], "Oslo (AP) said (AP)", ["(AP)", "(AP)"], id="each one"),
        pytest.param(
            "contains", ["straße"], "Die STRASSE und", ["STRASSE"], id="folding changes lengths"
        ),
        pytest.param(
            "regex", [r"\[\d+\]"], "a [1] b [23]", ["[1]", "[23]"], id="a pattern's spans"
        ),
        pytest.param("regex", [r"\bad\b"], "an ad, a bad ad", ["ad", "ad"], id="spans at borders"),
        pytest.param("regex", [r"x*"], "aaa", [], id="an empty match is none"),
        pytest.param(
            "regex",
            [r"\bé\b|x{2}"],
            "é, xx é xxé",
            ["é", "xx", "é", "xx"],
            id="marks before each do not count",
        ),
    ],
)
def test_spans(key, values, line, spans):
    found = MATCHERS[key].build(values).spans(LineText(line))
    assert [line[match.start : match.end] for match in found] == spans


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        (r"a(?=b)", "lookahead at character 2: RE2 does not support it; `unless` can refuse lines instead"),
        (r"(?<!a)b", "lookbehind at character 1: RE2 does not support it; `unless` can refuse lines instead"),
        (r"(?>a+)b", "an atomic group at character 1: RE2 does not support it"),
        (r"(a)\1", r"a back-reference, \1: RE2 does not support it; write the text out"),
        (r"(?P<n>a)(?P=n)", "a back-reference at character 9: RE2 does not support it"),
        (r"a{1001}", "a repeat above 1000: {1001}"),
        (r"\Ba", r"\B is not supported"),
        (r"\Ra", r"\R is not supported: RE2 has no such escape"),
        ("(" * 101 + ")" * 101, "more than 100 groups"),
        ("a" * 4001, "pattern of 4001 characters; at most 4000 are allowed"),
        (r"[\S]", r"\S inside [...] is not supported; write the class out"),
        ("(?P<date>a)|(?P<date>b)", "two groups named 'date'; write two rules"),
    ],
)  # fmt: skip
def test_a_pattern_outside_the_subset_is_refused_by_name(pattern, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        translate(pattern)


@pytest.mark.parametrize("pattern", ["(", "[a", "a{2,1}", "*", r"(?:x{1000}){1000}"])
def test_what_re2_refuses_is_a_value_error(pattern):
    with pytest.raises(ValueError, match=r"."):
        compile_re2(translate(pattern).re2)


# The same words for both engines: where Python's `re` means Unicode, so do we.
ATOMS = [
    r"\w",
    r"\d",
    r"\s",
    r"\b",
    "a",
    "é",
    "б",
    "[a-c]",
    r"[\w-]",
    ".",
    r"\.",
    "(?:ab|é)",
    "ab",
    "b a",
    "--é",
]
patterns = st.lists(
    st.tuples(st.sampled_from(ATOMS), st.sampled_from(["", "*", "+", "?"])).filter(
        lambda part: part[0] != r"\b" or not part[1]
    ),
    max_size=6,
).map(lambda parts: "".join(atom + count for atom, count in parts))


@given(patterns, st.text(alphabet="abcé б٣1_-. \u00a0’", max_size=12))
@example(r"a\b.\bb", "a’b")
@example(r"\b(?i:b a*)\b", "B é")
@example(r"ab*-\b.", "a-b")
@example(r"\bb a--é+\b", "b a--éé")
def test_a_pattern_means_what_it_means_to_python(pattern, text):
    line = LineText(text)  # in which a no-break space is a space
    found = MATCHERS["regex"].build((pattern,)).match(line)
    assert bool(found) is bool(re.fullmatch(pattern, line.text))


WORTH_TRYING = list(filter(is_western, map(chr, range(1, 0x3000))))
CLASSES = [r"\w", r"\W", r"\d", r"\s", r"\p{L}", r"\p{Lu}", r"\p{Ll}", r"\p{N}", r"[\p{Lu}@-]"]


@pytest.mark.parametrize("flag", ["", "(?i)"])
@pytest.mark.parametrize("atom", [*CLASSES, r"[^\w.]"])
def test_a_small_alphabet_does_not_change_the_meaning(atom, flag):
    anywhere = compile_re2(translate(flag + atom).re2)
    western = compile_re2(translate(flag + atom, WESTERN).re2)
    plain = compile_re2(translate_accepted(flag + atom, ASCII))
    for char in WORTH_TRYING:
        wanted = anywhere.fullmatch(char) is not None
        assert (western.fullmatch(char) is not None) is wanted, char
        if has_ascii_words(char):
            assert (plain.fullmatch(char) is not None) is wanted, char


@pytest.mark.parametrize("tables", [ASCII, WESTERN, UNICODE], ids=["ascii", "western", "any"])
def test_translating_an_accepted_pattern_gives_the_same(tables):
    sources = {
        value for rule in load_rules().rules for key, values in rule.matchers for value in values
        if key == "regex" and r"\b" not in value
    } | {r"\x{41}\d[^\w.]\Qa.b\E(?i:\S)\p{L}{2,3}$", "a.b"}  # fmt: skip
    assert len(sources) > 100
    for source in sources:
        assert translate_accepted(source, tables) == translate(source, tables).re2


@given(st.text())
def test_folding_keeps_lines_and_gives_an_offset_for_each_character(text):
    assert fold(text).count("\n") == text.count("\n")
    folded, places = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)


@given(st.lists(st.text(alphabet=st.one_of(st.sampled_from("aB •:–“’ŉß\t"), st.characters()))))
def test_many_texts_are_folded_as_each_alone(texts):
    texts = [text.replace("\n", " ") for text in texts]
    assert fold_all(texts) == [*map(fold, texts)]


def test_the_core_of_a_line_is_folded_by_table_as_by_rule():
    characters = [chr(c) for c in range(0x11000) if c not in (10, 13)]
    lines = [line for c in characters for line in (c, f"A{c}B", f" {c}• “É” …{c}")]
    assert folded_cores(lines) == plain_folded_cores(lines)


def test_a_long_line_is_folded_the_plain_way():
    lines = ["A" * (1 << 16), "B" * ((1 << 16) + 1), "C"]
    assert folded_cores(lines) == plain_folded_cores(lines)


@given(st.lists(st.text(st.characters(exclude_categories=(), exclude_characters="\n\r"))))
def test_cores_are_folded_as_each_alone(texts):
    assert folded_cores(tuple(texts)) == [fold(core(text)) for text in texts]


@given(st.text())
@example("a:\x0b:")
def test_the_core_of_a_core_is_itself(text):
    assert core(core(text)) == core(text)


@given(st.text(alphabet=st.characters(exclude_characters=MARK)))
def test_marks_can_be_removed_again(text):
    assert mark_borders(text).replace(MARK, "") == text
