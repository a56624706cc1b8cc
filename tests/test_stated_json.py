"""Broken JSON is read as far as it makes sense, and any text in linear time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.page.stated.lenient_json import parse

VALID = [
    pytest.param('{"a": 1}', [{"a": 1}], id="an object"),
    pytest.param('[{"a": 1}, {"b": []}]', [[{"a": 1}, {"b": []}]], id="a list of objects"),
    pytest.param('{"a": "raw\nnewline\tand tab"}', [{"a": "raw\nnewline\tand tab"}],
                 id="raw newlines in a string are kept"),
    pytest.param('{"a": "\\u00e9\\n"}', [{"a": "é\n"}], id="escapes are read"),
    pytest.param("", [], id="nothing"),
    pytest.param("   \n", [], id="white space"),
    pytest.param("no json here", [], id="prose is no value"),
]  # fmt: skip
BROKEN = [
    pytest.param('{"a": 1, "b": [1, 2,],}', [{"a": 1, "b": [1, 2]}], id="trailing commas"),
    pytest.param('{"a": "x" "b": "y"}', [{"a": "x", "b": "y"}], id="a missing comma"),
    pytest.param('<!-- {"a": 1,} -->', [{"a": 1}], id="an HTML comment around"),
    pytest.param('//<![CDATA[\n{"a": 1,}\n//]]>', [{"a": 1}], id="CDATA around"),
    pytest.param('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}], id="two objects"),
    pytest.param('{"a": 1};', [{"a": 1}], id="a semicolon after it"),
    pytest.param('{"a": "He said "no" again", "b": 1}', [{"a": 'He said "no" again', "b": 1}],
                 id="unescaped quotes"),
    pytest.param('{"a": "one", "two"}', [{"a": 'one", "two'}], id="quotes before a comma"),
    pytest.param('{"a": "x\\\'y"}', [{"a": "x'y"}], id="an escape that JSON lacks"),
    pytest.param('{"a": "cut sho', [{"a": "cut sho"}], id="cut in a string"),
    pytest.param('{"a": {"b": ["c"', [{"a": {"b": ["c"]}}], id="cut in a list"),
    pytest.param("{&quot;a&quot;: &quot;b&quot;}", [{"a": "b"}], id="escaped for HTML"),
    pytest.param('{"a": "\\ud83d\\ude00",}', [{"a": "😀"}], id="a pair of surrogates"),
    pytest.param('{"a": tru, "b": 2}', [{"a": "tru", "b": 2}], id="an unknown word is text"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), VALID + BROKEN)
def test_parse(text, values):
    assert parse(text) == values


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9999, 9999) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(json_values)
def test_valid_json_is_read_by_the_standard_library(value):
    assert parse(json.dumps(value)) == [value]


@given(st.text(alphabet=st.sampled_from('{}[]",:\\ab1 \n\u20ac')))
def test_anything_gives_values(text):
    assert isinstance(parse(text), list)


@given(json_values, st.integers(0, 200))
def test_truncated_json_never_raises(value, at):
    assert isinstance(parse(json.dumps({"a": value})[:at]), list)


@pytest.mark.parametrize(
    "shape",
    [
        pytest.param('{"a":{"b":"c", ', id="objects that never close"),
        pytest.param("[", id="a hundred thousand brackets"),
        pytest.param('"', id="quotes"),
        pytest.param('" ,', id="quotes and commas"),
        pytest.param('\\"', id="escaped quotes"),
        pytest.param('{"a', id="keys that never end"),
        pytest.param(" ", id="spaces"),
        pytest.param("word ", id="one long string"),
    ],
)
def test_linear_time(shape):
    head = '{"@type": "NewsArticle", "headline": "'
    seconds = assert_linear(parse, lambda size: head + shape * (size // len(shape)), 1_000_000)
    assert seconds < 3
