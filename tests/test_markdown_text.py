"""The text of a page's Markdown, read by a parser that is not ours, is the text that was kept."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from linear import assert_linear
from markdown_reader import text_of
from ready import ready
from test_markdown_structure import GROUPS, URL
from test_outline import TAGS

from cleaner import Cleaner
from cleaner.page import extract as page_extract
from cleaner.page.outline import outline
from cleaner.writers import markdown, render
from cleaner.writers.markdown.repaired_offsets import repaired_offsets
from cleaner.writers.markdown.segments import segments

WHOLE = Cleaner(disable=["judge"], form="html", links="keep")
SIGNS = [
    "word", "Two words", " ", "*", "**", "_", "~~", "~", "`", "``", "[", "]", "(", ")", "!", "<", ">", "<b>",
    "&", "&amp;", "&copy;", "\\", "$", "|", "#", "##", "-", "+", "1.", "2)", ":", "---", "===", "```", "x_y",
    "é", "漢字", "“", "”", ".", "…", "[^1]", "[x]", "\u00a0",
]  # fmt: skip
INLINE = ["b", "i", "code", "del", "sup", "sub", "a href=/x", "span", "kbd", "u"]
BLOCKS = [
    "p", "div", "h2", "ul", "ol", "li", "blockquote", "pre", "dl", "dt", "dd", "figure", "section",
]  # fmt: skip
TABLE = ["table", "tr", "td", "th", "thead", "caption"]


def soup_of(tags, signs=SIGNS):
    """Pages of these tags, opened and closed in any order, and these texts."""
    escaped = [sign.replace("&", "&amp;").replace("<", "&lt;") for sign in signs]
    opened = [f"<{tag}>" for tag in tags]
    closed = [f"</{tag.split()[0]}>" for tag in tags]
    return st.lists(
        st.sampled_from([*opened, *closed, *escaped, *escaped, "<br>", "<hr>", "\n"]), max_size=40
    ).map("".join)


def bare(text):
    return "".join(text.split())


def check(html):
    cleaned = WHOLE.clean(html)
    body = markdown.body(cleaned)
    assert text_of(body) == bare(cleaned.text), body


@given(soup_of(INLINE))
def test_marks_lose_and_add_no_text(html):
    check(f"<p>{html}")


@given(soup_of(INLINE + BLOCKS))
@example("<i>&lt;!x_y<b>:")  # a tag that we write would end what the text's "<!x" begins
@example("<table><tr><td>&lt;!x<p>y")
def test_blocks_lose_and_add_no_text(html):
    check(html)


@given(soup_of(INLINE[:4] + BLOCKS[:7] + TABLE, [s for s in SIGNS if not re.search(r"[-\d.]", s)]))
def test_tables_lose_no_text(html):
    """Apart from the marks of lists in cells, for which Markdown has none of its own."""
    cleaned = WHOLE.clean(html)
    body = markdown.body(cleaned)
    assert re.sub(r"-|\d\.", "", text_of(body)) == bare(cleaned.text), body


@given(soup_of([*TAGS, "a href=1"], ["word", " ", "漢", "&nbsp;"]))
@example("<math>word")
def test_any_tags_lose_no_text(html):
    cleaned = ready(form="html").clean(html)
    assert bare(cleaned.text) in (text := text_of(markdown.body(cleaned), formulas=True)) or bare(
        cleaned.text
    ) == re.sub(r"-|\d\.", "", text)


STORY = "The ferry to the island sails again on Tuesday, the harbour office said on Monday."


@pytest.mark.parametrize("native", [True, False], ids=["native", "plain"])
def test_what_cleaning_removed_is_gone(native, monkeypatch):
    if not native:
        monkeypatch.setattr(page_extract, "_reader", None)
    html = (
        "<!doctype html><title>The ferry sails</title><nav><ul><li><a href=/>Home</a><li><a href=/news>News</a></ul></nav>"
        f"<article><h1>The ferry sails</h1><p>{STORY}</p><p>Advertisement</p><h2>What <b>changes</b></h2>"
        f"<p>{STORY.replace('Tuesday', 'Wednesday')}</p><table><tr><th>Day<th>Boats<tr><td>Tuesday<td>4</table>"
        f"<p>{STORY.replace('Tuesday', 'Friday')}</p></article><footer><p>© 2026 The Harbour Times. All rights reserved.</p>"
        "<img src=/logo.png alt=logo><hr></footer>"
    )
    cleaned = ready(images="keep").clean(html)
    body = markdown.body(cleaned)
    assert text_of(body) == bare(cleaned.text)
    for gone in ("Home", "Advertisement", "rights", "logo", "---\n\n"):
        assert gone not in body
    assert "## What **changes**" in body
    assert "| Tuesday | 4 |" in body


def test_marks_move_with_repairs_and_cuts(tmp_path):
    (tmp_path / "own.toml").write_text(
        'format = 1\nfamily = "own"\n[[rule]]\nid = "mark"\nwhy = "Ours."\nscope = "span"\n'
        'regex = " \\\\(xyzzy\\\\)"\nremoves = ["a (xyzzy)"]\nkeeps = ["a"]\n'
    )
    cleaner = Cleaner(disable=["judge"], rules=[tmp_path / "own.toml"], form="html")
    html = "<p>He didnâ€™t say <b>cafÃ© (xyzzy) here</b> or <i>thÃ©</i>."
    assert markdown.body(cleaner.clean(html)) == "He didn’t say **café here** or *thé*."


@pytest.mark.parametrize(
    ("before", "after", "offsets"),
    [
        ("abc", "abc", [0, 1, 2, 3]),
        ("", "", [0]),
        ("aâ€™b", "a’b", [0, 1, 2, 2, 2, 3]),
        ("a…b", "a...b", [0, 1, 4, 5]),
        ("a\u200bb", "ab", [0, 1, 1, 2]),
        ("ＡＢ", "AB", [0, 1, 2]),
        ("abc", "", [0, 0, 0, 0]),
    ],
)
def test_offsets_in_a_repaired_line(before, after, offsets):
    assert repaired_offsets(before, after) == offsets


@given(st.text(max_size=60), st.text(max_size=60))
@example("a" * 60, "b" * 60)
def test_offsets_ascend_and_end_with_the_line(before, after):
    offsets = repaired_offsets(before, after)
    assert len(offsets) == len(before) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(after)
    assert min(offsets) >= 0


def test_the_text_goes_on_where_the_structure_does_not_fit():
    cleaned = WHOLE.clean("<p>one <b>two</b></p><p><b>three</b></p><p>four</p>")
    other = outline("<p>one <b>two</b></p><p><b>another</b></p>", None)
    found = list(segments(cleaned, other))
    assert [segment.text for segment in found] == ["one two", "three", "four"]
    assert [len(segment.marks) for segment in found] == [1, 0, 0]


@pytest.mark.parametrize("rows", GROUPS.values(), ids=GROUPS)
def test_our_markdown_cleaned_again_is_the_same(rows):
    parts = "".join(f"<p>{STORY}</p>{row.values[0]}" for row in rows)
    html = f"<!doctype html><title>The ferry sails</title><article>{parts}<p>{STORY}</p></article>"
    page = render(ready(links="keep", images="keep").clean(html, url=URL), "markdown")
    assert Cleaner(disable=["layout/front-matter"]).clean(page).text == page, "as fix does"
    assert page.endswith(ready().clean(page).text), "the front matter is metadata"


MANY = {
    "paragraphs with marks": "<p>a <b>b</b> <i>c</i> *d* <a href=/x>e</a> `f` $g$",
    "nested lists": "<ul><li>a",
    "items": "<li><b>a</b>",
    "cells": "<td colspan=1000 rowspan=1000>a",
    "rows": "<tr><td>a<td rowspan=9>b",
    "wide rows": "<table><tr><td colspan=1000>a<tr><td>b<td>c</table>",
    "stars": "*",
    "brackets": "[](",
    "line breaks": "a<br>",
    "bold in bold": "<b>a",
    "links to notes": "<a href=#n>1</a><p id=n>a",
    "images": "<figure><img src=a>",
    "formulas": "a<math alttext=x></math>",
    "quotes": "<blockquote>a",
    "repaired": "<p>didnâ€™t <b>â€™</b>",
}


@pytest.mark.slow
@pytest.mark.parametrize("piece", MANY.values(), ids=MANY)
def test_cost_is_linear(piece):
    ready = Cleaner(disable=["judge"], form="html", links="keep", images="keep")
    assert_linear(
        markdown.body,
        lambda count: ready.clean("<table><tr>" * ("<td" in piece) + piece * count),
        2_000,
    )
