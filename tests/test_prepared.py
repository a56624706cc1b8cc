"""What a cached rule brings for its patterns means what the patterns mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.files.rule_packs import rule_packs
from cleaner.matching import parse
from cleaner.matching.fold import fold
from cleaner.matching.line_text import LineText
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.patterns.prepared import Coded, Prepared, coded_or_rough, prepare
from cleaner.matching.patterns.required import branches_for, required


@pytest.fixture(autouse=True)
def _short_groups(monkeypatch):
    """In a test even short groups are worth shortening."""
    monkeypatch.setattr("cleaner.matching.patterns.required._SHORTEST_GROUP", 0)


@pytest.mark.parametrize(
    ("pattern", "text", "is_exact"),
    [
        pytest.param("(?i)Quay", "quay", True, id="one without case is coded"),
        pytest.param("(?i)", "", True, id="an empty one, too"),
        pytest.param("Quay [A-Z]", "quay [a-z]", False, id="one with case is only roughly so"),
        pytest.param("Quay [^A-Z]", "(?s).*", False, id="nothing can be said"),
        pytest.param("(?i)[а-я]", "(?s).*", False, id="nor of letters without a byte"),
    ],
)
def test_coded_or_rough(pattern, text, is_exact):
    assert coded_or_rough(pattern) == Coded(text, is_exact)


@pytest.mark.parametrize(
    ("pattern", "text", "part"),
    [
        pytest.param("(?i)über|pier", "Über us", "Cber", id="a branch lies where it is coded"),
        pytest.param("(?i)pier|über", "Pier", "pier", id="the one before it"),
        pytest.param(r"(?i)(?:\w|–b)x|.{3}(?:\s–d|–e) f", "–b –d f", None, id="all are possible"),
        pytest.param("(?i)(?:–b|–c)d(?:–e|–f)", "–cd–f", "(?:Êc)d(?:Êf)", id="two groups"),
        pytest.param(r"(?i)\w(?:\s(?:–b|quay)|pier)", "– quay", None, id="a class is longer"),
        pytest.param("(?:Über|Pier)", "Über us", "(?:Cber)", id="where it is only roughly so"),
        pytest.param("(?:Quay|[^A-Z])", "Quay", "(?s).*", id="where nothing can be said"),
    ],
)
def test_part_for(pattern, text, part):
    prepared = prepare(pattern)
    source = branches_for(pattern, required(pattern).groups, fold(text))
    coded = prepared.part_for(pattern, fold(text))[1].coded
    assert coded.text == part or part is None
    assert coded.text in (coded_or_rough(source).text, "(?s).*")


def test_our_patterns_are_shortened_as_they_are_translated():
    ruleset = parse.parse(rule_packs())
    lines = [fold(text) for rule in ruleset.rules for text in rule.removes]
    tried = 0
    for number, pattern in enumerate(p for rule in ruleset.rules[::7] for p in rule.patterns):
        prepared = prepare(pattern)
        assert Prepared.decode(prepared.encoded()) == prepared
        for line in lines[number % 100 :: 100]:
            source = branches_for(pattern, required(pattern).groups, line)
            coded = prepared.part_for(pattern, line)[1].coded
            if prepared.coded.text != "(?s).*":
                tried += source != pattern
                assert coded.text == coded_or_rough(source).text, pattern
    assert tried


def test_what_would_part_the_line_in_the_cache_is_not_coded_before():
    pattern = "(?i)the (?:old\nquay|new\fpier)"
    prepared = prepare(pattern)
    assert prepared.coded is None
    assert "\n" not in prepared.encoded()
    matcher = Regex((pattern,), Prepared.decode(prepared.encoded()))
    assert matcher.match(LineText("The new\fpier")) is not None


_PIECES = st.sampled_from(
    ["ab", "é", "K", "–", r"\s", "[aé]", "[^a]", ".", r"\bde", "(?P<title>ab |–b)",
     r"(?i:ab|\w(?:de|.f)|gh[ab])", "|"]
)  # fmt: skip


@given(st.booleans(), st.lists(_PIECES), st.text("abdefgh é–K"))
def test_a_part_finds_what_the_pattern_finds(ignores_case, pieces, text):
    pattern = "(?i)" * ignores_case + "".join(pieces).replace("(?P<title>", "(?:")
    prepared = Prepared.decode(prepare(pattern).encoded())
    found = [*Regex((pattern,)).spans(LineText(text))]
    assert [*Regex((pattern,), prepared).spans(LineText(text))] == found
    assert [*Regex((pattern,), prepared).spans(LineText(text, is_early=True))] == found
