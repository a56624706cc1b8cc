"""The agencies that a page's markup credits: "Ada Moreno and AP", "dpa".

The byline of a text holds people only: "By AFP" names no one.
"""

from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.person_name import is_agency
from cleaner.text.lazy_pattern import pattern

_SEPARATOR = pattern(r"\s*(?:[,;/|&]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|with|mit|avec|con)\s)\s*")


def agencies(raw: str) -> list[str]:
    """Return the agencies that a byline credits, without those that are a person's employer.

    >>> agencies("By Ada Moreno and AP"), agencies("Ada Moreno, AP"), agencies("Von dpa")
    (['AP'], [], ['dpa'])
    """
    parts = _SEPARATOR.split(strip_prefix(raw) or raw)
    if len(parts) == 2 and "," in raw and not is_agency(parts[0]):
        return []
    return [part for part in parts if is_agency(part)]
