r"""UTF-8 mixed with other bytes: stray Windows-1252, surrogate pairs, a truncated end.

Valid UTF-8 stays what it is; every other byte becomes its Windows-1252 character. Only a
character truncated by the end of the text becomes U+FFFD.

CESU-8 writes a character beyond U+FFFF as two surrogates of three bytes each, and Java writes
NUL as two bytes; both are decoded as intended.
"""

import codecs
import re

from cleaner.text.charset import windows_1252

WINDOW = 32_768  # bytes around the first invalid one from which the text is judged
ASCII = bytes(range(128))

_CESU_8 = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]|\xc0\x80")
_ERROR_HANDLER = "cleaner-mixed-utf8"


def is_mostly_utf8(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Return whether, around the first invalid byte, UTF-8 characters outnumber stray bytes."""
    if is_truncated(raw, error) and len(raw) - error.start > 1:
        return True
    window = raw[max(0, error.start - WINDOW // 2) : error.start + WINDOW // 2]
    rest, surrogate_pairs = _CESU_8.subn(b"", window)
    valid = rest.decode("utf-8", "ignore").encode().translate(None, ASCII)
    characters = surrogate_pairs + len(valid.decode())
    stray = len(rest.translate(None, ASCII)) - len(valid)
    return characters > 0 and characters >= stray


def is_truncated(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Return whether the only fault is a character truncated by the end of `raw`."""
    return error.end == len(raw) and error.reason == "unexpected end of data"


def decode_mixed_utf8(raw: bytes | memoryview) -> str:
    """Return the text of bytes that are mostly UTF-8. Accepts any bytes."""
    return str(raw, "utf-8", _ERROR_HANDLER)


def _decode_invalid(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    raw, start, end = error.object, error.start, error.end
    if pair := _CESU_8.match(raw, start):
        surrogates = pair[0].replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass")
        return surrogates.encode("utf-16", "surrogatepass").decode("utf-16"), pair.end()
    if is_truncated(raw, error):
        return "\ufffd", end
    return codecs.charmap_decode(raw[start:end], "strict", windows_1252())[0], end


codecs.register_error(_ERROR_HANDLER, _decode_invalid)
