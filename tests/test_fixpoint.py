"""The fixpoint: the second look at sentences, texts kept whole, and pages."""

import pytest
from ready import ready

from cleaner import Cleaner

STORY = [
    "Norland and Estmark have reopened the hotline that both sides let go silent in 2021.",
    "The line lets duty officers on both shores speak within a minute, day or night.",
    "“A voice on the other end is worth more than any treaty,” the ministry said on Thursday.",
    "Norland also keeps a hotline with the island of Sundre, which suspended it in 2022.",
]
LAST = "The Sundre line was restored in 2023."
BEHIND = [
    "Advertisement", "Advertisement", LAST,
    "• Ada Moreno can be reached at amoreno@harbourtimes.example.",
    "Copyright © 2026 The Harbour Times, LLC. Click here for reprint permission.",
    "Please read our comment policy before commenting.",
]  # fmt: skip


@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_a_short_last_sentence_behind_advertisements_stays(level):
    cleaned = ready(level=level).clean("\n\n".join([*STORY, *BEHIND]))
    assert cleaned.text.split("\n\n") == [*STORY, LAST]


def test_a_text_of_which_nothing_would_be_left_is_kept_and_flagged():
    text = "Advertisement\n\nAdvertisement\n"
    cleaned = ready().clean(text)
    assert (cleaned.text, cleaned.flags) == (text, ("nothing-left",))


def test_a_text_that_does_not_settle_is_kept_whole(tmp_path):
    # Each step cuts one more pair from the middle: "((((" needs more steps than there are.
    (tmp_path / "t.toml").write_text(
        'format = 1\nfamily = "t"\n[[rule]]\nid = "x"\nwhy = "A test."\nscope = "span"\n'
        "needs = [\"()\"]\nregex = '''\\(\\)'''\nremoves = [\"a () b\"]\n"
    )
    cleaner = Cleaner(rules=[tmp_path], disable=["judge"], form="text")
    few, many = "a ((())) b\n", "a " + "(" * 40 + ")" * 40 + " b\n"
    assert cleaner.clean(few).text == "a  b\n"
    cleaned = cleaner.clean(many)
    assert (cleaned.text, cleaned.flags) == (many, ("unsettled",))


def test_a_text_too_long_for_the_judge_is_left_to_the_rules():
    text = (
        "Advertisement\n" + "The harbour was closed for eleven days, the council said.\n" * 20_001
    )
    cleaned = ready(form="text").clean(text)
    assert len(cleaned.removed) == 1
    assert "too-long" in cleaned.flags


PAGE = """<!doctype html><html><head><title>Hotline reopens - The Harbour Times</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Hotline reopens</h1>{paragraphs}</article>
<aside><h2>Most read</h2><ul><li><a href="/a">Harbour fees rise again</a></li></ul></aside>
<footer><p>© 2026 The Harbour Times. All rights reserved.</p></footer></body></html>"""


@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_a_page_is_cleaned_the_same_way(level):
    page = PAGE.format(paragraphs="".join(f"<p>{text}</p>" for text in [*STORY, LAST]))
    cleaned = ready(level=level).clean(page)
    assert cleaned.text.split("\n\n") == [*STORY, LAST]
    assert cleaned.title == "Hotline reopens"
    gone = {edit.text.strip() for edit in cleaned.removed}
    assert {"Home", "Most read", "Harbour fees rise again"} <= gone
    assert ready(level=level).clean(cleaned.text).text == cleaned.text


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!doctype html><frameset><frame src='a'></frameset>"]
)
def test_a_page_without_visible_text_is_an_empty_document(page):
    cleaned = ready().clean(page)
    assert (cleaned.text, cleaned.lines, cleaned.page) == ("", (), True)
    assert cleaned.flags == ("empty",)
