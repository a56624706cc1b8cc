"""Contacts from ``mailto:`` and ``tel:`` links, with the role that their place gives them.

A link in the byline or the author's box is the author's, one in the footer the publisher's;
one in the text may be anyone's and gets no role. If the page names no author, no address is the
author's; a form's placeholder is not a contact.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.candidate import Resolved, resolved
from cleaner.metadata.fields import Contact
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

_FEWEST_DIGITS, _MOST_DIGITS = 7, 15  # of a phone number; ITU-T E.164 allows 15
_MOST = 6  # contacts of a page; more are a directory
_EMAIL = pattern(r"[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DESK = pattern(
    r"(?:info|news|desk|editor|redaktion|redaction|redaccion|contact|kontakt|tips|letters"
    r"|leserbriefe|press|office|support|hello|mail|webmaster|service)[\w.-]*@",
    re.I,
)
_PLACEHOLDER = pattern(r"@(?:e-?mail|domain|yourdomain|test)\.|^(?:name|you|user)@", re.I)


def resolve(candidates: Sequence[Found], authors: Sequence[str] = ()) -> Resolved | None:
    """Return the contacts of the page in the order of `candidates`, each once; None without any."""
    contacts: dict[str, tuple[Contact, Found]] = {}
    for found in candidates:
        contact = _read(found, authors)
        if contact is not None and len(contacts) < _MOST:
            contacts.setdefault(contact.value.casefold(), (contact, found))
    if not contacts:
        return None
    values = tuple(contact for contact, _ in contacts.values())
    return resolved(values, next(iter(contacts.values()))[1], candidates)


def _read(found: Found, authors: Sequence[str]) -> Contact | None:
    """A link as a contact. The last part of its `by` is its place on the page."""
    if isinstance(found.value, Contact):
        return found.value
    scheme, _, value = found.value.partition(":")
    place = found.by.rpartition("/")[2]
    return _email(value, place, authors) if scheme == "mailto" else _phone(value, place)


def _email(value: str, place: str, authors: Sequence[str]) -> Contact | None:
    if not _EMAIL.fullmatch(value) or _PLACEHOLDER.search(value):
        return None
    owner = next((name for name in authors if _is_made_of(value, name)), None)
    if owner:
        return Contact("email", value, owner, "author")
    if _DESK.match(value):
        return Contact("email", value, None, "publisher" if place == "footer" else "desk")
    if place == "author" and authors:
        return Contact("email", value, authors[0] if len(authors) == 1 else None, "author")
    return Contact("email", value, None, "publisher" if place == "footer" else None)


def _phone(value: str, place: str) -> Contact | None:
    if not _FEWEST_DIGITS <= sum(c.isdigit() for c in value) <= _MOST_DIGITS:
        return None
    if place == "author":
        return Contact("phone", value, None, "author")
    return Contact("phone", value, None, "publisher" if place == "footer" else None)


def _is_made_of(value: str, name: str) -> bool:
    """Whether a linked address holds the family name: "amoreno@", "ada.moreno@" of Ada Moreno.

    `cleaner.metadata.contacts.address.belongs` judges those of the text, where initials count too.
    """
    words = bare_words(name).split()
    local = value.partition("@")[0].casefold()
    return len(words) > 1 and len(words[-1]) > 2 and words[-1] in local
