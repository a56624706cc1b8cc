"""A file that is one document: plain text, Markdown, HTML."""

from collections.abc import Iterator

from cleaner.model import Document, Form
from cleaner.readers.items import FileRange, InputDocument, Item, Options
from cleaner.readers.stream import Stream

_FORMS: dict[str, Form] = {"html": "html", "markdown": "text"}


def read(stream: Stream, file_range: FileRange, options: Options) -> Iterator[Item]:
    """Yield the whole file as one document, whatever its encoding."""
    limit = options.limits.document
    raw = stream.file.read(limit + 1)
    if len(raw) > limit:
        yield file_range.rejected("too-large", f"one document of more than {limit} bytes")
    elif stream.damage:
        yield file_range.rejected("damaged", stream.damage)
    else:
        form = options.form if options.form != "auto" else _FORMS.get(file_range.format, "auto")
        document = Document(raw=raw, id=file_range.name, source=file_range.source, form=form)
        yield InputDocument(file_range.output_path, document)
