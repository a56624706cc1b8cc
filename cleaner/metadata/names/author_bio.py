"""Lines about an author: a bio, how to reach them, a link to their articles.

"bio": "Ada Moreno is a reporter ..."; "contact": "Reach Ada Moreno at ..."; "posts": "More by
Ada Moreno". The patterns run on the beginning of a line only.
"""

import re
from typing import Literal

from cleaner.metadata import line_checks
from cleaner.metadata.names import byline_names
from cleaner.text.any_case import AnyCase
from cleaner.text.lazy_pattern import pattern

AuthorBio = tuple[Literal["bio", "contact", "posts"], tuple[str, ...]]

# How a line says that it is about its author, one pattern for each kind of line. Collected by
# hand; cases in tests/test_metadata_byline.py.
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐĞİŞА-ЯЁІЇЄΑ-Ω]"
_NAME = (  # one name; bounded, and each word and space matches in one way only: linear
    rf"({_CAPITAL}[\w.’'-]{{0,30}}+"
    rf"(?: (?:(?:de|da|van|von|der|den|la|le|del|di|al|el|bin|ter|ten|zu|du) ){{0,3}}"
    rf"{_CAPITAL}[\w.’'-]{{0,30}}+){{1,3}})"
)
_BIO = pattern(  # a name, and what its bearer does
    rf"(?:About )?{_NAME},? (?:\(?@\w{{1,30}}\)? |\([^()]{{1,30}}\) )?"
    r"(?:is|was|has|have|writes|covers|reports|joined|works|worked|serves|hails|ist|war|schreibt"
    r"|arbeitet|berichtet|leitet|studierte"
    r"|est|es|è|é|är|er|jest|—|–|,) (.{2,160})"
)
_BIO_ROLE = AnyCase(  # the job that the rest of a bio must name
    r"\b(?:reporter|writer|editor|journalist|columnist|correspondent|producer|contributor|author of"
    r"|an author|freelancer?|intern at|covers|covering|covered|has written|has worked|writes about"
    r"|newsroom|staff|blogger|critic|photographer|historian|fellow|scholar|journalistin|redakteur"
    r"|redakteurin|reporterin|korrespondent|korrespondentin|autorin|autor|volontär|journaliste"
    r"|rédact\w+|periodista|redactora?|giornalista|jornalista|dziennikar\w+|redaktør|redaktör"
    r"|redaktor\w*|toimittaja|verslaggever|redacteur|gazeteci|muhabir)\b",
)
_CONTACT = pattern(  # how to reach a person by name
    rf"{_NAME} (?:can|may) be reached|{_NAME} is reachable"
    rf"|[Yy]ou can (?:e-?mail|reach|contact|follow) {_NAME} "
    r"|(?:[Cc]ontact|[Rr]each|[Ee]?-?mail|EMAIL|CONTACT|[Ff]ollow|FOLLOW|[Ww]rite to)"
    r"(?: (?:reporter|writer|editor|staff writer|columnist|journalist|[Dd]eputy [Ee]ditor))?"
    rf" {_NAME} (?:at|on|via|here|by|:|@)"
)
_POSTS = pattern(  # a link to the author's other articles
    r"(?:view (?:all )?(?:posts|articles|stories) by|(?:read |see )?(?:more|all)"
    r" (?:articles |stories |posts |news )?(?:by|from|about)"
    r"|recent (?:stories|articles|posts) (?:by|from)|mehr von|alle (?:artikel|beiträge) von"
    r"|weitere (?:artikel|beiträge) von|más artículos de"
    r"|ver más de|(?:voir )?tous les articles de|(?:leggi )?(?:tutti gli|altri) articoli di"
    r"|alle artikelen van"
    r"|meer van|mer av|mere af|flere artikler av|articles by|author profile)[: ]+(.{4,80})$",
    re.IGNORECASE,
)
_READ = 260  # of a bio: the name and the job are at its beginning


def read(text: str, bits: int, publisher: str | None) -> AuthorBio | None:
    """Return the kind of a line about an author, and the names in it; None for any other line.

    `bits` are what the line may be, from `line_checks`.
    """
    if bits & line_checks.POSTS:
        match = _POSTS.match(text)
        people = byline_names.people(match[1].strip(" :."), publisher) if match else ()
        if people:
            return ("posts", people[:1])
    if bits & line_checks.BIO:
        match = _BIO.match(text[:_READ])
        if match and _BIO_ROLE.occurs_in(match[2]):
            people = byline_names.people(match[1], publisher)
            if people:
                return ("bio", people)
    if bits & line_checks.CONTACT and (match := _CONTACT.search(text[:_READ])):
        people = byline_names.people(next(filter(None, match.groups())), publisher)
        if people:
            return ("contact", people)
    return None


def names_job(text: str) -> bool:
    """Return whether a line that begins with a name goes on with the job of a writer."""
    return _BIO_ROLE.occurs_in(text[:_READ])
