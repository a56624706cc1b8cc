"""zip: members in the order of the archive's index; nothing is extracted, no name a path.

A member that cannot be unpacked, is encrypted or would unpack beyond the limits costs
itself.
"""

import io
import stat
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.readers.items import Item, Options, Refused, Skipped, Span
from cleaner.readers.member import member


def read(file: BinaryIO, span: Span, options: Options, depth: int) -> Iterator[Item]:
    """The items of every member."""
    limits = options.limits
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        if len(entries) > limits.members:
            message = f"{span.source}: {len(entries)} members, more than {limits.members}"
            yield Refused(span.name, span.source, "bomb", message)
            return
        size = file.seek(0, io.SEEK_END)
        given = 0
        for entry in entries:
            if entry.is_dir():
                continue
            name = entry.filename
            if stat.S_ISLNK(entry.external_attr >> 16):
                yield Skipped(f"{span.source}!{name}", "link in an archive")
                continue
            packed = max(entry.compress_size, 1)
            if entry.file_size > limits.free and entry.file_size > limits.ratio * packed:
                message = (
                    f"{span.source}!{name}: unpacks to {entry.file_size // packed} times its size"
                )
                yield Refused(f"{span.name}!{name}", span.source, "bomb", message)
                continue
            given += entry.file_size
            if given > limits.free and given > limits.ratio * size:  # members inside each other
                message = f"{span.source}: unpacks to more than {limits.ratio} times its size"
                yield Refused(f"{span.name}#rest", span.source, "bomb", message)
                return
            try:
                with archive.open(entry) as opened:
                    yield from member(cast("BinaryIO", opened), name, span, options, depth)
            except MemoryError:
                raise
            except Exception as error:  # BadZipFile, zlib.error, RuntimeError, NotImplementedError
                reason = "encrypted" if entry.flag_bits & 1 else "damaged"
                message = f"{span.source}!{name}: {type(error).__name__}: {error}"[:300]
                yield Refused(f"{span.name}!{name}", span.source, reason, message)
