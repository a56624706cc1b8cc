"""Contacts: to whom an address belongs, and addresses that are no contact."""

import datetime

import pytest

from cleaner.metadata.contacts.address import belongs, find
from cleaner.metadata.fields import Contact
from cleaner.metadata.resolver import Inputs, resolve
from cleaner.model import Found
from cleaner.text.lines import split

TODAY = datetime.date(2026, 3, 1)
BODY = [
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.",
    "Officials said that the storm had been stronger than any in the past forty years.",
    "Anyone who saw the boat is asked to call Sergeant Holm at 555-016-3344, police said.",
    "The mayor wrote on X: “I echo @harbourmaster, stay at home,” and then went out again.",
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday too.",
]


def contacts(before=(), after=(), stated=()):
    text = "\n".join([*before, *BODY, *after])
    span = (len(before) + 1, len(before) + len(BODY))
    inputs = Inputs(split(text), span, (), tuple(stated), None, None, TODAY)
    return [(one.kind, one.value, one.name, one.role) for one in resolve(inputs).contact]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        pytest.param([], ["• Ada Moreno can be reached at amoreno@example.com."],
                     [("email", "amoreno@example.com", "Ada Moreno", "author")], id="reached at"),
        pytest.param(["By Ada Moreno | amoreno@example.com"], [],
                     [("email", "amoreno@example.com", "Ada Moreno", "author")], id="byline"),
        pytest.param(["By Ada Moreno", "@adamoreno"], [],
                     [("handle", "@adamoreno", "Ada Moreno", "author")], id="a handle below it"),
        pytest.param(["By Ada Moreno am@example.com(509) 459-5382"], [],
                     [("email", "am@example.com", "Ada Moreno", "author"),
                      ("phone", "(509) 459-5382", None, "author")], id="a phone beside a mail"),
        pytest.param([], ["Ada Moreno is a city columnist. Reach her via email: city@example.com"],
                     [("email", "city@example.com", "Ada Moreno", "author")], id="reach her"),
        pytest.param([], ["Ada Moreno covers courts for us as a reporter. Follow her on X @adam."],
                     [("handle", "@adam", "Ada Moreno", "author")], id="follow her"),
        pytest.param([], ["Follow Ada on X @adamorenoOpens in a new window"],
                     [("handle", "@adamoreno", None, "desk")], id="a joined prompt is cut off"),
        pytest.param([], ["Have a tip? Send it to us! Email tips@example.com."],
                     [("email", "tips@example.com", None, "desk")], id="a tip line"),
        pytest.param([], ["Ihre Meinung ist uns wichtig: briefe@example.de"],
                     [("email", "briefe@example.de", None, "desk")], id="letters, german"),
        pytest.param([], ["Follow us on Twitter @example_times"],
                     [("handle", "@example_times", None, "desk")], id="follow us"),
    ],
)  # fmt: skip
def test_found(before, after, found):
    assert contacts(before, after) == found


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("— Harbour Office (@harbour) February 5, 2026", id="an embedded post"),
        pytest.param("A post shared by The Ferries (@theferries)", id="a shared post"),
        pytest.param("Signed in as: user@example.com", id="an account"),
        pytest.param("eposta@email.com", id="a placeholder"),
        pytest.param("To buy a licence write to licensing@example.com", id="a licensing desk"),
        pytest.param("Advertise with us: advertising@example.com", id="a sales desk"),
        pytest.param("Problem gambling? Call 1-800-522-4700.", id="a helpline"),
        pytest.param("[email protected]", id="a hidden address"),
        pytest.param("Photo: @harbour/Instagram", id="a picture credit"),
    ],
)
def test_no_contact(line):
    assert contacts([], [line]) == []


def test_the_storys_own_numbers_and_handles_are_no_contacts():
    assert contacts() == []


def test_a_rejected_address_keeps_its_reason():
    text = "\n".join([*BODY, "Signed in as: user@example.com"])
    metadata = resolve(Inputs(split(text), (1, 5), (), (), None, None, TODAY))
    assert [one.rejected for one in metadata.found if one.value == "user@example.com"] == [
        "a placeholder"
    ]


def test_what_the_page_states_comes_first():
    stated = [Found("contact", Contact("email", "am@example.com", "Ada Moreno", "author"), None,
                    "mailto")]  # fmt: skip
    assert contacts(stated=stated) == [("email", "am@example.com", "Ada Moreno", "author")]


@pytest.mark.parametrize(
    ("address", "person", "is_theirs"),
    [
        pytest.param("amoreno@example.com", "Ada Moreno", True, id="initial and family name"),
        pytest.param("@Moreno_Ada", "Ada Moreno", True, id="handle"),
        pytest.param("adamoreno1@example.com", "Ada Moreno", True, id="both"),
        pytest.param("jli@example.com", "Jo Li", True, id="a short family name with its initial"),
        pytest.param("online@example.com", "Jo Li", False, id="a short name inside a word"),
        pytest.param("news@example.com", "Ada Moreno", False, id="a desk"),
        pytest.param("@", "Ada Moreno", False, id="nothing"),
    ],
)
def test_belongs(address, person, is_theirs):
    assert belongs(address, person) is is_theirs


def test_find_reads_the_addresses_of_a_line_in_order():
    line = "ada@example.com, ben[at]example.com, @adamorenoOpens in a new window, +49 30 1234567, 7"
    assert [(one.kind, one.value) for one in find(line)] == [
        ("email", "ada@example.com"),
        ("email", "ben[at]example.com"),
        ("handle", "@adamoreno"),
        ("phone", "+49 30 1234567"),
    ]
