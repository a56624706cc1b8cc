"""How to reach the author or the desk: e-mail, phone, handle.

Promise: an address counts when a cue, its place or its name says whose it is. An address
in an embedded post, a form's placeholder, an account, a licensing desk, or a phone number
that the story gives to witnesses is no contact; it is kept with the reason. `role` is
"author", "desk" or "publisher"; a value that belongs to the house's sales or legal side is
rejected rather than called a contact.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cleaner.fields import names, signature
from cleaner.fields.scene import Reading, Row
from cleaner.fields.weigh import stated
from cleaner.model import Contact, Found

LONGEST = 1_500  # code points of a line that is read
NEAR_BEFORE, NEAR_AFTER = 8, 12  # rows around the body where an address may stand alone
MOST = 8  # more contacts of one role are a directory

_ADDRESS = re.compile(
    r"(?P<email>[\w.+-]{1,64}(?:@|\[at\]|\(at\)| \[at\] )[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})"
    r"|(?<![\w@/.])(?P<handle>@\w{2,30})(?![\w.]*@)"
    r"|(?:(?<![\w@/.,-])|(?<=\w)(?=\())(?P<phone>(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?"
    r"\d{2,5}(?:[ .-]\d{2,5}){1,4})(?![\w-])"
)
_GLUED = re.compile(r"(?<=[a-z0-9_])(?:Opens|[A-Z][a-zß-ÿ]+)$")  # "@adamorenoOpens in a new window"
_PHONE_SIGN = re.compile(r"\d{3}[ .-]\d{3,4}|\+\d{2}")
_PLACEHOLDER = re.compile(
    r"^(?:user|you|your|your-?(?:name|e-?mail)|name|e-?mail|mail|eposta|ornek|beispiel|exemple|ejemplo"
    r"|john\.?doe|jane\.?doe|test|max\.?mustermann|someone|username|deinname|dein|ihre?[.-]?(?:mail|name)"
    r"|nome|nombre|address|abc|xyz|foo)@|@(?:email|domain|test|yourdomain|mail)\."
    r"|^@(?:gmail|media|import|font|charset|keyframes|supports)$|protected",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"^(?:subscri\w*|support|customer\w*|help\w*|privacy|datenschutz|legal|permission\w*"
    r"|licen[cs]\w*|syndicat\w*"
    r"|reprint\w*|rights|copyright|dmca|advert\w*|ads?|anzeigen|werbung|publicidad|pubblicita"
    r"|marketing|sales"
    r"|vertrieb|abo\w*|leserservice|kundenservice|kunden\w*|service|billing|no-?reply|webmaster"
    r"|webteam|jobs?"
    r"|career\w*|karriere|press|presse|shop|store|account\w*|circulation|partner\w*|promo\w*)(?:[._-]\w+)?@",
    re.IGNORECASE,
)
_EMBED = re.compile(
    r"^[—–-] ?[^@]{0,80}\(@\w+\)|pic\.twitter|a post shared|\(by: ?@|/(?:instagram|twitter|x"
    r"|tiktok)\b"
    r"|^(?:@\w+ ){2}|\bRT @|view this post|photo|foto|screenshot|captures d|credit|©|copyright"
    r"|all rights"
    r"|angemeldet als|signed in as|logged in|password|newsletter|unsubscribe|subscribing|gamble"
    r"|hotline"
    r"|suicide|lifeline|crisis|\bpolice\b|polizei",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"\b(?:follow|e-?mail|contact|reach|write to|find|message|tweet(?: at)?|dm)(?: (?:him|her"
    r"|them|me)\b"
    r"| (?:the )?(?:writer|author|reporter|columnist|journalist|editor|deputy editor"
    r"|staff writer)\b)"
    r"|can be (?:reached|contacted|emailed|followed|found)|(?:he|she|they) can be|story (?:she"
    r"|he|they) should"
    r"|folgen sie (?:ihm|ihr)|erreichen sie|schreiben sie (?:ihm|ihr)|contactez-l|suivez-l"
    r"|escríbele|síguel[oa]"
    r"|contattal[oa]|autor(?:in)?:|about the author|got a tip for",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"\b(?:follow us|contact us|e-?mail us|tell us|let us know|send us|write to us|reach us"
    r"|get in touch"
    r"|our e-?mail|our newsroom|news ?desk|newsroom|letters? to the editor|your letters"
    r"|send your|news tips?"
    r"|have a (?:tip|story|question)|got a (?:tip|story|news)|story tips?|story ideas?"
    r"|tips? (?:can|to|line)"
    r"|feedback|corrections?|follow [\w ]{2,40} on|contact the"
    r"|e-?mail (?:the )?[A-Z]\w+ [\w ]{0,20}at"
    r"|schreiben sie uns|senden sie|schicken sie|leserbriefe?|ihre meinung|hinweise an"
    r"|redaktion(?::| unter)"
    r"|kontaktieren sie uns|so erreichen sie uns|folgen sie uns|écrivez|contactez-nous"
    r"|suivez-nous|écrire à"
    r"|escríbenos|contáctanos|síguenos|envíanos|cartas|scrivi(?:ci)?|contattaci|seguici|inviate"
    r"|contate|fale conosco|escreva|siga-nos|mail ons|tip de redactie|tips? oss|tip os|skriv til"
    r"|kontakta oss"
    r"|tipsa|napisz do|skontaktuj|пишите|напишите|надішліть|제보|ihbar|bize ulaşın|投稿|情報提供)",
    re.IGNORECASE,
)
_DESK_BOX = re.compile(
    r"^(?:info|news|newsroom|newsdesk|desk|editors?|editorial|redaktion|redaction|redaccion"
    r"|redazione|redactie"
    r"|redakcja|redakce|letters?|briefe|leserbriefe|forum|tips?|tipps?|contact|kontakt|contacto"
    r"|community|hello"
    r"|feedback|stories|story|web(?:news)?|online|local|metro|sports?|business|opinion|oped|politics)(?:[._-]?\w+)?@",
    re.IGNORECASE,
)
_TIP_LINE = re.compile(r"\b(?:tips?|story|stories|ideas?|letters?)\b", re.IGNORECASE)
PHONE_SIGNS = ("tel", "phone", "call", "signal", "whatsapp", "fon", "mobile")
_PHONE = re.compile(
    r"\b(?:tel|phone|telephone|telefon|téléphone|teléfono|telefono|call|signal|whatsapp|fax|fon|mobile)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Seen:
    """An address in a row: what it is, and whose, or in words why nobody's."""

    kind: str
    value: str
    line: int | None
    by: str
    role: str | None
    name: str | None
    flaw: str | None


def find(
    reading: Reading, byline: Sequence[str], captured: Iterable[tuple[str, int, str]]
) -> tuple[tuple[Contact, ...], tuple[Found, ...]]:
    """The contacts in the order of the text, and all candidates.

    `byline` are the authors; `captured` (text, line number, rule) of rules that name a
    contact, which count like a cue.
    """
    rules = {(_plain(text), line): rule for text, line, rule in captured}
    seen = [*_stated(reading, byline), *_seen(reading, byline, rules)]
    contacts: dict[str, Contact] = {}
    found: list[Found] = []
    for one in seen:
        key = _plain(one.value)
        line, by = one.line, one.by
        if one.flaw or one.role is None:
            why = one.flaw or "nothing says whose it is"
            found.append(Found("contact", one.value, line, by, why))
        elif key in contacts:
            found.append(Found("contact", one.value, line, by, "says the same"))
        elif sum(contact.role == one.role for contact in contacts.values()) >= MOST:
            found.append(Found("contact", one.value, line, by, "one of a long list"))
        else:
            contacts[key] = Contact(one.kind, one.value, one.name, one.role)  # type: ignore[arg-type]
            found.append(Found("contact", one.value, line, by))
    return tuple(contacts.values()), tuple(found)


def belongs(address: str, person: str) -> bool:
    """Whether an address or handle holds a person's family name, or the given name.

    >>> belongs("amoreno@example.com", "Ada Moreno"), belongs("@benlund", "Ada Moreno")
    (True, False)
    """
    local = "".join(names.fold(address.lstrip("@").partition("@")[0]).split())
    parts = [part for part in names.fold(person).split() if len(part) > 1]
    if not local or not parts:
        return False
    family = parts[-1]
    if len(family) > 3 and family in local:
        return True
    if len(family) > 1 and local in (parts[0][0] + family, parts[0] + family, family + parts[0]):
        return True
    initials = "".join(part[0] for part in parts)
    return local == initials or (len(parts[0]) > 3 and local.startswith(parts[0]))


# ------------------------------------------------------------------ inside


def _plain(value: str) -> str:
    return value.strip(" .,;:()").casefold()


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
        owner = next((person for person in byline if belongs(text, person)), None)
        if owner and role is None:
            role = "author"
        yield _Seen(kind, text, one.line, one.by, role, name or owner, _worthless(kind, text))


def _seen(
    reading: Reading, byline: Sequence[str], rules: Mapping[tuple[str, int], str]
) -> Iterator[_Seen]:
    """The addresses of the text; patterns run only on rows that hold the sign of one."""
    has_at = "@" in reading.text or "[at]" in reading.folded or "(at)" in reading.folded
    has_phone = _PHONE_SIGN.search(reading.text) is not None
    if not has_at and not has_phone:
        return
    needles = ("@", "[at]", "(at)") if has_at else ()
    for row in reading.holding(*needles, *(PHONE_SIGNS if has_phone else ())):
        text = row.text
        if len(text) <= LONGEST:
            found = [
                (str(match.lastgroup), _unglued(match[0], text[match.end() :]), match.start())
                for match in _ADDRESS.finditer(text)
            ]
            if found:
                yield from _in_row(reading, row, found, byline, rules)


def _in_row(
    reading: Reading,
    row: Row,
    values: Sequence[tuple[str, str, int]],
    byline: Sequence[str],
    rules: Mapping[tuple[str, int], str],
) -> Iterator[_Seen]:
    """Judge the addresses of one row; a phone counts beside an address that counts."""
    outside = row.place != "inside" or row.gap < 4 or reading.ends(row)
    sign = reading.sign(row) if outside else None
    last_role: str | None = None
    for kind, value, start in values:
        rule = rules.get((_plain(value), row.number))
        by = rule or f"text/contact/{kind}"
        flaw = _worthless(kind, value)
        role: str | None = None
        name: str | None = None
        if kind == "phone":
            if not _is_phone(value) or not (
                sign or _PHONE.search(row.text[max(0, start - 40) : start])
            ):
                continue
            near = row.place == "after" and row.gap <= NEAR_AFTER
            role = last_role or ("desk" if near and _DESK.search(row.text) else None)
            flaw = None if role else "the story's, or nobody's"
        elif flaw is None:
            role, name, flaw = _address(reading, row, kind, value, start, sign, byline)
            if role is None and flaw is None and rule:
                role, name = "author", _name(sign, byline)
        last_role = role or last_role
        yield _Seen(kind, value, row.number, by, role, name, flaw)


def _unglued(value: str, behind: str) -> str:
    """The address without a word that a page's markup glued to it."""
    value = value.rstrip(".-_")
    glued = _GLUED.search(value)
    if glued and ("." in value[: glued.start()] or behind.startswith(" in a new")):
        return value[: glued.start()]
    return value


def _is_phone(value: str) -> bool:
    return 7 <= sum(map(str.isdigit, value)) <= 15


def _address(
    reading: Reading,
    row: Row,
    kind: str,
    value: str,
    start: int,
    sign: signature.Signature | None,
    byline: Sequence[str],
) -> tuple[str | None, str | None, str | None]:
    """Role, name and flaw of an e-mail or handle."""
    embed = _EMBED.search(row.text)
    owner = next((person for person in byline if belongs(value, person)), None)
    if owner and not (embed and kind == "handle" and row.place == "inside"):
        return "author", owner, None
    if embed and (kind == "handle" or not (_DESK.search(row.text) or _AUTHOR.search(row.text))):
        return None, None, "in an embedded post, a credit or a form"
    role, name = _whose(reading, row, kind, value, start, sign, byline)
    return role, name, None


def _worthless(kind: str, value: str) -> str | None:
    if _PLACEHOLDER.search(value):
        return "a placeholder"
    if kind == "email" and _HOUSE.match(value):
        return "a desk for accounts, sales or rights"
    return None


def _whose(
    reading: Reading,
    row: Row,
    kind: str,
    value: str,
    start: int,
    sign: signature.Signature | None,
    byline: Sequence[str],
) -> tuple[str | None, str | None]:
    """The role of an address by the cue before it, or by its place where it stands alone."""
    before = row.text[max(0, start - 160) : start]
    author, desk = _last(_AUTHOR, before), _last(_DESK, before)
    if kind == "email" and author < 0 and desk < 0 and row.place != "inside":
        author, desk = _last(_AUTHOR, row.text), _last(_DESK, row.text)
    if author >= 0 or desk >= 0:
        if desk > author and not (
            sign
            and sign.kind in ("bio", "contact")
            and kind == "email"
            and not _DESK_BOX.match(value)
            and _TIP_LINE.search(before)
        ):
            return "desk", None
        return "author", _name(sign, byline)
    if kind == "email" and _DESK_BOX.match(value):
        near = row.place == "after" and row.gap <= NEAR_AFTER
        return ("desk", None) if near else (None, None)
    if sign and sign.kind in ("cue", "bio", "contact", "role", "alone", "other"):
        agrees = not byline or any(names.same(a, b) for a in sign.names for b in byline)
        near = row.place != "after" or row.gap <= NEAR_AFTER
        if near and (agrees or sign.kind in ("bio", "contact")):
            return "author", sign.names[0]
        return None, None
    alone = len(row.text) - len(value) < 40
    if row.place == "inside" and row.gap > 3:
        return None, None
    if alone and row.place != "after" and row.gap <= NEAR_BEFORE:
        return "author", _name(None, byline)
    if (
        alone
        and row.place == "after"
        and row.gap <= NEAR_AFTER
        and _beside_author(reading, row, byline)
    ):
        return "author", _name(None, byline)
    return None, None


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for match in pattern.finditer(text):
        place = match.start()
    return place


def _name(sign: signature.Signature | None, byline: Sequence[str]) -> str | None:
    if sign is not None:
        for name in sign.names:
            for person in byline:
                if names.same(name, person):
                    return person
        return sign.names[0]
    return byline[0] if len(byline) == 1 else None


def _beside_author(reading: Reading, row: Row, byline: Sequence[str]) -> bool:
    """Whether an author's name stands within three rows."""
    near = "\n".join(r.text for r in reading.rows[max(0, row.index - 3) : row.index + 2])
    return any(person in near for person in byline)
