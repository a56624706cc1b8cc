"""Languages by their ISO 639-1 codes: what is one, and what is meant by what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import languages


@pytest.mark.parametrize(
    ("text", "code", "tag"),
    [
        pytest.param("en", "en", "en", id="a code"),
        pytest.param("EN", "en", "en", id="in capitals"),
        pytest.param(" en ", "en", "en", id="with spaces"),
        pytest.param("en-GB", "en", "en-GB", id="a region"),
        pytest.param("en-gb", "en", "en-GB", id="a region in small letters"),
        pytest.param("pt_BR", "pt", "pt-BR", id="as Java writes it"),
        pytest.param("de_AT.UTF-8", "de", "de-AT", id="a locale"),
        pytest.param("sr@latin", "sr", "sr", id="a locale's variant"),
        pytest.param("zh-Hant-TW", "zh", "zh-Hant-TW", id="a script and a region"),
        pytest.param("es-419", "es", "es-419", id="a region of several countries"),
        pytest.param("deu", "de", "de", id="three letters"),
        pytest.param("ger-AT", "de", "de-AT", id="three letters, as libraries write them"),
        pytest.param("iw", "he", "he", id="a withdrawn code"),
        pytest.param("nb", "nb", "nb", id="one of the two kinds of Norwegian"),
        pytest.param("uk", "uk", "uk", id="Ukrainian, not the United Kingdom"),
        pytest.param("fil", None, None, id="a language without a code of two letters"),
        pytest.param("xx", None, None, id="no language"),
        pytest.param("english", None, None, id="a name"),
        pytest.param("en, de", None, None, id="two languages"),
        pytest.param("{{lang}}", None, None, id="a template"),
        pytest.param("e", None, None, id="a letter"),
        pytest.param("", None, None, id="nothing"),
        pytest.param("ｅｎ", None, None, id="wide letters"),
    ],
)
def test_codes(text, code, tag):
    assert languages.code_of(text) == code
    assert languages.tag_of(text) == tag


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("english", "en", id="a name in English"),
        pytest.param("Deutsch", "de", id="in the language itself"),
        pytest.param("español", "es", id="with its accents"),
        pytest.param("espanol", "es", id="without them"),
        pytest.param("日本語", "ja", id="in its script"),
        pytest.param("Farsi", "fa", id="another name"),
        pytest.param("norwegian bokmål", "nb", id="two words"),
        pytest.param("germn", "de", id="a typo"),
        pytest.param("english-us", "en", id="with a region"),
        pytest.param("jp", "ja", id="a country"),
        pytest.param("us", "en", id="a country of another language's"),
        pytest.param("xx", None, id="nothing like it"),
        pytest.param("xxx", None, id="nothing like it, three letters"),
        pytest.param("klingon", None, id="no such language"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_what_is_meant(text, meant):
    hint = f'did you mean "{meant}"?' if meant else 'use a code of ISO 639-1 such as "en", "de" or "fr"'
    assert languages.problem(text) == f'cannot be "{text}"; {hint}'


@given(st.text(max_size=40))
def test_any_text_is_a_language_or_is_told_what_to_do(text):
    code = languages.code_of(text)
    if code is None:
        assert languages.problem(text).startswith(f'cannot be "{text}"; ')
    else:
        assert languages.code_of(code) == code
        assert languages.tag_of(languages.tag_of(text)) == languages.tag_of(text)


def test_there_are_as_many_as_the_standard_has():
    codes = {languages.code_of(code) for code in languages._codes()}
    assert len(codes) == 183
    assert all(len(code) == 2 for code in codes)
