"""E-mail addresses, handles and phone numbers in a line, and what an address shows on its own.

An address comes back as printed, without a word that the page's markup joined to it. It may be
a placeholder, a mailbox for sales or rights, a newsroom's, or contain a person's name; whose
it is, `cleaner.metadata.contacts.contact_role` decides.
"""

import re
from typing import NamedTuple

from cleaner.metadata.bare_words import bare_words
from cleaner.text.lazy_pattern import pattern

_MOST = 20  # addresses of one line that are read; more are a list of members
_AFTER = 12  # characters behind an address, where a word that is joined to it may go on
_LEAST_PART = 4  # letters of a name; a shorter one is in an address by chance
_DIGITS = range(7, 16)  # digits of a phone number; ITU-T E.164 allows 15

_ADDRESS = pattern(  # an e-mail address begins at a word: tried at each letter, it costs much more
    r"(?P<email>(?<![\w.+-])[\w.+-]{1,64}+(?:@|\[at\]|\(at\)| \[at\] )"
    r"[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})"
    r"|(?<![\w@/.])(?P<handle>@\w{2,30})(?![\w.]*@)"
    r"|(?:(?<![\w@/.,-])|(?<=\w)(?=\())(?P<phone>(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?"
    r"\d{2,5}(?:[ .-]\d{2,8}){1,4})(?![\w-])"
)
# A word joined to an address: "@adamorenoOpens in a new window".
_JOINED_WORD = pattern(r"(?<=[a-z0-9_])(?:Opens|[A-Z][a-zß-ÿ]+)$")
_PLACEHOLDER = pattern(
    r"^(?:user|you|your|your-?(?:name|e-?mail)|name|e-?mail|mail|eposta|ornek|beispiel"
    r"|exemple|ejemplo|john\.?doe|jane\.?doe|test|max\.?mustermann|someone|username|deinname"
    r"|dein|ihre?[.-]?(?:mail|name)|nome|nombre|address|abc|xyz|foo)@|@(?:email|domain|test"
    r"|yourdomain|mail)\."
    r"|^@(?:gmail|media|import|font|charset|keyframes|supports)$|protected",
    re.IGNORECASE,
)
_BUSINESS_MAILBOX = pattern(
    r"^(?:subscri\w*|support|customer\w*|help\w*|privacy|datenschutz|legal|permission\w*"
    r"|licen[cs]\w*|syndicat\w*|reprint\w*|rights|copyright|dmca|advert\w*|ads?|anzeigen"
    r"|werbung|publicidad|pubblicita|marketing|sales|vertrieb|abo\w*|leserservice"
    r"|kundenservice|kunden\w*|service|billing|no-?reply|webmaster|webteam|jobs?"
    r"|career\w*|karriere|press|presse|shop|store|account\w*|circulation|partner\w*|promo\w*)(?:[._-]\w+)?@",
    re.IGNORECASE,
)
_NEWSROOM_MAILBOX = pattern(
    r"^(?:info|news|newsroom|newsdesk|desk|editors?|editorial|redaktion|redaction|redaccion"
    r"|redazione|redactie|redakcja|redakce|letters?|briefe|leserbriefe|forum|tips?|tipps?"
    r"|contact|kontakt|contacto|community|hello"
    r"|feedback|stories|story|web(?:news)?|online|local|metro|sports?|business|opinion|oped|politics)(?:[._-]?\w+)?@",
    re.IGNORECASE,
)


class Address(NamedTuple):
    """`kind` is "email", "handle" or "phone"; `start` an offset in the line."""

    kind: str
    value: str
    start: int


def find(text: str) -> tuple[Address, ...]:
    """Return the addresses of a line, in order, at most the first twenty.

    >>> [one.value for one in find("ada@example.com, @adamorenoOpens in a new window")]
    ['ada@example.com', '@adamoreno']
    """
    found = []
    for match in _ADDRESS.finditer(text):
        kind = str(match.lastgroup)
        value = _without_joined_word(match[0], text[match.end() :][:_AFTER])
        if kind != "phone" or sum(map(str.isdigit, value)) in _DIGITS:
            found.append(Address(kind, value, match.start()))
        if len(found) == _MOST:
            break
    return tuple(found)


def normalise(value: str) -> str:
    """Return an address for comparison: without case and the punctuation around it."""
    return value.strip(" .,;:()").casefold()


def unusable(kind: str, value: str) -> str | None:
    """Return why an address cannot be a contact, in words, or None."""
    if _PLACEHOLDER.search(value):
        return "a placeholder"
    if kind == "email" and _BUSINESS_MAILBOX.match(value):
        return "a desk for accounts, sales or rights"
    return None


def is_placeholder(value: str) -> bool:
    """Return whether an address is a form's example or hidden: you@example.com is."""
    return _PLACEHOLDER.search(value) is not None


def is_newsroom(value: str) -> bool:
    """Return whether an e-mail address is that of a desk: news@, letters@, redaktion@."""
    return _NEWSROOM_MAILBOX.match(value) is not None


def belongs(address: str, person: str) -> bool:
    """Return whether an address or handle is made of a person's name.

    >>> belongs("amoreno@example.com", "Ada Moreno"), belongs("@benlund", "Ada Moreno")
    (True, False)
    """
    local = "".join(bare_words(address.lstrip("@").partition("@")[0]).split())
    parts = [part for part in bare_words(person).split() if len(part) > 1]
    if not local or not parts:
        return False
    family = parts[-1]
    if len(family) >= _LEAST_PART and family in local:
        return True
    if len(family) > 1 and local in (parts[0][0] + family, parts[0] + family, family + parts[0]):
        return True
    initials = "".join(part[0] for part in parts)
    return local == initials or (len(parts[0]) >= _LEAST_PART and local.startswith(parts[0]))


def _without_joined_word(value: str, after: str) -> str:
    """The address without a word that the page's markup joined to it; `after` is what follows."""
    value = value.rstrip(".-_")
    joined = _JOINED_WORD.search(value)
    if joined and ("." in value[: joined.start()] or after.startswith(" in a new")):
        return value[: joined.start()]
    return value
