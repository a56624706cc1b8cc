"""The features of a page's line that tell a thread of comments: how many of its signs are near.

The signs are those of `thread_signs`. They are counted before and after the line, in the containers
around it, and in all containers with the path of its own.

One source for both forms, like `page_surroundings`: Python runs it as it is, and hatch_build.py
compiles it, with the types in `cleaner/native/_page_threads.pxd`.

Law: linear in the lines. Sums over a container or a window are differences of running sums.
"""

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.judge import page_surroundings

# Set by hand on the development pages; the model is trained on features with these values, and with
# windows of 6, 8 and 20 lines, as `page_columns.THREAD` names them.
LEVELS = 4  # containers around a line, as in `page_surroundings`
MOST = 250  # counts are capped here, to fit a byte
FARTHEST = 60  # lines back or ahead to a sign
NO_WORDS = 255  # the voice where no line is long enough to have one
VOICE_SCALE = 400  # one word of voice in ten is 40
SHARE_SCALE = 32  # a share of all lines
MARKS = 4  # bytes a line, of `thread_signs`
# What `fill_threads` gives for a candidate, in the order of `page_columns.THREAD`.
AWAY, WINDOWS, WITHIN, VOICE, HOMES, WIDTH = 2, 6, 14, 26, 30, 32


class Signs:
    """The signs of a page's lines, with running sums: item i is of the lines before line i."""

    def __init__(self, page: "page_surroundings.PageLines", marks: memoryview) -> None:
        n = len(marks) // MARKS
        self.page = page
        self.marks = marks
        self.answers_to, self.times_to, self.voice_to, self.words_to = (
            array("q", bytes(8 * (n + 1))) for _ in range(4)
        )
        # By number of a container's path.
        self.homes_lines, self.homes_answers, self.homes_voice, self.homes_words = (
            array("q", bytes(8 * (n + 1))) for _ in range(4)
        )
        # For every line: how many lines ago and ahead the nearest answer and the nearest time are.
        self.away = array("B", bytes(4 * n))


def signs_of(page: "page_surroundings.PageLines", marks: memoryview) -> Signs:
    """Add up the signs, MARKS bytes a line."""
    signs = Signs(page, marks)
    for i in range(page.count):
        answers = marks[MARKS * i]
        voice = marks[MARKS * i + 2]
        words = marks[MARKS * i + 3]
        signs.answers_to[i + 1] = signs.answers_to[i] + answers
        signs.times_to[i + 1] = signs.times_to[i] + marks[MARKS * i + 1]
        signs.voice_to[i + 1] = signs.voice_to[i] + voice
        signs.words_to[i + 1] = signs.words_to[i] + words
        homes = page.home_path[i]
        signs.homes_lines[homes] += 1
        signs.homes_answers[homes] += answers
        signs.homes_voice[homes] += voice
        signs.homes_words[homes] += words
    add_distances(signs, 0)
    add_distances(signs, 1)
    return signs


def add_distances(signs: Signs, side: int) -> None:
    """Measure for every line how far the nearest signs before it are; with side 1, after it."""
    n = signs.page.count
    answer = time = FARTHEST
    for k in range(n):
        i = n - 1 - k if side else k
        signs.away[4 * i + side] = answer
        signs.away[4 * i + 2 + side] = time
        answer = 1 if signs.marks[MARKS * i] else min(answer + 1, FARTHEST)
        time = 1 if signs.marks[MARKS * i + 1] else min(time + 1, FARTHEST)


def whole_page(signs: Signs) -> tuple[int, ...]:
    """Return the features named in `page_columns.THREAD_PAGE`."""
    n = signs.page.count
    return step(signs, signs.answers_to[n]), step(signs, signs.times_to[n]), voice_of(signs, 0, n)


def fill_threads(signs: Signs, chosen: Sequence[int], out: memoryview) -> None:
    """Write WIDTH bytes for every candidate, candidate by candidate."""
    for j in range(len(chosen)):
        i = chosen[j]
        row = out[WIDTH * j : WIDTH * (j + 1)]
        row[0] = signs.marks[MARKS * i]
        row[1] = signs.marks[MARKS * i + 1]
        for k in range(4):
            row[AWAY + k] = signs.away[4 * i + k]
        fill_windows(signs, i, row)
        fill_containers(signs, i, row)


def fill_windows(signs: Signs, i: int, row: memoryview) -> None:
    """The signs among the lines before and after; the voice of the line and of those around it."""
    n = signs.page.count
    at = WINDOWS
    for reach in (6, 20):
        first = max(0, i - reach)
        last = min(n, i + 1 + reach)
        row[at] = signs.answers_to[i] - signs.answers_to[first]
        row[at + 1] = signs.answers_to[last] - signs.answers_to[i + 1]
        row[at + 2] = signs.times_to[i] - signs.times_to[first]
        row[at + 3] = signs.times_to[last] - signs.times_to[i + 1]
        at += 4
    row[VOICE] = voice_of(signs, i, i + 1)
    row[VOICE + 1] = voice_of(signs, max(0, i - 8), i)
    row[VOICE + 2] = voice_of(signs, i + 1, min(n, i + 9))


def fill_containers(signs: Signs, i: int, row: memoryview) -> None:
    """The signs in the containers around the line, and in all with the path of its own."""
    page = signs.page
    n = page.count
    for k in range(LEVELS):
        level = k if k < page.levels[i] else max(page.levels[i] - 1, 0)
        first = min(page.first[LEVELS * i + level], n)
        last = min(page.last[LEVELS * i + level], n) if page.levels[i] else n
        at = WITHIN + 3 * k
        row[at] = step(signs, signs.answers_to[last] - signs.answers_to[first])
        row[at + 1] = step(signs, signs.times_to[last] - signs.times_to[first])
        row[at + 2] = voice_of(signs, first, last)
    homes = page.home_path[i]
    words = signs.homes_words[homes]
    row[VOICE + 3] = (
        min(VOICE_SCALE * signs.homes_voice[homes] // words, MOST) if words else NO_WORDS
    )
    row[HOMES] = min(signs.homes_answers[homes], MOST)
    row[HOMES + 1] = SHARE_SCALE * signs.homes_answers[homes] // signs.homes_lines[homes]


def voice_of(signs: Signs, first: int, last: int) -> int:
    """How often some lines speak of "I" and "you"."""
    words = signs.words_to[last] - signs.words_to[first]
    if words <= 0:
        return NO_WORDS
    return min(VOICE_SCALE * (signs.voice_to[last] - signs.voice_to[first]) // words, MOST)


def step(signs: Signs, n: int) -> int:
    """A number on the logarithmic steps."""
    return signs.page.steps[min(max(n, 0), MOST)]
