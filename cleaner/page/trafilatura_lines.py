"""Ask trafilatura which lines of a page are the article, where the judge finds none.

It costs eight times as much as everything else, and nine pages of ten are none the better for it.
Its answer is a text, which is matched with the page's own lines: what is kept is still what the
page shows, in its order, and every other line is still accounted for.

Never asked on a page so large that it would not return (`LARGEST`, `MAX_LINES`, `MAX_TAGS`).
"""

import re
from collections.abc import Sequence

from cleaner.model import Line
from cleaner.page.guard import guarded

LARGEST = 3_000_000  # characters of a page
MAX_LINES = 20_000  # of its visible text
MAX_TAGS = 30_000  # 100,000 cells in a row take it 23 s; no real page of 2,052 has 20,000
RUN = 4  # words; a line is matched by its runs of as many
_WORD = re.compile(r"\w+")


def trafilatura_lines(html: str, lines: Sequence[Line], *, fast: bool = True) -> frozenset[int]:
    """Return the numbers of the lines that trafilatura takes for the article; empty for none.

    `fast` leaves out its own fallbacks. Raises nothing: where trafilatura fails, the answer is
    empty.
    """
    if len(html) > LARGEST or len(lines) > MAX_LINES or html.count("<") > MAX_TAGS:
        return frozenset()
    import trafilatura

    try:
        text = trafilatura.extract(
            guarded(html), fast=fast, include_comments=False, include_tables=True, deduplicate=False
        )
    except Exception:  # a page may break it in any way
        return frozenset()
    return matching_lines(text, lines) if text else frozenset()


def matching_lines(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return the numbers of the lines that `text` contains.

    That is a line with half of its runs of `RUN` words in `text`; a shorter one must be a whole
    line there.
    """
    whole_lines = {tuple(_WORD.findall(line)) for line in text.split("\n")}
    words = _WORD.findall(text)
    runs = {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
    found = []
    for line in lines:
        own = _WORD.findall(line.text)
        if not own:
            continue
        if len(own) < RUN:
            if tuple(own) in whole_lines:
                found.append(line.number)
            continue
        size = len(own) - RUN + 1
        if 2 * sum(tuple(own[at : at + RUN]) in runs for at in range(size)) >= size:
            found.append(line.number)
    return frozenset(found)
