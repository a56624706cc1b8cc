"""The house that published the article.

Promise: a name that the page, a rights notice, or a line with name and date states; the
legal form is left off. The address confirms a name whose letters it holds. A picture
agency's notice names no publisher.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from cleaner.metadata import rights
from cleaner.metadata.candidate import Candidate, stated
from cleaner.metadata.document_view import Reading
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person_names

_DASHED = pattern(r"^(?:By )?([^-–—|]{0,80})\s?[-–—|]\s?((?:The )?[A-Z][^-–—|\d]{2,50}?)\s[-–—|]\s")
_PICTURE = pattern(
    r"getty|afp|reuters|associated press|\bap\b|dpa|imago|shutterstock|alamy", re.IGNORECASE
)


def find(reading: Reading, notices: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates from outside, from a dated head line, and from rights notices."""
    host = _host(reading.scene.url)
    for one, weight in stated(reading.scene.stated, "publisher"):
        value = str(one.value).strip()
        flaw = None if 1 < len(value) <= 80 and "://" not in value else "no name of a house"
        yield Candidate(value, one.line, one.by, weight + _confirmed(value, host), flaw)
    for row in reading.near(6, 2, 3):
        # "- The Example Times - Thursday, February 5, 2026": a byline with its name cut off
        if " - " in row.text and len(row.text) < 120 and (match := _DASHED.match(row.text)):
            name = match[2].strip()
            if reading.days(row) and not person_names.is_agency(name):
                yield Candidate(name, row.number, "text/publisher/head", 6 + _confirmed(name, host))
    for notice in notices:
        house = rights.house(notice.value)
        if house:
            flaw = "a picture agency" if _PICTURE.search(house) else None
            weight = notice.weight - 2 + _confirmed(house, host)
            yield Candidate(house, notice.line, "text/publisher/rights", weight, flaw)


def captured(values: Iterable[tuple[str, int, str]]) -> Iterator[Candidate]:
    """The houses that rules captured."""
    for text, line, rule in values:
        yield Candidate(text.strip(" .,-–—|"), line, rule, 8)


def _host(url: str | None) -> str:
    host = (url or "").partition("://")[2].partition("/")[0].casefold()
    return "".join(char for char in host if char.isalnum())


def _confirmed(name: str, host: str) -> int:
    """Two more when the address holds the name's letters."""
    letters = "".join(person_names.fold(name).split())
    short = letters.removeprefix("the")
    return 2 if host and len(short) > 2 and short in host else 0
