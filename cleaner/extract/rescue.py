"""The second opinion: trafilatura, asked only where the judge finds almost nothing.

It costs eight times what the rest of the page costs, and nine pages of ten are none the
better for it. It answers with text; that text is turned into a choice among the page's own
lines, so that what is kept still stood on the page, in its order, and every other line is
still accounted for.

Never asked on a page so large that it would not come back (`LARGEST`, `MOST`).
"""

import re
from collections.abc import Sequence

from cleaner.model import Line

LARGEST = 3_000_000  # characters of a page
MOST = 20_000  # lines
_WORD = re.compile(r"\w+")


def chosen(html: str, lines: Sequence[Line], *, fast: bool = True) -> frozenset[int]:
    """The numbers of the lines that trafilatura takes for the article; empty when it finds none.

    `fast` leaves out its own fallbacks. Raises nothing: what breaks trafilatura is an
    empty answer here.
    """
    if len(html) > LARGEST or len(lines) > MOST:
        return frozenset()
    import trafilatura

    try:
        text = trafilatura.extract(
            html, fast=fast, include_comments=False, include_tables=True, deduplicate=False
        )
    except Exception:  # a stranger's program on a stranger's page
        return frozenset()
    return matching(text, lines) if text else frozenset()


def matching(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines whose words stand in `text`, in runs of four or as a line."""
    whole = {tuple(_WORD.findall(piece)) for piece in text.split("\n")}
    words = _WORD.findall(text)
    runs = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
    out = []
    for line in lines:
        mine = _WORD.findall(line.text)
        if not mine:
            continue
        if len(mine) < 4:
            if tuple(mine) in whole:
                out.append(line.number)
            continue
        size = len(mine) - 3
        if 2 * sum(tuple(mine[i : i + 4]) in runs for i in range(size)) >= size:
            out.append(line.number)
    return frozenset(out)
