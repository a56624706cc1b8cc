"""File names and ids as printable, distinct UTF-8, and as paths that stay below a folder.

File names are bytes and may hold anything: newlines, half a UTF-8 sequence, terminal escapes. An
id must be text that prints. `escape` writes what does not print as ``%HH``, and a "%" that would
look like such an escape as ``%25``.

Distinct names stay distinct (`escape` can be undone), and an ordinary name stays as it is, "100%
wool.txt" included.
"""

import hashlib
import os
import re

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|%(?=[0-9A-Fa-f]{2})")
_MAX_COMPONENT = 200  # bytes; file systems take 255, and a suffix is added
_MAX_PATH = 1500  # bytes of a relative path; PATH_MAX is 4096, and the output folder comes first


def escape(name: str) -> str:
    r"""Return the name with everything that does not print as %HH.

    >>> escape("a\nb.txt"), escape("100%.txt"), escape("%41")
    ('a%0Ab.txt', '100%.txt', '%2541')
    """
    return _UNPRINTABLE.sub(_percent, name)


def escape_file_name(path: str) -> str:
    """Return the path of a file, as the system gave it, escaped; the same in every locale."""
    return escape(os.fsencode(path).decode("utf-8", "surrogateescape"))


def _percent(match: "re.Match[str]") -> str:
    is_byte = "\udc80" <= match[0] <= "\udcff"  # an undecodable byte of a file name
    raw = match[0].encode("utf-8", "surrogateescape" if is_byte else "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in raw)


def safe_path(name: str) -> str:
    r"""Return a relative path, safe to create below a folder, for an escaped name.

    Steps that would climb out ("..", a leading "/", empty ones) are escaped; a component or a
    path longer than file systems take ends in a digest of the whole instead.

    >>> safe_path("/etc/../x")
    '%2F/etc/%2E./x'
    """
    parts = []
    for part in name.split("/"):
        if not part:
            part = "%2F"
        elif part in (".", ".."):
            part = "%2E" + part[1:]
        parts.append(_shortened(part))
    path = "/".join(parts)
    return path if len(path.encode()) <= _MAX_PATH else "%-long/" + _digest(name)


def safe_component(name: str) -> str:
    """Return one path component for a name that may hold slashes: an id, a URL."""
    if name.isalnum() and name.isascii() and len(name) <= _MAX_COMPONENT:
        return name
    name = re.sub(r"[/\\:*?\"<>|]", lambda match: f"%{ord(match[0]):02X}", escape(name))
    return _shortened(name.strip() or "%20")


def _shortened(part: str) -> str:
    raw = part.encode()
    if len(raw) <= _MAX_COMPONENT:
        return part
    return raw[: _MAX_COMPONENT - 40].decode(errors="ignore") + "%-" + _digest(part)


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]
