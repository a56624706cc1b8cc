"""Every format, plain and compressed, by name and by content; what a row may say."""


import pytest
from input_files import (
    FORMATS,
    PACKINGS,
    TEXTS,
    items,
    lines,
    rejections,
    texts,
)

from cleaner.readers.formats import format_of_content, format_of_name


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
    "name", ["rows.jsonl", "pages.warc", "texts.zip", "texts.tar", "rows.parquet", "rows.json",
     "items.rss", "mail.mbox"]
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
        pytest.param(b'{"story": "a"}', "no-text", id="another name for the text"),
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
        pytest.param(b'{"words": "a"}', "no-text", id="a name that is not known"),
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
