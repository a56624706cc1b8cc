"""Read the names of people out of a byline, and nothing else.

Promise: what comes back are names as they stand in the text, in order, without "By",
titles, roles, places, agencies, the publisher, addresses or handles; an empty tuple
rather than a guess. "The Example Times https; Www Example Com; Ada Moreno", which other
readers take for three authors, is one name here.

The trap: a byline has no grammar. "By Ada Moreno, Washington" and "By Ada Moreno, Ben
Lund" look alike, so each piece must look like a name by itself, and a piece of one word
counts only where the caller knows that a single name is meant (`single`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person
from cleaner.metadata.names.byline_prefix import without_cue
from cleaner.metadata.names.person import LONGEST, fold, has_given_name, is_agency
from cleaner.metadata.names.words import ARTICLES, table

__all__ = ["fold", "has_given_name", "is_agency", "people", "same", "without_cue"]

MOST = 12  # names; more is a masthead or a list of contributors

_ADDRESS = pattern(
    r"\S{1,80}@\S{1,80}|https?:?\S{0,200}|\bwww\b\S{0,200}|(?<!\w)@\w{1,40}"
    r"|\b[\w-]{1,60}\.(?:com|net|org|info|co\.uk|de|fr|es|it|nl|pl|ru|jp|kr|cn|tv|news|io)\b\S{0,99}",
    re.IGNORECASE,
)
_BRACKETS = pattern(
    r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,60}）|【[^【】]{0,60}】|<[^<>]{0,60}>"
)
_OPENING = ("(", "[", "<", "（", "【")  # what `_BRACKETS` opens with
_BETWEEN = pattern(
    r"\s*(?:,\s+(?:and|und|y|et|e|og|och|en|&)\s|[,;|/&•·、，／｜;؛،+]|\s[-–—‒:~]+\s|[–—]\s|\s[–—]"
    r"|\s(?:and|und|sowie|y|et|e|i|og|och|en|ja|ve|a|и|й|та|і|και|dan|và|with|mit|avec|con|com|med"
    r"|från|from|for|für|pour|para|in|aus|at|vom|az|از|و|और)\s(?=\S)|\sו(?=\w))\s*"
)
# Without one of these, or one of the words, `_BETWEEN` matches nowhere.
_MARK_BETWEEN = pattern(r"[,;|/&•·、，／｜；؛،+\-–—‒:~ו]")
_WORDS_BETWEEN = table("""
and und sowie y et e i og och en ja ve a и й та і και dan và with mit avec con com med från from
for für pour para in aus at vom az از و और
""")
_WEAK = frozenset(("y", "e", "i", "en", "a"))  # may stand inside one name: "Ortega y Gasset"
_AND = table("& and und sowie y et e i og och en ja ve a и й та і και dan và و از و और")
_SPACES = pattern(r"[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def people(raw: str, publisher: str | None = None, *, single: bool = False) -> tuple[str, ...]:
    """The names of people in a byline, in order, each once; `()` when none is sure.

    `publisher` is a name that is no person; `single` lets a name of one word count, for
    callers that know that `raw` is a name (a page's markup says so).

    >>> people("By Ada Moreno and Ben Lund, Staff Writers")
    ('Ada Moreno', 'Ben Lund')
    >>> people("The Example Times https; Www Example Com; Ada Moreno", "The Example Times")
    ('Ada Moreno',)
    >>> people("Email The Author"), people("Staff"), people("Reuters")
    ((), (), ())
    """
    return _read(raw, publisher or "", single) if raw and len(raw) <= LONGEST else ()


@lru_cache(maxsize=1024)  # a page states its author in several places, and other fields ask again
def _read(raw: str, publisher: str, single: bool) -> tuple[str, ...]:
    text = " ".join(raw.split()) if raw.isascii() else _SPACES.sub(" ", raw).strip()
    lower = text.lower()
    if "@" in text or "." in text or "www" in lower or "http" in lower:
        text = _ADDRESS.sub(" ; ", text)
    house = fold(publisher) if publisher else ""
    bare = without_cue(text)
    if bare is None:
        return _people(text, house, single)
    # Twice, as in "Story by: By Ada Moreno".
    found = _people(without_cue(bare) or bare, house, single)
    if found:
        return found
    # The cue may have been a first name: "Di Lund", not "Par Le Monde".
    found = _people(text, house, single)
    if found and has_given_name(found[0]) and bare.split()[0].casefold() not in ARTICLES:
        return found
    return ()


def same(a: str, b: str) -> bool:
    """Whether two strings name the same person: "Ada B. Moreno" and "Ada Moreno" do.

    >>> same("Ada B. Moreno", "ADA MORENO"), same("Ada Moreno", "Ben Moreno")
    (True, False)
    """
    one, two = fold(a).split(), fold(b).split()
    if not one or not two:
        return False
    return one == two or (len(one) > 1 < len(two) and one[0] == two[0] and one[-1] == two[-1])


def _people(text: str, house: str, single: bool) -> tuple[str, ...]:
    if any(mark in text for mark in _OPENING):
        text = _BRACKETS.sub(" ; ", text)
    if _MARK_BETWEEN.search(text) is None and _WORDS_BETWEEN.isdisjoint(text.split()):
        name = person.read(text.strip(), house, single)  # nothing to cut at
        return (name,) if name else ()
    pieces = tuple(_pieces(text))
    found: dict[str, str] = {}
    last = max((i for i, (_, joined) in enumerate(pieces) if joined), default=0)
    for index, (piece, joined) in enumerate(pieces):
        name = person.read(piece, house, single)
        # Behind a comma may stand a place or a house; a list shows itself by its "and".
        if name and found and not joined and index > last and not has_given_name(name):
            continue
        if name:
            found.setdefault(fold(name), name)
    if (not found or single) and len(pieces) == 2 and text.count(",") == 1:  # "Moreno, Ada"
        words = [piece for piece, _ in pieces]
        turned = person.read(f"{words[1]} {words[0]}", house, False)
        if turned and all(" " not in word for word in words):
            return (turned,)
    return tuple(found.values()) if len(found) <= MOST else ()


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a byline at commas, conjunctions, bars and dashes; True for what follows an "and"."""
    start = 0
    joined = False
    for match in _BETWEEN.finditer(text):
        mark = match[0].strip(" ,")
        if mark in _WEAK and "," not in match[0]:
            # Another person follows only when both sides hold at least two words.
            left = text[start : match.start()].split()
            right = _BETWEEN.split(text[match.end() :], maxsplit=1)[0].split()
            if len(left) < 2 or len(right) < 2:
                continue
        if piece := text[start : match.start()].strip():
            yield piece, joined
        joined = mark in _AND
        start = match.end()
    if piece := text[start:].strip():
        yield piece, joined
