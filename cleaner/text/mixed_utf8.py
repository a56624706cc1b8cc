r"""UTF-8 with faults: stray bytes of another encoding, halves of characters, a cut end.

Promise: the UTF-8 stays what it is, and every other byte becomes the character that
Windows-1252 has for it. Only a character cut by the end of the text becomes U+FFFD.

CESU-8 writes a character beyond U+FFFF as two halves of three bytes, and Java a null as two
bytes; both are read as what they mean.
"""

import codecs
import re

from cleaner.text.charset import WINDOWS_1252

AROUND = 32_768  # bytes around the first fault from which the kind of text is judged
ASCII = bytes(range(128))

_CESU = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]|\xc0\x80")
_ERRORS = "cleaner-strays"


def is_mostly_utf8(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether around its first fault a text holds more UTF-8 than strays."""
    if is_cut(raw, error) and len(raw) - error.start > 1:
        return True
    around = raw[max(0, error.start - AROUND // 2) : error.start + AROUND // 2]
    rest, halves = _CESU.subn(b"", around)
    kept = rest.decode("utf-8", "ignore")
    inside = kept.encode().translate(None, ASCII)
    characters = halves + len(inside.decode())
    return characters > 0 and characters >= len(rest.translate(None, ASCII)) - len(inside)


def is_cut(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Tell whether the fault is a character cut by the end."""
    return error.end == len(raw) and error.reason == "unexpected end of data"


def read_utf8(raw: bytes | memoryview) -> str:
    """Return the text of what is mostly UTF-8."""
    return str(raw, "utf-8", _ERRORS)


def _stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw, start, end = error.object, error.start, error.end
    if odd := _CESU.match(raw, start):
        halves = odd[0].replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16"), odd.end()
    if is_cut(raw, error):
        return "\ufffd", end
    return codecs.charmap_decode(raw[start:end], "strict", WINDOWS_1252)[0], end


codecs.register_error(_ERRORS, _stray)
