"""Guess the encoding of bytes that are not UTF-8 and carry no usable declaration.

A detector (chardet) decides; where it cannot tell or is wrong, Windows-1252 is the fallback:
the most common legacy encoding, in which any bytes are valid.
"""

from cleaner.errors import DocumentError
from cleaner.text.charset import codec_for, decode_with, is_east_asian
from cleaner.text.mixed_utf8 import ASCII
from cleaner.text.utf16 import MAX_CONTROLS, SAMPLE, decode_utf16

TOO_FEW = 4  # bytes beyond ASCII; from so few a detector guesses wildly
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b")) + b"\x7f"


def decode_by_guess(raw: bytes, first: int) -> tuple[str, str, str]:
    """Return (text, codec, how it was found); `first` is the offset of the first invalid byte.

    Raises DocumentError ("binary") where control characters say that this is not text.
    """
    sample = raw[max(0, first - 1024) : first + SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > 1 + len(sample) * MAX_CONTROLS * 5:
        raise DocumentError("this is a binary file, not text", reason="binary")
    beyond_ascii = len(sample.translate(None, ASCII))
    if beyond_ascii <= TOO_FEW and beyond_ascii * 2 < len(sample):
        return _windows_1252(raw, "too few bytes to tell, so the most common encoding")
    import chardet

    detected = chardet.detect(sample)
    how = f"detected ({detected['confidence']:.2f})"
    codec = codec_for(detected["encoding"])
    if codec is None:
        if utf16 := decode_utf16(raw):
            return *utf16, "detected"
        return _windows_1252(raw, "nothing fits, so the most common encoding")
    text = decode_with(raw, codec)
    if text is not None:
        return text, codec, how
    if is_east_asian(codec):
        text = raw.decode(codec, "replace")
        if text.count("\ufffd") <= len(text) * MAX_CONTROLS:
            return text, codec, f"{how}, with damage"
    return _windows_1252(raw, "nothing else fits, so the most common encoding")


def _windows_1252(raw: bytes, how: str) -> tuple[str, str, str]:
    text = decode_with(raw, "windows-1252")
    assert text is not None  # every byte is valid
    return text, "windows-1252", how
