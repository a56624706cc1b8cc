"""A button's word that a sentence goes on over stays; buttons go."""

import pytest
from ready import ready
from test_page_context import GERMAN, STORY

STAYS = [
    (STORY, ["Tap", "Share", "and wait for the grey box to open in the hall."], "a button"),
    (STORY, ["To pass a ticket on, tap", "Copy link", "and send it to a friend on the island."], "of two words"),
    (GERMAN, ["Tippen Sie dazu oben auf", "Teilen", "und warten Sie auf das graue Feld."], "German"),
]  # fmt: skip
GOES = [
    (STORY, ["Share", "Copy link", "Email"], "buttons among themselves"),
    (STORY, ["Share"], "between whole sentences"),
    (STORY, ["The box in the hall", "Share", "The box opens at nine in the morning."], "a sentence of its own follows"),
    (STORY, ["The librarian waited for the", "Advertisement", "next reader to come in from the rain."], "an advertisement"),
    (GERMAN, ["Teilen", "Drucken"], "German buttons"),
]  # fmt: skip


@pytest.mark.parametrize(("story", "lines", "reason"), STAYS)
def test_the_word_stays(story, lines, reason):
    for place in (3, len(story) - 1):
        cleaned = ready().clean("\n\n".join([*story[:place], *lines, *story[place:]]))
        assert [line for line in lines if line not in cleaned.text.split("\n")] == [], reason
        assert ready().clean(cleaned.text).text == cleaned.text


@pytest.mark.parametrize(("story", "lines", "reason"), GOES)
def test_the_button_goes(story, lines, reason):
    text = ready().clean("\n\n".join([*story[:3], *lines, *story[3:]])).text.split("\n")
    assert [line for line in lines if len(line) < 15 and line in text] == [], reason


# (the line among buttons, whether it stays, why)
AMONG_BUTTONS = [
    ("and hold the lamp above the shelf. In older halls that shelf is called", True, "two sentences meet in it"),
    ("und halten Sie die Lampe über das Regal. In älteren Sälen heißt dieses Regal", True, "German"),
    ("more from the harbour desk", False, "a few words"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "stays", "reason"), AMONG_BUTTONS)
def test_a_sentence_that_goes_on_stays_among_buttons(line, stays, reason):
    lines = ["Tap", "Share", line, "Copy link"]
    cleaned = ready().clean("\n\n".join([*STORY[:3], *lines, *STORY[3:]]))
    assert (line in cleaned.text.split("\n")) == stays, reason
    assert ready().clean(cleaned.text).text == cleaned.text


GOES_ON = "and hold the lamp above the shelf. In older halls that shelf is called"
STEP = "Hold the lamp still until the bell rings twice."


@pytest.mark.parametrize(
    ("lines", "stay", "reason"),
    [
        (["Tap", "Share", GOES_ON, STEP], ["Tap", "Share"], "what it goes on from"),
        ([GOES_ON, "Copy link", STEP], ["Copy link"], "what it goes on in"),
        (["Home", "News", "Share", "Email", GOES_ON, STEP], [], "a row of buttons above it"),
        ([GOES_ON, "Copy link", "Share", "Email", STEP], [], "a row of buttons below it"),
        ([f"{GOES_ON} a bench.", "Copy link", STEP], [], "it ends before the button"),
        (["Advertisement", GOES_ON, STEP], [], "no button"),
        (["Copy link", "Share", "and more", STEP], [], "a few words that go on"),
        (["If the bell is silent, tap", "More", "and then", "Email", STEP], ["More", "and then", "Email"], "it goes on twice"),
        (["Wenn nichts geschieht, tippen Sie auf", "Teilen", "und danach", "Drucken", STEP], ["Teilen", "und danach", "Drucken"], "German"),
        (["Follow us on", "Facebook", "and", "Twitter", STEP], [], "the publication invites"),
        (["Find the library on", "Facebook", "and then", "Twitter", STEP], ["Facebook", "and then", "Twitter"], "it may tell of the library"),
        (["More from the harbour desk", "Share", "Email", STEP], [], "nothing goes on"),
        (["Related stories", "Share", "and then", "Email", STEP], [], "no sentence begins"),
    ],
)
def test_the_words_beside_a_sentence_that_goes_on(lines, stay, reason):
    cleaned = ready().clean("\n\n".join([*STORY[:3], *lines, *STORY[3:]]))
    short = [line for line in lines if len(line) < 15]
    assert [line for line in short if line in cleaned.text.split("\n")] == stay, reason
    assert ready().clean(cleaned.text).text == cleaned.text
