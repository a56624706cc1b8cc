"""How to reach the author or the desk: e-mail, phone, handle.

Promise: an address counts when a cue, its place or its name says whose it is. An address
in an embedded post, a form's placeholder, an account, a licensing desk, or a phone number
that the story gives to witnesses is no contact; it is kept with the reason. `role` is
"author" or "desk", or what the page states; a box of the house's sales or legal side is
rejected rather than called a contact.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from cleaner.fields import address, cues, digits, names
from cleaner.fields.address import Address
from cleaner.fields.scene import Reading, Row
from cleaner.fields.signature import Signature
from cleaner.fields.weigh import stated
from cleaner.model import Contact, Found

LONGEST = 1_500  # code points of a line that is read
NEAR_BEFORE, NEAR_AFTER = 8, 12  # rows around the body where an address may stand alone
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


class _Spot(NamedTuple):
    """An address in its row, and what is known around it."""

    row: Row
    address: Address
    sign: Signature | None
    byline: Sequence[str]

    @property
    def before(self) -> str:
        """The text before the address, where its cue stands."""
        return self.row.text[max(0, self.address.start - 160) : self.address.start]

    @property
    def near(self) -> bool:
        return self.row.place != "after" or self.row.gap <= NEAR_AFTER


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
        owner = _owner(text, byline)
        if owner and role is None:
            role = "author"
        flaw = address.flaw(kind, text)
        yield _Seen(kind, text, one.line, one.by, role, name or owner, flaw)


def _seen(
    reading: Reading, byline: Sequence[str], rules: Mapping[tuple[str, int], str]
) -> Iterator[_Seen]:
    """The addresses of the text; patterns run only on rows that hold the sign of one."""
    phones = digits.rows(reading.text)
    for nth in sorted(phones.union(islice(_ats(reading), MOST_ROWS))):
        row = reading.rows[nth]
        if len(row.text) <= LONGEST and (found := address.find(row.text)):
            outside = row.place != "inside" or row.gap < 4 or reading.ends(row)
            sign = reading.sign(row) if outside else None
            role = None
            for one in found:
                seen = _judged(reading, _Spot(row, one, sign, byline), rules, role)
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
    reading: Reading, spot: _Spot, rules: Mapping[tuple[str, int], str], beside: str | None
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
    role, name, flaw = _whose(reading, spot)
    if role is None and flaw is None and rule:
        role, name = "author", _name(spot)
    return _Seen(kind, value, row.number, by, role, name, flaw)


# ------------------------------------------------------------------ whose


def _whose(reading: Reading, spot: _Spot) -> tuple[str | None, str | None, str | None]:
    """Role, name and flaw of an e-mail or handle."""
    row, kind = spot.row, spot.address.kind
    embed, cued = _line(row.text)
    owner = _owner(spot.address.value, spot.byline)
    if owner and not (embed and kind == "handle" and row.place == "inside"):
        return "author", owner, None
    if embed and (kind == "handle" or not cued):
        return None, None, "in an embedded post, a credit or a form"
    role = _by_cue(spot) or _by_place(reading, spot)
    return role, _name(spot) if role == "author" else None, None


@lru_cache(maxsize=8)  # the addresses of one line are judged one after the other
def _line(text: str) -> tuple[bool, bool]:
    """Whether a line is an embedded post, a credit or a form; whether it holds a cue."""
    lower = text.lower()
    embed = text[0] in "@—–-" or any(sign in lower for sign in cues.EMBED_SIGNS)
    cued = cues.DESK.search(text) or cues.AUTHOR.search(text)
    return embed and cues.EMBED.search(text) is not None, cued is not None


def _by_cue(spot: _Spot) -> str | None:
    """The role by the last cue before the address, for an e-mail also behind it."""
    value, before = spot.address.value, spot.before
    author, desk = _last(cues.AUTHOR, before), _last(cues.DESK, before)
    email = spot.address.kind == "email"
    if email and max(author, desk) < 0 and spot.row.place != "inside":
        author = _last(cues.AUTHOR, spot.row.text)
        desk = _last(cues.DESK, spot.row.text)
    if max(author, desk) < 0:
        return None
    if desk <= author:
        return "author"
    # "Ada Moreno is a reporter. Story tips can be sent to ada@...": a tip line of her own.
    own = spot.sign is not None and spot.sign.kind in ("bio", "contact") and email
    own = own and not address.is_newsroom(value) and cues.TIP.search(before) is not None
    return "author" if own else "desk"


def _by_place(reading: Reading, spot: _Spot) -> str | None:
    """The role of an address without a cue: beside a name, or alone near a name."""
    row, sign = spot.row, spot.sign
    if spot.address.kind == "email" and address.is_newsroom(spot.address.value):
        return "desk" if row.place == "after" and spot.near else None
    if sign is not None and sign.kind not in ("dated", "posts"):
        agrees = not spot.byline or any(names.same(a, b) for a in sign.names for b in spot.byline)
        return "author" if spot.near and (agrees or sign.kind in ("bio", "contact")) else None
    if len(row.text) - len(spot.address.value) >= 40 or (row.place == "inside" and row.gap > 3):
        return None
    if row.place != "after":
        return "author" if row.gap <= NEAR_BEFORE else None
    return "author" if spot.near and _beside_author(reading, spot) else None


def _owner(value: str, byline: Sequence[str]) -> str | None:
    return next((person for person in byline if address.belongs(value, person)), None)


def _name(spot: _Spot) -> str | None:
    """The name that goes with an author's address, as the byline has it."""
    if spot.sign is not None:
        for name in spot.sign.names:
            for person in spot.byline:
                if names.same(name, person):
                    return person
        return spot.sign.names[0]
    return spot.byline[0] if len(spot.byline) == 1 else None


def _beside_author(reading: Reading, spot: _Spot) -> bool:
    """Whether an author's name stands within three rows."""
    index = spot.row.nth
    near = "\n".join(reading.texts[max(0, index - 3) : index + 2])
    return any(person in near for person in spot.byline)


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place
