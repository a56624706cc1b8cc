"""Contacts: how to reach the author or the desk, by e-mail, phone or handle.

An address counts if a cue, its place or its name shows whose it is; its `role` is "author" or
"desk", "publisher" in the contact block of a press release, or what the page states. An address
in an embedded post, a form's placeholder, an account, a licensing desk, or a phone number that the
story gives to witnesses is rejected and kept with the reason.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from cleaner.metadata.candidate import SAME_VALUE
from cleaner.metadata.contacts import address, block, contact_role, cues
from cleaner.metadata.contacts.contact_role import LineAddress
from cleaner.metadata.document_view import DocumentView
from cleaner.metadata.fields import Contact
from cleaner.metadata.lines_holding import lines_holding
from cleaner.model import Found

# Set by hand on the development bench; cases in tests/test_metadata_contact.py.
_LONGEST = 1_500  # code points of a line that is read
_MOST = 8  # contacts of one role; more are a directory
_MOST_CANDIDATES = 200  # addresses of a document that are judged; more are a table
_MOST_LINES = 400  # lines with an "@" that are read; more are a table or a forum
_BODY_START = 4  # of the body's first lines, those in which a line about the author may be
_PHONE_CUE = 40  # code points before a number in which a word such as "Phone:" may be
_AT_SIGNS = ("@", "(at)", "[at]")


class _Candidate(NamedTuple):
    """An address, what found it, and whose it is; `rejected` is the reason not to take it."""

    kind: str
    value: str
    line: int | None
    by: str
    role: str | None = None
    name: str | None = None
    rejected: str | None = None


def find(
    view: DocumentView, byline: Sequence[str]
) -> tuple[tuple[Contact, ...], tuple[Found, ...]]:
    """Return the contacts, stated ones first, then in the order of the text; and all findings.

    `byline` holds the authors. What a rule captured as a contact is the author's, unless
    something else decides.
    """
    rules = {(address.normalise(text), line): rule for text, line, rule in view.captured("contact")}
    holding = _lines_holding(view)
    of_lines = islice(_of_lines(view, holding, byline, rules), _MOST_CANDIDATES)
    contacts: dict[str, Contact] = {}
    found: list[Found] = []
    of_blocks = [*_of_blocks(view, holding)]
    in_blocks = {(address.normalise(one.value), one.line) for one in of_blocks}
    others = (o for o in of_lines if (address.normalise(o.value), o.line) not in in_blocks)
    for one in (*_stated(view, byline), *of_blocks, *others):
        key = address.normalise(one.value)
        reason = None
        if one.rejected or one.role is None:
            reason = one.rejected or "nothing says whose it is"
        elif key in contacts:
            reason = SAME_VALUE
        elif sum(contact.role == one.role for contact in contacts.values()) >= _MOST:
            reason = "one of a long list"
        else:
            contacts[key] = Contact(one.kind, one.value, one.name, one.role)  # type: ignore[arg-type]
        found.append(Found("contact", one.value, one.line, one.by, reason))
    return tuple(contacts.values()), tuple(found)


def _stated(view: DocumentView, byline: Sequence[str]) -> Iterator[_Candidate]:
    """What the page or the container states: mostly ``mailto:`` links."""
    for one, _ in view.stated("contact"):
        value = one.value
        name = role = None
        if isinstance(value, Contact):
            kind, text, name, role = str(value.kind), value.value, value.name, value.role
        else:
            text = str(value)
            kind = "email" if "@" in text[1:] else "handle" if text[:1] == "@" else "phone"
        owner = contact_role.owner(text, byline)
        if owner and role is None:
            role = "author"
        rejected = address.unusable(kind, text)
        yield _Candidate(kind, text, one.line, one.by, role, name or owner, rejected)


def _of_blocks(view: DocumentView, holding: Sequence[int]) -> Iterator[_Candidate]:
    """The contacts of a press release's blocks, which the page's markup has no place for."""
    for contact, line in block.find(view, holding):
        kind, value = str(contact.kind), contact.value
        yield _Candidate(kind, value, line, "text/contact/block", contact.role, contact.name)


def _lines_holding(view: DocumentView) -> Sequence[int]:
    """The indexes of the lines that may hold an address; patterns run only on these."""
    with_at = sorted(lines_holding(view.text, _AT_SIGNS, "\n"))
    return sorted(view.digits.phone_lines().union(with_at[:_MOST_LINES]))


def _of_lines(
    view: DocumentView,
    holding: Sequence[int],
    byline: Sequence[str],
    rules: Mapping[tuple[str, int], str],
) -> Iterator[_Candidate]:
    """The addresses of the text."""
    for index in holding:
        line = view.line(index)
        if len(line.text) > _LONGEST or not (addresses := address.find(line.text)):
            continue
        outside = line.place != "inside" or line.distance < _BODY_START or view.is_at_body_end(line)
        author_line = view.author_line(line) if outside else None
        role = None
        for one in addresses:
            found = LineAddress(line, one, author_line, byline)
            candidate = _judged(view, found, rules, role)
            if candidate is not None:
                role = candidate.role or role
                yield candidate


def _judged(
    view: DocumentView,
    found: LineAddress,
    rules: Mapping[tuple[str, int], str],
    previous_role: str | None,
) -> _Candidate | None:
    """The address with its role; None for a phone number that is not introduced as one.

    `previous_role` is the role of the address before it in the same line.
    """
    kind, value, start = found.address
    line = found.line
    rule = rules.get((address.normalise(value), line.number))
    by = rule or f"text/contact/{kind}"
    if rejected := address.unusable(kind, value):
        return _Candidate(kind, value, line.number, by, rejected=rejected)
    if kind == "phone":  # counts beside an address that counts, or for the desk
        before = line.text[max(0, start - _PHONE_CUE) : start]
        if not (found.author_line or cues.PHONE.occurs_in(before)):
            return None
        desk = line.place == "after" and found.is_near and cues.DESK.occurs_in(line.text)
        role = previous_role or ("desk" if desk else None)
        rejected = None if role else "the story's, or nobody's"
        return _Candidate(kind, value, line.number, by, role, rejected=rejected)
    role, name, rejected = contact_role.find(view, found)
    if role is None and rejected is None and rule:
        role, name = "author", contact_role.author_name(found)
    return _Candidate(kind, value, line.number, by, role, name, rejected)
