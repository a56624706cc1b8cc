"""The words for reading titles, from ``words.txt``, which describes each list."""

from cleaner.metadata import word_lists
from cleaner.metadata.bare_words import bare_words

_LISTS = {
    name: frozenset(map(bare_words, entries))
    for name, entries in word_lists.sections("titles/words.txt").items()
}

HOME = _LISTS["home"]
SECTIONS = _LISTS["sections"] | _LISTS["services"]
MEDIA = _LISTS["media"]
