"""The lines of a text that may hold a phone number or a date, by the shapes of its digits.

The same lines in which `_PHONE` matches, and all in which `dates.written_date` finds a sign of a
date, at a quarter of the cost of patterns on each line: each byte of the text is mapped to a class
(digit, separator, slash, plus, line end, other), and the result is searched for the few shapes
that the patterns allow. In a text with digits of other scripts the patterns decide.
"""

import re
from collections.abc import Container, Iterator

from cleaner.metadata.lines_holding import lines_holding
from cleaner.text.lazy_pattern import pattern

_PHONE = pattern(r"[\d+](?:(?<=\+)\d\d|\d\d[ .)-]{1,2}\d{3})")
_PHONE_SHAPES = (b"+00", b"000-000", b"000--000")
_DATE_SHAPE = re.compile(rb"0(?:000|[-/]00?[-/]00)")  # a year, or three short numbers
_ASCII = {
    **dict.fromkeys(b"0123456789", b"0"), **dict.fromkeys(b" .)-", b"-"),
    43: b"+", 47: b"/", 10: b"\n",
}  # fmt: skip
_OTHER_DIGITS = (*range(0xD9, 0xE2), 0xEA, *range(0xEF, 0x100))  # their first bytes in UTF-8
# Those bytes, but for the letters of Vietnamese and Korean and for emoji, which have no digits.
_OTHER_DIGIT = re.compile(
    rb"[\xd9-\xe1\xea\xef-\xff](?:(?<=[\xd9-\xe0\xf1-\xff])|(?<=\xe1)[\x80-\xb9]"
    rb"|(?<=\xea)[\x80-\xaf]|(?<=\xef)\xbc[\x90-\x99]|(?<=\xf0)(?!\x9f[^\xaf]))"
)
_CLASSES = b"".join(
    _ASCII.get(byte, b"?" if byte in _OTHER_DIGITS else b"x") for byte in range(256)
)


class DigitShapes:
    """The digits of a text, whose lines are separated by "\\n"."""

    __slots__ = ("_classes", "_has_others", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        data = text.encode("utf-8", "surrogatepass")
        self._classes = data.translate(_CLASSES)
        self._has_others = b"?" in self._classes and _OTHER_DIGIT.search(data) is not None

    def phone_lines(self) -> set[int]:
        """Return the indexes of the lines that may hold a phone number."""
        if self._has_others:
            offsets: Iterator[int] = (match.start() for match in _PHONE.finditer(self._text))
            return _line_indexes(self._text, offsets)
        return lines_holding(self._classes, _PHONE_SHAPES, b"\n")

    def date_lines(self) -> Container[int]:
        """Return the indexes of the lines that may hold a date, and perhaps of some others."""
        if self._has_others:
            return range(self._text.count("\n") + 1)
        return _line_indexes(self._classes, _date_offsets(self._classes))


def _date_offsets(classes: bytes) -> Iterator[int]:
    """The offset of the first shape of a date in each line."""
    match = _DATE_SHAPE.search(classes)
    while match is not None:
        yield match.start()
        end = classes.find(b"\n", match.start())
        match = _DATE_SHAPE.search(classes, end) if end >= 0 else None


def _line_indexes(text: str | bytes, offsets: Iterator[int]) -> set[int]:
    """The indexes of the lines at ascending offsets."""
    found: set[int] = set()
    index = start = 0
    end = "\n" if isinstance(text, str) else b"\n"
    for offset in offsets:
        index += text.count(end, start, offset)  # type: ignore[arg-type]
        start = offset
        found.add(index)
    return found
