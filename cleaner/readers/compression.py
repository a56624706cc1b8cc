"""Unpack while reading: gzip, zstd, bzip2 and xz, inside each other up to a limit.

Nothing is unpacked to disk, and never more than a block ahead. A bomb is stopped by the
ratio of what came out to what went in; a damaged gzip goes on at its next member. What
went wrong is kept in `Stream.damage`, so the reader can say so behind the last document
that came out whole.
"""

import bz2
import io
import lzma
import zlib
from typing import Any, BinaryIO, cast

from cleaner.errors import DocumentError
from cleaner.readers.formats import HEAD, packing
from cleaner.readers.items import Limits

_BLOCK = 1 << 16
_XZ_MEMORY = 256 << 20  # bytes a stranger's xz may ask for; -9 takes 65 MB
_SEAL = b"cleaner: the end"
_SEAL_FRAME = b"\x28\xb5\x2f\xfd\x20\x10\x81\x00\x00" + _SEAL  # one raw block of 16 bytes


class _Inflate:
    """zlib behind the interface that bz2 and lzma share."""

    def __init__(self) -> None:
        self._z = zlib.decompressobj(31)

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._z.decompress(self._z.unconsumed_tail + data, max_length)

    @property
    def eof(self) -> bool:
        return self._z.eof

    @property
    def unused_data(self) -> bytes:
        return self._z.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._z.unconsumed_tail


def _open_zst(stream: BinaryIO) -> BinaryIO:
    try:
        import zstandard
    except ImportError:
        raise DocumentError(
            "zstd needs an extra: pip install 'cleaner[zstd]'", reason="extra-missing"
        ) from None
    decompressor = zstandard.ZstdDecompressor(max_window_size=1 << 27)
    reader = decompressor.stream_reader(stream, read_across_frames=True, read_size=_BLOCK)
    return cast("BinaryIO", reader)


class _Unpacking(io.RawIOBase):
    """The unpacked bytes of `stream`. Damage ends it and is remembered, never raised."""

    def __init__(self, stream: BinaryIO, kind: str, limits: Limits) -> None:
        self._stream, self._kind, self._limits = stream, kind, limits
        self._taken = self._given = 0
        self._pending = b""
        self._end = False
        self.damage: str | None = None
        if kind == "zst":
            self._counted = _Counting(stream, _SEAL_FRAME)
            self._zst = _open_zst(cast("BinaryIO", self._counted))
        else:
            self._member: Any = self._new()

    def _new(self) -> Any:
        if self._kind == "gz":
            return _Inflate()
        return bz2.BZ2Decompressor() if self._kind == "bz2" else lzma.LZMADecompressor(
            memlimit=_XZ_MEMORY
        )  # fmt: skip

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the whole buffer, so that whoever looks at the first bytes sees enough."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and not self._end:
            size = len(view) - filled
            data = self._zst_block(size) if self._kind == "zst" else self._block(size)
            view[filled : filled + len(data)] = data
            filled += len(data)
            self._given += len(data)
            self._believe()
        return filled

    def _believe(self) -> None:
        ratio, free = self._limits.ratio, self._limits.free
        if self._given > free and self._given > self._taken * ratio:
            raise DocumentError(f"unpacks to more than {ratio} times its size", reason="bomb")

    def _zst_block(self, size: int) -> bytes:
        """zstd's reader takes a file that was cut short for one that ended. So a frame of our
        own is put behind it: if its content does not come out last, something was missing."""
        import zstandard

        try:
            data = self._zst.read(size)
        except (zstandard.ZstdError, MemoryError) as error:
            self._stop(f"damaged zstd: {error}")
            return b""
        self._taken = self._counted.count
        whole = self._pending + data
        if data:
            self._pending = whole[-len(_SEAL) :]
            return whole[: -len(_SEAL)]
        self._end = True
        if whole != _SEAL:
            self._stop("cut short")
        return b"" if whole == _SEAL else whole

    def _block(self, size: int) -> bytes:
        while True:
            if self._member.eof:
                rest = self._member.unused_data or self._pending
                self._pending = b""
                rest = rest or self._take()
                rest = rest.lstrip(b"\0") if self._kind != "xz" else rest  # padding
                if not rest:
                    self._end = True
                    return b""
                if packing(rest + (b"" if len(rest) >= 16 else self._peek(rest))) != self._kind:
                    if self._kind != "gz" or not self._resync(rest):
                        self._stop("bytes behind the end")
                        return b""
                else:
                    self._pending = rest + self._spare()
                self._member = self._new()
            block = self._pending
            self._pending = b""
            if not block and getattr(self._member, "needs_input", True):
                block = self._take()
                if not block:
                    self._stop("cut short")
                    return b""
            try:
                data: bytes = self._member.decompress(block, size)
            except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError) as error:
                if self._kind == "gz" and self._resync(block[1:]):
                    self._member = self._new()
                    continue
                self._stop(str(error))
                return b""
            if data:
                return data

    _peeked = b""

    def _peek(self, rest: bytes) -> bytes:
        """A little more input, so that a member's first bytes can be told."""
        self._peeked = self._take()
        return self._peeked

    def _spare(self) -> bytes:
        spare, self._peeked = self._peeked, b""
        return spare

    def _resync(self, rest: bytes) -> bool:
        """Find the next gzip member; what lies between is lost and said so."""
        self.damage = self.damage or "damaged gzip member"
        rest += self._spare()
        while True:
            at = rest.find(b"\x1f\x8b\x08")
            if at >= 0:
                self._pending = rest[at:]
                return True
            rest = rest[-2:] + self._take()
            if len(rest) <= 2:
                return False

    def _take(self) -> bytes:
        data = self._stream.read(_BLOCK)
        self._taken += len(data)
        return data

    def _stop(self, why: str) -> None:
        self.damage = self.damage or f"damaged {self._kind}: {why}"
        self._end = True


class _Counting(io.RawIOBase):
    """A stream that counts what is read from it, and always gives all it is asked for."""

    def __init__(self, stream: BinaryIO, last: bytes = b"") -> None:
        self._stream, self._last = stream, last
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view):
            data = self._stream.read(len(view) - filled)
            if not data:
                data, self._last = self._last, b""
                if not data or len(data) > len(view) - filled:
                    self._last = data
                    break
            view[filled : filled + len(data)] = data
            filled += len(data)
        self.count += filled
        return filled


class Stream:
    """A buffered stream of unpacked bytes, and how many layers had to be taken off."""

    def __init__(self, file: BinaryIO, limits: Limits, depth: int = 0) -> None:
        self.depth = depth
        self._layers: list[_Unpacking] = []
        self.file = _buffered(file)
        while kind := packing(self.head()):
            if self.depth >= limits.depth:
                raise DocumentError(
                    f"packed more than {limits.depth} times over", reason="too-deep"
                )
            self.depth += 1
            layer = _Unpacking(cast("BinaryIO", self.file), kind, limits)
            self._layers.append(layer)
            self.file = io.BufferedReader(layer, 1 << 18)

    def head(self) -> bytes:
        """The first bytes, without taking them."""
        return self.file.peek(HEAD)[:HEAD]

    @property
    def damage(self) -> str | None:
        return next((layer.damage for layer in self._layers if layer.damage), None)


def _buffered(file: BinaryIO) -> io.BufferedReader:
    if isinstance(file, io.BufferedReader):
        return file
    return io.BufferedReader(_Counting(file), 1 << 18)
