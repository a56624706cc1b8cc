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
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from cleaner.fields import eastern
from cleaner.fields.pattern import pattern
from cleaner.fields.words import (
    AGENCIES,
    ARTICLES,
    CUES,
    DEGREES,
    NOT_NAMES,
    PARTICLES,
    SOLID_CUES,
    TITLES,
    table,
)

LONGEST = 400  # code points; a longer string is prose, not a byline
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
_BEHIND_CUE = pattern(r"\s*[:：]\s*|\s+[-–—|]\s+|\s+(?=\S)")
_GLUED_BY = pattern(r"(?:[Bb]y|BY)(?=[A-Z][a-z])")  # where a page's markup had the space
_BEHIND_SOLID = pattern(r"\s*[:：/／|｜＝=]?\s*")
_SOLID = tuple(sorted(SOLID_CUES, key=lambda cue: (-len(cue), cue)))
_LONGEST_CUE = max(map(len, CUES))
_CUES_BY_WORD: dict[str, list[str]] = {}
for _cue in sorted(CUES, key=lambda cue: (-len(cue), cue)):
    _CUES_BY_WORD.setdefault(_cue.split(" ", 1)[0], []).append(_cue)
_SPACES = pattern(r"[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_WORD = pattern(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff.'’‘`ʼ-])+")
_CASELESS = pattern(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10d0-\u10ff]")
_RUNS = pattern(r"[^\W_]+")
_MARKS = pattern(r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
_NUMERALS = frozenset(("III", "VII", "VIII"))
_DOMAINS = frozenset(("com", "net", "org", "email", "www", "https"))


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


def without_cue(raw: str) -> str | None:
    """`raw` without the words that open a byline, or None when none opens it.

    >>> without_cue("Von Ada Moreno"), without_cue("byAda Moreno"), without_cue("Ada Moreno")
    ('Ada Moreno', 'Ada Moreno', None)
    """
    text = raw.lstrip(" •*·-–—|>/\t")
    end = _cue_end(text)
    return text[end:].lstrip(" :：-–—|＝=/／\t\u00a0") or None if end else None


def _cue_end(text: str) -> int:
    """The offset behind the cue that opens `text` and the mark or space behind it, or 0.

    A look at the first word comes before any pattern: nine lines of ten open with none.
    """
    lower = text[:_LONGEST_CUE].lower()
    words = lower.split(None, 1)
    first = words[0].partition(":")[0].partition("：")[0] if words else ""
    for cue in _CUES_BY_WORD.get(first, ()):
        if lower.startswith(cue) and (match := _BEHIND_CUE.match(text, len(cue))):
            return match.end()
    if first[:2] == "by" and _GLUED_BY.match(text):
        return 2
    if text.startswith(_SOLID):
        cue = next(cue for cue in _SOLID if text.startswith(cue))
        match = _BEHIND_SOLID.match(text, len(cue))
        return match.end() if match else len(cue)
    return 0


def fold(text: str) -> str:
    """`text` for comparing: case, accents, punctuation and spaces made alike.

    >>> fold("Łucja O’Neill-Gómez") == fold("łucja o'neill gomez")
    True
    """
    return _fold(text[:LONGEST])


@lru_cache(maxsize=1024)  # a name is compared with every other, and names of a site repeat
def _fold(text: str) -> str:
    if text.isascii():
        return " ".join(_RUNS.findall(text.lower()))
    flat = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_RUNS.findall(_MARKS.sub("", flat)))


def same(a: str, b: str) -> bool:
    """Whether two strings name the same person: "Ada B. Moreno" and "Ada Moreno" do.

    >>> same("Ada B. Moreno", "ADA MORENO"), same("Ada Moreno", "Ben Moreno")
    (True, False)
    """
    one, two = fold(a).split(), fold(b).split()
    if not one or not two:
        return False
    return one == two or (len(one) > 1 < len(two) and one[0] == two[0] and one[-1] == two[-1])


def is_agency(text: str) -> bool:
    """Whether `text` is the name of a news agency.

    >>> is_agency("The Associated Press"), is_agency("dpa"), is_agency("Ada Moreno")
    (True, True, False)
    """
    return text.strip(" .,()").casefold() in AGENCIES


def _people(text: str, house: str, single: bool) -> tuple[str, ...]:
    if any(mark in text for mark in _OPENING):
        text = _BRACKETS.sub(" ; ", text)
    if _MARK_BETWEEN.search(text) is None and _WORDS_BETWEEN.isdisjoint(text.split()):
        name = _person(text.strip(), house, single)  # nothing to cut at
        return (name,) if name else ()
    pieces = tuple(_pieces(text))
    found: dict[str, str] = {}
    last = max((i for i, (_, joined) in enumerate(pieces) if joined), default=0)
    for index, (piece, joined) in enumerate(pieces):
        name = _person(piece, house, single)
        # Behind a comma may stand a place or a house; a list shows itself by its "and".
        if name and found and not joined and index > last and not has_given_name(name):
            continue
        if name:
            found.setdefault(fold(name), name)
    if (not found or single) and len(pieces) == 2 and text.count(",") == 1:  # "Moreno, Ada"
        words = [piece for piece, _ in pieces]
        turned = _person(f"{words[1]} {words[0]}", house, False)
        if turned and all(" " not in word for word in words):
            return (turned,)
    return tuple(found.values()) if len(found) <= MOST else ()


def has_given_name(name: str) -> bool:
    """Whether a name opens with a known given name, or with a family name in the east.

    In scripts without capitals and without a table the answer is yes.

    >>> has_given_name("Ada Moreno"), has_given_name("South Florida"), has_given_name("印刷")
    (True, False, False)
    """
    from cleaner.fields import given  # a large table: only when asked

    if eastern.is_eastern(name):
        return eastern.has_family_name(name)
    if _CASELESS.search(name):
        return True
    words = fold(name).split()
    while len(words) > 1 and len(words[0]) < 2:  # "J. Ada Moreno"
        words = words[1:]
    return bool(words) and given.knows(words[0])


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


def _person(piece: str, house: str, single: bool) -> str | None:
    """The piece as the name of one person, or None."""
    piece = piece.strip(' .,:;•*·-–—"“”„»«<>|#')
    if not piece or len(piece) > 60 or is_agency(piece):
        return None
    if eastern.is_eastern(piece):
        return eastern.person(piece)
    first, _, rest = piece.partition(" ")
    if (not rest and not single and piece.isascii()) or first.casefold() in NOT_NAMES:
        return None  # as all below would say: one word, or one that no name opens with
    words = _bare(piece.split(" "))
    if not 1 <= len(words) <= 6:
        return None
    for word in words:
        if not word.isalpha() and _WORD.fullmatch(word) is None:
            return None
    name = " ".join(words)
    if is_agency(name) or any(map(_is_no_name, words)):
        return None
    if house and _is_house(fold(name), house):
        return None
    if _CASELESS.search(name):
        return name if len(words) >= (1 if single else 2) else None
    if len(words) == 1:
        return name if single and len(name) > 2 and name[0].isupper() else None
    return name if _is_written_like_a_name(words) else None


def _bare(words: list[str]) -> list[str]:
    """`words` without titles before, degrees behind, and a job at the end.

    "Ada Moreno News Reporter" is a name and a job without any mark between them.
    """
    while words and words[0].casefold() in TITLES:
        words = words[1:]
    while len(words) > 2 and words[-1].casefold() in DEGREES:
        words = words[:-1]
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:  # a picture's text and the name itself
        return words[:half]
    for index in range(2, len(words)):
        plain = words[index].casefold().strip(".")
        if plain in NOT_NAMES and plain not in _DOMAINS:
            # "Ada Moreno Fox News", "Ada Moreno Wellness Writer"; but "Mary Beth Lund Reporter"
            middle = words[1]
            if (
                index == 3
                and len(middle) > 2
                and middle[0].isupper()
                and not has_given_name(middle)
            ):
                return words[:2]
            return words[:index]
    return words


def _is_no_name(word: str) -> bool:
    """Whether a word, or a part of a hyphenated one, is of the table of what names nobody."""
    plain = word.casefold().strip(".")
    if plain.endswith(("'s", "’s")):
        return True
    return plain in NOT_NAMES or ("-" in plain and any(p in NOT_NAMES for p in plain.split("-")))


def _is_house(name: str, house: str) -> bool:
    """Whether a folded name is the publisher's, holds it, or is two words of it."""
    return f" {house} " in f" {name} " or (" " in name and f" {name} " in f" {house} ")


def _is_written_like_a_name(words: list[str]) -> bool:
    """Whether the words are capitals and particles as in a name, two at least."""
    if words[-1].islower() or (len(words) == 2 and words[0].casefold() in ARTICLES):
        return False
    full = [word for word in words if word.casefold() not in PARTICLES or word[0].isupper()]
    if not 2 <= len(full) <= 5 or not all(map(_is_capital, full)):
        return False
    if all(len(word.strip(".")) < 2 for word in full):
        return False
    # An abbreviation beside a word is an agency's or a country's: "AFP Moscow". Not "Ada LUND".
    shouted = [w for w in full if len(w) > 2 and w.isalpha() and w.isupper() and w not in _NUMERALS]
    if not shouted or len(shouted) == len(full):
        return True
    return all(len(word) > 3 for word in shouted) and shouted == full[-len(shouted) :]


def _is_capital(word: str) -> bool:
    """Whether a word is written like one of a name: "Lund", "d’Orsay", "O’Neill"."""
    return word[0].isupper() or (len(word) > 3 and word[1] in "'’" and word[2].isupper())
