"""Candidates for a field; the resolved value, and what was rejected and why.

Each field collects candidates from the lines, the rules, the page and the container. One is
taken; the others are kept with the reason for their rejection, for ``explain`` and the record.

Scores are small whole numbers and can be compared within one field only.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from cleaner.model import Found

# The score of a candidate from outside the text, by the first word of its `by`: how far each
# source is trusted compared with the lines. Set by hand on the development pages.
_SOURCE_SCORES = {
    "profile": 40,  # a labelled line of a database's export is its record of the article
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
_UNKNOWN_SOURCE_SCORE = 7
_MOST_RANKS = 3  # each further candidate of a field scores one less, down to the fourth

SAME_VALUE = "says the same"
WEAKER = "stated less strongly than what was taken"
UNUSABLE = "not a value of this field"


class Candidate(NamedTuple):
    """A value, its line number (None: from outside the text), what found it, and its score.

    `rejected` is the reason not to take it; it is None for a usable candidate.
    """

    value: Any
    line: int | None
    by: str
    score: int
    rejected: str | None = None

    def found(self, field: str, rejected: str | None = None) -> Found:
        """Return the candidate as a finding of `field`: taken, or rejected for this reason."""
        return Found(field, self.value, self.line, self.by, rejected)


class Resolved(NamedTuple):
    """The value of a field, the candidate it came from, and the others with their reasons."""

    value: Any
    found: Found
    rejected: tuple[Found, ...] = ()


def stated(candidates: Sequence[Found], field: str) -> Iterator[tuple[Found, int]]:
    """Yield the candidates for `field` from outside the text, best first, each with its score."""
    rank = 0
    for found in candidates:
        if found.field == field and found.rejected is None:
            yield found, max(1, _source_score(found.by) - min(rank, _MOST_RANKS))
            rank += 1


def best(candidates: Sequence[Candidate], field: str) -> tuple[Candidate | None, tuple[Found, ...]]:
    """Return the first usable candidate with the highest score, and all findings."""
    usable = [one for one in candidates if one.rejected is None]
    taken = max(usable, key=lambda one: one.score) if usable else None
    found = []
    for one in candidates:
        if one is taken:
            found.append(one.found(field))
        elif taken is not None and one.value == taken.value:
            found.append(one.found(field, SAME_VALUE))
        else:
            found.append(one.found(field, one.rejected or outweighed(taken.by if taken else "")))
    return taken, tuple(found)


def outweighed(by: str) -> str:
    """Return the reason for rejecting a candidate that scores lower than what `by` found."""
    return f"{by} weighs more"


def first_usable(
    candidates: Sequence[Found], usable: Callable[[str], str | None] | None = None
) -> Resolved | None:
    """Return the first candidate that `usable` turns into a value; None if there is none."""
    for found in candidates:
        value = found.value if usable is None else usable(found.value)
        if value:
            return resolved(value, found, candidates)
    return None


def resolved(
    value: Any, taken: Found, candidates: Iterable[Found], reasons: dict[int, str] | None = None
) -> Resolved:
    """Return `value`, read from `taken`; `reasons` maps id(candidate) to its rejection."""
    known = reasons or {}
    rejected = [
        Found(one.field, one.value, one.line, one.by, known.get(id(one), WEAKER))
        for one in candidates
        if one is not taken
    ]
    return Resolved(value, taken, tuple(rejected))


def _source_score(by: str) -> int:
    """The score of a source: "meta:article:author" counts as "meta"."""
    head = by.partition(":")[0].partition("/")[0].partition(" ")[0]
    return _SOURCE_SCORES.get(head, _UNKNOWN_SOURCE_SCORE)
