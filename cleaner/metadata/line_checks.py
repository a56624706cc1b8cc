"""Which lines may hold what a field looks for: the cheap checks that most lines fail.

The byline alone asks some forty lines of a text, and three of them name somebody.

Law: where a check fails, the patterns behind it find nothing.
"""

from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from cleaner.metadata.names.cjk_name import may_hold_one
from cleaner.metadata.names.words import (
    BYLINE_PREFIXES,
    CJK_BYLINE_PREFIXES,
    NOT_NAMES,
    PARTICLES,
)
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

# What a line may be, one bit each: a byline inside a line; a byline, or a name and little else; and
# the kinds of `names.author_bio`.
WIRE, BYLINE, POSTS, BIO, CONTACT = 1, 2, 4, 8, 16

# Code points, set by hand on the development bench.
LONGEST = 240  # a byline with roles, dates and addresses
LONGEST_BARE = 90  # a bare name with a role or a date
_SENTENCE = 60  # a longer line with a full stop is a sentence
_PREFIX = 40  # no byline prefix is longer
_SHORTEST_ABOUT, _SHORTEST_BIO = 13, 31  # a line about an author; a bio
_LONGEST_POSTS = 110  # below this a line may be "More from Ada Moreno"
# One of these is in each line with an address that says how to reach an author.
_SIGNS_OF_CONTACT = ("each", "mail", "ollow", "ontact", "MAIL", "CONTACT", "FOLLOW", "rite to")

# How a rights notice begins: collected with the patterns in `rights`.
_LONGEST_NOTICE = 400  # a notice with what follows it
_OPENING = 40  # code points in which a notice has begun
_BEFORE_NOTICE = "•*<[( \t\u00a0\u2002\u2003\u2009\u202f\u3000"
OPENINGS = (  # in lower case, after `_BEFORE_NOTICE`
    "©", "c)", "ⓒ", "&copy;", "copyright", "all rights", "alle recht", "tous droits", "todos ",
    "tutti i diritti", "wszelkie", "все права", "tüm hakları", "riproduzione",
)  # fmt: skip
_FIRST_OF_NOTICE = "".join([_BEFORE_NOTICE, *(one[0] + one[0].upper() for one in OPENINGS)])
_SIGNS_OF_NOTICE = (  # one of these occurs, in lower case, in every notice
    "©", "(c)", "copyright", "ⓒ", "&copy;", "rights reserved", "rechte vorbehalten", "réservés",
)  # fmt: skip

_LEAST_SPACES = 2  # of a title: a line of one or two words is one only if it is marked
_MARKS_OF_HEADING = "#*_["

_FIRST_CJK = "\u3040"  # no prefix of `_CJK_PREFIXES` begins with a lower code point
_LAST_HANGUL = "\ud7af"
_CJK_PREFIXES = tuple(sorted(CJK_BYLINE_PREFIXES))
_FIRST_OF_PREFIX = frozenset(prefix.split()[0] for prefix in BYLINE_PREFIXES)
_FIRST_OF_POSTS = word_set("""
view read see more all recent mehr alle weitere más ver voir tous leggi tutti altri meer mer mere
flere articles author
""")
# A word break that got lost between two elements of a page: "Ada MorenoNews Reporter".
# The capital comes first, because a search for one class of characters is fast.
LOST_SPACE = pattern(r"[A-Z](?<=[a-zß-öø-ÿ]{3}[A-Z])(?=[a-z]+(?:[ :|]|$))")
ENDS = ",;|/:"  # of a first word that is no name
_NOISY = pattern(r"[^ -/:-{}~]")  # and two spaces: what `byline_noise.strip_noise` may change
_LINK = pattern(r"\[([^\[\]]{1,80})\]\([^()\s]{1,300}\)")
_GLUED_HANDLE = pattern(r"(?<=[a-zß-öø-ÿ]{2})@(?=\w{2,30}(?:\s|$))")
_LEADING = "•*·-–—|> \t\u3000\u00a0"


def author_lines(
    texts: Sequence[str], indexes: Iterable[int], dated: Container[int]
) -> list[tuple[int, str, int]]:
    """Return the index of each line that may name an author, its text without marks, and its bits.

    The texts are not empty, and without white space at their ends. `dated` are the indexes of
    those that may hold a date.
    """
    found = []
    for index in indexes:
        text = texts[index]
        if not text[0].isalnum() or text[-1] in "_*" or "](" in text or "@" in text:
            text = _without_marks(text)
        if len(text) > 1:
            bits = _author_bits(text, index in dated)
            if bits:
                found.append((index, text, bits))
    return found


def _without_marks(text: str) -> str:
    """A line without the marks around it and the addresses of its links."""
    if not text[0].isalnum():
        text = text.lstrip(_LEADING)
    if "](" in text:
        text = _LINK.sub(r"\1", text)  # "By [Ada Moreno](https://example.com)"
    if "@" in text:
        text = _GLUED_HANDLE.sub(" @", text)  # "Ada Moreno@adamoreno"
    if text and (text[0] in "_*#" or text[-1] in "_*"):
        text = text.strip("_*# ")
    return text.strip()  # "# \t Ada Moreno", "[ Ada Moreno](https://example.com)"


def _author_bits(text: str, may_hold_date: bool) -> int:
    """What a line without marks may be."""
    length = len(text)
    is_ascii = text.isascii()
    bits = WIRE if (text.startswith("By . ") if is_ascii else may_hold_one(text)) else 0
    end = text.find(" ")
    first = text if end < 0 else text[:end]
    if _may_be_byline(text, first, is_ascii, may_hold_date):
        bits |= BYLINE
    if length < _SHORTEST_ABOUT or end < 0 or end + 1 == length:
        return bits
    if length < _LONGEST_POSTS and first.casefold() in _FIRST_OF_POSTS:
        bits |= POSTS
    if length >= _SHORTEST_BIO and text[end + 1].isupper() and text[0].isupper():
        bits |= BIO
    if "@" in text:
        if any(map(text.__contains__, _SIGNS_OF_CONTACT)):
            bits |= CONTACT
    elif "reach" in text or "ollow" in text or "mail" in text:
        bits |= CONTACT
    return bits


def _may_be_byline(text: str, first: str, is_ascii: bool, may_hold_date: bool) -> bool:
    """Whether a line has a byline's end and first words: a prefix, or two words as in a name."""
    length = len(text)
    if length > _SENTENCE and (length > LONGEST or text[-1] in ".!?:。"):
        return False  # at most a bio
    if may_hold_date or may_begin_prefix(first[:_PREFIX]):
        return True
    if text[0] >= _FIRST_CJK and (text[0] <= _LAST_HANGUL or text.startswith(_CJK_PREFIXES)):
        return True
    if length > LONGEST_BARE:
        return False
    if not text[0].isupper():  # "11:04 Ada Moreno"
        return text[0].isdigit() and (not is_ascii or text != text.lower())
    rest = text[len(first) + 1 :]
    left = rest.lstrip()
    second = rest.partition(" ")[0]
    may_be_name = (bool(left) and left[0].isupper()) or second in PARTICLES
    if (left and left[0].isalpha() and not may_be_name) or first.casefold() in NOT_NAMES:
        return False
    if "  " in text or _NOISY.search(text) is not None:
        return bool(rest) or LOST_SPACE.search(text) is not None
    # As most lines: the line is read as it is.
    is_whole = first[-1] not in ENDS
    return may_be_name and is_whole and second.casefold() not in NOT_NAMES


def may_have_prefix(text: str) -> bool:
    """Return whether a line may begin with a byline prefix: a lookup before any pattern."""
    end = text.find(" ")
    return may_begin_prefix(text[:_PREFIX] if end < 0 else text[: min(end, _PREFIX)]) or (
        text[0] >= _FIRST_CJK and text.startswith(_CJK_PREFIXES)
    )


@lru_cache(maxsize=4096)  # lines begin with the same few words
def may_begin_prefix(first: str) -> bool:
    """Return whether a byline prefix may begin with a line's first word."""
    words = first.split(None, 1)
    word = words[0].casefold().rstrip(":") if words else ""
    return word in _FIRST_OF_PREFIX or word[:2] == "by"


def notices(texts: Sequence[str], start: int, end: int) -> list[int]:
    """Return the indexes, from `start` to `end`, exclusive, of the lines that may be a notice."""
    found = []
    for index in range(start, end):
        text = texts[index]
        if text[0] in _FIRST_OF_NOTICE and len(text) <= _LONGEST_NOTICE and _is_notice(text):
            found.append(index)
    return found


def _is_notice(text: str) -> bool:
    """Whether a line begins like a notice, and has a sign of one."""
    if not text[:_OPENING].lstrip(_BEFORE_NOTICE).lower().startswith(OPENINGS):
        return False
    lower = text.lower()
    return any(map(lower.__contains__, _SIGNS_OF_NOTICE))


def headings(texts: Sequence[str], indexes: Iterable[int]) -> list[int]:
    """Return those of `indexes` at which a line has the words or the marks of a title."""
    found = []
    last = len(texts) - 1
    for index in indexes:
        text = texts[index]
        if (
            text.count(" ") >= _LEAST_SPACES
            or text[0] in _MARKS_OF_HEADING
            or may_hold_one(text)
            or (index < last and texts[index + 1][0] == "=")  # underlined
        ):
            found.append(index)
    return found
