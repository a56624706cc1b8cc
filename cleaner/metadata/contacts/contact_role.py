"""Whose an address is: the author's, the desk's, or nobody's.

The last cue before it tells, else the name beside it, else its place: alone under the
headline, or below the article within three rows of the author's name.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.metadata.contacts import address, cues
from cleaner.metadata.contacts.address import Address
from cleaner.metadata.document_view import Reading, Row
from cleaner.metadata.names import person_names
from cleaner.metadata.names.author_line import Signature

NEAR_BEFORE, NEAR_AFTER = 8, 12  # rows around the body where an address may stand alone


class Spot(NamedTuple):
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


def find(reading: Reading, spot: Spot) -> tuple[str | None, str | None, str | None]:
    """Role, name and flaw of an e-mail or handle."""
    row, kind = spot.row, spot.address.kind
    embed, cued = _line(row.text)
    person = owner(spot.address.value, spot.byline)
    if person and not (embed and kind == "handle" and row.place == "inside"):
        return "author", person, None
    if embed and (kind == "handle" or not cued):
        return None, None, "in an embedded post, a credit or a form"
    role = _by_cue(spot) or _by_place(reading, spot)
    return role, name(spot) if role == "author" else None, None


@lru_cache(maxsize=8)  # the addresses of one line are judged one after the other
def _line(text: str) -> tuple[bool, bool]:
    """Whether a line is an embedded post, a credit or a form; whether it holds a cue."""
    lower = text.lower()
    embed = text[0] in "@—–-" or any(sign in lower for sign in cues.EMBED_SIGNS)
    cued = cues.DESK.search(text) or cues.AUTHOR.search(text)
    return embed and cues.EMBED.search(text) is not None, cued is not None


def _by_cue(spot: Spot) -> str | None:
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


def _by_place(reading: Reading, spot: Spot) -> str | None:
    """The role of an address without a cue: beside a name, or alone near a name."""
    row, sign = spot.row, spot.sign
    if spot.address.kind == "email" and address.is_newsroom(spot.address.value):
        return "desk" if row.place == "after" and spot.near else None
    if sign is not None and sign.kind not in ("dated", "posts"):
        agrees = not spot.byline or any(
            person_names.same(a, b) for a in sign.names for b in spot.byline
        )
        return "author" if spot.near and (agrees or sign.kind in ("bio", "contact")) else None
    if len(row.text) - len(spot.address.value) >= 40 or (row.place == "inside" and row.gap > 3):
        return None
    if row.place != "after":
        return "author" if row.gap <= NEAR_BEFORE else None
    return "author" if spot.near and _beside_author(reading, spot) else None


def owner(value: str, byline: Sequence[str]) -> str | None:
    return next((person for person in byline if address.belongs(value, person)), None)


def name(spot: Spot) -> str | None:
    """The name that goes with an author's address, as the byline has it."""
    if spot.sign is not None:
        for one in spot.sign.names:
            for person in spot.byline:
                if person_names.same(one, person):
                    return person
        return spot.sign.names[0]
    return spot.byline[0] if len(spot.byline) == 1 else None


def _beside_author(reading: Reading, spot: Spot) -> bool:
    """Whether an author's name stands within three rows."""
    index = spot.row.nth
    near = "\n".join(reading.texts[max(0, index - 3) : index + 2])
    return any(person in near for person in spot.byline)


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place
