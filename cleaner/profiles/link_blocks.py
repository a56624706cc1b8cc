"""Blocks of lines that are nothing but links, above and below the article.

A text that shows where its links are lets menus, buttons and lists of other stories be told from
the article. Between two blocks of prose nothing is taken: a story may list its sources.
"""

from collections.abc import Sequence
from itertools import pairwise

from cleaner.profiles.frame import blocks, joined
from cleaner.text.sentences import ends_sentence

MARK = "\x01"  # before the words of a link; no repaired text has one

_BULLETS = frozenset("*+-o•·#")
_MOST_WORDS = 4  # of a link in a menu, on average
_LONGEST_ITEM = 16  # words of a headline in a list of links
_LONGEST_HEADING = 6  # words above such a list
_PROSE = 60  # characters of a block with a sentence


def find(marked: Sequence[str], end: int) -> set[int]:
    """Return the lines of such blocks among the lines before `end`, by index.

    `marked` are the lines with `MARK` for the beginning of each link, and no address.
    """
    parts = list(blocks(marked, range(end)))
    prose = [n for n, part in enumerate(parts) if _is_text(joined(marked, part))]
    if not prose:
        return set()
    outside = [n for n in range(len(parts)) if not prose[0] <= n <= prose[-1]]
    links = {n for n in outside if _is_links([marked[i].strip() for i in parts[n]])}
    headings = [
        n
        for n, following in pairwise(range(prose[-1] + 1, len(parts)))
        if following in links and n not in links and _is_heading([marked[i] for i in parts[n]])
    ]
    return {i for n in (*links, *headings) for i in parts[n]}


def _is_text(text: str) -> bool:
    """Whether a block is sentences, with few links in it for its words."""
    return (
        len(text) >= _PROSE
        and ends_sentence(text)
        and len(text.split()) >= 2 * _MOST_WORDS * text.count(MARK)
    )


def _is_links(lines: Sequence[str]) -> bool:
    """Whether each line of a block begins with a link, and the links are short or items."""
    bare = [_without_bullet(line) for line in lines]
    if not all(line.startswith(MARK) for line in bare):
        return False
    words = sum(len(line.split()) for line in bare)
    if words <= _MOST_WORDS * sum(line.count(MARK) for line in bare):
        return True
    items = len(lines) > 1 and all(
        line != without for line, without in zip(lines, bare, strict=True)
    )
    return items and not any(
        ends_sentence(line) or len(line.split()) > _LONGEST_ITEM for line in bare
    )


def _is_heading(lines: Sequence[str]) -> bool:
    text = lines[0]
    return len(lines) == 1 and not ends_sentence(text) and len(text.split()) <= _LONGEST_HEADING


def _without_bullet(line: str) -> str:
    """A line without the bullet or number of a list before its text."""
    head, _, rest = line.partition(" ")
    is_bullet = head in _BULLETS or (head[:-1].isdigit() and head[-1] in ".)")
    return rest.lstrip() if is_bullet else line
