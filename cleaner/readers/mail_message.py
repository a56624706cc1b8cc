"""A message in Internet format (RFC 5322, MIME) to a document: its text, and what it states.

Of the same text in several forms HTML is taken. A text in several parts, as some programs write
it around pictures, is joined again. Attachments are no part of it. `email` of the standard
library reads the structure, transfer encodings and addresses, and accepts any bytes.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import Header, decode_header
from email.message import Message
from email.utils import parseaddr
from typing import Any

from cleaner.errors import DocumentError
from cleaner.model import Document, Form
from cleaner.readers.items import FileRange, ReadOptions
from cleaner.text.charset import codec_for
from cleaner.text.decode import decode

_REPLY = re.compile(  # what mail programs of several languages put before a subject
    r"(?i)\A(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|enc|antw|回复|转发)\s*(?:\[\d+\])?\s*[::]\s*)+"
)
_VIA = re.compile(r"^'?(.*?)'?\s+via\s.*$", re.I)  # 'Ada Moreno' via Harbour List
_TEXT_TYPES = {"text/plain": "text", "text/markdown": "text", "text/html": "html"}


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a part: its bytes with their charset, or characters; its own address."""

    raw: bytes | str
    form: Form
    charset: str | None = None
    location: str | None = None


def parse(raw: bytes) -> "Message[str, str]":
    """Return the message; damage is kept out of it as well as can be."""
    return message_from_bytes(raw)


def document(
    message: "Message[str, str]", id: str, file_range: FileRange, options: ReadOptions
) -> Document:
    """Return the message as a document. Raises DocumentError ("no-text")."""
    body = joined(list(bodies(message)))
    if body is None:
        raise DocumentError("the message has no text", reason="no-text")
    return Document(
        raw=body.raw,
        id=id,
        source=file_range.source,
        url=header(message, "Archived-At").strip("<>") or None,
        form=body.form if options.form == "auto" else options.form,
        charset=body.charset,
        stated=statements(message),
    )


def message_id(message: "Message[str, str]") -> str:
    """Return the message's own id without its brackets, or ""."""
    return header(message, "Message-ID").strip("<> ")


def statements(message: "Message[str, str]") -> dict[str, Any]:
    """Return what the header states: title, date, language, and whose name the sender's is.

    A newsletter is sent by a publication; a mailing list passes on what people wrote.
    """
    sender = message.get("From", "")
    if isinstance(sender, Header):  # it has bytes beyond ASCII as they are
        sender = _decoded(sender)
    name = _decoded(parseaddr(sender)[0]).strip("\"' ")
    if via := _VIA.match(name):
        name = via[1]
    is_newsletter = "List-Unsubscribe" in message and "List-Post" not in message
    stated = {
        "title": _REPLY.sub("", header(message, "Subject"), count=1),
        "date": header(message, "Date"),
        "publisher" if is_newsletter else "byline": "" if "@" in name else name,
        "language": header(message, "Content-Language").partition(",")[0].strip(),
    }
    return {field: value for field, value in stated.items() if value}


def bodies(part: "Message[str, str]") -> Iterator[Body]:
    """Yield the texts that a reader of the message sees, in order."""
    if part.get_content_disposition() == "attachment":
        return
    kind = part.get_content_type()
    if part.is_multipart():
        parts = [one for one in part.get_payload() if isinstance(one, Message)]
        if kind == "multipart/alternative":
            yield from _best([list(bodies(one)) for one in parts])
        elif kind == "multipart/related":
            yield from bodies(_root(part, parts)) if parts else ()
        else:
            for one in parts:
                yield from bodies(one)
    elif kind in _TEXT_TYPES:
        raw = part.get_payload(decode=True)
        if isinstance(raw, bytes) and raw.strip():
            form: Form = "html" if kind == "text/html" else "text"
            yield Body(raw, form, _charset(part), header(part, "Content-Location") or None)


def joined(bodies: list[Body]) -> Body | None:
    """Return several bodies as one; a text among pages becomes a part of the page.

    None if there are none.
    """
    if len(bodies) < 2:
        return bodies[0] if bodies else None
    texts = [decode(b.raw, b.charset).text if isinstance(b.raw, bytes) else b.raw for b in bodies]
    if all(body.form == "text" for body in bodies):
        return Body("\n\n".join(text.strip("\r\n") for text in texts) + "\n", "text")
    pages = (
        text if body.form == "html" else f"<pre>{html.escape(text, quote=False)}</pre>"
        for text, body in zip(texts, bodies, strict=True)
    )
    return Body("\n".join(pages), "html")


def header(message: "Message[str, str]", name: str) -> str:
    """Return a field of the header on one line, decoded; "" where there is none."""
    return _decoded(message.get(name, ""))


def _decoded(value: Any) -> str:
    """The text of a field, whatever its encoded words and stray bytes are."""
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        pieces = [(str(value), None)]
    text = "".join(
        _text(piece, charset) if isinstance(piece, bytes) else piece for piece, charset in pieces
    )
    return " ".join(text.encode("utf-8", "replace").decode().split())


def _text(raw: bytes, charset: str | None) -> str:
    try:
        return decode(raw, charset).text
    except DocumentError:
        return ""


def _best(choices: list[list[Body]]) -> list[Body]:
    """The last choice with HTML, since the best comes last (RFC 2046, 5.1.4), or else a text."""
    pages = [choice for choice in choices if any(body.form == "html" for body in choice)]
    return pages[-1] if pages else next(filter(None, choices), [])


def _root(part: "Message[str, str]", parts: "list[Message[str, str]]") -> "Message[str, str]":
    """The part that the others of a multipart/related belong to (RFC 2387)."""
    start = part.get_param("start")
    named = [one for one in parts if start and one.get("Content-ID") == start]
    return (named or parts)[0]


def _charset(part: "Message[str, str]") -> str | None:
    try:
        charset = part.get_content_charset()
    except (LookupError, ValueError):
        return None
    return charset if codec_for(charset) else None
