"""How to reach the author or the desk: e-mail, phone, handle.

Promise: an address counts when a cue, its place or its name says whose it is. An address
in an embedded post, a form's placeholder, an account, a licensing desk, or a phone number
that the story gives to witnesses is no contact; it is kept with the reason. `role` is
"author" or "desk", or what the page states; a box of the house's sales or legal side is
rejected rather than called a contact.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from cleaner.metadata.candidate import stated
from cleaner.metadata.contacts import address, contact_role, cues, phone_rows
from cleaner.metadata.document_view import Reading
from cleaner.model import Contact, Found

LONGEST = 1_500  # code points of a line that is read
MOST = 8  # more contacts of one role are a directory
MOST_SEEN = 200  # addresses of a document that are judged; more is a table

MOST_ROWS = 400  # rows with an "@"; more is a table or a forum

_AT = ("@", "(at)", "[at]")


class _Seen(NamedTuple):
    """An address, where it stands, and whose it is, or in words why nobody's."""

    kind: str
    value: str
    line: int | None
    by: str
    role: str | None = None
    name: str | None = None
    flaw: str | None = None


def find(
    reading: Reading, byline: Sequence[str], captured: Iterable[tuple[str, int, str]]
) -> tuple[tuple[Contact, ...], tuple[Found, ...]]:
    """The contacts in the order of the text, and all candidates.

    `byline` are the authors; `captured` (text, line number, rule) of rules that name a
    contact, which count like a cue.
    """
    rules = {(address.plain(text), line): rule for text, line, rule in captured}
    seen = [*_stated(reading, byline), *islice(_seen(reading, byline, rules), MOST_SEEN)]
    contacts: dict[str, Contact] = {}
    found: list[Found] = []
    for one in seen:
        key = address.plain(one.value)
        why = None
        if one.flaw or one.role is None:
            why = one.flaw or "nothing says whose it is"
        elif key in contacts:
            why = "says the same"
        elif sum(contact.role == one.role for contact in contacts.values()) >= MOST:
            why = "one of a long list"
        else:
            contacts[key] = Contact(one.kind, one.value, one.name, one.role)  # type: ignore[arg-type]
        found.append(Found("contact", one.value, one.line, one.by, why))
    return tuple(contacts.values()), tuple(found)


# ------------------------------------------------------------------ candidates


def _stated(reading: Reading, byline: Sequence[str]) -> Iterator[_Seen]:
    """What the page or the container states: mostly ``mailto:`` links."""
    for one, _ in stated(reading.scene.stated, "contact"):
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
        flaw = address.flaw(kind, text)
        yield _Seen(kind, text, one.line, one.by, role, name or owner, flaw)


def _seen(
    reading: Reading, byline: Sequence[str], rules: Mapping[tuple[str, int], str]
) -> Iterator[_Seen]:
    """The addresses of the text; patterns run only on rows that hold the sign of one."""
    phones = phone_rows.rows(reading.text)
    for nth in sorted(phones.union(islice(_ats(reading), MOST_ROWS))):
        row = reading.row(nth)
        if len(row.text) <= LONGEST and (found := address.find(row.text)):
            outside = row.place != "inside" or row.gap < 4 or reading.ends(row)
            sign = reading.sign(row) if outside else None
            role = None
            for one in found:
                seen = _judged(reading, contact_role.Spot(row, one, sign, byline), rules, role)
                if seen is not None:
                    role = seen.role or role
                    yield seen


def _ats(reading: Reading) -> list[int]:
    """The indexes of the rows that hold an "@" or what some write for it."""
    signs = [sign for sign in _AT if sign in reading.text]
    if not signs:
        return []
    if signs == ["@"]:
        return [nth for nth, row in enumerate(reading.texts) if "@" in row]
    return [nth for nth, row in enumerate(reading.texts) if any(sign in row for sign in signs)]


def _judged(
    reading: Reading,
    spot: contact_role.Spot,
    rules: Mapping[tuple[str, int], str],
    beside: str | None,
) -> _Seen | None:
    """The address with its role; `beside` is the role of one before it in the line."""
    kind, value, start = spot.address
    row = spot.row
    rule = rules.get((address.plain(value), row.number))
    by = rule or f"text/contact/{kind}"
    if flaw := address.flaw(kind, value):
        return _Seen(kind, value, row.number, by, flaw=flaw)
    if kind == "phone":  # counts beside an address that counts, or for the desk
        if not (spot.sign or cues.PHONE.search(row.text[max(0, start - 40) : start])):
            return None
        desk = row.place == "after" and spot.near and cues.DESK.search(row.text)
        role = beside or ("desk" if desk else None)
        flaw = None if role else "the story's, or nobody's"
        return _Seen(kind, value, row.number, by, role, flaw=flaw)
    role, name, flaw = contact_role.find(reading, spot)
    if role is None and flaw is None and rule:
        role, name = "author", contact_role.name(spot)
    return _Seen(kind, value, row.number, by, role, name, flaw)
