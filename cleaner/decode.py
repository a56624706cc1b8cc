r"""Bytes to text, and how we know.

Promises. Any bytes give a `Decoded` or a `DocumentError` with the reason "binary", in linear
time. ``decoded.encode(decoded.text) == raw``, byte for byte, whatever the bytes. What can be
read is never turned into U+FFFD. `sure` is False for every guess and for every text that does
not encode back by itself; in-place repair leaves such a file alone.

Order: byte order mark; null bytes, which betray UTF-16 and UTF-32 and binary files; UTF-8
where all bytes are valid, even against the declaration, because pages are stored again as
UTF-8 under an old declaration and other encodings are not valid UTF-8 by chance beyond a few
characters; what the container declares; UTF-8 with strays; a detector.

Traps avoided. "latin-1" on the web means Windows-1252, and Python's codec for that rejects
five bytes which browsers accept. ISO-2022-JP is all ASCII and so valid UTF-8. A UTF-8 text
cut inside its last character looks like Latin-1 to a strict reader.
"""

import codecs
import re
from dataclasses import dataclass, field

from cleaner.errors import DocumentError
from cleaner.magic import kind

SAMPLE = 32_768  # bytes shown to the detector and to the other guesses
FEW = 4  # bytes beyond ASCII from which no detector can tell an encoding
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

# What a label means in practice: the superset that browsers use (WHATWG Encoding, section 4.2).
_SUPERSETS = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "cp1252": "windows-1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-8-sig": "utf-8",
}
# Labels that may be believed. Python knows codecs that are none of text (base64, rot13) and
# some that are dangerous (idna takes the square of the length, unicode_escape rewrites prose).
_TRUSTED = re.compile(
    r"ascii|utf-(8(-sig)?|(16|32)(-[lb]e)?)|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+|windows-\d+"
    r"|gb\w+|hz|big5\w*|shift_ji\w+|euc_\w+|iso2022_\w+|johab|tis-620|ptcp154|kz1048|hp-roman8"
)
_WIDE = re.compile(r"gb\w+|hz|big5\w*|cp932|cp949|shift_ji\w+|euc_\w+|johab")

# What a page or an XML document declares of itself, in its first bytes.
_STATED = re.compile(
    rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})"""
    rb"""|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
HEAD = 4096  # bytes in which such a declaration is looked for; browsers read 1024

_1252 = "".join(
    bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256)
)  # Windows-1252 as browsers have it: the five bytes without a character are C1 controls
_1252_BACK = codecs.charmap_build(_1252)

_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_ASCII = bytes(range(128))
# What CESU-8 and Java write in place of a character beyond U+FFFF, and of a null.
_CESU = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]|\xc0\x80")
_TEXT_CONTROLS = b"\t\n\x0b\x0c\r\x1b"
_RARE = bytes(set(range(32)) - set(_TEXT_CONTROLS)) + b"\x7f"


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
            return self.bom + _encoded(text, self.encoding)
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
    declared = declared or _stated(raw)
    label = _codec(declared)
    if b"\x1b$" in raw and (escaped := _escaped(raw, label)):
        return escaped
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return _not_utf8(raw, label, error)
    return _utf8(raw, text, label, declared)


def _codec(label: str | None) -> str | None:
    """Return the codec a label stands for in practice; None for one that is not believed."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name) if _TRUSTED.fullmatch(name) else None


def _stated(raw: bytes) -> str | None:
    found = _STATED.search(raw, 0, HEAD)
    return (found[1] or found[2]).decode() if found else None


def _decoded(raw: bytes | memoryview, encoding: str) -> str:
    if encoding == "windows-1252":
        return codecs.charmap_decode(raw, "strict", _1252)[0]
    return str(raw, encoding)


def _encoded(text: str, encoding: str) -> bytes:
    if encoding == "windows-1252":
        return codecs.charmap_encode(text, "strict", _1252_BACK)[0]
    return text.encode(encoding)


def _read(raw: bytes, encoding: str) -> str | None:
    """Return the text, or None when the encoding does not fit."""
    try:
        text = _decoded(raw, encoding)
    except UnicodeError:
        return None
    return text if encoding not in _WIDTHS or _plausible(text) else None


def _of(raw: bytes, text: str, encoding: str, how: str, sure: bool, bom: bytes = b"") -> Decoded:
    """Return the `Decoded`, and see to it that it encodes back."""
    try:
        exact = bom + _encoded(text, encoding) == raw
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
        return Decoded(
            str(rest, encoding, _STRAYS), encoding, f"{how}, with strays", False, bom, raw
        )
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


def _wide(raw: bytes) -> Decoded | None:
    """Read UTF-16 or UTF-32 without a mark: of what fits, what gives the most ASCII."""
    best: tuple[int, int, str] = (0, 0, "")
    for encoding, width in _WIDTHS.items():
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
        text = encoding and _read(raw, encoding)
        if encoding and text and "\x1b" not in text:
            how = "declared" if declared else "escape sequences"
            return _of(raw, text, encoding, how, encoding == declared)
    return None


def _utf8(raw: bytes, text: str, label: str | None, declared: str | None) -> Decoded:
    if label in (None, "utf-8"):
        return Decoded(text, "utf-8", "ASCII" if text.isascii() else "valid UTF-8", True)
    assert label is not None
    short = label == "hz" or (
        _WIDE.fullmatch(label) is not None and len(raw.translate(None, _ASCII)) < 8
    )
    if short or text.isascii():  # ASCII in the declared encoding stays in it when it is mended
        stated = _read(raw, label)
        if stated is not None and (short or stated == text):
            return _of(raw, stated, label, "declared", True)
    return Decoded(text, "utf-8", f"valid UTF-8, though declared as {declared}", True)


def _not_utf8(raw: bytes, label: str | None, error: UnicodeDecodeError) -> Decoded:
    single = label is None or label == "windows-1252" or _is_single(label)
    stated = None if label in (None, "utf-8") else _read(raw, str(label))
    if stated is not None and not single:
        return _of(raw, stated, str(label), "declared", True)
    if _mostly_utf8(raw, error):
        cut = error.start >= len(raw) - 3 and error.reason == "unexpected end of data"
        how = "UTF-8, cut inside its last character" if cut else "UTF-8 with stray bytes"
        return Decoded(raw.decode("utf-8", _STRAYS), "utf-8", how, False, b"", raw)
    if stated is not None:
        return _of(raw, stated, str(label), "declared", True)
    return _guessed(raw, error.start)


def _is_single(label: str) -> bool:
    return not _WIDE.fullmatch(label) and label not in _WIDTHS and not label.startswith("iso2022")


def _mostly_utf8(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether around its first fault the text holds more UTF-8 than strays."""
    around = raw[max(0, error.start - SAMPLE // 2) : error.start + SAMPLE // 2]
    if error.reason == "unexpected end of data" and len(raw) - error.start > 1:
        return True
    rest, pairs = _CESU.subn(b"", around)
    kept = rest.decode("utf-8", "ignore")
    inside = len(kept.encode().translate(None, _ASCII))
    good = pairs + len(kept) - len(kept.encode()) + inside
    return good > 0 and good >= len(rest.translate(None, _ASCII)) - inside


def _guessed(raw: bytes, first: int) -> Decoded:
    sample = raw[max(0, first - 1024) : first + SAMPLE]
    if len(sample) - len(sample.translate(None, _RARE)) > 1 + len(sample) * CONTROLS * 5:
        raise DocumentError("this is a binary file, not text", reason="binary")
    strange = len(sample.translate(None, _ASCII))
    if strange <= FEW and strange * 2 < len(sample):
        how = "too few bytes to tell, so the most common"
        return _of(raw, _decoded(raw, "windows-1252"), "windows-1252", how, False)
    import chardet

    found = chardet.detect(sample)
    encoding = _codec(found["encoding"])
    if encoding is None:
        if (wide := _wide(raw)) is not None:
            return Decoded(wide.text, wide.encoding, "detected", False, b"", wide.raw)
        encoding = "windows-1252"
    confidence = f"detected ({found['confidence']:.2f})"
    text = _read(raw, encoding)
    if text is None and not _is_single(encoding):
        text = str(raw, encoding, "replace")
        if text.count("\ufffd") > len(text) * CONTROLS:
            text = None
        else:
            return Decoded(text, encoding, f"{confidence}, with damage", False, b"", raw)
    if text is None:
        encoding, confidence = "windows-1252", "nothing else fits"
        text = _decoded(raw, encoding)
    return _of(raw, text, encoding, confidence, False)


def _stray(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as what they most often are."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw, start, end = error.object, error.start, error.end
    if odd := _CESU.match(raw, start):
        halves = odd[0].replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16"), odd.end()
    if end == len(raw) and error.reason == "unexpected end of data":
        return "\ufffd", end
    return codecs.charmap_decode(raw[start:end], "strict", _1252)[0], end


_STRAYS = "cleaner-strays"
codecs.register_error(_STRAYS, _stray)
