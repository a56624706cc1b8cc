"""The input formats, and which of them a file is in: by its name, then by its content.

A name decides only what it can: a ".txt" may be gzip, a ".json" may hold lines or one array.
The content is tested in an order in which no format can be mistaken for another.

To add a format, add a row to `FORMATS` and the module that it names, with the functions that
`cleaner.readers.dispatch` asks for: ``read``; for the divisions "bytes" and "ranges" also
``read_range``; and for "ranges" also ``ranges``.
"""

import json
from collections.abc import Mapping
from typing import Literal, NamedTuple

from cleaner.errors import DocumentError
from cleaner.readers.first_bytes import (
    begins_feed,
    begins_mailbox,
    begins_nitf,
    begins_table,
    message_kind,
)
from cleaner.text.decode import decode


class InputFormat(NamedTuple):
    """A format: the module of this package that reads it, and how files in it are recognised.

    `division` is how workers divide a large file: into ranges of "bytes", each read by
    itself; into "ranges" that the reader chooses and counts in its own units, each read by
    itself; into "sequential" ranges of bytes, each read from the front of the file; or not at
    all, "whole". `divisible_packed` names the compressions in which a range of bytes can still
    be read by itself. With `content_decides`, a name with this suffix does not say how a file
    can be divided. `container` is what a file in it is called, "" where it is one document.
    """

    reader: str
    suffixes: tuple[str, ...]
    division: Literal["whole", "sequential", "bytes", "ranges"]
    signatures: tuple[bytes, ...] = ()  # any one of them begins the file
    divisible_packed: tuple[str, ...] = ()
    content_decides: bool = False
    container: str = ""


FORMATS: Mapping[str, InputFormat] = {
    "text": InputFormat("whole_file", (".txt", ".text"), "whole"),
    "markdown": InputFormat("whole_file", (".md", ".markdown"), "whole"),
    "html": InputFormat("whole_file", (".html", ".htm", ".xhtml"), "whole"),
    "jsonl": InputFormat(
        "jsonl", (".jsonl", ".ndjson"), "bytes", content_decides=True, container="JSON lines"
    ),
    "json": InputFormat(
        "json_array", (".json",), "sequential", content_decides=True, container="a JSON file"
    ),
    "csv": InputFormat("delimited", (".csv",), "sequential", container="a table (CSV)"),
    "tsv": InputFormat("delimited", (".tsv",), "sequential", container="a table (TSV)"),
    "warc": InputFormat(
        "warc", (".warc", ".wet"), "bytes", (b"WARC/1.",), ("gz",), content_decides=True,
        container="a web archive (WARC)",
    ),
    "feed": InputFormat(
        "feed", (".rss", ".atom", ".rdf", ".wxr"), "sequential", content_decides=True,
        container="a feed",
    ),
    "mbox": InputFormat(
        "mbox", (".mbox", ".mbx"), "bytes", content_decides=True, container="a mailbox"
    ),
    "eml": InputFormat("eml", (".eml",), "whole"),
    "mhtml": InputFormat("mhtml", (".mht", ".mhtml"), "whole"),
    "nitf": InputFormat("nitf", (".nitf",), "whole"),
    "parquet": InputFormat(
        "parquet", (".parquet",), "ranges", (b"PAR1",), container="a table (Parquet)"
    ),
    "zip": InputFormat(
        "zip", (".zip",), "sequential", (b"PK\x03\x04", b"PK\x05\x06"), container="a zip archive"
    ),
    "tar": InputFormat(
        "tar", (".tar", ".tgz", ".tbz", ".txz"), "sequential", container="a tar archive"
    ),
}  # fmt: skip
ONE_DOCUMENT = tuple(name for name, format in FORMATS.items() if format.division == "whole")
READ_BY_RANGE = ("bytes", "ranges")  # divisions of which each range is read by itself
BINARY = "binary"  # what is in no format that holds readable text
HEAD = 4096  # bytes that are enough to recognise a format

_BY_SUFFIX = {suffix: name for name, format in FORMATS.items() for suffix in format.suffixes}
_COMPRESSED = (".gz", ".zst", ".zstd", ".bz2", ".xz")
_BINARY_SIGNATURES = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"RIFF", b"OggS",
    b"\x00\x00\x01\x00", b"ID3", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"7z\xbc\xaf", b"Rar!",
    b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"wOF", b"{\\rtf1", b"bplist00", b"\0\x05\x16\x07",
    b"\0\0\0\x01Bud1",
)  # fmt: skip


def counts_bytes(format: str) -> bool:
    """Return whether the ranges of files in this format, or of an unknown one (""), count bytes."""
    return format not in FORMATS or FORMATS[format].division != "ranges"


def format_of_name(name: str) -> str:
    """Return the format that a file name states, or "".

    >>> format_of_name("a/dump.JSONL.gz"), format_of_name("README")
    ('jsonl', '')
    """
    name = name.lower().rsplit("/", 1)[-1]
    for suffix in _COMPRESSED:
        name = name.removesuffix(suffix)
    dot = name.rfind(".")
    return _BY_SUFFIX.get(name[dot:], "") if dot >= 0 else ""


def compression_of(head: bytes) -> str:
    """Return the compression that a file's first bytes show ("gz", "zst", "bz2", "xz"), or ""."""
    if head.startswith(b"\x1f\x8b\x08"):
        return "gz"
    if head.startswith(b"\x28\xb5\x2f\xfd") or (head[1:4] == b"\x2a\x4d\x18" and head[0] >> 4 == 5):
        return "zst"
    if head.startswith(b"BZh") and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90"):
        return "bz2"
    return "xz" if head.startswith(b"\xfd7zXZ\x00") else ""


def has_binary_signature(head: bytes) -> bool:
    """Return whether the first bytes are those of a format that holds no readable text.

    Shorter signatures than those of `cleaner.text.binary_files`, which names the kind: here it
    only matters that no document is in such a file.
    """
    return head.startswith(_BINARY_SIGNATURES)


def format_of_content(head: bytes, stated: str = "") -> str:
    """Return the format of an unpacked file from its first `HEAD` bytes.

    It is the `stated` one unless the bytes say otherwise; "text" for what is neither in a known
    format nor binary; `BINARY` for what holds no readable text.
    """
    if stated in ("html", "feed") and begins_feed(head):
        return "feed"  # browsers, too, tell a feed from a page by its content
    if stated == "feed":
        stated = ""  # RDF that is no feed
    if stated in ONE_DOCUMENT:
        return BINARY if has_binary_signature(head) else stated
    for name, format in FORMATS.items():
        if format.signatures and head.startswith(format.signatures):
            return name
    if head[257:262] == b"ustar":
        return "tar"
    if stated in ("csv", "tsv"):
        return stated
    if has_binary_signature(head):
        return BINARY
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if stated in ("", "json", "jsonl"):
        if start.startswith(b"[") and (stated == "json" or _begins_array_of_rows(start)):
            return "json"
        if start.startswith(b"{") and stated != "jsonl" and _begins_with_json_line(start):
            return "jsonl"
    if stated:
        return stated
    if begins_feed(head):
        return "feed"
    if begins_nitf(head):
        return "nitf"
    if kind := "mbox" if begins_mailbox(head) else message_kind(head):
        return kind
    if start[:15].lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    if begins_table(head):
        return "csv"
    return "text" if _is_text(head) else BINARY


def _is_text(head: bytes) -> bool:
    """Whether the decoder takes the first bytes of a file for text; only NULs make it doubt."""
    if b"\0" not in head:
        return True
    try:
        decode(head)
    except DocumentError:
        return False
    return True


def _begins_with_json_line(start: bytes) -> bool:
    """Whether the first line is an object by itself, as far as it can be seen."""
    line, newline, _ = start.partition(b"\n")
    if not newline:  # perhaps longer than the bytes given
        return len(start) > HEAD - 64 and start[1:].lstrip().startswith(b'"')
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _begins_array_of_rows(start: bytes) -> bool:
    return start[1:].lstrip()[:1] in (b"{", b"]")
