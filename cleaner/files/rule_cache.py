"""Checked rule sets, kept between two starts in the user's cache folder.

A key is the digest of all the check depends on: every byte of a user's rules, this program's
version, and the state of its own files, rules and code. A write cannot leave that as it was
(`st_ctime`), and to read hundreds of rule files would be a twentieth of a start.

What is kept is never trusted: bytes that are torn, somebody else's or writable by others
count as not there. Nothing here fails; a start without a cache is only slower. The form of
the bytes is `cleaner.matching.rules`'s affair.
"""

import os
import stat
from collections.abc import Iterable
from contextlib import suppress

try:
    from _blake2 import blake2b  # as `random` does: hashlib loads OpenSSL, a fiftieth of a start
except ImportError:  # another Python
    from hashlib import blake2b

KEPT = 32  # rule sets; the oldest make room
BYTES = 64 << 20  # of one rule set
DIGEST = 32
CODE = tuple(
    os.path.join("matching", name)
    for name in ("rules.py", "parse.py", "schema.py", "proof.py", "scan.py", "matchers")
)


def key(ours: Iterable[str], packs: Iterable[Iterable[tuple[str, str]]]) -> str:
    """Return the name under which the rule set of the built-in files `ours` and `packs` is kept."""
    from cleaner import __version__

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    states = [_state(os.path.join(package, name)) for name in CODE]
    states += [f"{path} {_state(path)}" for path in ours]
    state = "\n".join([__version__, *states]).encode("utf-8", "surrogateescape")
    digest = blake2b(state, digest_size=DIGEST)
    for pack in packs:
        digest.update(b"|")
        for part in (part for source in pack for part in source):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:%b" % (len(data), data))
    return digest.hexdigest()


def _state(path: str) -> str:
    """Return what changes when the file is written, for whoever is editing it."""
    try:
        state = os.stat(path)
    except OSError:  # inside a zip file, say
        return "-"
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}"


def folder() -> str | None:
    """Return the cache folder, or None where there is no home to keep anything in."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # the XDG standard: a relative one is ignored
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "cleaner") if os.path.isabs(base) else None


def get(name: str) -> bytes | None:
    """Return the bytes kept under `name` if they are whole and only we could write them."""
    place = folder()
    if place is None:
        return None
    try:
        handle = os.open(os.path.join(place, name), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            state = os.fstat(handle)
            data = file.read(BYTES) if stat.S_ISREG(state.st_mode) else b""
    except OSError:
        return None
    if hasattr(os, "geteuid") and (state.st_uid != os.geteuid() or state.st_mode & 0o022):
        return None
    digest, kept = data[:DIGEST], data[DIGEST:]
    return kept if _digest(kept) == digest else None


def put(name: str, data: bytes) -> None:
    """Keep `data` under `name`; where that is impossible (full, read-only, no home), do not."""
    place = folder()
    if place is None or len(data) > BYTES - DIGEST:
        return
    temporary = os.path.join(place, f".{name}.{os.getpid()}")
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(_digest(data) + data)
        os.replace(temporary, os.path.join(place, name))
        _make_room(place)
    except OSError:
        with suppress(OSError):
            os.unlink(temporary)


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=DIGEST).digest()


def _make_room(place: str) -> None:
    with os.scandir(place) as entries:
        kept = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries)
    for _, path in kept[:-KEPT]:
        os.unlink(path)
