r"""Bytes to text, and how we know.

Promises. Any bytes give a `Decoded` or a `DocumentError` with the reason "binary", in linear
time. ``decoded.encode(decoded.text) == raw``, byte for byte, whatever the bytes. What can be
read is never turned into U+FFFD. `sure` is False for every guess and for every text that does
not encode back by itself; in-place repair leaves such a file alone.

Order: byte order mark; null bytes, which betray UTF-16 and UTF-32 and binary files; UTF-8
where all bytes are valid, even against the declaration, because pages are stored again as
UTF-8 under an old declaration and other encodings are not valid UTF-8 by chance beyond a few
characters; UTF-8 with strays; what the container or the page declares; a detector.

Traps avoided. ISO-2022-JP is all ASCII and so valid UTF-8. English with a null byte in it is
well-formed Chinese in UTF-16. On four odd bytes a detector guesses wildly.
"""

import codecs
from dataclasses import dataclass, field

from cleaner.errors import DocumentError
from cleaner.text.charset import codec, is_eastern, read, stated, written
from cleaner.text.mixed_utf8 import ASCII, is_cut, is_mostly_utf8, read_utf8
from cleaner.text.signatures import kind

SAMPLE = 32_768  # bytes shown to the detector and to the other guesses
FEW = 4  # bytes beyond ASCII from which no detector can tell an encoding
CHANCE = 8  # bytes beyond ASCII that are valid UTF-8 by chance in eastern encodings
CONTROLS = 0.01  # the share of control characters above which a text is none

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_WIDTHS = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b")) + b"\x7f"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    `encoding` is a codec name of Python ("windows-1252" as browsers read it), `how` says in
    words how we know, `bom` is the byte order mark in front, which is not part of `text`.
    """

    text: str
    encoding: str
    how: str
    sure: bool
    bom: bytes = b""
    raw: bytes | None = field(default=None, repr=False)  # only where encoding back would differ

    def encode(self, text: str) -> bytes:
        """Return `text` in the document's encoding and with its mark; unchanged text gives
        exactly the bytes that were decoded.

        Raises DocumentError ("encoding") when the encoding has no bytes for a character.
        """
        if self.raw is not None and text == self.text:
            return self.raw
        try:
            return self.bom + written(text, self.encoding)
        except UnicodeError as error:
            what = error.object[error.start] if isinstance(error, UnicodeEncodeError) else "?"
            raise DocumentError(
                f"{self.encoding} cannot write {what!a}; convert the file to UTF-8 first",
                reason="encoding",
            ) from error


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """Return the text of `raw`; `declared` is what its container says of the charset.

    Without it, the declaration inside a page counts (a meta tag, an XML declaration).

    Raises DocumentError ("binary") for what is no text, with the name of what it is.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            marked = _marked(raw, bom, encoding)
            if marked is not None:
                return marked
    if what := kind(raw):
        raise DocumentError(f"this is {what}, not text", reason="binary")
    if b"\0" in raw:
        return _with_nulls(raw)
    declared = declared or stated(raw)
    label = codec(declared)
    if b"\x1b$" in raw and (escaped := _escaped(raw, label)):
        return escaped
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return _not_utf8(raw, label, error)
    return _utf8(raw, text, label, declared)


def _of(raw: bytes, text: str, encoding: str, how: str, sure: bool, bom: bytes = b"") -> Decoded:
    """Return the `Decoded`, and see to it that it encodes back."""
    try:
        exact = bom + written(text, encoding) == raw
    except UnicodeError:
        exact = False
    return Decoded(text, encoding, how, sure and exact, bom, None if exact else raw)


def _marked(raw: bytes, bom: bytes, encoding: str) -> Decoded | None:
    rest = memoryview(raw)[len(bom) :]
    how = "byte order mark"
    try:
        return Decoded(str(rest, encoding), encoding, how, True, bom)
    except UnicodeError:
        pass
    if encoding == "utf-8":
        return Decoded(read_utf8(rest), encoding, f"{how}, with strays", False, bom, raw)
    text = str(rest, encoding, "replace")
    if text.count("\ufffd") > 1 + len(text) * CONTROLS:
        return None  # those bytes were no mark
    return Decoded(text, encoding, f"{how}, with damage", False, bom, raw)


def _plausible(text: str) -> bool:
    """Tell whether the text's beginning is made of assigned characters, not of controls."""
    import unicodedata

    head = text[:4096]
    odd = sum(
        unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs") and character not in "\t\n\r\f"
        for character in head
    )
    return odd <= 1 + len(head) * CONTROLS if len(head) > 100 else odd == 0


def _with_nulls(raw: bytes) -> Decoded:
    nulls = raw.count(b"\0")
    few = nulls <= max(4, len(raw) * CONTROLS)
    # English with a null in it reads as Chinese in UTF-16, so nulls must be many, or the rest odd.
    if not (few and nulls * 10 <= len(raw) and _is_utf8(raw)) and (found := _wide(raw)):
        return found
    if not few:
        raise DocumentError("this has null bytes and is no UTF-16: not text", reason="binary")
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        found = _not_utf8(raw, None, error)
        return Decoded(
            found.text, found.encoding, f"{found.how}, with null bytes", False, found.bom, found.raw
        )
    return Decoded(text, "utf-8", "valid UTF-8, with null bytes", False)


def _is_utf8(raw: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw[:SAMPLE])
    except UnicodeError:
        return False
    return True


def _strewn(raw: bytes) -> bool:
    """Whether nulls lie anywhere in plain ASCII: UTF-16 has its at odd places or at even ones."""
    head = raw[:SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    return 5 * min(even, odd) > even + odd and 20 * len(head.translate(None, ASCII)) < len(head)


def _wide(raw: bytes) -> Decoded | None:
    """Read UTF-16 or UTF-32 without a mark: of what fits, what gives the most ASCII."""
    best: tuple[int, int, str] = (0, 0, "")
    strewn = _strewn(raw)
    for encoding, width in _WIDTHS.items():
        if width == 2 and strewn:
            continue
        head = raw[: min(SAMPLE, len(raw) // width * width)]
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(head)
        except UnicodeError:
            continue
        if not _plausible(text):
            continue
        latin = sum(character < "\x80" for character in text) * width
        eastern = sum("\u3000" <= character < "\ud800" for character in text)
        best = max(best, (latin, eastern, encoding))
    latin, eastern, encoding = best
    if not latin + eastern or (len(raw) < 8 and len(raw) % _WIDTHS[encoding]):
        return None  # of so little the odd byte is no cut
    text = str(raw, encoding, "replace")
    return _of(raw, text, encoding, "null bytes", True)


def _escaped(raw: bytes, label: str | None) -> Decoded | None:
    declared = label if label and label.startswith("iso2022") else None
    for encoding in (declared, "iso2022_jp", "iso2022_jp_ext", "iso2022_kr"):
        text = encoding and read(raw, encoding)
        if encoding and text and "\x1b" not in text:
            how = "declared" if declared else "escape sequences"
            return _of(raw, text, encoding, how, encoding == declared)
    return None


def _utf8(raw: bytes, text: str, label: str | None, declared: str | None) -> Decoded:
    if label in (None, "utf-8"):
        return Decoded(text, "utf-8", "ASCII" if text.isascii() else "valid UTF-8", True)
    assert label is not None
    by_chance = label == "hz" or (is_eastern(label) and len(raw.translate(None, ASCII)) < CHANCE)
    if by_chance or text.isascii():  # ASCII stays in its encoding when it is mended
        other = read(raw, label)
        if other is not None and (by_chance or other == text):
            return _of(raw, other, label, "declared", True)
    return Decoded(text, "utf-8", f"valid UTF-8, though declared as {declared}", True)


def _not_utf8(raw: bytes, label: str | None, error: UnicodeDecodeError) -> Decoded:
    if is_mostly_utf8(raw, error):
        cut = is_cut(raw, error)
        how = "UTF-8, cut inside its last character" if cut else "UTF-8 with stray bytes"
        return Decoded(read_utf8(raw), "utf-8", how, False, b"", raw)
    if label not in (None, "utf-8"):
        assert label is not None
        text = read(raw, label)
        if text is not None and (not label.startswith("utf") or _plausible(text)):
            return _of(raw, text, label, "declared", True)
    return _guessed(raw, error.start)


def _guessed(raw: bytes, first: int) -> Decoded:
    sample = raw[max(0, first - 1024) : first + SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > 1 + len(sample) * CONTROLS * 5:
        raise DocumentError("this is a binary file, not text", reason="binary")
    strange = len(sample.translate(None, ASCII))
    if strange <= FEW and strange * 2 < len(sample):
        return _common(raw, "too few bytes to tell, so the most common encoding")
    import chardet

    found = chardet.detect(sample)
    how = f"detected ({found['confidence']:.2f})"
    encoding = codec(found["encoding"])
    if encoding is None:
        wide = _wide(raw)
        if wide is not None:
            return Decoded(wide.text, wide.encoding, "detected", False, b"", wide.raw)
        return _common(raw, "nothing fits, so the most common encoding")
    text = read(raw, encoding)
    if text is not None:
        return _of(raw, text, encoding, how, False)
    if is_eastern(encoding):
        text = raw.decode(encoding, "replace")
        if text.count("\ufffd") <= len(text) * CONTROLS:
            return Decoded(text, encoding, f"{how}, with damage", False, b"", raw)
    return _common(raw, "nothing else fits, so the most common encoding")


def _common(raw: bytes, how: str) -> Decoded:
    text = read(raw, "windows-1252")
    assert text is not None  # it has a character for every byte
    return Decoded(text, "windows-1252", how, False)
