"""What a pattern requires of a line, so that most lines need not be searched with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.files.rule_packs import rule_packs
from cleaner.matching import parse
from cleaner.matching.fold import fold, folded_cores
from cleaner.matching.line_text import LineText
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.patterns.prepared import prepare
from cleaner.matching.patterns.required import Required, branches_for, required
from cleaner.matching.rules import Rule
from cleaner.native import passes


@pytest.mark.parametrize(
    ("pattern", "length", "words"),
    [
        pytest.param("", 0, (), id="nothing requires nothing"),
        pytest.param("harbour", 7, (("harbour",),), id="a literal is required whole"),
        pytest.param("(?i)HARBOUR", 7, (("harbour",),), id="words are folded"),
        pytest.param("a b", 3, (("a b",),), id="spaces are part of it"),
        pytest.param("a|harbour", 1, (), id="one branch without a word takes all away"),
        pytest.param("quay|harbour", 4, (("harbour", "quay"),), id="one of the branches' words"),
        pytest.param("(?:the )?quay", 4, (("quay",),), id="what may be missing"),
        pytest.param("quay|the quay|pier", 4, (("pier", "quay"),), id="one within another"),
        pytest.param("the .*quay", 8, (("quay",), ("the ",)), id="words on both sides of a gap"),
        pytest.param("quays?", 4, (("quay",),), id="only the last letter is optional"),
        pytest.param("quays*", 4, (("quay",),), id="only the last letter repeats"),
        pytest.param("(?:quay){2,3}", 8, (("quay",),), id="a repeat needs it at least so often"),
        pytest.param("(?:quay){0,3}?", 0, (), id="a repeat may be none at all"),
        pytest.param("qu[aA]y", 4, (("quay",),), id="a small class is written out"),
        pytest.param(r"qu[^a]y", 4, (("qu",),), id="a negated class is any character"),
        pytest.param(r"\bquay\b\.", 5, (("quay.",),), id="a border is no character"),
        pytest.param(r"\Qa.b\E\d", 4, (("a.b",),), id="quoted signs are literal"),
        pytest.param(r"\Qquays\E?", 4, (("quay",),), id="of quoted text, too, only the last sign"),
        pytest.param(r"the \Qquays\E{3}", 11, (("the quay",),), id="is repeated"),
        pytest.param("(?P<title>quay|pier)", 4, (("pier", "quay"),), id="a named group"),
        pytest.param("quay|(?:pier|mole) [0-9]+", 4, (("mole ", "pier ", "quay"),), id="nested"),
        pytest.param("[ab]{3}", 3, (), id="single letters tell nothing"),
        pytest.param("quay.*old|pier.*new", 7, (("pier", "quay"), ("new", "old")), id="next words"),
        pytest.param("quay.*old|pier", 4, (("pier", "quay"), ("old", "pier")), id="one has no next"),
        pytest.param("quay.*old|.b", 2, (), id="a branch without words has no next ones either"),
    ],
)
def test_required(pattern, length, words):
    assert required(pattern)[:2] == (length, words)


@pytest.mark.parametrize(
    ("pattern", "text", "shortened"),
    [
        pytest.param("(?:quay|pier)s", "piers", "(?:pier)s", id="a branch without its word"),
        pytest.param("(?:quay|.b)s", "piers", "(?:.b)s", id="one that needs no word stays"),
        pytest.param("(?i)quay|pier", "PIER", "(?i)pier", id="flags before the branches stay"),
        pytest.param("(?:a(?i)b|quay)", "ab", None, id="others hold for the next branch, too"),
        pytest.param("(?:the (?:quay|pier)|.b)", "the pier", "(?:the (?:pier)|.b)", id="nested"),
        pytest.param("(?:quay|pier)?s", "s", r"(?:a\Aa)?s", id="none of them"),
        pytest.param("the (?:old )?quay", "pier", None, id="a group of one branch stays"),
        pytest.param(r"(?:\Qquay|pier\E|.b)", "pier", "(?:.b)", id="a quoted bar divides nothing"),
        pytest.param("(?:ab|quay[|])s", "quay|s", "(?:quay[|])s", id="nor one in a class"),
    ],
)
def test_branches_for(pattern, text, shortened, monkeypatch):
    monkeypatch.setattr("cleaner.matching.patterns.required._SHORTEST_GROUP", 0)
    assert branches_for(pattern, required(pattern).groups, fold(text)) == (shortened or pattern)


@pytest.mark.parametrize(
    ("pattern", "text", "is_in"),
    [
        pytest.param("(?i)the .*quay", "THE OLD QUAY", True, id="in another case"),
        pytest.param("(?i)the .*quay", "The old pier", False, id="without the second word"),
        pytest.param("quay.{20}", "the quay", False, id="too short"),
        pytest.param("don't", "don’t", True, id="quotes are alike: RE2 decides"),
        pytest.param("(?i)straße", "STRASSE", True, id="folded alike: RE2 decides"),
    ],
)
def test_is_in(pattern, text, is_in):
    assert required(pattern).is_in(text, fold(text)) is is_in


def test_a_rule_of_ours_never_requires_what_its_examples_lack():
    """Also each pattern of `unless` and `until`, in every line where it is found."""
    ruleset = parse.parse(rule_packs())
    texts = {text for rule in ruleset.rules for text in (*rule.removes, *rule.keeps)}
    lines = [LineText(line.strip()) for text in sorted(texts) for line in text.split("\n")]
    tried = 0
    for rule in ruleset.rules[::7]:
        for pattern in rule.patterns:
            needed, compiled = required(pattern), Regex((pattern,))
            assert Required.decode(needed.encoded()) == needed
            for line in lines[:: max(1, len(lines) // 200)]:
                if found := next(compiled.spans(line), None):
                    tried += 1
                    assert needed.is_in(line.text, line.folded), (rule.name, line.text)
                    shortened = Regex((branches_for(pattern, needed.groups, line.folded),))
                    assert next(shortened.spans(line), None) == found, (rule.name, line.text)
    assert tried


_PIECES = st.sampled_from(
    [
        "ab",
        "c",
        "é",
        "ß",
        "K",
        "’",
        " ",
        "[ab]",
        "[^a]",
        ".",
        r"\d",
        r"\.",
        r"\bde",
        "(?:x{2})",
        "(?:ab|c)",
        "(?:ab |(?:de|.f)|gh[ab])",
    ]
)


@given(
    st.lists(st.tuples(_PIECES, st.sampled_from(["", "", "?", "*", "+", "{2}", "|"]))), st.text()
)
def test_whatever_matches_has_what_is_required(pieces, text):
    pattern = "(?i)" + "".join(piece + repeat for piece, repeat in pieces)
    line = LineText(text + "abc de. é ss KK")
    found = [*Regex((pattern,)).spans(line)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cleaner.matching.patterns.required._SHORTEST_GROUP", 0)
        needed = required(pattern)
    assert not found or needed.is_in(line.text, line.folded)
    assert [*Regex((branches_for(pattern, needed.groups, line.folded),)).spans(line)] == found


@given(
    st.lists(st.sampled_from(["», ", "→ news", "by ", "–", ": ", "more…", "é", r"\d", "\u2003a"])),
    st.text("•» →…:–-\u2003 "),
    st.text("»→…: "),
)
def test_the_core_of_a_line_has_what_is_required_in_it(pieces, before, after):
    pattern = "(?i)" + "".join(pieces)
    rule = Rule("news", "any", matchers=(("regex", (pattern,)),))
    rule.__dict__["prepared"] = {pattern: prepare(pattern).encoded()}
    line = before + "".join(pieces).replace(r"\d", "7") + after
    if any([*matcher.spans(LineText(line.strip()))] for matcher in rule.built_matchers):
        assert passes.all_occur(rule.required_in_core(1000), folded_cores([line])[0])


def test_an_early_line_is_tried_with_a_part_of_the_pattern_and_the_next_one_with_all():
    pattern = "(?:the old quay|the new pier|the (?P<title>harbour) wall)"
    matcher = Regex((pattern,), prepare(pattern))
    assert matcher.match(LineText("The mole", is_early=True)) is None
    for text in ("the old quay", "the harbour wall"):
        whole = Regex((pattern,)).match(LineText(text))
        assert matcher.match(LineText(text, is_early=True)) == whole is not None
        assert matcher.is_compiled is (text == "the harbour wall")


def test_an_uncompiled_pattern_is_compiled_only_for_a_line_with_its_words():
    matcher = Regex(("(?i)the .*quay",), prepare("(?i)the .*quay"))
    assert matcher.match(LineText("The old pier")) is None
    assert not matcher.is_compiled
    assert matcher.match(LineText("The old quay")) is not None
    assert matcher.is_compiled


def test_a_pattern_that_heeds_case_is_compiled_only_for_a_line_that_matches_without():
    matcher = Regex((r"By \p{Lu}\w+|Über (?i:us)",))
    for text, is_compiled in [
        ("By the old quay", False),
        ("About us", False),
        ("ÜBER US", True),
        ("By the old quay", True),
    ]:
        assert matcher.match(LineText(text)) is None
        assert matcher.is_compiled is is_compiled
    assert matcher.match(LineText("Über US")) is not None
    assert matcher.match(LineText("By Anna")) is not None
