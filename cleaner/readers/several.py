"""A text file that holds several documents: what databases export (`cleaner.profiles`).

Where one ends and the next begins is known from the frames of the database. The pieces are the
file, byte for byte, unless it is in an encoding in which a line end has more than one byte.
"""

from collections.abc import Sequence

from cleaner import profiles
from cleaner.errors import DocumentError
from cleaner.text.decode import decode
from cleaner.text.lines import join, split

_WIDE = ("utf-16", "utf-32")
_SIGNS = tuple(sign.encode() for sign in profiles.SIGNS_OF_SEVERAL)
_BOMS = (b"\xff\xfe", b"\xfe\xff")


def pieces(raw: bytes) -> Sequence[bytes | str]:
    """Return the documents in a file; the file itself where it is one document.

    >>> pieces(b"Of the documents 2 of 3 were read.")
    [b'Of the documents 2 of 3 were read.']
    """
    if not raw.startswith(_BOMS) and not any(raw.count(sign) > 1 for sign in _SIGNS):
        return [raw]
    try:
        decoded = decode(raw)
    except DocumentError:
        return [raw]
    lines = split(decoded.text)
    ranges = profiles.documents([line.text for line in lines])
    if len(ranges) < 2:
        return [raw]
    texts = [join(lines[part.start : part.stop]) for part in ranges]
    counts = [text.count("\n") for text in texts]
    if decoded.encoding.startswith(_WIDE) or raw.count(b"\n") != sum(counts) or 0 in counts[:-1]:
        return texts
    return _cut(raw, counts)


def _cut(raw: bytes, counts: Sequence[int]) -> Sequence[bytes]:
    """The file cut after so many line ends each."""
    out, start = [], 0
    for count in counts[:-1]:
        end = start
        for _ in range(count):
            end = raw.index(b"\n", end) + 1
        out.append(raw[start:end])
        start = end
    return [*out, raw[start:]]
