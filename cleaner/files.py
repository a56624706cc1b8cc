"""Files: read exactly, replace whole or not at all, and find the rules on disk.

`replace` keeps this promise: at every moment, through a kill or a full disk, the name
leads to the whole old file or the whole new one. The bytes go to a temporary file beside
it, are synced, and take the name in one step. Mode, owner, extended attributes and
symbolic links stay; a file with hard links, or one that changed since it was read, is
refused with an `InputError` and left as it is.

A rule file is read as text and nothing more: a pipe, a device or a huge file is an error.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from cleaner.errors import InputError, RuleError

if TYPE_CHECKING:
    from cleaner.ruleset import Ruleset

Pack = tuple[tuple[str, str], ...]

RULE_FILE_BYTES = 4 << 20  # more than any hand-written file; a /dev/zero ends here
RULE_FILES = 20_000


def read(path: str, *, pipes: bool = False, limit: int | None = None) -> bytes:
    """Return all bytes of the file at `path`, at most `limit`.

    Raises InputError for what is missing, a folder, a device, longer than `limit`, or,
    without `pipes`, a pipe: opening one would wait for a writer that may never come.
    """
    return read_with_state(path, pipes=pipes, limit=limit)[0]


def read_with_state(
    path: str, *, pipes: bool = False, limit: int | None = None
) -> tuple[bytes, os.stat_result]:
    """Return the bytes as `read` does, and the file's state while they were read."""
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags if pipes else flags | getattr(os, "O_NONBLOCK", 0))
    except ValueError as error:  # a NUL in the name
        raise InputError(f"{path}: {error}") from None
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    try:
        state = os.fstat(handle)
        kind = _kind(state.st_mode)
        if kind != "file" and not (pipes and kind in ("pipe", "device")):
            raise InputError(f"{path}: is a {kind}, not a file")
        data = _all(handle, state.st_size, limit)
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    finally:
        os.close(handle)
    if limit is not None and len(data) > limit:
        raise InputError(f"{path}: longer than {limit} bytes")
    return data, state


def _all(handle: int, size: int, limit: int | None) -> bytes:
    """Return what an open file holds, or a little more than `limit` of it."""
    pieces = []
    taken = 0
    while limit is None or taken <= limit:
        # A file of a known size takes two calls; a hundred rule files are read at each start.
        piece = os.read(handle, max(size + 1 - taken, 1 << 16) if limit is None else 1 << 16)
        if not piece:
            break
        pieces.append(piece)
        taken += len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _kind(mode: int) -> str:
    if stat.S_ISREG(mode):
        return "file"
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def replace(path: str, data: bytes, was: os.stat_result) -> None:
    """Put `data` in the place of the file at `path`, which was in the state `was` when read.

    A symbolic link stays and its target is replaced. Raises InputError where that cannot
    be done without loss, OSError where the system refuses; then nothing has changed.
    """
    target = os.path.realpath(path)
    if was.st_nlink > 1:
        raise InputError(f"{path}: has {was.st_nlink} hard links, which replacing would part")
    if not os.access(target, os.W_OK):
        raise InputError(f"{path}: is read-only")
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.cleaner")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            _take_over(target, temporary, file.fileno(), was)
            file.flush()
            os.fsync(file.fileno())
        if _identity(os.stat(target)) != _identity(was):
            raise InputError(f"{path}: changed while it was being cleaned")
        os.replace(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    sync_folder(folder)


def _take_over(target: str, temporary: str, handle: int, was: os.stat_result) -> None:
    """Give the new file the old one's owner, mode and extended attributes."""
    state = os.fstat(handle)
    if (state.st_uid, state.st_gid) != (was.st_uid, was.st_gid):
        try:
            os.fchown(handle, was.st_uid, was.st_gid)
        except OSError as error:
            raise InputError(f"{target}: belongs to another user or group") from error
    os.fchmod(handle, stat.S_IMODE(was.st_mode))
    if hasattr(os, "listxattr"):
        for name in os.listxattr(target):
            with suppress(OSError):  # the system's own labels are not ours to set
                os.setxattr(handle, name, os.getxattr(target, name))


def _identity(state: os.stat_result) -> tuple[int, int, int, int]:
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns


def _remove(path: str) -> None:
    with suppress(OSError):  # it was never made, or the folder is gone
        os.unlink(path)


def sync_folder(folder: str) -> None:
    """Make a rename in `folder` last through a loss of power, where the system can."""
    try:
        handle = os.open(folder or ".", os.O_RDONLY)
    except OSError:
        return  # a folder that may be written to but not read
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems cannot
    finally:
        os.close(handle)


def built_in_rules() -> str:
    """Return the folder of the built-in rules: in the wheel inside the package, else beside it."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), "rules")


def rule_packs(paths: Sequence[str | os.PathLike[str]] = ()) -> tuple[Pack, ...]:
    """Return the built-in rule files as one pack, then one for each of `paths`, file or folder.

    A pack holds (name, text) pairs in the order of the names. Built-in files are named
    ``rules/...`` wherever they lie, others as they were given. Raises RuleError.
    """
    return (_built_in_pack(_built_in_files()), *_given_packs(paths))


def _built_in_files() -> tuple[str, ...]:
    return tuple(_rule_files(built_in_rules()))


def _built_in_pack(paths: Iterable[str]) -> Pack:
    root = built_in_rules()
    return tuple(
        (name := "rules" + path[len(root) :].replace(os.sep, "/"), _rule_text(name, path))
        for path in paths
    )


def _given_packs(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Pack]:
    for given in paths:
        yield tuple((path, _rule_text(path, path)) for path in _rule_files(os.fspath(given)))


def _rule_files(path: str) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
        return
    found = sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(path)
        for name in names
        if name.endswith(".toml")
    )
    if not found:
        raise RuleError(f"{path}: holds no rule file (*.toml)")
    if len(found) > RULE_FILES:
        raise RuleError(f"{path}: holds {len(found)} rule files; at most {RULE_FILES} are read")
    yield from found


def _rule_text(name: str, path: str) -> str:
    try:
        return read(path, limit=RULE_FILE_BYTES).decode().removeprefix("\ufeff")
    except InputError as error:
        raise RuleError(str(error)) from None
    except UnicodeDecodeError as error:
        raise RuleError(f"{name}: not UTF-8 (byte {error.start + 1})") from None


def load_rules(
    paths: Sequence[str | os.PathLike[str]] = (), disable: Iterable[str] = ()
) -> "Ruleset":
    """Return the checked rule set of the built-in rules and those at `paths`. Raises RuleError.

    The first time a rule set with rules of a user's own is seen, every rule in it must
    pass its proof; the built-in ones alone were proven when they were released (a test,
    and ``cleaner rules check``). After that the checked form comes out of the cache, until
    a rule or this program changes.
    """
    from cleaner import cache
    from cleaner.ruleset import Ruleset

    ours, given = _built_in_files(), tuple(_given_packs(paths))
    name = cache.key(ours, given)
    kept = cache.get(name)
    if kept is not None:
        # An older form, or somebody's hand: made anew below.
        with suppress(ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return Ruleset.from_cache(kept).without(disable)
    from cleaner import proof, rulefile

    packs = (_built_in_pack(ours), *given)
    fresh = rulefile.parse(packs)
    if paths:
        built_in = {name for name, _ in packs[0]}
        for rule, key, failure in proof.failures(fresh, of=lambda rule: rule.file not in built_in):
            raise RuleError(f'{rule.file}: rule "{rule.name}": {key}: {failure}')
    cache.put(name, fresh.to_cache())
    return fresh.without(disable)
