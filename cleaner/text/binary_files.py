"""Recognise a binary file by the signature in its first bytes.

A text is never taken for one. Signatures of letters only ("MZ", "BM") could begin a sentence, so
they count only when NUL bytes follow. RTF is text to a computer and not to a reader, so it is here.
"""

import re

_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"{\\rtf1", "an RTF document"),
    (0, b"PK\x05\x06", "an empty zip archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (0, b"bplist00", "a binary property list"),
    (0, b"\0\x05\x16\x07", "a macOS resource fork"),
    (0, b"\0\0\0\x01Bud1", "a macOS folder file"),
    (0, b"\x1f\x8b", "gzip data"),
    (0, b"\xfd7zXZ\x00", "xz data"),
    (0, b"\x28\xb5\x2f\xfd", "zstd data"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"\x7fELF", "a program"),
    (0, b"\xca\xfe\xba\xbe", "a program"),
    (0, b"\xcf\xfa\xed\xfe", "a program"),
    (0, b"\x00asm", "a program"),
    (0, b"SQLite format 3\x00", "a database"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (0, b"OggS\x00", "an audio file"),
    (0, b"fLaC\x00", "an audio file"),
    (0, b"wOFF\x00", "a font"),
    (0, b"wOF2\x00", "a font"),
    (0, b"\x00\x01\x00\x00\x00", "a font"),
    (0, b"OTTO\x00", "a font"),
)
_LETTERS = (
    (0, b"MZ", "a program"),
    (0, b"BM", "a BMP image"),
    (0, b"BZh", "bzip2 data"),
    (0, b"ID3", "an audio file"),
    (0, b"PAR1", "a Parquet file"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (257, b"ustar", "a tar archive"),
    (4, b"ftyp", "a video or an image"),
    (0, b"\xff\xfb", "an audio file"),
    (0, b"RIFF", "an audio file, a video or an image"),
)
ZIP = b"PK\x03\x04"
# A zip that is one document, by the names and contents at its beginning. What is common to
# OpenDocument and EPUB (OCF, section 4.3): the first member is "mimetype", stored as it is.
_PACKAGES = (
    (rb"mimetype[^\0]{0,40}epub\+zip", "an e-book (EPUB)"),
    (rb"mimetype[^\0]{0,40}vnd\.oasis\.opendocument\.text", "an OpenDocument text"),
    (rb"mimetype[^\0]{0,40}vnd\.oasis\.opendocument\.spread", "an OpenDocument spreadsheet"),
    (rb"mimetype[^\0]{0,40}vnd\.oasis\.opendocument", "an OpenDocument file"),
    (rb"(?s)(\[Content_Types\]\.xml|_rels/\.rels|docProps/).*?word/", "a Word document"),
    (rb"(?s)(\[Content_Types\]\.xml|_rels/\.rels|docProps/).*?xl/", "an Excel workbook"),
    (rb"(?s)(\[Content_Types\]\.xml|_rels/\.rels|docProps/).*?ppt/", "a PowerPoint presentation"),
    (rb"\[Content_Types\]\.xml|_rels/\.rels", "an Office document"),
    (rb"AndroidManifest\.xml", "an Android app"),
)
_FIRST_NAME = 30  # the offset of the name of the first member
_SEARCHED = 4096  # bytes of a package in which the names of its first members are
HEAD = 1024  # bytes in which a NUL shows that letters are a signature


def binary_kind(raw: bytes) -> str | None:
    """Return what the file is, with its article ("a PNG image"), or None for anything else."""
    if raw.startswith(ZIP):
        return package_kind(raw) or "a zip archive"
    for signatures in (_SIGNATURES, _LETTERS if b"\0" in raw[:HEAD] else ()):
        for offset, signature, kind in signatures:
            if raw.startswith(signature, offset):
                return kind
    return None


def package_kind(raw: bytes) -> str | None:
    """Return which document a zip is ("a Word document"), or None for an ordinary archive."""
    for pattern, kind in _PACKAGES:
        if re.compile(pattern).match(raw, _FIRST_NAME, _SEARCHED):  # which `re` remembers
            return kind
    name = raw[_FIRST_NAME : _FIRST_NAME + int.from_bytes(raw[26:28], "little")]
    # "mimetype" is packed here, against the standard.
    return "an OpenDocument file or an e-book" if name == b"mimetype" else None
