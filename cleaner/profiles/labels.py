"""Labelled lines at the ends of a text: "LENGTH: 187 words" above it, "LANGUAGE: ENGLISH" below.

A label counts only in a run that reaches from an end of the text to the article: what stands
between two paragraphs is the article's, whatever it looks like.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

LONGEST_LABEL = 40  # characters
_WRAPPED = range(50, 90)  # characters of a line whose value may go on in the next
MOST_CONTINUING = 14  # lines of one value
_ROOM = 10  # characters by which lines that are wrapped at one width may differ
_LIST = re.compile(r"\(\d{1,3}%\)|;|, |\|")


class Labelled(NamedTuple):
    """A labelled line: its indexes, the label as the table has it, and its value on one line."""

    first: int
    last: int
    label: str
    value: str


def label_of(text: str, labels: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the label of a line, as `labels` names it, and the value after its colon.

    None for a line that begins with none of them.

    >>> label_of("LADEDATUM: 15. März 2019", {"ladedatum": "loaded"})
    ('loaded', '15. März 2019')
    """
    head, colon, value = text.strip().partition(":")
    if not colon or len(head) > LONGEST_LABEL:
        return None
    name = labels.get(head.strip().casefold())
    return None if name is None else (name, value.strip())


def read(texts: Sequence[str], index: int, end: int, labels: Mapping[str, str]) -> Labelled | None:
    """Return the labelled line at an index with the lines in which its value goes on, or None."""
    found = label_of(texts[index], labels)
    if found is None:
        return None
    label, value = found
    last = index
    while last + 1 < end and last - index < MOST_CONTINUING and _goes_on(texts, last, labels):
        last += 1
        value = f"{value} {texts[last].strip()}"
    return Labelled(index, last, label, value)


def _goes_on(texts: Sequence[str], index: int, labels: Mapping[str, str]) -> bool:
    """Whether the value of the line at an index goes on in the next one."""
    text, following = texts[index].rstrip(), texts[index + 1].strip()
    if not following or label_of(following, labels):
        return False
    if len(text) not in _WRAPPED or len(following) >= _WRAPPED.stop:
        return False
    if len(text) + 1 + len(following.split(None, 1)[0]) <= _WRAPPED.start + _ROOM:
        return False
    return following[0].islower() or _LIST.search(text) is not None or text[-1] not in '.!?"”'
