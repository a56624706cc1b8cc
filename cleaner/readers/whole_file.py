"""A file that is one document: plain text, Markdown, HTML; or the text export of a database.

Such an export holds several documents; the second in `file.txt` is `file.txt#2`.
"""

from collections.abc import Iterator

from cleaner.model import Document, Form
from cleaner.readers import several
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions
from cleaner.readers.stream import Stream

_FORMS: dict[str, Form] = {"html": "html", "markdown": "text"}


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the whole file as one document, whatever its encoding; an export's one by one."""
    limit = options.limits.document
    raw = stream.file.read(limit + 1)
    if len(raw) > limit:
        yield file_range.rejected("too-large", f"one document of more than {limit} bytes")
    elif stream.damage:
        yield file_range.rejected("damaged", stream.damage)
    else:
        form = options.form if options.form != "auto" else _FORMS.get(file_range.format, "auto")
        parts = [raw] if form == "html" else several.pieces(raw)
        for number, part in enumerate(parts, start=1):
            id, path = file_range.name, file_range.output_path
            if len(parts) > 1:
                id = f"{id}#{number}"
                path = file_range.item_path(id, number)
            yield InputDocument(path, Document(part, id, file_range.source, form=form))
