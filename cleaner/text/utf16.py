"""Detect UTF-16 and UTF-32 without a byte order mark.

English text with one NUL in it also decodes as UTF-16, as Chinese. So the decoded text must
consist of assigned characters, and the NULs must be where UTF-16 puts them.
"""

import codecs

from cleaner.text.mixed_utf8 import ASCII

SAMPLE = 32_768  # bytes that detection looks at
MAX_CONTROLS = 0.01  # share of control and unassigned characters up to which a text is plausible

_WIDTHS = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_MIN_CUT = 8  # bytes; in less, an incomplete last character tells against the encoding


def decode_utf16(raw: bytes) -> tuple[str, str] | None:
    """Return (text, codec) where `raw` decodes as UTF-16 or UTF-32, or None.

    Of the encodings that fit, the one with the most ASCII is taken, then the one with the
    most East Asian characters. An incomplete last character becomes U+FFFD.
    """
    best: tuple[int, int, str] = (0, 0, "")
    scattered = _has_scattered_nulls(raw)
    for encoding, width in _WIDTHS.items():
        if width == 2 and scattered:
            continue
        head = raw[: min(SAMPLE, len(raw) // width * width)]
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(head)
        except UnicodeError:
            continue
        if not is_plausible(text):
            continue
        ascii_size = sum(character < "\x80" for character in text) * width
        east_asian = sum("\u3000" <= character < "\ud800" for character in text)
        best = max(best, (ascii_size, east_asian, encoding))
    ascii_size, east_asian, encoding = best
    if not ascii_size + east_asian:
        return None
    if len(raw) < _MIN_CUT and len(raw) % _WIDTHS[encoding]:
        return None
    return str(raw, encoding, "replace"), encoding


def is_plausible(text: str) -> bool:
    """Return whether the first 4096 characters are assigned ones and, nearly all, not controls."""
    import unicodedata  # most texts never need it

    head = text[:4096]
    odd = sum(
        unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs") and character not in "\t\n\r\f"
        for character in head
    )
    return odd <= 1 + len(head) * MAX_CONTROLS if len(head) > 100 else odd == 0


def _has_scattered_nulls(raw: bytes) -> bool:
    """Whether NULs are scattered over ASCII; in UTF-16 nearly all are at odd or at even offsets."""
    head = raw[:SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    return 5 * min(even, odd) > even + odd and 20 * len(head.translate(None, ASCII)) < len(head)
