"""The agency that wrote a story that credits no person: "By The Associated Press", "Von dpa".

An agency alone in its line counts right below the headline or at the article's beginning, where a
byline stands; anywhere else it is the source of a picture or of another story.
"""

from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names.byline_candidates import BylineCandidate
from cleaner.metadata.names.byline_noise import strip_noise
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.person_name import is_agency
from cleaner.metadata.names.words import AGENCIES

_BEFORE, _INSIDE = 8, 4  # non-blank lines around the body's start
_BELOW_HEADLINE = 3  # non-blank lines below the headline in which it needs no prefix
_LONGEST = 70  # code points of a line with an agency, a date and a reading time
_BUTTON = 2  # letters: "AA" alone is a button for larger letters, not Anadolu
_SCORE = 6
_FIRST_WORDS = frozenset(name.split()[0] for name in AGENCIES)
_SPACES = str.maketrans(dict.fromkeys(",.:;()|/", " "))
_SEPARATOR = pattern(
    r"\s*(?:[,;/|&]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|with|mit|avec|con)\s)\s*"
)


def agencies(raw: str) -> list[str]:
    """Return the agencies that a byline credits, without those that are a person's employer.

    >>> agencies("By Ada Moreno and AP"), agencies("Ada Moreno, AP"), agencies("Von dpa")
    (['AP'], [], ['dpa'])
    """
    parts = _SEPARATOR.split(strip_prefix(raw) or raw)
    if len(parts) == 2 and "," in raw and not is_agency(parts[0]):
        return []
    return [part for part in parts if is_agency(part)]


def find(view: DocumentView) -> BylineCandidate | None:
    """Return the first byline of an agency at the article's beginning, or None."""
    for line in view.near_body(_BEFORE, _INSIDE, 0):
        text = line.text
        if len(text) > _LONGEST or not _may_hold_one(text):
            continue
        plain, _ = strip_noise(text, bool(view.dates(line)))
        found = agencies(plain)
        if not found:
            continue
        prefixed = strip_prefix(plain) is not None
        parts = [part for part in _SEPARATOR.split(plain) if part]
        alone = all(is_agency(part) and len(part) > _BUTTON for part in parts)
        if prefixed or (alone and view.is_below_headline(line, _BELOW_HEADLINE)):
            names = tuple(dict.fromkeys(found))
            return BylineCandidate(names, "text/byline/agency", _SCORE, line, "agency")
    return None


def _may_hold_one(text: str) -> bool:
    """A lookup before any pattern: most lines hold no word with which an agency's name begins."""
    return not _FIRST_WORDS.isdisjoint(text.casefold().translate(_SPACES).split())
