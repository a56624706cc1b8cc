"""Sources far away, ``s3://``, ``https://``, ``gs://``, through fsspec. Extra ``cleaner[remote]``.

A remote file is read as a stream, in blocks, from whatever place is asked for; nothing is
copied to disk. What stands for its identity is what its store says of it: size, time, tag.
"""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from cleaner.errors import DocumentError, InputError

_BLOCK = 4 << 20


@dataclass(frozen=True, slots=True)
class Far:
    """A remote file. `state` changes when its content does."""

    url: str
    size: int
    state: tuple[int, int, int, int]


def is_remote(path: str) -> bool:
    """Whether a source names something that fsspec has to open.

    >>> is_remote("s3://bucket/a.jsonl"), is_remote("a/b.jsonl"), is_remote("C:/x")
    (True, False, False)
    """
    scheme, found, _ = path.partition("://")
    return bool(found) and scheme.replace("+", "").replace("::", "").isalnum()


def files(source: str) -> Iterator[Far]:
    """The files that `source` names: itself, what lies below it, or what its glob matches.

    Raises InputError when nothing is there or fsspec is not.
    """
    system, path = _open_system(source)
    try:
        if any(sign in path for sign in "*?["):
            found = system.glob(path, detail=True)
        elif system.isdir(path):
            found = system.find(path, detail=True)
        else:
            found = {path: system.info(path)}
    except Exception as error:  # every store has errors of its own
        raise InputError(f"{source}: {type(error).__name__}: {error}") from error
    listed = [(name, info) for name, info in sorted(found.items()) if info.get("type") == "file"]
    if not listed:
        raise InputError(f"{source}: matches no file")
    for name, info in listed:
        yield Far(system.unstrip_protocol(name), int(info.get("size") or 0), _state(info))


def open_far(url: str) -> BinaryIO:
    """A stream over the file; it can be read from any place where the store allows that.

    Raises DocumentError when it cannot be opened.
    """
    system, path = _open_system(url)
    try:
        file = system.open(path, "rb", block_size=_BLOCK)
    except Exception as error:
        raise DocumentError(
            f"{url}: {type(error).__name__}: {error}", reason="unreadable"
        ) from error
    return cast("BinaryIO", io.BufferedReader(file, 1 << 18))


def state_of(url: str) -> tuple[int, int, int, int]:
    """The identity of the file now. Raises DocumentError when it cannot be had."""
    system, path = _open_system(url)
    try:
        return _state(system.info(path))
    except Exception as error:
        raise DocumentError(
            f"{url}: {type(error).__name__}: {error}", reason="unreadable"
        ) from error


def _open_system(source: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise InputError(f"{source}: needs an extra: pip install 'cleaner[remote]'") from None
    try:
        system, path = url_to_fs(source)
    except (ValueError, ImportError) as error:
        raise InputError(f"{source}: {error}") from error
    return system, path


def _state(info: dict[str, Any]) -> tuple[int, int, int, int]:
    told = [
        str(info.get(key))
        for key in ("ETag", "etag", "mtime", "LastModified", "last_modified", "created")
    ]
    digest = hashlib.sha256("\n".join(told).encode()).digest()
    return 0, int(info.get("size") or 0), int.from_bytes(digest[:6]), int.from_bytes(digest[6:12])
