"""Text in the form in which it is compared: case, quotes, dashes and spaces made alike.

Literals of rules and lines of dumps are both folded before they are compared. Folding never
adds or removes a newline, so folded text has the lines of the text it came from.
"""

from array import array
from collections.abc import Sequence
from functools import cache

from cleaner.native import native

# What is folded by table: Latin; Greek, Cyrillic, Hebrew and Arabic; quotes, dashes and signs.
_BLOCKS = ((0, 0x180), (0x370, 0x700), (0x2000, 0x2070), (0x20A0, 0x20C0))
TABLED = 0x20C0

_ALIKE = (
    ("'", "‘’‚‛ʼ´′"),
    ("'n", "ŉ"),  # which case-folding would make of the same apostrophe and "n"
    ('"', "“”„‟″"),
    ("-", "‐‑‒–—―−"),
    (" ", "\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
    ("", "\u200b\u2060\ufeff\u00ad"),
)
_REPLACEMENTS = tuple((char, plain) for plain, chars in _ALIKE for char in chars)

_BLANK = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000"
)
# Decoration around the words of a line: blanks, bullets and arrows before them; blanks,
# colons, ellipses and arrows after them.
LEADING = _BLANK + "•*·●○◦▪▫■□►▶▸‣⁃|>»›→✓-–—"
TRAILING = _BLANK + ":…|>»›→►▶▸▼▾-–—"


def fold(text: str) -> str:
    """Return `text` case-folded, with quotes, dashes and spaces made alike.

    >>> fold("“Straße”\\u00a0– Don’t")
    '"strasse" - don\\'t'
    """
    return _alike(text).casefold()


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return the texts, which hold no newline, folded as by `fold`, but faster.

    Case-folding passes over ASCII ten times as fast as over other text. So it comes last, and for
    each text alone: most are ASCII once their quotes and dashes are.
    """
    if not texts:
        return []
    joined = _alike("\n".join(texts))
    if joined.isascii():
        return joined.casefold().split("\n")
    return [*map(str.casefold, joined.split("\n"))]


def _alike(text: str) -> str:
    if text.isascii():
        return text.replace("\t", " ")
    for char, plain in _REPLACEMENTS:  # faster than `translate`: most characters are absent
        text = text.replace(char, plain)
    return text


def core(text: str) -> str:
    """Return `text` without the bullets before it and the arrows and colons after it.

    >>> core("• Read more …")
    'Read more'
    """
    return text.lstrip(LEADING).rstrip(TRAILING)


def plain_folded_cores(texts: Sequence[str]) -> list[str]:
    """Return the cores of lines, folded; they are what `folded_cores` returns."""
    return fold_all([*map(core, texts)])


def _native_folded_cores(texts: Sequence[str]) -> list[str]:
    """The same by table, a third of the cost; the plain way for lines with other characters."""
    folds, ends = _tables()
    cores, left = native.folded_cores(texts if isinstance(texts, list) else [*texts], folds, ends)
    for index, folded in zip(left, plain_folded_cores([texts[i] for i in left]), strict=True):
        cores[index] = folded
    return cores


@cache
def _tables() -> tuple["array[int]", bytes]:
    """What characters fold to, 0 for what is not one character; and which are at no core's ends."""
    folds = array("H", bytes(2 * TABLED))
    for first, last in _BLOCKS:
        folded = map(str.casefold, map(chr, range(first, last)))
        folds[first:last] = array("H", [ord(one) if len(one) == 1 else 0 for one in folded])
    for char, plain in _REPLACEMENTS:
        if ord(char) < TABLED:
            folds[ord(char)] = ord(plain) if len(plain) == 1 else 0
    ends = bytearray(1 << 16)
    for which, characters in ((1, LEADING), (2, TRAILING)):
        for character in characters:
            ends[ord(character)] |= which
    return folds, bytes(ends)


folded_cores = plain_folded_cores if native is None else _native_folded_cores

_FOLDED_LEADING, _FOLDED_TRAILING = LEADING + fold(LEADING), TRAILING + fold(TRAILING)


def folded_core(folded: str) -> str:
    """Return what the folded core of a line has of a text that occurs in the folded line."""
    return folded.lstrip(_FOLDED_LEADING).rstrip(_FOLDED_TRAILING)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """Return the folded text and, for each of its characters and its end, the offset in `text`."""
    folded: list[str] = []
    offsets: list[int] = []
    for offset, char in enumerate(text):
        piece = fold(char)
        folded.append(piece)
        offsets.extend([offset] * len(piece))
    offsets.append(len(text))
    return "".join(folded), offsets
