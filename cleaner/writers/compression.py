"""Compressed JSON Lines: the same bytes for the same records, on any machine.

gzip carries no time and no name; zstd no checksum of an uncertain version. Packed parts
can be joined by laying them end to end: both formats allow several members in a file.
"""

import shutil
from typing import BinaryIO

from cleaner.errors import SettingsError


def gz(source: BinaryIO, sink: BinaryIO) -> None:
    """Pack `source` into `sink` as gzip."""
    import gzip

    with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=sink, mtime=0) as packer:
        shutil.copyfileobj(source, packer, 1 << 20)


def zst(source: BinaryIO, sink: BinaryIO) -> None:
    """Pack `source` into `sink` as zstd, level 3. Raises SettingsError without the extra."""
    try:
        import zstandard
    except ImportError:
        raise SettingsError("zstd needs an extra: pip install 'cleaner[zstd]'") from None
    with zstandard.ZstdCompressor(level=3).stream_writer(sink, closefd=False) as packer:
        shutil.copyfileobj(source, packer, 1 << 20)
