"""A member of an archive, read like a separate file: by name, by content, unpacked again."""

from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers.dispatch import read_stream
from cleaner.readers.formats import format_of_name
from cleaner.readers.items import FileRange, Item, ReadOptions, Rejected, Skipped
from cleaner.readers.safe_names import escape, safe_path


def read_member(
    file: BinaryIO, name: str, archive: FileRange, options: ReadOptions, depth: int
) -> Iterator[Item]:
    """Yield the items of the member `name`; what is wrong with it is rejected in its name.

    `depth` counts the archives and compressions around the member.
    """
    member = archive_member(archive, name)
    if depth > options.limits.depth:
        message = f"archives inside each other more than {options.limits.depth} deep"
        yield member.rejected("too-deep", message)
        return
    try:
        for item in read_stream(file, member, options, depth):
            if isinstance(item, Rejected) and item.reason == "binary" and not member.format:
                yield Skipped(member.source, "binary")  # a picture among the texts
            else:
                yield item
    except DocumentError as error:
        yield member.rejected(error.reason, str(error))


def archive_member(archive: FileRange, name: str) -> FileRange:
    """Return the member `name` of an archive as a file: ``archive!name``."""
    escaped = escape(name)
    return FileRange(
        path=archive.path,
        name=f"{archive.name}!{escaped}",
        output_path=f"{archive.output_path}/{safe_path(escaped)}",
        source=f"{archive.source}!{escaped}",
        format=format_of_name(name),
    )
