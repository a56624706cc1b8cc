"""An e-mail message in a file of its own (.eml): one document."""

from collections.abc import Iterator

from cleaner.errors import DocumentError
from cleaner.readers import mail_message
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions
from cleaner.readers.stream import Stream


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the message as a document."""
    limit = options.limits.document
    raw = stream.file.read(limit + 1)
    if len(raw) > limit:
        yield file_range.rejected("too-large", f"a message of more than {limit} bytes")
    elif stream.damage:
        yield file_range.rejected("damaged", stream.damage)
    else:
        try:
            message = mail_message.parse(raw)
            document = mail_message.document(message, file_range.name, file_range, options)
            yield InputDocument(file_range.output_path, document)
        except DocumentError as error:
            yield file_range.rejected(error.reason, str(error))
