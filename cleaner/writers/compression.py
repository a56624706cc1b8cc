"""Compressed JSON Lines: the same bytes for the same records, on any machine.

gzip is written without time and name, zstd without a checksum. Compressed parts can be joined by
concatenating them: both formats allow several members in a file.
"""

import shutil
from typing import BinaryIO

from cleaner.errors import SettingsError
from cleaner.extras import missing


def gzip(source: BinaryIO, sink: BinaryIO) -> None:
    """Compress `source` into `sink` with gzip, level 6."""
    from gzip import GzipFile

    with GzipFile(filename="", mode="wb", compresslevel=6, fileobj=sink, mtime=0) as compressor:
        shutil.copyfileobj(source, compressor, 1 << 20)


def zstd(source: BinaryIO, sink: BinaryIO) -> None:
    """Compress `source` into `sink` with zstd, level 3. Raises SettingsError without the extra."""
    try:
        import zstandard
    except ImportError:
        raise SettingsError(missing("zstd", "zstd")) from None
    with zstandard.ZstdCompressor(level=3).stream_writer(sink, closefd=False) as compressor:
        shutil.copyfileobj(source, compressor, 1 << 20)
