"""Checked rule sets, cached in the user's cache folder.

A key is a digest of what the check depends on: every byte of a user's rules, the versions of
Python and of this program, and the state of its own files: the built-in rules and the modules
in `CODE`. Any write changes that state (`st_ctime`); reading hundreds of rule files instead
would be a twentieth of a start. A library that is replaced (RE2) does not change the key.

Cached bytes are never trusted: truncated ones, and those that others own or could write,
count as absent. Nothing here fails; without a cache a start is only slower. The form of the
bytes is that of `cleaner.matching.serialize`.
"""

import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress

try:
    from _blake2 import blake2b  # as `random` does: hashlib loads OpenSSL, a fiftieth of a start
except ImportError:  # another Python
    from hashlib import blake2b

MAX_ENTRIES = 32  # rule sets; those that were not used for longest are deleted first
MAX_BYTES = 64 << 20  # of one rule set
DIGEST, CHECK = 32, 4  # bytes, of a key and before the data
# What checks rules and proves them, with all that it imports; a test finds what is missing.
CODE = (
    "errors.py", "files/rule_packs.py", "languages.py", "matching/by_number.py",
    "matching/dump_signs.py", "matching/fold.py", "matching/hints.py", "matching/line_text.py",
    "matching/literal_search.py", "matching/matchers/__init__.py",
    "matching/matchers/contains.py", "matching/matchers/ends.py", "matching/matchers/equals.py",
    "matching/matchers/regex.py", "matching/matchers/starts.py", "matching/parse.py",
    "matching/patterns/alphabets.py", "matching/patterns/code_page.py",
    "matching/patterns/forms.py", "matching/patterns/prepared.py",
    "matching/patterns/required.py", "matching/patterns/translate.py", "matching/placement.py",
    "matching/proof.py", "matching/rule_checks.py", "matching/rule_match.py",
    "matching/rule_source.py", "matching/rules.py", "matching/ruleset.py", "matching/scan.py",
    "matching/schema.py", "matching/serialize.py", "matching/whole_line.py", "model.py",
    "native/__init__.py", "native/line_passes.py", "native/rows.py", "text/characters.py",
    "text/lazy_pattern.py", "text/lines.py", "text/long_lines.py", "text/marks.py",
    "text/sentences.py",
)  # fmt: skip


def key(
    built_in: Iterable[str], packs: Iterable[Iterable[tuple[str, str]]], choice: str = ""
) -> str:
    """Return the key of the rule set of the built-in files at `built_in` and of `packs`.

    `choice` says which of their rules are in it.
    """
    from cleaner import __version__

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    states = [_state(f"{package}/{name}") for name in CODE]
    states += [f"{path} {_state(path)}" for path in built_in]
    state = "\n".join([sys.version, __version__, choice, *states])
    digest = blake2b(state.encode("utf-8", "surrogateescape"), digest_size=DIGEST)
    for pack in packs:
        digest.update(b"|")
        for part in (part for source in pack for part in source):
            data = part.encode("utf-8", "surrogatepass")
            digest.update(b"%d:%b" % (len(data), data))
    return digest.hexdigest()


def _state(path: str) -> str:
    """Return what any write to the file changes."""
    try:
        state = os.stat(path)
    except OSError:  # inside a zip file, say
        return "-"
    return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}"


def folder() -> str | None:
    """Return the cache folder, or None for a user without a home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):  # the XDG standard: a relative one is ignored
        base = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "cleaner") if os.path.isabs(base) else None


def get(key: str) -> bytes | None:
    """Return the bytes cached under `key`, if they are whole and only we could write them.

    None if they are not, and where nothing is cached.
    """
    place = folder()
    if place is None:
        return None
    path = os.path.join(place, key)
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            state = os.fstat(descriptor)
            is_file = stat.S_ISREG(state.st_mode)
            check, data = (file.read(CHECK), file.read(MAX_BYTES)) if is_file else (b"", b"")
    except OSError:
        return None
    if hasattr(os, "geteuid") and (state.st_uid != os.geteuid() or state.st_mode & 0o022):
        return None
    if _checksum(data) != check:
        return None
    with suppress(OSError):  # read-only
        os.utime(path)  # it was used now
    return data


def put(key: str, data: bytes) -> None:
    """Cache `data` under `key`, or do nothing where that is impossible (full, read-only)."""
    place = folder()
    if place is None or len(data) > MAX_BYTES - CHECK:
        return
    temporary = os.path.join(place, f".{key}.{os.getpid()}")
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_checksum(data) + data)
        os.replace(temporary, os.path.join(place, key))
        _delete_oldest(place)
    except OSError:
        with suppress(OSError):
            os.unlink(temporary)


def _checksum(data: bytes) -> bytes:
    """Return what tells a damaged entry; a digest would take four times as long."""
    from zlib import crc32

    return crc32(data).to_bytes(CHECK, "big")


def _delete_oldest(place: str) -> None:
    with os.scandir(place) as entries:
        by_age = sorted((entry.stat().st_mtime_ns, entry.path) for entry in entries)
    for _, path in by_age[:-MAX_ENTRIES]:
        with suppress(OSError):  # another program deletes, too; a folder is none of ours
            os.unlink(path)
