"""The date of publication: which of the dates around an article it is, and when none is."""

import datetime

import pytest

from cleaner.metadata.resolver import Inputs, resolve
from cleaner.model import Found
from cleaner.text.lines import split

TODAY = datetime.date(2026, 3, 1)
BODY = [
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.",
    "Officials said that the storm of June 6, 2019, had been weaker than this one was.",
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday.",
]


def resolved(before=(), after=(), *, url=None, language="en", stated=(), body=BODY):
    text = "\n".join([*before, *body, *after])
    first = len(before) + 1
    span = (first, first + len(body) - 1)
    return resolve(
        Inputs(split(text), span, (), tuple(stated), url, language, TODAY)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "day"),
    [
        pytest.param(["February 5, 2026"], "2026-02-05", id="alone in its line"),
        pytest.param(["By Ada Moreno | Feb. 5, 2026"], "2026-02-05", id="in the byline"),
        pytest.param(["- The Example Times - Thursday, February 5, 2026"], "2026-02-05",
                     id="the name cut off"),
        pytest.param(["Published: 12:37 GMT, 5 February 2026 | Updated: 15:26 GMT, 6 February 2026"],
                     "2026-02-05", id="published and updated"),
        pytest.param(["Updated 6 February 2026", "Published", "5 February 2026"], "2026-02-05",
                     id="the label on the line above"),
        pytest.param(["February 6, 2026February 5, 2026"], "2026-02-05", id="no space: change, publication"),
        pytest.param(["Sunday, March 1, 2026", *["Home", "News", "Sport"] * 6, "5 February 2026"],
                     "2026-02-05", id="a page's date of today stands far above"),
        pytest.param(["Harbour closed", "2026-02-05T14:30:00+01:00"],
                     "2026-02-05T14:30:00+01:00", id="a time only where stated"),
        pytest.param(["17/02/2026"], "2026-02-17", id="only one reading is a day"),
        pytest.param(["Published: 5 February 2026", *["Home", "News", "Sport"] * 20], "2026-02-05",
                     id="the only labelled day of the document, however far"),
        pytest.param(["05/02/2026, 14:10 GMT"], "2026-02-05T14:10Z", id="the time zone settles"),
        pytest.param(["02/05/2026 4:10 PM EST"], "2026-02-05T16:10", id="an american zone"),
        pytest.param(["06/02/2026", "Published 6 February 2026"], "2026-02-06",
                     id="another date settles"),
        pytest.param(["Received: 5 May 2025 / Accepted: 16 December 2025 / Published: 2 January 2026"],
                     "2026-01-02", id="a manuscript's days are others"),
        pytest.param(["Eingegangen am 5.5.2025, angenommen am 16.12.2025", "Veröffentlicht: 02.01.2026"],
                     "2026-01-02", id="german"),
        pytest.param(["5 February 2026", "Load-Date: February 7, 2026"], "2026-02-05",
                     id="a database's day"),
        pytest.param(["Archived on 9 February 2026", "5 February 2026"], "2026-02-05",
                     id="an archive's day"),
        pytest.param(["Captured: 2026-02-09", "Feb. 5, 2026"], "2026-02-05", id="a capture"),
        pytest.param(["5 Jan 2024 - 9 Feb 2026", "5 February 2026"], "2026-02-05",
                     id="from one day to another"),
        pytest.param(["created: 2026-02-20", "Published: 5 February 2026"], "2026-02-05",
                     id="the day of the file"),
        pytest.param(["Created: 5 February 2026"], "2026-02-05", id="which is taken if it is alone"),
        pytest.param(["1 January 1970", "5 February 2026"], "2026-02-05", id="a placeholder"),
        pytest.param(["02/12/2026"], "2026-02-12", id="the other reading is in the future"),
        pytest.param(["Last updated: 5 February 2026, 14:10"], "2026-02-05T14:10",
                     id="a change with a time of day, where nothing else is stated"),
        pytest.param(["Published 4 February 2026", "Updated 5 February 2026, 14:10"], "2026-02-04",
                     id="where something is, it is not"),
        pytest.param(["Gespeichert von hafenamt am 5. Februar 2026 - 18:55"], "2026-02-05T18:55",
                     id="who saved it when"),
        pytest.param(["Dieser Beitrag wurde am 5. Februar 2026 von Ada geschrieben"], "2026-02-05",
                     id="a sentence about the post"),
        pytest.param(["5 February 2026 | Harbour, Business, Ferries, Weather, Fishing, Islands, Tides, Ships"],
                     "2026-02-05", id="a line that a day begins, with many sections"),
        pytest.param(["By Ada Moreno on 5 February 2026 | 18 Comments | Harbour, Business, Ferries, Weather, Fishing"],
                     "2026-02-05", id="a byline with many sections"),
        pytest.param(["Von 14. - 20. Januar 2026", "5 February 2026"], "2026-02-05", id="a week"),
        pytest.param(["VN:F [1.9.22_1171]", "5 February 2026"], "2026-02-05", id="a version"),
        pytest.param(["Tickets from 1 January 2026", "5 February 2026"], "2026-02-05", id="since when"),
        pytest.param(["Termin: 21.02.2026", "5 February 2026"], "2026-02-05", id="an event"),
    ],
)  # fmt: skip
def test_day(before, day):
    assert resolved(before).date == day


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param((), (), id="a day inside the story only"),
        pytest.param(["02/01/2026"], (), id="nothing decides which number is the day"),
        pytest.param((), ["© 2026 The Example Times, February 5, 2026."], id="a rights line"),
        pytest.param((), ["Copyright 2025. All rights reserved."], id="a copyright year"),
        pytest.param(["5 February 2027"], (), id="in the future"),
        pytest.param(["Published: January 1, 1970"], (), id="a placeholder"),
        pytest.param(["Retrieved from an archive", "Saved on 5 February 2026"], (), id="of a visit"),
        pytest.param(["5 January 2026 to 9 February 2026"], (), id="an exhibition"),
        pytest.param(["2 hours ago"], (), id="relative"),
        pytest.param((), ["Updated 5 February 2026, 14:10"], id="a change stated below the story"),
        pytest.param(["The page, which the office changed on 5 February 2026 at 14:10, is updated when the"
                      " ferries sail again in the spring."], (), id="a change that a sentence tells"),
        pytest.param(["On 5 February 2026, the harbour office closed the gates and the ferries stayed."], (),
                     id="a sentence that begins with a day"),
        pytest.param(["5 February 2026 was the day on which the harbour closed, and nobody was surprised."],
                     (), id="a day as the subject of a sentence"),
        pytest.param(["Valid from 5 February 2026"], (), id="from when it holds"),
        pytest.param(["A post shared by Ada (@ada_example) on Feb 5, 2026 at 12:08pm"], (),
                     id="an embedded picture"),
        pytest.param(["Revision as of 07:47, 5 February 2026"], (), id="a version of a page"),
        pytest.param((), ["Bridge closed", "4 February 2026", "Ferry sold", "3 February 2026"],
                     id="days of other stories"),
        pytest.param((), ["— Ada (@ada_example) February 5, 2026"], id="an embedded post"),
        pytest.param((), ["Sendung: Radio Beispiel, 05.02.2026, 15:10 Uhr"], id="a broadcast"),
        pytest.param(["Updated February 5, 2026"], (), id="only a change is stated"),
        pytest.param(["5 February 2026", *["Home", "News", "Sport"] * 20], (),
                     id="a day far away without a label"),
        pytest.param(["Published: 5 February 2026", "Published: 6 February 2026",
                      *["Home", "News", "Sport"] * 20], (), id="two labelled days far away"),
    ],
)  # fmt: skip
def test_no_day(before, after):
    assert resolved(before, after).date is None


@pytest.mark.parametrize(
    ("before", "after", "day"),
    [
        pytest.param([], ["Back to all stories", *["Home"] * 7, "5 February 2026"], "2026-02-05",
                     id="the one day that has its line to itself"),
        pytest.param([], ["Drone image taken over the port on 3 February 2026 by the coast guard",
                          *["Home"] * 7, "5 February 2026"], "2026-02-05",
                     id="a day in a sentence is no second one"),
        pytest.param([], [*["Home"] * 8, "5 February 2026", "Reply", "7 February 2026"], None,
                     id="two days are those of comments"),
        pytest.param([], [*["Home"] * 8, "05/02/2026", "Reply", "7 February 2026"], None,
                     id="nor is one counted beside another that cannot be read"),
        pytest.param([], [*["Home"] * 7, "This article was published by Ada Moreno on 5 February 2026 and filed"
                          " under harbour, ferries and weather. There are two comments so far.",
                          "7 February 2026", "Reply", "7 February 2026"], "2026-02-05",
                     id="a sentence below the story says when it was written, days of comments do not"),
        pytest.param([], [*["Home"] * 7, "7 February 2026", "Reply", "This article was published by Ada on"
                          " 5 February 2026, and you have read nothing of it, as usual."], "2026-02-07",
                     id="not below the day of a comment"),
        pytest.param([], [*["Home"] * 7, "The harbour office shut the gates on 5 February 2026, and nobody has"
                          " opened them since.", "7 February 2026"], "2026-02-07",
                     id="a sentence about another event says nothing"),
        pytest.param(["Last updated February 5, 2026"], [], "2026-02-05",
                     id="nothing but a change is stated"),
        pytest.param(["Last updated February 5, 2026"], ["Ada", *["Home"] * 8, "1 February 2026",
                                                         "Ben", "2 February 2026"], None,
                     id="a change, and days of comments"),
        pytest.param(["The guidance was revised on 3 March 2011 after the inquiry into the loss of the"
                      " ferry had ended."], [], None, id="a change that a sentence tells"),
        pytest.param([], [*["Home"] * 8, "Member since", "7 May 2014"], None,
                     id="a label on the line above says that it is not the story's"),
        pytest.param([], [*["Home"] * 8, "Copyright", "7 May 2014"], None, id="so does this one"),
        pytest.param(["Sunday, March 1, 2026", *["Home", "News", "Sport"] * 5], [], None,
                     id="the date of today in a page's head"),
        pytest.param(["02/01/2026"], [], None, id="nothing decides which number is the day"),
    ],
)  # fmt: skip
def test_the_last_resort_of_a_page(before, after, day):
    title = [Found("title", "The harbour is closed", None, "title-element")]
    assert resolved(before, after, stated=title).date == day
    assert resolved(before, after).date is None  # a text has none


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        pytest.param("05.02.2026 - ", "2026-02-05", id="a dash"),
        pytest.param("5. Februar 2026. ", "2026-02-05", id="a full stop"),
        pytest.param("05.02.2026, 14:10 Uhr | ", "2026-02-05T14:10", id="the time, and a bar"),
        pytest.param("5 February 2026, ", None, id="a comma: part of the sentence"),
        pytest.param("5 February 2026 was cold. ", None, id="its subject"),
        pytest.param("Since 5 February 2026 - ", None, id="a word before it"),
    ],
)
def test_a_story_that_begins_with_its_day(opening, day):
    assert resolved(body=[opening + BODY[0], *BODY[1:]]).date == day


def test_modified_is_kept_apart():
    metadata = resolved(["Published Feb. 5, 2026", "Last updated Feb. 7, 2026"])
    assert (metadata.date, metadata.modified) == ("2026-02-05", "2026-02-07")


@pytest.mark.parametrize(
    ("language", "url", "day"),
    [
        pytest.param("de", None, "2026-01-02", id="a language that writes days first"),
        pytest.param("en", "https://example.co.uk/a", "2026-01-02", id="a country that does"),
        pytest.param("en-US", None, "2026-02-01", id="american english"),
        pytest.param("en", "https://example.com/2026/02/01/a", "2026-02-01", id="the url"),
        pytest.param("en", "https://example.com/a", None, id="nothing"),
    ],
)
def test_what_decides_on_the_order(language, url, day):
    assert resolved(["02/01/2026"], url=url, language=language).date == day


@pytest.mark.parametrize(
    ("path", "day"),
    [
        pytest.param("2026/02/05/harbour", "2026-02-05", id="slashes"),
        pytest.param("news/2026-02-05-harbour", "2026-02-05", id="hyphens"),
        pytest.param("a/20260205/k00", "2026-02-05", id="digits"),
        pytest.param("a/A2026020514300004328", "2026-02-05", id="digits followed by a time"),
        pytest.param("news/2026/feb/5/harbour", "2026-02-05", id="a month's name"),
        pytest.param("releases/2026/02/260205130031.htm", "2026-02-05", id="a timestamp"),
        pytest.param("2026/02/harbour", None, id="a month only"),
        pytest.param("article/20269905", None, id="no calendar day"),
        pytest.param("2027/02/05/harbour", None, id="in the future"),
        pytest.param("12345678", None, id="a number"),
    ],
)
def test_the_url_is_evidence(path, day):
    assert resolved(url=f"https://example.com/{path}").date == day


def test_a_stated_day_that_the_text_contradicts_is_rejected_and_recorded():
    stated = [Found("date", "2026-02-20", None, "container")]
    metadata = resolved(["Published February 5, 2026"], stated=stated)
    assert metadata.date == "2026-02-05"
    (lost,) = [one for one in metadata.found if one.value == "2026-02-20"]
    assert lost.rejected


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("2031-01-01", id="in the future"),
        pytest.param("yesterday", id="no day"),
        pytest.param("03/04/2025", id="two readings"),
        pytest.param("", id="empty"),
    ],
)
def test_what_a_page_states_is_checked(value):
    stated = [Found("date", value, None, "json-ld")]
    assert resolved(stated=stated).date is None


def test_every_date_has_its_line_and_source():
    metadata = resolved(["By Ada Moreno", "February 5, 2026"])
    (taken,) = [one for one in metadata.found if one.field == "date" and one.rejected is None]
    assert (taken.value, taken.line, taken.by) == ("2026-02-05", 2, "text/date/line")


STORY = " ".join([*BODY, *BODY])  # longer than a line in which dates are looked for


@pytest.mark.parametrize(
    ("first", "before", "day"),
    [
        pytest.param("OAKMOUTH, February 5, 2026: ", [], "2026-02-05", id="a dateline with a year"),
        pytest.param("OAKMOUTH, Feb. 5, 2026 (AP) — ", [], "2026-02-05", id="and an agency"),
        pytest.param("OAKMOUTH, February 5 (AP) — ", [], None, id="a dateline without a year"),
        pytest.param("OAKMOUTH, February 5, 2026: ", ["6 February 2026"], "2026-02-06",
                     id="a line above is better evidence"),
        pytest.param("By . Ada Moreno . PUBLISHED: . 04:11 EST, 5 February 2026 . | . UPDATED: . "
                     "09:32 EST, 6 February 2026 . ", [], "2026-02-05", id="a story in one line"),
        pytest.param("Last updated at 9:40 AM on 5th February 2026 . ", [], None,
                     id="a change at the start of a long line"),
        pytest.param("It was on 5 February 2026 that the storm came: ", [], None,
                     id="a day of the story"),
    ],
)  # fmt: skip
def test_the_start_of_the_story(first, before, day):
    assert resolved(before, body=[first + STORY, *BODY[1:]]).date == day


@pytest.mark.parametrize(
    ("after", "day"),
    [
        pytest.param(["5 February 2026"], "2026-02-05", id="alone at the end"),
        pytest.param(["5 February 2026", "© 2026 The Example Times"], "2026-02-05", id="above a notice"),
        pytest.param(["Date: 5 February 2026"], "2026-02-05", id="with a label"),
        pytest.param(["Bridge closed", "5 February 2026"], None, id="of another story"),
        pytest.param(["5 February 2026", "Bridge closed", "Ferry sold", "Weather"], None,
                     id="above other stories"),
        pytest.param(["Updated 5 February 2026"], None, id="of a change"),
        pytest.param(["5 February 2026", "6 February 2026"], None, id="two days"),
    ],
)  # fmt: skip
def test_the_end_of_the_story(after, day):
    assert resolved(after=after).date == day
