"""Whether a word is a given name, by the list in ``given_names.txt``.

The list is read at the first lookup and becomes a set after some twenty: building the set takes
milliseconds, which a single short text does not need.
"""

from functools import cache
from itertools import count

from cleaner.metadata import word_lists

_PATH = "names/given_names.txt"
_FEW = 20  # lookups in the text of the list before a set pays

_lookups = count(1)


def is_given_name(word: str) -> bool:
    """Return whether a folded word without white space is a given name.

    >>> is_given_name("ada"), is_given_name("harbour"), is_given_name("")
    (True, False, False)
    """
    if next(_lookups) > _FEW:
        return word in _names()
    return bool(word) and f"\n{word}\n" in _text()


@cache
def _text() -> str:
    return word_lists.text(_PATH)


@cache
def _names() -> frozenset[str]:
    return frozenset(line for line in _text().splitlines() if not line.startswith("#"))
