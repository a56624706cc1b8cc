"""The rows of a text that may hold a phone number.

Law: what `_PHONE` says of each row, at a quarter of its cost: the text's bytes are mapped
to digit, mark between digits, plus, line end and the rest, and searched for the few shapes
the pattern allows. Where a script with digits of its own occurs, the pattern itself runs.
"""

from collections.abc import Iterator

from cleaner.metadata.lazy_pattern import pattern

_PHONE = pattern(r"[\d+](?:(?<=\+)\d\d|\d\d[ .)-]{1,2}\d{3})")
_SHAPES = (b"+00", b"000-000", b"000--000")
_ASCII = {**dict.fromkeys(b"0123456789", b"0"), **dict.fromkeys(b" .)-", b"-"), 43: b"+", 10: b"\n"}
_FOREIGN = (*range(0xD9, 0xE2), 0xEA, *range(0xEF, 0x100))  # first bytes, UTF-8, of other digits
_MASK = b"".join(_ASCII.get(byte, b"?" if byte in _FOREIGN else b"x") for byte in range(256))


def rows(text: str) -> set[int]:
    """The indexes of the lines, cut at "\\n", in which the sign of a phone number stands."""
    mask = text.encode("utf-8", "surrogatepass").translate(_MASK)
    if b"?" in mask:
        places: Iterator[int] = (match.start() for match in _PHONE.finditer(text))
        return _lines(text, places)
    return {row for shape in _SHAPES for row in _lines(mask, _places(mask, shape))}


def _places(mask: bytes, shape: bytes) -> Iterator[int]:
    """Where `shape` stands, once in each line."""
    place = mask.find(shape)
    while place >= 0:
        yield place
        end = mask.find(b"\n", place)
        place = mask.find(shape, end) if end >= 0 else -1


def _lines(text: str | bytes, places: Iterator[int]) -> set[int]:
    """The indexes of the lines of ascending places."""
    found: set[int] = set()
    index = start = 0
    end = "\n" if isinstance(text, str) else b"\n"
    for place in places:
        index += text.count(end, start, place)  # type: ignore[arg-type]
        start = place
        found.add(index)
    return found
