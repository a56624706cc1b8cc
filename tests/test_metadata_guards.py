"""The cheap checks of the fields say no only where the patterns behind them would find nothing."""

import re
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.metadata import line_checks, only_stated
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.dates import written_date
from cleaner.metadata.digit_shapes import DigitShapes
from cleaner.metadata.names import author_line

WORDS = st.sampled_from(
    re.split(
        r"\s+",
        """By by Von Written Ada Moreno MORENO AdaMoreno Lund, de van The Local News Home Editor is a
    was reporter covers More from View all Contact Reach at via mail follow ada@example.com (at)
    @ada • - — | : . 5 May 2026 05.02.2026 / ٥ +49 555-016-3344 (0555) © ⓒ (c) Copyright rights
    reserved All 記者 王小明 기자 “The” harbour Harbour’s _x_ [Ada](https://example.com) > » ago 2
    hours vor Tagen""",
    )
)
LINES = st.lists(
    st.tuples(WORDS | st.text(max_size=4), st.sampled_from((" ", " ", " ", "", "  ", "\t", "\u00a0"))),
    max_size=12,
).map(lambda parts: "".join(word + space for word, space in parts).replace("\n", " ").strip())  # fmt: skip
FIRST_WORDS = st.sampled_from(
    ["Ada", "Moreno,", "MORENO", "AdaMoreno", "Lund:", "de", "van", "News", "Local/", "HOME",
     "Sport:", "the", "harbour", "By", "von", "is"]
)  # fmt: skip
SIGN_OF_PHONE = re.compile(r"[\d+](?:(?<=\+)\d\d|\d\d[ .)-]{1,2}\d{3})")


@given(st.lists(LINES, max_size=6))
@example(["5 May 2026", "tel. 555 0163344", "05.02.26"])
def test_the_shapes_of_digits_are_those_of_the_patterns(lines):
    shapes = DigitShapes("\n".join(lines))
    dated = shapes.date_lines()
    assert all(index in dated for index, line in enumerate(lines) if written_date.may_hold(line))
    phones = {index for index, line in enumerate(lines) if SIGN_OF_PHONE.search(line)}
    assert shapes.phone_lines() == phones


def test_every_digit_beyond_ascii_is_seen():
    digits = [char for char in map(chr, range(0x80, sys.maxunicode + 1)) if char.isdecimal()]
    assert [char for char in digits if not DigitShapes(f"a{char}")._has_others] == []
    assert not any(DigitShapes(text)._has_others for text in ("Điện thoại", "전화", "📞", "“é”"))


@given(LINES | st.lists(FIRST_WORDS, min_size=2, max_size=5).map(" ".join))
@example("Ada Moreno and Ben Lund")
@example("Ada Moreno, the Local News")
@example("Ada Moreno | the harbour")
def test_a_line_that_is_prose_is_no_bare_name(line):
    if author_line._is_prose(line, bare_words(line).split()):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(author_line, "_is_prose", lambda *_: False)
            assert author_line._bare_name(line, None, False) is None


@given(st.lists(FIRST_WORDS, min_size=1, max_size=5).map(" ".join))
@example("Ada News Lund")
@example("Lund: Ada")
def test_a_line_that_is_not_read_as_a_byline_is_none(line):
    rows = line_checks.author_lines([line], [0], ())
    if not any(bits & line_checks.BYLINE for _, _, bits in rows):
        assert author_line._byline(line, None, False) is None


@pytest.mark.parametrize(
    "opening", sorted({*line_checks.OPENINGS, *map(str.capitalize, line_checks.OPENINGS)})
)
def test_each_opening_of_a_notice_is_among_the_first_characters(opening):
    assert line_checks.notices([f"{opening} © 2026"], 0, 1) == [0]


@pytest.mark.parametrize("url", [None, "https://example.com/a/b", "http://example.org"])
@pytest.mark.parametrize(
    "stated",
    [
        "https://example.com", "https://example.com/a/../b.jpg", "http://example.com/a?b=c&d=%20",
        "https://example.com//x", "HTTPS://example.com/a", "https://example.com/a?", "/a/b",
        "https://example.com/a#", "https://[::1/a", "//example.com/a", "https://example.com/ä",
    ],
)  # fmt: skip
def test_an_address_is_as_joining_makes_it(stated, url):
    from urllib.parse import urljoin

    try:
        joined = urljoin(url or "", stated)
    except ValueError:
        joined = ""
    wanted = joined if joined.startswith(("http://", "https://")) else None
    assert only_stated._absolute(stated, url) == wanted
