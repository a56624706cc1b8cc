"""Documents that no reader reads: told apart by content and name, skipped in a folder, refused alone."""

import json

import pytest
from command import cleaner
from input_files import tarred, zipped

from cleaner.readers.own_files import REVIEW_MARK, own_kind
from cleaner.readers.unread import unread_kind

STORY = b"The ferry to Sundre sails again on Monday, the operator said.\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
WORD = zipped(
    {"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"<R/>", "word/document.xml": STORY}
)
SHEET = zipped({"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"<R/>", "xl/workbook.xml": b""})
SLIDES = zipped({"[Content_Types].xml": b"<T/>", "docProps/app.xml": b"", "ppt/slides/1.xml": b""})
LATE = zipped({"word/a.xml": STORY, "[Content_Types].xml": b"<T/>", "_rels/.rels": b"<R/>"})


def ocf(mime: str) -> bytes:
    """A package of the Open Container Format: its first member, stored, names its type."""
    import io
    import zipfile

    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", mime)
        archive.writestr("content.xml", STORY * 50, zipfile.ZIP_DEFLATED)
    return file.getvalue()


ODF = "application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        pytest.param("a.docx", WORD, "a Word document", id="by content and name"),
        pytest.param("a", WORD, "a Word document", id="without a name"),
        pytest.param("a.zip", WORD, "a Word document", id="under the name of an archive"),
        pytest.param("a", SHEET, "an Excel workbook", id="a workbook"),
        pytest.param("a", SLIDES, "a PowerPoint presentation", id="slides"),
        pytest.param("a", ocf("application/epub+zip"), "an e-book (EPUB)", id="an e-book"),
        pytest.param("a", ocf(ODF + "text"), "an OpenDocument text", id="a text"),
        pytest.param("a", ocf(ODF + "spreadsheet"), "an OpenDocument spreadsheet", id="a sheet"),
        pytest.param("a", ocf(ODF + "graphics"), "an OpenDocument file", id="a drawing"),
        pytest.param("A.ODT", zipped({"content.xml": b"x"}), "an OpenDocument text", id="by name"),
        pytest.param("a.jar", zipped({"a/b.class": b"x"}), "a Java archive", id="Java"),
        pytest.param("a.apk", zipped({"res/a.txt": STORY}), "an Android app", id="an app"),
        pytest.param("a.pages", zipped({"Index.zip": b"x"}), "an iWork document", id="iWork"),
        pytest.param("a.doc", OLE, "an old Word document", id="the old format, by name"),
        pytest.param("a.xls", OLE, "an old Excel workbook", id="an old workbook"),
        pytest.param("a", OLE, "an old Office document", id="the old format without a name"),
        pytest.param("a.rtf", b"{\\rtf1\\ansi " + STORY + b"}", "an RTF document", id="RTF"),
        pytest.param("a.doc", b"{\\rtf1\\ansi " + STORY + b"}", "an RTF document", id="RTF as .doc"),
        pytest.param("a.pdf", b"%PDF-1.4\n" + STORY, "a PDF document", id="PDF"),
        pytest.param("._a.txt", b"\0\x05\x16\x07" + bytes(90), "a macOS resource fork", id="fork"),
        # What looks like them and is read.
        pytest.param("a.zip", zipped({"a.txt": STORY}), None, id="an archive of texts"),
        pytest.param("a", zipped({"word/a.txt": STORY}), None, id="a folder called word"),
        pytest.param("a", zipped({"mimetypes.txt": STORY}), None, id="a text about MIME types"),
        pytest.param("a.zip", zipped({"META-INF/MANIFEST.MF": b"", "a.txt": STORY}), None,
                     id="an archive that the Java tool made"),
        pytest.param("a.docx", STORY, None, id="a text with the name of a document"),
        pytest.param("a.doc", b"<html><p>" + STORY, None, id="a page with the name of a document"),
        pytest.param("a.pdf", b"%PDF is the signature of a format.\n", None, id="a text about PDF"),
        pytest.param("a.rtf", b"{\\rich text}\n", None, id="a brace and a backslash"),
        pytest.param("a", b"", None, id="nothing"),
    ],
)  # fmt: skip
def test_unread_kind(name, head, kind):
    assert unread_kind(head[:4096], name) == kind


FILES = {
    "a.docx": WORD, "b.odt": ocf(ODF + "text"), "c.epub": ocf("application/epub+zip"), "d.rtf": b"{\\rtf1 a}",
    "e.pdf": b"%PDF-1.4\n", "f": SHEET, "late": LATE, "g.doc": OLE, "story.txt": STORY, "read.doc": STORY,
}  # fmt: skip
SKIPPED = {
    "Word document": 1, "OpenDocument text": 1, "e-book (EPUB)": 1, "RTF document": 1,
    "PDF document": 1, "Excel workbook": 1, "Office document": 1, "old Word document": 1,
}  # fmt: skip


def run(tmp_path, source):
    """The ids of the records, and the summary."""
    done = cleaner("run", source, "-o", tmp_path / "out", "-j", "1")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(row) for part in (tmp_path / "out").glob("part-*") for row in part.open()]
    return sorted(row["id"] for row in rows), json.loads((tmp_path / "out/run.json").read_text()), done


def test_in_a_folder_they_are_skipped_and_counted_by_kind(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    ids, summary, done = run(tmp_path, folder)
    assert ids == ["read.doc", "story.txt"]
    assert summary["skipped"]["reasons"] == SKIPPED
    assert "  8 skipped: 1 " in done.stderr
    assert f"first: {folder}/a.docx\n" in done.stderr


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_in_an_archive_too(tmp_path, pack):
    archive = tmp_path / "in.zip"
    litter = {"__MACOSX/._story.txt": b"\0\x05\x16\x07" + bytes(90)}
    archive.write_bytes(pack({**FILES, **litter}))
    ids, summary, _ = run(tmp_path, archive)
    assert ids == ["in.zip!read.doc", "in.zip!story.txt"]
    assert summary["skipped"]["reasons"] == SKIPPED | {"macOS resource fork": 1}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docx", "a Word document"),
        ("b.odt", "an OpenDocument text"),
        ("d.rtf", "an RTF document"),
        ("e.pdf", "a PDF document"),
        ("g.doc", "an old Office document"),
    ],
)
def test_alone_they_are_refused_by_name(tmp_path, name, kind):
    file = tmp_path / name
    file.write_bytes(FILES[name])
    done = cleaner("filter", file)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr == f"cleaner: {file}: this is {kind}, not text\n"
    kind = kind.replace("an old Office", "an old Word")  # here the name counts
    done = cleaner("run", file, "-o", tmp_path / "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"cleaner: {file}: is {kind}, which cleaner does not read; save it as text or HTML\n"
    )
    assert not (tmp_path / "out").exists()


RULES = b'# Proposed by `cleaner learn`.\n\nformat = 1\nfamily = "mine"\n'
PAGE = f'<!doctype html>\n<html lang="en">\n{REVIEW_MARK}mine.toml</title>'.encode()
DECISIONS = b'{\n "format": "cleaner-decisions",\n "version": 1}'


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        pytest.param(RULES, "rule file of cleaner", id="rules"),
        pytest.param(b"\xef\xbb\xbf" + RULES, "rule file of cleaner", id="with a byte order mark"),
        pytest.param(RULES.replace(b"\n", b"\r\n"), "rule file of cleaner", id="of another system"),
        pytest.param(PAGE, "review page of cleaner", id="a review"),
        pytest.param(DECISIONS, "file of decisions of cleaner review", id="decisions"),
        pytest.param(b"[build]\nformat = 1\n", None, id="another program's settings"),
        pytest.param(b'format = 1\nfamilies = ["a"]\n', None, id="another program's rules"),
        pytest.param(b"How to write rules:\n" + RULES, None, id="an article about rules"),
        pytest.param(b"<title>Review of the year</title><p>Long.", None, id="a page that is a review"),
        pytest.param(tarred({"a.html": PAGE}), None, id="an archive that begins with a review"),
        pytest.param(b'{"format": "story", "text": "cleaner-decisions"}', None, id="a row"),
        pytest.param(b"", None, id="nothing"),
    ],
)
def test_own_kind(head, kind):
    assert own_kind(head) == kind


def test_what_cleaner_wrote_beside_documents_is_no_document(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    own = {"mine.toml": RULES, "review.html": PAGE, "decisions.json": DECISIONS}
    for name, data in {**own, "story.txt": STORY}.items():
        (folder / name).write_bytes(data)
    ids, summary, done = run(tmp_path, folder)
    assert ids == ["story.txt"]
    assert summary["skipped"]["reasons"] == {own_kind(data): 1 for data in own.values()}
    assert "  3 skipped: 1 " in done.stderr
