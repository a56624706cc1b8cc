"""Tell a text with a few null bytes from a binary file.

NULs get into texts from fixed-size fields, from preallocated files and from other programs'
bugs. In a text they are control characters, removed by the repair, as browsers ignore them in a
page. A file is binary where NULs are many or other control characters are not rare.
"""

MAX_NULLS = 0.05  # share of NULs in a text; a program or a picture has a fifth, UTF-16 a half
_PADDING = b"\0 \t\r\n"
_FEW = 4  # NULs that any text may have: a short one, too
_MAX_CONTROLS = 0.01  # share of other controls; compressed data has a tenth
_CONTROLS = bytes(set(range(1, 32)) - set(b"\b\t\n\x0b\x0c\r\x1b")) + b"\x7f"


def are_few(raw: bytes) -> bool:
    r"""Return whether the NULs in `raw` may be those of a text.

    NULs before and after the text are padding and do not count.

    >>> are_few(b"The ferry\0 sails again."), are_few(b"\0\1\2\3" * 64), are_few(b"\0\0")
    (True, False, False)
    """
    text = raw.strip(_PADDING)
    controls = len(text) - len(text.translate(None, _CONTROLS))
    return (
        bool(text)
        and text.count(0) <= max(_FEW, len(text) * MAX_NULLS)
        and controls <= 1 + len(text) * _MAX_CONTROLS
    )


def are_rare(raw: bytes) -> bool:
    """Return whether so few of the bytes are NULs that hardly a letter of UTF-16 is among them."""
    text = raw.strip(_PADDING)
    return text.count(0) * 10 <= len(text)
