r"""Bytes to text, and how the encoding was determined.

Any bytes give a `Decoded` or a `DocumentError` with the reason "binary", in linear time.
``decoded.encode(decoded.text) == raw``, byte for byte, whatever the bytes. What can be decoded
never becomes U+FFFD. `sure` is False for every guess and for every text that does not encode
back on its own; in-place cleaning leaves such a file alone.

In order: byte order mark; signatures of binary files; NUL bytes (UTF-16, UTF-32, binary, or a text
with a few of them); ISO-2022, which is all ASCII; valid UTF-8, even against the declaration,
because pages are saved again as UTF-8 under an old declaration, and other encodings are not
valid UTF-8 by chance beyond a few characters; mostly valid UTF-8; the declared charset; a guess.

What knows other encodings is imported for bytes that are not valid UTF-8: most are, and a program
that cleans one text starts without.
"""

import codecs
from collections.abc import Iterator
from typing import Any, NamedTuple

from cleaner.errors import DocumentError
from cleaner.text.binary_files import binary_kind
from cleaner.text.charset import (
    codec_for,
    declared_charset,
    decode_with,
    encode_with,
    is_east_asian,
)

LONG = 1 << 22  # bytes of a text that is kept as such: as a str it takes up to four times as many
PIECE = 1 << 19  # bytes or code points of a long text; a few megabytes as lines
BY_CHANCE = 8  # bytes beyond ASCII; fewer in an East Asian encoding may be UTF-8 by chance

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)


class Decoded(NamedTuple):
    """A text and how it was decoded.

    `encoding` is the name of a Python codec ("windows-1252" is the browsers' version of it),
    `how` describes how it was determined, `bom` is the byte order mark, which is not part
    of `text`, `raw` the bytes of a text that does not encode back. A long text may be `given` as
    its UTF-8; it is decoded when asked for.
    """

    given: str | bytes
    encoding: str
    how: str
    sure: bool
    bom: bytes = b""
    raw: bytes | None = None

    @property
    def text(self) -> str:
        """The whole text."""
        return _as_str(self.given)

    def pieces(self) -> Iterator[str]:
        r"""Yield the text in pieces that end in "\n"; at least one, which may be empty.

        Nearly every text is one piece. One of a hundred megabytes is never in memory as a str.
        """
        whole = self.given
        line_feed: Any = "\n" if isinstance(whole, str) else b"\n"
        start = 0
        last = len(whole) - PIECE if len(whole) >= LONG else 0  # where no piece ends any more
        while start < last and (end := whole.find(line_feed, start + PIECE) + 1):
            yield _as_str(whole[start:end])
            start = end
        yield _as_str(whole[start:])

    def encode(self, text: str) -> bytes:
        """Return `text` in the document's encoding, with its byte order mark.

        The unchanged text gives exactly the bytes that were decoded. Raises DocumentError
        ("encoding") for a character that the encoding lacks.
        """
        if self.raw is not None and text == self.text:
            return self.raw
        try:
            return self.bom + encode_with(text, self.encoding)
        except UnicodeError as error:
            what = error.object[error.start] if isinstance(error, UnicodeEncodeError) else "?"
            raise DocumentError(
                f"{self.encoding} cannot write {what!a}; convert the file to UTF-8 first",
                reason="encoding",
            ) from error


def _as_str(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode()


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """Return the text of `raw`; `declared` is the charset that its container states.

    Without it, the declaration inside a page counts (a meta tag, an XML declaration).

    Raises DocumentError ("binary") for what is not text, naming what it is where possible.
    """
    if marked := _with_byte_order_mark(raw):
        return marked
    if kind := binary_kind(raw):
        raise DocumentError(f"this is {kind}, not text", reason="binary")
    if b"\0" in raw and (utf16 := _utf16_by_null_bytes(raw)):
        return utf16
    declared = declared or declared_charset(raw)
    codec = codec_for(declared)
    if b"\x1b$" in raw and (escaped := _iso_2022(raw, codec)):
        return escaped
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return _not_utf8(raw, codec, error)
    return _valid_utf8(raw, text, codec, declared)


def _decoded(raw: bytes, text: str, encoding: str, how: str, *, sure: bool) -> Decoded:
    """Return the `Decoded`, keeping `raw` where the text does not encode back to it."""
    try:
        exact = encode_with(text, encoding) == raw
    except UnicodeError:
        exact = False
    return Decoded(text, encoding, how, sure and exact, raw=None if exact else raw)


def _with_byte_order_mark(raw: bytes) -> Decoded | None:
    for bom, encoding in _BOMS:
        if not raw.startswith(bom):
            continue
        rest = memoryview(raw)[len(bom) :]
        how = "byte order mark"
        try:
            return Decoded(str(rest, encoding), encoding, how, True, bom)
        except UnicodeError:
            pass
        if encoding == "utf-8":
            from cleaner.text.mixed_utf8 import decode_mixed_utf8

            text = decode_mixed_utf8(rest)
            return Decoded(text, encoding, f"{how}, with stray bytes", False, bom, raw)
        from cleaner.text.utf16 import MAX_CONTROLS

        text = str(rest, encoding, "replace")
        if text.count("\ufffd") <= 1 + len(text) * MAX_CONTROLS:  # else it is not a mark
            return Decoded(text, encoding, f"{how}, with damage", False, bom, raw)
    return None


def _utf16_by_null_bytes(raw: bytes) -> Decoded | None:
    """Return UTF-16 or UTF-32 without a mark; None for a text that has a few NULs.

    Raises DocumentError ("binary") for anything else. English with a NUL in it reads as Chinese
    in UTF-16, so a text that is UTF-8 and has few NULs is not tried.
    """
    from cleaner.text import null_bytes
    from cleaner.text.utf16 import decode_utf16

    few = null_bytes.are_few(raw)
    if not (few and null_bytes.are_rare(raw) and _begins_as_utf8(raw)) and (
        utf16 := decode_utf16(raw)
    ):
        return _decoded(raw, *utf16, "null bytes", sure=True)
    if not few:
        raise DocumentError("this has null bytes and is not UTF-16: not text", reason="binary")
    return None


def _begins_as_utf8(raw: bytes) -> bool:
    from cleaner.text.utf16 import SAMPLE

    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw[:SAMPLE])
    except UnicodeError:
        return False
    return True


def _iso_2022(raw: bytes, codec: str | None) -> Decoded | None:
    declared = codec if codec and codec.startswith("iso2022") else None
    for encoding in (declared, "iso2022_jp", "iso2022_jp_ext", "iso2022_kr"):
        text = encoding and decode_with(raw, encoding)
        if encoding and text and "\x1b" not in text:
            how = "declared" if declared else "escape sequences"
            return _decoded(raw, text, encoding, how, sure=encoding == declared)
    return None


def _valid_utf8(raw: bytes, text: str, codec: str | None, declared: str | None) -> Decoded:
    if codec is None or codec == "utf-8":
        how = "ASCII" if text.isascii() else "valid UTF-8"
        return Decoded(text if len(raw) < LONG else raw, "utf-8", how, True)
    from cleaner.text.mixed_utf8 import ASCII

    by_chance = codec == "hz" or (
        is_east_asian(codec) and len(raw.translate(None, ASCII)) < BY_CHANCE
    )
    if by_chance or text.isascii():  # ASCII keeps its declared encoding for writing it back
        other = decode_with(raw, codec)
        if other is not None and (by_chance or other == text):
            return _decoded(raw, other, codec, "declared", sure=True)
    return Decoded(text, "utf-8", f"valid UTF-8, though declared as {declared}", True)


def _not_utf8(raw: bytes, codec: str | None, error: UnicodeDecodeError) -> Decoded:
    from cleaner.text.charset_detection import decode_by_guess
    from cleaner.text.mixed_utf8 import decode_mixed_utf8, is_mostly_utf8, is_truncated
    from cleaner.text.utf16 import is_plausible

    if is_mostly_utf8(raw, error):
        truncated = is_truncated(raw, error)
        how = "UTF-8, cut inside its last character" if truncated else "UTF-8 with stray bytes"
        return Decoded(decode_mixed_utf8(raw), "utf-8", how, False, raw=raw)
    if codec is not None and codec != "utf-8":
        text = decode_with(raw, codec)
        if text is not None and (not codec.startswith("utf") or is_plausible(text)):
            return _decoded(raw, text, codec, "declared", sure=True)
    return _decoded(raw, *decode_by_guess(raw, error.start), sure=False)
