r"""One row of a table that escapes with backslashes, as Spark and MySQL write it.

There are two ways. With quotes, a field may be in quotes, and there ``\"`` is a quote; a field
without quotes is as it stands (Spark, and MySQL with ENCLOSED BY). Without quotes, a separator or a
line ending that belongs to a field has a backslash before it, and a quote is a character (MySQL).
A backslash is doubled; before anything else it stands for itself, so no character is lost.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTED = re.compile(r'(?:[^"\\]++|\\(?:\r\n|[^\n]|\n)|"")*')
_ESCAPED_IN_QUOTES = re.compile(r'\\(["\\,;|\t\r\n])|""')
_ESCAPED = re.compile(r'\\(["\\,;|\t\r\n])')


class BadRowError(Exception):
    """A row that is not written in this way, or does not end."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written: its separator, whether with quotes, and the fields of a row."""

    separator: str
    quotes: bool
    width: int


def read_row(lines: Iterator[str], dialect: Dialect, longest: int) -> list[str]:
    r"""Return the fields of the row with which `lines` begin, and take its lines.

    There is at least one line. Raises BadRowError, also for more fields than the table has, and for
    more than `longest` characters.

    >>> read_row(iter(['1,"say \\"hi\\", he\n', 'said",3\n']), Dialect(",", True, 3), 99)
    ['1', 'say "hi", he\nsaid', '3']
    >>> read_row(iter(['1,say "hi"\\, he\\\n', 'said,3\n']), Dialect(",", False, 3), 99)
    ['1', 'say "hi", he\nsaid', '3']
    """
    return _Row(dialect).read(lines, longest)


class _Row:
    """A row while it is being read: its whole fields, and what there is of the next one."""

    def __init__(self, dialect: Dialect) -> None:
        separator, quotes = dialect.separator, dialect.quotes
        self._separator, self._quotes, self._width = separator, quotes, dialect.width
        other = f"[^{re.escape(separator)}\r\n]" if quotes else f"[^{re.escape(separator)}\\\\\r\n]"
        escape = "" if quotes else r"|\\(?:\r\n|[^\n]|\n)"
        self._bare = re.compile(f"(?:{other}++{escape})*")
        self._fields: list[str] = []
        self._pieces: list[str] = []
        self._state = self._start

    def read(self, lines: Iterator[str], longest: int) -> list[str]:
        """Return the fields of the next row. Raises BadRowError beyond `longest` characters."""
        length = 0
        for line in lines:
            length += len(line)
            if length > longest:
                raise BadRowError(f"a row of more than {longest} characters")
            at: int | None = 0
            while at is not None and at < len(line):
                at = self._state(line, at)
            if at is None:
                return self._fields
        if self._state == self._quoted or "".join(self._pieces[-1:]).endswith("\n"):
            raise BadRowError("unexpected end of data")
        self._end_field()
        return self._fields

    # A state takes a line and a position in it, and returns where the next one continues; None at
    # the end of the row. At the end of the line, the row goes on.

    def _start(self, line: str, at: int) -> int | None:
        if self._quotes and line[at] == '"':
            self._state = self._quoted
            return at + 1
        self._state = self._unquoted
        return at

    def _quoted(self, line: str, at: int) -> int | None:
        found = _QUOTED.match(line, at)
        assert found is not None
        self._pieces.append(_ESCAPED_IN_QUOTES.sub(_unescaped, found[0]))
        at = found.end()
        if at < len(line):  # at the closing quote, or at a backslash that ends the file
            self._state = self._closed
            return at + 1
        return at

    def _closed(self, line: str, at: int) -> int | None:
        if line[at] not in (self._separator, "\r", "\n"):
            raise BadRowError(f"'{self._separator}' expected after '\"'")
        return self._after_field(line, at)

    def _unquoted(self, line: str, at: int) -> int | None:
        found = self._bare.match(line, at)
        assert found is not None
        self._pieces.append(found[0] if self._quotes else _ESCAPED.sub(r"\1", found[0]))
        at = found.end()
        if at < len(line):
            if line[at] == "\\":  # it ends the file
                self._pieces.append("\\")
                return at + 1
            return self._after_field(line, at)
        return at

    def _after_field(self, line: str, at: int) -> int | None:
        self._end_field()
        if line[at] != self._separator:
            return None
        self._state = self._start
        return at + 1

    def _end_field(self) -> None:
        if len(self._fields) == self._width:
            raise BadRowError(f"more than {self._width} fields")
        self._fields.append("".join(self._pieces))
        self._pieces = []


def _unescaped(match: "re.Match[str]") -> str:
    return match[1] or '"'
