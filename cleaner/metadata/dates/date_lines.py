"""Dates in lines of the text, each with its label and its score.

A label names the event of a date: "Published", "Updated". Lines whose date is not the article's
(rights, a cited work, a broadcast, a picture, an offer) are skipped. ``labels.txt`` holds the
labels.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from cleaner.metadata.dates import written_date
from cleaner.metadata.dates.labels import Label, is_unrelated, label
from cleaner.metadata.dates.written_date import WrittenDate
from cleaner.metadata.document_view import DocumentView, Place, TextLine
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.text.lazy_pattern import pattern

# Scores, lengths and distances were set by hand on the development bench;
# tests/test_metadata_date.py has the cases.
THRESHOLD = 5  # the lowest score of a date that is taken
AFTER = 12  # non-blank lines after the body that may hold the date
# By the line's place to the body: (greatest distance, score).
_SCORES: Mapping[Place, tuple[tuple[float, int], ...]] = {
    "before": ((3, 6), (8, 5), (15, 3), (inf, 0)),
    "inside": ((3, 6), (7, 4), (inf, 1)),
    "after": ((6, 3), (AFTER, 0), (inf, -3)),
}
LONGEST_LABEL = 30  # code points of a line that is a label: "Published on"
BARE = 15  # code points beside the dates; a line with fewer is a date and nothing else
SHORT = 60  # code points beside the dates; a line with more is a sentence, and needs a label
_SENTENCE = 30  # code points beside the dates; a line with as many and a full stop is a sentence
_LABELLED, _AFTER_UNLABELLED = 4, -4  # added with a label; to a line after the body without one
_MAYBE_TODAY = -2  # added to a line at the top of the page, far from the article
_TOP_LINES, _FAR_FROM_BODY = 6, 12  # such a line's greatest position and least distance
_BARE_DATE, _SHORT_LINE, _IN_SENTENCE = 2, 1, -6  # added by what else the line holds
_RELATIVE = -1  # added to a line with "2 hours ago": often that of another story
_APART = 3  # code points between two dates of a line whose labels were hidden; fewer are no words
_LABEL_REACH = 20  # code points after the last date in which its label may be


class LineDate(NamedTuple):
    """A date in a line, its label, and how many code points of the line are not part of a date."""

    line: TextLine
    date: WrittenDate
    label: Label
    beside: int


_EMBED = pattern(r"^[—–-].{0,80}\(@")
_LABEL_AFTER = pattern(r"[\s(]*[^\d(]*")  # "Feb. 5, 2026 (updated)"
# Between the first and the last day of a period.
_UNTIL = pattern(r"\s*(?:[-–—]|to|until|till|through|bis|au|al|hasta|fino al|tot|do|по)\s*")
_DAY_BEFORE = pattern(r"(?<![:.\d])\d{1,2}\.?\s?[-–]\s?$")
_LISTED = pattern(r"\s*(?:[|•·⋅∙/–—]|- |(?:in|von|by|par|por|di|da|door|av|af)\s)")
_AGO = pattern(r"\bago\b|^vor \d|hace \d|il y a \d", re.IGNORECASE)


def find(view: DocumentView, lines: Iterable[TextLine]) -> Iterator[LineDate]:
    """Yield each date in the lines that may be that of publication or of the last change."""
    for line in lines:
        text = line.text
        dates = view.dates(line)
        if not dates or is_unrelated(text) or _EMBED.match(text) or _is_span(text, dates):
            continue
        beside = _beside(text, dates)
        labels = _labels(text, dates)
        if not any(labels) and beside < BARE and line.position:
            above = view.texts[line.position - 1]
            if len(above) < LONGEST_LABEL and not written_date.may_hold(above):
                labels = (label(above), *labels[1:])
        for date, said in zip(dates, labels, strict=True):
            if said != "other":
                yield LineDate(line, date, said, beside)


def _beside(text: str, dates: Sequence[WrittenDate]) -> int:
    """How many code points of a line are not part of a date, or fewer if they are no sentence.

    "5 May 2026 | Harbour, Business, ..." and "By Ada Moreno on 5 May 2026 | ..." begin like the
    line below a headline, however many sections and counts follow.
    """
    beside = len(text) - sum(date.end - date.start for date in dates)
    if beside < SHORT or text[-1] in ".!?":
        return beside
    first, last = dates[0], dates[-1]
    if not any(map(str.isalpha, text[: first.start])):
        listed = _LISTED.match(text, last.end) is not None
    else:
        listed = first.start < SHORT and strip_prefix(text[: first.start]) is not None
    return SHORT - 1 if listed else beside


def _is_span(text: str, dates: Sequence[WrittenDate]) -> bool:
    """Whether a line names the first and the last day of something: an event, a web archive."""
    if text[dates[0].start - 2 : dates[0].start].strip() in ("-", "–"):  # "14.–20. May 2026"
        return _DAY_BEFORE.search(text, 0, dates[0].start) is not None
    return len(dates) == 2 and _UNTIL.fullmatch(text, dates[0].end, dates[1].start) is not None


def _labels(text: str, dates: Sequence[WrittenDate]) -> tuple[Label, ...]:
    """The label of each date of a line: before it, or after the last one."""
    labels: list[Label] = []
    end = 0
    for date in dates:
        found = label(text[end : date.start])
        if not found and date is dates[-1]:
            after = _LABEL_AFTER.match(text, date.end, date.end + _LABEL_REACH)
            found = label(after[0]) if after else ""
        labels.append(found)
        end = date.end
    if len(dates) == 2 and not any(labels) and dates[1].start - dates[0].end < _APART:
        # Two dates with nothing in between, where labels were hidden: the later is the change.
        first, second = dates[0].readings[0], dates[1].readings[0]
        return ("updated", "") if first > second else ("", "updated")
    return tuple(labels)


def may_be_today(line: TextLine) -> bool:
    """Return whether a line's date may be the current date, as some pages show it at the top."""
    return line.place == "before" and line.position < _TOP_LINES and line.distance > _FAR_FROM_BODY


def score(dated: LineDate, *, below_headline: bool = False) -> int:
    """Return the score of a date by the place of its line, its label and the rest of the line."""
    line, _, said, beside = dated
    distance = 0 if below_headline else line.distance
    value = next(score for most, score in _SCORES[line.place] if distance <= most)
    if said:
        value += _LABELLED
    elif line.place == "after":
        value += _AFTER_UNLABELLED
    if may_be_today(line) and not below_headline:
        value += _MAYBE_TODAY
    is_sentence = line.text[-1] in ".!?" and beside >= _SENTENCE
    if beside < BARE:
        value += _BARE_DATE
    elif beside < SHORT and not is_sentence:
        value += _SHORT_LINE
    elif not said:
        value += _IN_SENTENCE
    if _AGO.search(line.text):
        value += _RELATIVE
    return value
