"""One piece of a byline as the name of one person, and what a name is compared by.

Promise: the name as it stands in the piece, without titles, degrees and a job behind it, or
None for a place, a house, an agency, prose.
"""

import unicodedata
from functools import lru_cache

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import eastern
from cleaner.metadata.names.words import AGENCIES, ARTICLES, DEGREES, NOT_NAMES, PARTICLES, TITLES

LONGEST = 400  # code points; a longer string is prose, not a byline
_WORD = pattern(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff.'’‘`ʼ-])+")
_CASELESS = pattern(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10d0-\u10ff]")
_RUNS = pattern(r"[^\W_]+")
_MARKS = pattern(r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
_NUMERALS = frozenset(("III", "VII", "VIII"))
_DOMAINS = frozenset(("com", "net", "org", "email", "www", "https"))


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


def is_agency(text: str) -> bool:
    """Whether `text` is the name of a news agency.

    >>> is_agency("The Associated Press"), is_agency("dpa"), is_agency("Ada Moreno")
    (True, True, False)
    """
    return text.strip(" .,()").casefold() in AGENCIES


def has_given_name(name: str) -> bool:
    """Whether a name opens with a known given name, or with a family name in the east.

    In scripts without capitals and without a table the answer is yes.

    >>> has_given_name("Ada Moreno"), has_given_name("South Florida"), has_given_name("印刷")
    (True, False, False)
    """
    from cleaner.metadata.names import given  # a large table: only when asked

    if eastern.is_eastern(name):
        return eastern.has_family_name(name)
    if _CASELESS.search(name):
        return True
    words = fold(name).split()
    while len(words) > 1 and len(words[0]) < 2:  # "J. Ada Moreno"
        words = words[1:]
    return bool(words) and given.knows(words[0])


def read(piece: str, house: str, single: bool) -> str | None:
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
