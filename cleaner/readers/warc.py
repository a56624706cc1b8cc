r"""WARC and WET, plain or gzip: web responses that are pages or text, and extracted texts.

Every length is doubted. A record is believed when the next one begins where its
Content-Length says; if not, reading goes on where the next ``WARC/1.`` opens a header,
so a wrong length costs one record. (fastwarc and warcio take a cut record for a whole one
and lose what follows a wrong length: that is why this reader is our own.)

In a packed file each gzip member is found by its magic, so a range of a file can be read
by itself: a record belongs to the range in which it (or its member) begins.
"""

import io
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.model import Document
from cleaner.readers.compression import Stream
from cleaner.readers.formats import packing
from cleaner.readers.items import Item, Options, Raw, Refused, Skipped, Span
from cleaner.readers.names import component

_HEADER = 1 << 16  # bytes of a record's header, and of an HTTP header, at most
_STEP = 1 << 20
_NEXT = re.compile(rb"WARC/1\.[01]\r?\n(?=WARC-|Content-)", re.I)
_PAGES = re.compile(rb"(text/|application/(xhtml|xml|json))", re.I)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)


def read(stream: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """The documents of an unpacked stream."""
    yield from _records(_Window(stream), span, options, 0, None)


def read_range(file: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """The documents that begin between the bytes `span.start` and `span.end` of a file."""
    head = file.read(8)
    if packing(head) == "gz":
        yield from _packed_range(file, span, options)
        return
    file.seek(span.start)
    window = _Window(file, span.start)
    if span.start and not window.seek_record():
        return
    yield from _records(window, span, options, 0, span.end)


def _packed_range(file: BinaryIO, span: Span, options: Options) -> Iterator[Item]:
    """Member by member from the first that begins in the range."""
    assert span.end is not None
    for start in _members(file, span.start, span.end):
        file.seek(start)
        one = _Member(file, start, span.end)
        stream = Stream(cast("BinaryIO", io.BufferedReader(one)), options.limits)
        yield from _records(_Window(cast("BinaryIO", stream.file)), span, options, start, None)
        if stream.damage:
            message = f"{span.source}: byte {start}: {stream.damage}"
            yield Refused(f"{span.name}#{start}", span.source, "damaged", message)


def _members(file: BinaryIO, start: int, end: int) -> Iterator[int]:
    """The first byte at which a gzip member with a record begins, in the range; at most one:
    all further members of the range follow from it."""
    position, held = start, b""
    while position < end:
        file.seek(position)
        held = file.read(min(_STEP, end - position) + 2)
        if not held:
            return
        at = held.find(b"\x1f\x8b\x08")
        while at >= 0 and position + at < end:
            if _opens_record(file, position + at):
                yield position + at
                return
            at = held.find(b"\x1f\x8b\x08", at + 1)
        position += _STEP


def _opens_record(file: BinaryIO, at: int) -> bool:
    file.seek(at)
    try:
        return zlib.decompressobj(31).decompress(file.read(4096), 64).startswith(b"WARC/1.")
    except zlib.error:
        return False


class _Member(io.RawIOBase):
    """The file from a member's start up to the first member that begins behind `end`."""

    def __init__(self, file: BinaryIO, start: int, end: int) -> None:
        self._file, self._at, self._end = file, start, end
        self._stop: int | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        if self._stop is None and self._at + len(view) > self._end:
            self._stop = next(_members(self._file, self._end, 1 << 62), 1 << 62)
        most = len(view) if self._stop is None else self._stop - self._at
        self._file.seek(self._at)
        data = self._file.read(max(0, min(len(view), most)))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)


class _Window:
    """A stream with a view ahead. `position` is where the window begins, in bytes."""

    def __init__(self, stream: BinaryIO, position: int = 0) -> None:
        self._stream = stream
        self.position = position
        self.text = b""

    def fill(self, size: int) -> bool:
        """Look at least `size` bytes ahead; False when the stream ends before."""
        while len(self.text) < size:
            block = self._stream.read(max(_HEADER, size - len(self.text)))
            if not block:
                return False
            self.text += block
        return True

    def drop(self, size: int) -> None:
        """Go on by `size` bytes, in view or not."""
        self.position += size
        held = min(size, len(self.text))
        self.text = self.text[held:]
        size -= held
        while size > 0:
            block = self._stream.read(min(size, _STEP))
            if not block:
                return
            size -= len(block)

    def skip(self, size: int) -> bool:
        """Go over a record too large to hold, if the stream can show that it ends there."""
        if not self._stream.seekable():
            return False
        here = self._stream.tell()
        self._stream.seek(here - len(self.text) + size)
        rest = self._stream.read(16)
        if not rest.strip() or rest.lstrip(b"\r\n").startswith(b"WARC/1."):
            self.position += size
            self.text = rest
            return True
        self._stream.seek(here)
        return False

    def seek_record(self, skip: int = 0) -> bool:
        """Go on to the next start of a record behind `skip` bytes; False when there is none."""
        self.drop(skip)
        while True:
            ends = not self.fill(_HEADER)
            match = _NEXT.search(self.text)
            if match:
                self.drop(match.start())
                return True
            if ends:
                self.drop(len(self.text))
                return False
            self.drop(len(self.text) - 64)


def _records(
    window: _Window, span: Span, options: Options, base: int, end: int | None
) -> Iterator[Item]:
    """All records from the window's start; with `end`, those that begin before it."""
    limit = options.limits.document
    while end is None or window.position < end:
        if not window.fill(10) and not window.text.strip():
            return
        start = window.position
        place = f"{base}.{start}" if base else str(start)
        blank = len(window.text) - len(window.text.lstrip(b"\r\n"))
        if blank:
            window.drop(blank)
            continue
        if not window.text.startswith(b"WARC/1."):
            yield _bad(span, place, "no record begins here")
            if not window.seek_record(1):
                return
            continue
        window.fill(_HEADER)
        header = re.match(rb"(.*?\r?\n)\r?\n", window.text[:_HEADER], re.S)
        if header is None or _NEXT.search(header[1], 8):
            yield _bad(span, place, "a header without an end")
            if not window.seek_record(8):
                return
            continue
        fields = _fields(header[1])
        length = _length(fields)
        if length is None:
            yield _bad(span, place, "no believable Content-Length")
            if not window.seek_record(8):
                return
            continue
        wanted = _wanted(fields)
        if length > limit:
            if wanted:
                message = f"{span.source}: byte {place}: {length} bytes"
                yield Refused(_id(fields, span, place), span.source, "too-large", message)
            else:
                yield Skipped(f"{span.source}#{place}", "no document")
            if not window.skip(header.end() + length) and not window.seek_record(8):
                return
            continue
        whole = window.fill(header.end() + length)
        if not whole or not _ends_well(window, header.end() + length):
            yield _bad(span, place, "its length is wrong" if whole else "cut short")
            if not window.seek_record(8):
                return
            continue
        content = window.text[header.end() : header.end() + length]
        window.drop(header.end() + length)
        if wanted:
            yield _item(fields, content, span, place, options)
        else:
            yield Skipped(f"{span.source}#{place}", "no document")


def _ends_well(window: _Window, end: int) -> bool:
    """Whether behind the record there is what belongs there: two line ends, or the next one."""
    window.fill(end + 16)
    rest = window.text[end : end + 16]
    return not rest.strip() or rest.startswith(b"\r\n\r\n") or rest.startswith(b"WARC/1.")


def _fields(header: bytes) -> dict[str, str]:
    fields = {}
    for line in header.split(b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            fields[name.strip().lower().decode("latin-1")] = value.strip().decode(
                "utf-8", "replace"
            )
    return fields


def _length(fields: dict[str, str]) -> int | None:
    value = fields.get("content-length", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 19 else None


def _wanted(fields: dict[str, str]) -> bool:
    kind = fields.get("warc-type", "")
    mime = fields.get("content-type", "").lower()
    if kind == "response":
        return "http" in mime or not mime
    return kind in ("conversion", "resource") and mime.startswith(("text/", "application/xhtml"))


def _bad(span: Span, place: str, why: str) -> Refused:
    return Refused(
        f"{span.name}#{place}", span.source, "damaged", f"{span.source}: byte {place}: {why}"
    )


def _id(fields: dict[str, str], span: Span, place: str) -> str:
    known = fields.get("warc-record-id", "").strip("<>")
    return known.removeprefix("urn:uuid:") or f"{span.name}#{place}"


def _item(fields: dict[str, str], content: bytes, span: Span, place: str, options: Options) -> Item:
    id, mime, charset = _id(fields, span, place), fields.get("content-type", ""), None
    stated: dict[str, str] = {}
    if fields.get("warc-type") == "response":
        head, content = _split_http(content)
        status = head.get(":status", "")
        mime = head.get("content-type", "")
        if status[:1] in "1345":
            return Skipped(f"{span.source}#{place}", f"status {status[:3]}")
        if mime and not _PAGES.match(mime.encode("latin-1", "replace")):
            return Skipped(f"{span.source}#{place}", "no document")
        try:
            content = _payload(content, head, options.limits.document)
        except (ValueError, zlib.error) as error:
            return Refused(id, span.source, "damaged", f"{span.source}: byte {place}: {error}")
        if "content-language" in head:
            stated["language"] = head["content-language"]
    match = _CHARSET.search(mime)
    if match:
        charset = match[1]
    if fields.get("warc-identified-content-language"):
        stated["language"] = fields["warc-identified-content-language"].split(",")[0]
    form = options.form
    if form == "auto":
        form = "text" if mime.lower().startswith("text/plain") else "auto"
    document = Document(
        raw=content, id=id, source=span.source,
        url=fields.get("warc-target-uri", "").strip("<>") or None,
        form=form, charset=charset, stated=stated,
    )  # fmt: skip
    return Raw(f"{span.place}/{component(id)[:120]}.{place}", document)


def _split_http(content: bytes) -> tuple[dict[str, str], bytes]:
    match = re.match(rb"(HTTP/[\d.]+ +(\d{3})[^\n]*\n.*?\r?\n)?\r?\n", content[:_HEADER], re.S)
    if match is None or match[1] is None:
        return {}, content
    return {**_fields(match[1]), ":status": match[2].decode()}, content[match.end() :]


def _payload(content: bytes, head: dict[str, str], limit: int) -> bytes:
    """The body as the server meant it: unchunked, unpacked. Crawlers store it either way."""
    if "chunked" in head.get("transfer-encoding", "").lower():
        content = _unchunk(content)
    packed = head.get("content-encoding", "").lower()
    if packed in ("gzip", "x-gzip") and content[:2] == b"\x1f\x8b":
        return _inflate(content, 31, limit)
    if packed == "deflate":
        try:
            return _inflate(content, 15, limit)
        except zlib.error:
            return _inflate(content, -15, limit) if content[:1] not in b"<\n " else content
    if packed == "br" and content.lstrip()[:1] != b"<":
        raise ValueError("brotli is not read")
    return content


def _inflate(content: bytes, bits: int, limit: int) -> bytes:
    opened = zlib.decompressobj(bits)
    data = opened.decompress(content, limit)
    if opened.unconsumed_tail:
        raise ValueError("unpacks beyond the limit")
    return data


def _unchunk(content: bytes) -> bytes:
    pieces: list[bytes] = []
    at = 0
    while True:
        match = re.compile(rb"([0-9A-Fa-f]{1,8})[^\n]{0,200}\r?\n").match(content, at)
        if match is None:
            return content if not pieces else b"".join(pieces)
        size = int(match[1], 16)
        if not size:
            return b"".join(pieces)
        pieces.append(content[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if content[at : at + 2] == b"\r\n" else 1
