"""A buffered stream of an input file, with every layer of compression removed."""

import io
from typing import BinaryIO, cast

from cleaner.errors import DocumentError
from cleaner.readers.compression import CountingStream, DecompressedStream, decompressed
from cleaner.readers.formats import HEAD, compression_of
from cleaner.readers.items import Limits


class Stream:
    """The unpacked bytes of an open file.

    `file` is what to read from; it can always be peeked into, and can seek only if nothing was
    compressed and the file given can. `depth` counts the archives and compressions around it.

    Raises DocumentError: "too-deep" for more layers than the limits allow, "extra-missing".
    """

    def __init__(self, file: BinaryIO, limits: Limits, depth: int = 0) -> None:
        self.depth = depth
        self._limits = limits
        self._layers: list[DecompressedStream] = []
        self._buffered = _buffered(file)
        while compression := compression_of(self.head()):
            if self.depth >= limits.depth:
                raise DocumentError(
                    f"compressed more than {limits.depth} times over; unpack it first",
                    reason="too-deep",
                )
            self.depth += 1
            layer = decompressed(self.file, compression, limits)
            self._layers.append(layer)
            self._buffered = io.BufferedReader(layer, 1 << 18)

    @property
    def file(self) -> BinaryIO:
        """The content, decompressed, from where it has been read to."""
        return cast("BinaryIO", self._buffered)

    def head(self) -> bytes:
        """Return the first `HEAD` bytes without consuming them."""
        return self._buffered.peek(HEAD)[:HEAD]

    @property
    def damage(self) -> str | None:
        """What was wrong with the compression, as far as it has been read; None if nothing."""
        return next((layer.damage for layer in self._layers if layer.damage), None)

    def seekable_file(self) -> BinaryIO:
        """Return the file if it can seek, else its content, held in memory.

        For formats with their index at the end. Raises DocumentError ("too-large").
        """
        if not self.depth and self._buffered.seekable():
            return self.file
        raw = self._buffered.read(self._limits.document + 1)
        if len(raw) > self._limits.document:
            raise DocumentError("too large to hold in memory; unpack it first", reason="too-large")
        return io.BytesIO(raw)


def _buffered(file: BinaryIO) -> io.BufferedReader:
    if isinstance(file, io.BufferedReader):
        return file
    return io.BufferedReader(CountingStream(file), 1 << 18)
