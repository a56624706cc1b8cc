"""Rows of a table beside the article's sentences stay; what is not one goes as before."""

from functools import cache

import pytest
from test_page_context import GERMAN, STORY

from cleaner import Cleaner

TABLE = ["Branch\tHours\tStaff", "North\t40\t3", "South\t36\t2", "Harbour\t20\t1"]
STAYS = [
    ([*STORY, *TABLE], "at the end"),
    ([*TABLE, *STORY], "at the beginning"),
    ([*STORY[:3], *TABLE, *STORY[3:]], "in the middle"),
    ([*GERMAN, *TABLE], "under a German text"),
    ([*STORY, *TABLE[1:]], "without a head"),
    ([*STORY, "Hours\t40\t36", "Staff\t3\t2"], "two rows"),
    ([*STORY[:4], "By branch", *TABLE, "By hour", *STORY[4:]], "between two headings"),
    ([*STORY, "A\tB", "Plover\t1986", "Kestrel\t1991"], "short cells"),
]
GOES = [
    (["Home\tNews", "Sport\tWeather", "Culture\tJobs", "Shop\tLog in", *STORY], "a menu"),
    ([*STORY, "Share\tPrint", "Tweet\tEmail"], "buttons"),
    ([*STORY, "About us\tContact", "Privacy policy\tTerms of use"], "a footer"),
    ([*STORY, "Most read", "1\tTen quiet beaches", "2\tA baker and a bishop"], "teasers"),
    ([*STORY, "Most read", "Ten quiet beaches\tSport", "A baker and a bishop\tCulture"], "sections"),
]


@cache
def cleaner():
    return Cleaner()


def page(lines):
    cells = ["".join(f"<td>{cell}</td>" for cell in line.split("\t")) for line in lines]
    blocks = [
        f"<table><tr>{cell}</tr></table>" if "\t" in line else f"<p>{line}</p>"
        for line, cell in zip(lines, cells, strict=True)
    ]
    return f"<html><body><main>{''.join(blocks)}</main></body></html>".replace(
        "</table><table>", ""
    )


@pytest.mark.parametrize(("lines", "reason"), STAYS)
def test_a_table_of_the_article_stays(lines, reason):
    for raw in ("\n\n".join(lines), page(lines)):
        cleaned = cleaner().clean(raw)
        assert [line for line in cleaned.text.split("\n") if line] == lines, reason
        assert cleaner().clean(cleaned.text).text == cleaned.text


@pytest.mark.parametrize(("lines", "reason"), GOES)
def test_lines_with_tabs_that_are_none_go(lines, reason):
    text = cleaner().clean("\n\n".join(lines)).text
    assert [line for line in text.split("\n") if line] == STORY, reason
