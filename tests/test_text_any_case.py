"""Words in any case: what is found is the same as with a pattern that ignores case."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.metadata.contacts import cues
from cleaner.metadata.dates import labels
from cleaner.text.any_case import AnyCase

WORDS = r"updated?\b|édité|yayın|\bkiss\b|ενημ|обновл|^[—–-] ?x"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        pytest.param("Updated, then UPDATE", 14, id="the last of two"),
        pytest.param("ÉDITÉ PAR ADA", 0, id="a capital beyond ASCII"),
        pytest.param("YAYIN", 0, id="a dotless i is also an I"),
        pytest.param("yayın", 0, id="a dotless i in the text"),
        pytest.param("İ updated", 2, id="a letter that is two in lower case moves no offset"),
        pytest.param("\u212ais\u017f", 0, id="a Kelvin sign and a long s"),
        pytest.param("updates", -1, id="a longer word"),
        pytest.param("", -1, id="nothing"),
    ],
)
def test_last(text, offset):
    words = AnyCase(WORDS)
    assert words.last(text) == offset
    assert words.occurs_in(text) == (offset >= 0)


def test_a_pattern_in_upper_case_is_refused():
    with pytest.raises(ValueError, match="not in lower case: Updated"):
        AnyCase("Updated")
    assert AnyCase(r"\W\S").occurs_in("- a")  # escapes have a meaning of their own


LISTS = [WORDS, *labels._LABELS.values(), cues._LISTS["author"], cues._LISTS["not_contact"]]
PIECES = st.sampled_from([
    *"iIıİsSſΣσςkK\u212aµμ -:.@(", "updated", "PUBLISHED", "yayın", "GİRİŞ", "Giriş", "ÉDITÉ",
    "ενημ", "ΕΝΗΜ", "ОБНОВЛ", "akt.", "RT @", "Contact", "her", "(c)", "Copyright", "date",
])  # fmt: skip


@given(st.sampled_from(LISTS), st.lists(PIECES, max_size=8).map("".join))
def test_the_same_as_a_pattern_that_ignores_case(source, text):
    words, ignoring = AnyCase(source), re.compile(source, re.IGNORECASE)
    assert words.last(text) == max([m.start() for m in ignoring.finditer(text)], default=-1)
    assert words.occurs_in(text) == (ignoring.search(text) is not None)
