"""Small input files of every format and packing, and how tests read them."""

import base64
import bz2
import csv
import gzip
import html
import io
import json
import lzma
import random
import tarfile
import zipfile

import pytest

from cleaner.readers import FileRange, InputDocument, ReadOptions, Rejected, read
from cleaner.readers.formats import format_of_name

ROWS = [{"id": f"r{n}", "text": f"Story {n}: „Öl“.\nSecond line."} for n in range(4)]
TEXTS = [row["text"] for row in ROWS]


def lines(rows=ROWS) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def table(separator: str) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["id", "text"], delimiter=separator)
    writer.writeheader()
    writer.writerows(ROWS)
    return text.getvalue().encode()


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return file.getvalue()


def response(number: int, body: bytes, *, length: int | None = None, head: bytes = b"") -> bytes:
    content = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + head + b"\r\n" + body
    )
    size = len(content) if length is None else length
    return (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.example/%d\r\n"
        b"WARC-Record-ID: <urn:uuid:r%d>\r\nContent-Type: application/http; msgtype=response\r\n"
        b"Content-Length: %d\r\n\r\n" % (number, number, size)
    ) + content + b"\r\n\r\n"  # fmt: skip


def warc(texts=TEXTS) -> bytes:
    return b"".join(response(n, text.encode()) for n, text in enumerate(texts))


def parquet(rows=ROWS, group: int = 2) -> bytes:
    arrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet as library

    file = io.BytesIO()
    library.write_table(arrow.Table.from_pylist(rows), file, row_group_size=group)
    return file.getvalue()


def feed(rows=ROWS) -> bytes:
    items = "".join(
        f"<item><guid isPermaLink='false'>{row['id']}</guid>"
        f"<description>{html.escape(row['text'])}</description></item>\n"
        for row in rows
    )
    return f"<?xml version='1.0'?>\n<rss version='2.0'><channel>{items}</channel></rss>".encode()


def mailbox(rows=ROWS) -> bytes:
    return "".join(
        f"From ada@example.com Thu Mar 14 08:12:{n % 60:02} 2024\nMessage-ID: <{row['id']}>\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        f"{base64.encodebytes(row['text'].encode()).decode()}\n"
        for n, row in enumerate(rows)
    ).encode()


FORMATS = {
    "rows.jsonl": lines(),
    "rows.json": json.dumps(ROWS, indent=1).encode(),
    "lines.json": lines(),
    "rows.csv": table(","),
    "semicolons.csv": table(";"),
    "rows.tsv": table("\t"),
    "pages.warc": warc(),
    "texts.zip": zipped({f"{n}.txt": text.encode() for n, text in enumerate(TEXTS)}),
    "texts.tar": tarred({f"{n}.txt": text.encode() for n, text in enumerate(TEXTS)}),
    "items.rss": feed(),
    "mail.mbox": mailbox(),
    "rows.parquet": parquet(),
}
PACKINGS = {
    "": lambda data: data,
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": lambda data: pytest.importorskip("zstandard").compress(data),
}


def items(tmp_path, name: str, data: bytes, options: ReadOptions | None = None, **span):
    path = tmp_path / "file"
    path.write_bytes(data)
    given = FileRange(str(path), name, name, name, format_of_name(name), **span)
    return list(read(given, options or ReadOptions()))


def texts(found) -> list[str]:
    raws = [item.document.raw for item in found if isinstance(item, InputDocument)]
    return [raw.decode() if isinstance(raw, bytes) else raw for raw in raws]


def rejections(found) -> list[str]:
    return [item.reason for item in found if isinstance(item, Rejected)]


RANDOM = random.Random(11)
MANY = [{"id": f"r{n}", "text": RANDOM.randbytes(RANDOM.randrange(1000)).hex()} for n in range(150)]
