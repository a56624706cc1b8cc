"""What the first bytes of a file say about formats without a signature: feeds, mail, tables."""

import re

from cleaner.readers.columns import COLUMNS, ColumnFinder

_UTF_16 = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_PROLOGUE = re.compile(
    rb"(?:\s+|<\?[^>]{0,400}\?>|<!--.{0,1500}?-->|<!DOCTYPE[^>\[]{0,400}(?:\[[^\]]{0,1500}\]\s*)?>){0,20}",
    re.S,
)
_FEED = re.compile(
    rb"<rss\b|<(?:[\w.-]{1,40}:)?feed\b[^>]{0,1500}(?:w3\.org/2005/Atom|purl\.org/atom/ns)"
    rb"|<rdf:RDF\b[^>]{0,1500}(?:purl\.org/rss/1\.0/|netscape\.com/rdf/simple)"
)

_NITF = re.compile(rb"<nitf[\s>]")
_COLUMN = re.compile(r' *"?\w[\w .:()-]{0,38}"? *')
_WORD = re.compile(r"[a-z_0-9]+")
_MAILBOX = re.compile(rb"From \S+ .{0,60}\d\d:\d\d.{0,40}\d{4}\b.{0,40}\r?\n[!-9;-~]{1,76}[ \t]*:")
_FIELD = re.compile(rb"^([!-9;-~]{1,76})[ \t]*:", re.M)
_HEADER = re.compile(rb"(?:[!-9;-~]{1,76}[ \t]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_SENT = frozenset((b"date", b"received", b"message-id"))
_MADE_BY_PROGRAM = frozenset((b"mime-version", b"message-id", b"received", b"return-path"))
_DELIVERED = frozenset((b"to", b"received", b"message-id", b"delivered-to"))
_OF_PARTS = re.compile(rb"^content-type[ \t]*:\s*multipart/related", re.I | re.M)


def begins_feed(head: bytes) -> bool:
    """Return whether a file is RSS, Atom or an export of WordPress: by its root element.

    >>> begins_feed(b'<?xml version="1.0"?><rss version="2.0">'), begins_feed(b"<opml>")
    (True, False)
    """
    return _has_root(_FEED, head)


def begins_nitf(head: bytes) -> bool:
    """Return whether a file is a news story in NITF: by its root element.

    >>> begins_nitf(b'<?xml version="1.0"?><nitf>'), begins_nitf(b"<html><nitf>")
    (True, False)
    """
    return _has_root(_NITF, head)


def _has_root(root: re.Pattern[bytes], head: bytes) -> bool:
    """Whether the first element of a file matches."""
    if encoding := _UTF_16.get(head[:2]):
        head = head.decode(encoding, "ignore").encode("ascii", "ignore")
    head = head.removeprefix(b"\xef\xbb\xbf")
    prologue = _PROLOGUE.match(head)
    return bool(root.match(head, prologue.end() if prologue else 0))


def begins_table(head: bytes) -> bool:
    """Return whether a file is a table: its first line names columns that are known.

    One of them has to be a text or a page, and another one known, too; or all are single words in
    small letters, with nothing but the separator between them.

    >>> begins_table(b"Title,Body,pubDate\\n"), begins_table(b"text,label\\n")
    (True, True)
    >>> begins_table(b"Body, mind and soul\\n"), begins_table(b"Text\\n")
    (False, False)
    """
    first, newline, _ = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    line = first.decode("utf-8", "replace").rstrip()
    names = re.split(f"[{max(',;|', key=line.count)}\t]", line) if newline else []
    if len(names) < 2 or not all(_COLUMN.fullmatch(name) for name in names):
        return False
    found = ColumnFinder(COLUMNS)
    keys = tuple(name.strip(' "') for name in names)
    if not found.find(keys).content:
        return False
    return len(found.used(keys)) > 1 or all(_WORD.fullmatch(name) for name in names)


def begins_mailbox(head: bytes) -> bool:
    """Return whether a file is a mailbox: a line "From ADDRESS DATE" before a header.

    >>> begins_mailbox(b"From a@example.com Thu Mar 14 08:12:44 2024\\nSubject: x\\n")
    True
    >>> begins_mailbox(b"From Monday 08:12 to Friday 2024\\nthe ferry does not sail.\\n")
    False
    """
    return _MAILBOX.match(head) is not None


def message_kind(head: bytes) -> str:
    """Return "eml" or "mhtml" where a file is a message or a saved page, "" where it is neither.

    A text may begin with "From:" and "Subject:"; what programs add makes the difference.
    """
    header = _HEADER.match(head)
    if header is None:
        return ""
    names = {name.lower() for name in _FIELD.findall(header[0])}
    if b"from" not in names or not names & _SENT or not names & _MADE_BY_PROGRAM:
        return ""
    return "mhtml" if _OF_PARTS.search(header[0]) and not names & _DELIVERED else "eml"
