"""Make texts alike for comparing: case, quotes, dashes and spaces; and find a line's core.

A literal of a rule and a line of a dump are compared in this form. Folding never makes
or removes a newline, so a folded text has the lines of the text it came from.
"""

_ALIKE = (
    ("'", "‘’‚‛ʼ´′"),
    ('"', "“”„‟″"),
    ("-", "‐‑‒–—―−"),
    (" ", "\t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
    ("", "\u200b\u2060\ufeff\u00ad"),
)
_PAIRS = tuple((char, plain) for plain, chars in _ALIKE for char in chars)

# What stands around the words of a line and says nothing: blanks, bullets and arrows before
# it, colons, dots of omission and arrows behind it.
_BLANK = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000"
)
LEAD = _BLANK + "•*·●○◦▪▫■□►▶▸‣⁃|>»›→✓-–—"
TRAIL = _BLANK + ":…|>»›→►▶▸▼▾-–—"


def fold(text: str) -> str:
    """Return `text` case-folded, with quotes, dashes and spaces made alike.

    >>> fold("“Straße”\\u00a0– Don’t")
    '"strasse" - don\\'t'
    """
    text = text.casefold()
    if text.isascii():
        return text.replace("\t", " ")
    for char, plain in _PAIRS:  # each a scan in C, and none where the character is absent
        text = text.replace(char, plain)
    return text


def core(text: str) -> str:
    """Return `text` without the bullets before it and the arrows and colons behind it.

    >>> core("• Read more …")
    'Read more'
    """
    return text.lstrip(LEAD).rstrip(TRAIL)


def fold_with_places(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and for each of its characters and its end the place in `text`."""
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        folded = fold(char)
        out.append(folded)
        places.extend([place] * len(folded))
    places.append(len(text))
    return "".join(out), places
