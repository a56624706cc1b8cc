r"""Escape control characters, so that untrusted text is safe to show on a terminal.

>>> print(printable("a\x1b[2Jb\n"), printable("caf\udce9"), printable("für „alle“"))
a\x1b[2Jb\n caf\xe9 für „alle“
"""


def printable(text: str) -> str:
    """Return `text` with everything that does not print escaped, as Python writes it.

    Tabs and no-break spaces become spaces.
    """
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    if character.isprintable():
        return character
    if character in "\t\u00a0\u202f":
        return " "
    if "\udc80" <= character <= "\udcff":  # an undecodable byte of a file name
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
