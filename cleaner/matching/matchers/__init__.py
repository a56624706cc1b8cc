"""Ways of matching a line, one file each.

A matcher is a module with three names: `KEY`, its key in a rule file; ``build(values)``,
which checks the values and returns something with ``match(unit)`` and ``spans(unit)``;
and ``anchors(values)``, the literals one of which stands in every line that matches,
folded, with "\\n" for the border of the line. `cleaner.matching.scan` looks for all anchors of all
rules at once and asks a matcher only about the lines where one of its own stands.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Protocol

from cleaner.matching.matchers import contains, ends, equals, regex, starts
from cleaner.matching.matchers.unit import Match, Unit, at_border

__all__ = ["FIELDS", "MATCHERS", "Match", "Matcher", "Unit", "at_border"]


# What a named group of a pattern may be called: the metadata it captures.
FIELDS = (
    "byline", "contact", "date", "modified", "title", "publisher", "rights", "dateline",
    "standfirst", "reporting", "editing", "photo", "agency", "place", "name", "role",
)  # fmt: skip


class Matcher(Protocol):
    def match(self, unit: Unit) -> Match | None:
        """The match of the whole unit, or None."""

    def spans(self, unit: Unit) -> Iterator[Match]:
        """The matches inside the unit, from left to right, none overlapping another."""


MATCHERS: dict[str, ModuleType] = {
    module.KEY: module for module in (equals, starts, ends, contains, regex)
}
