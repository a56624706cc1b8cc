"""The lines of a text that may hold a phone number.

The same lines in which `_PHONE` matches, at a quarter of the cost: each byte of the text is
mapped to a class (digit, separator, plus, line end, other), and the result is searched for the
three shapes that the pattern allows. In a text with digits of other scripts the pattern runs.
"""

from collections.abc import Iterator

from cleaner.text.lazy_pattern import pattern

_PHONE = pattern(r"[\d+](?:(?<=\+)\d\d|\d\d[ .)-]{1,2}\d{3})")
_SHAPES = (b"+00", b"000-000", b"000--000")
_ASCII = {**dict.fromkeys(b"0123456789", b"0"), **dict.fromkeys(b" .)-", b"-"), 43: b"+", 10: b"\n"}
_OTHER_DIGITS = (*range(0xD9, 0xE2), 0xEA, *range(0xEF, 0x100))  # their first bytes in UTF-8
_CLASSES = b"".join(
    _ASCII.get(byte, b"?" if byte in _OTHER_DIGITS else b"x") for byte in range(256)
)


def find(text: str) -> set[int]:
    """Return the indexes of the lines, separated by "\\n", that may hold a phone number."""
    classes = text.encode("utf-8", "surrogatepass").translate(_CLASSES)
    if b"?" in classes:
        offsets: Iterator[int] = (match.start() for match in _PHONE.finditer(text))
        return _line_indexes(text, offsets)
    return {
        index for shape in _SHAPES for index in _line_indexes(classes, _offsets(classes, shape))
    }


def _offsets(classes: bytes, shape: bytes) -> Iterator[int]:
    """The offset of the first `shape` in each line."""
    offset = classes.find(shape)
    while offset >= 0:
        yield offset
        end = classes.find(b"\n", offset)
        offset = classes.find(shape, end) if end >= 0 else -1


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
