"""Bytes to text: every way to find the encoding, and back to the same bytes."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear import assert_linear

from cleaner.errors import DocumentError
from cleaner.text.decode import decode

GERMAN = "Die Bürgermeisterin sagte: „Die Straße wird schön.“ Später mehr."
CHINESE = "市政府今天宣布了新的计划。\n一位记者在　　现场报道：天气很好。\n"
JAPANESE = "市長は今日、新しい計画を発表しました。\n記者が現場から伝えます。\n"
RUSSIAN = "Мэр города сегодня объявил о новых планах. Об этом пишут журналисты."
POLISH = "Burmistrz ogłosił dziś, że most będzie zamknięty aż do końca października."


@pytest.mark.parametrize(
    ("raw", "declared", "text", "encoding", "sure"),
    [
        pytest.param(b"", None, "", "utf-8", True, id="nothing is an empty text"),
        pytest.param(b"plain", None, "plain", "utf-8", True, id="ascii is utf-8"),
        pytest.param(
            b"plain", "iso-8859-1", "plain", "windows-1252", True,
            id="ascii stays in the declared encoding, for writing it back",
        ),
        pytest.param(b"plain", "utf-16", "plain", "utf-8", True, id="ascii is not utf-16"),
        pytest.param(b"plain", "base64", "plain", "utf-8", True, id="a codec that is not for text"),
        pytest.param(b"plain", "no such", "plain", "utf-8", True, id="an unknown label"),
        pytest.param(b"plain", "a\0b", "plain", "utf-8", True, id="a label with a null"),
        pytest.param(GERMAN.encode(), None, GERMAN, "utf-8", True, id="valid utf-8"),
        pytest.param(
            GERMAN.encode(), "windows-1252", GERMAN, "utf-8", True,
            id="valid utf-8 under an old declaration",
        ),
        pytest.param(
            "联通".encode("gbk"), "gb2312", "联通", "gb18030", True,
            id="two chinese characters that are valid utf-8 by chance",
        ),
        pytest.param(GERMAN.encode("utf-8-sig"), None, GERMAN, "utf-8", True, id="utf-8 mark"),
        pytest.param(
            codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le"), None, GERMAN, "utf-16-le", True,
            id="utf-16 mark",
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + CHINESE.encode("utf-16-be"), "utf-8", CHINESE, "utf-16-be", True,
            id="a mark beats a declaration",
        ),
        pytest.param(
            codecs.BOM_UTF32_LE + GERMAN.encode("utf-32-le"), None, GERMAN, "utf-32-le", True,
            id="utf-32 mark, which begins like that of utf-16",
        ),
        pytest.param(GERMAN.encode("utf-16-le"), None, GERMAN, "utf-16-le", True, id="utf-16-le"),
        pytest.param(GERMAN.encode("utf-16-be"), None, GERMAN, "utf-16-be", True, id="utf-16-be"),
        pytest.param(GERMAN.encode("utf-32-be"), None, GERMAN, "utf-32-be", True, id="utf-32-be"),
        pytest.param(
            CHINESE.encode("utf-16-le"), None, CHINESE, "utf-16-le", True,
            id="chinese utf-16-le, with nulls on both sides",
        ),
        pytest.param(
            CHINESE.encode("utf-16-be"), None, CHINESE, "utf-16-be", True,
            id="chinese utf-16-be, with nulls on both sides",
        ),
        pytest.param(
            b"He was\0 not Chinese.", None, "He was\0 not Chinese.", "utf-8", True,
            id="english with a null is not utf-16",
        ),
        pytest.param(
            b"Name\0\0\0Ada\0\n", None, "Name\0\0\0Ada\0\n", "utf-8", True,
            id="a short text may have a few nulls",
        ),
        pytest.param(
            b"The ferry sails.\n" + bytes(4000), None, "The ferry sails.\n" + "\0" * 4000,
            "utf-8", True, id="padding after a text",
        ),
        pytest.param(
            bytes(64) + b"<p>The ferry sails.</p>", None, "\0" * 64 + "<p>The ferry sails.</p>",
            "utf-8", True, id="padding before a page",
        ),
        pytest.param(
            b"The ferry sails on Monday.\0\n" * 99, None, "The ferry sails on Monday.\0\n" * 99,
            "utf-8", True, id="a null at the end of every line",
        ),
        pytest.param(
            GERMAN.encode("cp1252") + b"\0\0", "latin1", GERMAN + "\0\0", "windows-1252", True,
            id="nulls in a declared encoding",
        ),
        pytest.param(
            (GERMAN.encode("cp1252") + b"\0\n") * 3, None, (GERMAN + "\0\n") * 3, "windows-1252",
            False, id="nulls in an encoding to be guessed",
        ),
        pytest.param(
            "ひらがな、ばかりの、ぶん。\n".encode("utf-16-be"), None, "ひらがな、ばかりの、ぶん。\n",
            "utf-16-be", True, id="utf-16 of bytes that are all ascii: controls tell",
        ),
        pytest.param(
            "日本語の文章が続きます\n".encode("utf-16-le") * 3, None, "日本語の文章が続きます\n" * 3,
            "utf-16-le", True, id="utf-16 with one null in a line",
        ),
        pytest.param(
            GERMAN.encode("cp1252"), "latin1", GERMAN, "windows-1252", True,
            id="latin-1 means windows-1252",
        ),
        pytest.param(
            b'<meta charset="windows-1251"><p>' + RUSSIAN.encode("cp1251"), None,
            '<meta charset="windows-1251"><p>' + RUSSIAN, "cp1251", True,
            id="declared by the page",
        ),
        pytest.param(
            b"<?xml version='1.0' encoding='iso-8859-2'?>" + POLISH.encode("iso8859-2"), None,
            "<?xml version='1.0' encoding='iso-8859-2'?>" + POLISH, "iso8859-2", True,
            id="declared by the xml document",
        ),
        pytest.param(
            b'<meta charset="koi8-r"><p>' + RUSSIAN.encode("cp1251"), "windows-1251",
            '<meta charset="koi8-r"><p>' + RUSSIAN, "cp1251", True,
            id="the container beats the page",
        ),
        pytest.param(
            b"odd \x81 but \x93legal\x94", "latin1", "odd \x81 but “legal”", "windows-1252", True,
            id="bytes that windows-1252 does not assign",
        ),
        pytest.param(JAPANESE.encode("cp932"), "shift_jis", JAPANESE, "cp932", True, id="sjis"),
        pytest.param(
            JAPANESE.encode("iso2022_jp"), None, JAPANESE, "iso2022_jp", False,
            id="seven-bit japanese is not ascii",
        ),
        pytest.param(
            JAPANESE.encode("iso2022_jp"), "iso-2022-jp", JAPANESE, "iso2022_jp", True,
            id="seven-bit japanese, declared",
        ),
        pytest.param(GERMAN.encode("cp1252"), None, GERMAN, "windows-1252", False, id="guess 1252"),
        pytest.param(RUSSIAN.encode("koi8-r"), None, RUSSIAN, "koi8-r", False, id="guess koi8"),
        pytest.param(RUSSIAN.encode("cp1251"), None, RUSSIAN, "cp1251", False, id="guess 1251"),
        pytest.param(CHINESE.encode("gbk"), None, CHINESE, "gb18030", False, id="guess gbk"),
        pytest.param(JAPANESE.encode("euc_jp"), None, JAPANESE, "euc_jp", False, id="guess euc"),
        pytest.param(POLISH.encode("cp1250"), None, POLISH, "cp1250", False, id="guess 1250"),
        pytest.param(b"a na\xefve \x93hi\x94", None, "a naïve “hi”", "windows-1252", False,
                     id="three bytes are too few to guess from"),
        pytest.param(b"caf\xe9", None, "café", "windows-1252", False,
                     id="an accent at the end is not a truncated utf-8 character"),
        pytest.param(
            GERMAN.encode() + b" caf\xe9, it\x92s \x93fine\x94", None,
            GERMAN + " café, it’s “fine”", "utf-8", False,
            id="utf-8 with stray bytes: both stay readable",
        ),
        pytest.param(
            GERMAN.encode() + b" caf\xe9.", "windows-1252", GERMAN + " café.", "utf-8", False,
            id="utf-8 with stray bytes, declared as something older",
        ),
        pytest.param(
            b"smile \xed\xa0\xbd\xed\xb8\x80 and \xc0\x80", None, "smile 😀 and \0", "utf-8", False,
            id="surrogates encoded one by one (CESU-8)",
        ),
        pytest.param("Zoë café".encode()[:-1], None, "Zoë caf\ufffd", "utf-8", False,
                     id="truncated inside the last character"),
        pytest.param(b"cut \xe2\x80", None, "cut \ufffd", "utf-8", False,
                     id="truncated inside the first character beyond ascii"),
        pytest.param(GERMAN.encode("utf-16")[:-1], None, GERMAN[:-1] + "\ufffd", "utf-16-le", False,
                     id="utf-16 with a mark, truncated inside a unit"),
        pytest.param(GERMAN.encode("utf-16-be")[:-1], None, GERMAN[:-1] + "\ufffd", "utf-16-be",
                     False, id="utf-16 without a mark, truncated inside a unit"),
    ],
)  # fmt: skip
def test_decode(raw, declared, text, encoding, sure):
    decoded = decode(raw, declared)
    assert (decoded.text, decoded.encoding, decoded.sure) == (text, encoding, sure)
    assert decoded.encode(decoded.text) == raw


NULLS = "this has null bytes and is not UTF-16: not text"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "this is a PNG image, not text"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "this is a JPEG image, not text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "this is a PDF document, not text"),
        (b"PK\x03\x04\x14\0\0\0", "this is a zip archive, not text"),
        (b"MZ\x90\0\x03\0\0\0", "this is a program, not text"),
        (b"\x7fELF\x02\x01\x01\0", "this is a program, not text"),
        (b"\x1f\x8b\x08\0\0\0", "this is gzip data, not text"),
        (b"\0\1\2\3\4\5\6\7" * 64, NULLS),
        (b"<html><body>" + b"<p>the\0text</p>" * 99, NULLS),  # would decode as UTF-16
        (b"A\0null\0for\0each\0space\0in\0this\0text\n" * 9, NULLS),
        (bytes(2), NULLS),
        (b"one\0two and some controls" + bytes(range(1, 32)) * 9, NULLS),
        (bytes(range(1, 256)) * 8, "this is a binary file, not text"),
    ],
)
def test_binary_is_named(raw, message):
    with pytest.raises(DocumentError) as error:
        decode(raw)
    assert (str(error.value), error.value.reason) == (message, "binary")


@pytest.mark.parametrize("text", ["MZ Wallace came to town.", "BM, they said.", "ID3 tags", "RIFF"])
def test_text_may_begin_with_the_letters_of_a_signature(text):
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "declared", "how"),
    [
        (b"\xef\xbb\xbfx", None, "byte order mark"),
        (b"x", None, "ASCII"),
        ("é".encode(), None, "valid UTF-8"),
        ("é".encode(), "cp1252", "valid UTF-8, though declared as cp1252"),
        (b"\xe9", "cp1252", "declared"),
        (b"x\0y\0", None, "null bytes"),
    ],
)
def test_how_the_encoding_was_found_is_said_in_words(raw, declared, how):
    assert decode(raw, declared).how == how


def test_changed_text_keeps_encoding_and_byte_order_mark():
    decoded = decode(codecs.BOM_UTF16_BE + "eins".encode("utf-16-be"))
    assert decoded.encode("zwei") == codecs.BOM_UTF16_BE + "zwei".encode("utf-16-be")
    assert decode(b"Stra\xdfe", "latin-1").encode("Größe “x”") == b"Gr\xf6\xdfe \x93x\x94"


def test_a_character_that_the_encoding_lacks_is_a_document_error():
    with pytest.raises(DocumentError) as error:
        decode(b"caf\xe9", "latin-1").encode("caf\u0113")
    assert str(error.value) == (
        "windows-1252 cannot write '\\u0113'; convert the file to UTF-8 first"
    )
    assert error.value.reason == "encoding"


LABELS = st.sampled_from(
    [None, "utf-8", "latin-1", "windows-1252", "cp1251", "gbk", "shift_jis", "big5", "euc-kr",
     "iso-2022-jp", "hz", "utf-16", "utf-32", "idna", "rot13", "unicode_escape", "utf-7", "💥"]
)  # fmt: skip
SHAPES = (
    st.binary(max_size=200)
    | st.tuples(st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-32-be", "gb18030"]),
                st.text(max_size=80), st.binary(max_size=3)).map(
        lambda parts: parts[1].encode(parts[0]) + parts[2])
    | st.lists(
        st.sampled_from(
            [b"\xed\xa0\xbd", b"\xc0\x80", b"\xe2\x80", b"\xff", b"\0", b"\x1b$B", b"word ",
             b"\xc3\xa9", b"~{", b"\xef\xbb\xbf", b"\xff\xfe"]
        )
    ).map(b"".join)
)  # fmt: skip


@given(SHAPES, LABELS)
def test_any_bytes_encode_back_exactly_or_are_a_document_error(raw, declared):
    try:
        decoded = decode(raw, declared)
    except DocumentError:
        return
    assert decoded.encode(decoded.text) == raw


@given(st.text(), LABELS)
def test_utf8_with_a_mark_round_trips(text, declared):
    assert decode(text.encode("utf-8-sig"), declared).text == text


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("é word ".encode(), id="utf-8"),
        pytest.param("é word".encode() + b" \xe9 ", id="stray bytes"),
        pytest.param(b"\xed\xa0\xbd\xed\xb8\x80", id="surrogates"),
        pytest.param("я слово ".encode("koi8-r"), id="a guess"),
        pytest.param("é w".encode("utf-16-le"), id="utf-16"),
        pytest.param(b"\x1b$B", id="escapes"),
    ],
)
def test_cost_is_linear(unit):
    assert_linear(decode, lambda size: unit * (size // len(unit)), 800_000)
