"""Text exports of databases: a file of several documents is read document by document."""

import profile_dumps
import pytest

from cleaner.readers.several import pieces

EXPORTS = {
    maker: [dump.text for dump in profile_dumps.dumps() if dump.maker == maker]
    for maker in ("lexisnexis", "factiva", "proquest")
}
STORY = "The ferry sailed on Monday, after a week of storm, with the mail of seven days.\n\n"


def whole(one):
    return one if isinstance(one, bytes) else one.encode("utf-16")


@pytest.mark.parametrize(
    ("maker", "first"),
    [("lexisnexis", 0), ("lexisnexis", 2), ("lexisnexis", 3), ("factiva", 0), ("factiva", 2),
     ("factiva", 3), ("proquest", 0)],
)  # fmt: skip
def test_the_documents_are_cut_apart(maker, first):
    export = EXPORTS[maker][first]
    raw = "\n\n".join([export, export, export]).encode()
    parts = pieces(raw)
    assert len(parts) == 3
    assert b"".join(parts) == raw, "nothing is lost between them"


def test_documents_of_two_formats():
    raw = (EXPORTS["lexisnexis"][0] + "\n\n" + EXPORTS["lexisnexis"][1]).encode()
    assert len(pieces(raw)) == 2


@pytest.mark.parametrize("encoding", ["utf-8-sig", "windows-1252", "utf-16"])
def test_encodings(encoding):
    export = EXPORTS["lexisnexis"][1]
    parts = pieces((export + "\n\n" + export).encode(encoding))
    assert len(parts) == 2
    assert all("Mill wheel" in (p if isinstance(p, str) else p.decode(encoding)) for p in parts)


def test_line_ends_of_windows():
    raw = (EXPORTS["factiva"][2] * 2).replace("\n", "\r\n").encode()
    parts = pieces(raw)
    assert (len(parts), b"".join(parts)) == (2, raw)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (STORY * 3, "a story"),
        (STORY + "2 of 3 DOCUMENTS\n\n" + STORY + "3 of 3 DOCUMENTS\n\n" + STORY, "counters alone"),
        (STORY + "End of Document\n\n" + STORY + "End of Document\n", "ends alone"),
        (EXPORTS["lexisnexis"][0], "one document"),
        ("Full text: yes\n" * 9, "labels without a text"),
    ],
)
def test_one_document_stays_one(text, reason):
    assert pieces(text.encode()) == [text.encode()], reason


def test_what_is_no_text_stays_as_it_is():
    raw = b"\xff\xfe" + bytes(range(256)) * 3
    assert pieces(raw) == [raw]
