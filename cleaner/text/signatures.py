"""Recognise a binary file by the signature in its first bytes.

A text is never taken for one. Signatures of letters only ("MZ", "BM") could begin a sentence, so
they count only when NUL bytes follow.
"""

_SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"PK\x03\x04", "a zip archive or an office document"),
    (0, b"PK\x05\x06", "an empty zip archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
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
HEAD = 1024  # bytes in which a NUL shows that letters are a signature


def binary_kind(raw: bytes) -> str | None:
    """Return what the file is, with its article ("a PNG image"), or None for anything else."""
    for signatures in (_SIGNATURES, _LETTERS if b"\0" in raw[:HEAD] else ()):
        for offset, signature, kind in signatures:
            if raw.startswith(signature, offset):
                return kind
    return None
