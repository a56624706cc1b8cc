"""One file per output format.

While a part is being made, its records lie in a spool, one line each (`Format.line`).
When it is whole, the spool becomes what was asked for: itself (JSON Lines), one packed
file (`pack`), or a tree of files (`unfold`). Nothing here names, syncs or renames files:
that is `cleaner.bulk`'s, which keeps the promise that a file is whole or not there.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from cleaner.errors import SettingsError
from cleaner.writers import encode
from cleaner.writers.audit import Audit, trim

if TYPE_CHECKING:
    from cleaner.result import Cleaned

__all__ = ["FORMATS", "Audit", "Format", "find", "render", "trim"]

Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` of a part's file ("" for a tree); at most one of `pack` and `unfold` is set."""

    name: str
    suffix: str
    pack: Callable[[BinaryIO, BinaryIO], None] | None = None
    unfold: Callable[[str, Record], Iterator[tuple[str, bytes]]] | None = None
    merge: Callable[[Sequence[str], BinaryIO], None] | None = None

    def line(self, place: str, record: Record) -> bytes:
        """A record as it lies in the spool."""
        if self.unfold is None:
            return encode.line(record)
        return encode.line({"place": place, "record": record})

    def files(self, line: bytes) -> Iterator[tuple[str, bytes]]:
        """The files of a tree that one line of the spool becomes."""
        assert self.unfold is not None
        row = json.loads(line)
        return self.unfold(row["place"], row["record"])


def _gz(source: BinaryIO, sink: BinaryIO) -> None:
    from cleaner.writers import compression

    compression.gz(source, sink)


def _zst(source: BinaryIO, sink: BinaryIO) -> None:
    from cleaner.writers import compression

    compression.zst(source, sink)


def _parquet(source: BinaryIO, sink: BinaryIO) -> None:
    from cleaner.writers import parquet

    parquet.write(source, sink)


def _merge_parquet(parts: Sequence[str], sink: BinaryIO) -> None:
    from cleaner.writers import parquet

    parquet.merge(parts, sink)


def _text(place: str, record: Record) -> Iterator[tuple[str, bytes]]:
    from cleaner.writers import tree

    return tree.text(place, record)


def _markdown(place: str, record: Record) -> Iterator[tuple[str, bytes]]:
    from cleaner.writers import tree

    return tree.markdown(place, record)


def _lay_end_to_end(parts: Sequence[str], sink: BinaryIO) -> None:
    for part in parts:
        with open(part, "rb") as source:
            shutil.copyfileobj(source, sink, 1 << 20)


FORMATS: Mapping[str, Format] = {
    format.name: format
    for format in (
        Format("jsonl", ".jsonl", merge=_lay_end_to_end),
        Format("jsonl.gz", ".jsonl.gz", pack=_gz, merge=_lay_end_to_end),
        Format("jsonl.zst", ".jsonl.zst", pack=_zst, merge=_lay_end_to_end),
        Format("parquet", ".parquet", pack=_parquet, merge=_merge_parquet),
        Format("text", "", unfold=_text),
        Format("markdown", "", unfold=_markdown),
    )
}


def find(name: str) -> Format:
    """The format called `name`. Raises SettingsError."""
    try:
        return FORMATS[name]
    except KeyError:
        raise SettingsError(f'no format "{name}"; there are {", ".join(FORMATS)}') from None


def render(cleaned: "Cleaned", to: str) -> str | bytes:
    """One cleaned document as "text", "json" or "markdown", ending in a newline."""
    from cleaner.writers import tree

    if to == "json":
        return encode.pretty(cleaned.record())
    if to == "markdown":
        from cleaner.writers import markdown

        return tree.page(cleaned.record(), markdown.body(cleaned))
    return tree.plain(cleaned.text)
