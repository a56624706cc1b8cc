"""The contact block of a press release: its heading, and the name, e-mail and phone below it.

"Media Contact:", then lines or a table, or all in one line. Whoever issued the release is its
publisher, so these contacts have that role, with the person's name. A heading that names the
press is enough; a bare "Contact:" must stand at the end or the top of the text and lead to a person
with an e-mail address, because a report of a fair may end in "Contact: the tourist office".
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleaner.metadata import word_lists
from cleaner.metadata.contacts import address
from cleaner.metadata.dates import written_date
from cleaner.metadata.document_view import DocumentView, TextLine
from cleaner.metadata.fields import Contact
from cleaner.metadata.names import person_name
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench; cases in tests/test_contact_block.py.
_MOST_BLOCKS = 6  # of a text; more are a list of press offices
_MOST_LINES = 12  # non-blank lines of a block
_LONGEST_HEADING, _LONGEST_LINE = 70, 160  # code points
_LONGEST_TEXT = 60  # code points of a line without an address: a name, a job, a company
_AT_TOP, _AT_END = 12, 25  # first and last non-blank lines where a bare "Contact:" counts
_LISTS = {name: "|".join(ones) for name, ones in word_lists.sections("contacts/block.txt").items()}
_HEADING = pattern(
    rf"^[\W_]*(?:(?P<press>{_LISTS['press']})|(?:{_LISTS['any']}))[\s*_]*(?:[:：|\t\-–—/]\s*|$)",
    re.IGNORECASE,
)
_END = pattern(rf"^[\W_]*(?:{_LISTS['end']})|^[#*\-–—_=\s]{{2,}}$", re.IGNORECASE)
_LABEL = pattern(rf"^[\W_]*(?:{_LISTS['label']})\s*(?:[:：|\t]\s*|$)", re.IGNORECASE)
_PART = pattern(r"\s*(?:[,;|\t•·]|\s[-–—/]\s|\s{3,})\s*")
_PHONE = pattern(r"(?<![\w@/.,:-])(?:\+|00|\(|0|\d{3}[-. ])[\d ()/.\u00a0–-]{5,22}\d(?![\w@])")
_DIGITS = range(7, 16)  # of a phone number; ITU-T E.164 allows 15
_MOST_PARTS = 6  # of a line, at its separators, that may be the name


class BlockContact(NamedTuple):
    """A contact of a block, and the number of its line."""

    contact: Contact
    line: int


def find(view: DocumentView, holding: Iterable[int]) -> Iterator[BlockContact]:
    """Yield the contacts of the blocks, in order: of each person the e-mails, then the phones.

    `holding` are the indexes of the lines that may hold an address or a phone number.
    """
    found = 0
    end = -1  # position of the last line of a block
    for match in _headings(view, holding):
        if match.position <= end or found >= _MOST_BLOCKS:
            continue
        lines = _lines(view, match)
        contacts = [*_contacts(lines)]
        heading = _HEADING.match(match.text)
        if heading is None or not (heading["press"] or _is_complete(view, match, contacts)):
            continue
        if contacts:
            found += 1
            end = lines[-1].position
            yield from contacts


def _headings(view: DocumentView, holding: Iterable[int]) -> Iterator[TextLine]:
    """The lines that may be the heading of a block: no further above an address than it is long."""
    near = {i for index in holding for i in range(max(0, index - _MOST_LINES), index + 1)}
    for index in sorted(near):
        text = view.texts[index]
        if len(text) <= _LONGEST_LINE and (match := _HEADING.match(text)):
            rest = text[match.end() :]
            if not rest or address.find(rest) or len(rest) <= _LONGEST_TEXT:
                yield view.line(index)


def _is_complete(view: DocumentView, heading: TextLine, contacts: list[BlockContact]) -> bool:
    """Whether a block under a bare heading is a person's, with an e-mail, at an end of the text."""
    if _AT_TOP <= heading.position < len(view.texts) - _AT_END:
        return False
    return any(one.contact.kind == "email" and one.contact.name for one in contacts)


def _lines(view: DocumentView, heading: TextLine) -> list[TextLine]:
    """The heading's own rest and the lines below it, up to a sentence or the next section."""
    match = _HEADING.match(heading.text)
    rest = heading.text[match.end() :].strip() if match else ""
    lines = [heading._replace(text=rest)] if rest else []
    previous, has_address = heading.number, bool(rest and _has_address(rest))
    for line in view.lines(heading.position + 1, heading.position + 1 + _MOST_LINES):
        holds = _has_address(line.text)
        gap = line.number - previous > 1
        if _END.match(line.text) or _HEADING.match(line.text) or len(line.text) > _LONGEST_LINE:
            break
        if not holds and (len(line.text) > _LONGEST_TEXT or (gap and has_address)):
            break
        lines.append(line)
        previous, has_address = line.number, has_address or holds
    return lines


def _has_address(text: str) -> bool:
    return "@" in text or bool(address.find(text)) or _PHONE.search(text) is not None


def _contacts(lines: list[TextLine]) -> Iterator[BlockContact]:
    """The contacts in the lines of a block, each with the name above or beside it."""
    people: list[tuple[str | None, list[BlockContact], list[BlockContact]]] = [(None, [], [])]
    for line in lines:
        name = _name(line.text)
        if name is not None:
            unnamed = people[-1][0] is None
            people.append(
                (name, people.pop()[1] if unnamed else [], []) if unnamed else (name, [], [])
            )
        person, emails, phones = people[-1]
        for kind, value in _addresses(line.text):
            contact = Contact(kind, value, person, "publisher")  # type: ignore[arg-type]
            (emails if kind == "email" else phones).append(BlockContact(contact, line.number))
    for person, emails, phones in people:
        for one in (*emails, *phones):
            yield BlockContact(_named(one.contact, person), one.line)


def _named(contact: Contact, name: str | None) -> Contact:
    return Contact(contact.kind, contact.value, contact.name or name, contact.role)


def _addresses(text: str) -> Iterator[tuple[str, str]]:
    """The e-mail addresses and phone numbers of a line, as (kind, value)."""
    rest = text
    for one in address.find(text):
        if one.kind == "email" and not address.is_placeholder(one.value):
            yield "email", one.value
            rest = rest.replace(one.value, " " * len(one.value))
    for match in _PHONE.finditer(rest):
        value = match[0].strip(" .-–/")
        value = value if value.count("(") == value.count(")") else value.strip("()")
        if sum(map(str.isdigit, value)) in _DIGITS and not written_date.find(value):
            yield "phone", value


def _name(text: str) -> str | None:
    """The person that a line of a block names, by itself or beside a job or an address."""
    for part in _PART.split(text)[:_MOST_PARTS]:
        label = _LABEL.match(part)
        part = part[label.end() :] if label else part
        if part and "@" not in part and not any(map(str.isdigit, part)):
            name = person_name.read(part, "", single=False)
            if name is not None and person_name.has_given_name(name):
                return name
    return None
