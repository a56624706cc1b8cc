"""The byline: who wrote the article, and no one if unsure."""

import datetime
from dataclasses import replace

import pytest

from cleaner.metadata.names import author_line
from cleaner.metadata.resolver import Inputs, resolve
from cleaner.model import Found
from cleaner.text.lines import split

TODAY = datetime.date(2026, 3, 1)
BODY = [
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.",
    "Officials said that the storm had been stronger than any in the past forty years.",
    "“We will open again on Thursday,” said Carla Stone, who runs the harbour office.",
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday too.",
]
MENU = ["Home", "News", "Sport", "Weather", "Business", "Arts"]


def resolved(before=(), after=(), *, stated=(), captured=(), everything=False):
    text = "\n".join([*before, *BODY, *after])
    span = (len(before) + 1, len(before) + len(BODY))
    inputs = Inputs(split(text), span, tuple(captured), tuple(stated), None, None, TODAY)
    return resolve(inputs, everything=everything)


@pytest.mark.parametrize(
    ("before", "after", "byline"),
    [
        pytest.param(["By Ada Moreno"], [], ["Ada Moreno"], id="a byline"),
        pytest.param(["By Ada Moreno and Ben Lund, Staff Writers"], [],
                     ["Ada Moreno", "Ben Lund"], id="two"),
        pytest.param(["By", "Ada Moreno"], [], ["Ada Moreno"], id="the prefix on the line above"),
        pytest.param(["Do 05.02.26 | 14:07 Uhr | Von Ada Moreno"], [], ["Ada Moreno"],
                     id="a prefix after a date"),
        pytest.param(["By Ada Moreno - The Example Times - Thursday, February 5, 2026"], [],
                     ["Ada Moreno"], id="with publisher and date"),
        pytest.param(["Ada MorenoNews Reporter"], [], ["Ada Moreno"], id="a job without a space before it"),
        pytest.param(["Ada Moreno   Example Valley Gazette"], [], ["Ada Moreno"],
                     id="a paper after wide spaces"),
        pytest.param([*MENU, "Harbour closed for a second day", "Ada Moreno",
                      "February 5, 2026"], [], ["Ada Moreno"], id="a bare name beside a date"),
        pytest.param(["Ada Moreno", "Ben Lund"], [], ["Ada Moreno", "Ben Lund"],
                     id="two bare names on two lines"),
        pytest.param([], ["• Ada Moreno can be reached at amoreno@example.com."], ["Ada Moreno"],
                     id="a contact line"),
        pytest.param([], ["Ada Moreno is a reporter for The Example Times."], ["Ada Moreno"],
                     id="a bio"),
        pytest.param([], ["More from Ada Moreno"], ["Ada Moreno"], id="a link to all her posts"),
        pytest.param([], ["(Reporting by Ada Moreno and Ben Lund; Editing by Cy Ott)"],
                     ["Ada Moreno", "Ben Lund"], id="who reported, where no one else is named"),
        pytest.param(["By Ada Moreno"], ["Reporting by Ben Lund; Editing by Cy Ott"],
                     ["Ada Moreno"], id="the byline comes before the credit"),
        pytest.param(["大谷 美咲"], [], ["大谷 美咲"], id="a japanese name with its space"),
        pytest.param(["박준호 기자"], [], ["박준호"], id="korean"),
        pytest.param(["Autor: Jana Nováková"], [], ["Jana Nováková"], id="czech"),
        pytest.param(["بقلم محمد علي"], [], ["محمد علي"], id="arabic"),
        pytest.param(["Ada Moreno and AP"], [], ["Ada Moreno"], id="a person beside an agency"),
        pytest.param(["By Ada Moreno", "The Associated Press"], [], ["Ada Moreno"],
                     id="a person comes before an agency"),
        pytest.param(["By", "Ada MorenoShowbiz Reporter"], [], ["Ada Moreno"],
                     id="below the prefix, a job without a space"),
        pytest.param(["By —", "Zvi Tarrow, Example Wire Zvi Tarrow, Example Wire", "By —", "Ada Moreno"],
                     [], ["Zvi Tarrow", "Ada Moreno"], id="each below a prefix of its own"),
        pytest.param(["Ada Moreno Ada Moreno"], [], ["Ada Moreno"], id="a picture's text, then the name"),
        pytest.param(["Ada Moreno@adamoreno"], [], ["Ada Moreno"], id="a handle without a space"),
        pytest.param(["Ada Moreno2 minutes ago"], [], ["Ada Moreno"], id="an age without a space"),
        pytest.param([], ["Contact the author:", "Ada Moreno"], ["Ada Moreno"], id="whom to contact"),
        pytest.param([], ["Zvi Tarrow", "Zvi has lived on the island since the last ferry left."],
                     ["Zvi Tarrow"], id="a box: what the line below says of the name"),
        pytest.param([], ["Ada Moreno", "Hi, I'm Ada and I bake the bread of the island."],
                     ["Ada Moreno"], id="a box in which the author speaks"),
        pytest.param([], ["Ada Moreno", "Author"], ["Ada Moreno"], id="a box with a job"),
    ],
)  # fmt: skip
def test_author(before, after, byline):
    assert list(resolved(before, after).byline) == byline


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param([], [], id="nothing is said"),
        pytest.param(MENU, [], id="a menu"),
        pytest.param(["South Florida"], [], id="a section of two capitalised words"),
        pytest.param(["Travel Tips", "February 5, 2026"], [], id="a rubric beside a date"),
        pytest.param(["Ferry Notes", "February 5, 2026"], [], id="a rubric of rare words"),
        pytest.param(["By The Associated Press"], [], id="an agency"),
        pytest.param(["Von dpa 05.02.2026, 18:58"], [], id="an agency with the time"),
        pytest.param(["AA", "Harbour closed"], [], id="a button for larger letters"),
        pytest.param(["Photo: Reuters"], [], id="an agency's picture"),
        pytest.param(["By Event Type", "the type of an event , and what to do"], [],
                     id="words that the text has in lower case"),
        pytest.param([], ["Sam Tarrow", "I am so glad that somebody said this at last."],
                     id="who comments, glad"),
        pytest.param([], ["Sam Tarrow", "The fog was here on Monday as well, all day long."],
                     id="a name above a sentence about something else"),
        pytest.param([], ["Harbour Lights", "Read more"], id="a teaser"),
        pytest.param(["By Staff"], [], id="staff"),
        pytest.param(["Edited by Cy Ott"], [], id="who edited did not write"),
        pytest.param(["Photos by Cy Ott"], [], id="who took the pictures did not write"),
        pytest.param(["Carla Stone"], [], id="a tag: the story is about her"),
        pytest.param([], ["— Ada Moreno (@ada_example) February 5, 2026"], id="an embedded post"),
        pytest.param([], [*MENU, "Bridge to close", "By Ben Lund", "Ferry is sold", "By Cy Ott",
                          "Rain ahead", "By Eva Klug"], id="bylines of other stories"),
    ],
)  # fmt: skip
def test_nobody(before, after):
    assert resolved(before, after).byline == ()


def test_the_byline_of_a_teaser_above_does_not_win():
    teasers = ["Bridge to close", "By Ben Lund", "Ferry is sold", "By Cy Ott", "Rain ahead",
               "By Eva Klug", "Harbour closed", "By Ada Moreno"]  # fmt: skip
    assert resolved(["By Zoe Hart", *MENU * 2, *teasers]).byline == ("Ada Moreno",)
    assert resolved([*teasers[:6], "Harbour closed"], ["By Ada Moreno"]).byline == ("Ada Moreno",)


def test_a_bio_that_the_judge_took_for_the_article_still_counts():
    text = "\n".join([*BODY, "Ada Moreno is a reporter for The Example Times."])
    inputs = Inputs(split(text), (1, 5), (), (), None, None, TODAY)
    assert resolve(inputs).byline == ("Ada Moreno",)


def test_credits_are_kept_apart():
    metadata = resolved([], ["(Reporting by Ada Moreno; Editing by Cy Ott and Eva Klug)"])
    assert metadata.credits == {"reporting": ("Ada Moreno",), "editing": ("Cy Ott", "Eva Klug")}
    assert resolved([], ["Heavy rain contributed to this report of damage."]).credits is None
    assert resolved([], ["Editing by hand takes weeks."]).credits is None


@pytest.mark.parametrize(
    ("value", "byline"),
    [
        pytest.param("Ada Moreno", ("Ada Moreno",), id="a name"),
        pytest.param(["Ada Moreno", "Ben Lund"], ("Ada Moreno", "Ben Lund"), id="a list"),
        pytest.param("https://example.com/author/ada", (), id="an address"),
        pytest.param("Admin", (), id="an account"),
    ],
)
def test_what_the_page_states_is_checked(value, byline):
    assert resolved(stated=[Found("byline", value, None, "json-ld")]).byline == byline


def test_what_the_page_states_beats_a_bare_line_and_both_are_found_on_request():
    stated = [
        Found("byline", "Ada Moreno", None, "json-ld"),
        Found("date", "2026-02-05", None, "json-ld"),
        Found("modified", "2026-02-06", None, "json-ld"),
        Found("title", "The bridge is open", None, "json-ld"),
    ]
    before = ["The bridge is open", "Ben Lund", "February 2, 2026"]
    metadata = resolved(before, stated=stated)
    assert metadata.byline == ("Ada Moreno",)
    assert {one.field for one in metadata.found if one.line == 2} == set()
    all_found = resolved(before, stated=stated, everything=True)
    (lost,) = [one for one in all_found.found if one.value == "Ben Lund"]
    assert lost.rejected
    assert lost.line == 2
    assert [one.value for one in all_found.found if one.line == 3] == ["2026-02-02"]
    assert replace(all_found, found=()) == replace(metadata, found=())


def test_a_rule_may_name_the_author():
    captured = [("byline", "Ada Moreno", 5, "bio/example")]
    metadata = resolved([], ["Signed: A. M."], captured=captured)
    assert metadata.byline == ("Ada Moreno",)
    assert ("bio/example", 5) in [(one.by, one.line) for one in metadata.found]


@pytest.mark.parametrize(
    ("line", "kind", "people"),
    [
        pytest.param("By Ada Moreno", "cue", ["Ada Moreno"], id="prefix"),
        pytest.param("Written by Kristin", "cue", ["Kristin"], id="a given name after a prefix"),
        pytest.param("By Ada MorenoJanuary 14, 202620 Mins Read", "cue", ["Ada Moreno"], id="no space before the date"),
        pytest.param("Ada Moreno", "alone", ["Ada Moreno"], id="alone"),
        pytest.param("Ada Moreno Political Correspondent", "role", ["Ada Moreno"], id="role"),
        pytest.param("Ada Moreno | Published 1 day ago", "dated", ["Ada Moreno"], id="ago"),
        pytest.param("Ada Moreno is a columnist at the Star.", "bio", ["Ada Moreno"], id="bio"),
        pytest.param("Contact reporter Ada Moreno at am@example.com", "contact", ["Ada Moreno"],
                     id="contact"),
        pytest.param("Alle Artikel von Ada Moreno", "posts", ["Ada Moreno"], id="posts"),
        pytest.param("#\t By Ada Moreno", "cue", ["Ada Moreno"], id="spaces after a mark"),
        pytest.param("[ Ada Moreno](https://example.com)", "alone", ["Ada Moreno"],
                     id="a space in a link"),
    ],
)  # fmt: skip
def test_author_line(line, kind, people):
    found = author_line.read(line)
    assert found is not None
    assert (found.kind, list(found.names)) == (kind, people)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Ms. Okafor is a reporter by training and a mayor by accident.", id="prose"),
        pytest.param("By Friday - the deadline - nothing had come.", id="by in prose"),
        pytest.param("The village can be reached only by boat.", id="reached in prose"),
        pytest.param("Contact Inspector", id="a short prompt"),
        pytest.param("•", id="a bullet"),
        pytest.param("#\t News about the harbour", id="spaces after a mark"),
        pytest.param("[\u00a0](https://example.com) the harbour", id="white space in a link"),
        pytest.param("12:30", id="a time"),
        pytest.param("12:30 \u2009 12:40", id="a narrow space between two times"),
        pytest.param("12:30 \u2009 News", id="a narrow space behind a time"),
        pytest.param("Share on Facebook", id="a button"),
        pytest.param(
            "A Long Headline In Title Case About Storms, Ferries and the Harbour", id="head"
        ),
    ],
)
def test_no_author_line(line):
    assert author_line.read(line) is None


HEADLINE = "Harbour closed for a second day"


@pytest.mark.parametrize(
    ("before", "byline"),
    [
        pytest.param(["By", ".", "Ada Moreno", ".", "PUBLISHED:"], ["Ada Moreno"],
                     id="lone full stops between the parts"),
        pytest.param(["By . Ada Moreno . PUBLISHED: . 04:11 EST, 5 February 2026 . | . " + BODY[0]],
                     ["Ada Moreno"], id="the same in one line"),
        pytest.param(["By [Ada Moreno](https://example.com/ada)"], ["Ada Moreno"], id="a link"),
        pytest.param(["**By Ada Moreno**"], ["Ada Moreno"], id="bold"),
        pytest.param(["By ADA MORENO, BEN O'LUND and ROBYN PEAKE FEBRUARY 5, 2026"],
                     ["Ada Moreno", "Ben O'Lund", "Robyn Peake"], id="capitals become ordinary"),
        pytest.param(["AUTOR: LUCÍA DE LA PEÑA"], ["Lucía de la Peña"], id="label and name in capitals"),
        pytest.param(["By Ada Moreno Jr. and Ben Lund"], ["Ada Moreno Jr.", "Ben Lund"], id="Jr."),
        pytest.param(["2026-02-05 08:12 来源：马洛日报 作者：潘若兰 责任编辑：唐山"], ["潘若兰"],
                     id="labels in one line, and the duty editor is none"),
        pytest.param(["本报记者 潘若兰"], ["潘若兰"], id="our reporter"),
        pytest.param(["本报讯（记者 潘若兰）港口周一关闭，渡轮停航。"], ["潘若兰"], id="in brackets"),
        pytest.param(["(서울=연합뉴스) 박준호 기자 = 항구가 월요일에 닫혔다."], ["박준호"], id="a korean wire"),
        pytest.param(["입력 2026.02.05. 오전 8:12 수정 2026.02.05. 오후 9:30", "박준호 기자"], ["박준호"],
                     id="a.m. and p.m. are no names"),
        pytest.param(["입력 2026.02.05. 오전 8:12"], [], id="nor alone"),
        pytest.param(["夜の船は残る", "2026年2月5日"], [], id="a japanese headline"),
        pytest.param(["夜班渡轮保留", "2026-02-05"], [], id="a chinese headline"),
        pytest.param(["야간 여객선 유지", "2026.02.05"], [], id="a korean headline"),
        pytest.param(["Nachtfähre Gerettet", "5. Februar 2026"], [], id="a german headline"),
        pytest.param(["Marlow Rovers", "February 5, 2026"], [], id="a team"),
        pytest.param(["Tern Island", "February 5, 2026"], [], id="a town"),
        pytest.param(["责任编辑：唐山"], [], id="only the duty editor"),
        pytest.param([HEADLINE, "Carla Stone", "February 5, 2026"], [], id="a person of the story"),
    ],
)  # fmt: skip
def test_a_byline_and_what_only_looks_like_one(before, byline):
    assert list(resolved(before).byline) == byline


def test_who_signs_a_letter_is_not_the_author():
    letters = ["Dear Editor,", *BODY, "Lena Voss", "Marlow", "Sir,", *BODY, "Sam Tarrow", "Penhale"]
    lines = split("\n".join(["Letters: the harbour", "February 5, 2026", *letters]))
    inputs = Inputs(lines, (3, len(lines)), (), (), None, None, TODAY)
    assert resolve(inputs).byline == ()


def test_the_deceased_is_not_the_author():
    story = (
        "Hanna Oster, who baked the black bread of the island for fifty-one years, died on Tuesday."
    )
    text = ["Hanna Oster, baker, 1941 - 2026", "Hanna Oster", "February 5, 2026", story, *BODY]
    inputs = Inputs(split("\n".join(text)), (4, 8), (), (), None, None, TODAY)
    assert resolve(inputs).byline == ()


NOTES = ["Listen to this story", "Give it to a friend", "Text size", "Save"] * 5
TITLE = [Found("title", HEADLINE, None, "container")]


@pytest.mark.parametrize(
    ("before", "byline", "date"),
    [
        pytest.param([HEADLINE, "Ada Moreno", "5 February 2026", *NOTES], ["Ada Moreno"], "2026-02-05",
                     id="right below the headline, however far from the body"),
        pytest.param([HEADLINE, "Zvi Tarrow", "5 February 2026", *NOTES], ["Zvi Tarrow"], "2026-02-05",
                     id="also a name that no list has"),
        pytest.param([HEADLINE, "By Ada Moreno", *NOTES], ["Ada Moreno"], None, id="with a prefix"),
        pytest.param(["Ada Moreno", "5 February 2026", HEADLINE, *NOTES], [], None,
                     id="above the headline stands another story"),
        pytest.param([HEADLINE, *NOTES[:8], "Ada Moreno", *NOTES[:12]], [], None,
                     id="further below it stands anyone"),
        pytest.param([*NOTES, "Ada Moreno", "5 February 2026", *NOTES], [], None, id="no headline"),
    ],
)  # fmt: skip
def test_what_stands_right_below_the_headline(before, byline, date):
    found = resolved(before, stated=TITLE)
    assert (list(found.byline), found.date) == (byline, date)
