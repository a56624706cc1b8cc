"""The lines, captures and statements that may name the author, scored by kind and place.

A byline counts most right above the body, a bio right below it, a bare name only where bylines
are usual. A rule's capture adds one: a rule knows what a line is, but only its place shows which
story it belongs to.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.metadata import line_checks
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.names import author_line, byline_names
from cleaner.metadata.names.author_line import AuthorLine
from cleaner.metadata.names.person_name import has_given_name
from cleaner.metadata.names.words import LONE_PREFIXES
from cleaner.text.lazy_pattern import pattern

_BEFORE, _INSIDE, _AFTER = 30, 20, 25  # non-blank lines around the body that may name the author
_BODY_END = 4  # the body's last lines, where a bio may be
_OPENING_LINES = 3  # of the body, which are read whatever they end with

# By kind of line: the score before the body (up to 3, 8, 15 lines away, further), in its first
# lines (up to 3, 7, further), and after it (up to 2, 8, further). Read off how often each kind
# was right at each place in development dumps, and checked on pages of other sites.
_SCORES = {
    "cue": (10, 8, 6, 3, 10, 7, 2, 7, 4, 1),
    "alone": (7, 6, 4, 1, 6, 4, 0, 4, 3, 0),
    "role": (8, 7, 4, 1, 7, 5, 1, 5, 4, 0),
    "dated": (8, 7, 4, 1, 7, 2, 0, 2, 0, 0),
    "other": (7, 6, 2, 0, 6, 2, 0, 0, 0, 0),
    "bio": (9, 8, 5, 3, 6, 6, 4, 9, 8, 6),
    "contact": (9, 8, 5, 3, 6, 4, 3, 9, 8, 5),
    "posts": (6, 5, 4, 2, 5, 4, 3, 8, 7, 6),
}
_FIRST_SCORE = {"before": 0, "inside": 4, "after": 7}  # index into a row of `_SCORES`
_STEPS = {"before": (3, 8, 15), "inside": (2, 6), "after": (2, 8)}  # greatest distances
_BELOW_HEADLINE = 4  # non-blank lines below the headline that count as near the body
_AT_BODY_END = ("cue", "bio", "contact", "posts")  # kinds that are read in the body's last lines
_NOT_BYLINE = pattern(  # an embedded post or a picture credit
    r"^[—–-] ?.{0,60}\(@|^photo|^foto|^image|^credit|^bild|^getty", re.IGNORECASE
)

_BARE = ("alone", "role", "dated", "other")  # kinds of lines with neither prefix nor sentence
BELOW_PREFIX = "text/byline/below-prefix"  # what found a name below a line "By"
_LONGEST_BELOW_PREFIX = 90  # code points of such a name with a job and a house
_LONGEST_PREFIX_LINE = 28  # code points; "Author of the article:" has 22
_LONGEST_MARK = 3  # code points of a line of marks
_MARKS = " .•*-–—|"  # around a prefix
_PREFIX_LINES = LONE_PREFIXES.union([f"{prefix}:" for prefix in LONE_PREFIXES])


class BylineCandidate(NamedTuple):
    """Names that may be the byline, what found them, and their score.

    `line` is None for a candidate from outside the text. `kind` is that of the author line, or
    "stated". `rejected` is the reason not to take it. `number` is the line number of a candidate
    without a `line`, where one is known.
    """

    people: tuple[str, ...]
    by: str
    score: float
    line: TextLine | None = None
    kind: str = "stated"
    rejected: str | None = None
    number: int | None = None


def find(view: DocumentView) -> list[BylineCandidate]:
    """Return all candidates: from the lines in order, then from rules, then what is stated."""
    return [*_with_captures(view, [*_of_lines(view)]), *_stated(view)]


def lines(view: DocumentView) -> list[int]:
    """Return the indexes of the lines around the body that are read; not its sentences."""
    texts = view.texts
    inside = range(view.body_start, view.body_end + 1 - _BODY_END)
    opening = view.body_start + _OPENING_LINES
    return [
        index
        for index in view.near_body(_BEFORE, _INSIDE, _AFTER, _BODY_END)
        if index not in inside
        or (
            len(texts[index]) <= line_checks.LONGEST
            and (index < opening or texts[index][-1] not in ".!?,;")
        )
    ]


def _of_lines(view: DocumentView) -> Iterator[BylineCandidate]:
    """The author lines around the body."""
    texts, near = view.texts, lines(view)
    authors = view.authors(near)
    below_prefix = [
        index
        for index in near
        if index and len(texts[index - 1]) <= _LONGEST_PREFIX_LINE and _follows(texts, index)
    ]
    named = authors.keys() | below_prefix if below_prefix else authors
    for index in [index for index in near if index in named]:
        text, author, by = texts[index], authors.get(index), ""
        if index in below_prefix and (author is None or author.kind in _BARE):
            people = author_line.people_and_job(text.lstrip(_MARKS), view.publisher)
            if people and (index <= view.body_end or has_given_name(people[0])):
                author, by = AuthorLine("cue", people), BELOW_PREFIX
        if author is not None and not _NOT_BYLINE.match(text):
            line = view.line(index)
            by, score = by or f"text/byline/{author.kind}", _score(author, line, view)
            yield BylineCandidate(author.names, by, score, line, author.kind)


def _follows(texts: Sequence[str], index: int) -> bool:
    """Whether the line above, which is short, is "By", "Author:" and nothing else."""
    above = texts[index - 1]
    if index > 1 and len(above) <= _LONGEST_MARK and not above.strip(_MARKS):
        above = texts[index - 2]  # not the full stop of "By / . / Ada Moreno"
        if len(above) > _LONGEST_PREFIX_LINE:
            return False
    is_short = len(texts[index]) <= _LONGEST_BELOW_PREFIX
    return is_short and above.strip(_MARKS).lower() in _PREFIX_LINES


def _score(author: AuthorLine, line: TextLine, view: DocumentView) -> float:
    """The score of a kind of line at its distance from the body."""
    scores = _SCORES[author.kind]
    if view.is_at_body_end(line) and author.kind in _AT_BODY_END:
        return scores[_FIRST_SCORE["after"]] - 1
    if view.is_below_headline(line, _BELOW_HEADLINE):
        return scores[_FIRST_SCORE[line.place]]
    steps = _STEPS[line.place]
    return scores[_FIRST_SCORE[line.place] + sum(line.distance > step for step in steps)]


def _with_captures(
    view: DocumentView, candidates: Sequence[BylineCandidate]
) -> list[BylineCandidate]:
    """The candidates, credited to a rule that captured their line; and the further captures."""
    captures = {capture.line: capture for capture in view.captured("byline")}
    found = [
        one._replace(by=captures[one.line.number].rule, score=one.score + 1)
        if one.line is not None and one.line.number in captures
        else one
        for one in candidates
    ]
    known = {one.line.number for one in candidates if one.line is not None}
    for text, number, rule in captures.values():
        people = byline_names.people(text, view.publisher)
        line = view.line_numbered(number)
        if number not in known and people and line is not None:
            family = rule.partition("/")[0]
            kind = family if family in ("contact", "bio") else "cue"
            score = _score(AuthorLine(kind, people), line, view) + 1  # type: ignore[arg-type]
            found.append(BylineCandidate(people, rule, score, line, kind))
    return found


def _stated(view: DocumentView) -> Iterator[BylineCandidate]:
    """What the page or the container states, whatever its type, read like a byline."""
    for one, score in view.stated("byline"):
        several = isinstance(one.value, (list, tuple, set, frozenset))
        values = [str(value) for value in one.value] if several else [str(one.value)]
        people: dict[str, str] = {}
        for value in values:
            for name in byline_names.people(value, view.publisher):
                people.setdefault(bare_words(name), name)
        rejected = None if people else "names no person"
        names = tuple(people.values()) or tuple(values)
        yield BylineCandidate(names, one.by, score, rejected=rejected, number=one.line)
