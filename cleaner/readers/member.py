"""A member of an archive, read like a file of its own: by name, by content, unpacked again."""

from collections.abc import Iterator
from typing import BinaryIO

from cleaner.errors import DocumentError
from cleaner.readers.formats import by_name
from cleaner.readers.items import Item, Options, Refused, Skipped, Span
from cleaner.readers.names import clean, path


def member(
    file: BinaryIO, name: str, archive: Span, options: Options, depth: int
) -> Iterator[Item]:
    """The items of the member `name`. What is wrong with it is refused in its name."""
    from cleaner.readers import read_stream

    known = clean(name)
    span = Span(
        archive.path,
        f"{archive.name}!{known}",
        f"{archive.place}/{path(known)}",
        f"{archive.source}!{known}",
        by_name(name),
    )
    if depth > options.limits.depth:
        message = f"{span.source}: archives more than {options.limits.depth} deep"
        yield Refused(span.name, span.source, "too-deep", message)
        return
    try:
        for item in read_stream(file, span, options, depth):
            if isinstance(item, Refused) and item.reason == "binary" and not span.kind:
                yield Skipped(span.source, "binary")  # a picture among the texts
            else:
                yield item
    except DocumentError as error:
        yield Refused(span.name, span.source, error.reason, str(error))
