"""Contacts from ``mailto:`` and ``tel:`` links, with the role that their place gives them.

A link in the byline or the author's box is the author's; one in the footer the publisher's;
one in the text is anybody's and gets no role. An address without a person in the byline, or
a form's placeholder, is not the author's.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.markup.choice import Choice, taken
from cleaner.metadata.names.person_names import fold
from cleaner.model import Contact, Found

MOST = 6
_EMAIL = pattern(r"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DESK = pattern(
    r"(?:info|news|desk|editor|redaktion|redaction|redaccion|contact|kontakt|tips|letters"
    r"|leserbriefe|press|office|support|hello|mail|webmaster|service)[\w.-]*@",
    re.I,
)
_PLACEHOLDER = pattern(r"@(?:e-?mail|domain|yourdomain|test)\.|^(?:name|you|user)@", re.I)


def choose(candidates: Sequence[Found], authors: Sequence[str] = ()) -> Choice | None:
    """The contacts of the page, the author's first; None when there is none."""
    contacts: dict[str, tuple[Contact, Found]] = {}
    for found in candidates:
        contact = _read(found, authors)
        if contact is not None and len(contacts) < MOST:
            contacts.setdefault(contact.value.casefold(), (contact, found))
    if not contacts:
        return None
    values = tuple(contact for contact, _ in contacts.values())
    return taken(values, next(iter(contacts.values()))[1], candidates)


def _read(found: Found, authors: Sequence[str]) -> Contact | None:
    if isinstance(found.value, Contact):
        return found.value
    scheme, _, value = found.value.partition(":")
    place = found.by.rpartition("/")[2]
    return _email(value, place, authors) if scheme == "mailto" else _phone(value, place)


def _email(value: str, place: str, authors: Sequence[str]) -> Contact | None:
    if not _EMAIL.fullmatch(value) or _PLACEHOLDER.search(value):
        return None
    owner = next((name for name in authors if _is_of(value, name)), None)
    if owner:
        return Contact("email", value, owner, "author")
    if _DESK.match(value):
        return Contact("email", value, None, "publisher" if place == "footer" else "desk")
    if place == "author" and authors:
        return Contact("email", value, authors[0] if len(authors) == 1 else None, "author")
    return Contact("email", value, None, "publisher" if place == "footer" else None)


def _phone(value: str, place: str) -> Contact | None:
    if not 7 <= sum(c.isdigit() for c in value) <= 15:
        return None
    if place == "author":
        return Contact("phone", value, None, "author")
    return Contact("phone", value, None, "publisher" if place == "footer" else None)


def _is_of(value: str, name: str) -> bool:
    """Whether the address is made of the name: "amoreno@", "ada.moreno@" of Ada Moreno."""
    words = fold(name).split()
    local = value.partition("@")[0].casefold()
    return len(words) > 1 and len(words[-1]) > 2 and words[-1] in local
