"""Ways of matching a line, one file each.

A matcher is a module with four names: `KEY`, its key in a rule file, and `ABOUT`, what the key
means; ``build(values)``, which checks the values and returns a `Matcher`; and
``required_literals(values)``, folded literals one of which occurs in every line that matches,
with "\\n" for the border of the line. `cleaner.matching.scan` searches for the required literals
of all rules in one pass and tries a matcher only on lines that contain one of its literals.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Protocol

from cleaner.matching.line_text import LineText, Match
from cleaner.matching.matchers import contains, ends, equals, regex, starts

__all__ = ["FIELDS", "MATCHERS", "Matcher"]


# What a named group of a pattern may be called: the metadata it captures.
FIELDS = (
    "byline", "contact", "date", "modified", "title", "publisher", "rights", "dateline",
    "standfirst", "reporting", "editing", "photo", "agency", "place", "name", "role",
)  # fmt: skip


class Matcher(Protocol):
    """What `build` makes of the values of a key."""

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the matches inside the line, from left to right, without overlaps."""


MATCHERS: dict[str, ModuleType] = {
    module.KEY: module for module in (equals, starts, ends, contains, regex)
}
