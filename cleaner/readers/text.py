"""A file that is one document: plain text, Markdown, a page."""

from collections.abc import Iterator
from typing import BinaryIO

from cleaner.model import Document, Form
from cleaner.readers.items import Item, Options, Raw, Refused, Span

_FORMS: dict[str, Form] = {"html": "html", "markdown": "text"}


def read(stream: BinaryIO, span: Span, kind: str, options: Options) -> Iterator[Item]:
    """The whole stream as one document, however it is encoded."""
    most = options.limits.document
    raw = stream.read(most + 1)
    if len(raw) > most:
        message = f"{span.source}: over {most} bytes; a file of text is one document"
        yield Refused(span.name, span.source, "too-large", message)
        return
    form = options.form if options.form != "auto" else _FORMS.get(kind, "auto")
    yield Raw(span.place, Document(raw=raw, id=span.name, source=span.source, form=form))
