"""The byline: names of the people whom the page credits, or of the agency that wrote it.

Markup first: where JSON-LD or a meta tag names people, that beats every reading of the
page. What is stated but is no name (the publisher, "Staff", an address) is passed over and
the next place is asked. Never the publisher: where only it is stated, there is no byline,
except that a site may carry its author's own name.

Three repairs, each seen on many sites: a line that runs on ("Ada Moreno Head Winemaker") is
cut where another element states the name alone; a list that another statement extends by a
co-author is taken whole; an agency credited beside people stays with them.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.markup.choice import UNUSABLE, Choice, taken
from cleaner.metadata.names import person_names
from cleaner.metadata.names.words import DEGREES, NOT_NAMES
from cleaner.model import Found

_Read = tuple[Found, tuple[str, ...]]

# Said by the markup itself, not read off the page.
_MARKUP = ("json-ld/", "meta/", "microdata/", "opengraph/", "rel-author", "container")
# Typed as an author: a name of one word counts.
_TYPED = ("json-ld/", "microdata/", "rel-author", "meta/citation", "container")
_ANY = (*_TYPED, "meta/author", "meta/parsely", "meta/sailthru")
_GROUP = ":organization"
_ABOUT = pattern(r"box|bio\b|bio[_-]|about|tooltip|popover|descri|profile|flyout|social|twitter")
_OTHER_WORK = pattern(
    r"\W*(?:photo|image|picture|bild|foto|illustrat|medically|reviewed|fact|edited|video|graphic)",
    re.IGNORECASE,
)
_CUT = pattern(r"\s*(?:[,;/|&]|\s(?:and|und|et|y|e|og|och|with|mit)\s)\s*")
_NOBODY = frozenset(
    ("undefined", "null", "none", "anonymous", "anonimo", "anonyme", "guest", "gast")
)
_COMPANY = pattern(
    r"\b(?:gmbh|ag|kg|inc|llc|ltd|corp|s\.?p\.?a|s\.?a|b\.?v|plc|e\.?\s?v)\b|[@/\d]|www|http", re.I
)
_WORD = pattern(r"[\s._-]+")
_ROLES = frozenset(
    ("admin", "agency", "author", "authors", "contributor", "contributors", "desk", "digital",
     "editor", "editorial", "editors", "guest", "magazine", "media", "news", "newsroom", "online",
     "press", "redaktion", "redazione", "reporter", "reporters", "staff", "team", "times", "user",
     "webmaster", "writer", "writers")
)  # fmt: skip
_MOST = 4  # authors of a story that two statements may disagree about


def choose(candidates: Sequence[Found], house: str | None, url: str | None) -> Choice | None:
    """The names, in order; None when the page credits nobody by name.

    `house` is the publisher's name, which is no author's.
    """
    # What stands in a teaser or a comment names other stories' authors.
    near = [found for found in candidates if not found.by.startswith("elsewhere/")]
    return (
        _people_of(near, candidates, house)
        or _agency(near, candidates)
        or _alias(near, candidates, house, url)
    )


def _people_of(
    near: Sequence[Found], candidates: Sequence[Found], house: str | None
) -> Choice | None:
    """The first statement with names of people, mended by the others."""
    head = [f for f in near if not (f.by.startswith("class/") and _ABOUT.search(f.by))]
    rounds: list[tuple[Sequence[Found], str | None, tuple[str, ...]]] = [(head, house, _TYPED)]
    if house and len(house.split()) in (2, 3) and len(person_names.people(house)) == 1:
        said = [f for f in head if f.by.startswith(_MARKUP) and _GROUP not in f.by]
        rounds.append((said, None, _TYPED))  # a site under its author's own name
    rounds += [(head, house, _ANY), (near, house, _ANY)]
    for some, publisher, single in rounds:
        read = [(found, _people(found, publisher, single)) for found in some]
        for found, people in read:
            if not people:
                continue
            found, people = _longer(found, _shorter(found, people, read), read)
            if found.by.startswith(_MARKUP):
                people = tuple(dict.fromkeys((*people, *_agencies(found))))
            why = {id(other): UNUSABLE for other, nobody in read if not nobody}
            return taken(people, found, candidates, why)
    return None


def _people(found: Found, house: str | None, single: tuple[str, ...]) -> tuple[str, ...]:
    alone = found.by.startswith(single) and _GROUP not in found.by
    people: dict[str, str] = {}
    for raw in _texts(found):
        if not _OTHER_WORK.match(raw):
            for name in person_names.people(raw, house, single=alone):
                folded = person_names.fold(name)
                if folded.replace(" ", "") not in DEGREES:
                    people.setdefault(folded, name)
    return tuple(people.values())


def _texts(found: Found) -> tuple[str, ...]:
    return found.value if isinstance(found.value, tuple) else (str(found.value),)


def _shorter(found: Found, people: tuple[str, ...], read: Sequence[_Read]) -> tuple[str, ...]:
    """`people` without words and pieces that are not theirs, as another place states them."""
    known = {name for _, others in read for name in others if " " in name}
    plain = tuple(
        dict.fromkeys(
            min((k for k in known if name == k or name.startswith(k + " ")), key=len, default=name)
            for name in people
        )
    )
    if not found.by.startswith("class/"):
        return plain
    for other, others in read:
        exact = len(others) == len(_texts(other)) and all(
            (person_names.without_cue(raw) or raw) == name
            for raw, name in zip(_texts(other), others, strict=False)
        )
        if exact and others and set(others) < set(plain):
            return others
    return plain


def _longer(found: Found, people: tuple[str, ...], read: Sequence[_Read]) -> _Read:
    """A statement of the markup that adds a co-author, where a second one agrees with it."""
    mine = {person_names.fold(name) for name in people}
    more = [
        (other, others, {person_names.fold(name) for name in others})
        for other, others in read
        if len(mine) < len(others) <= _MOST
    ]
    more = [one for one in more if mine < one[2]]
    if more and more[0][0].by.startswith(_MARKUP):
        agreed = len(more) > 1 and more[0][2] == more[1][2]
        if agreed or more[0][0].by == "rel-author":
            return more[0][0], more[0][1]
    return found, people


def _agencies(found: Found) -> list[str]:
    """The agencies credited; "Ada Moreno, AP" says for whom she works and credits her alone."""
    agencies = []
    for raw in _texts(found):
        pieces = _CUT.split(person_names.without_cue(raw) or raw)
        if len(pieces) == 2 and "," in raw and not person_names.is_agency(pieces[0]):
            continue
        agencies += [piece for piece in pieces if person_names.is_agency(piece)]
    return agencies


def _agency(near: Sequence[Found], candidates: Sequence[Found]) -> Choice | None:
    for found in near:
        if agencies := _agencies(found):
            return taken(tuple(dict.fromkeys(agencies)), found, candidates)
    return None


def _alias(
    near: Sequence[Found], candidates: Sequence[Found], house: str | None, url: str | None
) -> Choice | None:
    """The name somebody writes under, where typed markup or two places state it."""
    seen: dict[str, list[tuple[str, Found]]] = {}
    for found in near:
        if found.by.startswith(_MARKUP) and _GROUP not in found.by:
            for raw in _texts(found):
                if _is_alias(raw, house, url):
                    seen.setdefault(person_names.fold(raw), []).append((raw, found))
    for places in seen.values():
        raw, found = places[0]
        if len(places) > 1 or found.by.startswith(_TYPED):
            return taken((raw,), found, candidates)
    return None


def _is_alias(raw: str, house: str | None, url: str | None) -> bool:
    folded = person_names.fold(raw)
    solid = folded.replace(" ", "")
    if not 3 < len(raw) <= 30 or not solid or len(raw.split()) > 3 or folded in _NOBODY:
        return False
    strange = [word for word in _WORD.split(raw.lower()) if word in NOT_NAMES]
    if _COMPANY.search(raw) or len(strange) > (" " in raw) or _ROLES.intersection(strange):
        return False
    home = person_names.fold(house or "")
    if home and (folded in home or home in folded):
        return False
    labels = _host(url).split(".")
    return solid not in "".join(labels).replace("-", "") and not any(
        len(label) > 3 and label in solid for label in labels
    )


def _host(url: str | None) -> str:
    from urllib.parse import urlsplit  # brings a good deal with it

    try:
        return (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return ""
