"""The text of a rule file: its TOML, where each key is written, and what people slip on.

The TOML parser stops at the first mistake and names no place for what it has read, so places
are found again in the text; they may be missing where TOML is written in an unusual way.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

_RULE_HEADER = re.compile(r"""[ \t]*(\[{1,2})[ \t]*(["']?)(rules?)\2[ \t]*\]{1,2}""", re.IGNORECASE)
_ONE_BRACKET = re.compile(r"^([ \t]*)\[([ \t]*rules?[ \t]*)\](?!\])", re.IGNORECASE | re.MULTILINE)
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_STRINGS = re.compile(r"""'''.*?'''|\"""(?:\\.|.)*?\"""|"(?:\\.|[^"\\])*"|'[^']*'|\#.*""")
_CURLY = re.compile("[“”„‟‘’‚‛«»]")
_BARE_VALUE = re.compile(r"""[ \t]*[\w"'-]+[ \t]*=[ \t]*(?!true\b|false\b|inf\b|nan\b)[^\W\d]""")

_TWO_BRACKETS = "a rule begins with [[rule]], in two brackets"


class RuleSource:
    """One rule file, and what is found to be wrong with it."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text
        self._lines = text.split("\n")
        self._problems: list[tuple[int, str]] = []  # line, 0 where unknown; message
        self._headers: Sequence[int] = ()

    def report(self, message: str, key: str = "", rule: int | None = None) -> None:
        """Add a problem at a key of the file, or of the rule with this index."""
        self._add(self._line_of(key, rule), message)

    def _add(self, line: int | None, message: str) -> None:
        self._problems.append((line or 0, message))

    def problems(self) -> list[str]:
        """Return what is wrong, in the order of the file, each as "file:line: message"."""
        ordered = sorted(self._problems, key=lambda problem: problem[0])
        return [
            f"{self.file}:{line}: {message}" if line else f"{self.file}: {message}"
            for line, message in ordered
        ]

    def load(self) -> dict[str, Any] | None:
        """Return the data of the file, or None where it is not TOML. Slips are mended, for the
        sake of what else is wrong, and reported."""
        text = self._with_two_brackets()
        data = self._parse(text)
        if data is None:
            return None
        for key in [key for key in data if key != "rule" and key.lower() in ("rule", "rules")]:
            self._add(self._line_of(key, None), f"{_TWO_BRACKETS}, not with [[{key}]]")
            tables = data.pop(key)
            data.setdefault("rule", tables if isinstance(tables, list) else [tables])
        return data

    def find_rules(self, count: int) -> None:
        """Look for the headers of the file's rules, of which there are `count`.

        They do not show where the rules are written as one inline array, or where a string
        holds a header.
        """
        lines = enumerate(self._lines, start=1)
        found = [number for number, line in lines if _RULE_HEADER.match(line)]
        self._headers = found if len(found) == count else ()

    def line_of_rule(self, rule: int) -> int | None:
        """Return the line on which a rule begins, from 1; None if unknown."""
        return self._headers[rule] if self._headers else None

    def _line_of(self, key: str, rule: int | None) -> int | None:
        if rule is not None and not self._headers:
            return None
        first = self._headers[rule] if rule is not None else 1
        if not key:
            return first if rule is not None else None
        name = rf"""["']?{re.escape(key)}["']?"""
        written = re.compile(rf"[ \t]*(?:{name}[ \t]*[.=]|\[+[ \t]*(?:rule\.)?{name}[ \t]*[.\]])")
        for number in range(first, self._last_line(rule) + 1):
            if written.match(self._lines[number - 1]):
                return number
        return first if rule is not None else None

    def _last_line(self, rule: int | None) -> int:
        if rule is None or rule + 1 >= len(self._headers):
            return len(self._lines)
        return self._headers[rule + 1] - 1

    def _with_two_brackets(self) -> str:
        """The text with [rule] written [[rule]]; each is a problem."""
        for slip in _ONE_BRACKET.finditer(self._text):
            line = self._text.count("\n", 0, slip.start()) + 1
            self._add(line, f"{_TWO_BRACKETS}, not with [{slip[2].strip()}]")
        return _ONE_BRACKET.sub(r"\1[[\2]]", self._text)

    def _parse(self, text: str) -> dict[str, Any] | None:
        import tomllib

        try:
            return tomllib.loads(text)
        except RecursionError:
            self._add(None, "not valid TOML: nested too deeply")
        except tomllib.TOMLDecodeError as error:
            message = str(error)
            place = _TOML_PLACE.search(message)
            line = int(place[1]) if place and place[1] else None
            if place and line is not None:
                message = f"{message[: place.start()]} (column {place[2]})"
            hints = "".join(f"; {hint}" for hint in self._hints(message, line))
            self._add(line, f"not valid TOML: {message}{hints}")
        return None

    def _hints(self, message: str, line: int | None) -> Iterator[str]:
        """Yield what may be meant, for a mistake on this line."""
        text = self._lines[line - 1] if line is not None else self._lines[-1]
        if message.startswith(("Unescaped '\\'", "Invalid hex")):
            yield "a backslash in double quotes is an escape; write a pattern as '''…'''"
        elif "overwrite a value" in message:
            yield "a key stands once in a rule; another rule needs its own [[rule]]"
        elif _CURLY.search(_STRINGS.sub("", text)):
            yield 'curly quotes are not TOML; use straight ones, "…"'
        elif _BARE_VALUE.match(text):
            yield 'a text needs quotes, like "…"'
