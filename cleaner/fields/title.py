"""The title of the article.

Promise: what the page states, or a line above the article that its address repeats, or
that stands where titles stand; None rather than a menu entry. The line stays as printed.
"""

import re
import urllib.parse
from collections.abc import Iterator

from cleaner.fields import names
from cleaner.fields.scene import Reading, Row
from cleaner.fields.weigh import Candidate, stated

BEFORE, INSIDE = 25, 3  # rows around the body's head that may hold the title
LONGEST = 220  # code points
ENOUGH = 5

_WORD = re.compile(r"[^\W_]+")
_SITE = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,40}$")


def find(reading: Reading, publisher: str | None) -> Iterator[Candidate]:
    """The candidates; those under ENOUGH carry the flaw that they are too unlike a title."""
    for one, weight in stated(reading.scene.stated, "title"):
        value = _without_site(" ".join(str(one.value).split()), publisher)
        flaw = None if 1 < len(value) <= 400 else "empty or too long"
        yield Candidate(value, one.line, one.by, weight, flaw)
    slug = _slug(reading.scene.url)
    for row in reading.near(BEFORE, INSIDE, 0):
        weight = _weight(reading, row, slug)
        if weight > 0:
            flaw = None if weight >= ENOUGH else "too unlike a title"
            yield Candidate(row.text.lstrip("•*# "), row.number, "text/title", weight, flaw)


def _weight(reading: Reading, row: Row, slug: frozenset[str]) -> int:
    text = row.text
    if (
        not 8 <= len(text) <= LONGEST
        or text.startswith(("•", "http"))
        or text.endswith((":", ",", ";"))
    ):
        return 0
    shape = (
        reading.scene.lines[row.number - 1].shape
        if row.number <= len(reading.scene.lines)
        else None
    )
    weight = 0
    if shape is not None and shape.heading == 1:
        weight += 6
    words = frozenset(_WORD.findall(names.fold(text)))
    if slug and words:
        shared = len(slug & words)
        if shared >= 3 and shared * 2 >= len(slug):
            weight += 6 + (shared * 4 >= 3 * len(words))
    if row.place == "before":
        weight += 2 if row.gap <= 6 else 1 if row.gap <= 12 else 0
        long = len(words) >= 4 or not text.isascii()
        if long and text[-1] not in ".":
            weight += 1
            below = reading.rows[row.index + 1 : row.index + 5]
            marked = any(_marks_the_head(reading, one) for one in below)
            if marked and not _marks_the_head(reading, row):
                weight += 2
        elif not slug & words:
            weight -= 2
    if len(text) < 160 and reading.days(row) and not slug & words:
        weight -= 4
    return weight


def _marks_the_head(reading: Reading, row: Row) -> bool:
    """Whether a row is a byline or a date line: what stands under a title."""
    if len(row.text) > 120:
        return False
    if len(row.text) < 80 and reading.days(row):
        return True
    sign = reading.sign(row)
    return sign is not None and (sign.kind == "cue" or names.has_given_name(sign.names[0]))


def _slug(url: str | None) -> frozenset[str]:
    """The words of the last part of an address that has three or more."""
    if not url:
        return frozenset()
    path = urllib.parse.unquote(url.partition("://")[2].partition("?")[0].partition("#")[0])[:400]
    for part in reversed(path.split("/")[1:]):
        words = [w for w in _WORD.findall(names.fold(part)) if len(w) > 1 and not w.isdigit()]
        if len(words) >= 3:
            return frozenset(words)
    return frozenset()


def _without_site(title: str, publisher: str | None) -> str:
    """A page's title without the house's name behind it."""
    match = _SITE.search(title)
    if match and publisher and names.fold(publisher) in names.fold(match[0]):
        return title[: match.start()]
    return title
