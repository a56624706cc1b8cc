"""What a line says about who wrote the article: a byline, a bare name, a bio, a credit.

Promise: `read` tells from the line alone what kind of line it is and whose names stand in
it; which of them is the author is `cleaner.metadata.byline`'s to decide, from where the line
stands. Prose gives None. Patterns run on bounded heads of lines and are linear.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.names import author_bio, byline_noise, person_names
from cleaner.metadata.names.words import CUES, JOBS, NOT_NAMES, PARTICLES, SOLID_CUES, table

LONGEST = 240  # code points of a byline with roles, dates and addresses
BARE = 90  # code points of a bare name with a role or a date

Kind = Literal["cue", "alone", "role", "dated", "other", "bio", "contact", "posts"]


class Signature(NamedTuple):
    """Names in a line, and what made it a line about an author.

    "cue": "By Ada Moreno"; "alone": a name and nothing else; "role", "dated", "other": a name
    with a job, a date, something unknown; "bio": "Ada Moreno is a reporter ..."; "contact":
    how to reach her; "posts": "More by Ada Moreno".
    """

    kind: Kind
    names: tuple[str, ...]


_CHECKED = pattern(
    r"(?:(?:medically |scientifically |expert )?reviewed|edited|fact[ -]?checked|checked|produced"
    r"|updated|photos?|photographs|photography|illustrations?|pictures|translated|sponsored"
    r"|powered) by\b"
    r"|(?:redigiert|übersetzt|fotos?|bilder) von\b|(?:photos?|traduit|relu) par\b|fotos? de\b",
    re.IGNORECASE,
)
_GLUE = pattern(r"(?<=[a-zß-öø-ÿ]{3})(?=[A-Z][a-z]+(?:[ :|]|$))")
_CHECKED_HEADS = frozenset("mMsSeEfFcCpPuUiItTrRbBüÜ")
_EASTERN = "\u3040"  # no cue of `SOLID_CUES` opens with an earlier character
_FIRST_WORDS = frozenset(cue.split()[0] for cue in CUES)
_SOLID_HEADS = tuple(sorted(SOLID_CUES))
_JOINING = table("and und y et e og och i en with mit")
_EAST_JOBS = frozenset(
    map(
        person_names.fold,
        ("기자", "특파원", "논설위원", "칼럼니스트", "記者", "记者", "編集委員", "特派員"),
    )
)
_VERBS = table("is was has are ist war est es e ar er jest")
_STRIP = "•*·-–—|> \t\u3000\u00a0"


def read(text: str, publisher: str | None = None, dated: bool = True) -> Signature | None:
    """The names in a line about an author, and its kind; None for any other line.

    `dated` says that the line may hold a day; False saves the look.
    """
    text = text.strip().lstrip(_STRIP)
    if len(text) < 2:
        return None
    if len(text) <= LONGEST:
        return _read(text, publisher, dated)
    told = author_bio.read(text, publisher)
    return Signature(*told) if told else None


@lru_cache(maxsize=1024)  # the menus of a site repeat
def _read(text: str, publisher: str | None, dated: bool) -> Signature | None:
    if dated or _may_sign(text):
        found = _byline(text, publisher, dated)
        if found is not None:
            return found
    told = author_bio.read(text, publisher)
    return Signature(*told) if told else None


def _may_sign(text: str) -> bool:
    """A cheap look at the first words: a cue, or two capitals as in a name."""
    if _opens(text) or _is_solid(text):
        return True
    if len(text) > BARE:
        return False
    if not text[0].isupper():
        return text[0].isdigit()  # "11:04 Ada Moreno"
    first, _, rest = text.partition(" ")
    if first.casefold() in NOT_NAMES:
        return False
    second = rest.lstrip()[:1]
    return (
        second.isupper()
        or (second.islower() and rest.split(" ", 1)[0] in PARTICLES)
        or (bool(second) and not second.isalpha())
        or (not rest and _GLUE.search(text) is not None)
    )


def _byline(text: str, publisher: str | None, dated: bool) -> Signature | None:
    """ "By Ada Moreno, Staff Writer | Feb. 5, 2026", or a line that is a name and little else."""
    if text[-1] in ".!?:。" and len(text) > 60:
        return None
    plain, with_day = byline_noise.cleared(text, dated)
    if not plain:
        return None
    # The cue may stand behind a date: "Do 25.04.24 | 14:07 Uhr | Von Ada Moreno".
    last = plain.rpartition("|")[2].strip()
    for part in (plain, last) if last != plain else (plain,):
        if part[:1] in _CHECKED_HEADS and _CHECKED.match(part):
            return None  # who edited, checked or took the pictures did not write
        if part and _opens(part) and (rest := person_names.without_cue(part)):
            people = _unglued(rest, publisher) or _first_name(rest)
            if people:
                return Signature("cue", people)
    return _bare(plain, publisher, with_day) if len(text) <= BARE else None


def _opens(text: str) -> bool:
    """Whether a line may begin with a cue: a look into a set before any pattern."""
    return _is_cue(text[:40].split(None, 1)[0]) or (
        text[0] >= _EASTERN and text.startswith(_SOLID_HEADS)
    )


@lru_cache(maxsize=4096)  # lines open with the same few words
def _is_cue(first: str) -> bool:
    word = first.casefold().rstrip(":")
    return word in _FIRST_WORDS or word[:2] == "by"


def _unglued(text: str, publisher: str | None) -> tuple[str, ...]:
    """The people in `text`, also where a job is glued to a name: "Ada MorenoNews Reporter"."""
    glued = _GLUE.sub(" | ", text)
    return person_names.people(glued, publisher) or person_names.people(text, publisher)


def _first_name(text: str) -> tuple[str, ...]:
    """ "Kristin" after "Written by": a known given name and nothing else."""
    people = person_names.people(text, single=True) if text.isalpha() else ()
    return people if people and person_names.has_given_name(people[0]) else ()


def _bare(plain: str, publisher: str | None, dated: bool) -> Signature | None:
    """A line that opens with a name and holds little else."""
    words = plain.split(None, 2)
    if not words[0][0].isupper() and not _is_solid(plain):
        return None
    if not _may_open(words):
        return None  # whoever the line names, it does not open with the name
    plain = _GLUE.sub(" | ", plain)
    people = person_names.people(plain, publisher)
    if not people:
        return None
    left = person_names.fold(plain)
    if not left.startswith(person_names.fold(people[0])):
        return None
    for name in people:
        left = left.replace(person_names.fold(name), " ", 1)
    rest = [word for word in left.split() if word not in _JOINING]
    if _VERBS.intersection(rest[:2]):
        return None  # a short bio
    if not rest:
        return Signature("dated" if dated else "alone", people)
    if len(rest) <= 8 and any(word in JOBS or word in _EAST_JOBS for word in rest):
        return Signature("role", people)
    if dated:
        return Signature("dated", people)
    if any(word in NOT_NAMES for word in rest) and len(rest) > 3:
        return None
    return Signature("other", people) if "|" in plain or "@" in plain or "•" in plain else None


def _may_open(words: list[str]) -> bool:
    """Whether the first two words of a line may be those of a name: most menus say no here."""
    first = words[0]
    if max(first) >= "\u3005":
        return True  # written without spaces
    if len(words) < 2 or first[-1] in ",;|/:" or first.casefold() in NOT_NAMES:
        return False
    second = words[1]
    folded = second.casefold()
    if folded in NOT_NAMES:
        return False
    return second[0].isupper() or folded in PARTICLES or second[1:2] in ("'", "’")


def _is_solid(text: str) -> bool:
    return "\u3040" <= text[0] <= "\ud7af"
