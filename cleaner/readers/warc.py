"""WARC and WET, plain or gzip: web responses that are pages or text, and extracted texts.

Records of other types, media and error pages are skipped. Any range of bytes can be read by
itself: a record belongs to the range in which it, or its gzip member, begins.
"""

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from cleaner.model import Document, Form
from cleaner.readers.formats import compression_of
from cleaner.readers.http_response import decoded_body, parse_response
from cleaner.readers.items import FileRange, InputDocument, Item, ReadOptions, Skipped
from cleaner.readers.stream import Stream
from cleaner.readers.warc_gzip import MembersBetween, find_member
from cleaner.readers.warc_records import DamagedRecord, Found, Record, RecordStream

_TEXT_TYPE = re.compile(r"(text/|application/(xhtml|xml|json))", re.I | re.A)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_NOT_A_DOCUMENT = "no document"  # a reason for counting, in reports


def read(stream: Stream, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the documents of an unpacked stream."""
    records = RecordStream(stream.file).records(options.limits.document)
    yield from _items(records, "", file_range, options)


def read_range(file: BinaryIO, file_range: FileRange, options: ReadOptions) -> Iterator[Item]:
    """Yield the documents of the records that begin in the range, which has an end."""
    assert file_range.end is not None
    if compression_of(file.read(8)) == "gz":
        yield from _read_gzip_range(file, file_range, file_range.end, options)
        return
    file.seek(file_range.start)
    records = RecordStream(file, file_range.start)
    if file_range.start and not records.seek_record():
        return
    found = records.records(options.limits.document, file_range.end)
    yield from _items(found, "", file_range, options)


def _read_gzip_range(
    file: BinaryIO, file_range: FileRange, end: int, options: ReadOptions
) -> Iterator[Item]:
    start = find_member(file, file_range.start, end)
    if start is None:
        return
    members = io.BufferedReader(MembersBetween(file, start, end))
    stream = Stream(cast("BinaryIO", members), options.limits)
    records = RecordStream(stream.file).records(options.limits.document)
    yield from _items(records, f"{start}." if start else "", file_range, options)
    if stream.damage:
        yield file_range.rejected("damaged", f"byte {start}: {stream.damage}", start)


def _items(
    records: Iterable[Found], base: str, file_range: FileRange, options: ReadOptions
) -> Iterator[Item]:
    """Turn records into items; `base` comes before their positions in ids and output paths."""
    for found in records:
        at = f"{base}{found.position}"
        if isinstance(found, DamagedRecord):
            yield file_range.rejected("damaged", f"byte {at}: {found.problem}", at)
        elif not _may_be_document(found.fields):
            yield Skipped(f"{file_range.source}#{at}", _NOT_A_DOCUMENT)
        elif found.content is None:
            id = _id(found.fields, file_range, at)
            yield file_range.rejected("too-large", f"byte {at}: {found.length} bytes", id=id)
        else:
            yield _item(found, found.content, at, file_range, options)


def _may_be_document(fields: dict[str, str]) -> bool:
    record_type = fields.get("warc-type", "")
    mime = fields.get("content-type", "").lower()
    if record_type == "response":
        return "http" in mime or not mime
    is_text = mime.startswith(("text/", "application/xhtml"))
    return record_type in ("conversion", "resource") and is_text


def _item(
    record: Record, content: bytes, at: str, file_range: FileRange, options: ReadOptions
) -> Item:
    fields = record.fields
    id, mime = _id(fields, file_range, at), fields.get("content-type", "")
    stated: dict[str, str] = {}
    if fields.get("warc-type") == "response":
        response = parse_response(content)
        mime = response.headers.get("content-type", "")
        if not response.status or response.status[0] in "1345":
            reason = f"status {response.status}" if response.status else "no HTTP header"
            return Skipped(f"{file_range.source}#{at}", reason)
        if mime and not _TEXT_TYPE.match(mime):
            return Skipped(f"{file_range.source}#{at}", _NOT_A_DOCUMENT)
        try:
            content = decoded_body(response, options.limits.document)
        except (ValueError, zlib.error) as error:
            return file_range.rejected("damaged", f"byte {at}: {error}", id=id)
        if "content-language" in response.headers:
            stated["language"] = response.headers["content-language"]
    if languages := fields.get("warc-identified-content-language"):
        stated["language"] = languages.split(",")[0]
    charset = _CHARSET.search(mime)
    document = Document(
        raw=content,
        id=id,
        source=file_range.source,
        url=fields.get("warc-target-uri", "").strip("<>") or None,
        form=_form(mime, options),
        charset=charset[1] if charset else None,
        stated=stated,
    )
    return InputDocument(file_range.item_path(id, at), document)


def _form(mime: str, options: ReadOptions) -> Form:
    if options.form != "auto":
        return options.form
    return "text" if mime.lower().startswith("text/plain") else "auto"


def _id(fields: dict[str, str], file_range: FileRange, at: str) -> str:
    record_id = fields.get("warc-record-id", "").strip("<>")
    return record_id.removeprefix("urn:uuid:") or f"{file_range.name}#{at}"
