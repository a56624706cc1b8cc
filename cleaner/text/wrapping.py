"""Hard-wrapped text: which lines are one paragraph, broken at a fixed width.

Databases, mail, terminals and PDF readers break a paragraph into lines of at most so many
characters, each as full as its words allow. Such a width is found by a vote: a line followed by
another without a blank one between them fits every width from its own length to just below the
length that it would have with the next line's first word. Where most lines agree on one width, a
line that is full at it goes on in the next.

Nothing is re-wrapped: the paragraphs are for reading, and their lines stay as they are.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from cleaner.model import Line
from cleaner.native import passes
from cleaner.text.long_lines import texts_of
from cleaner.text.sentences import unspaced_pattern

NARROWEST, WIDEST = 30, 125  # characters; no one wraps outside
LEAST_VOTES = 4
LEAST_SHARE = 0.5  # of the lines that are at least half as long as the width
MOST_LONGER = 0.1  # of the lines that are not blank: addresses do not fit
LEAST_LOWER = 0.3  # of the lines that go on: their next line begins in lower case
SLACK = 1  # characters; a space at the end of a line is often lost
_BULLETS = frozenset("•·‣▪●○■□►*–—-+")


class Paragraphs(NamedTuple):
    """The paragraphs of a hard-wrapped text as lines, numbered from 1 without a gap.

    `lines[i]` holds the text of `wrapped[first[i] : first[i + 1]]`, each line break replaced by
    as many spaces, so that offsets are the same in both; it has the `start` of its first line and
    the ending of its last.
    """

    wrapped: Sequence[Line]
    lines: tuple[Line, ...]
    first: Sequence[int]  # indexes into `wrapped`; one more at the end

    def indexes(self, paragraph: int) -> range:
        """Return the indexes of the wrapped lines of the paragraph at an index."""
        return range(self.first[paragraph], self.first[paragraph + 1])

    def line_number(self, number: int) -> int:
        """Return the number of the first line of the paragraph with a number."""
        return self.wrapped[self.first[number - 1]].number

    def numbered_as_wrapped(self) -> tuple[Line, ...]:
        """Return the paragraphs, each with the number of its first line."""
        return tuple([line._replace(number=self.line_number(line.number)) for line in self.lines])


def paragraphs(lines: Sequence[Line]) -> Paragraphs | None:
    """Return the paragraphs of a hard-wrapped text, None for any other."""
    width = wrap_width(texts_of(lines))
    if width is None:
        return None
    first = [0] if lines else []
    for i in range(1, len(lines)):
        if not _goes_on(lines[i - 1].text, lines[i].text, width):
            first.append(i)
    first.append(len(lines))
    joined = [
        _joined(lines[begin:end], number)
        for number, (begin, end) in enumerate(pairwise(first), start=1)
    ]
    return Paragraphs(lines, tuple(joined), first)


def wrap_width(texts: Sequence[str]) -> int | None:
    """Return the width at which a text is hard-wrapped, in characters; None if it is not."""
    # Most texts have paragraphs longer than any width, and need not be looked at any further.
    longer, count = passes.count_longer(texts, WIDEST + SLACK)
    if count <= LEAST_VOTES or longer > MOST_LONGER * count:
        return None
    votes = [0] * (WIDEST + 2)  # by width, as differences
    candidates = []  # length of a line, what it would have with the next word, that word
    for length, word in passes.breaks(texts, NARROWEST // 2, WIDEST):
        with_next = length + 1 + _unbroken(word)
        candidates.append((length, with_next, word))
        if with_next > NARROWEST:
            votes[max(length, NARROWEST)] += 1
            votes[min(with_next, WIDEST + 1)] -= 1
    totals = [*accumulate(votes[: WIDEST + 1])]
    most = max(totals)
    if most < LEAST_VOTES:
        return None
    width = totals.index(most)
    if passes.count_longer(texts, width + SLACK)[0] > MOST_LONGER * count:
        return None
    long = [c for c in candidates if width / 2 <= c[0]]
    full = [c for c in long if c[0] <= width + SLACK and c[1] > width - SLACK]
    if len(full) < LEAST_SHARE * len(long) or len(full) < LEAST_VOTES:
        return None
    if sum([_begins_lower(word) for *_, word in full]) < LEAST_LOWER * len(full):
        return None
    return width


def _goes_on(text: str, following: str, width: int) -> bool:
    """Whether a line and the next one are of one paragraph that was broken at `width`."""
    if not text.strip() or not following.strip():
        return False
    length = len(text.rstrip())
    with_next = length + 1 + _unbroken(following.split(None, 1)[0])
    if length > width + SLACK or with_next <= width - SLACK:
        return False
    start = following.lstrip()
    if start[0] in _BULLETS and start[1:2] == " ":
        return False
    indent = len(following) - len(start)
    own = len(text) - len(text.lstrip())
    return indent <= own or _hangs(text.lstrip(), indent - own)


def _hangs(text: str, indent: int) -> bool:
    """Whether a list item's next line is indented as its text is."""
    mark, _, rest = text.partition(" ")
    return len(mark) <= 4 and not mark.isalpha() and len(text) - len(rest.lstrip()) == indent


def _unbroken(word: str) -> int:
    """How much of a word stays in one line: in a script without spaces it may break anywhere."""
    is_unspaced = word[0] >= "\u0e00" and unspaced_pattern().match(word)
    return 1 if is_unspaced else len(word)


def _begins_lower(word: str) -> bool:
    """Whether the first character is a lower-case letter, or of a script without case."""
    char = word[0]
    return char.islower() or (char.isalpha() and not char.isupper())


def _joined(lines: Sequence[Line], number: int) -> Line:
    """The lines of one paragraph as one line."""
    *most, last = lines
    if not most:
        return last._replace(number=number)
    parts = [part for line in most for part in (line.text, " " * len(line.ending))]
    return Line(number, lines[0].start, "".join([*parts, last.text]), last.ending)
