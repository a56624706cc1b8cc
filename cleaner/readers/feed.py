"""RSS (0.9 to 2.0 and 1.0, which is RDF), Atom and WordPress exports: an item is a document.

The text is the fullest that an item carries: the whole article before its summary. What the item
states about it (title, author, day, address, language) goes with it, and what it leaves open
the feed may state for all.
"""

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO, cast

from cleaner.errors import DocumentError
from cleaner.model import Document
from cleaner.readers import wordpress
from cleaner.readers.feed_fields import Feed, Fields, read_feed, read_item
from cleaner.readers.feed_items import FeedItem, ItemSplitter
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions, Skipped
from cleaner.readers.stream import Stream
from cleaner.text.charset import declared_charset
from cleaner.text.decode import decode

_UTF_16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the items of the feed; what is no article in an export of WordPress is skipped."""
    head = stream.head()
    wide = _UTF_16.get(head[:2])
    file = cast(BinaryIO, _AsUtf8(stream.file, wide)) if wide else stream.file
    charset = "utf-8" if wide else declared_charset(head) or "utf-8"
    splitter = ItemSplitter(file, options.limits.document)
    feed = Feed()
    for number, item in enumerate(splitter, start=1):
        try:
            feed = read_feed(decode(item.before, charset).text) or feed  # a second one may follow
            yield _item(item, number, charset, feed, file_range, options)
        except DocumentError as error:
            yield file_range.rejected(error.reason, f"item {number}: {error}", number)
    if not splitter.ended:
        yield file_range.rejected("damaged", "truncated: the feed does not end", "rest")


def _item(
    item: FeedItem,
    number: int,
    charset: str,
    feed: Feed,
    file_range: FileRange,
    options: ReadOptions,
) -> Item:
    if item.source is None:
        message = f"item {number}: more than {options.limits.document} bytes"
        return file_range.rejected("too-large", message, number)
    fields = read_item(decode(item.source, charset).text, feed)
    id = fields.id or f"{file_range.name}#{number}"
    if not item.ended:
        return file_range.rejected("damaged", f"item {number}: truncated", id=id)
    if fields.post_type in wordpress.NOT_ARTICLES:
        return Skipped(f"{file_range.source}#{number}", f"WordPress {fields.post_type}")
    if not fields.content.strip():
        return file_range.rejected("no-text", f"item {number} has no text", id=id)
    document = _document(fields, id, file_range, options)
    return InputDocument(file_range.item_path(id, number), document)


def _document(fields: Fields, id: str, file_range: FileRange, options: ReadOptions) -> Document:
    content, form = fields.content, fields.form
    if fields.post_type:
        content, form = wordpress.as_page(content), "html"
    return Document(
        raw=content,
        id=id,
        source=file_range.source,
        url=fields.url,
        form=form if options.form == "auto" else options.form,
        stated=fields.stated,
    )


class _AsUtf8(io.RawIOBase):
    """A stream in UTF-16 as UTF-8, in which tags can be searched."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        while block := self._stream.read(size):
            if data := self._decoder.decode(block).encode("utf-8", "replace"):
                return data
        return b""
