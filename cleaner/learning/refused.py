"""What a person has refused in a review, so that it is not proposed again.

What counts is what a rule takes and on which site, not its name: names follow from what was seen,
which changes with the documents. A line that was refused where it acts alone may still be
proposed where it acts beside others, and the other way round.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from cleaner.learning.line_forms import line_key
from cleaner.learning.sites import Site

_DIGITS = re.compile(r"\\d\{1,\d+\}")


class Refused:
    """The lines and patterns of refused rules; each is a table with the keys of a rule file."""

    def __init__(self, rules: Iterable[Mapping[str, Any]] = ()) -> None:
        self._texts: set[tuple[str, str, str]] = set()  # site, scope, key of a line or a pattern
        for rule in rules:
            scope = rule.get("scope", "line")
            keys = [line_key(text) for text in rule.get("equals", ())]
            if "regex" in rule:
                keys.append(_pattern_key(rule["regex"]))
            for site in rule.get("for", {}).get("site", ("",)):
                self._texts |= {(site, scope, key) for key in keys}

    def has_line(self, text: str, site: Site, scope: str = "line") -> bool:
        """Return whether a line was refused, in a rule of this scope."""
        return self._has(line_key(text), site, scope)

    def has_pattern(self, pattern: str, site: Site) -> bool:
        """Return whether a pattern was refused, with whatever number of digits."""
        return self._has(_pattern_key(pattern), site, "line")

    def _has(self, key: str, site: Site, scope: str) -> bool:
        return (site.name if site.by_address else "", scope, key) in self._texts


def _pattern_key(pattern: str) -> str:
    return _DIGITS.sub(r"\\d", pattern)
