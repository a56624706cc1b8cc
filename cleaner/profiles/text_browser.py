"""Text browsers: what ``lynx -dump`` and ``w3m -dump`` write.

Links are numbered, the number in brackets before the words of the link, and listed with their
addresses under "References" at the end. The list and the numbers are removed, and with them the
lines above and below the article that are nothing but links: without the numbers nobody could see
that they are. A footnote's number follows its word, and stays.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from cleaner.profiles import link_blocks
from cleaner.profiles.frame import Frame, filled
from cleaner.profiles.link_blocks import MARK

_MARK = re.compile(r"(?<![\w\])”\"’'.,;:!?])\[(\d{1,4})\](?=[^\s\[,.;:)])")
_REFERENCE = re.compile(
    r"\[?\d{1,4}[.\]] +(?:[a-z][a-z0-9+.-]{1,20}:(?://)?\S.{0,2000}|/\S{0,500}|\S{1,200}\.html?\S{0,100})"
)
_HEADING = re.compile(r"references:?|visible links:?|hidden links:?|links:?", re.IGNORECASE)
_RELATED = re.compile(r"#(?=\x01)|#\[\d{1,4}\](?=\S)")  # feeds and search, of <link>
_IMAGE = re.compile(
    r"\[(?:[\w%.-]{1,80}\.(?:jpe?g|png|gif|svg|webp)|INLINE|IMG|LINK|EMBED|USEMAP)\] ?"
)
_LEAST_MARKS = 4  # of a dump without its list of references
_LEAST_IN_ORDER = 0.8  # of the marks that follow the one before


def find(texts: Sequence[str]) -> Frame | None:
    """Return the numbers of links, the list of their addresses, and the lines that are links.

    None if the numbers do not count up, and if they are few and there is no list.
    """
    bracketed = [(i, text) for i, text in enumerate(texts) if "[" in text]
    marks = [(i, match) for i, text in bracketed for match in _MARK.finditer(text)]
    references = _references(texts)
    if not _is_dump([int(match[1]) for _, match in marks], references):
        return None
    frame = Frame()
    frame.hidden |= references
    marked = [_RELATED.sub(MARK, _MARK.sub(MARK, text), count=1) for text in texts]
    frame.hidden |= link_blocks.find(marked, min(references, default=len(texts)))
    for i, _ in bracketed:
        spans = [m.span() for pattern in (_MARK, _IMAGE) for m in pattern.finditer(texts[i])]
        if i not in frame.hidden and spans:
            frame.cuts[i] = tuple(sorted(spans))
    return frame


def _is_dump(numbers: Sequence[int], references: set[int]) -> bool:
    """Whether marks and references are those of a text browser: the marks count up."""
    if not numbers:
        return False  # a list of sources
    steps = [after - before for before, after in pairwise(numbers)]
    in_order = sum(step == 1 for step in steps) >= _LEAST_IN_ORDER * len(steps)
    return in_order and (bool(references) or len(numbers) >= _LEAST_MARKS)


def _references(texts: Sequence[str]) -> set[int]:
    """The list of addresses at the end, with its headings; empty without one."""
    lines = filled(texts)
    position, found = len(lines), 0
    while position:
        text = texts[lines[position - 1]].strip()
        if _REFERENCE.fullmatch(text):
            found += 1
        elif not _HEADING.fullmatch(text):
            break
        position -= 1
    headed = position < len(lines) and _HEADING.fullmatch(texts[lines[position]].strip())
    return set(lines[position:]) if found and headed else set()
