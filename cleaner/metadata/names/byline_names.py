"""The names of people in a byline.

Names come back as written, in order, without "By", titles, roles, places, agencies, the
publisher, addresses or handles; an empty tuple rather than a guess. "The Example Times https;
Www Example Com; Ada Moreno" holds one name, not three.

A byline has no grammar: "By Ada Moreno, Washington" and "By Ada Moreno, Ben Lund" look alike.
So each part must look like a name by itself, and one word is a name only where the caller
knows that a single name is meant.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.names import person_name
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.person_name import LONGEST, has_given_name
from cleaner.metadata.names.words import ARTICLES
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

MOST = 12  # names; more are a masthead or a list of contributors

_ADDRESS = pattern(
    r"\S{1,80}@\S{1,80}|https?:?\S{0,200}|\bwww\b\S{0,200}|(?<!\w)@\w{1,40}"
    r"|\b[\w-]{1,60}\.(?:com|net|org|info|co\.uk|de|fr|es|it|nl|pl|ru|jp|kr|cn|tv|news|io)\b\S{0,99}",
    re.IGNORECASE,
)
_NAME_OF_ADDRESS = pattern(r"\S{1,80}@\S{1,80} \(([^()@]{3,80})\)")  # as feeds write an author
_BRACKETS = pattern(
    r"\([^()]{0,120}\)|\[[^\[\]]{0,120}\]|（[^（）]{0,60}）|【[^【】]{0,60}】|<[^<>]{0,60}>"
)
_OPENING_BRACKETS = ("(", "[", "<", "（", "【")  # one of these begins each match of `_BRACKETS`
_SEPARATOR = pattern(
    r"\s*(?:,\s+(?:and|und|y|et|e|og|och|en|&)\s|[,;|/&•·、，／｜;؛،+]|\s[-–—‒:~]+\s|[–—]\s|\s[–—]"
    r"|\s(?:and|und|sowie|y|et|e|i|og|och|en|ja|ve|a|и|й|та|і|και|dan|và|with|mit|avec|con|com|med"
    r"|från|from|for|für|pour|para|in|aus|at|vom|az|از|و|और)\s(?=\S)|\sו(?=\w))\s*"
)
# Where `_SEPARATOR` matches there is one of these marks or one of these words.
_SEPARATOR_MARKS = ",;|/&•·、，／｜；؛،+-–—‒:~ו"
_SEPARATOR_WORDS = word_set("""
and und sowie y et e i og och en ja ve a и й та і και dan và with mit avec con com med från from
for für pour para in aus at vom az از و और
""")
_AMBIGUOUS = frozenset(("y", "e", "i", "en", "a"))  # may be part of one name: "Ortega y Gasset"
_AND = word_set("& and und sowie y et e i og och en ja ve a и й та і και dan và و از و और")
_FIRST_INVISIBLE = "\u200b"  # of `_SPACES`, but for what `str.split` takes for a space, too
_SPACES = pattern(r"[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def people(raw: str, publisher: str | None = None, *, single: bool = False) -> tuple[str, ...]:
    """Return the names of people in a byline, in order, each once; `()` when unsure.

    `publisher` is a name to leave out. `single` lets one word be a name, for callers that know
    that `raw` is one (from the page's markup).

    >>> people("By Ada Moreno and Ben Lund, Staff Writers")
    ('Ada Moreno', 'Ben Lund')
    >>> people("The Example Times https; Www Example Com; Ada Moreno", "The Example Times")
    ('Ada Moreno',)
    >>> people("Email The Author"), people("Staff"), people("Reuters")
    ((), (), ())
    """
    return _read(raw, publisher or "", single) if raw and len(raw) <= LONGEST else ()


@lru_cache(maxsize=1024)  # a page states its author in several places
def _read(raw: str, publisher: str, single: bool) -> tuple[str, ...]:
    plain = max(raw) < _FIRST_INVISIBLE
    text = " ".join(raw.split()) if plain else _SPACES.sub(" ", raw).strip()
    lower = text.lower()
    if "@" in text and (named := _NAME_OF_ADDRESS.fullmatch(text)):
        text = named[1]
    if "@" in text or "." in text or "www" in lower or "http" in lower:
        text = _ADDRESS.sub(" ; ", text)
    house = bare_words(publisher) if publisher else ""
    bare = strip_prefix(text)
    if bare is None:
        return _people(text, house, single)
    # Twice, as in "Story by: By Ada Moreno".
    found = _people(strip_prefix(bare) or bare, house, single)
    if found:
        return found
    # The prefix may have been a given name: "Di Lund", not "Par Le Monde".
    found = _people(text, house, single)
    if found and has_given_name(found[0]) and bare.split()[0].casefold() not in ARTICLES:
        return found
    return ()


def _people(text: str, publisher: str, single: bool) -> tuple[str, ...]:
    """The names in a byline without its prefix; `publisher` is `bare_words`."""
    if any(bracket in text for bracket in _OPENING_BRACKETS):
        text = _BRACKETS.sub(" ; ", text)
    has_mark = any(map(text.__contains__, _SEPARATOR_MARKS))
    if not has_mark and _SEPARATOR_WORDS.isdisjoint(text.split()):
        name = person_name.read(text.strip(), publisher, single)
        return (name,) if name else ()
    parts = tuple(_parts(text))
    found: dict[str, str] = {}
    last = max((i for i, (_, after_and) in enumerate(parts) if after_and), default=0)
    for index, (part, after_and) in enumerate(parts):
        name = person_name.read(part, publisher, single)
        # After a comma there may be a place or a publisher; a list of names has an "and".
        if name and found and not after_and and index > last and not has_given_name(name):
            continue
        if name:
            found.setdefault(bare_words(name), name)
    if (not found or single) and len(parts) == 2 and text.count(",") == 1:  # "Moreno, Ada"
        family, given = parts[0][0], parts[1][0]
        name = person_name.read(f"{given} {family}", publisher, False)
        if name and " " not in family and " " not in given:
            return (name,)
    return tuple(found.values()) if len(found) <= MOST else ()


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """A byline cut at its separators; each part with whether it follows an "and"."""
    start = 0
    after_and = False
    for match in _SEPARATOR.finditer(text):
        mark = match[0].strip(" ,")
        if mark in _AMBIGUOUS and "," not in match[0]:
            # Another person follows only if both sides have at least two words.
            left = text[start : match.start()].split()
            right = _SEPARATOR.split(text[match.end() :], maxsplit=1)[0].split()
            if len(left) < 2 or len(right) < 2:
                continue
        if part := text[start : match.start()].strip():
            yield part, after_and
        after_and = mark in _AND
        start = match.end()
    if part := text[start:].strip():
        yield part, after_and
