"""The words of a sentence that a dump breaks into lines stay together; buttons go."""

import pytest
from ready import ready
from test_page_context import GERMAN, STORY

STAYS = [
    (STORY, ["To pass a ticket on, tap", "Share", "and wait for the grey box."], "a button"),
    (STORY, ["If nothing happens, tap", "More", "and then", "Email", "The ticket goes out."], "two buttons"),
    (STORY, ["On older phones, and", "on the box in the hall, it is called", "Copy link", "Paste it into a message."], "the end of a sentence"),
    (STORY, ["She writes for", "Home", ", a magazine that nobody in the hall had ever read."], "a comma goes on"),
    (GERMAN, ["Tippen Sie dazu oben auf", "Teilen", "und warten Sie auf das graue Feld."], "German"),
]  # fmt: skip
GOES = [
    (STORY, ["Share", "Copy link", "Email"], "buttons among themselves"),
    (STORY, ["Share this article", "Print", "Email"], "under a call"),
    (STORY, ["Advertisement", "More"], "labels"),
    (GERMAN, ["Teilen", "Drucken"], "German buttons"),
]


@pytest.mark.parametrize(("story", "lines", "reason"), STAYS)
def test_the_words_of_a_sentence_stay(story, lines, reason):
    for place in (3, len(story) - 1):
        raw = "\n\n".join([*story[:place], *lines, *story[place:]])
        cleaned = ready().clean(raw)
        assert [line for line in lines if line not in cleaned.text.split("\n")] == [], reason
        assert ready().clean(cleaned.text).text == cleaned.text


@pytest.mark.parametrize(("story", "lines", "reason"), GOES)
def test_buttons_go(story, lines, reason):
    raw = "\n\n".join([*story[:3], *lines, *story[3:]])
    text = ready().clean(raw).text.split("\n")
    assert [line for line in lines if line in text] == [], reason
