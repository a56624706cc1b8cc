"""Hard-wrapped text is judged by its paragraphs; its lines stay or go as they are."""

import textwrap

import innocent_sentences as innocent
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ready import ready

from cleaner import Cleaner
from cleaner.matching.scan import Scanner
from cleaner.text.lines import split
from cleaner.text.wrapping import paragraphs, wrap_width

STORIES = {language.name: language.story for language in innocent.languages()}
HEAD = ("The Tern Messenger", "Home", "News", "Sport", "Council keeps the night boat",
        "By Ada Moreno", "14 March 2019")  # fmt: skip
TAIL = (
    "Sign up for our morning newsletter and get the stories that matter delivered to your inbox "
    "every weekday before seven.",
    "Copyright 2019 The Tern Messenger. All rights reserved. This material may not be published, "
    "broadcast, rewritten or redistributed without permission.",
)
WIDTHS = (40, 50, 60, 65, 72, 76, 80, 90, 100, 120)


def wrapped(blocks, width, *, indent="", end="\n", between="\n\n"):
    lines = [
        textwrap.fill(block, width, initial_indent=indent, subsequent_indent=indent,
                      break_long_words=False, break_on_hyphens=False)
        for block in blocks
    ]  # fmt: skip
    return between.join(lines).replace("\n", end) + end


def words(text):
    return text.split()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("level", ["careful", "thorough"])
def test_the_width_makes_no_difference(width, level):
    story = STORIES["en"]
    cleaner = ready(level=level)
    whole = cleaner.clean("\n\n".join([*HEAD, *story, *TAIL]) + "\n")
    cleaned = cleaner.clean(wrapped([*HEAD, *story, *TAIL], width))
    assert words(cleaned.text) == words(whole.text)
    assert words(" ".join(story)) == words(cleaned.text), "the story and nothing else"
    for name in ("title", "byline", "date", "publisher", "language"):
        assert getattr(cleaned, name) == getattr(whole, name), name


def test_its_lines_are_not_matched(monkeypatch):
    """The rules are tried on its paragraphs; on its lines as well would cost a fifth more."""
    seen = []
    match_lines = Scanner._match_lines

    def record(scanner, texts, cores, literals):
        seen.extend(texts)
        return match_lines(scanner, texts, cores, literals)

    monkeypatch.setattr(Scanner, "_match_lines", record)
    text = wrapped([*HEAD, *STORIES["en"], *TAIL], 60)
    ready().clean(text)
    longest = max(text.splitlines(), key=len)
    assert any(longest in paragraph for paragraph in seen)
    assert longest not in seen


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("width", [50, 72, 100])
def test_no_line_of_a_story_is_lost(language, width):
    text = wrapped(STORIES[language], width)
    assert ready().clean(text).text == text


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"indent": "   "}, "a text browser indents everything"),
        ({"end": "\r\n"}, "line ends of mail and Windows"),
        ({"end": "\r"}, "line ends of old Macintosh files"),
    ],
)
def test_other_shapes_of_wrapped_text(options, reason):
    text = wrapped([*HEAD, *STORIES["en"], *TAIL], 72, **options)
    cleaned = ready().clean(text)
    assert words(cleaned.text) == words(" ".join(STORIES["en"])), reason
    assert all(line.text in text for line in split(cleaned.text)), "the lines are as they were"


@pytest.mark.parametrize(
    ("text", "width", "reason"),
    [
        ("\n".join(STORIES["en"]), None, "a paragraph a line"),
        ("\n\n".join(STORIES["en"]), None, "the same with blank lines"),
        ("Home\nNews\nSport\nOpinion\nWeather\nCulture\nTravel\nMoney", None, "a menu"),
        ("\n".join([f"{n} crowns for boat number {n * 37}" for n in range(40)]), None, "a list"),
        ("The lamp is lit,\nthe boat is late,\nthe sea is in the street.\n\nThe rope is wet,\n"
         "the cow will wait,\nand nobody will eat.", None, "verse"),
        ("", None, "nothing"),
        ("\n".join(["港务委员会周三投票", "发表评论", "立即订阅我们的电子报", "相关阅读", "夜班渡轮继续开往燕鸥岛"] * 3), None,
         "short lines in a script without spaces"),
        ("\n".join(["港务委员会周三投票决定保留开往燕鸥岛的夜班渡轮，此前整个冬天有十一"] * 6), 34,
         "a script without spaces, wrapped: every line is full"),
        (wrapped(STORIES["en"], 72), 72, "wrapped"),
        (wrapped(STORIES["de"], 60), 60, "German: many capitals"),
    ],
)  # fmt: skip
def test_what_is_wrapped(text, width, reason):
    found = wrap_width([line.text for line in split(text)])
    assert found is None if width is None else found == pytest.approx(width, abs=1), reason


def test_paragraphs_end_where_they_should():
    text = wrapped(STORIES["en"][:3], 60, between="\n\n") + textwrap.dedent("""\

        * The first item of a list is long enough to be wrapped at
          the width of the text, and hangs under its mark.
        * The second item is short.
            A line that is indented more begins a new paragraph of
        its own.
        """)
    found = paragraphs(split(text))
    texts = [line.text for line in found.lines if line.text]
    assert [words(text) for text in texts[:3]] == [words(text) for text in STORIES["en"][:3]]
    assert [text.split()[:3] for text in texts[3:]] == [
        ["*", "The", "first"], ["*", "The", "second"], ["A", "line", "that"],
    ]  # fmt: skip


def test_a_span_over_a_line_break_is_cut_from_both_lines(tmp_path):
    (tmp_path / "mine.toml").write_text(
        'format = 1\nfamily = "mine"\n[[rule]]\nid = "aside"\nwhy = "A test."\nscope = "span"\n'
        "regex = '''\\(an aside of [^()]+\\) ?'''\nneeds = [\"(an aside\"]\n"
        'removes = ["(an aside of nobody)"]\n'
    )
    aside = "(an aside of eleven words that is long enough for a line break) "
    story = [STORIES["en"][0], aside.join(STORIES["en"][1].split("the second time")), *STORIES["en"][2:]]
    text = wrapped(story, 60)
    cleaned = Cleaner(rules=[tmp_path / "mine.toml"]).clean(text)
    assert "aside" not in cleaned.text
    assert "eleven words" not in cleaned.text
    assert cleaned.repaired == text
    assert words(cleaned.text) == words(" ".join(story).replace(aside, ""))


BLOCKS = st.lists(st.sampled_from([*HEAD, *STORIES["en"], *TAIL, *STORIES["de"], "x", "• y"]), max_size=14)


@given(BLOCKS, st.sampled_from(WIDTHS), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["\n", "\n\n"]))
def test_laws(blocks, width, end, between):
    text = wrapped(blocks, width, end=end, between=between)
    cleaner = ready()
    cleaned = cleaner.clean(text)
    assert cleaned.restore() == text
    assert cleaner.clean(cleaned.text).text == cleaned.text
    kept = [line.text for line in split(cleaned.text)]
    assert kept == [line for line in kept if line in text]
    found = paragraphs(split(text))
    if found is not None:
        assert sum(len(line.text) + len(line.ending) for line in found.lines) == len(text)
