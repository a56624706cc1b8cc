"""Where the page's running text lies: the container that holds most of it.

Prose gives its weight to the container around it, half of that to the one above and a
quarter to the next, so that sections of one article add up below their article and not at
the page's body. The place of every line is then told relative to the winner: how many
steps up to what holds both, and how many down again.

Law: linear in the lines and their boxes.
"""

from collections import defaultdict
from collections.abc import Sequence

from cleaner.page.walk import Box, Row

_NAMES = (
    "p h1 h2 h3 h4 h5 h6 li ul ol blockquote pre dl dt dd figure figcaption table tbody thead tr"
    " td th address summary font center"
)
LEAVES = frozenset(_NAMES.split())
STOPS = frozenset('.!?…。！？؟۔।”"’»“')
LEAST = 40  # characters; shorter lines are no prose
LEVELS = 4
FARTHEST = 60  # steps; what lies further off is as far


def home(box: Box) -> Box:
    """The container around a line: the nearest box that is more than a paragraph or a list."""
    while box.place.tag in LEAVES and box.around is not None:
        box = box.around
    return box


def prose(row: Row) -> float:
    """How much running text a line is: its characters, if it reads like sentences."""
    text, linked, _, _, box, _ = row
    size = len(text)
    if size < LEAST or 2 * linked > size or box.place.heading:
        return 0.0
    if text[-1] in STOPS or size >= 160:
        return float(min(size, 800) - linked)
    return 0.0


def main(rows: Sequence[Row], homes: Sequence[Box]) -> Box | None:
    """The container that holds most of the page's prose; None when there is no prose."""
    scores: defaultdict[Box, float] = defaultdict(float)
    for row, here in zip(rows, homes, strict=True):
        weight = prose(row)
        if weight:
            box: Box | None = here
            while box is not None and weight >= 1.0:
                scores[box] += weight
                weight *= 0.5
                box = box.around
    return max(scores, key=lambda box: (scores[box], -box.number)) if scores else None


def steps(homes: Sequence[Box], best: Box) -> list[tuple[int, int]]:
    """For every line: steps up from `best` to what holds both, and down to the line's home."""
    known: dict[Box, tuple[int, int]] = {}
    height, box = 0, best
    while True:
        known[box] = (min(height, FARTHEST), 0)
        if box.around is None:
            break
        box, height = box.around, height + 1
    out = []
    for here in homes:
        place = known.get(here)
        if place is None:
            way = []
            box = here
            while box not in known and box.around is not None:
                way.append(box)
                box = box.around
            up, down = known[box]
            for box in reversed(way):
                down = min(down + 1, FARTHEST)
                known[box] = (up, down)
            place = (up, down)
        out.append(place)
    return out


def spans(box: Box) -> tuple[tuple[int, int], ...]:
    """The lines [first, last) of the containers around a line, nearest first, at most `LEVELS`.

    A wrapper that holds the same lines as what it wraps is left out: how often a page wraps
    its text says nothing about the text.
    """
    if box.spans is None:
        out = [(box.first, box.last)]
        above = box.around
        while above is not None and len(out) < LEVELS:
            if (above.first, above.last) != out[-1]:
                out.append((above.first, above.last))
            above = above.around
        box.spans = tuple(out)
    return box.spans
