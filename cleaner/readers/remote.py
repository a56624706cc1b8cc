"""Remote files (``s3://``, ``https://``, ``gs://``) through fsspec, extra ``remote``.

A remote file is read as a stream, in blocks, from any offset; nothing is copied to disk. Its
identity is what its store states: size, time, tag.

A broken connection is opened again at the byte where it broke, a few times. A web server without
byte ranges is noticed before the work is divided: its files are read from the front.
"""

import hashlib
import io
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

from cleaner.errors import LONGEST_MESSAGE, DocumentError, InputError
from cleaner.extras import missing

_BLOCK = 4 << 20
_RETRY_PAUSES = (0.2, 1.0, 4.0)  # seconds before a broken connection is opened again
_IDENTITY_KEYS = (
    "ETag", "etag", "mtime", "LastModified", "last_modified", "Last-Modified", "created",
    "Content-MD5", "Digest",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A remote file. `identity` changes when its content does."""

    url: str
    size: int
    identity: tuple[int, int, int, int]


def is_remote(path: str) -> bool:
    """Return whether a source is a URL that fsspec has to open.

    >>> is_remote("s3://bucket/a.jsonl"), is_remote("a/b.jsonl"), is_remote("C:/x")
    (True, False, False)
    """
    scheme, found, _ = path.partition("://")
    return bool(found) and scheme.replace("+", "").replace("::", "").isalnum()


def list_files(source: str) -> Iterator[RemoteFile]:
    """Yield the files that `source` names: itself, what is below it, or what its glob matches.

    Raises InputError when nothing is there or fsspec is not installed.
    """
    system, path = _file_system(source)
    try:
        if any(sign in path for sign in "*?["):
            found = system.glob(path, detail=True)
        elif path.endswith("/") if _is_web(source) else system.isdir(path):
            found = system.find(path, detail=True)  # a page is not the folder of its links
        else:
            found = {path: system.info(path)}
    except Exception as error:  # every store has its own exceptions
        raise InputError(f"{source}: {type(error).__name__}: {error}") from error
    listed = [(name, info) for name, info in sorted(found.items()) if info.get("type") == "file"]
    if not listed:
        raise InputError(f"{source}: matches no file; check its folder and ending")
    for name, info in listed:
        size = int(info.get("size") or 0)
        yield RemoteFile(system.unstrip_protocol(name), size, _identity(info))


def open_remote(url: str) -> BinaryIO:
    """Return a stream of the file, seekable where its store gives byte ranges.

    Raises DocumentError ("unreadable") when it cannot be opened, InputError without fsspec.
    """
    system, path = _file_system(url)
    try:
        return cast(
            "BinaryIO", io.BufferedReader(_RemoteStream(system, path, _is_web(url)), 1 << 18)
        )
    except Exception as error:
        raise _unreadable(error) from error


def supports_ranges(url: str) -> bool:
    """Return whether the file can be read from any offset. Raises DocumentError."""
    with open_remote(url) as file:
        return file.seekable()


def identity(url: str) -> tuple[int, int, int, int]:
    """Return the identity that the file has now. Raises DocumentError ("unreadable")."""
    system, path = _file_system(url)
    try:
        return _identity(system.info(path))
    except Exception as error:
        raise _unreadable(error) from error


def _file_system(source: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise InputError(f"{source}: {_needs(source)}") from None
    try:
        system, path = url_to_fs(source)
    except ImportError as error:  # of the store's own package; fsspec's words name ours, too
        said = _needs(source) if _is_web(source) or _is_s3(source) else error
        raise InputError(f"{source}: {said}") from error
    except ValueError as error:
        raise InputError(f"{source}: {error}") from error
    return system, path


def _identity(info: dict[str, Any]) -> tuple[int, int, int, int]:
    stated = [str(info.get(key)) for key in _IDENTITY_KEYS]
    digest = hashlib.sha256("\n".join(stated).encode()).digest()
    return 0, int(info.get("size") or 0), int.from_bytes(digest[:6]), int.from_bytes(digest[6:12])


def _unreadable(error: Exception) -> DocumentError:
    return DocumentError(f"{type(error).__name__}: {error}"[:LONGEST_MESSAGE], reason="unreadable")


def _is_web(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _is_s3(url: str) -> bool:
    return url.startswith(("s3://", "s3a://"))


def _needs(url: str) -> str:
    """The message that names the packages for the store of `url`."""
    return missing("a file on S3", "s3") if _is_s3(url) else missing("a remote file", "remote")


class _RemoteStream(io.RawIOBase):
    """The bytes of one remote file, in spite of broken connections."""

    def __init__(self, system: Any, path: str, is_web: bool) -> None:
        self._system, self._path, self._is_web = system, path, is_web
        self._position = 0
        self._has_ranges = True
        self._file = self._open()

    def _open(self) -> Any:
        if self._has_ranges:
            file = self._system.open(self._path, "rb", block_size=_BLOCK)
            if not self._is_web or _answers_ranges(file):
                return file
            self._has_ranges = False
        return self._system.open(self._path, "rb", block_size=0)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._has_ranges

    def tell(self) -> int:
        return self._position

    def seek(self, to: int, whence: int = 0) -> int:
        if not self._has_ranges:
            raise io.UnsupportedOperation("the server does not support byte ranges")
        self._position = int(self._file.seek(to, whence))
        return self._position

    def readinto(self, buffer: Any) -> int:
        """Fill the whole buffer, so that a look at the first bytes sees enough."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and (data := self._read(len(view) - filled)):
            view[filled : filled + len(data)] = data
            filled += len(data)
            self._position += len(data)
        return filled

    def _read(self, size: int) -> bytes:
        for pause in _RETRY_PAUSES:
            try:
                return bytes(self._file.read(size))
            except Exception:  # every store has its own exceptions
                time.sleep(pause)
                self._reopen()
        try:
            return bytes(self._file.read(size))
        except Exception as error:
            message = f"byte {self._position}: {type(error).__name__}: {error}"
            raise DocumentError(message[:LONGEST_MESSAGE], reason="unreadable") from error

    def _reopen(self) -> None:
        try:
            self._file = self._open()
            if self._has_ranges:
                self._file.seek(self._position)
                return
            left = self._position
            while left and (data := self._file.read(min(left, 1 << 20))):
                left -= len(data)
        except Exception:
            self._file = _BrokenFile()

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


class _BrokenFile:
    """Replaces a file that could not be opened again: reading fails, so it is tried once more."""

    def read(self, size: int) -> bytes:
        raise OSError("the connection broke and could not be opened again")

    def close(self) -> None:
        pass


def _answers_ranges(file: Any) -> bool:
    """Whether a web server sends the last byte alone. A file of one block needs no ranges."""
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
