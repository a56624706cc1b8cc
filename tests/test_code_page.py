r"""Lines and patterns of one byte a character match as the text does.

What is compared with is the pattern for any line: UTF-8, ``(?i)``, and a mark at each border.
"""

import sys

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from cleaner.files.rule_packs import rule_packs
from cleaner.matching import parse
from cleaner.matching.line_text import LineText
from cleaner.matching.matchers.regex import Regex
from cleaner.matching.patterns.alphabets import UNICODE
from cleaner.matching.patterns.code_page import coded, encode, rough
from cleaner.matching.patterns.forms import coded_form, text_form


@pytest.mark.parametrize(
    ("pattern", "is_coded"),
    [
        pytest.param("(?i)read more", True, id="words in any case"),
        pytest.param("(?i)Über uns", True, id="a letter that has a byte, as a capital"),
        pytest.param(r"(?i)\bfür\b", True, id="it is a word, too"),
        pytest.param("(?i)далее", True, id="Cyrillic letters"),
        pytest.param("(?i)[“”„]{1,2} ?[a-z0-9]", True, id="signs and ranges within ASCII"),
        pytest.param(r"(?i)[\w.\[-]+\n\.[^\d\t]", True, id="escapes"),
        pytest.param("(?i)(?P<date>may)(?:.)", True, id="groups"),
        pytest.param("Read more", False, id="case counts"),
        pytest.param("(?i)read (?-i:Me)", False, id="case counts in a part"),
        pytest.param("(?i:read) more", False, id="or everywhere but in a part"),
        pytest.param("(?is)read", False, id="another flag"),
        pytest.param(r"(?i)\bдалее", False, id="a word with borders, of letters that are none"),
        pytest.param("(?i)συνέχεια", False, id="letters that have no byte"),
        pytest.param("(?i)a\u00a0b", False, id="a space that is none in a line"),
        pytest.param("(?i)[а-я]", False, id="a range of letters without order"),
        pytest.param("(?i)[!-~]", False, id="a range with capitals in it"),
        pytest.param("(?i)[+-Z]", False, id="or with some"),
        pytest.param(r"(?i)[\.-z]", False, id="from an escape"),
        pytest.param(r"(?i)[\w-z]", False, id="from a class"),
        pytest.param("(?i)[[:alpha:]]", False, id="a class of RE2"),
        pytest.param(r"(?i)\p{Lu}", False, id="letters by their case"),
        pytest.param(r"(?i)[\p{Lu}]", False, id="the same in a class"),
        pytest.param(r"(?i)\pL", False, id="a property in short"),
        pytest.param(r"(?i)\x41", False, id="a letter by its number"),
        pytest.param(r"(?i)[\x41]", False, id="the same in a class"),
        pytest.param(r"(?i)\Qa.b\E", False, id="quoted text"),
        pytest.param(r"(?i)\é", False, id="an escape of what needs none"),
    ],
)
def test_coded(pattern, is_coded):
    assert (coded(pattern) is not None) is is_coded


@pytest.mark.parametrize(
    ("pattern", "is_rough"),
    [
        pytest.param("Read more", True, id="case counts"),
        pytest.param("(?i)read (?-i:Me)", True, id="or in a part"),
        pytest.param("(?i:read) more", True, id="or everywhere but in a part"),
        pytest.param(r"By \p{Lu}[\p{Lu}\p{Ll}\p{M}\p{N}.-]+", True, id="letters by their case"),
        pytest.param(r"\bÜber [^.“”]+", True, id="a class without letters"),
        pytest.param(r"[^\w\p{L}\d ]", True, id="or with such in any case"),
        pytest.param(r"\(?i:a", True, id="a sign that opens no group"),
        pytest.param("(?is:read)", False, id="another flag"),
        pytest.param("(?-s:read)", False, id="taken back"),
        pytest.param("(?:(?i)read)", False, id="a flag from here on"),
        pytest.param("[^A-Z]", False, id="anything but capitals may be a small letter"),
        pytest.param("[^aé]", False, id="and the other way round"),
        pytest.param(r"[^\p{Lu} ]", False, id="the same by property"),
        pytest.param("[^ⓒ]", False, id="a sign that has a capital"),
        pytest.param(r"[\p{Lu}-z]", False, id="a range from a class"),
        pytest.param(r"\p{Han}", False, id="letters of a script"),
        pytest.param("Συνέχεια", False, id="letters that have no byte"),
    ],
)
def test_rough(pattern, is_rough):
    assert coded(pattern) is None
    assert (rough(pattern) is not None) is is_rough


def exact_form(pattern):
    text = coded(pattern)
    return coded_form(text) if text is not None else None


def rough_form(pattern):
    text = rough(pattern)
    return coded_form(text) if text is not None else None


def _found(form, line):
    return form.match(line), [*form.spans(line)]


def test_our_patterns_match_what_they_match_in_the_text():
    ruleset = parse.parse(rule_packs())
    texts = {text for rule in ruleset.rules for text in (*rule.removes, *rule.keeps)}
    lines = [LineText(line.strip()) for text in sorted(texts) for line in text.split("\n")]
    patterns = sorted({pattern for rule in ruleset.rules for pattern in rule.patterns})
    compared = found = 0
    for number, pattern in enumerate(patterns[::7]):
        if form := exact_form(pattern):
            compared += 1
            as_text = text_form(pattern, UNICODE)
            for line in lines[number % 50 :: 50]:
                assert _found(form, line) == _found(as_text, line), (pattern, line.text)
                found += any(form.spans(line))
    assert compared > len(patterns[::7]) / 2
    assert found


def test_our_patterns_match_roughly_what_they_match_in_the_text():
    ruleset = parse.parse(rule_packs())
    heeding = compared = found = refused = 0
    for rule in ruleset.rules:
        lines = [LineText(line.strip()) for text in rule.removes for line in text.split("\n")]
        for pattern in rule.patterns:
            if coded(pattern) is not None:
                continue
            heeding += 1
            if form := rough_form(pattern):
                compared += 1
                as_text = text_form(pattern, UNICODE)
                for line in lines:
                    found += _is_lawful(form, as_text, line)
                    refused += not form.occurs(line, is_whole=True)
    assert compared > heeding / 3
    assert found
    assert refused


def _is_lawful(form, as_text, line):
    """Whether the text is found; then it has to be found roughly, too."""
    is_whole, is_part = as_text.match(line) is not None, any(as_text.spans(line))
    assert form.occurs(line, is_whole=True) or not is_whole, line.text
    assert form.occurs(line, is_whole=False) or not is_part, line.text
    return is_part


ALL = "".join([char for char in map(chr, range(1, sys.maxunicode + 1)) if char.isprintable()])


ASSIGNED_OR_NOT = "".join(map(chr, [*range(1, 0xD800), *range(0xE000, sys.maxunicode + 1)]))


@pytest.mark.parametrize(
    "atom", [r"\w", r"\W", r"\d", r"\s", r"\S", r"\p{L}", r"[^\w.]", "[a-z]", "."]
)
def test_each_character_is_of_the_same_kind(atom):
    line = LineText(ALL + "\x85\u1680\u2000\u2028\u3000")
    pattern = f"(?i)(?:{atom})+"
    assert [*exact_form(pattern).spans(line)] == [*text_form(pattern, UNICODE).spans(line)]


@pytest.mark.parametrize(
    "atom",
    [r"\p{Lu}", r"\p{Ll}", r"[\p{M}]", r"[\p{N}]", r"(?i:\p{Lu})", r"(?i:[\p{Ll}])", "[A-Zé]", "K",
     "É", r"\w", r"\W", r"\d", r"\s", r"\S", r"\p{L}", r"[^\p{L}\w ]", "[^”]", "."],
)  # fmt: skip
def test_each_character_is_roughly_of_the_kind(atom):
    line = LineText(ASSIGNED_OR_NOT)
    pattern = f"(?:{atom})+"
    found, roughly_found = (
        {place for match in form.spans(line) for place in range(match.start, match.end)}
        for form in (text_form(pattern, UNICODE), rough_form(pattern))
    )
    assert found
    assert found <= roughly_found


def test_each_character_is_at_the_same_borders():
    pattern = r"(?i)a\b[^ ]|!\b[^ ]"
    for start in range(1, 0x3000, 0x400):
        text = " ".join([f"a{char} !{char}" for char in map(chr, range(start, start + 0x400))])
        line = LineText(text.replace("\n", ""))
        assert [*exact_form(pattern).spans(line)] == [*text_form(pattern, UNICODE).spans(line)]


def test_case_is_that_of_re2():
    cased = [char for char in ALL if char.lower() != char or char.upper() != char]
    line = LineText("".join(cased))
    named = sorted({char for char in cased if char.islower() and coded(f"(?i){char}")})
    assert {"a", "ä", "ж", "ß"} <= {*named}
    for char in named:
        alike = [cased[match.start] for match in text_form(f"(?i){char}", UNICODE).spans(line)]
        assert alike == [other for other in cased if encode(other) == encode(char)], char


def _has_separate_borders(parts):
    """Whether two borders are never at one place, nor a border alone in a branch.

    As text the line has one mark at a border, which the first of two takes.
    """
    is_border_before, is_any_before, has_border = False, False, False
    for atom, count in [*parts, (".", "|")]:
        if atom == r"\b":
            if is_border_before:
                return False
            is_border_before = has_border = True
        elif count in ("", "+", "|"):
            is_border_before, is_any_before = False, True
        if count == "|":
            if has_border and not is_any_before:
                return False
            is_border_before = is_any_before = has_border = False
    return True


def test_a_border_alone_is_no_match():
    line = LineText("é a")
    for form in (exact_form(r"(?i)\b"), text_form(r"(?i)\b", UNICODE)):
        assert [*form.spans(line)] == []


_ATOMS = (r"\w", r"\d", r"\s", r"\b", "a", "k", "é", "[a-c]", r"[\w-]", r"[^\w]", "[^é”]", ".",
          r"\.", "(?P<title>ab|é)", "aB", "S ", "–")  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(_ATOMS), st.sampled_from(["", "", "*", "+", "?", "|"]))),
    st.text(alphabet="abkKsé \u212aſÉжñσ٣½²_-. ”–\u0915\u093eİ😀"),
)
@example([(r"\b", ""), ("é", ""), (r"\b", "")], "Éa é É½ é")
def test_a_pattern_means_the_same(parts, text):
    assume(_has_separate_borders(parts))
    pattern = "(?i)" + "".join(
        atom + ("" if atom == r"\b" and count in "*+?" else count) for atom, count in parts
    ).replace("(?P<title>", "(?:").replace("(?:", "(?P<title>", 1)
    line = LineText(text)
    assert _found(exact_form(pattern), line) == _found(text_form(pattern, UNICODE), line)


_CASED_ATOMS = (*_ATOMS, r"\p{Lu}", r"[\p{Lu}.]", r"\p{Ll}", "A", "É", "[A-C]", "(?i:aB)", "(?-i:K)",
                "(?-i:Sé)", r"(?i:\p{Lu}k)", "[^.”]", r"[^\p{L}]")  # fmt: skip


@given(
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(_CASED_ATOMS), st.sampled_from(["", "", "*", "+", "|"]))),
    st.text(alphabet="abkKsSAB\u00e9 \u212aſÉжЖñσ٣½²_-. ”–\u0915\u093eİ😀"),
)
@example(True, [("(?-i:Sé)", ""), (r"\b", "")], "Sé sé")
def test_a_pattern_finds_what_it_finds_without_the_rough_one(ignores_case, parts, text):
    assume(_has_separate_borders(parts))
    pattern = "(?i)" * ignores_case + "".join(
        atom + ("" if atom == r"\b" and count in "*+" else count) for atom, count in parts
    ).replace("(?P<title>", "(?:")
    line = LineText(text)
    assert _found(Regex([pattern]), line) == _found(text_form(pattern, UNICODE), line)
    if (form := rough_form(pattern)) is not None:
        _is_lawful(form, text_form(pattern, UNICODE), line)
