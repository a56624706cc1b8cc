"""The base of the matchers that match a whole line or nothing."""

from collections.abc import Iterator

from cleaner.matching.line_text import LineText, Match


class WholeLine:
    """A matcher whose only span inside a line is the line; subclasses have `match`."""

    __slots__ = ()

    def match(self, line: LineText) -> Match | None:
        """Return the match of the whole line, or None."""
        raise NotImplementedError

    def spans(self, line: LineText) -> Iterator[Match]:
        """Yield the whole line, if it matches."""
        if match := self.match(line):
            yield match
