"""Find the container that holds the page's running text, and every line's distance from it.

The prose of a line scores for its container, half of that for the next container up and a
quarter for the one above, so that the sections of an article add up in their article and not in
the body of the page. The position of every line is then given relative to the winner: the steps
up to the container that holds both, and the steps down again.

Law: linear in the lines and their blocks.
"""

from collections import defaultdict
from collections.abc import Sequence

from cleaner.page.block_tree import Block
from cleaner.page.walk import RawLine

_LEAF_TAGS = (
    "p h1 h2 h3 h4 h5 h6 li ul ol blockquote pre dl dt dd figure figcaption table tbody thead tr"
    " td th address summary font center"
)
LEAVES = frozenset(_LEAF_TAGS.split())  # blocks of text, no containers
STOPS = frozenset('.!?…。！？؟۔।”"’»“')  # end a sentence
MIN_PROSE = 40  # characters; shorter lines are no prose
LONG_PROSE = 160  # characters; a line as long needs no full stop
MAX_PROSE = 800  # characters; what is longer scores no more
HALF = 0.5  # of a line's prose counts for the next container around it, and so on
LEVELS = 4  # containers around a line in `Shape.spans`
FARTHEST = 60  # steps; a greater distance counts as this one


def container(block: Block) -> Block:
    """Return the nearest block above paragraphs, lists and tables: `block` or one around it."""
    while block.path.tag in LEAVES and block.parent is not None:
        block = block.parent
    return block


def prose_score(line: RawLine) -> float:
    """Return a line's running text: its characters outside links; 0.0 if it is not prose."""
    text, links = line.text, line.link_size
    size = len(text)
    if size < MIN_PROSE or 2 * links > size or line.block.path.heading:
        return 0.0
    if text[-1] in STOPS or size >= LONG_PROSE:
        return float(min(size, MAX_PROSE) - links)
    return 0.0


def main_container(lines: Sequence[RawLine], containers: Sequence[Block]) -> Block | None:
    """Return the container that holds most of the page's prose, or None if there is no prose.

    `containers` holds the container of each line.
    """
    scores: defaultdict[Block, float] = defaultdict(float)
    for line, nearest in zip(lines, containers, strict=True):
        score = prose_score(line)
        if score:
            block: Block | None = nearest
            while block is not None and score >= 1.0:
                scores[block] += score
                score *= HALF
                block = block.parent
    return max(scores, key=lambda block: (scores[block], -block.number)) if scores else None


def distances(main: Block, containers: Sequence[Block]) -> list[tuple[int, int]]:
    """Return for each container: the steps up from `main` to what holds both, and down to it.

    Neither is more than `FARTHEST`.
    """
    known: dict[Block, tuple[int, int]] = {}
    height, block = 0, main
    while True:
        known[block] = (min(height, FARTHEST), 0)
        if block.parent is None:
            break
        block, height = block.parent, height + 1
    found = []
    for nearest in containers:
        distance = known.get(nearest)
        if distance is None:
            pending = []
            block = nearest
            while block not in known and block.parent is not None:
                pending.append(block)
                block = block.parent
            up, down = known[block]
            for block in reversed(pending):
                down = min(down + 1, FARTHEST)
                known[block] = (up, down)
            distance = (up, down)
        found.append(distance)
    return found


def spans(block: Block) -> tuple[tuple[int, int], ...]:
    """Return the lines [first, last) of `block` and up to `LEVELS` blocks, nearest first.

    A wrapper with the same lines as what it wraps is left out: how many wrappers a page uses
    is no evidence about its text.
    """
    if block.spans is None:
        found = [(block.first, block.last)]
        above = block.parent
        while above is not None and len(found) < LEVELS:
            if (above.first, above.last) != found[-1]:
                found.append((above.first, above.last))
            above = above.parent
        block.spans = tuple(found)
    return block.spans
