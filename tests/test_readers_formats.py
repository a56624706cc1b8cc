"""Every format, plain and compressed, by name and by content; damage costs only the record."""

import bz2
import csv
import gzip
import io
import json
import lzma
import random
import tarfile
import zipfile
import zlib
from itertools import pairwise

import pytest

from cleaner.readers import FileRange, InputDocument, Limits, Options, Rejected, Skipped, read
from cleaner.readers.formats import format_of_content, format_of_name
from cleaner.readers.safe_names import escape, safe_component, safe_path

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
    "rows.parquet": parquet(),
}
PACKINGS = {
    "": lambda data: data,
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": lambda data: pytest.importorskip("zstandard").compress(data),
}


def items(tmp_path, name: str, data: bytes, options: Options | None = None, **span):
    path = tmp_path / "file"
    path.write_bytes(data)
    given = FileRange(str(path), name, name, name, format_of_name(name), **span)
    return list(read(given, options or Options()))


def texts(found) -> list[str]:
    raws = [item.document.raw for item in found if isinstance(item, InputDocument)]
    return [raw.decode() if isinstance(raw, bytes) else raw for raw in raws]


def rejections(found) -> list[str]:
    return [item.reason for item in found if isinstance(item, Rejected)]


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_in_every_compression(tmp_path, name, packing):
    data = PACKINGS[packing](FORMATS[name])
    found = items(tmp_path, name + packing, data)
    assert texts(found) == TEXTS
    assert (
        len({item.document.id for item in found}) == len({item.output_path for item in found}) == 4
    )


@pytest.mark.parametrize("packing", ["", ".gz"])
@pytest.mark.parametrize(
    "name", ["rows.jsonl", "pages.warc", "texts.zip", "texts.tar", "rows.parquet", "rows.json"]
)
def test_the_content_decides_where_the_name_does_not(tmp_path, name, packing):
    assert texts(items(tmp_path, "dump", PACKINGS[packing](FORMATS[name]))) == TEXTS


@pytest.mark.parametrize(
    ("name", "head", "format"),
    [
        pytest.param("a.txt", b'{"text": "a"}\n', "text", id="a text may look like JSON"),
        pytest.param("a.txt", b"PK\x03\x04", "text", id="a text may begin with PK"),
        pytest.param("a.html", b"%PDF-1.7", "binary", id="a PDF is not a page, whatever its name"),
        pytest.param("", b"<!DOCTYPE html><p>", "html", id="a page without a name"),
        pytest.param("", b"{\n braces open this poem", "text", id="a poem with a brace"),
        pytest.param("", b"[1] The first footnote.", "text", id="a footnote is not an array"),
        pytest.param("", b"[Update] The ferry sails.", "text", id="a label is not an array"),
        pytest.param("", b"\x89PNG\r\n", "binary", id="an image"),
        pytest.param("", "Größe".encode("utf-16"), "text", id="UTF-16 has zero bytes and is text"),
        pytest.param("", b"", "text", id="an empty file"),
    ],
)
def test_format_of_content(name, head, format):
    assert format_of_content(head, format_of_name(name)) == format


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(b"{", "bad-row", id="truncated"),
        pytest.param(b"[" * 100_000, "bad-row", id="nested too deep"),
        pytest.param(b'{"text": ' + b"9" * 10_000 + b"}", "bad-row", id="ten thousand digits"),
        pytest.param(b'{"text": 7}', "no-text", id="a number instead of a text"),
        pytest.param(b'{"text": null}', "no-text", id="null instead of a text"),
        pytest.param(b'{"body": "a"}', "no-text", id="another name for the text"),
        pytest.param(b'"a"', "bad-row", id="a string instead of a row"),
        pytest.param(b"[]", "bad-row", id="an array instead of a row"),
        pytest.param(b"\x00\x00", "bad-row", id="zero bytes"),
        pytest.param(b'{"text": "a",}', "bad-row", id="a comma at the end"),
        pytest.param(b'{"text": "a" "b"}', "bad-row", id="two values"),
        pytest.param(b'{"text" "a"}', "bad-row", id="no colon"),
        pytest.param(b"{'text': 'a'}", "bad-row", id="single quotes"),
        pytest.param(b"{text: 1}", "bad-row", id="a name without quotes"),
        pytest.param(b'{"text": "a"} {"text": "b"}', "bad-row", id="two rows on a line"),
        pytest.param(b'{"text": "a"}}', "bad-row", id="a brace too many"),
        pytest.param(b'{"text": "a" // a comment\x20}', "bad-row", id="a comment"),
        pytest.param(b'{"text": "a\tb"}', "bad-row", id="a raw tab in a string"),
        pytest.param(b'{"text": "a\x00b"}', "bad-row", id="a raw NUL in a string"),
        pytest.param(b'{"text": "\\x41"}', "bad-row", id="an invalid escape"),
        pytest.param(b'{"text": "\\u12"}', "bad-row", id="half an escape"),
        pytest.param(b'{"text": "a\\', "bad-row", id="truncated after a backslash"),
        pytest.param(b'{"text": 012}', "bad-row", id="a leading zero"),
        pytest.param(b'{"text": +1}', "bad-row", id="a plus"),
        pytest.param(b'{"text": .5}', "bad-row", id="a bare point"),
        pytest.param(b'{"text": TRUE}', "bad-row", id="true in capitals"),
        pytest.param(b'{"text": {"text": "a"}}', "no-text", id="an object instead of a text"),
        pytest.param(b'{"text": ["a"]}', "no-text", id="an array instead of a text"),
        pytest.param(b'{"text": 1e999}', "no-text", id="a number too large"),
        pytest.param(b'{"Text": "a"}', "no-text", id="another case of the name"),
        pytest.param(b"{}", "no-text", id="an empty object"),
        pytest.param(b"true", "bad-row", id="true instead of a row"),
        pytest.param(b'{"a":' * 50_000, "bad-row", id="objects nested too deep"),
        pytest.param(b'\xef\xbb\xbf{"text": "a"}', "bad-row", id="a BOM that is not at the start"),
        pytest.param('{"text": "a"}'.encode("utf-16-le"), "bad-row", id="UTF-16"),
    ],
)
def test_a_bad_line_costs_only_itself(tmp_path, line, reason):
    first, *rest = lines().splitlines(keepends=True)
    found = items(tmp_path, "rows.jsonl", first + line + b"\n" + b"".join(rest))
    assert texts(found) == TEXTS
    assert rejections(found) == [reason]


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        pytest.param(b'{"text": "a\\ud800b"}', "a\ud800b", id="a lone surrogate is kept"),
        pytest.param(b'{"text": "caf\xe9"}', b"caf\xe9", id="Latin-1 goes to the decoder as bytes"),
        pytest.param(b'\xef\xbb\xbf{"text": "a"}', "a", id="a BOM"),
        pytest.param(b'{"text": "a", "x": NaN}', "a", id="NaN beside the text"),
        pytest.param(b'{"text": "a", "x": -Infinity}', "a", id="an infinity beside it"),
        pytest.param(b'{"text": "a", "x": 1E+400}', "a", id="a number too large beside it"),
        pytest.param(b'{"text": "a", "text": "b"}', "b", id="a name twice: the last one counts"),
        pytest.param(b'{"": 1, "text": "a"}', "a", id="an empty name"),
        pytest.param(
            b'{"text": "\\ud83d\\ude00"}', "\U0001f600", id="a pair of surrogates is a character"
        ),
        pytest.param(
            b'{"text": "\\uDE00\\uD83D"}', "\ude00\ud83d", id="a pair the wrong way round"
        ),
        pytest.param(b'{"text": "a\\u0000b"}', "a\0b", id="an escaped NUL goes to the decoder"),
        pytest.param(b'{"text": "\\/\\b\\f\\n\\r\\t\\""}', '/\b\f\n\r\t"', id="every short escape"),
        pytest.param(
            '{"text": "a\u2028b\x85c"}'.encode(), "a\u2028b\x85c", id="separators that end no line"
        ),
        pytest.param(
            b'{"text": "\xed\xa0\x80"}', b"\xed\xa0\x80", id="a surrogate in UTF-8 goes as bytes"
        ),
        pytest.param(b'{"text": "\xc0\xaf"}', b"\xc0\xaf", id="an overlong form goes as bytes"),
        pytest.param(b'{"\\u0074ext": "a"}', "a", id="an escape in the name"),
        pytest.param(b'{"text": ""}', "", id="an empty text is a document"),
        pytest.param(b'{"text": "", "html": "<p>a"}', "<p>a", id="an empty text beside a page"),
        pytest.param(b'  {"text": "a"}\r', "a", id="spaces and CR around"),
    ],
)
def test_an_odd_line_is_read(tmp_path, line, raw):
    (found,) = items(tmp_path, "rows.jsonl", line + b"\n\n  \n")
    assert found.document.raw == raw


def test_any_ranges_yield_every_line_once(tmp_path):
    chance = random.Random(5)
    data = b"".join(
        json.dumps({"id": n, "text": "x" * chance.randrange(60)}).encode()
        + b"\r\n"[chance.randrange(2) :]
        for n in range(300)
    )
    for _ in range(30):
        inner = sorted(chance.sample(range(1, len(data)), chance.randrange(1, 40)))
        edges = [0, *inner, len(data)]
        found = [
            item.document.id
            for start, end in pairwise(edges)
            for item in items(tmp_path, "rows.jsonl", data, start=start, end=end)
        ]
        assert found == [str(n) for n in range(300)]


RANDOM = random.Random(11)
MANY = [{"id": f"r{n}", "text": RANDOM.randbytes(RANDOM.randrange(1000)).hex()} for n in range(150)]
SEQUENTIAL = {
    "rows.jsonl.gz": lambda: gzip.compress(lines(MANY)),
    "rows.jsonl.zst": lambda: PACKINGS[".zst"](lines(MANY)),
    "rows.jsonl.bz2": lambda: bz2.compress(lines(MANY)),
    "rows.jsonl.xz": lambda: lzma.compress(lines(MANY)),
    "rows.csv": lambda: "".join(
        ["id,text\n", *(f"{r['id']},{r['text']}\n" for r in MANY)]
    ).encode(),
    "rows.json": lambda: json.dumps(MANY).encode(),
    "texts.zip": lambda: zipped({f"{r['id']}.txt": r["text"].encode() for r in MANY}),
    "texts.tar": lambda: tarred({f"{r['id']}.txt": r["text"].encode() for r in MANY}),
    "texts.tgz": lambda: tarred({f"{r['id']}.txt": r["text"].encode() for r in MANY}, "w:gz"),
}


@pytest.mark.parametrize("damage", ["nothing", "cut", "flipped", "a bomb appended"])
@pytest.mark.parametrize("name", SEQUENTIAL)
def test_sequential_ranges_yield_every_item_and_failure_once(tmp_path, name, damage):
    data = SEQUENTIAL[name]()
    if damage == "cut":
        data = data[: len(data) * 3 // 5]
    elif damage == "flipped":
        at = len(data) // 2
        data = data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]
    elif damage == "a bomb appended":
        data += gzip.compress(gzip.compress(b"0" * 30_000_000))
    whole = items(tmp_path, name, data)
    assert whole
    for count in (1, 2, 3, 8):
        edges = [len(data) * n // count for n in range(count + 1)]
        shares = [
            items(tmp_path, name, data, start=start, end=end, sequential=True)
            for start, end in pairwise(edges)
        ]
        found = [item for share in shares for item in share]
        assert sorted(map(repr, found)) == sorted(map(repr, whole)), count
        if not name.endswith(".zip"):
            assert found == whole


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "a member for each record"])
def test_any_ranges_yield_every_record_once(tmp_path, packed):
    chance = random.Random(6)
    records = [
        response(n, b"<p>%d" % n + chance.randbytes(chance.randrange(900))) for n in range(60)
    ]
    data = b"".join(map(gzip.compress, records) if packed else records)
    for count in (1, 2, 5, 40, 200):
        edges = [len(data) * n // count for n in range(count + 1)]
        found = [
            item.document.id
            for start, end in pairwise(edges)
            for item in items(tmp_path, "pages.warc", data, start=start, end=end)
        ]
        assert found == [f"r{n}" for n in range(60)], count


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
    LIMITS = Options(limits=Limits(document=4 << 20, free=1 << 20, ratio=50, members=100))

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
        limits = Options(limits=Limits(free=1 << 20, ratio=20))
        assert set(rejections(items(tmp_path, "a.parquet", data, limits))) <= {"bomb"}


HOSTILE_NAMES = [
    "../../up.txt",
    "/etc/abs.txt",
    "a/../../b.txt",
    "nul\0.txt",
    "..",
    "C:\\x.txt",
    "a//b.txt",
]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
@pytest.mark.parametrize("make", [zipped, tarred], ids=["zip", "tar"])
def test_no_member_name_climbs_out(tmp_path, name, make):
    found = items(tmp_path, "a.zip" if make is zipped else "a.tar", make({name: b"A story."}))
    for item in found:
        if isinstance(item, InputDocument):
            steps = item.output_path.split("/")
            assert ".." not in steps
            assert "" not in steps
            assert "\0" not in item.output_path
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"]


def test_links_and_devices_in_a_tar_are_skipped(tmp_path):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            entry = tarfile.TarInfo("bad")
            entry.type, entry.linkname = kind, "/etc/passwd"
            archive.addfile(entry)
        entry = tarfile.TarInfo("good.txt")
        entry.size = 8
        archive.addfile(entry, io.BytesIO(b"A story."))
    found = items(tmp_path, "a.tar", file.getvalue())
    assert texts(found) == ["A story."]
    assert sum(isinstance(item, Skipped) for item in found) == 4


def test_an_encrypted_member_costs_only_itself(tmp_path):
    data = bytearray(zipped({"a.txt": b"secret", "b.txt": b"A story."}))
    data[6] |= 1  # the flag in the first member's header, and in the index
    data[data.index(b"PK\x01\x02") + 8] |= 1
    found = items(tmp_path, "a.zip", bytes(data))
    assert (texts(found), rejections(found)) == (["A story."], ["encrypted"])


def test_a_damaged_row_group_costs_only_itself(tmp_path):
    rows = [{"id": n, "text": random.Random(n).randbytes(400).hex()} for n in range(40)]
    data = bytearray(parquet(rows, group=10))
    data[9000:9100] = bytes(100)
    found = items(tmp_path, "a.parquet", bytes(data))
    assert len(texts(found)) >= 20
    assert "damaged" in rejections(found) or len(texts(found)) == 40


@pytest.mark.parametrize(
    ("text", "rows", "bad"),
    [
        pytest.param('id,text\n1,"a\nb"\n', ["a\nb"], [], id="a newline in quotes"),
        pytest.param('id,text\n1,"say ""a"""\n', ['say "a"'], [], id="doubled quotes"),
        pytest.param("id,text\n1,a,b\n2,c\n", ["c"], ["bad-row"], id="too many fields"),
        pytest.param("id,text\n1\n2,c\n", ["c"], ["no-text"], id="too few fields"),
        pytest.param('id,text\n1,"open\n2,c\n', [], ["bad-row"], id="a quote that never closes"),
        pytest.param("id,text\n\n1,c\n\n", ["c"], [], id="blank lines"),
        pytest.param("\ufeffid,text\r\n1,c\r\n", ["c"], [], id="BOM and CRLF"),
        pytest.param("id,text\n1," + "x" * 1_000_000 + "\n", ["x" * 1_000_000], [], id="a field of 1 MB"),
        pytest.param("", [], [], id="empty"),
        pytest.param("id,text\n", [], [], id="a header alone"),
        pytest.param("id,text\r\n1,c\r\n", ["c"], [], id="CRLF"),
        pytest.param("id,text\r1,c\r2,d\r", ["c", "d"], [], id="CR alone"),
        pytest.param("id,text\n1,c", ["c"], [], id="no newline at the end"),
        pytest.param('id,text\n1,"a, b"\n', ["a, b"], [], id="a comma in quotes"),
        pytest.param('id,text\n1,"a\r\nb"\n', ["a\r\nb"], [], id="CRLF in quotes stays"),
        pytest.param('id,text\n1,"a\n\n""b""\n"\n', ['a\n\n"b"\n'], [], id="quotes and newlines"),
        pytest.param('id,text\n1,""\n', [""], [], id="an empty text in quotes"),
        pytest.param('id,text\n1,\n', [""], [], id="an empty text without"),
        pytest.param('id,text\n1,"{""a"": ""b,c""}"\n', ['{"a": "b,c"}'], [], id="JSON in a field"),
        pytest.param('id,text\n1,a "b" c\n', ['a "b" c'], [], id="quotes inside a bare field"),
        pytest.param('id,text\n1,"a"b\n2,c\n', ["c"], ["bad-row"], id="text after a closing quote"),
        pytest.param("id,text\n1,  a \n", ["  a "], [], id="spaces are part of the field"),
        pytest.param("id;text\n1;a, b, c\n", ["a, b, c"], [], id="commas in a table of semicolons"),
        pytest.param("id|text\n1|a;b\n", ["a;b"], [], id="bars"),
        pytest.param("\n\nid,text\n1,c\n", ["c"], [], id="blank lines in front"),
        pytest.param("sep=;\nid;text\n1;a,b\n", ["a,b"], [], id="a spreadsheet's separator line"),
        pytest.param("id,text,text\n1,a,b\n", ["b"], [], id="a heading twice: the last one counts"),
        pytest.param("id,text,\n1,a,\n", ["a"], [], id="a nameless last column"),
        pytest.param("id,words\n1,a\n", [], ["no-text"], id="no column of text"),
        pytest.param('"id","text"\n"1","Ʒ “Öl” 日本"\n', ["Ʒ “Öl” 日本"], [], id="all in quotes, all scripts"),
        pytest.param("id,text\n1,a\x00b\n", ["a\x00b"], [], id="a NUL goes to the decoder"),
    ],
)  # fmt: skip
def test_csv(tmp_path, text, rows, bad):
    found = items(tmp_path, "a.csv", text.encode())
    assert (texts(found), rejections(found)) == (rows, bad)


@pytest.mark.parametrize(
    ("text", "rows", "bad"),
    [
        pytest.param('[{"text":"a"},{"text": tru},{"text":"b"}]', ["a", "b"], ["bad-row"], id="a broken row"),
        pytest.param('[{"text":"a"},{"text":"b', ["a"], ["damaged"], id="truncated in a row"),
        pytest.param('[{"text":"a]}\\" ,{["}]', ['a]}" ,{['], [], id="brackets in a string"),
        pytest.param('[{"text":"a","deep":{"x":[1,{"y":2}]}} , {"text":"b"}\n]', ["a", "b"], [], id="nested values"),
        pytest.param('[{"text":"a"}},{"text":"b"}]', ["a", "b"], ["bad-row"], id="a stray bracket"),
        pytest.param("[}", [], ["bad-row", "damaged"], id="only a stray bracket"),
        pytest.param('{"text":"a"}', ["a"], [], id="one object"),
        pytest.param("[]", [], [], id="an empty array"),
        pytest.param("[1, null, \"x\"]", [], ["bad-row"] * 3, id="rows that are not objects"),
        pytest.param('[{"text":"' + "\\\\" * 70_000 + '"}]', ["\\" * 70_000], [], id="backslashes over blocks"),
    ],
)  # fmt: skip
def test_json(tmp_path, text, rows, bad):
    found = items(tmp_path, "a.json", text.encode())
    assert (texts(found), rejections(found)) == (rows, bad)


def test_statements_of_a_row_are_passed_on(tmp_path):
    row = {"text": "a", "url": "https://e.example/", "author": ["Ada Moreno"], "date": "2026-02-05",
           "title": "T", "lang": "en", "other": 1}  # fmt: skip
    (found,) = items(tmp_path, "a.jsonl", lines([row]))
    assert found.document.url == "https://e.example/"
    assert found.document.stated == {
        "byline": ["Ada Moreno"], "date": "2026-02-05", "title": "T", "language": "en",
    }  # fmt: skip


NAMES = [
    "a",
    "a%",
    "%41",
    "a\nb",
    "a%0Ab",
    "\udce9",
    "%E9",
    "%25",
    "é",
    "e\u0301",
    "a\u2028",
    "a%2",
]


def test_escaped_names_stay_distinct_and_printable():
    cleaned = [escape(name) for name in NAMES]
    assert len(set(cleaned)) == len(NAMES)
    for name in cleaned:
        name.encode()
        assert not any(ord(c) < 32 for c in name)


@pytest.mark.parametrize(
    "name", ["../x", "/x", "a/./b", "x" * 300, "d/" * 1000 + "x", "a//b", ".."]
)
def test_safe_paths_stay_below_the_folder_and_short(name):
    steps = safe_path(name).split("/")
    assert not {"", ".", ".."} & set(steps)
    assert all(len(step.encode()) <= 200 for step in steps)
    assert len(safe_path(name).encode()) <= 1500


def test_a_safe_component_has_no_slash():
    assert safe_component("https://e.example/a?b") == "https%3A%2F%2Fe.example%2Fa%3Fb"
