"""The contact block of a press release: name, e-mail, phone, in lines, a table or one line."""

import datetime

import pytest

from cleaner import Cleaner

CLEANER = Cleaner(today=datetime.date(2026, 3, 1))
RELEASE = (
    "Harbour Company Orders Two Electric Ferries\n\n"
    "OAKMOUTH, February 5, 2026 -- The Oakmouth Harbour Company has ordered two electric ferries, "
    "which will replace the oldest boats of its fleet next spring.\n\n"
    "The boats will carry 300 passengers each and charge at the new pier within twenty minutes.\n\n"
    "“We have waited long for this day,” said the head of the company, and thanked the crews.\n"
)
MAIL = ("email", "press@oakmouth.example", "Ada Moreno", "publisher")
PHONE = ("phone", "+1 555 010 0199", "Ada Moreno", "publisher")


def contacts(raw):
    return [(one.kind, one.value, one.name, one.role) for one in CLEANER.clean(raw).contact]


BLOCKS = [
    pytest.param("Media Contact:\nAda Moreno\npress@oakmouth.example\n+1 555 010 0199", [MAIL, PHONE], id="lines"),
    pytest.param("PRESS CONTACT\n\nAda Moreno, Head of Communications\nOakmouth Harbour Company\nTel.: +1 555 010 0199\nE-mail: press@oakmouth.example", [MAIL, PHONE], id="a job, a company, labels"),
    pytest.param("Contact: Ada Moreno, press@oakmouth.example, +1 555 010 0199", [MAIL, PHONE], id="one line"),
    pytest.param("For more information, please contact:\nAda Moreno | press@oakmouth.example | +1 555 010 0199", [MAIL, PHONE], id="a row with bars"),
    pytest.param("Media inquiries\nName\tE-mail\tPhone\nAda Moreno\tpress@oakmouth.example\t+1 555 010 0199", [MAIL, PHONE], id="a table"),
    pytest.param("**Media contact**\n\nName: Ada Moreno\nE-mail: [press@oakmouth.example](mailto:press@oakmouth.example)\nPhone: +1 555 010 0199", [MAIL, PHONE], id="Markdown"),
    pytest.param("Pressekontakt:\nHafen Oakmouth GmbH\nAda Moreno\nTelefon: +49 (0)431 555 0199\nE-Mail: presse@oakmouth.example",
                 [("email", "presse@oakmouth.example", "Ada Moreno", "publisher"), ("phone", "+49 (0)431 555 0199", "Ada Moreno", "publisher")], id="german"),
    pytest.param("Contact presse :\nClaire Moreau\npresse@oakmouth.example\n04 91 55 50 19",
                 [("email", "presse@oakmouth.example", "Claire Moreau", "publisher"), ("phone", "04 91 55 50 19", "Claire Moreau", "publisher")], id="french"),
    pytest.param("Contacto de prensa: Elena Ruiz, prensa@oakmouth.example", [("email", "prensa@oakmouth.example", "Elena Ruiz", "publisher")], id="spanish"),
    pytest.param("Ufficio stampa\nMarco Bianchi\nstampa@oakmouth.example", [("email", "stampa@oakmouth.example", "Marco Bianchi", "publisher")], id="italian"),
    pytest.param("媒体联系人：王伟\npress@oakmouth.example", [("email", "press@oakmouth.example", "王伟", "publisher")], id="chinese"),
    pytest.param("Media Contact:\nAda Moreno\npress@oakmouth.example\n\nInvestor Contact:\nBen Lund\nir@oakmouth.example",
                 [MAIL, ("email", "ir@oakmouth.example", "Ben Lund", "publisher")], id="two blocks"),
    pytest.param("Media contacts:\nAda Moreno\npress@oakmouth.example\nBen Lund\nblund@oakmouth.example",
                 [MAIL, ("email", "blund@oakmouth.example", "Ben Lund", "publisher")], id="two people"),
    pytest.param("Press office: +1 555 010 0199", [("phone", "+1 555 010 0199", None, "publisher")], id="a phone and no name"),
    pytest.param("Media Contact:\nAda Moreno\npress@oakmouth.example\n+1 555 010 0199\n\nAbout the company\nThe company runs eleven boats on five routes. Call 555-010-3344 for a seat.", [MAIL, PHONE], id="what follows is no part of it"),
]  # fmt: skip


@pytest.mark.parametrize(("block", "expected"), BLOCKS)
def test_a_block_is_read(block, expected):
    assert contacts(f"{RELEASE}\n{block}\n") == expected


@pytest.mark.parametrize("block", ["Contact:\nAda Moreno\npress@oakmouth.example"])
def test_a_block_at_the_top_is_read(block):
    assert contacts(f"FOR IMMEDIATE RELEASE\n{block}\n\n{RELEASE}") == [MAIL]


NO_BLOCKS = [
    pytest.param("Contact: the tourist office, 555-010-3344", id="an office in a report"),
    pytest.param("Contact: Ada Moreno, 555-010-3344", id="a person without an e-mail address"),
    pytest.param("Contact: press@example.com", id="a bare heading without a person"),
    pytest.param("The press contact, Ada Moreno, did not answer a call to 555-010-3344 on Monday evening.", id="a sentence"),
    pytest.param("Media contact: you@example.com", id="a placeholder"),
    pytest.param("Press office: open from 5 February 2026, 10:00-18:00", id="dates and times"),
    pytest.param("Information: The pier is 120 000 000 years younger than the rock below it, he said.", id="a large number"),
    pytest.param("Media contact with the prisoners was forbidden in 2024 and again in 2025, they said.", id="a sentence that begins so"),
]  # fmt: skip


@pytest.mark.parametrize("line", NO_BLOCKS)
def test_no_block(line):
    assert contacts(f"{RELEASE}\n{line}\n") == []


def test_a_bare_heading_in_the_middle_of_a_text_is_the_storys():
    pause = "The crews will be trained in the winter, and the pier will be closed for a week then.\n"
    block = "Contact:\nAda Moreno\nadam@oakmouth.example\n\n"
    found = contacts(f"{RELEASE}\n{pause * 12}\n{block}{pause * 30}")
    assert "publisher" not in [role for *_, role in found]
