"""The output formats of a run.

While a part is written, its records are in a spool, one line each. When it is complete, the spool
becomes the output: as it is (JSON Lines), one file (`pack`), or a tree of files (`unpack`).

To add a format, add a row to `FORMATS` and the module whose functions it names. These modules are
imported when they write: ``cleaner --help`` asks for the names of the formats alone.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, BinaryIO, NamedTuple

from cleaner.errors import SettingsError


class OutputFormat(NamedTuple):
    """An output format; at most one of `pack` and `unpack` is set.

    `suffix` ends the name of a part's file ("" for a tree). `pack` turns a spool into that file,
    `unpack` an output path and a record into relative paths and their contents. `merge` joins
    the files of parts into one, None where a run cannot write one file. Where it is `marked`,
    a record has the text in Markdown, too.
    """

    name: str
    suffix: str
    pack: Callable[[BinaryIO, BinaryIO], None] | None = None
    unpack: Callable[[str, Mapping[str, Any]], Iterator[tuple[str, bytes]]] | None = None
    merge: Callable[[Sequence[str], BinaryIO], None] | None = None
    marked: bool = False

    @property
    def is_lines(self) -> bool:
        """Whether the output is lines, so that parts can follow each other on a stream."""
        return self.merge is _concatenate

    def spool_line(self, output_path: str, record: Mapping[str, Any]) -> bytes:
        """Return the line of the spool for a record, its newline included."""
        from cleaner.writers import jsonl

        if self.unpack is None:
            return jsonl.line(record)
        return jsonl.line({"path": output_path, "record": record})

    def files(self, spool_line: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the files of a tree, path and content, for one line of the spool."""
        assert self.unpack is not None
        row = json.loads(spool_line)
        return self.unpack(row["path"], row["record"])


def _concatenate(parts: Sequence[str], sink: BinaryIO) -> None:
    import shutil

    for part in parts:
        with open(part, "rb") as source:
            shutil.copyfileobj(source, sink, 1 << 20)


def _late(name: str) -> Callable[..., Any]:
    """The function "module.function" of this package; its module is imported when it is called."""

    def call(*args: Any) -> Any:
        module, _, function = name.partition(".")
        return getattr(import_module(f"cleaner.writers.{module}"), function)(*args)

    return call


FORMATS: Mapping[str, OutputFormat] = {
    format.name: format
    for format in (
        OutputFormat("jsonl", ".jsonl", merge=_concatenate),
        OutputFormat("jsonl.gz", ".jsonl.gz", pack=_late("compression.gzip"), merge=_concatenate),
        OutputFormat("jsonl.zst", ".jsonl.zst", pack=_late("compression.zstd"), merge=_concatenate),
        OutputFormat(
            "parquet", ".parquet", pack=_late("parquet.write"), merge=_late("parquet.merge")
        ),
        OutputFormat("text", "", unpack=_late("tree.text_files")),
        OutputFormat("markdown", "", unpack=_late("tree.markdown_files"), marked=True),
    )
}


def find(name: str) -> OutputFormat:
    """Return the format called `name`. Raises SettingsError."""
    try:
        return FORMATS[name]
    except KeyError:
        message = f'unknown format "{name}"; the formats are {", ".join(FORMATS)}'
        raise SettingsError(message) from None
