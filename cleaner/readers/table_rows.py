r"""The lines of a table to rows of fields, without tearing a row apart.

Quotes are doubled (RFC 4180) until a row is found that can only be read with backslashes: then the
rest of the table is read so, see `cleaner.readers.escaped_rows`. It is the lines that decide, from
the first one on, so every share of a file decides the same.

After a row that cannot be read, the next rows are certain only in a table of one line a row.
Elsewhere what follows may be the middle of a text, and is not read.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from cleaner.readers import escaped_rows

_FREE = 1 << 22  # characters that may be read again in vain; more only if as many were read
_TORN = "; the rest is not read, because its rows cannot be told apart any more"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that cannot be read, and why."""

    problem: str


class TableRows:
    """Yields each row as a list of fields, [] for a blank line, or as an `Unreadable`."""

    def __init__(self, lines: Iterator[str], separator: str, longest: int) -> None:
        self._lines = _Lines(lines)
        self._reader = csv.reader(self._lines, delimiter=separator, strict=True)
        self._separator, self._longest = separator, longest
        self._plain_line = _plain_line(separator)
        self._width = 0  # fields of the header
        self._escapes = False  # with backslashes...
        self._quotes = False  # ... and quotes
        self._wasted = 0  # characters read as if with backslashes, in vain
        self._spans_lines = False  # a row so far was longer than a line
        self._broken = self._ended = False  # the row before was unreadable; so is all the rest

    def header(self) -> list[str]:
        """Return the fields of the next line that is not blank. Raises csv.Error."""
        fields: list[str] = next((fields for fields in self._reader if fields), [])
        self._width = len(fields)
        return fields

    def __iter__(self) -> Iterator[list[str] | Unreadable]:
        while not self._ended:
            self._lines.taken.clear()
            try:
                row = self._next_escaped() if self._escapes else self._next_doubled()
            except StopIteration:
                return
            if isinstance(row, Unreadable):
                yield self._after_unreadable(row)
            elif not self._broken or self._is_certain(row):
                self._broken = False
                yield row
            # else: a line of the row that could not be read

    def _is_certain(self, row: list[str]) -> bool:
        """Whether the lines taken are a row by themselves, and no piece of the one before."""
        line = "".join(self._lines.taken)
        return len(row) == self._width and self._plain_line.fullmatch(line) is not None

    def _after_unreadable(self, row: Unreadable) -> Unreadable:
        self._broken = True
        taken = self._lines.taken
        goes_on = len(taken) != 1 or _has_open_quote(taken[0])
        if not (self._spans_lines or goes_on):
            return row
        self._ended = True
        return Unreadable(row.problem + _TORN)

    def _next_doubled(self) -> list[str] | Unreadable:
        problem = ""
        fields: list[str] = []
        try:
            fields = next(self._reader)
        except csv.Error as error:
            problem = str(error)
        taken = self._lines.taken
        escaped = self._try_escaped(fields, self._ways(fields, problem))
        if escaped is not None:
            return escaped
        if problem:
            return Unreadable(problem)
        if len(fields) > self._width:
            return Unreadable(f"{len(fields)} fields, but {self._width} columns")
        self._spans_lines = self._spans_lines or len(taken) > 1
        return fields

    def _ways(self, fields: list[str], problem: str) -> tuple[bool, ...]:
        """The ways with backslashes in which to read the lines taken: with quotes, without.

        None where doubled quotes give a row that fits, but for a line without quotes that ends in a
        backslash: its last field may go on in the next line, unless a quoted field begins there.
        """
        taken = self._lines.taken
        if not any("\\" in line for line in taken):
            return ()
        if problem or (fields and len(fields) != self._width):
            return (True, False)
        if self._width < 2 or len(taken) > 1 or not _ends_in_backslash(taken[0]):
            return ()
        inside = f"\n{taken[0]}".replace(self._separator, "\n")
        if '\n"' in inside or "\\\n" in inside[:-1] or self._lines.peek().startswith('"'):
            return ()
        return (False,)

    def _try_escaped(self, doubled: list[str], ways: tuple[bool, ...]) -> list[str] | None:
        """Read the lines taken as a row with backslashes, and keep to that if it fits the header
        and differs from the row with `doubled` quotes. Else the lines are as before."""
        if not ways:
            return None
        count = len(self._lines.taken)
        for quotes in ways:
            self._lines.give_back()
            budget = min(self._longest, self._lines.length + _FREE - self._wasted)
            try:
                fields = self._read_escaped(self._lines, budget, quotes=quotes)
            except escaped_rows.BadRowError:
                fields = []
            if len(fields) == self._width and fields != doubled:
                self._escapes, self._quotes = True, quotes
                return fields
            self._wasted += sum(map(len, self._lines.taken))
        self._lines.give_back()
        for _ in range(count):
            next(self._lines)
        return None

    def _read_escaped(self, lines: Iterator[str], longest: int, *, quotes: bool) -> list[str]:
        dialect = escaped_rows.Dialect(self._separator, quotes, self._width)
        return escaped_rows.read_row(lines, dialect, longest)

    def _next_escaped(self) -> list[str] | Unreadable:
        first = next(self._lines)
        if not first.strip("\r\n"):
            return []
        rest = chain([first], self._lines)
        try:
            fields = self._read_escaped(rest, self._longest, quotes=self._quotes)
        except escaped_rows.BadRowError as error:
            return Unreadable(str(error))
        self._spans_lines = self._spans_lines or len(self._lines.taken) > 1
        return fields


class _Lines:
    """An iterator over lines that keeps those it gave, to give them again.

    `length` are the characters of the lines that came from the source.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        self._source = lines
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.length = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self._again:
            line = self._again.popleft()
        else:
            line = next(self._source)
            self.length += len(line)
        self.taken.append(line)
        return line

    def peek(self) -> str:
        """Return the next line without taking it; "" at the end."""
        if not self._again:
            line = next(self._source, "")
            self.length += len(line)
            if not line:
                return ""
            self._again.append(line)
        return self._again[0]

    def give_back(self) -> None:
        """Give the lines taken again, before all others."""
        self._again.extendleft(reversed(self.taken))
        self.taken.clear()


def _ends_in_backslash(line: str) -> bool:
    """Whether a line ends in a backslash that is not escaped itself."""
    text = line.rstrip("\r\n")
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def _has_open_quote(line: str) -> bool:
    """Whether a line has an odd number of quotes, so that the field goes on in the next one."""
    return re.sub(r"\\.", "", line).count('"') % 2 == 1


def _plain_line(separator: str) -> "re.Pattern[str]":
    """What a row looks like that needs no guess: each field in quotes, or without any."""
    mark = re.escape(separator)
    field = rf'(?:"(?:[^"]++|"")*"|[^"{mark}\r\n]*+)'
    return re.compile(rf"{field}(?:{mark}{field})*[\r\n]*+")
