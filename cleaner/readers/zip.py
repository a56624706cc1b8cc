"""zip: members in the order of the archive's index. Nothing is extracted, no name is a path.

A member that cannot be unpacked, is encrypted or would exceed the limits costs only itself.
"""

import io
import stat
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.errors import LONGEST_MESSAGE
from cleaner.readers.archive_member import read_member
from cleaner.readers.items import FileRange, Item, Limits, ReadOptions, Rejected, Skipped
from cleaner.readers.stream import Stream


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the items of every member."""
    limits = options.limits
    file = stream.seekable_file()
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        if _is_office_document(archive):
            yield Skipped(file_range.source, "Office document")
            return
        if len(entries) > limits.members:
            message = f"{len(entries)} members, more than {limits.members}"
            yield file_range.rejected("bomb", message)
            return
        size = file.seek(0, io.SEEK_END)
        total = 0
        for entry in entries:
            if entry.is_dir():
                continue
            if stat.S_ISLNK(entry.external_attr >> 16):
                yield Skipped(f"{file_range.source}!{entry.filename}", "link in an archive")
                continue
            if _is_bomb(entry, limits):
                times = entry.file_size // max(entry.compress_size, 1)
                yield _rejected(entry, file_range, "bomb", f"unpacks to {times} times its size")
                continue
            total += entry.file_size
            if total > limits.free and total > limits.ratio * size:  # members that overlap
                message = f"unpacks to more than {limits.ratio} times its size"
                yield file_range.rejected("bomb", message, "rest")
                return
            try:
                with archive.open(entry) as opened:
                    member = cast("BinaryIO", opened)
                    depth = stream.depth + 1
                    yield from read_member(member, entry.filename, file_range, options, depth)
            except MemoryError:
                raise
            except Exception as error:  # BadZipFile, zlib.error, RuntimeError, NotImplementedError
                reason = "encrypted" if entry.flag_bits & 1 else "damaged"
                yield _rejected(entry, file_range, reason, f"{type(error).__name__}: {error}")


def _is_office_document(archive: zipfile.ZipFile) -> bool:
    """Whether the members are parts of one document, whose kind its first bytes did not tell."""
    return "[Content_Types].xml" in archive.NameToInfo and "_rels/.rels" in archive.NameToInfo


def _is_bomb(entry: zipfile.ZipInfo, limits: Limits) -> bool:
    packed = max(entry.compress_size, 1)
    return entry.file_size > limits.free and entry.file_size > limits.ratio * packed


def _rejected(entry: zipfile.ZipInfo, archive: FileRange, reason: str, message: str) -> Rejected:
    return Rejected(
        f"{archive.name}!{entry.filename}",
        archive.source,
        reason,
        f"{archive.source}!{entry.filename}: {message}"[:LONGEST_MESSAGE],
    )
