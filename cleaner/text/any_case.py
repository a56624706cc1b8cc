"""Words that are looked for in any case.

A pattern that ignores case tries each of its alternatives at each character of a line. The same
pattern on the line in lower case skips those that begin with another letter, which takes a tenth
of the time for a list of words. Lower case is nearly what ignoring case means: a line with one of
the few letters for which it is not is searched the slow way, so what is found is the same.
"""

import re

from cleaner.text.lazy_pattern import pattern

# The rarer of two letters that are alike only where case is ignored: "ı" and "i", "ς" and "σ"
# (CPython's `re._casefix`); "Σ", which has two small letters, and "İ", which becomes two.
_ALSO_ALIKE = pattern("[İıſΣςµ\u0345ϐϑϕϖϰϱϵ\u1c80-\u1c88ẛ\u1fbe\u1fd3\u1fe3\ufb05\ufb06]")


class AnyCase:
    r"""A pattern of words, in lower case, that is looked for in any case.

    >>> AnyCase(r"updated?\b|édité").last("Updated by Ada, ÉDITÉ PAR Ben")
    16
    """

    __slots__ = ("_ignoring", "_lower")

    def __init__(self, source: str) -> None:
        plain = re.sub(r"\\.", "", source)
        if plain != plain.lower():
            raise ValueError(f"not in lower case: {source}")
        self._lower = pattern(source.replace("ı", "i"))  # a text with "ı" is not searched with it
        self._ignoring = pattern(source, re.IGNORECASE)

    def occurs_in(self, text: str) -> bool:
        """Return whether one of the words is in a text."""
        if _is_lowered_alike(text):
            return self._lower.search(text.lower()) is not None
        return self._ignoring.search(text) is not None

    def begins(self, text: str) -> bool:
        """Return whether a text begins with one of the words."""
        if _is_lowered_alike(text):
            return self._lower.match(text.lower()) is not None
        return self._ignoring.match(text) is not None

    def last(self, text: str) -> int:
        """Return the offset of the last of the words in a text, or -1."""
        offset = -1
        found = (
            self._lower.finditer(text.lower())
            if _is_lowered_alike(text)
            else self._ignoring.finditer(text)
        )
        for match in found:
            offset = match.start()
        return offset


def _is_lowered_alike(text: str) -> bool:
    """Whether a text in lower case has the letters that a pattern takes them for."""
    return text.isascii() or _ALSO_ALIKE.search(text) is None
