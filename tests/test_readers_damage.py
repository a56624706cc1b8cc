"""Damage costs only the record that it hit; what would fill memory stops at a limit."""

import gzip
import json
import random
import zlib
from functools import reduce

import pytest
from input_files import (
    FORMATS,
    PACKINGS,
    ROWS,
    TEXTS,
    items,
    lines,
    parquet,
    rejections,
    response,
    tarred,
    texts,
    zipped,
)

from cleaner.readers import InputDocument, Limits, ReadOptions, Rejected, Skipped

BEFORE, AFTER = response(0, b"<p>before"), response(9, b"<p>after")


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(response(1, b"<p>bad", length=1 << 62), id="a length of 2^62"),
        pytest.param(response(1, b"<p>bad", length=10**30), id="a length of thirty digits"),
        pytest.param(response(1, b"<p>bad", length=3), id="too short a length"),
        pytest.param(response(1, b"<p>bad", length=90), id="a little too long a length"),
        pytest.param(response(1, b"<p>bad").replace(b"Content-Length: ", b"Content-Length: -"), id="a negative length"),
        pytest.param(response(1, b"<p>bad").replace(b"Content-Length", b"Content-Width"), id="no length"),
        pytest.param(response(1, b"<p>bad")[:120], id="truncated in its header"),
        pytest.param(response(1, b"<p>bad")[:-20], id="truncated in its body"),
        pytest.param(b"WARC/1.0\r\nX: " + b"x" * 10_000_000 + b"\r\n\r\n", id="a header of 10 MB"),
        pytest.param(b"no record at all\r\n\r\n", id="something else"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "packed"])
def test_a_damaged_record_costs_only_itself(tmp_path, bad, packed):
    data = b"".join(map(gzip.compress, (BEFORE, bad, AFTER))) if packed else BEFORE + bad + AFTER
    found = items(tmp_path, "pages.warc", data)
    assert texts(found) == ["<p>before", "<p>after"]
    assert "damaged" in rejections(found)


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        pytest.param(b"Transfer-Encoding: chunked\r\n", b"3\r\n<p>\r\n5;x=y\r\nhello\r\n0\r\n\r\n", "<p>hello", id="chunked"),
        pytest.param(b"Transfer-Encoding: chunked\r\n", b"<p>hello", "<p>hello", id="chunks already removed"),
        pytest.param(b"Content-Encoding: gzip\r\n", gzip.compress(b"<p>hello"), "<p>hello", id="gzip"),
        pytest.param(b"Content-Encoding: gzip\r\n", b"<p>hello", "<p>hello", id="gzip already removed"),
        pytest.param(b"Content-Encoding: deflate\r\n", zlib.compress(b"<p>hello"), "<p>hello", id="deflate"),
    ],
)  # fmt: skip
def test_the_body_of_a_response_is_decoded(tmp_path, head, body, text):
    (found,) = items(tmp_path, "a.warc", response(1, body, head=head))
    document = found.document
    assert (document.raw.decode(), document.charset, document.url) == (
        text,
        "utf-8",
        "https://e.example/1",
    )


def test_warc_records_that_are_not_pages_are_skipped(tmp_path):
    request = BEFORE.replace(b"WARC-Type: response", b"WARC-Type: request")
    picture = response(2, b"GIF8").replace(b"text/html; charset=utf-8", b"image/gif" + b" " * 15)
    gone = response(3, b"<p>gone").replace(b"200 OK", b"404 No")
    found = items(tmp_path, "a.warc", request + picture + gone + AFTER)
    assert [type(item) for item in found] == [Skipped, Skipped, Skipped, InputDocument]


@pytest.mark.parametrize("name", [name + p for name in FORMATS for p in ("", ".gz")])
def test_truncation_or_a_flipped_bit_anywhere_is_no_crash(tmp_path, name):
    packing = ".gz" if name.endswith(".gz") else ""
    data = PACKINGS[packing](FORMATS[name.removesuffix(".gz")])
    chance = random.Random(name)
    damaged = [data[: len(data) * n // 25] for n in range(25)]
    for _ in range(25):
        at = chance.randrange(len(data))
        damaged.append(data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :])
    for bad in damaged:
        found = items(tmp_path, name, bad)
        assert all(isinstance(item, InputDocument | Rejected | Skipped) for item in found)
        if bad is damaged[12] and not name.endswith((".zip", ".parquet", ".zip.gz", ".parquet.gz")):
            assert set(texts(found)) <= set(TEXTS) | {""} or rejections(found)


def test_a_damaged_gzip_member_costs_only_itself(tmp_path):
    members = [gzip.compress(lines([row])) for row in ROWS]
    bad = bytearray(members[1])
    bad[12:20] = b"\xff" * 8
    found = items(tmp_path, "rows.jsonl.gz", members[0] + bytes(bad) + members[2] + members[3])
    assert texts(found)[0] == TEXTS[0]
    assert texts(found)[-2:] == TEXTS[2:]
    assert "damaged" in rejections(found)


@pytest.mark.parametrize("packing", [".gz", ".zst", ".bz2", ".xz"])
def test_a_truncated_file_yields_what_came_before_and_a_rejection(tmp_path, packing):
    chance = random.Random(1)
    rows = [
        {"id": n, "text": chance.randbytes(3000).hex()}
        for n in range(300 if packing == ".bz2" else 90)
    ]
    data = PACKINGS[packing](lines(rows))
    found = items(tmp_path, "rows.jsonl" + packing, data[: len(data) * 9 // 10])
    assert len(texts(found)) > 20
    assert "damaged" in rejections(found)


class TestBombs:
    LIMITS = ReadOptions(limits=Limits(document=4 << 20, free=1 << 20, ratio=50, members=100))

    @pytest.mark.parametrize("packing", [".gz", ".zst", ".bz2", ".xz"])
    def test_by_ratio(self, tmp_path, packing):
        row = json.dumps({"text": "a" * 1000}).encode() + b"\n"
        data = PACKINGS[packing](row * 8_000)
        found = items(tmp_path, "rows.jsonl" + packing, data, self.LIMITS)
        assert rejections(found) == ["bomb"]
        assert 0 < len(texts(found)) * len(row) <= self.LIMITS.limits.free

    def test_by_members(self, tmp_path):
        many = {f"{n}.txt": b"" for n in range(101)}
        assert rejections(items(tmp_path, "a.zip", zipped(many), self.LIMITS)) == ["bomb"]
        assert rejections(items(tmp_path, "a.tar", tarred(many), self.LIMITS)) == ["bomb"]

    def test_by_depth(self, tmp_path):
        data = b"A story."
        for _ in range(5):
            data = gzip.compress(data)
        assert rejections(items(tmp_path, "a.txt.gz", data)) == ["too-deep"]
        data = zipped({"a.txt": b"A story."})
        for _ in range(4):
            data = zipped({"a.zip": data})
        assert rejections(items(tmp_path, "a.zip", data)) == ["too-deep"]

    def test_a_member_by_size_costs_only_itself(self, tmp_path):
        data = zipped({"bomb.txt": bytes(9 << 20), "good.txt": b"A story."})
        found = items(tmp_path, "a.zip", data, self.LIMITS)
        assert (texts(found), rejections(found)) == (["A story."], ["bomb"])

    def test_a_document_by_size(self, tmp_path):
        found = items(tmp_path, "a.txt", bytes(5 << 20), self.LIMITS)
        assert rejections(found) == ["too-large"]
        long = b'{"text": "%s"}\n' % (b"x" * (6 << 20))
        found = items(tmp_path, "a.jsonl", long + lines(), self.LIMITS)
        assert (texts(found), rejections(found)) == (TEXTS, ["too-large"])

    def test_parquet_by_ratio(self, tmp_path):
        data = parquet([{"text": "a" * 1000} for _ in range(20_000)], group=20_000)
        limits = ReadOptions(limits=Limits(free=1 << 20, ratio=20))
        assert set(rejections(items(tmp_path, "a.parquet", data, limits))) <= {"bomb"}


LIMITED = TestBombs.LIMITS
PICTURE = b"From: a@b.c\nSubject: x\nDate: Thu, 14 Mar 2024 08:12:44 +0000\nMIME-Version: 1.0\nContent-Type: image/png\n\nxx\n"  # fmt: skip
LONG = b"x" * (6 << 20)
WHY = [
    # (the file's name, its bytes, the whole message)
    pytest.param("a.txt.gz", reduce(lambda data, _: gzip.compress(data), range(4), b"A story."), "a.txt.gz: compressed more than 3 times over; unpack it first", id="packed four times"),
    pytest.param("a.txt.gz", gzip.compress(bytes(9 << 20)), "a.txt.gz: unpacks to more than 50 times its size", id="a bomb"),
    pytest.param("a.zip", zipped({"b.txt": bytes(9 << 20)}), "a.zip!b.txt: unpacks to 1027 times its size", id="a bomb in an archive"),
    pytest.param("a.json", b'[{"text": "' + LONG + b'"}]', "a.json: a row of more than 5242880 characters", id="a row of 6 MB"),
    pytest.param("a.csv", b'"' + LONG + b'"\n1\n', "a.csv: no header: field larger than field limit (4194304)", id="a header of 6 MB"),
    pytest.param("a.csv", b'"text', "a.csv: no header: unexpected end of data", id="half a header"),
    pytest.param("a.eml", PICTURE, "a.eml: the message has no text", id="a message that is a picture"),
    pytest.param("a.warc", response(1, gzip.compress(LONG), head=b"Content-Encoding: gzip\r\n"), "a.warc: byte 0: unpacks to more than 4194304 bytes", id="a bomb in a response"),
    pytest.param("a.warc", response(1, b"\x0b\x02\x80abc", head=b"Content-Encoding: br\r\n"), "a.warc: byte 0: brotli is not supported", id="a response in Brotli"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "message"), WHY)
def test_a_rejection_says_where_and_why(tmp_path, name, data, message):
    found = items(tmp_path, name, data, LIMITED)
    assert [item.message for item in found if isinstance(item, Rejected)] == [message]


def test_a_damaged_row_group_costs_only_itself(tmp_path):
    rows = [{"id": n, "text": random.Random(n).randbytes(400).hex()} for n in range(40)]
    data = bytearray(parquet(rows, group=10))
    data[9000:9100] = bytes(100)
    found = items(tmp_path, "a.parquet", bytes(data))
    assert len(texts(found)) >= 20
    assert "damaged" in rejections(found) or len(texts(found)) == 40
