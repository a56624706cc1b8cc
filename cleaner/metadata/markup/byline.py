"""The byline: the people whom the page credits, or the agency that wrote the story.

Names in JSON-LD or a meta tag are preferred to those that the page shows. Statements without a
name (the publisher, "Staff", a URL) are skipped. The publisher is not an author, unless the site
carries the name of its only author.

Three corrections, each needed on many sites: a line that runs on ("Ada Moreno Head Winemaker")
is cut where another element states the name alone; a list that another statement extends by a
co-author is taken whole; an agency credited beside people stays with them.
"""

import re
from collections.abc import Sequence

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.candidate import UNUSABLE, Resolved, resolved
from cleaner.metadata.dates import written_date
from cleaner.metadata.names import agency_byline, byline_names
from cleaner.metadata.names.byline_noise import strip_noise
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.person_name import has_given_name
from cleaner.metadata.names.words import DEGREES, NOT_NAMES
from cleaner.model import Found
from cleaner.text.host import host_of
from cleaner.text.lazy_pattern import pattern

_Read = tuple[Found, tuple[str, ...]]  # a candidate and the people it names

# Sources that are markup, not text that the page shows.
_MARKUP = (
    "json-ld/",
    "meta/",
    "microdata/",
    "opengraph/",
    "rel-author",
    "container",
    "front-matter/",
)
# Sources that are typed as an author: a name of one word counts.
_TYPED = ("json-ld/", "microdata/", "rel-author", "meta/citation", "container", "front-matter/")
_ALSO_TYPED = (*_TYPED, "meta/author", "meta/parsely", "meta/sailthru")
_FOOTNOTE = pattern(r"(?<=[^\W\d]) ?\d{1,2}(?:[, ]+\d{1,2})*(?= ?(?:[,;&]|$))")
_GROUP = ":organization"
_VISIBLE = ("class/", "author-link", "rel-author", "data/")
_AUTHOR_BOX = pattern(
    r"box|bio\b|bio[_-]|about|tooltip|popover|descri|profile|flyout|social|twitter|quote|bookmark|embed"
)
_OTHER_WORK = pattern(
    r"\W*(?:photo|image|picture|bild|foto|illustrat|medically|reviewed|fact|edited|video|graphic)",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    ("undefined", "null", "none", "anonymous", "anonimo", "anonyme", "guest", "gast")
)
_NOT_ALIAS = pattern(  # a company or an address
    r"\b(?:gmbh|ag|kg|inc|llc|ltd|corp|s\.?p\.?a|s\.?a|b\.?v|plc|e\.?\s?v)\b|[@/\d]|www|http", re.I
)
_WORD_BREAK = pattern(r"[\s._-]+")
_ROLES = frozenset(
    ("admin", "agency", "author", "authors", "contributor", "contributors", "desk", "digital",
     "editor", "editorial", "editors", "guest", "magazine", "media", "news", "newsroom", "online",
     "press", "redaktion", "redazione", "reporter", "reporters", "staff", "team", "times", "user",
     "webmaster", "writer", "writers")
)  # fmt: skip
_MOST = 4  # authors in a list that extends another
_LEAST_ALIAS, _LONGEST_ALIAS, _MOST_ALIAS_WORDS = 4, 30, 3  # code points and words of a pen name


def resolve(candidates: Sequence[Found], publisher: str | None, url: str | None) -> Resolved | None:
    """Return the names, in order; None if the page credits no one by name.

    `publisher` is a name to leave out; `url` is the page's own.
    """
    # Teasers and comments name the authors of other texts.
    near = [found for found in candidates if not found.by.startswith("elsewhere/")]
    return (
        _people(near, candidates, publisher)
        or _agency(near, candidates)
        or _alias(near, candidates, publisher, url)
    )


def _people(
    near: Sequence[Found], candidates: Sequence[Found], publisher: str | None
) -> Resolved | None:
    """The first candidate with names of people, corrected by the others."""
    groups = _groups(near)
    head = [f for f in near if not (f.by.startswith("class/") and _AUTHOR_BOX.search(f.by))]
    # Each round: the candidates, the name to leave out, the sources of one-word names.
    rounds: list[tuple[Sequence[Found], str | None, tuple[str, ...]]] = [(head, publisher, _TYPED)]
    if publisher:  # perhaps with the name of the site's only author
        owner = [f for f in head if f.by.startswith(_MARKUP) and _names_owner(f, publisher)]
        rounds.append((owner, None, _TYPED))
    rounds += [(head, publisher, _ALSO_TYPED), (near, publisher, _ALSO_TYPED)]
    for some, excluded, single in rounds:
        read = [(found, _names(found, excluded, single, groups)) for found in some]
        for found, people in read:
            if not people:
                continue
            found, people = _extended(found, _shortened(found, people, read), read)
            if found.by.startswith(_MARKUP):
                people = tuple(dict.fromkeys((*people, *_agencies(found))))
            reasons = {id(other): UNUSABLE for other, names in read if not names}
            return resolved(people, found, candidates, reasons)
    return None


def _names_owner(found: Found, publisher: str) -> bool:
    """Whether a person has the name with which the publisher's begins, or the same.

    "Ada Moreno" on "Ada Moreno's Harbour Blog". A paper may be called by a town that is a given
    name ("Charlotte Observer"), but not with a word of no other name behind it.
    """
    if _GROUP in found.by:
        return False
    names = byline_names.people(" ; ".join(_texts(found)))
    if len(names) != 1 or not has_given_name(names[0]):
        return len(publisher.split()) in (2, 3) and byline_names.people(publisher) == names != ()
    return f" {bare_words(publisher)} ".startswith(f" {bare_words(names[0])} ")


def _groups(near: Sequence[Found]) -> frozenset[str]:
    """The names, as `bare_words`, that the markup types as an organisation's."""
    stated = [raw for found in near if _GROUP in found.by for raw in _texts(found)]
    return frozenset(map(bare_words, stated))


def _names(
    found: Found, publisher: str | None, single: tuple[str, ...], groups: frozenset[str]
) -> tuple[str, ...]:
    """The people whom a candidate names; of one word only if its source is in `single`.

    A name in `groups` is an organisation's, unless it begins with a given name.
    """
    alone = found.by.startswith(single) and _GROUP not in found.by
    people: dict[str, str] = {}
    for raw in _texts(found):
        if not _OTHER_WORK.match(raw):
            shown = _without_noise(raw) if found.by.startswith(_VISIBLE) else raw
            names = byline_names.people(shown, publisher, single=alone)
            if shown != raw and names and not _begins_with(shown, names[0]):
                continue  # "5 May 2026 | Harbour Desk Forum"
            for name in names:
                bare = bare_words(name)
                if bare in groups and not has_given_name(name):
                    continue
                if bare.replace(" ", "") not in DEGREES:
                    people.setdefault(bare, name)
    given = {bare.split()[0] for bare in people if " " in bare}
    return tuple(name for bare, name in people.items() if bare not in given)


def _begins_with(shown: str, name: str) -> bool:
    """Whether a text begins with a name, but for "By"."""
    return bare_words(strip_prefix(shown) or shown).startswith(bare_words(name))


def _without_noise(raw: str) -> str:
    """What an element shows without its date, "5 min read" and the number of a footnote."""
    if not any(map(str.isdigit, raw)):
        return raw
    plain, _ = strip_noise(raw, written_date.may_hold(raw))
    return _FOOTNOTE.sub("", plain)


def _texts(found: Found) -> tuple[str, ...]:
    return found.value if isinstance(found.value, tuple) else (str(found.value),)


def _shortened(found: Found, people: tuple[str, ...], read: Sequence[_Read]) -> tuple[str, ...]:
    """`people` without words that, by another candidate, are not part of their names."""
    known = {name for other, others in read if _is_exact(other, others) for name in others}
    known = {name for name in known if " " in name}
    plain = tuple(
        dict.fromkeys(
            min((k for k in known if name == k or name.startswith(k + " ")), key=len, default=name)
            for name in people
        )
    )
    if not found.by.startswith("class/"):
        return plain
    for other, others in read:
        if others and set(others) < set(plain) and _is_exact(other, others):
            return others
    return plain


def _is_exact(found: Found, people: tuple[str, ...]) -> bool:
    """Whether a candidate states names and nothing else but "By"."""
    texts = _texts(found)
    return len(people) == len(texts) and all(
        (strip_prefix(raw) or raw) == name for raw, name in zip(texts, people, strict=False)
    )


def _extended(found: Found, people: tuple[str, ...], read: Sequence[_Read]) -> _Read:
    """A candidate of the markup that adds a co-author, if a second one agrees with it."""
    known = {bare_words(name) for name in people}
    longer = [
        (other, others, {bare_words(name) for name in others})
        for other, others in read
        if len(known) < len(others) <= _MOST
    ]
    longer = [one for one in longer if known < one[2]]
    if longer and longer[0][0].by.startswith(_MARKUP):
        agreed = len(longer) > 1 and longer[0][2] == longer[1][2]
        if agreed or longer[0][0].by == "rel-author":
            return longer[0][0], longer[0][1]
    return found, people


def _agencies(found: Found) -> list[str]:
    """The agencies credited; "Ada Moreno, AP" credits her alone; AP is her employer."""
    credited: list[str] = []
    for raw in _texts(found):
        credited += agency_byline.agencies(raw)
    return credited


def _agency(near: Sequence[Found], candidates: Sequence[Found]) -> Resolved | None:
    """The agencies of the first candidate that names any."""
    for found in near:
        if agencies := _agencies(found):
            return resolved(tuple(dict.fromkeys(agencies)), found, candidates)
    return None


def _alias(
    near: Sequence[Found], candidates: Sequence[Found], publisher: str | None, url: str | None
) -> Resolved | None:
    """A pen name, if typed markup or two sources state it."""
    groups = _groups(near)
    sources: dict[str, list[tuple[str, Found]]] = {}
    for found in near:
        if found.by.startswith(_MARKUP) and _GROUP not in found.by:
            for raw in _texts(found):
                if bare_words(raw) not in groups and _may_be_alias(raw, publisher, url):
                    sources.setdefault(bare_words(raw), []).append((raw, found))
    for stating in sources.values():
        raw, found = stating[0]
        if len(stating) > 1 or found.by.startswith(_TYPED):
            return resolved((raw,), found, candidates)
    return _visible_alias(near, candidates, publisher, url)


def _visible_alias(
    near: Sequence[Found], candidates: Sequence[Found], publisher: str | None, url: str | None
) -> Resolved | None:
    """The only pen name that the page shows, if its class and its link, or two classes, say so."""
    shown: dict[str, dict[str, tuple[str, Found]]] = {}
    for found in near:
        if not found.by.startswith(_VISIBLE):
            continue
        for raw in _texts(found):
            plain = strip_prefix(raw) or raw
            if _may_be_alias(plain, publisher, url):
                shown.setdefault(bare_words(plain), {}).setdefault(found.by, (plain, found))
    stated = [by for by in shown.values() if len(by) > 1]
    if len(stated) != 1:
        return None
    plain, found = next(iter(stated[0].values()))
    return resolved((plain,), found, candidates)


def _may_be_alias(raw: str, publisher: str | None, url: str | None) -> bool:
    """Whether a text that is not a person's name may be a pen name: not a role, company or site."""
    bare = bare_words(raw)
    letters = bare.replace(" ", "")
    if not _LEAST_ALIAS <= len(raw) <= _LONGEST_ALIAS or not letters:
        return False
    if len(raw.split()) > _MOST_ALIAS_WORDS or bare in _NOBODY:
        return False
    other_words = [word for word in _WORD_BREAK.split(raw.lower()) if word in NOT_NAMES]
    if len(other_words) > (" " in raw) or _ROLES.intersection(other_words):
        return False
    if _NOT_ALIAS.search(raw):
        return False
    site = bare_words(publisher or "")
    if site and (bare in site or site in bare):
        return False
    labels = host_of(url).split(".")
    return letters not in "".join(labels).replace("-", "") and not any(
        len(label) >= _LEAST_ALIAS and label in letters for label in labels
    )
