"""The title of the article.

Promise: what the page states, or a line above the article that its address repeats, or
that stands where titles stand; None rather than a menu entry. The line stays as printed.
"""

from collections.abc import Iterator

from cleaner.metadata.candidate import Candidate, stated
from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person_names

BEFORE, INSIDE = 25, 3  # rows around the body's head that may hold the title
LONGEST = 220  # code points
ENOUGH = 5

_BULLETS = "•*#- "
_FURNITURE = (
    "sharing options", "share this", "bildrechte", "photo:", "photos:", "foto:", "fotos:", "image:",
    "credit", "©", "getty images", "subscri", "sign up", "newsletter", "cookie", "http:", "https:",
    "www.",
)  # fmt: skip
_WORD = pattern(r"[^\W_]+")
_SITE = pattern(r"\s+[|–—-]\s+[^|–—-]{2,40}$")


def find(reading: Reading, publisher: str | None) -> Iterator[Candidate]:
    """The candidates; those under ENOUGH carry the flaw that they are too unlike a title."""
    for one, weight in stated(reading.scene.stated, "title"):
        value = _without_site(" ".join(str(one.value).split()), publisher)
        flaw = None if 1 < len(value) <= 400 else "empty or too long"
        yield Candidate(value, one.line, one.by, weight, flaw)
    slug = _slug(reading.scene.url)
    marks: dict[int, bool] = {}
    seen = [
        (row, weight)
        for row in reading.near(BEFORE, INSIDE, 0)
        if (weight := _weight(reading, row, slug, marks)) > 0
    ]
    plain = [person_names.fold(row.text) for row, _ in seen]
    for (row, weight), text in zip(seen, plain, strict=True):
        # A path of sections that ends in the title: "News Politics Harbour closed".
        if any(other != text and len(other) > 20 and text.endswith(other) for other in plain):
            weight -= 6
        flaw = None if weight >= ENOUGH else "too unlike a title"
        yield Candidate(row.text.lstrip(_BULLETS), row.number, "text/title", weight, flaw)


def _weight(reading: Reading, row: Row, slug: frozenset[str], marks: dict[int, bool]) -> int:
    """What speaks for a row: a first heading, the words of the address, a byline below.

    `marks` remembers by row what `_marks_the_head` said.
    """
    text = row.text.lstrip(_BULLETS)
    if not 8 <= len(text) <= LONGEST or text[-1] in ":,;":
        return 0
    loose = text[-1] == "." or text != row.text  # a sentence, an entry of a list
    if loose and not slug:
        return 0
    words = frozenset(person_names.fold(text).split())
    shared = len(slug & words)
    named = shared >= 3 and shared * 2 >= len(slug)
    if loose and not named:
        return 0
    weight = 7 if named and shared * 4 >= 3 * len(words) else 6 if named else 0
    lines = reading.scene.lines
    shape = lines[row.number - 1].shape if row.number <= len(lines) else None
    if shape is not None and shape.heading == 1:
        weight += 6
    if row.place == "before":
        weight += 2 if row.gap <= 6 else 1 if row.gap <= 12 else 0
        if len(words) >= 4 or not text.isascii():
            weight += 1 + (row.nth < 3)
            below = reading.rows(row.nth + 1, row.nth + 5)
            marked = any(_marks_the_head(reading, one, marks) for one in below)
            weight += 2 if marked and not _marks_the_head(reading, row, marks) else 0
        elif not shared:
            weight -= 2
    if weight <= 0 or _is_furniture(text):
        return 0
    sign = reading.sign(row) if len(text) < 120 else None
    if sign is not None and sign.kind == "cue":
        return 0
    return weight - 4 if not shared and reading.days(row) else weight


def _is_furniture(text: str) -> bool:
    lower = text.lower()
    return lower.startswith("watch:") or any(word in lower for word in _FURNITURE)


def _marks_the_head(reading: Reading, row: Row, marks: dict[int, bool]) -> bool:
    """Whether a row is a byline or a date line: what stands under a title."""
    known = marks.get(row.nth)
    if known is None:
        known = marks[row.nth] = _is_mark(reading, row)
    return known


def _is_mark(reading: Reading, row: Row) -> bool:
    if len(row.text) > 120:
        return False
    if len(row.text) < 80 and reading.days(row):
        return True
    sign = reading.sign(row)
    return sign is not None and (sign.kind == "cue" or person_names.has_given_name(sign.names[0]))


def _slug(url: str | None) -> frozenset[str]:
    """The words of the last part of an address that has three or more."""
    if not url:
        return frozenset()
    from urllib.parse import unquote  # brings a good deal with it

    path = unquote(url.partition("://")[2].partition("?")[0].partition("#")[0])[:400]
    for part in reversed(path.split("/")[1:]):
        words = [
            w for w in _WORD.findall(person_names.fold(part)) if len(w) > 1 and not w.isdigit()
        ]
        if len(words) >= 3:
            return frozenset(words)
    return frozenset()


def _without_site(title: str, publisher: str | None) -> str:
    """A page's title without the house's name behind it."""
    match = _SITE.search(title)
    if match and publisher and person_names.fold(publisher) in person_names.fold(match[0]):
        return title[: match.start()]
    return title
