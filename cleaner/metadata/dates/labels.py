"""What the words beside a date say of it: published, updated, or another event.

``labels.txt`` holds the words.
"""

from typing import Literal

from cleaner.metadata import word_lists
from cleaner.text.any_case import AnyCase

Label = Literal["published", "updated", "other", ""]

_LABELS = {name: "|".join(one) for name, one in word_lists.sections("dates/labels.txt").items()}
_PUBLISHED = AnyCase(_LABELS["published"])
_UPDATED = AnyCase(_LABELS["updated"])
_OTHER = AnyCase(rf"\b(?:{_LABELS['other']})|{_LABELS['other_first']}")
_UNRELATED = AnyCase(_LABELS["unrelated"])


def label(text: str) -> Label:
    """Return the last label in `text`, which stands before or after a date; "" without one.

    >>> label("Received: 5 May / Published: "), label("Received "), label("By Ada Moreno")
    ('published', 'other', '')
    """
    if len(text) < 2:
        return ""
    ends = [(_PUBLISHED.last(text), "published"), (_UPDATED.last(text), "updated")]
    at, found = max(ends)
    if at >= 0 and ends[0][0] == ends[1][0]:
        return ""
    if _OTHER.last(text) > at:
        return "other"
    return found if at >= 0 else ""  # type: ignore[return-value]


def is_unrelated(text: str) -> bool:
    """Return whether the words of a line show that its date is not the article's."""
    return _UNRELATED.occurs_in(text)
