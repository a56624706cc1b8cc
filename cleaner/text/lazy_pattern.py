"""Patterns that are compiled when they are first used.

The metadata alone have some eighty patterns. Compiling all of them takes fifty times as long as an
ordinary document, which needs a third of them; and a program that cleans one text and exits spends
a tenth of its time on patterns. Once used, a pattern's methods are those of the
compiled one, at no further cost.
"""

import re
from typing import AnyStr, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _LazyPattern:
    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:  # reached only while the methods are missing
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return what `re.compile` returns, compiled later; it has the methods of `_METHODS` only.

    A mistake in `source` raises re.error at the first use.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(source, flags))
