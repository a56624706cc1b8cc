r"""Names of encodings, what they mean in practice, and reading and writing by them.

Promise: a label is only believed when it names an encoding of text; any bytes can be read
as "windows-1252" and come back exactly.

Traps avoided. "latin-1" on the web means Windows-1252, and Python's codec for that rejects
five bytes which browsers accept. Python also knows codecs that are none of text (base64,
rot13) and some that are dangerous: idna takes the square of the length, unicode_escape
rewrites prose.
"""

import codecs
import re

HEAD = 4096  # bytes in which a page's own declaration is looked for; browsers read 1024

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
_TRUSTED = re.compile(
    r"ascii|utf-(8(-sig)?|(16|32)(-[lb]e)?)|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+"
    r"|gb\w+|hz|big5\w*|shift_ji\w+|euc_\w+|iso2022_\w+|johab|tis-620|ptcp154|kz1048|hp-roman8"
)
_EASTERN = re.compile(r"gb\w+|hz|big5\w*|cp932|cp949|shift_ji\w+|euc_\w+|johab|iso2022_\w+")

# What a page or an XML document declares of itself.
_STATED = re.compile(
    rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})"""
    rb"""|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)

# Windows-1252 as browsers have it: the five bytes without a character are C1 controls.
WINDOWS_1252 = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
_BACK = codecs.charmap_build(WINDOWS_1252)


def codec(label: str | None) -> str | None:
    """Return the codec that a label stands for in practice; None for one not believed."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return _SUPERSETS.get(name, name) if _TRUSTED.fullmatch(name) else None


def stated(raw: bytes) -> str | None:
    """Return the label in a page's meta tag or an XML declaration, or None."""
    found = _STATED.search(raw, 0, HEAD)
    return (found[1] or found[2]).decode() if found else None


def is_eastern(name: str) -> bool:
    """Tell whether a character may take two bytes or more, and the name is none of Unicode's."""
    return _EASTERN.fullmatch(name) is not None


def read(raw: bytes, name: str) -> str | None:
    """Return the text, or None where the encoding does not fit."""
    try:
        if name == "windows-1252":
            return codecs.charmap_decode(raw, "strict", WINDOWS_1252)[0]
        return raw.decode(name)
    except UnicodeError:
        return None


def written(text: str, name: str) -> bytes:
    """Undo `read`. Raises UnicodeError where the encoding lacks a character."""
    if name == "windows-1252":
        return codecs.charmap_encode(text, "strict", _BACK)[0]
    return text.encode(name)
