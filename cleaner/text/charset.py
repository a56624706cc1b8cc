r"""Charset labels and codecs: what a label means in practice, and decoding and encoding by it.

A label counts only when it names an encoding of text. Two traps: "latin-1" on the web means
Windows-1252, and Python's codec for that rejects five bytes that browsers accept. Python also
ships codecs that are not for text (base64, rot13) or are dangerous on untrusted input: idna
takes quadratic time, unicode_escape rewrites prose.
"""

import codecs
import re
from functools import cache

from cleaner.text.lazy_pattern import pattern

HEAD = 4096  # bytes searched for a page's own declaration; browsers read 1024

# The supersets that browsers use (WHATWG Encoding, section 4.2).
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
_TEXT_CODEC = pattern(
    r"ascii|utf-(8(-sig)?|(16|32)(-[lb]e)?)|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+"
    r"|gb\w+|hz|big5\w*|shift_ji\w+|euc_\w+|iso2022_\w+|johab|tis-620|ptcp154|kz1048|hp-roman8"
)
_EAST_ASIAN = pattern(r"gb\w+|hz|big5\w*|cp932|cp949|shift_ji\w+|euc_\w+|johab|iso2022_\w+")

# The declaration inside an HTML page or an XML document.
_DECLARATION = (
    rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})"""
    rb"""|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})"""
)
_DECLARING = (b"charset", b"encoding")  # one of these is in each match, in lower case


def codec_for(label: str | None) -> str | None:
    """Return the name of the codec that browsers use for `label`, or None.

    None for an unknown label and for a codec that is not for text.
    """
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name) if _TEXT_CODEC.fullmatch(name) else None


def declared_charset(raw: bytes) -> str | None:
    """Return the label in a page's meta tag or XML declaration, or None.

    Only the first `HEAD` bytes are searched.
    """
    head = raw[:HEAD]
    if not any(map(head.lower().__contains__, _DECLARING)):
        return None
    found = re.search(_DECLARATION, head, re.IGNORECASE)
    return (found[1] or found[2]).decode() if found else None


def is_east_asian(codec: str) -> bool:
    """Return whether `codec` is a multi-byte encoding for Chinese, Japanese or Korean."""
    return _EAST_ASIAN.fullmatch(codec) is not None


@cache
def windows_1252() -> str:
    """Return the characters of Windows-1252 by their bytes, as browsers decode it.

    The five unassigned bytes become C1 controls, so that any bytes can be decoded and come back
    exactly.
    """
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


def decode_with(raw: bytes, codec: str) -> str | None:
    """Return the text of `raw`, or None where it is not valid in `codec`."""
    try:
        if codec == "windows-1252":
            return codecs.charmap_decode(raw, "strict", windows_1252())[0]
        return raw.decode(codec)
    except UnicodeError:
        return None


def encode_with(text: str, codec: str) -> bytes:
    """Undo `decode_with`. Raises UnicodeError for a character that `codec` lacks."""
    if codec == "windows-1252":
        return codecs.charmap_encode(text, "strict", codecs.charmap_build(windows_1252()))[0]
    return text.encode(codec)
