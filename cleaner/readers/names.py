"""Names that anything can carry: file names and ids as clean, distinct UTF-8.

File names are bytes, and hold what they like: newlines, half a UTF-8 sequence, terminal
escapes. An id must be text that prints. `clean` writes what does not print as ``%HH``,
and writes a "%" that would look like such a mark as ``%25``.

Law: distinct names stay distinct (`clean` can be undone), and an ordinary name stays as
it is, "100% wool.txt" included.
"""

import hashlib
import os
import re

_HOSTILE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|%(?=[0-9A-Fa-f]{2})")
_LONGEST = 200  # bytes; file systems take 255, and a suffix has to fit behind
_DEEPEST = 1500  # bytes of a whole relative path; systems take 4,096, the folder included


def clean(name: str) -> str:
    r"""The name with everything that does not print written as %HH.

    >>> clean("a\nb.txt"), clean("100%.txt"), clean("%41")
    ('a%0Ab.txt', '100%.txt', '%2541')
    """
    return _HOSTILE.sub(_mark, name)


def of_file(path: str) -> str:
    """The cleaned name of a file as the system gave it: UTF-8 in every locale."""
    return clean(os.fsencode(path).decode("utf-8", "surrogateescape"))


def _mark(match: "re.Match[str]") -> str:
    held = "\udc80" <= match[0] <= "\udcff"  # how Python carries a byte of a file name
    raw = match[0].encode("utf-8", "surrogateescape" if held else "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in raw)


def path(name: str) -> str:
    r"""A relative path, safe to create below a folder, for a cleaned name.

    Steps that would climb out ("..", a leading "/", empty ones) are marked; a component or
    a path longer than file systems take ends in a digest of the whole instead.

    >>> path("/etc/../x")
    '%2F/etc/%2E./x'
    """
    parts = ["%2F" if not part else "%2E" + part[1:] if part in (".", "..") else part
             for part in name.split("/")]  # fmt: skip
    parts = [_short(part) for part in parts]
    whole = "/".join(parts)
    if len(whole.encode()) > _DEEPEST:
        return "%-long/" + _digest(name)
    return whole


def component(name: str) -> str:
    """One path component for a name that may hold slashes: an id, an address."""
    if name.isalnum() and name.isascii() and len(name) <= _LONGEST:
        return name
    return _short(
        re.sub(r"[/\\:*?\"<>|]", lambda m: f"%{ord(m[0]):02X}", clean(name)).strip() or "%20"
    )


def _short(part: str) -> str:
    raw = part.encode()
    if len(raw) <= _LONGEST:
        return part
    return raw[: _LONGEST - 40].decode(errors="ignore") + "%-" + _digest(part)


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
