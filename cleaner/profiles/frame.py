"""What a profile says of a dump: which lines are the maker's frame, and what they state."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from cleaner.native import passes
from cleaner.text.sentences import is_long_sentence

LONGEST_NAME = 90  # characters of a line that may be a publication's name or a headline


class Statement(NamedTuple):
    """What a line of the frame states: the field, its value as printed, and the line."""

    field: str
    value: Any
    line: int  # its index


@dataclass(slots=True)
class Frame:
    """The lines of the frame, by index, and what they state.

    `hidden` lines are removed, and the fields do not read them: a database's own dates and
    numbers are no evidence. `read` lines are removed, but the fields read them. `cuts` are
    half-open spans inside lines that stay. Of several `documents` nothing is stated.
    """

    hidden: set[int] = field(default_factory=set)
    read: set[int] = field(default_factory=set)
    cuts: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    stated: list[Statement] = field(default_factory=list)
    documents: int = 1

    def state(self, field: str, value: str, index: int) -> None:
        """Add a statement unless the value is blank."""
        if value := " ".join(value.split()).strip(" ;"):
            self.stated.append(Statement(field, value, index))

    def cut_before(self, texts: Sequence[str], index: int, rest: str) -> None:
        """Cut all but the `rest` of a line, which is its end; remove a line without one."""
        start = len(texts[index]) - len(texts[index].lstrip())
        size = len(texts[index].rstrip()) - len(rest)
        if rest:
            self.cuts[index] = ((start, size),)
        else:
            self.hidden.add(index)

    def __bool__(self) -> bool:
        return bool(self.hidden or self.read or self.cuts)


def any_of(*patterns: str, before: str = "", after: str = "") -> "re.Pattern[str]":
    """Return one pattern, without regard to case, for any of several."""
    return re.compile(f"{before}(?:{'|'.join(patterns)}){after}", re.IGNORECASE)


def merged(frames: Iterable[Frame | None]) -> Frame:
    """Return the frames around the documents of a file as one; those that are none are left out."""
    whole = Frame(documents=0)
    for frame in frames:
        if frame:
            whole.hidden |= frame.hidden
            whole.read |= frame.read
            whole.cuts |= frame.cuts
            whole.stated += frame.stated
            whole.documents += 1
    if whole.documents > 1:
        whole.stated.clear()  # of which article would they be?
    return whole


def filled(texts: Sequence[str], indexes: Iterable[int] | None = None) -> list[int]:
    """Return the indexes of the lines that are not blank."""
    if indexes is None:
        return passes.filled(texts)
    return [i for i in indexes if texts[i].strip()]


def blocks(texts: Sequence[str], indexes: range) -> Iterator[range]:
    """Yield the runs of lines between blank ones."""
    first = None
    for i in indexes:
        if not texts[i].strip():
            if first is not None:
                yield range(first, i)
            first = None
        elif first is None:
            first = i
    if first is not None:
        yield range(first, indexes.stop)


def joined(texts: Sequence[str], indexes: Iterable[int]) -> str:
    """Return the lines as one, with single spaces."""
    return " ".join(" ".join(texts[i] for i in indexes).split())


def date_in(text: str, most_beside: int = 40) -> str | None:
    """Return the text of a line that is a date and little else, None for any other line."""
    from cleaner.metadata.dates import written_date  # most dumps have no frame, and need no fields

    text = text.strip()
    if not written_date.may_hold(text):
        return None
    dates = written_date.find(text)
    if not dates or len(text) - (dates[0].end - dates[0].start) > most_beside:
        return None
    return text


def is_prose(text: str) -> bool:
    """Return whether a line is a sentence of an article: no headline and no name."""
    return is_long_sentence(text, LONGEST_NAME)


def first_values(stated: Iterable[Statement]) -> Mapping[str, Statement]:
    """Return the first statement of each field."""
    out: dict[str, Statement] = {}
    for one in stated:
        out.setdefault(one.field, one)
    return out
