"""One candidate for a field, and what it weighs against the others.

Weights are small whole numbers, comparable within one field only. What a page states
about itself weighs more than what a line looks like; two that agree add up. Nothing is
dropped silently: who loses is kept with the reason, for ``explain``.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from cleaner.model import Found

# What a candidate from outside the text weighs, by the head of its `by`; the later ones
# of one source weigh less. An unknown source is taken for a middling one.
STATED = {
    "container": 9,
    "json-ld": 12,
    "microdata": 10,
    "meta": 11,
    "og": 10,
    "opengraph": 10,
    "rel": 9,
    "link": 9,
    "mailto": 8,
    "time": 8,
    "url": 7,
    "markup": 7,
    "h1": 7,
    "title": 6,
    "htmldate": 6,
}
UNKNOWN_SOURCE = 7


class Candidate(NamedTuple):
    """A value, where it stands, who found it, and its weight; `flaw` says why it cannot win."""

    value: Any
    line: int | None
    by: str
    weight: int
    flaw: str | None = None

    def found(self, field: str, rejected: str | None = None) -> Found:
        return Found(field, self.value, self.line, self.by, rejected)


def source(by: str) -> int:
    """The weight of a source, by the first word of its name: "meta:article:author" is "meta"."""
    head = by.partition(":")[0].partition("/")[0].partition(" ")[0]
    return STATED.get(head, UNKNOWN_SOURCE)


def stated(found: Sequence[Found], field: str) -> Iterable[tuple[Found, int]]:
    """The candidates for `field` from outside the text with their weights, best first."""
    rank = 0
    for one in found:
        if one.field == field and one.rejected is None:
            yield one, max(1, source(one.by) - min(rank, 3))
            rank += 1
