"""E-mail messages, mailboxes and saved pages: which text is the document, and what is stated."""

import base64
import json
import quopri

import pytest
from command import cleaner
from input_files import items, mailbox, rejections, texts
from linear import assert_linear

from cleaner.readers import FileRange, Limits, ReadOptions, read_stream
from cleaner.readers.first_bytes import begins_mailbox, message_kind

TOP = "From: Ada Moreno <ada@example.com>\nDate: Thu, 14 Mar 2024 08:12:44 +0000\nMIME-Version: 1.0\n"


def part(text: str, type: str = "text/plain", head: str = "", charset: str = "utf-8") -> str:
    """A part in quoted-printable."""
    body = quopri.encodestring(text.encode(charset)).decode()
    return (
        f'Content-Type: {type}; charset="{charset}"\n{head}'
        f"Content-Transfer-Encoding: quoted-printable\n\n{body}\n"
    )


def multi(kind: str, *parts: str, end: bool = True, boundary: str = "B") -> str:
    inner = "".join(f"--{boundary}\n{one}" for one in parts)
    return (
        f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\nThis is MIME.\n'
        f"{inner}{f'--{boundary}--' if end else ''}\n"
    )


PLAIN, PAGE = part("Plain.\n"), part("<p>Page.</p>\n", "text/html")
PICTURE = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
ATTACHED = part("Attached.\n", head="Content-Disposition: attachment; filename=a.txt\n")
SIGNATURE = "Content-Type: application/pgp-signature\n\n-----BEGIN PGP SIGNATURE-----\n"


@pytest.mark.parametrize(
    ("message", "text"),
    [
        pytest.param(PLAIN, "Plain.", id="a text"),
        pytest.param(PAGE, "<p>Page.</p>", id="a page"),
        pytest.param("\nPlain.\n", "Plain.", id="no MIME at all"),
        pytest.param(multi("alternative", PLAIN, PAGE), "<p>Page.</p>", id="the page before the text"),
        pytest.param(multi("alternative", PAGE, PLAIN), "<p>Page.</p>", id="in any order"),
        pytest.param(multi("alternative", PLAIN, part("  \n", "text/html")), "Plain.", id="a blank page"),
        pytest.param(multi("mixed", PLAIN, ATTACHED), "Plain.", id="an attachment is no part of it"),
        pytest.param(multi("mixed", PLAIN, PICTURE, part("More.\n")), "Plain.\n\nMore.", id="a text around a picture"),
        pytest.param(multi("mixed", PAGE, part("List footer <a>.\n")), "<p>Page.</p>\n\n<pre>List footer &lt;a&gt;.\n</pre>", id="a list's footer after a page"),
        pytest.param(multi("related", PAGE, PICTURE), "<p>Page.</p>", id="a page and its picture"),
        pytest.param(multi("mixed", multi("alternative", PLAIN, multi("related", PAGE, PICTURE, boundary="R"), boundary="A"), ATTACHED), "<p>Page.</p>", id="all of it, nested"),
        pytest.param(multi("signed", PLAIN, SIGNATURE), "Plain.", id="a signed text"),
        pytest.param(multi("alternative", PLAIN, PAGE, end=False), "<p>Page.</p>", id="no closing boundary"),
        pytest.param(multi("alternative", PLAIN, PAGE).replace("\n", "\r\n"), "<p>Page.</p>", id="CRLF"),
        pytest.param(part("Größe", charset="iso-8859-1"), "Größe", id="a charset"),
        pytest.param(part("Größe").replace("utf-8", "no-such"), "Größe", id="an unknown charset"),
        pytest.param(part("Größe").replace("utf-8", "us-ascii"), "Größe", id="a wrong charset"),
        pytest.param("Content-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\nGröße\n", "Größe", id="bytes as they are"),
        pytest.param("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes("Größe".encode()).decode(), "Größe", id="base64"),
        pytest.param("Content-Type: text/plain\nContent-Transfer-Encoding: no-such\n\nPlain.\n", "Plain.", id="an unknown transfer encoding"),
        pytest.param("Content-Type: multipart/mixed\n\nPlain.\n", None, id="parts without a boundary"),
        pytest.param(PICTURE, None, id="only a picture"),
        pytest.param("\n", None, id="a header alone"),
    ],
)  # fmt: skip
def test_the_text_of_a_message(tmp_path, message, text):
    found = items(tmp_path, "a.eml", (TOP + message).encode())
    if text is None:
        assert rejections(found) == ["no-text"]
        return
    (found,) = found
    raw = found.document.raw
    if isinstance(raw, bytes):
        from cleaner.text.decode import decode

        raw = decode(raw, found.document.charset).text
    assert raw.replace("\r\n", "\n").strip() == text


@pytest.mark.parametrize(
    ("head", "stated"),
    [
        pytest.param("From: Ada Moreno <ada@example.com>\nSubject: Boats sail\nDate: Thu, 14 Mar 2024 08:12:44 +0000\n", {"byline": "Ada Moreno", "title": "Boats sail", "date": "Thu, 14 Mar 2024 08:12:44 +0000"}, id="a letter"),
        pytest.param("From: =?utf-8?q?J=C3=B6rg_M=C3=BCller?= <j@example.com>\nSubject: =?utf-8?b?R3LDtsOfZQ==?= =?utf-8?q?_und_mehr?=\n", {"byline": "Jörg Müller", "title": "Größe und mehr"}, id="encoded words"),
        pytest.param("From: \"Moreno, Ada\" <ada@example.com>\nSubject: Re: AW: [1] Boats:\n sail\n", {"byline": "Moreno, Ada", "title": "[1] Boats: sail"}, id="an answer, folded"),
        pytest.param("From: ada@example.com\nSubject:\n", {}, id="an address is no name"),
        pytest.param("From: The Tern Letter <letter@tern.example>\nList-Unsubscribe: <https://tern.example/u>\nSubject: No 7\n", {"publisher": "The Tern Letter", "title": "No 7"}, id="a newsletter"),
        pytest.param("From: 'Ada Moreno' via Harbour <harbour@lists.example>\nList-Post: <mailto:harbour@lists.example>\nList-Unsubscribe: <https://lists.example/u>\n", {"byline": "Ada Moreno"}, id="a mailing list"),
        pytest.param("From: Größe <a@example.com>\nSubject: Öl\n", {"byline": "Größe", "title": "Öl"}, id="bytes as they are"),
        pytest.param("Subject: =?no-such?q?Boats?= sail =?utf-8?b?!!!?=\nContent-Language: en, de\n", {"title": "Boats sail", "language": "en"}, id="broken encoded words"),
        pytest.param("Subject: Regarding boats\n", {"title": "Regarding boats"}, id="a word like an answer's"),
    ],
)  # fmt: skip
def test_what_a_header_states(tmp_path, head, stated):
    (found,) = items(tmp_path, "a.eml", head.encode() + b"MIME-Version: 1.0\n" + PLAIN.encode())
    assert found.document.stated == stated


SAVED = "From: <Saved by Blink>\nSnapshot-Content-Location: https://e.example/a\nSubject: A\nDate: Fri, 15 Mar 2024 08:31:22 -0000\nMIME-Version: 1.0\n"
FRAME = part("<p>An advertisement.</p>", "text/html", head="Content-Location: https://ads.example/\n")


@pytest.mark.parametrize(
    ("page", "text", "url"),
    [
        pytest.param(SAVED + multi("related", PAGE, PICTURE, FRAME), "<p>Page.</p>", "https://e.example/a", id="Chromium"),
        pytest.param("From: \"Saved by Windows Internet Explorer\"\nSubject: A\nDate: Fri, 15 Mar 2024 08:31:22 -0000\nMIME-Version: 1.0\n" + multi("related", part("<p>Page.</p>", "text/html", head="Content-Location: http://e.example/b\n"), FRAME), "<p>Page.</p>", "http://e.example/b", id="Internet Explorer"),
        pytest.param(SAVED + multi("related", FRAME, part("<p>Page.</p>", "text/html", head="Content-ID: <main>\n")).replace("; boundary", "; start=\"<main>\"; boundary"), "<p>Page.</p>", "https://e.example/a", id="the part that is named as the start"),
        pytest.param(SAVED.replace("https:", "file:") + multi("related", PAGE), "<p>Page.</p>", None, id="a page from a disk"),
        pytest.param(SAVED + multi("related", PAGE, end=False), "<p>Page.</p>", "https://e.example/a", id="truncated after the page"),
        pytest.param(SAVED + multi("related", PICTURE), None, None, id="no page inside"),
        pytest.param(SAVED, None, None, id="a header alone"),
    ],
)  # fmt: skip
def test_a_saved_page(tmp_path, page, text, url):
    found = items(tmp_path, "a.mhtml", page.encode())
    if text is None:
        assert rejections(found) == ["no-text"]
        return
    (found,) = found
    assert (found.document.raw.decode().strip(), found.document.url) == (text, url)
    assert found.document.stated == {}


MESSAGE = f"Subject: A\nMessage-ID: <{{}}@e.example>\n{TOP}\nPlain.\n"


def box(*messages: str, end: str = "\n") -> bytes:
    return "".join(f"From ada@example.com Thu Mar 14 08:12:44 2024\n{m}{end}" for m in messages).encode()


@pytest.mark.parametrize(
    ("raw", "found", "bad"),
    [
        pytest.param(box(MESSAGE, MESSAGE), ["Plain.\n"] * 2, [], id="two messages"),
        pytest.param(box(MESSAGE).replace(b"\n", b"\r\n"), ["Plain.\r\n"], [], id="CRLF"),
        pytest.param(box(TOP + "\nA\n>From here on.\n>>From there.\n"), ["A\nFrom here on.\n>From there.\n"], [], id="quoted lines"),
        pytest.param(box(TOP + "\nFrom Monday on, nothing sails.\nFrom x Thu Mar 14 08:12:44 2024\nno field\n"), ["From Monday on, nothing sails.\nFrom x Thu Mar 14 08:12:44 2024\nno field\n"], [], id="sentences that begin with From"),
        pytest.param(box(MESSAGE).replace(b"From ada@example.com Thu", b"From 179@xxx Thu").replace(b"44 2024", b"44 +0000 2024"), ["Plain.\n"], [], id="Gmail"),
        pytest.param(box(MESSAGE).replace(b"From ada@example.com", b"From -"), ["Plain.\n"], [], id="Thunderbird"),
        pytest.param(box(MESSAGE, TOP + PICTURE, MESSAGE), ["Plain.\n"] * 2, ["no-text"], id="a message without a text"),
        pytest.param(box(MESSAGE, end=""), ["Plain.\n"], [], id="no blank line at the end"),
        pytest.param(box(TOP + "\nCut of", end=""), ["Cut of"], ["damaged"], id="truncated in a line"),
        pytest.param(b"stray\n" + box(MESSAGE), ["Plain.\n"], ["damaged"], id="bytes before the first message"),
        pytest.param(b"", [], [], id="empty"),
    ],
)  # fmt: skip
def test_mailboxes(tmp_path, raw, found, bad):
    got = items(tmp_path, "a.mbox", raw)
    assert (texts(got), rejections(got)) == (found, bad)


def test_ids_of_messages(tmp_path):
    raw = box(MESSAGE.format(1), MESSAGE.format(2), TOP + PLAIN)
    ids = [item.document.id for item in items(tmp_path, "a.mbox", raw)]
    assert ids[:2] == ["1@e.example", "2@e.example"]
    assert ids[2] == f"a.mbox#{raw.rindex(b'From ada')}"


def test_a_message_over_the_limit_costs_only_itself(tmp_path):
    raw = box(MESSAGE, TOP + "\n" + "A long line of text.\n" * 99, MESSAGE)
    found = items(tmp_path, "a.mbox", raw, ReadOptions(limits=Limits(document=1000)))
    assert (len(texts(found)), rejections(found)) == (2, ["too-large"])


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param(TOP + PLAIN, "eml", id="a message"),
        pytest.param("Return-Path: <a@example.com>\nReceived: from b\n\tby c\nFrom: a@example.com\n\nHi", "eml", id="as delivered"),
        pytest.param(SAVED + multi("related", PAGE), "mhtml", id="a saved page"),
        pytest.param("To: b@example.com\n" + TOP + multi("related", PAGE), "eml", id="a message with pictures"),
        pytest.param("From: Ada Moreno\nDate: 14 March\nSubject: Boats\n\nThe ferry sails.\n", "", id="a memo"),
        pytest.param("From: Ada\nThe ferry sails.\n", "", id="a line that ends in no blank one"),
        pytest.param("Note: the ferry sails.\n\nFrom: Ada\nDate: x\nMIME-Version: 1.0\n", "", id="a text that quotes a header"),
        pytest.param("The ferry sails.\n" + TOP, "", id="a header further down"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_a_message_is_told_by_its_header(head, kind):
    assert message_kind(head.encode()) == kind


def test_a_mailbox_is_told_by_its_first_lines():
    assert begins_mailbox(box(MESSAGE))
    assert not begins_mailbox(b"From here to there at 10:30 in 2024\nthe ferry takes an hour.\n")
    assert not begins_mailbox(TOP.encode())


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("Plain text of a message.\n", id="lines"),
        pytest.param("From a Thu Mar 14 08:12:44 2024\nA: b\n\nText.\n\n", id="messages"),
        pytest.param("=?utf-8?q?", id="encoded words that do not end"),
        pytest.param(">From ", id="quotes"),
    ],
)
def test_cost_is_linear(unit):
    import io

    def work(raw):
        file = io.BufferedReader(io.BytesIO(raw))
        return list(read_stream(file, FileRange("x", "x", "x", "x", "mbox"), ReadOptions()))

    assert_linear(work, lambda size: box(TOP + "\n" + unit * (size // len(unit))), 400_000)


def test_the_run_and_filter(tmp_path):
    story = "\n\n".join(f"Boat {n} to Sundre sails again on Monday, the operator said." for n in range(5))
    letter = "Subject: Boats sail again\n" + TOP + part(story)
    page = "".join(f"<p>{paragraph}</p>" for paragraph in story.split("\n\n"))
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "letter.eml").write_text(letter)
    (folder / "cur").write_text(letter)  # as in a Maildir
    (folder / "saved.mht").write_text(SAVED + multi("related", part(f"<html><body><article>{page}</article></body></html>", "text/html")))
    (folder / "Inbox").write_bytes(mailbox([{"id": "m1", "text": story}]))
    done = cleaner("run", folder, "-o", tmp_path / "out.jsonl")
    assert done.returncode == 0, done.stderr
    records = {r["id"]: r for r in map(json.loads, (tmp_path / "out.jsonl").open())}
    assert sorted(records) == ["cur", "letter.eml", "m1", "saved.mht"]
    assert all(record["text"].strip() == story for record in records.values())
    assert records["letter.eml"]["title"] == "Boats sail again"
    assert records["letter.eml"]["byline"] == ["Ada Moreno"]
    assert records["saved.mht"]["url"] == "https://e.example/a"
    for name in ("letter.eml", "saved.mht", "cur"):
        assert cleaner("filter", folder / name).stdout.strip() == story
    done = cleaner("filter", folder / "Inbox")
    assert done.returncode == 2
    assert done.stderr == (
        f"cleaner: {folder}/Inbox: is a mailbox; read it with: cleaner run {folder}/Inbox -o OUT\n"
    )
    as_text = cleaner("filter", "--as", "text", "--disable", "profile", folder / "letter.eml")
    assert "Subject: Boats" in as_text.stdout
