"""Checks that spare a pattern: where the pattern matches, the check before it says so.

Compiling a pattern takes longer than all that a short text is asked, so a line that cannot match
must not come to it; and one that can must.
"""

import pytest

from cleaner.metadata.names import byline_names, person_name
from cleaner.metadata.titles import heading, not_title
from cleaner.text import charset


@pytest.mark.parametrize(
    ("text", "is_label"),
    [
        pytest.param("Photo: Ada Moreno", True, id="a label"),
        pytest.param("PUBLICITÉ :", True, id="with an accent"),
        pytest.param("VİDEO: the storm", True, id="a capital I with a dot is an i"),
        pytest.param("Lıstenıng", False, id="a small i without one begins no label"),
        pytest.param("Lıst", False, id="nor does another word with it"),
        pytest.param("lısten: the storm", True, id="but it is an i where case is ignored"),
        pytest.param("\u017fource: the harbour", True, id="and a long s is an s"),
        pytest.param("12 comments", True, id="a count"),
        pytest.param("١٢ comments", True, id="in Arabic digits"),
        pytest.param("You have 3 free articles", True, id="a count behind words"),
        pytest.param("Zur Startseite", True, id="a link"),
        pytest.param("Gå til navigation", True, id="a link that begins otherwise"),
        pytest.param("Sources of the river", False, id="a word that begins as a label"),
        pytest.param("Harbour closed: 12 comments", False, id="a count at the end"),
    ],
)
def test_a_label_is_found(text, is_label):
    matches = not_title._START.match(text) is not None
    assert matches == is_label
    assert not_title.is_label(text) == is_label
    assert not_title._may_start(text.lower()) >= matches


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "Harbour closed | The Chronicle", ("Harbour closed", "The Chronicle"), id="bar"
        ),
        pytest.param(
            "Harbour closed\u00a0– Chronicle", ("Harbour closed", "Chronicle"), id="no-break space"
        ),
        pytest.param("Harbour closed :: Chronicle", ("Harbour closed", "Chronicle"), id="colons"),
        pytest.param("Harbour: a story", None, id="a colon behind a word"),
        pytest.param("A well-known harbour", None, id="a hyphen"),
        pytest.param("Harbour closed -", None, id="nothing behind the mark"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_site_behind_a_title_is_found(text, parts):
    assert heading.site_after(text) == parts


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("דנה לוי ויעל כהן", ("דנה לוי", "יעל כהן"), id="an and in Hebrew"),
        pytest.param("Ada Moreno、Ben Lund", ("Ada Moreno", "Ben Lund"), id="a comma of Japanese"),
        pytest.param("Ada Moreno，Ben Lund", ("Ada Moreno", "Ben Lund"), id="a wide comma"),
        pytest.param("Ada\u200bMoreno", ("Ada Moreno",), id="a space that is none"),
        pytest.param("Ada\u00a0Möller", ("Ada Möller",), id="a no-break space"),
        pytest.param("\ufeffAda Möller", ("Ada Möller",), id="a byte order mark"),
        pytest.param("Ada Möller", ("Ada Möller",), id="no mark"),
    ],
)
def test_names_are_separated(text, people):
    assert byline_names.people(text) == people


@pytest.mark.parametrize(
    ("name", "is_known"),
    [
        pytest.param("דנה לוי", True, id="Hebrew has no capitals"),
        pytest.param("ნინო", True, id="nor has Georgian"),
        pytest.param("Harbour’s", False, id="a quotation mark is no letter"),
        pytest.param("Ångström", False, id="Swedish has capitals"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_script_without_capitals_is_seen(name, is_known):
    assert person_name.has_given_name(name) == is_known


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        pytest.param(b'<META CHARSET="Big5">', "Big5", id="in capitals"),
        pytest.param(b'<?xml version="1.0" encoding="koi8-r"?>', "koi8-r", id="XML"),
        pytest.param(b"The charset of a page", None, id="prose"),
        pytest.param(b" " * 5000 + b'<meta charset="big5">', None, id="too far down"),
    ],
)
def test_a_declared_charset_is_found(raw, label):
    assert charset.declared_charset(raw) == label
