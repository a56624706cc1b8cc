"""Which lines of a page are kept, given each line's probability of being article.

The decision is made for the page as a whole: lines are kept as long as keeping one more is
expected to make the text better than leaving it out. So a page that is clear is cut sharply, and
one on which every line is doubtful keeps them all.
"""

from collections.abc import Sequence

from cleaner.model import Level, Line
from cleaner.native import passes

# The threshold of the best expected F1 is multiplied by this: 1.0 weighs a lost sentence and a line
# of boilerplate alike. 1.25 and the limits were set by hand on the development pages.
THRESHOLD_FACTOR: dict[Level, float] = {"careful": 1.0, "thorough": 1.25}
HIGHEST: dict[Level, float] = {"careful": 0.5, "thorough": 0.65}  # no threshold is higher
# A heading of at least LEAST_OF_HEADING stays where a paragraph of LEAST_TEXT characters follows
# it in the same container that is article with SURE_TEXT, and links at most in MOST_LINKED_TEXT of
# it. Set by hand on the development pages.
LEAST_OF_HEADING, SURE_TEXT, LEAST_TEXT, MOST_LINKED_TEXT = 0.15, 0.6, 60, 0.3
LONGEST = 2000  # characters of one line that count
# Lines that stay, 1, and others, 0, as `places_of` looks for them.
KEPT_ON_BOTH_SIDES, KEPT_BEFORE, KEPT_AFTER = b"\1\0\1", b"\1\0", b"\0\1"


def lines_to_keep(probabilities: Sequence[float], sizes: Sequence[int], level: Level) -> list[bool]:
    """Return for every line whether it stays; `sizes` are the lines' lengths in characters."""
    weights = [size if size < LONGEST else LONGEST for size in sizes]
    at = min(threshold(probabilities, weights) * THRESHOLD_FACTOR[level], HIGHEST[level])
    return [p >= at for p in probabilities]


def keep_headings(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Keep a heading, or a term, between a line that stays and the running text below it.

    "Comments from the gallery" looks like the end of the article but for what follows it.
    """
    for before in places_of(KEPT_ON_BOTH_SIDES, keeps):
        i = before + 1
        shape, next_shape = lines[i].shape, lines[i + 1].shape
        if (
            shape is not None
            and next_shape is not None
            and (shape.heading or shape.tag == "dt")
            and shape.home == next_shape.home
            and probabilities[i] >= LEAST_OF_HEADING
            and probabilities[i + 1] >= SURE_TEXT
            and len(lines[i + 1].text) >= LEAST_TEXT
            and next_shape.links <= MOST_LINKED_TEXT
        ):
            keeps[i] = True


def places_of(pattern: bytes, keeps: Sequence[bool]) -> list[int]:
    """Return where a pattern, a byte a line, occurs in `keeps`: the indexes of its first lines."""
    flags = bytes(keeps)
    places = []
    at = flags.find(pattern)
    while at >= 0:
        places.append(at)
        at = flags.find(pattern, at + 1)
    return places


def threshold(probabilities: Sequence[float], sizes: Sequence[int]) -> float:
    """Return the probability from which on keeping lines is expected to give the best F1.

    With p the probabilities and w the sizes, the expected F1 of keeping the set K is
    2 sum_K pw / (sum_K w + sum_all pw); it is largest for a set of the likeliest lines.
    """
    return passes.best_threshold([*probabilities], [*sizes])
