"""Soft hyphens of a page: where a browser may divide a word, not characters of the word.

A reader sees "dialysis" whether or not the page holds "dia&shy;lysis", and looks for that.
"""

import re
from collections.abc import Sequence

from cleaner.model import Line
from cleaner.native import passes

_SOFT_HYPHEN = "\u00ad"
# As the HTML standard reads them: the ";" may be missing, but the number goes on to its last digit,
# and in an address "&shy=" is a parameter.
_WRITTEN = re.compile(
    f"{_SOFT_HYPHEN}|&shy(?:;|(?!=))|&#0*173(?:;|(?![0-9]))|&#[Xx]0*[Aa][Dd](?:;|(?![0-9A-Fa-f]))"
)


def has_soft_hyphens(lines: Sequence[Line]) -> bool:
    """Return whether a line holds a soft hyphen."""
    return _SOFT_HYPHEN in "".join(passes.texts_of(lines))


def without_soft_hyphens(html: str) -> str:
    """Return a page without its soft hyphens, in whatever way they are written."""
    return _WRITTEN.sub("", html)
