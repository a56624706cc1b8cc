"""Documents of formats that no reader reads: Word, OpenDocument, EPUB, PDF, RTF and the like.

Many of them are zip archives, but not archives of texts: their members are parts of one document,
beside style sheets and manifests. A file in a folder is skipped by the name of its kind; a file
that is the only source is refused.

The content decides. A name only tells apart what looks alike: the archives of one program from
those of another, the old formats of Microsoft Office. A ".docx" that is a page or a text is read.
"""

from cleaner.text.binary_files import ZIP, binary_kind, package_kind

_ZIP_SUFFIXES = {
    "a Word document": (".docx", ".docm", ".dotx", ".dotm"),
    "an Excel workbook": (".xlsx", ".xlsm", ".xlsb", ".xltx"),
    "a PowerPoint presentation": (".pptx", ".pptm", ".ppsx", ".potx"),
    "an OpenDocument text": (".odt", ".ott", ".odm"),
    "an OpenDocument spreadsheet": (".ods", ".ots"),
    "an OpenDocument file": (".odp", ".otp", ".odg", ".odf", ".odb"),
    "an e-book (EPUB)": (".epub", ".kepub"),
    "an iWork document": (".pages", ".numbers", ".key"),
    "a Java archive": (".jar", ".war", ".ear"),
    "an Android app": (".apk", ".aab", ".xapk"),
    "an iOS app": (".ipa",),
    "a browser extension": (".xpi", ".crx"),
    "a Python package": (".whl", ".egg"),
    "an archive of a page (MAFF)": (".maff",),
    "a map": (".kmz",),
    "an XPS document": (".xps", ".oxps"),
    "an InDesign document": (".idml",),
    "a comic": (".cbz",),
    "a program extension": (".vsix", ".nupkg"),
}
_OLD_SUFFIXES = {
    "an old Word document": (".doc", ".dot"),
    "an old Excel workbook": (".xls", ".xlt"),
    "an old PowerPoint presentation": (".ppt", ".pps"),
    "an Outlook message": (".msg",),
    "a Windows thumbnail cache": ("thumbs.db",),
}
_OLE = b"\xd0\xcf\x11\xe0"  # Microsoft's Compound File Binary format
_READ = frozenset(("gzip data", "xz data", "zstd data", "bzip2 data", "a tar archive",
                   "a Parquet file", "an empty zip archive"))  # fmt: skip


def unread_kind(head: bytes, name: str) -> str | None:
    r"""Return what a file is that no reader reads, with its article; None for any other.

    `head` are its first bytes.

    >>> unread_kind(b"PK\x03\x04 ...", "a.docx"), unread_kind(b"PK\x03\x04 ...", "a.zip")
    ('a Word document', None)
    """
    if head.startswith(ZIP):
        return _by_suffix(name, _ZIP_SUFFIXES) or package_kind(head)
    if head.startswith(_OLE):
        return _by_suffix(name, _OLD_SUFFIXES) or "an old Office document"
    kind = binary_kind(head)
    return None if kind in _READ else kind


def is_system_file(kind: str) -> bool:
    """Return whether files of this kind lie beside others unasked, under the others' names."""
    return kind.startswith("a macOS ")


def without_article(kind: str) -> str:
    """Return the kind as reports count it.

    >>> without_article("an OpenDocument text")
    'OpenDocument text'
    """
    return kind.removeprefix("a ").removeprefix("an ")


def _by_suffix(name: str, suffixes: dict[str, tuple[str, ...]]) -> str | None:
    name = name.lower()
    return next((kind for kind, known in suffixes.items() if name.endswith(known)), None)
