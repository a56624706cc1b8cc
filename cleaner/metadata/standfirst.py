"""The standfirst: the sentence between the title and the article.

Promise: what the page states as such, or the one sentence-like line that stands between
the title's line and the body and is no byline, date or caption; otherwise None.
"""

import re
from collections.abc import Iterator

from cleaner.metadata.candidate import Candidate, stated
from cleaner.metadata.document_view import Reading
from cleaner.metadata.lazy_pattern import pattern

SHORTEST, LONGEST = 50, 500  # code points
NEAR = 8  # rows between the title and the body, at most
_CAPTION = pattern(
    r"getty|afp|reuters|\bap\b|photo|foto|bild|©|image|credit|imago|shutterstock|cookie|newsletter"
    r"|subscri|sign up|log in|click|advertis|anzeige|javascript",
    re.IGNORECASE,
)


def find(reading: Reading, title_line: int | None) -> Iterator[Candidate]:
    """The candidates; `title_line` is the number of the title's line, if the text has it."""
    for one, weight in stated(reading.scene.stated, "standfirst"):
        value = " ".join(str(one.value).split())
        if value:
            yield Candidate(value, one.line, one.by, weight)
    titled = reading.at(title_line) if title_line is not None else None
    if titled is None or not titled.nth < reading.head <= titled.nth + NEAR:
        return
    index = titled.nth
    for row in reading.rows(index + 1, reading.head):
        text = row.text
        if not SHORTEST <= len(text) <= LONGEST or _CAPTION.search(text):
            continue
        if text.startswith("•") or (len(text.split()) < 8 and text.isascii()):
            continue
        if reading.sign(row) is None and not (len(text) < 90 and reading.days(row)):
            yield Candidate(text, row.number, "text/standfirst", 6 - (row.nth - index > 2))
