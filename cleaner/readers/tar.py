"""tar: members one by one, as they come; nothing is extracted, no name becomes a path.

Links and devices inside are skipped and named. Damage ends the archive where it is,
behind the last whole member.
"""

import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.readers.items import Item, Options, Refused, Skipped, Span
from cleaner.readers.member import member


def read(stream: BinaryIO, span: Span, options: Options, depth: int) -> Iterator[Item]:
    """The items of every member."""
    count = 0
    try:
        with tarfile.open(fileobj=stream, mode="r|", errorlevel=0) as archive:
            for entry in archive:
                archive.members = []  # type: ignore[attr-defined]  # the library keeps every header it has seen
                count += 1
                if count > options.limits.members:
                    message = f"{span.source}: more than {options.limits.members} members"
                    yield Refused(f"{span.name}#rest", span.source, "bomb", message)
                    return
                if entry.isdir():
                    continue
                file = archive.extractfile(entry) if entry.isreg() else None
                if file is None:
                    yield Skipped(f"{span.source}!{entry.name}", "link or device in an archive")
                    continue
                yield from member(cast("BinaryIO", file), entry.name, span, options, depth)
    except MemoryError:
        raise
    except Exception as error:  # tarfile raises TarError, OverflowError, ValueError, EOFError ...
        message = f"{span.source}: behind member {count}: {type(error).__name__}: {error}"[:300]
        yield Refused(f"{span.name}#rest", span.source, "damaged", message)
