"""The text of a rule file: its TOML, where each key is written, and what people slip on.

The TOML parser stops at the first mistake and names no place for what it has read, so places
are found again in the text; they may be missing where TOML is written in an unusual way.
"""

import re
from collections.abc import Sequence
from typing import Any

from cleaner.matching.hints import toml_hint
from cleaner.matching.rules import Rule

# "[[rule]]", perhaps in quotes, and its misspellings: one bracket, "rules", capitals.
_RULE_HEADER = re.compile(r"""[ \t]*(\[{1,2})[ \t]*(["']?)(rules?)\2[ \t]*\]{1,2}""", re.IGNORECASE)
_ONE_BRACKET = re.compile(r"^([ \t]*)\[([ \t]*rules?[ \t]*)\](?!\])", re.IGNORECASE | re.MULTILINE)
# How a message of `tomllib` ends: " (at line 3, column 7)".
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

Packs = Sequence[Sequence[tuple[str, str]]]  # of each pack, file names and their TOML

_OPEN_STRING = ("Unterminated string", "Expected \"'''")  # how the parser says it
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

    def line_in_rule(self, key: str, header: int) -> int:
        """Return the line of a key of the rule that begins on line `header`, or `header`."""
        return self._find(key, header) or header

    def _line_of(self, key: str, rule: int | None) -> int | None:
        if rule is None:
            return (self._find(key, None) or 1) if key else None
        if not self._headers:
            return None
        header = self._headers[rule]
        return self.line_in_rule(key, header) if key else header

    def _find(self, key: str, header: int | None) -> int | None:
        """The line of a key: in the rule that begins on line `header`, else anywhere."""
        name = rf"""["']?{re.escape(key)}["']?"""
        written = re.compile(rf"[ \t]*(?:{name}[ \t]*[.=]|\[+[ \t]*(?:rule\.)?{name}[ \t]*[.\]])")
        for number, line in enumerate(self._lines[header or 0 :], start=1 + (header or 0)):
            if written.match(line):
                return number
            if header is not None and _RULE_HEADER.match(line):
                break
        return None

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
            if place and place[1]:
                line, column = int(place[1]), int(place[2])
                offset = sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1
                message = f"{message[: place.start()]} (column {column})"
            else:
                quotes = _last_quotes(text) if message.startswith(_OPEN_STRING) else None
                offset = len(text.rstrip()) if quotes is None else quotes
                line = text.count("\n", 0, offset) + 1
            hint = toml_hint(message, text, offset)
            self._add(line, f"not valid TOML: {message}{hint}")
        return None


def _last_quotes(text: str) -> int | None:
    """The offset of the three quotes that are not closed, None if all are."""
    for quotes in ("'''", '"""'):
        if text.count(quotes) % 2:
            return text.rindex(quotes)
    return None


class RulePlaces:
    """Where the keys of rules are written in the files of `packs`.

    For messages about rules that have been parsed and no longer know their text.
    """

    def __init__(self, packs: Packs) -> None:
        self._texts = {file: text for pack in packs for file, text in pack}

    def place(self, rule: Rule, key: str) -> str:
        """Return the file and line of a rule's key, "ads.toml:12"; its header's if unknown."""
        if rule.line is None:
            return rule.file
        source = RuleSource(rule.file, self._texts[rule.file])
        return f"{rule.file}:{source.line_in_rule(key, rule.line)}"

    def message(self, rule: Rule, key: str, problem: str) -> str:
        """Return a message about a rule's key, with its place."""
        return f'{self.place(rule, key)}: rule "{rule.name}": {key}: {problem}'
