"""Which format is this? First by name, then by content.

A name decides only what it can: ".txt" may be gzip, ".json" may be lines or one array.
Content is asked in an order in which no format can be taken for another.
"""

import json

PLAIN = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".warc": "warc",
    ".wet": "warc",
    ".parquet": "parquet",
    ".zip": "zip",
    ".tar": "tar",
    ".tgz": "tar",
    ".tbz": "tar",
    ".txz": "tar",
}
PACKED = (".gz", ".zst", ".zstd", ".bz2", ".xz")
HEAD = 4096  # bytes that are enough to know a format

_MAGIC = (
    (b"PAR1", "parquet"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"WARC/1.", "warc"),
)
_BINARY = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"RIFF", b"OggS",
    b"\x00\x00\x01\x00", b"ID3", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"7z\xbc\xaf", b"Rar!",
    b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"wOF",
)  # fmt: skip


def by_name(name: str) -> str:
    """The kind that a file name states, "" when it states none.

    >>> by_name("a/dump.JSONL.gz"), by_name("README")
    ('jsonl', '')
    """
    name = name.lower().rsplit("/", 1)[-1]
    for suffix in PACKED:
        name = name.removesuffix(suffix)
    dot = name.rfind(".")
    return PLAIN.get(name[dot:], "") if dot >= 0 else ""


def packing(head: bytes) -> str:
    """The compression that a file's first bytes show, "" when none."""
    if head.startswith(b"\x1f\x8b\x08"):
        return "gz"
    if head.startswith(b"\x28\xb5\x2f\xfd") or (head[1:4] == b"\x2a\x4d\x18" and head[0] >> 4 == 5):
        return "zst"
    if head.startswith(b"BZh") and head[4:10] in (b"1AY&SY", b"\x17rE8P\x90"):
        return "bz2"
    return "xz" if head.startswith(b"\xfd7zXZ\x00") else ""


def is_binary(head: bytes) -> bool:
    """Whether the first bytes are those of a format that holds no readable text."""
    return head.startswith(_BINARY)


def by_content(head: bytes, named: str = "") -> str:
    """The kind of an unpacked file: what its name says unless its first bytes say better.

    Raises nothing; what is neither a known format nor binary is "text".
    """
    if named in ("text", "markdown", "html"):
        return "binary" if is_binary(head) else named
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[257:262] == b"ustar":
        return "tar"
    if named in ("csv", "tsv"):
        return named
    if is_binary(head):
        return "binary"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if named in ("", "json", "jsonl"):
        if start.startswith(b"[") and (named == "json" or _opens_rows(start)):
            return "json"
        if start.startswith(b"{") and named != "jsonl" and _has_whole_line(start):
            return "jsonl"
    if named:
        return named
    if start[:15].lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    return "binary" if b"\x00\x00\x00\x00" in head and not _is_wide(head) else "text"


def _has_whole_line(start: bytes) -> bool:
    """Whether the first line is an object by itself, as far as it can be seen."""
    line, newline, _ = start.partition(b"\n")
    if not newline:
        return len(start) > HEAD - 64 and start[1:].lstrip().startswith(b'"')  # too long to see
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _opens_rows(start: bytes) -> bool:
    return start[1:].lstrip()[:1] in (b"{", b"]")


def _is_wide(head: bytes) -> bool:
    return head[:4] in (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
