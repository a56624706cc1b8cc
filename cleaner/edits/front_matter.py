"""Front matter is no line of the article: it is set aside before anything looks at the text.

It is looked for again after every step, because a step may bring a block to the top that a second
cleaning would take for front matter (law 4). Where ``layout/front-matter`` is disabled, as it is
when files are cleaned in place, the block comes back on top of what remains.
"""

from collections.abc import Collection
from functools import partial

from cleaner.edits.remaining_text import RemainingText, edits_removing
from cleaner.model import Line
from cleaner.text import front_matter

FRONT_MATTER = "layout/front-matter"
_NAMES = (FRONT_MATTER,)


def set_aside(
    remaining: RemainingText, disabled: Collection[str]
) -> tuple[RemainingText, tuple[Line, ...]]:
    """Return the text without its front matter, and the lines that `put_back` takes.

    The lines are () where the front matter is removed for good.
    """
    aside: list[Line] = []
    while count := front_matter.find(remaining.lines):
        front, rest = remaining.lines[:count], remaining.lines[count:]
        if "layout" in disabled or FRONT_MATTER in disabled:
            aside += front
            remaining = remaining._replace(lines=rest)
            continue
        edits = [edit for line in front for edit in edits_removing(remaining, line, _NAMES)]
        removals = remaining.removals.with_edits(partial(tuple, edits))
        remaining = remaining._replace(lines=rest, removals=removals)
    return remaining, tuple(aside)


def put_back(remaining: RemainingText, aside: tuple[Line, ...]) -> RemainingText:
    """Return the text under the front matter that was set aside."""
    return remaining._replace(lines=(*aside, *remaining.lines)) if aside else remaining
