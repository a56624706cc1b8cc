"""Short sentences at the edges of an article stay; labels, calls and names there go."""

import pytest
from linear import assert_linear
from ready import ready
from test_page_context import FOOT, GERMAN, HEAD, STORY

from cleaner import Cleaner
from cleaner.edits.keepers.short_sentences import is_short_sentence

JUNK = "Share this\n\nRelated articles\n\nAnother headline about the harbour\n\n© 2026 The Averley Post."
TOP = ["Library stays open on Sundays", "By Ben Example", "4 May 2026"]
RUSSIAN = [
    "Библиотека в Аверли останется открытой по воскресеньям: так в понедельник решил город после спора, "
    "который продлился далеко за полночь.",
    "Четыреста читателей подписали письмо с этой просьбой, большинство из них родители, которые работают "
    "по субботам и не могут прийти в другой день.",
    "Город оплатит ещё двух сотрудников, которые начнут в октябре, и закроет читальный зал по вторникам "
    "утром, когда почти никто не приходит.",
    "Удержится ли план, станет видно через год, когда совет пересчитает читателей и ещё раз решит, чего "
    "для него стоит воскресенье.",
]
LINES = [
    *[(STORY, line) for line in (
        "He wept.", "She laughed.", "Nobody answered.", "It was Sunday.", "The door opened.",
        "“Sit down.”", "“Yes,” he said.", "Rain fell.", "Then silence.", "She was 91.",
        "He never came back.", "The search goes on.", "Police have opened an inquiry.",
        "The trial continues.", "Entry is free.", "To be continued.", "The end.", "What now?",
        "Who knows?", "And then?", "Seven to two.", "I stayed.", "Ines Toll laughed.", "It did not.",
        "So be it.", "No one was hurt.", "Makes twelve.", "Cool and serve.", "He is 46.",
        "The matter rests there.",
    )],
    *[(GERMAN, line) for line in (
        "Sie lachte.", "Es war Sonntag.", "Niemand kam.", "Was nun?", "Fortsetzung folgt.",
        "Er schwieg.", "Der Eintritt ist frei.", "„Ja“, sagte sie.",
    )],
    *[(RUSSIAN, line) for line in ("Она смеялась.", "Никто не пришёл.", "Что дальше?", "Дождь шёл.")],
]  # fmt: skip


@pytest.mark.parametrize("level", ["careful", "thorough"])
@pytest.mark.parametrize(("story", "line"), LINES, ids=[line for _, line in LINES])
def test_a_short_sentence_stays_at_either_edge(story, line, level):
    clean = ready(level=level).clean
    texts = {
        "first": [line, *story],
        "under the head": [*TOP, line, *story],
        "in the middle": [*story[:2], line, *story[2:]],
        "last": [*story, line],
        "last, above the foot": [*story, line, JUNK],
    }
    for place, blocks in texts.items():
        assert line in clean("\n\n".join(blocks)).text.split("\n"), place
    for place, blocks in [("first", [line, *story]), ("last", [*story, line])]:
        body = "".join(f"<p>{block}</p>" for block in blocks)
        html = f"<html><body>{HEAD}<main><article>{body}</article>{FOOT}</body></html>"
        assert line in clean(html).text.split("\n"), f"{place}, page"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Share", "one word"),
        ("Share.", "one word and a stop"),
        ("Read more", "no stop"),
        ("Keep reading...", "an ellipsis"),
        ("Subscribe now!", "a call"),
        ("Follow us.", "the publication speaks"),
        ("More in our newsletter.", "the publication speaks"),
        ("James Example Jr.", "a name"),
        ("The Averley Post Co.", "a company"),
        ("5:00 p.m.", "a time"),
        ("for the desk.", "the rest of a line"),
        ("Which of these seven towns is yours?", "a teaser"),
        ("Lost your password?", "a form"),
        ("• Bread and salt.", "an item"),
        ("The town has paid for the last of the repairs.", "longer: judged by what is in it"),
        ("", "nothing"),
        ("?", "no word"),
        ("”", "a quotation mark"),
    ],
)
def test_what_is_no_short_sentence(line, reason):
    assert not is_short_sentence(line), reason


@pytest.mark.parametrize(
    "line", ["She laughed.", "「はい。」と彼は言った。", "Он молчал.", "¿Y ahora?", "هو سكت."]
)
def test_short_sentences_of_any_script(line):
    assert is_short_sentence(line)


@pytest.mark.parametrize("junk", ["Copy link.", "Watch this.", "Ad choices."])
def test_far_from_the_article_nothing_is_kept(junk):
    text = "\n\n".join(["Menu", junk, "Sections", *STORY, "Related articles", "Share", junk, "Home"])
    assert junk not in ready(level="thorough").clean(text).text


@pytest.mark.slow
def test_linear():
    def text(size):
        return ("\n".join([*STORY, "She laughed.", *[""] * 20]) + "\n") * size

    assert_linear(Cleaner(level="thorough", disable=["layout"]).clean, text, 400)
