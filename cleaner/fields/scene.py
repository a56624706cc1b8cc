"""What a field may look at, and the few facts about a document that all fields share.

`Scene` is the input of the room; `Reading` is the same, read once: the lines with words,
where each stands to the article's body, and the whole text for substring tests, so that
no field runs a pattern over a document that does not hold what the pattern needs.

The trap: the first lines of a dump of all visible text are menu, and its last lines are
other stories. "Near" therefore always means near the body, counted in lines with words.
"""

import datetime
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from cleaner.fields import days, signature
from cleaner.fields.days import Written
from cleaner.fields.signature import Signature
from cleaner.model import Found, Line

Place = Literal["before", "inside", "after"]

LONG = 60  # code points; a stand-in for "a sentence" where nobody found the body
SHORT_HEAD = 60  # rows of the body that may stand above its first sentence
MOST = 400  # rows that `holding` returns; more is a table or a forum
WIDE = 25  # code points that say as much in a script written without spaces


@dataclass(frozen=True, slots=True)
class Scene:
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


@dataclass(frozen=True, slots=True)
class Row:
    """A line with words: its number, its text without outer spaces, its place.

    `gap` is the distance to the body in rows: 1 is the row right before or after it;
    inside the body it is the count from the body's first row, from 0.
    """

    index: int
    number: int
    text: str
    place: Place
    gap: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A scene read once: see the module.

    `head` and `tail` are the indexes of the body's first and last row; `dated` the indexes
    of the rows that hold the sign of a day; `house` the publisher, once it is known.
    """

    scene: Scene
    rows: tuple[Row, ...]
    text: str
    folded: str
    head: int
    tail: int
    numbers: dict[int, int]  # line number -> index in rows
    dated: frozenset[int]
    house: str | None = None
    _signs: dict[int, Signature | None] = field(default_factory=dict)
    _days: dict[int, tuple[Written, ...]] = field(default_factory=dict)

    def near(self, before: int, inside: int, after: int, end: int = 0) -> tuple[Row, ...]:
        """The rows at most so many before the body, into it, and after it, in order.

        `end` adds that many of the body's last rows: a judge may take a bio for a sentence
        of the article.
        """
        first, last = max(0, self.head - before), self.tail + after + 1
        if self.head + inside > self.tail - end:
            return self.rows[first:last]
        return self.rows[first : self.head + inside] + self.rows[self.tail + 1 - end : last]

    def ends(self, row: Row, rows: int = 4) -> bool:
        """Whether `row` is one of the body's last rows."""
        return row.place == "inside" and self.tail - row.index < rows

    def holding(self, *needles: str) -> tuple[Row, ...]:
        """The rows that hold one of the needles (lower case), in order."""
        found: set[int] = set()
        for needle in needles:
            index = start = 0
            place = self.folded.find(needle)
            while place >= 0 and len(found) < MOST:
                index += self.folded.count("\n", start, place)
                found.add(index)
                start = self.folded.find("\n", place)
                place = self.folded.find(needle, start) if start >= 0 else -1
        return tuple(self.rows[index] for index in sorted(found))

    def matching(self, pattern: re.Pattern[str]) -> tuple[Row, ...]:
        """The rows in which a pattern that spans no line end matches, in order."""
        return tuple(self.rows[index] for index in sorted(_matching(pattern, self.text)))

    def sign(self, row: Row) -> Signature | None:
        """What the row says about who wrote the article; read once."""
        if row.index not in self._signs:
            self._signs[row.index] = signature.read(row.text, self.house, row.index in self.dated)
        return self._signs[row.index]

    def days(self, row: Row) -> tuple[Written, ...]:
        """The days written in the row; read once, and only where there is a sign of one."""
        if row.index not in self.dated:
            return ()
        if row.index not in self._days:
            self._days[row.index] = days.find(row.text)
        return self._days[row.index]


def read(scene: Scene) -> Reading:
    """The scene as a `Reading`; costs one pass over the lines and one over the text."""
    bare = [
        (line.number, text)
        for line in scene.lines
        if (text := line.text.strip().strip("\ufeff\u200b"))
    ]
    head, tail = _span(bare, scene.body)
    rows = tuple(
        Row(index, number, text, "before", head - index)
        if index < head
        else Row(index, number, text, "inside", index - head)
        if index <= tail
        else Row(index, number, text, "after", index - tail)
        for index, (number, text) in enumerate(bare)
    )
    text = "\n".join([text for _, text in bare])
    numbers = {number: index for index, (number, _) in enumerate(bare)}
    return Reading(scene, rows, text, text.lower(), head, tail, numbers, _dated(text))


def _dated(text: str) -> frozenset[int]:
    """The indexes of the rows with the sign of a day."""
    found = _matching(days.SIGN, text)
    if not text.isascii() and days.ODD_DIGITS.search(text):
        found |= _matching(days.ODD_DIGITS, text)
    return frozenset(found)


def _matching(pattern: re.Pattern[str], text: str) -> set[int]:
    """The indexes of the rows in which `pattern` matches, by one pass over the whole text."""
    found: set[int] = set()
    index = start = 0
    for match in pattern.finditer(text):
        index += text.count("\n", start, match.start())
        start = match.start()
        found.add(index)
    return found


def _span(bare: list[tuple[int, str]], body: tuple[int, int] | None) -> tuple[int, int]:
    """The indexes of the first and last row of the body; (0, -1) for an empty text.

    A judge that is careful lets short lines above the first sentence stay; for the fields
    they are the head of the article.
    """
    if body is None:
        inside = [i for i, (_, text) in enumerate(bare) if _is_sentence(text)]
        return (inside[0], inside[-1]) if inside else (0, len(bare) - 1)
    inside = [i for i, (number, _) in enumerate(bare) if body[0] <= number <= body[1]]
    if not inside:
        return 0, len(bare) - 1
    head = next((i for i in inside[:SHORT_HEAD] if _is_sentence(bare[i][1])), inside[0])
    return head, inside[-1]


def _is_sentence(text: str) -> bool:
    return len(text) >= (LONG if " " in text[:WIDE] else WIDE) and text[-1] in '.!?…。！？»”"।'
