"""What a field may look at, and the few facts about a document that all fields share.

`Scene` is the input of the room; `Reading` is the same, read once: the lines with words,
where each stands to the article's body, and the whole text for substring tests. What a
single row says of its author or a day is read when a field asks for it, and once. A row
itself is made when it is asked for: of most rows of a document nobody asks anything.

The trap: the first lines of a dump of all visible text are menu, and its last lines are
other stories. "Near" therefore always means near the body, counted in lines with words.
"""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

from cleaner.built import native
from cleaner.metadata.dates import days
from cleaner.metadata.dates.days import Written
from cleaner.metadata.names import author_line
from cleaner.metadata.names.author_line import Signature
from cleaner.model import Found, Line

Place = Literal["before", "inside", "after"]

LONG = 60  # code points; a stand-in for "a sentence" where nobody found the body
SHORT_HEAD = 60  # rows of the body that may stand above its first sentence
_UNSEEN = "\ufeff\u200b"  # at a line's ends: no white space to Python, and none to see
WIDE = 25  # code points that say as much in a script written without spaces


class Scene(NamedTuple):
    """All that a field may look at.

    `lines` are the repaired lines of the whole document, before anything was removed;
    `body` the numbers of the first and last article line, inclusive, or None when the
    judge found no clear body; `kept` the numbers of the lines that stay in the text.
    `captured` holds (field, text, line number, full rule name) of the rules' named
    groups; `stated` the candidates from outside the text, best first in each field.
    `language` and `url` are what the user or the container gives. `today` bounds dates.
    """

    lines: Sequence[Line]
    body: tuple[int, int] | None
    kept: Collection[int]
    captured: Sequence[tuple[str, str, int, str]]
    stated: Sequence[Found]
    url: str | None
    language: str | None
    today: datetime.date


class Row(NamedTuple):
    """A line with words: its number, its text without outer spaces, its place.

    `gap` is the distance to the body in rows: 1 is the row right before or after it;
    inside the body it is the count from the body's first row, from 0.
    """

    nth: int
    number: int
    text: str
    place: Place
    gap: int


class Reading:
    """A scene read once: see the module.

    `texts` are the lines with words, without outer spaces; `head` and `tail` are the indexes
    of the body's first and last row; `house` is the publisher, once it is known.
    """

    __slots__ = (
        "_numbers", "_signs", "_text", "_written", "head", "house", "scene", "tail", "texts",
    )  # fmt: skip

    def __init__(self, scene: Scene, numbers: list[int], texts: list[str]) -> None:
        self.scene = scene
        self._numbers = numbers
        self.texts = texts
        self.head, self.tail = _span(numbers, texts, scene.body)
        self.house: str | None = None
        self._text: str | None = None
        self._signs: dict[int, Signature | None] = {}
        self._written: dict[int, tuple[Written, ...] | None] = {}

    @property
    def text(self) -> str:
        """All lines with words, joined by newlines."""
        if self._text is None:
            self._text = "\n".join(self.texts)
        return self._text

    def row(self, nth: int) -> Row:
        """The row of an index into `texts`."""
        place: Place = "inside"
        gap = nth - self.head
        if nth < self.head:
            place, gap = "before", -gap
        elif nth > self.tail:
            place, gap = "after", nth - self.tail
        return Row(nth, self._numbers[nth], self.texts[nth], place, gap)

    def rows(self, first: int, last: int) -> tuple[Row, ...]:
        """The rows from the index `first` up to and without `last`, as far as there are any."""
        return tuple([self.row(nth) for nth in range(first, min(last, len(self.texts)))])

    def at(self, number: int) -> Row | None:
        """The row of the line `number`; None for a line without words."""
        nth = bisect_left(self._numbers, number)
        known = nth < len(self.texts) and self._numbers[nth] == number
        return self.row(nth) if known else None

    def near(self, before: int, inside: int, after: int, end: int = 0) -> tuple[Row, ...]:
        """The rows at most so many before the body, into it, and after it, in order.

        `end` adds that many of the body's last rows: a judge may take a bio for a sentence
        of the article.
        """
        first, last = max(0, self.head - before), self.tail + after + 1
        if self.head + inside > self.tail - end:
            return self.rows(first, last)
        return self.rows(first, self.head + inside) + self.rows(self.tail + 1 - end, last)

    def ends(self, row: Row, rows: int = 4) -> bool:
        """Whether `row` is one of the body's last rows."""
        return row.place == "inside" and self.tail - row.nth < rows

    def sign(self, row: Row) -> Signature | None:
        """What the row says about who wrote the article."""
        nth = row.nth
        if nth not in self._signs:
            dated = self._days(row) is not None
            self._signs[nth] = author_line.read(row.text, self.house, dated)
        return self._signs[nth]

    def days(self, row: Row) -> tuple[Written, ...]:
        """The days written in the row."""
        return self._days(row) or ()

    def _days(self, row: Row) -> tuple[Written, ...] | None:
        """The days written in the row, or None where there is no sign of one."""
        nth = row.nth
        if nth not in self._written:
            self._written[nth] = days.find(row.text) if days.may_hold(row.text) else None
        return self._written[nth]


def read(scene: Scene) -> Reading:
    """The scene as a `Reading`; costs one pass over the lines."""
    return Reading(scene, *(plainly_told if native is None else native.told)(scene.lines, _UNSEEN))


def plainly_told(lines: Sequence[Line], unseen: str) -> tuple[list[int], list[str]]:
    """The numbers of the lines with words, and their texts without outer spaces; in Python.

    The characters of `unseen` go from the ends of what the spaces left.
    """
    told = [(line.number, bare) for line in lines if (bare := line.text.strip().strip(unseen))]
    return [number for number, _ in told], [text for _, text in told]


def _span(
    numbers: Sequence[int], texts: Sequence[str], body: tuple[int, int] | None
) -> tuple[int, int]:
    """The indexes of the first and last row of the body; (0, -1) for an empty text.

    A judge that is careful lets short lines above the first sentence stay; for the fields
    they are the head of the article.
    """
    last = len(texts) - 1
    if body is None:
        first = next((i for i, text in enumerate(texts) if _is_sentence(text)), None)
        if first is None:
            return 0, last
        return first, next(i for i in range(last, -1, -1) if _is_sentence(texts[i]))
    first, end = bisect_left(numbers, body[0]), bisect_right(numbers, body[1])
    if first >= end:
        return 0, last
    above = range(first, min(end, first + SHORT_HEAD))
    return next((i for i in above if _is_sentence(texts[i])), first), end - 1


def _is_sentence(text: str) -> bool:
    return len(text) >= (LONG if " " in text[:WIDE] else WIDE) and text[-1] in '.!?…。！？»”"।'
