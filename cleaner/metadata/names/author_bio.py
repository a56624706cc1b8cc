"""What a line tells about a person: a bio, how to reach her, a link to all she wrote.

"bio": "Ada Moreno is a reporter ..."; "contact": "Reach Ada Moreno at ..."; "posts": "More
by Ada Moreno". Cheap signs come before the patterns, which run on bounded heads of lines.
"""

import re
from typing import Literal

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import person_names
from cleaner.metadata.names.words import table

About = tuple[Literal["bio", "contact", "posts"], tuple[str, ...]]

_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐĞİŞА-ЯЁІЇЄΑ-Ω]"
_NAME = (  # one name; every word is bounded, and a space cannot be taken in two ways
    rf"({_CAPITAL}[\w.’'-]{{0,30}}"
    rf"(?: (?:(?:de|da|van|von|der|den|la|le|del|di|al|el|bin|ter|ten|zu|du) ){{0,3}}"
    rf"{_CAPITAL}[\w.’'-]{{0,30}}){{1,3}})"
)
_BIO = pattern(
    rf"(?:About )?{_NAME},? (?:\(?@\w{{1,30}}\)? |\([^()]{{1,30}}\) )?"
    r"(?:is|was|has|have|writes|covers|reports|joined|works|worked|serves|hails|ist|war|schreibt"
    r"|arbeitet|berichtet|leitet|studierte"
    r"|est|es|è|é|är|er|jest|—|–|,) (.{2,160})"
)
_BIO_ROLE = pattern(
    r"\b(?:reporter|writer|editor|journalist|columnist|correspondent|producer|contributor|author of"
    r"|an author|freelancer?|intern at|covers|covering|covered|has written|has worked|writes about"
    r"|newsroom|staff|blogger|critic|photographer|historian|fellow|scholar|journalistin|redakteur"
    r"|redakteurin|reporterin|korrespondent|korrespondentin|autorin|autor|volontär|journaliste"
    r"|rédact\w+|periodista|redactora?|giornalista|jornalista|dziennikar\w+|redaktør|redaktör"
    r"|redaktor\w*|toimittaja|verslaggever|redacteur|gazeteci|muhabir)\b",
    re.IGNORECASE,
)
_CONTACT = pattern(
    rf"{_NAME} (?:can|may) be reached|{_NAME} is reachable"
    rf"|[Yy]ou can (?:e-?mail|reach|contact|follow) {_NAME} "
    r"|(?:[Cc]ontact|[Rr]each|[Ee]?-?mail|EMAIL|CONTACT|[Ff]ollow|FOLLOW|[Ww]rite to)"
    r"(?: (?:reporter|writer|editor|staff writer|columnist|journalist|[Dd]eputy [Ee]ditor))?"
    rf" {_NAME} (?:at|on|via|here|by|:|@)"
)
_POSTS = pattern(
    r"(?:view (?:all )?(?:posts|articles|stories) by|(?:read |see )?(?:more|all)"
    r" (?:articles |stories |posts |news )?(?:by|from|about)"
    r"|recent (?:stories|articles|posts) (?:by|from)|mehr von|alle (?:artikel|beiträge) von"
    r"|weitere (?:artikel|beiträge) von|más artículos de"
    r"|ver más de|(?:voir )?tous les articles de|(?:leggi )?(?:tutti gli|altri) articoli di"
    r"|alle artikelen van"
    r"|meer van|mer av|mere af|flere artikler av|articles by|author profile)[: ]+(.{4,80})$",
    re.IGNORECASE,
)
_POSTS_WORDS = table("""
view read see more all recent mehr alle weitere más ver voir tous leggi tutti altri meer mer mere
flere articles author
""")
# One of these stands wherever `_CONTACT` matches.
_CONTACT_SIGNS = ("each", "mail", "ollow", "ontact", "MAIL", "CONTACT", "FOLLOW", "rite to")


def read(text: str, publisher: str | None) -> About | None:
    """The kind of a line about somebody, and whose names stand in it; None for any other."""
    if len(text) <= 12 or " " not in text:
        return None
    if len(text) < 110 and text.partition(" ")[0].casefold() in _POSTS_WORDS:
        match = _POSTS.match(text)
        people = person_names.people(match[1].strip(" :."), publisher) if match else ()
        if people:
            return ("posts", people[:1])
    head = text[:260]
    second = head.find(" ") + 1
    named = head[0].isupper() and head[second : second + 1].isupper()
    if named and len(head) > 30 and (match := _BIO.match(head)) and _BIO_ROLE.search(match[2]):
        people = person_names.people(match[1], publisher)
        if people:
            return ("bio", people)
    if _may_tell(text) and (match := _CONTACT.search(head)):
        people = person_names.people(next(filter(None, match.groups())), publisher)
        if people:
            return ("contact", people)
    return None


def _may_tell(text: str) -> bool:
    """Whether a line may tell how to reach somebody."""
    if "@" in text:
        return any(sign in text for sign in _CONTACT_SIGNS)
    return "reach" in text or "ollow" in text or "mail" in text
