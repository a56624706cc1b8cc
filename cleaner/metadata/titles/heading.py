"""A heading as it is written: its marks, the site's name after it, the line it goes on in.

A title loses "# ", "**" and the mark of a list, but not a character of its own.
"""

from typing import NamedTuple

from cleaner.metadata.bare_words import bare_words
from cleaner.metadata.titles.words import MEDIA
from cleaner.metadata.word_lists import word_set
from cleaner.text.lazy_pattern import pattern

_MARKS = pattern(r"(?:(#{1,6})\s+)?(\*\*|__)?(.*?)(?(2)\2)[\s#]*$")
_LINK = pattern(r"\[([^\[\]]{3,})\]\([^()\s]+\)$")
_UNDERLINE = pattern(r"={3,}$")
_BULLETS = "•*- "

# The mark comes first, because a search for one class of characters is fast.
_SITE = pattern(r"[|–—»«:-](?:(?<=\s[^:])|(?<=\s:):)\s+([^|–—]{2,40})$")
_SITE_MARKS = "|–—»«:-"  # one of these is behind white space where `_SITE` matches
_MOST_SITE_WORDS = 4  # a site's name has no more words
_DOMAIN = pattern(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$")

_MEDIA_ENDINGS = (
    "zeitung", "blatt", "bladet", "bote", "anzeiger", "kurier", "报", "報", "新聞", "新闻", "网",
    "網", "일보", "신문", "뉴스",
)  # fmt: skip

# Words after which a sentence goes on: articles, conjunctions and prepositions.
_GOES_ON = word_set(
    """
a an and as at by for from in into of on or over that the to with
aus auf bei das dem den der des die ein eine für gegen im in mit nach ohne um und von vor zu zum
zur au aux avec dans de des du en et la le les par pour sur un une al con del e el en las los para
por una y da dal della di il lo per su van het een voor met op som till att och på av i w na z do
"""
)


class Heading(NamedTuple):
    """The text of a heading without its marks, and its level; 0 if nothing marks it as one."""

    text: str
    level: int


def read(text: str, below: str = "") -> Heading:
    """Return the heading in a line; `below` is the next line, which may underline it.

    >>> read("## **Harbour closed**"), read("• Harbour closed"), read("Harbour closed", "=======")
    (Heading(text='Harbour closed', level=2), Heading(text='Harbour closed', level=0), \
Heading(text='Harbour closed', level=1))
    """
    level = 0
    if text[:1] in "#*_":
        match = _MARKS.match(text)
        if match and match[3]:
            level, text = len(match[1] or ""), match[3]
    text = text.lstrip(_BULLETS)
    if text[:1] == "[" and (link := _LINK.match(text)):
        text = link[1]
    if not level and below[:3] == "===" and _UNDERLINE.match(below):
        level = 1
    return Heading(text if text.isascii() and "  " not in text else " ".join(text.split()), level)


def site_after(text: str) -> tuple[str, str] | None:
    """Return what stands before and after the last " | " or dash; None without one."""
    if not any(map(text.__contains__, _SITE_MARKS)):
        return None  # as most lines
    if not any(word[0] in _SITE_MARKS for word in text.split()):
        return None
    match = _SITE.search(text)
    if match is None or len(match[1].split()) > _MOST_SITE_WORDS:
        return None
    return text[: match.start()].rstrip(), match[1].strip()


def names_site(text: str) -> bool:
    """Return whether a short text after a title looks like a newspaper's or a site's name.

    >>> names_site("The Marlow Chronicle"), names_site("example.com"), names_site("what we know")
    (True, True, False)
    """
    if _DOMAIN.match(text.lower()):
        return True
    if text[:1].islower():
        return False
    words = bare_words(text).split()
    return any(word in MEDIA for word in words) or text.endswith(_MEDIA_ENDINGS)


def is_masthead(text: str) -> bool:
    """Return whether a line is a newspaper's or a site's name and nothing else.

    >>> is_masthead("The Marlow Chronicle"), is_masthead("Daily papers close in Marlow")
    (True, False)
    """
    words = text.split()
    if len(words) > _MOST_SITE_WORDS or not names_site(text):
        return False
    return all(not word.islower() or word in _GOES_ON for word in words)


def goes_on(text: str, below: str) -> bool:
    """Return whether a heading that is broken into two lines goes on in the one below."""
    if not below or text[-1] in ".!?…。！？":
        return False
    last = text.split()[-1].casefold()
    return below[0].islower() or last in _GOES_ON or text[-1] in ",-–—"
