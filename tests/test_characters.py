"""Which texts hold one of some characters; compiled and plain alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.text import characters
from cleaner.text.characters import CharacterSet

SETS = {
    "a range and characters alone": "-0-9_é",
    "beyond Latin-1": "Ёа-я’",
    "surrogates and the last of the table": "\ud800-\udfff\uffff",
}
ROWS = [
    pytest.param("", False, id="an empty text"),
    pytest.param("plain", False, id="neither the first nor the last of a range"),
    pytest.param("/:`^è", False, id="the neighbours of ranges"),
    pytest.param("0", True, id="the first of a range"),
    pytest.param("9", True, id="the last of a range"),
    pytest.param("a-b", True, id="a hyphen"),
    pytest.param("caf\u00e9", True, id="a text of one byte a character"),
    pytest.param("’5’", True, id="two bytes a character"),
    pytest.param("’five’", False, id="two bytes a character, none of the set"),
    pytest.param("\U0001f600", True, id="all that is beyond the table"),
]


def plainly(members, texts):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(characters, "native", None)
        return CharacterSet(members).indexes_in(texts)


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_holds(text, expected):
    members = SETS["a range and characters alone"]
    found = CharacterSet(members).indexes_in(("no", text))
    assert (found == [1]) is expected
    assert plainly(members, ["no", text]) == found


@pytest.mark.parametrize("name", SETS)
@given(texts=st.lists(st.text(st.characters(exclude_categories=()))))
def test_a_table_is_as_good_as_a_pattern(name, texts):
    assert CharacterSet(SETS[name]).indexes_in(texts) == plainly(SETS[name], texts)
