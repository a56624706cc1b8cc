"""Mail and Usenet as text: a header above the article, and a signature below it.

A message that a program has saved is read by its format; this is for what was copied or exported
as text: "From:", "Subject:", "Date:" and the like one below the other at the very top, in one of
several languages, perhaps after "Forwarded message". Quoted lines are a part of the text.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.names import byline_names
from cleaner.profiles.frame import Frame, Statement, filled
from cleaner.profiles.labels import label_of

_LABELS = {
    "from": "from", "von": "from", "de": "from", "da": "from", "van": "from", "från": "from",
    "subject": "subject", "betreff": "subject", "objet": "subject", "asunto": "subject",
    "oggetto": "subject", "assunto": "subject", "onderwerp": "subject", "ämne": "subject",
    "date": "date", "sent": "date", "datum": "date", "gesendet": "date", "envoyé": "date",
    "enviado": "date", "enviado el": "date", "fecha": "date", "data": "date", "inviato": "date",
    "verzonden": "date", "skickat": "date", "gesendet am": "date",
    "archived-at": "canonical", "organization": "", "organisation": "", "lines": "",
    "newsgroups": "", "path": "", "message-id": "", "references": "", "in-reply-to": "",
    "nntp-posting-host": "", "nntp-posting-date": "", "xref": "", "followup-to": "", "sender": "",
    "distribution": "", "keywords": "", "summary": "", "expires": "", "approved": "",
    "article-i.d.": "", "reply-to": "", "to": "", "cc": "", "bcc": "", "an": "", "kopie": "",
    "à": "", "para": "", "a": "", "aan": "", "till": "", "antwort an": "", "x-newsreader": "",
    "user-agent": "", "x-mailer": "", "mime-version": "", "content-type": "", "disclaimer": "",
    "content-transfer-encoding": "", "received": "", "return-path": "", "delivered-to": "",
    "list-id": "", "list-unsubscribe": "", "x-received": "", "importance": "", "priority": "",
    "attachments": "", "anlagen": "", "precedence": "", "errors-to": "", "originator": "",
    "x-trace": "", "x-complaints-to": "", "injection-info": "", "injection-date": "",
    "content-language": "", "x-priority": "", "status": "", "x-status": "", "thread-topic": "",
}  # fmt: skip
_OWN = re.compile(r"[Xx]-[\w-]{2,40}:\s?.{0,500}")
_FORWARDED = re.compile(
    r"[-_]{2,}\s?(?:forwarded message|original message|forwarded by .{1,80}"
    r"|weitergeleitete nachricht|ursprüngliche nachricht|originalnachricht"
    r"|message transféré|message d['’]origine"
    r"|mensaje reenviado|mensaje original|messaggio inoltrato|doorgestuurd bericht)\s?[-_]{0,}"
    r"|begin forwarded message:|anfang der weitergeleiteten nachricht:",
    re.IGNORECASE,
)
_LIST = re.compile(r"\S{2,60} mailing list", re.IGNORECASE)
_REPLY = re.compile(r"(?i)\A(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|enc|antw)\s*(?:\[\d+\])?\s*:\s*)+")
_ADDRESS = re.compile(r"\S{1,64}@\S{1,100}|<[^<>]{0,200}>")
_DELIMITER = ("--", "-- ")  # RFC 3676, 4.3; the space is often lost
_LEAST = 3  # lines of a header with a label, and different labels
_LEAST_RULE = 20  # "_" in the line above the footer of a mailing list
_MOST = 40  # lines of a header
_LONGEST_LINE = 78  # characters of a line of a signature
_LONGEST_SIGNATURE = 6  # lines that are not blank


def find(texts: Sequence[str]) -> Frame | None:
    """Return the header at the top, forwarded ones below it, and the signature at the end.

    None without a header, and if there is nothing else.
    """
    frame = Frame()
    lines = filled(texts)
    position = 0
    while position < len(lines):
        start = position
        if _FORWARDED.fullmatch(texts[lines[position]].strip()):
            start += 1
        end = _header(texts, lines, start, frame)
        if end is None:
            break
        frame.hidden.update(lines[position:end])
        position = end
    if not position or position == len(lines):
        return None
    _take_end(texts, lines[position:], frame)
    return frame


def _header(texts: Sequence[str], lines: Sequence[int], start: int, frame: Frame) -> int | None:
    """Read the header at a position; return the position after it, None where there is none."""
    fields: dict[str, tuple[str, int]] = {}
    count = 0
    position = start
    while position < min(start + _MOST, len(lines)):
        index = lines[position]
        text = texts[index]
        if position > start and index != lines[position - 1] + 1:
            break  # a blank line ends it
        found = label_of(text, _LABELS)
        folded = text[:1] in (" ", "\t") and position > start
        if found is None and not _OWN.fullmatch(text.strip()) and not folded:
            break
        if found is not None:
            fields.setdefault(found[0], (found[1], index))
            count += 1
        position += 1
    sent = fields.keys() & {"subject", "date"}
    if "from" not in fields or not sent or count < _LEAST or len(fields) < _LEAST:
        return None
    _state(frame, fields)
    return position


def _state(frame: Frame, fields: dict[str, tuple[str, int]]) -> None:
    """State the sender, the subject and the day; those of the innermost header hold."""
    sender, index = fields["from"]
    found = []
    names = byline_names.people(_name(sender))
    if names:
        found.append(Statement("byline", names, index))
    if "subject" in fields:
        subject, index = fields["subject"]
        found.append(Statement("title", _REPLY.sub("", subject).strip(), index))
    for field in ("date", "canonical"):
        if field in fields:
            value, index = fields[field]
            found.append(Statement(field, value.strip("<>"), index))
    taken = {one.field for one in found}
    frame.stated[:] = [
        *(one for one in found if one.value),
        *(one for one in frame.stated if one.field not in taken),
    ]


def _name(sender: str) -> str:
    """The name of a sender: "Ada Moreno <ada@example.com>", "ada@example.com (Ada Moreno)"."""
    start, end = sender.find("("), sender.rfind(")")
    if "@" in sender[: max(start, 0)] and start < end:
        return sender[start + 1 : end]
    return _ADDRESS.sub(" ", sender).strip(" \"'[]")


def _take_end(texts: Sequence[str], lines: Sequence[int], frame: Frame) -> None:
    """Remove the signature, which the fields read, and the footer of a mailing list."""
    tail = lines[-_LONGEST_SIGNATURE - 1 :]
    for p, i in enumerate(tail):
        text = texts[i].strip()
        following = texts[tail[p + 1]].strip() if p + 1 < len(tail) else ""
        if any(len(texts[j].strip()) > _LONGEST_LINE for j in tail[p:]):
            continue  # not a signature
        if texts[i].rstrip("\t") in _DELIMITER:
            frame.read.update(tail[p:])
            return
        if len(text) >= _LEAST_RULE and set(text) == {"_"} and _LIST.fullmatch(following):
            frame.hidden.update(tail[p:])
            return
