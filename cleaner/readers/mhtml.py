"""A page that a browser saved as one file (.mht, .mhtml): the page, without its pictures.

Its parts are those of an e-mail message. What the header states is about the saving, not about
the page: its date, and "Saved by Blink"; only the address counts.
"""

from collections.abc import Iterator

from cleaner.errors import DocumentError
from cleaner.readers import mail_message
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions
from cleaner.readers.stream import Stream


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the page as a document."""
    limit = options.limits.document
    raw = stream.file.read(limit + 1)
    if len(raw) > limit:
        yield file_range.rejected("too-large", f"a page of more than {limit} bytes")
    elif stream.damage:
        yield file_range.rejected("damaged", stream.damage)
    else:
        try:
            yield _page(raw, file_range, options)
        except DocumentError as error:
            yield file_range.rejected(error.reason, str(error))


def _page(raw: bytes, file_range: FileRange, options: ReadOptions) -> InputDocument:
    message = mail_message.parse(raw)
    document = mail_message.document(message, file_range.name, file_range, options)
    body = next(mail_message.bodies(message))
    addresses = (mail_message.header(message, "Snapshot-Content-Location"), body.location or "")
    url = next((url for url in addresses if url.startswith(("http://", "https://"))), None)
    return InputDocument(file_range.output_path, document._replace(url=url, stated={}))
