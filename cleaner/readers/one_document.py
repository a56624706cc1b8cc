"""The one document in a file: the file itself, or what an e-mail message or a saved page holds."""

import io
from typing import cast

from cleaner.errors import DocumentError
from cleaner.model import Document
from cleaner.readers.dispatch import read_stream
from cleaner.readers.formats import (
    BINARY,
    FORMATS,
    HEAD,
    compression_of,
    format_of_content,
    format_of_name,
)
from cleaner.readers.items import FileRange, InputDocument, ReadOptions, Rejected
from cleaner.readers.unread import unread_kind

_WRAPPED = ("eml", "mhtml", "nitf")  # one document inside of another format
_PACKED = {"gz": "packed with gzip", "zst": "packed with zstd", "bz2": "packed with bzip2",
           "xz": "packed with xz"}  # fmt: skip


class ContainerError(Exception):
    """The file holds many documents; the message is what it is, as in "a mailbox"."""


def container_of(head: bytes, name: str = "") -> str | None:
    """Return what a file is that holds documents, or None for one that is a document.

    `head` are its first bytes. A ".txt" is a text, whatever it looks like.

    >>> container_of(b'{"text": "a"}\\n{"text": "b"}\\n'), container_of(b"<rss><channel>")
    ('JSON lines', 'a feed')
    >>> container_of(b'{"text": "a"}\\n', "a.txt") is None
    True
    """
    head = head[:HEAD]
    if packed := compression_of(head):
        return _PACKED[packed]
    format = format_of_content(head, format_of_name(name))
    if format == BINARY or (format == "zip" and unread_kind(head, name)):
        return None
    return FORMATS[format].container or None


def unpacked(raw: bytes, name: str, source: str | None) -> Document:
    """Return the document in the file `name`, whose content is `raw`.

    Raises ContainerError where it holds many, DocumentError where it holds none.
    """
    if container := container_of(raw, name):
        raise ContainerError(container)
    stated = format_of_name(name)
    if format_of_content(raw[:HEAD], stated) not in _WRAPPED:
        return Document(raw, id=name, source=source)
    file_range = FileRange(name, name, name, source or name, stated)
    for item in read_stream(cast("io.BufferedReader", io.BytesIO(raw)), file_range, ReadOptions()):
        if isinstance(item, InputDocument):
            return item.document
        if isinstance(item, Rejected):
            raise DocumentError(item.message.partition(": ")[2], reason=item.reason)
    raise DocumentError("holds no document", reason="no-text")
