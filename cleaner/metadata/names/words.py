"""The words for reading names, from ``words.txt``, which describes each list.

All are in lower case.
"""

from cleaner.metadata import word_lists

_LISTS = {name: frozenset(words) for name, words in word_lists.sections("names/words.txt").items()}

BYLINE_PREFIXES = _LISTS["byline_prefixes"]
CJK_BYLINE_PREFIXES = _LISTS["cjk_byline_prefixes"]
LONE_PREFIXES = _LISTS["lone_prefixes"]
NOT_NAMES = _LISTS["not_names"]
JOBS = _LISTS["jobs"]
AGENCIES = _LISTS["agencies"]
PARTICLES = _LISTS["particles"]
TITLES = _LISTS["titles"]
DEGREES = _LISTS["degrees"]
ARTICLES = _LISTS["articles"]
CJK_FAMILY_NAME_CHARACTERS = _LISTS["cjk_family_name_characters"]
CJK_FAMILY_NAMES = _LISTS["cjk_family_names"]
