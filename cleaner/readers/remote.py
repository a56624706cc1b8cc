"""Sources far away, ``s3://``, ``https://``, ``gs://``, through fsspec. Extra ``cleaner[remote]``.

A remote file is read as a stream, in blocks, from whatever place is asked for; nothing is
copied to disk. What stands for its identity is what its store says of it: size, time, tag.

A connection that breaks is opened again at the byte where it broke, a few times. A web server
that gives no ranges is noticed before work is shared out: its files are read from the front.
"""

import hashlib
import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from cleaner.errors import DocumentError, InputError

_BLOCK = 4 << 20
_PAUSES = (0.2, 1.0, 4.0)  # seconds before a broken connection is tried again
_STATED = (
    "ETag", "etag", "mtime", "LastModified", "last_modified", "Last-Modified", "created",
    "Content-MD5", "Digest",
)  # fmt: skip


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
        elif path.endswith("/") if _is_web(source) else system.isdir(path):
            found = system.find(path, detail=True)  # a page is not the folder of its links
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
    """A stream over the file; seekable where its store gives ranges of bytes.

    Raises DocumentError when it cannot be opened.
    """
    system, path = _open_system(url)
    try:
        return cast("BinaryIO", io.BufferedReader(_Far(system, path, _is_web(url)), 1 << 18))
    except Exception as error:
        raise DocumentError(
            f"{url}: {type(error).__name__}: {error}", reason="unreadable"
        ) from error


class _Far(io.RawIOBase):
    """The bytes of one remote file, in spite of connections that break."""

    def __init__(self, system: Any, path: str, web: bool) -> None:
        self._system, self._path, self._web = system, path, web
        self._at = 0
        self._ranges = True
        self._file = self._open()

    def _open(self) -> Any:
        if self._ranges:
            file = self._system.open(self._path, "rb", block_size=_BLOCK)
            if not self._web or _gives_ranges(file):
                return file
            self._ranges = False
        return self._system.open(self._path, "rb", block_size=0)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._ranges

    def tell(self) -> int:
        return self._at

    def seek(self, to: int, whence: int = 0) -> int:
        if not self._ranges:
            raise io.UnsupportedOperation("the server gives no ranges")
        self._at = int(self._file.seek(to, whence))
        return self._at

    def readinto(self, buffer: Any) -> int:
        """Fill the whole buffer, so that whoever looks at the first bytes sees enough."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and (data := self._read(len(view) - filled)):
            view[filled : filled + len(data)] = data
            filled += len(data)
            self._at += len(data)
        return filled

    def _read(self, size: int) -> bytes:
        for pause in _PAUSES:
            try:
                return bytes(self._file.read(size))
            except Exception:  # every store has errors of its own
                time.sleep(pause)
                self._again()
        try:
            return bytes(self._file.read(size))
        except Exception as error:
            told = f"{self._path}: byte {self._at}: {type(error).__name__}: {error}"[:300]
            raise DocumentError(told, reason="unreadable") from error

    def _again(self) -> None:
        try:
            self._file = self._open()
            if self._ranges:
                self._file.seek(self._at)
                return
            left = self._at
            while left and (data := self._file.read(min(left, 1 << 20))):
                left -= len(data)
        except Exception:
            self._file = _Broken()

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


class _Broken:
    """A file that could not be opened again; reading it fails, and is tried once more."""

    def read(self, size: int) -> bytes:
        raise OSError("the connection broke and could not be opened again")

    def close(self) -> None:
        pass


def has_ranges(url: str) -> bool:
    """Whether the file can be read from any place. Raises DocumentError."""
    with open_far(url) as file:
        return file.seekable()


def _is_web(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _gives_ranges(file: Any) -> bool:
    """Whether a web server answers for the last byte alone. One block is one answer anyway."""
    size = getattr(file, "size", None)
    if not size:
        return False
    if size <= _BLOCK:
        return True
    try:
        file.seek(size - 1)
        file.read(1)
        file.seek(0)
    except ValueError:
        file.close()
        return False
    return True


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
    told = [str(info.get(key)) for key in _STATED]
    digest = hashlib.sha256("\n".join(told).encode()).digest()
    return 0, int(info.get("size") or 0), int.from_bytes(digest[:6]), int.from_bytes(digest[6:12])
