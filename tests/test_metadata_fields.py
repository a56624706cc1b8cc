"""Rights, publisher, title, standfirst, dateline and language."""

import datetime

import pytest

from cleaner.metadata import rights
from cleaner.metadata.resolver import Inputs, resolve
from cleaner.model import Found
from cleaner.text.lines import split

TODAY = datetime.date(2026, 3, 1)
BODY = [
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.",
    "Officials said that the storm had been stronger than any in the past forty years.",
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday too.",
]


def resolved(before=(), after=(), *, body=BODY, url=None, language=None, stated=()):
    text = "\n".join([*before, *body, *after])
    span = (len(before) + 1, len(before) + len(body))
    return resolve(Inputs(split(text), span, (), tuple(stated), url, language, TODAY))


@pytest.mark.parametrize(
    ("line", "notice", "house"),
    [
        pytest.param("Copyright © 2026 The Example Times, LLC. Click here for reprint permission.",
                     "Copyright © 2026 The Example Times, LLC.", "The Example Times",
                     id="a prompt after it"),
        pytest.param("© 2019-2026 Beispiel Verlag GmbH. Alle Rechte vorbehalten.",
                     "© 2019-2026 Beispiel Verlag GmbH. Alle Rechte vorbehalten.",
                     "Beispiel Verlag", id="german, legal form"),
        pytest.param("© Beispiel Verlag GmbH 2026. Alle Rechte vorbehalten.",
                     "© Beispiel Verlag GmbH 2026. Alle Rechte vorbehalten.", "Beispiel Verlag",
                     id="the year at the end"),
        pytest.param("(c) 2026 Example Media Inc. All rights reserved.",
                     "(c) 2026 Example Media Inc. All rights reserved.", "Example Media",
                     id="ascii mark"),
        pytest.param("Ⓒ 2026 Example Media. All rights reserved.",
                     "Ⓒ 2026 Example Media. All rights reserved.", "Example Media",
                     id="a circled capital"),
        pytest.param("All Rights Reserved.", "All Rights Reserved.", None, id="the formula alone"),
        pytest.param("Copyright 2026 by Example Press", "Copyright 2026 by Example Press",
                     "Example Press", id="by"),
    ],
)  # fmt: skip
def test_rights(line, notice, house):
    metadata = resolved(after=[line])
    assert metadata.rights == notice
    assert metadata.publisher == house


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Copyright law changed in 2026, the court said.", id="prose on copyright"),
        pytest.param("The treaty leaves all rights reserved to the states.", id="the phrase"),
        pytest.param("The right to copy is old.", id="copy and right"),
    ],
)
def test_no_rights(line):
    assert resolved(after=[line]).rights is None


def test_a_picture_agency_is_no_publisher():
    assert resolved(after=["© 2026 Getty Images. All rights reserved."]).publisher is None


def test_the_head_line_names_the_publisher_and_its_day():
    metadata = resolved(["- The Example Times - Thursday, February 5, 2026"])
    assert (metadata.publisher, metadata.date) == ("The Example Times", "2026-02-05")


HEADLINE = "Harbour closed for a second day"
NOTICE = "© 2026 Example Newspapers Ltd. All rights reserved."


@pytest.mark.parametrize(
    ("before", "after", "publisher"),
    [
        pytest.param(["The Example Chronicle", "February 5, 2026 Thursday", HEADLINE], [NOTICE],
                     "The Example Chronicle", id="beside the day, though a house has the rights"),
        pytest.param([HEADLINE, "5. Februar 2026", "Beispieler Zeitung"], [],
                     "Beispieler Zeitung", id="below the day"),
        pytest.param(["The Example Times", HEADLINE, "By Ada Moreno"], [NOTICE],
                     "The Example Times", id="at the top, with a word of the house's name"),
        pytest.param(["The Oakmouth Times", HEADLINE, "By Ada Moreno"], [NOTICE],
                     "Example Newspapers", id="at the top, with none"),
        pytest.param([HEADLINE, "Example Council Passes Standard", "February 5, 2026"], [NOTICE],
                     "Example Newspapers", id="a headline that ends like one"),
        pytest.param(["Oakmouth Buys the Herald", "February 5, 2026"], [NOTICE],
                     "Example Newspapers", id="the only headline"),
        pytest.param([HEADLINE, "The Sun", "shone on the pier", "5 February 2026"], [], None,
                     id="not beside the day"),
        pytest.param(["The storm hit the post", "February 5, 2026", HEADLINE], [], None,
                     id="lower case"),
    ],
)  # fmt: skip
def test_the_paper_in_the_head_is_the_publisher(before, after, publisher):
    assert resolved(before, after).publisher == publisher


def test_notice_of_any_line_is_its_beginning():
    assert rights.notice("© 2026 A. See terms.") == "© 2026 A."


@pytest.mark.parametrize(
    ("before", "url", "title"),
    [
        pytest.param(["Home", "Harbour closed for a second day", "By Ada Moreno"], None,
                     "Harbour closed for a second day", id="above the byline"),
        pytest.param(["Harbour closed for a second day"],
                     "https://example.com/harbour-closed-second-day", "Harbour closed for a second day",
                     id="the address repeats it"),
        pytest.param(["Hafen den zweiten Tag geschlossen", "5. Februar 2026"], None,
                     "Hafen den zweiten Tag geschlossen", id="above the date"),
        pytest.param(["Home", "News", "Sport"], None, None, id="a menu"),
        pytest.param([], None, None, id="nothing above"),
        pytest.param(["The storm closed the harbour for a second day on Monday."], None, None,
                     id="a sentence is no title"),
    ],
)  # fmt: skip
def test_title(before, url, title):
    assert resolved(before, url=url).title == title


def test_a_stated_title_loses_the_publisher_after_it():
    stated = [
        Found("publisher", "The Example Times", None, "json-ld"),
        Found("title", "Harbour closed | The Example Times", None, "meta"),
    ]
    assert resolved(stated=stated).title == "Harbour closed"


def test_standfirst_between_title_and_byline():
    below = "Ferries stay in port for a second day while the storm moves slowly to the north"
    metadata = resolved(["Harbour closed for a second day", below, "By Ada Moreno"])
    assert metadata.standfirst == below
    assert resolved(["Harbour closed for a second day", "By Ada Moreno"]).standfirst is None


@pytest.mark.parametrize(
    ("opening", "language", "place", "agency"),
    [
        pytest.param("PORTVILLE, S.C. (AP) — ", None, "PORTVILLE, S.C.", "AP", id="place, agency"),
        pytest.param("MADRID — ", None, "MADRID", None, id="a place"),
        pytest.param("TEHRAN- ", None, "TEHRAN", None, id="a tight hyphen"),
        pytest.param("London/Lissabon - ", "de", "London/Lissabon", None, id="german wire"),
        pytest.param("Lissabon (dpa) - ", "de", "Lissabon", "dpa", id="an agency in brackets"),
        pytest.param("Madrid, 5 feb (EFE).- ", "es", "Madrid", "EFE", id="the day is no place"),
        pytest.param(
            "Buenos Aires, 5 de febrero de 2026 (EFE).- ",
            "es",
            "Buenos Aires",
            "EFE",
            id="a day of many words",
        ),
        pytest.param("Paris, 5 fév 2026 (AFP) - ", "fr", "Paris", "AFP", id="a day and its year"),
        pytest.param("NICE, February 5, 2026 (AFP) - ", None, "NICE", "AFP", id="month first"),
        pytest.param("MOSCOW, February 5. /TASS/. ", None, "MOSCOW", "TASS", id="in slashes"),
        pytest.param(
            "OAKMOUTH, Wash., Feb. 5, 2026 /PRNewswire/ -- ",
            None,
            "OAKMOUTH, Wash.",
            "PRNewswire",
            id="a press release",
        ),
        pytest.param("New Delhi, February 5: ", None, "New Delhi", None, id="a day and a colon"),
        pytest.param("МОСКВА, 5 фев — ", "ru", "МОСКВА", None, id="russian"),
        pytest.param("On Thursday, February 5: ", None, None, None, id="a day of the story"),
        pytest.param("Thursday, February 5, 2026 - ", None, None, None, id="a weekday"),
        pytest.param("NEW DELHI: ", None, None, None, id="a colon without a day"),
        pytest.param("Lund, Section 5 - ", None, None, None, id="a number that is no day"),
        pytest.param("LE POINT SUR LA SITUATION - ", None, None, None, id="a head is no place"),
        pytest.param("LIVE — ", None, None, None, id="a label"),
        pytest.param("", None, None, None, id="none"),
    ],
)
def test_dateline(opening, language, place, agency):
    metadata = resolved(body=[opening + BODY[0], *BODY[1:]], language=language)
    found = metadata.dateline
    assert (found["place"], found["agency"]) == (place, agency) if place else found is None


@pytest.mark.parametrize(
    ("body", "language"),
    [
        pytest.param(BODY, "en", id="english"),
        pytest.param(["Der Hafen blieb am Montag den zweiten Tag geschlossen, und die Fähren lagen "
                      "fest. Niemand wurde verletzt, sagte der Leiter der Feuerwehr am Abend."] * 2,
                     "de", id="german"),
        pytest.param(["港は月曜日も二日続けて閉鎖され、フェリーは港にとどまった。けが人はいなかった。"] * 3, "ja",
                     id="japanese"),
        pytest.param(["港口周一连续第二天关闭，渡轮停在港内。消防队长说，没有人受伤，学校周四重新开放。"] * 3, "zh",
                     id="chinese"),
        pytest.param(["항구는 월요일 이틀째 폐쇄되었고 여객선은 항구에 머물렀다. 다친 사람은 없었다."] * 3, "ko",
                     id="korean"),
        pytest.param(["Short."], None, id="too little to say"),
    ],
)  # fmt: skip
def test_language(body, language):
    assert resolved(body=body).language == language


@pytest.mark.parametrize(
    ("stated", "language", "accepted"),
    [
        pytest.param("en-GB", "en", "en-GB", id="a region stays in what was found"),
        pytest.param("en_us", "en", "en-us", id="as Java writes it"),
        pytest.param("eng", "en", "eng", id="a code of three letters"),
        pytest.param("en", "en", "en", id="a code alone"),
        pytest.param("de-DE", "en", "en", id="a page that states another language than its text"),
        pytest.param("fil", "en", "en", id="a language without a code of two letters"),
        pytest.param("xx-YY", "en", "en", id="no language"),
        pytest.param("English", "en", "en", id="a name"),
    ],
)
def test_the_language_is_a_code_and_the_region_is_among_the_findings(stated, language, accepted):
    metadata = resolved(stated=[Found("language", stated, None, "html-lang")])
    assert metadata.language == language
    found = [one for one in metadata.found if one.field == "language"]
    assert [one.value for one in found if one.rejected is None] == [accepted]
    assert all(one.rejected for one in found if one.value != accepted)


@pytest.mark.parametrize("stated", ["fil", "xx", "xx-YY", "English", "{{lang}}"])
def test_what_is_no_code_is_no_language_even_where_the_text_is_too_short_to_tell(stated):
    rows = [Found("language", stated, None, "html-lang")]
    assert resolved(body=["Short."], stated=rows).language is None


def test_the_region_still_tells_the_day_from_the_month():
    for tag, day in (("en-US", "2026-02-03"), ("en-GB", "2026-03-02")):
        later = datetime.date(2026, 12, 1)
        lines = split("\n".join(["02/03/2026", *BODY]))
        inputs = Inputs(
            lines, (2, 4), (), (Found("language", tag, None, "html-lang"),), None, None, later
        )
        assert resolve(inputs).date == day


def test_a_given_language_is_not_questioned():
    metadata = resolved(language="pt-BR")
    assert metadata.language == "pt"
    assert Found("language", "pt-BR", None, "given") in metadata.found


STATED = [
    pytest.param("section", "Harbour", "Harbour", id="a section"),
    pytest.param("section", ["Harbour", "Travel"], "Harbour", id="the first of several"),
    pytest.param("section", 5, None, id="a number is no section"),
    pytest.param("tags", ["ferry", "storm", "ferry"], ("ferry", "storm"), id="each tag once"),
    pytest.param("tags", "ferry, storm,", ("ferry", "storm"), id="tags in one text"),
    pytest.param("tags", ["a, b"], ("a, b",), id="a tag of a list may hold a comma"),
    pytest.param("tags", [], (), id="no tags"),
    pytest.param("image", "/a.jpg", "https://example.com/a.jpg", id="an image, made absolute"),
    pytest.param("image", "data:image/png;base64,AA", None, id="no address of an image"),
    pytest.param("canonical", "https://example.com/b", "https://example.com/b", id="an address"),
    pytest.param("canonical", None, None, id="a missing value"),
]


@pytest.mark.parametrize(("field", "value", "expected"), STATED)
def test_what_the_container_of_a_text_states(field, value, expected):
    rows = [Found(field, value, None, "container")]
    metadata = resolved(stated=rows, url="https://example.com/story")
    assert getattr(metadata, field) == expected
    taken = [one for one in metadata.found if one.field == field and one.rejected is None]
    assert len(taken) == bool(expected)
