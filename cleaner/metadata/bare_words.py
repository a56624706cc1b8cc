"""The words of names and titles without what may differ between two spellings of them.

Rules fold lines otherwise (`cleaner.matching.fold`): there the lines keep their punctuation.
"""

import unicodedata
from functools import lru_cache

from cleaner.text.lazy_pattern import pattern

_READ = 400  # code points; a longer string is prose, not a name or title
_RUNS = pattern(r"[^\W_]+")
_ASCII = bytes(  # a letter or digit in lower case, a space for any other character
    ord(char.lower()) if char.isalnum() else ord(" ") for char in map(chr, range(128))
).ljust(256)
# Marks over and under letters, by their Unicode ranges: accents, Cyrillic marks, Hebrew accents and
# points, Arabic vowel signs.
_MARKS = pattern(r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")


def bare_words(text: str) -> str:
    """Return `text` for comparison: no case, accents or punctuation, one space between words.

    Only the first 400 code points count.

    >>> bare_words("Łucja O’Neill-Gómez") == bare_words("łucja o'neill gomez")
    True
    """
    return _bare_words(text[:_READ])


@lru_cache(maxsize=1024)  # names are compared in pairs, and those of a site repeat
def _bare_words(text: str) -> str:
    if text.isascii():
        return " ".join(text.encode().translate(_ASCII).decode().split())
    flat = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_RUNS.findall(_MARKS.sub("", flat)))
