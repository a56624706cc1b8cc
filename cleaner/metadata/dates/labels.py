"""What the words beside a date say of it: published, updated, or another event.

``labels.txt`` holds the words.
"""

import re
from typing import Literal

from cleaner.metadata import word_lists
from cleaner.text.lazy_pattern import pattern

Label = Literal["published", "updated", "other", ""]

_LABELS = {name: "|".join(one) for name, one in word_lists.sections("dates/labels.txt").items()}
_PUBLISHED = pattern(_LABELS["published"], re.IGNORECASE)
_UPDATED = pattern(_LABELS["updated"], re.IGNORECASE)
_OTHER = pattern(_LABELS["other"], re.IGNORECASE)
_UNRELATED = pattern(_LABELS["unrelated"], re.IGNORECASE)


def label(text: str) -> Label:
    """Return the last label in `text`, which stands before or after a date; "" without one.

    >>> label("Received: 5 May / Published: "), label("Received "), label("By Ada Moreno")
    ('published', 'other', '')
    """
    if len(text) < 2:
        return ""
    ends = [(_last(_PUBLISHED, text), "published"), (_last(_UPDATED, text), "updated")]
    at, found = max(ends)
    if at >= 0 and ends[0][0] == ends[1][0]:
        return ""
    if _last(_OTHER, text) > at:
        return "other"
    return found if at >= 0 else ""  # type: ignore[return-value]


def is_unrelated(text: str) -> bool:
    """Return whether the words of a line show that its date is not the article's."""
    return _UNRELATED.search(text) is not None


def _last(words: re.Pattern[str], text: str) -> int:
    """The offset of the last match, or -1."""
    offset = -1
    for match in words.finditer(text):
        offset = match.start()
    return offset
