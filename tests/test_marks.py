"""Marks that hide a label: a rule and a field see through them, and the line stays as it is."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner import Cleaner
from cleaner.text.marks import all_plain, marked, plain, seen, spaces_alike

CLEANER = Cleaner(today=datetime.date(2026, 3, 1))
STORY = (
    "The harbour was closed for a second day on Monday, and the ferries stayed in port.\n\n"
    "Officials said that the storm had been stronger than any in the past forty years.\n\n"
    "{}\n\n"
    "Nobody was hurt, the fire chief said, and the school will open again on Thursday too.\n\n"
    "The mayor thanked the crews, who had worked through the night to free the road.\n"
)

SEEN = [
    pytest.param("**By Ada Moreno**", "By Ada Moreno", id="bold"),
    pytest.param("_By [Ada Moreno](https://example.com/ada_m)_", "By Ada Moreno", id="a link in italics"),
    pytest.param("***Storm***", "Storm", id="bold italics"),
    pytest.param('[Share](https://example.com/a_(b) "Share it")', "Share", id="a link with brackets and a title"),
    pytest.param("## Storm", " Storm", id="a heading"),
    pytest.param("[12]Home [13]News", "Home News", id="links numbered by a text browser"),
    pytest.param("Adver\u00adtise\u200bment\u2060\ufeff", "Advertisement", id="invisible characters"),
    pytest.param("\u200eBy Ada\u202c", "By Ada", id="marks of direction"),
    pytest.param(r"5\. February 2026\-2", "5. February 2026-2", id="escaped marks"),
    pytest.param(r"Storm\nBy Ada\r\nToday\tNow", "Storm By Ada Today Now", id="line breaks and tabs, written out"),
    pytest.param("Published:\\", "Published:", id="a line break of Markdown"),
    pytest.param("**Storm** and **rain**", "Storm and rain", id="two words in bold"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), SEEN)
def test_what_a_reader_sees(line, expected):
    assert plain(line) == expected
    assert all_plain(["a", line, ""]) == (["a", expected, ""], [1])
    assert marked(["a", line, ""]) == [1]


AS_THEY_ARE = [
    pytest.param("2 * 3 * 4 = 24", id="multiplication"),
    pytest.param("a snake_case_name and f*ck", id="marks inside words"),
    pytest.param("* an item", id="a bullet"),
    pytest.param("#storm and #harbour", id="hashtags"),
    pytest.param("The court said so [1], and again [2].", id="references of a sentence"),
    pytest.param("[sic] (https://example.com)", id="brackets that are no link"),
    pytest.param("![The pier](https://example.com/a.jpg)", id="a picture"),
    pytest.param("می\u200cشود and क्\u200dष", id="joiners within words"),
    pytest.param("* * *", id="a rule"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("line", AS_THEY_ARE)
def test_what_is_seen_as_it_is(line):
    assert seen(line) is None
    assert plain(line) == line


def test_spaces_are_alike_and_offsets_stay():
    assert spaces_alike("5\u00a0February\u2009\u30002026") == "5 February  2026"


SPANS = [
    pytest.param("**Share this**", (0, 10), (0, 14), id="with the marks around it"),
    pytest.param("Now [Share](http://a.b) it", (4, 9), (4, 23), id="a link as a whole"),
    pytest.param("**Share this** now", (0, 14), (2, 18), id="not with marks on one side"),
    pytest.param("**Share**", (0, 0), (2, 2), id="nothing is nothing"),
    pytest.param("Sh\u200bare it", (0, 5), (0, 6), id="over an invisible character"),
]


@pytest.mark.parametrize(("line", "span", "expected"), SPANS)
def test_a_span_of_what_is_seen_is_a_span_of_the_line(line, span, expected):
    found = seen(line)
    assert found is not None
    assert found.span_in_line(*span) == expected


LABELS = [
    pytest.param("Advertisement", id="plain"),
    pytest.param("**Advertisement**", id="bold"),
    pytest.param("\u200bAdver\u00adtisement\u200b", id="invisible characters"),
    pytest.param("[Advertisement](https://example.com/ads)", id="a link"),
    pytest.param("\u00a0Advertisement\u00a0", id="no-break spaces"),
    pytest.param(r"Advertisement\n", id="a line break that is written out"),
    pytest.param("[4]Advertisement", id="a numbered link"),
    pytest.param("[**Share on Facebook**](https://example.com/share)", id="another label"),
]


@pytest.mark.parametrize("label", LABELS)
def test_a_rule_sees_through_marks(label):
    raw = STORY.format(label)
    cleaned = CLEANER.clean(raw)
    assert cleaned.text == STORY.replace("{}\n\n", "")
    assert cleaned.restore() == raw


SENTENCES = [
    pytest.param("The **advertisement** ran for [two years](https://example.com/two), he said.", id="bold and a link"),
    pytest.param("She said: \u201cAdver\u00adtisement is a long word\u201d, and left the room early.", id="a soft hyphen"),
    pytest.param("The [newsletter](https://example.com/n) of the club has 300 readers, she said.", id="a linked label"),
    pytest.param("He typed C:\\new\\table into the old machine, and nothing happened for a while.", id="a path"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_stays_whatever_its_marks(sentence):
    assert sentence in CLEANER.clean(STORY.format(sentence)).text


HEADS = [
    pytest.param("By Ada Moreno\nFebruary\u00a05, 2026", id="a no-break space in the date"),
    pytest.param("**By Ada Moreno**\n*5 February 2026*", id="emphasis"),
    pytest.param("\u200bBy Ada Moreno\n\u200b5 Feb\u00adruary 2026", id="invisible characters"),
    pytest.param("By [Ada Moreno](https://example.com/ada)\n[Feb. 5, 2026](https://example.com/2026)", id="links"),
    pytest.param("By\n.\nAda Moreno\n.\nPUBLISHED:\n.\n04:11 EST, 5 February 2026\n.", id="full stops alone in their lines"),
    pytest.param(r"By Ada Moreno\nFebruary 5\, 2026", id="a line break and an escape, written out"),
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_fields_see_through_marks(head):
    cleaned = CLEANER.clean(f"Storm closes the harbour for a second day\n{head}\n\n{STORY.format('')}")
    assert cleaned.byline == ("Ada Moreno",)
    assert cleaned.date is not None
    assert cleaned.date.startswith("2026-02-05")


ONE_LINE = [
    pytest.param("By . Ada Moreno . PUBLISHED: . 04:11 EST, 5 February 2026 . | . UPDATED: . 09:32 EST, 6 February 2026 . ",
                 ("Ada Moreno",), "2026-02-05", "2026-02-06", id="all parts"),
    pytest.param("PUBLISHED: . 04:11 EST, 5 February 2026 . ", (), "2026-02-05", None, id="no author"),
    pytest.param("By . Ada Moreno . ", ("Ada Moreno",), None, None, id="no day"),
    pytest.param("", (), None, None, id="nothing"),
    pytest.param("He counted . . . and then . . . nothing, he said. ", (), None, None, id="dots of a sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "byline", "date", "modified"), ONE_LINE)
def test_a_story_in_one_line(head, byline, date, modified):
    raw = head + " ".join(STORY.format("The pier is open.").split("\n\n"))
    cleaned = CLEANER.clean(raw)
    assert (cleaned.byline, cleaned.date, cleaned.modified) == (byline, date, modified)
    assert "The harbour was closed for a second day" in cleaned.text
    assert cleaned.restore() == raw


PIECES = st.sampled_from(["*", "_", "[", "](", ")", "a", " ", "\\", "n", "#", "\u200b", "12", "]", "B."])  # fmt: skip


@given(st.lists(PIECES, max_size=30))
def test_what_is_seen_stands_in_the_line_in_that_order(pieces):
    line = "".join(pieces)
    found = seen(line)
    if found is not None:
        assert len(found.offsets) == len(found.text) + 1
        assert found.offsets == sorted(set(found.offsets))
        assert all(
            char in (line[offset], " ")
            for char, offset in zip(found.text, found.offsets, strict=False)
        )
        for end in range(len(found.text) + 1):
            start, stop = found.span_in_line(0, end)
            assert 0 <= start <= stop <= len(line)


@pytest.mark.parametrize("piece", ["[", "*a ", "[a", "_a_", "[a](", "\\", "[12]", "\\n", "**"])
def test_marks_are_read_in_linear_time(piece):
    assert_linear(seen, lambda size: piece * size, 40_000)
