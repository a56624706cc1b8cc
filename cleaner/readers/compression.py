"""Decompress while reading: gzip, zstd, bzip2 and xz.

Nothing is unpacked to disk, and never more than a block ahead. A decompression bomb is stopped
by the ratio of output to input; a damaged gzip continues at its next member. Damage ends the
output and is kept in `damage`, so that a reader can report it after the last whole document.
"""

import bz2
import io
import lzma
import zlib
from typing import Any, BinaryIO, cast

from cleaner.errors import DocumentError
from cleaner.extras import missing
from cleaner.readers.formats import compression_of
from cleaner.readers.items import Limits

_BLOCK = 1 << 16
_XZ_MEMORY = 256 << 20  # bytes that an untrusted xz may ask for; xz -9 takes 65 MB
_ZSTD_WINDOW = 1 << 27  # bytes; what zstd --long=27 writes and plain zstd reads

# The frame appended to a zstd stream: one raw block of 16 bytes.
_END_MARKER = b"cleaner: the end"
_END_FRAME = b"\x28\xb5\x2f\xfd\x20\x10\x81\x00\x00" + _END_MARKER


class DecompressedStream(io.RawIOBase):
    """The decompressed bytes of `stream`.

    `damage` is what was wrong with them, None if nothing so far. Reading raises
    DocumentError ("bomb") where they exceed the limits.
    """

    def __init__(self, stream: BinaryIO, compression: str, limits: Limits) -> None:
        self._stream, self._compression, self._limits = stream, compression, limits
        self._bytes_in = self._bytes_out = 0
        self._ended = False
        self.damage: str | None = None

    def readable(self) -> bool:
        """Return True, which `io.BufferedReader` asks for."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the whole buffer, so that a look at the first bytes sees enough."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and not self._ended:
            data = self._read_block(len(view) - filled)
            view[filled : filled + len(data)] = data
            filled += len(data)
            self._bytes_out += len(data)
            self._check_ratio()
        return filled

    def _read_block(self, size: int) -> bytes:
        """Return at most `size` bytes; b"" with `_ended` set at the end or at damage."""
        raise NotImplementedError

    def _check_ratio(self) -> None:
        ratio, free = self._limits.ratio, self._limits.free
        if self._bytes_out > free and self._bytes_out > self._bytes_in * ratio:
            raise DocumentError(f"unpacks to more than {ratio} times its size", reason="bomb")

    def _take(self) -> bytes:
        data = self._stream.read(_BLOCK)
        self._bytes_in += len(data)
        return data

    def _end_damaged(self, problem: str) -> None:
        self.damage = self.damage or f"damaged {self._compression}: {problem}"
        self._ended = True


def decompressed(stream: BinaryIO, compression: str, limits: Limits) -> DecompressedStream:
    """Return the decompressed `stream`; `compression` is "gz", "zst", "bz2" or "xz".

    Raises DocumentError ("extra-missing") for zstd without the extra.
    """
    kind = _ZstdStream if compression == "zst" else _MemberStream
    return kind(stream, compression, limits)


class _MemberStream(DecompressedStream):
    """gzip, bzip2 and xz: one or more members, each decompressed by its own object."""

    def __init__(self, stream: BinaryIO, compression: str, limits: Limits) -> None:
        super().__init__(stream, compression, limits)
        self._pending = b""  # input that is not decompressed yet
        self._decompressor = self._new_decompressor()

    def _new_decompressor(self) -> Any:
        if self._compression == "gz":
            return _GzipDecompressor()
        if self._compression == "bz2":
            return bz2.BZ2Decompressor()
        return lzma.LZMADecompressor(memlimit=_XZ_MEMORY)

    def _read_block(self, size: int) -> bytes:
        while True:
            if self._decompressor.eof and not self._next_member():
                return b""
            block, self._pending = self._pending, b""
            if not block and getattr(self._decompressor, "needs_input", True):
                block = self._take()
                if not block:
                    self._end_damaged("truncated")
                    return b""
            try:
                data: bytes = self._decompressor.decompress(block, size)
            except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError) as error:
                if self._compression != "gz" or not self._resync(block[1:]):
                    self._end_damaged(str(error))
                    return b""
                self._decompressor = self._new_decompressor()
                continue
            if data:
                return data

    def _next_member(self) -> bool:
        """Start on the next member; False at the end of the stream."""
        rest = self._decompressor.unused_data or self._pending or self._take()
        if self._compression != "xz":
            rest = rest.lstrip(b"\0")  # padding
        if not rest:
            self._pending = b""
            self._ended = True
            return False
        if len(rest) < 16:  # too few to recognise the next member
            rest += self._take()
        if compression_of(rest) == self._compression:
            self._pending = rest
        elif self._compression != "gz" or not self._resync(rest):
            self._end_damaged("other data follows its end")
            return False
        self._decompressor = self._new_decompressor()
        return True

    def _resync(self, rest: bytes) -> bool:
        """Skip to the next gzip member; what is skipped is lost, and `damage` reports it."""
        self.damage = self.damage or "damaged gzip member"
        while True:
            found = rest.find(b"\x1f\x8b\x08")
            if found >= 0:
                self._pending = rest[found:]
                return True
            rest = rest[-2:] + self._take()
            if len(rest) <= 2:
                return False


class _GzipDecompressor:
    """zlib with the interface that bz2 and lzma share."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(31)

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._zlib.decompress(self._zlib.unconsumed_tail + data, max_length)

    @property
    def eof(self) -> bool:
        return self._zlib.eof

    @property
    def unused_data(self) -> bytes:
        return self._zlib.unused_data

    @property
    def needs_input(self) -> bool:
        return not self._zlib.unconsumed_tail


class _ZstdStream(DecompressedStream):
    """zstd. Its reader does not report a truncated stream, so a frame is appended to the input: if
    its content does not come out last, the stream was truncated."""

    def __init__(self, stream: BinaryIO, compression: str, limits: Limits) -> None:
        super().__init__(stream, compression, limits)
        try:
            import zstandard
        except ImportError:
            raise DocumentError(missing("zstd", "zstd"), reason="extra-missing") from None
        self._input = CountingStream(stream, appended=_END_FRAME)
        self._error = zstandard.ZstdError
        self._reader = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).stream_reader(
            cast("BinaryIO", self._input), read_across_frames=True, read_size=_BLOCK
        )
        self._held = b""  # the last bytes, which may be the end marker

    def _read_block(self, size: int) -> bytes:
        try:
            data = self._reader.read(size)
        except (self._error, MemoryError) as error:
            self._end_damaged(str(error))
            return b""
        self._bytes_in = self._input.count
        whole = self._held + data
        if data:
            self._held = whole[-len(_END_MARKER) :]
            return whole[: -len(_END_MARKER)]
        self._ended = True
        if whole != _END_MARKER:
            self._end_damaged("truncated")
        return b"" if whole == _END_MARKER else whole


class CountingStream(io.RawIOBase):
    """Counts what is read from a stream, and always gives all that is asked for.

    The bytes `appended` follow its end; they are given in one piece or not at all.
    """

    def __init__(self, stream: BinaryIO, appended: bytes = b"") -> None:
        self._stream, self._appended = stream, appended
        self.count = 0

    def readable(self) -> bool:
        """Return True, which `io.BufferedReader` asks for."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the whole buffer; return how many bytes there were, fewer only at the end."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view):
            data = self._stream.read(len(view) - filled)
            if not data:
                data, self._appended = self._appended, b""
                if not data or len(data) > len(view) - filled:
                    self._appended = data
                    break
            view[filled : filled + len(data)] = data
            filled += len(data)
        self.count += filled
        return filled
