"""Lines that name an author: a byline, a bare name, a bio, a way to reach them.

`read` judges a line by itself; whether it names the author of this article,
`cleaner.metadata.byline` decides from its place. Prose gives None. Patterns run on a bounded
beginning of the line and are linear.
"""

import re
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from cleaner.metadata import line_checks
from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.names import author_bio, byline_names, cjk_name, person_name, wire_byline
from cleaner.metadata.names.byline_noise import strip_noise
from cleaner.metadata.names.byline_prefix import strip_prefix
from cleaner.metadata.names.person_name import has_given_name
from cleaner.metadata.names.words import (
    AGENCIES,
    JOBS,
    NOT_NAMES,
    PARTICLES,
)
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

# Set by hand on the development bench.
_MOST_ROLE_WORDS, _MOST_OTHER_WORDS = 8, 3  # beside a bare name: a job; words that are no names

Kind = Literal["cue", "alone", "role", "dated", "other", "bio", "contact", "posts"]


class AuthorLine(NamedTuple):
    """The names in a line, in order, and what makes it a line about an author.

    "cue": a byline with a prefix, "By Ada Moreno"; "alone": a name and nothing else; "role",
    "dated", "other": a name with a job, a date, anything else; "bio": "Ada Moreno is a reporter
    ..."; "contact": how to reach her; "posts": "More by Ada Moreno".
    """

    kind: Kind
    names: tuple[str, ...]


_NOT_WRITTEN_BY = pattern(  # who checked, edited or photographed
    r"(?:(?:medically |scientifically |expert )?reviewed|edited|fact[ -]?checked|checked|produced"
    r"|updated|photos?|photographs|photography|illustrations?|pictures|translated|sponsored"
    r"|powered) by\b"
    r"|(?:redigiert|übersetzt|fotos?|bilder) von\b|(?:photos?|traduit|relu) par\b|fotos? de\b",
    re.IGNORECASE,
)
_NOT_WRITTEN_BY_FIRST = frozenset("mMsSeEfFcCpPuUiItTrRbBüÜ")
_BESIDE_NAMES = word_set("and und y et e og och i en with mit") | AGENCIES
_CJK_JOBS = frozenset(
    map(
        bare_words,
        ("기자", "특파원", "논설위원", "칼럼니스트", "記者", "记者", "編集委員", "特派員"),
    )
)
_DIVIDING = "|@•"  # marks between a name and anything else
_VERBS = word_set("is was has are ist war est es e ar er jest")


def read(text: str, publisher: str | None = None, may_hold_date: bool = True) -> AuthorLine | None:
    """Return what a line states about an author; None for a line that names none.

    `publisher` is a name to leave out. Without `may_hold_date` the line is not searched for a
    date, which saves time.
    """
    text = text.strip()
    return read_all((text,), (0,) if text else (), publisher, (0,) if may_hold_date else ()).get(0)


def read_all(
    texts: Sequence[str], indexes: Iterable[int], publisher: str | None, dated: Container[int]
) -> dict[int, AuthorLine]:
    """Return what the lines at `indexes` of `texts` state about authors, by index.

    The texts are not empty, and without white space at their ends. `dated` are the indexes of
    those that may hold a date; the others are not searched for one.
    """
    found = {}
    for index, text, bits in line_checks.author_lines(texts, indexes, dated):
        author = _named_in(text, bits, publisher, index in dated)
        if author is not None:
            found[index] = author
    return found


def _named_in(
    text: str, bits: int, publisher: str | None, may_hold_date: bool
) -> AuthorLine | None:
    if bits & line_checks.WIRE and (people := wire_byline.people(text)):
        return AuthorLine("cue", people)
    if bits & line_checks.BYLINE and (found := _byline(text, publisher, may_hold_date)):
        return found
    bio = author_bio.read(text, bits, publisher)
    return AuthorLine(*bio) if bio else None


@lru_cache(maxsize=1024)  # the menus of a site repeat
def _byline(text: str, publisher: str | None, may_hold_date: bool) -> AuthorLine | None:
    """ "By Ada Moreno, Staff Writer | Feb. 5, 2026", or a line that is a name and little else."""
    plain, dated = strip_noise(text, may_hold_date)
    if not plain or plain.isspace():
        return None
    # The prefix may follow a date: "Do 25.04.24 | 14:07 Uhr | Von Ada Moreno".
    last = plain.rpartition("|")[2].strip()
    for part in (plain, last) if last != plain else (plain,):
        if part[:1] in _NOT_WRITTEN_BY_FIRST and _NOT_WRITTEN_BY.match(part):
            return None
        if part and line_checks.may_have_prefix(part) and (rest := strip_prefix(part)):
            people = people_and_job(rest, publisher) or _given_name(rest)
            if people:
                return AuthorLine("cue", people)
    return _bare_name(plain, publisher, dated) if len(text) <= line_checks.LONGEST_BARE else None


def people_and_job(text: str, publisher: str | None) -> tuple[str, ...]:
    """Return the people in `text`, also without a space before a job: "Ada MorenoNews Reporter"."""
    spaced = line_checks.LOST_SPACE.sub(_with_space, text)
    return byline_names.people(spaced, publisher) or byline_names.people(text, publisher)


def _with_space(capital: re.Match[str]) -> str:
    return f" | {capital[0]}"


def _given_name(text: str) -> tuple[str, ...]:
    """A known given name and nothing else: "Kristin" after "Written by"."""
    people = byline_names.people(text, single=True) if text.isalpha() else ()
    return people if people and has_given_name(people[0]) else ()


def _bare_name(plain: str, publisher: str | None, dated: bool) -> AuthorLine | None:
    """A line that begins with a name and holds little else; `dated`: it held a date, too."""
    words = plain.split(None, 2)
    if not words[0][0].isupper() and not _begins_in_cjk(plain):
        return None
    if not _may_be_name(words):
        return None
    plain = line_checks.LOST_SPACE.sub(_with_space, plain)
    left = bare_words(plain)
    if not dated and _is_prose(plain, left.split()):
        return None
    people = byline_names.people(plain, publisher)
    if not people:
        return None
    if not left.startswith(bare_words(people[0])):
        return None
    for name in people:
        left = left.replace(bare_words(name), " ")
    rest = [word for word in left.split() if word not in _BESIDE_NAMES]
    if _VERBS.intersection(rest[:2]):
        return None  # a short bio
    if not rest:
        return AuthorLine("dated" if dated else "alone", people)
    if len(rest) <= _MOST_ROLE_WORDS and any(word in JOBS or word in _CJK_JOBS for word in rest):
        return AuthorLine("role", people)
    if dated:
        return AuthorLine("dated", people)
    if any(word in NOT_NAMES for word in rest) and len(rest) > _MOST_OTHER_WORDS:
        return None
    return AuthorLine("other", people) if any(map(plain.__contains__, _DIVIDING)) else None


def _may_be_name(words: list[str]) -> bool:
    """Whether the first two words of a line may be those of a name: most menus fail here."""
    first = words[0]
    if cjk_name.may_hold_one(first):
        return True  # written without spaces
    if len(words) < 2 or first[-1] in line_checks.ENDS or first.casefold() in NOT_NAMES:
        return False
    second = words[1]
    folded = second.casefold()
    if folded in NOT_NAMES:
        return False
    return second[0].isupper() or folded in PARTICLES or second[1:2] in ("'", "’")


def _is_prose(text: str, bare: Sequence[str]) -> bool:
    """Whether a line without a date has a word in lower case that is not one beside names.

    A shortcut: such a line is no bare name unless a job or a mark divides what it holds. `bare`
    are its bare words.
    """
    lower = [word for word in text.split() if word.islower() and word not in PARTICLES]
    if not lower or max(text) >= person_name.FIRST_CASELESS or not JOBS.isdisjoint(bare):
        return False
    if any(map(text.__contains__, _DIVIDING)):
        return False
    return not all(_BESIDE_NAMES.issuperset(bare_words(word).split()) for word in lower)


def _begins_in_cjk(text: str) -> bool:
    return "\u3040" <= text[0] <= "\ud7af"
