"""An HTTP response as a crawler stored it: headers, and the body as the server meant it."""

import re
import zlib
from typing import NamedTuple

MAX_HEADER = 1 << 16  # bytes of an HTTP header

_HEADER = re.compile(rb"(HTTP/[\d.]+ +(\d{3})[^\n]*\n.*?\r?\n)?\r?\n", re.S)
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[^\n]{0,200}\r?\n")


class HttpResponse(NamedTuple):
    """`status` is "" where the content has no status line; header names are in lower case."""

    status: str
    headers: dict[str, str]
    body: bytes


def parse_response(content: bytes) -> HttpResponse:
    """Return the parts of a stored response; content without a header is all body."""
    match = _HEADER.match(content[:MAX_HEADER])
    if match is None or match[1] is None:
        return HttpResponse("", {}, content)
    return HttpResponse(match[2].decode(), parse_headers(match[1]), content[match.end() :])


def parse_headers(header: bytes) -> dict[str, str]:
    """Return the fields after the first line of an HTTP or WARC header, names in lower case."""
    fields = {}
    for line in header.split(b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            fields[name.strip().lower().decode("latin-1")] = value.strip().decode(
                "utf-8", "replace"
            )
    return fields


def decoded_body(response: HttpResponse, limit: int) -> bytes:
    """Return the body without chunks and compression, of at most `limit` bytes.

    Crawlers store it with or without them, whatever the headers say, so the body is looked at,
    too. Raises ValueError or zlib.error for a body that cannot be decoded.
    """
    body = response.body
    if "chunked" in response.headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    encoding = response.headers.get("content-encoding", "").lower()
    if encoding in ("gzip", "x-gzip") and body[:2] == b"\x1f\x8b":
        return _inflated(body, 31, limit)
    if encoding == "deflate":
        try:
            return _inflated(body, 15, limit)
        except zlib.error:
            return _inflated(body, -15, limit) if body[:1] not in b"<\n " else body
    if encoding == "br" and body.lstrip()[:1] != b"<":
        raise ValueError("brotli is not supported")
    return body


def _inflated(body: bytes, window_bits: int, limit: int) -> bytes:
    decompressor = zlib.decompressobj(window_bits)
    data = decompressor.decompress(body, limit)
    if decompressor.unconsumed_tail:
        raise ValueError(f"unpacks to more than {limit} bytes")
    return data


def _unchunked(body: bytes) -> bytes:
    """Return the chunks joined; a body that does not begin with one is returned as it is."""
    chunks: list[bytes] = []
    at = 0
    while match := _CHUNK.match(body, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(chunks)
        chunks.append(body[match.end() : match.end() + size])
        at = match.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(chunks) if chunks else body
