"""tar: members one by one, as they come. Nothing is extracted, no name becomes a path.

Links and devices are skipped and named. Damage ends the archive after the last whole member.
"""

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.errors import LONGEST_MESSAGE
from cleaner.readers.archive_member import read_member
from cleaner.readers.items import FileRange, Item, ReadOptions, Skipped
from cleaner.readers.stream import Stream


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the items of every member."""
    limit = options.limits.members
    count = 0
    try:
        with tarfile.open(fileobj=stream.file, mode="r|", errorlevel=0) as archive:
            for entry in archive:
                archive.members = []  # type: ignore[attr-defined]  # tarfile keeps every header
                count += 1
                if count > limit:
                    yield file_range.rejected("bomb", f"more than {limit} members", "rest")
                    return
                if entry.isdir():
                    continue
                file = archive.extractfile(entry) if entry.isreg() else None
                if file is None:
                    source = f"{file_range.source}!{entry.name}"
                    yield Skipped(source, "link or device in an archive")
                    continue
                member, depth = cast("BinaryIO", file), stream.depth + 1
                yield from read_member(member, entry.name, file_range, options, depth)
    except MemoryError:
        raise
    except Exception as error:  # tarfile raises TarError, OverflowError, ValueError, EOFError ...
        message = f"after member {count}: {type(error).__name__}: {error}"[:LONGEST_MESSAGE]
        yield file_range.rejected("damaged", message, "rest")
