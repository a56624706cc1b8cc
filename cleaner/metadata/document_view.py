"""What the fields read: the non-blank lines and their position relative to the article.

`Inputs` is all that `cleaner.metadata.resolve` is given; `DocumentView` holds it with what all
fields share: the non-blank lines, their distance to the article's body, and, read when first
asked for, the author and the dates that a line names. Fields go over the indexes of `texts`; a
`TextLine` is made only of a line that they found something in, because most hold nothing.

A dump of all visible text begins with menus and ends with other stories. "Near" therefore
always means near the body, counted in non-blank lines.

One long module: everything here goes by the index of the same columns.
"""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import chain, compress
from typing import Literal, NamedTuple

from cleaner.metadata import candidate
from cleaner.metadata.contacts import story_person
from cleaner.metadata.dates import labels, written_date
from cleaner.metadata.dates.written_date import WrittenDate
from cleaner.metadata.digit_shapes import DigitShapes
from cleaner.metadata.names import author_line
from cleaner.metadata.names.author_line import AuthorLine
from cleaner.model import Found, Line
from cleaner.native import passes
from cleaner.text import marks
from cleaner.text.lazy_pattern import pattern

_HEADING = pattern(r"#{1,6}[ \t]+")

Place = Literal["before", "inside", "after"]

# Set by hand on the development bench.
LONG = 60  # code points of a line that is taken for a sentence
_LONG_CJK = 25  # code points that say as much in a script without spaces
_INVISIBLE = "\ufeff\u200b"  # stripped from a line's ends; not white space to Python
_BETWEEN, _HEAD_READ = " . ", 600  # between the parts of a story in one line; code points
_PARAGRAPH_ENDS = '.!?…。！？»”"।'
_END_LINES = 4  # of the body, where a bio or a contact may be
_MOST_HEAD_LINES = 60  # lines of the body that may come before its first sentence


class Inputs(NamedTuple):
    """All that the fields are resolved from.

    `lines` are the repaired lines of the whole document, before anything was removed;
    `body` the numbers of the first and last article line, inclusive, or None when the
    judge found no clear body. `captured` holds (field, text, line number, full rule name) of
    the rules' named groups; `stated` the candidates from outside the text, best first in each
    field. `language` and `url` are what the user or the container gives. No date is later than
    the day after `today`. `front` are the lines of a front matter, which are not among `lines`;
    `ruled_out` the numbers of the lines that rules remove.
    """

    lines: Sequence[Line]
    body: tuple[int, int] | None
    captured: Sequence[tuple[str, str, int, str]]
    stated: Sequence[Found]
    url: str | None
    language: str | None
    today: datetime.date
    front: Sequence[Line] = ()
    ruled_out: Container[int] = frozenset()


class Capture(NamedTuple):
    """What a named group of a rule matched: its text, line number, and the rule's full name."""

    text: str
    line: int
    rule: str


class TextLine(NamedTuple):
    """A non-blank line.

    `position` is its index in `DocumentView.texts`, `number` is that of the `Line`, `text` has no
    white space at its ends. `distance` is that to the body in non-blank lines: 1 is the line
    right before or after it; inside the body it counts from the body's first line, from 0.
    """

    position: int
    number: int
    text: str
    place: Place
    distance: int


class DocumentView:
    """The inputs with the non-blank lines and what they say of authors and dates.

    `texts` are the non-blank lines without white space at their ends; `body_start` and
    `body_end` the indexes of the body's first and last line in it, inclusive, 0 and -1 for an
    empty document. `publisher` and `headline`, the index of the title's line, are None until they
    are resolved. Several texts may have one line's
    number: the head of a story that some collections put into one line.
    """

    __slots__ = (
        "_author_lines", "_dates", "_digits", "_named_in_story", "_numbers", "_read_for_authors",
        "_text", "_with_digits", "body_end", "body_start", "headline", "inputs", "publisher",
        "texts",
    )  # fmt: skip

    def __init__(self, inputs: Inputs) -> None:
        self.inputs = inputs
        self._numbers, self.texts = _non_blank(inputs.lines)
        self.body_start, self.body_end = _body(self._numbers, self.texts, inputs.body)
        self.publisher: str | None = None
        self.headline: int | None = None
        self._text: str | None = None
        self._named_in_story: frozenset[str] | None = None
        self._author_lines: dict[int, AuthorLine] = {}
        self._read_for_authors: set[int] = set()
        self._dates: dict[int, tuple[WrittenDate, ...] | None] = {}
        self._digits: DigitShapes | None = None
        self._with_digits: Container[int] | None = None  # `DigitShapes.date_lines`

    @property
    def text(self) -> str:
        """The non-blank lines, joined by newlines."""
        if self._text is None:
            self._text = "\n".join(self.texts)
        return self._text

    @property
    def digits(self) -> DigitShapes:
        """The digits of `text`."""
        if self._digits is None:
            self._digits = DigitShapes(self.text)
        return self._digits

    @property
    def named_in_story(self) -> frozenset[str]:
        """The names of people in the sentences of the story."""
        if self._named_in_story is None:
            self._named_in_story = story_person.named_in_story(self.texts)
        return self._named_in_story

    def writes_in_lower_case(self, word: str) -> bool:
        """Return whether the text has the word, in lower case, between spaces."""
        return f" {word.lower()} " in self.text

    def number(self, index: int) -> int:
        """Return the `Line.number` of the line at an index of `texts`."""
        return self._numbers[index]

    def line(self, index: int) -> TextLine:
        """Return the line at an index of `texts`."""
        place: Place = "inside"
        distance = index - self.body_start
        if index < self.body_start:
            place, distance = "before", -distance
        elif index > self.body_end:
            place, distance = "after", index - self.body_end
        return TextLine(index, self._numbers[index], self.texts[index], place, distance)

    def lines(self, start: int, end: int) -> tuple[TextLine, ...]:
        """Return the lines at the indexes from `start` to `end`, exclusive; fewer at the end."""
        return tuple([self.line(index) for index in range(start, min(end, len(self.texts)))])

    def line_numbered(self, number: int) -> TextLine | None:
        """Return the line with this `Line.number`; None for a blank line."""
        index = bisect_left(self._numbers, number)
        known = index < len(self.texts) and self._numbers[index] == number
        return self.line(index) if known else None

    def position_of(self, number: int | None) -> int | None:
        """Return the index of the line with this `Line.number`; None if it is blank, or None."""
        line = None if number is None else self.line_numbered(number)
        return None if line is None else line.position

    def is_below_headline(self, line: TextLine, within: int) -> bool:
        """Return whether the line is one of the first `within` below the headline, above the end.

        An address bar, a picture and its caption may stand between a byline and the body, but
        nothing stands between the headline and its byline except what belongs to the headline.
        """
        if self.headline is None or line.place == "after":
            return False
        return 0 < line.position - self.headline <= within

    def near_body(self, before: int, inside: int, after: int, at_end: int = 0) -> Sequence[int]:
        """Return the indexes at most so many before the body, at its start, and after it, in order.

        `at_end` adds that many of the body's last lines: a judge may take a bio for a sentence
        of the article.
        """
        first, end = max(0, self.body_start - before), self.body_end + after + 1
        end = min(end, len(self.texts))
        if self.body_start + inside > self.body_end - at_end:
            return range(first, end)
        head = range(first, self.body_start + inside)
        return tuple(chain(head, range(self.body_end + 1 - at_end, end)))

    def is_at_body_end(self, line: TextLine, lines: int = _END_LINES) -> bool:
        """Return whether `line` is one of the body's last `lines`."""
        return line.place == "inside" and self.body_end - line.position < lines

    def author_line(self, line: TextLine) -> AuthorLine | None:
        """Return what the line states about the author; None for most lines."""
        return self.author_at(line.position)

    def author_at(self, index: int) -> AuthorLine | None:
        """Return what the line at an index of `texts` states about the author."""
        if index not in self._read_for_authors:
            self.authors((index,))
        return self._author_lines.get(index)

    def authors(self, indexes: Iterable[int]) -> dict[int, AuthorLine]:
        """Return what the lines at these indexes of `texts` state about authors, by index.

        Lines that were read before are among them.
        """
        known = self._author_lines
        if new := [index for index in indexes if index not in self._read_for_authors]:
            self._read_for_authors.update(new)
            likely = self._may_hold_dates()
            dated = [i for i in new if i in likely and self._dates_or_none(i) is not None]
            known.update(author_line.read_all(self.texts, new, self.publisher, dated))
        return known

    def dates(self, line: TextLine) -> tuple[WrittenDate, ...]:
        """Return the dates written in the line, in order."""
        return self._dates_or_none(line.position) or ()

    def dates_at(self, index: int) -> tuple[WrittenDate, ...]:
        """Return the dates written in the line at an index of `texts`."""
        return self._dates_or_none(index) or ()

    def dated(self, indexes: Iterable[int]) -> list[int]:
        """Return those of the indexes of `texts` at which a line has a date, in order."""
        likely = self._may_hold_dates()
        return [index for index in indexes if index in likely and self._dates_or_none(index)]

    def _may_hold_dates(self) -> Container[int]:
        if self._with_digits is None:
            self._with_digits = self.digits.date_lines()
        return self._with_digits

    def _dates_or_none(self, index: int) -> tuple[WrittenDate, ...] | None:
        """The dates written in a line, or None where nothing looks like one."""
        if index not in (self._with_digits or self._may_hold_dates()):
            return None
        if index not in self._dates:
            text = self.texts[index]
            self._dates[index] = written_date.find(text) if written_date.may_hold(text) else None
        return self._dates[index]

    def stated(self, field: str) -> Iterator[tuple[Found, int]]:
        """Return what page and container state of `field`, best first, each with its score."""
        return candidate.stated(self.inputs.stated, field)

    def captured(self, field: str) -> tuple[Capture, ...]:
        """Return what rules captured for `field`."""
        return tuple(
            Capture(text, line, rule)
            for name, text, line, rule in self.inputs.captured
            if name == field
        )


def _non_blank(lines: Sequence[Line]) -> tuple[list[int], list[str]]:
    """The numbers of the non-blank lines, and their texts without white space at the ends.

    The texts are as a reader sees them, and a full stop alone is a blank line. Every line passes
    here, so the loops are those of the built-in functions.
    """
    texts = list(map(str.strip, passes.texts_of(lines)))
    if lines and lines[0].shape is not None:  # a page shows no marks
        texts = _without_invisible_ends(texts)
    else:
        texts = _as_read(texts)
    if "." in texts:  # alone in its line: between the parts of a byline in some collections
        texts = ["" if text == "." else text for text in texts]
    numbers = list(compress(passes.numbers_of(lines), texts))
    texts = list(filter(None, texts))
    if texts and (head := _head_parts(texts[0])):
        return [numbers[0]] * (len(head) - 1) + numbers, [*head, *texts[1:]]
    return numbers, texts


def _head_parts(text: str) -> list[str]:
    """The parts of a story that some collections put into one line; () for any other line.

    "By . Ada Moreno . PUBLISHED: . 5 May 2026 . The harbour ...": the last part is the story.
    """
    parts = text[:_HEAD_READ].split(_BETWEEN) if len(text) > LONG else []
    if len(parts) < 2 or not (parts[0] == "By" or labels.label(parts[0])):
        return []
    count = next((i for i, part in enumerate(parts) if len(part) > LONG), len(parts) - 1)
    head = parts[:count]
    rest = text[sum(len(part) + len(_BETWEEN) for part in head) :]
    return [*(part for one in head if (part := one.strip(" |"))), rest] if head and rest else []


def _without_invisible_ends(texts: list[str]) -> list[str]:
    """The lines of a page, with ASCII spaces."""
    joined = "\n".join(texts)
    if joined.isascii():
        return texts
    if "\u00a0" in joined:
        texts = joined.replace("\u00a0", " ").split("\n")
    if any(mark in joined for mark in _INVISIBLE):
        texts = [text.strip(_INVISIBLE) for text in texts]
    return texts


def _as_read(texts: Sequence[str]) -> list[str]:
    """The lines as a reader sees them, with the marks of a heading: they say what it is."""
    read, marked = marks.all_plain(texts)
    for index in marked:  # the others have no white space at their ends
        text, read[index] = texts[index], read[index].strip()
        if text[:1] == "#" and (heading := _HEADING.match(text)) and read[index]:
            read[index] = f"{heading[0]}{read[index]}"
    return read


def _body(
    numbers: Sequence[int], texts: Sequence[str], body: tuple[int, int] | None
) -> tuple[int, int]:
    """The indexes of the body's first and last line; 0 and -1 for an empty document.

    Without a body it reaches from the first to the last sentence. Short lines that the judge
    keeps above the first sentence belong to the article's head, not to its body.
    """
    last = len(texts) - 1
    if body is None:
        first = next((i for i, text in enumerate(texts) if _is_paragraph(text)), None)
        if first is None:
            return 0, last
        return first, next(i for i in range(last, -1, -1) if _is_paragraph(texts[i]))
    first, end = bisect_left(numbers, body[0]), bisect_right(numbers, body[1])
    if first >= end:
        return 0, last
    head = range(first, min(end, first + _MOST_HEAD_LINES))
    return next((i for i in head if _is_paragraph(texts[i])), first), end - 1


def _is_paragraph(text: str) -> bool:
    """Whether a line is long enough for a sentence and ends like one, or in a quotation.

    Not `ends_sentence`: a quotation needs no full stop, and a sentence in brackets does not count.
    """
    shortest = LONG if " " in text[:_LONG_CJK] else _LONG_CJK
    return len(text) >= shortest and text[-1] in _PARAGRAPH_ENDS
