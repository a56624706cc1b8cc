"""Collect the candidates for every field from all readers of a page's statements.

A rank is a whole number, small is strong: 10 is the article's own JSON-LD, 20 a meta tag made for
the purpose, 40 a visible element whose class suggests it, 60 a guess. Ranks order the candidates
of one field and mean nothing across fields. They, and the readers' patterns and words, were set by
hand on the development bench; cases are in tests/test_stated.py and tests/test_metadata_markup.py.
Limits named MAX or LONGEST are bounds against hostile pages, well above what real ones need.
Values stay as the page states them, with white space collapsed, so that the resolver sees the
page's own words.

Law: candidates of equal rank stay in the order in which they were added.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cleaner.model import Found

LONGEST = 2000  # characters of a value; a longer one is a text, not a statement
MAX_CANDIDATES = 60  # of one field; a page with more is a list of articles
_STRONG = 20  # JSON-LD, microdata and the meta tags made for it
_SHORTEST_TITLE = 8  # letters; a shorter title matches by chance
_NAME = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){1,3}")
_ASCII_NOT_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalnum())


@dataclass(slots=True)
class Evidence:
    """The candidates so far, and the titles and URLs by which the page is known.

    A rank orders the candidates of one field, the smallest first. The ranks, and the costs added
    to them where something may belong to another story, were set by hand on the development pages.
    """

    url: str | None
    titles: tuple[str, ...] = ()
    own_urls: frozenset[str] = frozenset()  # host and path
    _rows: dict[str, list[tuple[int, Found]]] = field(default_factory=dict)

    def add(self, name: str, value: str | tuple[str, ...] | None, by: str, rank: int) -> None:
        """Add a candidate for the field `name`; empty and overlong values are ignored."""
        if isinstance(value, tuple):
            plain: str | tuple[str, ...] = tuple(t for v in value if (t := collapsed(v)))
        else:
            plain = collapsed(value or "")
        rows = self._rows.setdefault(name, [])
        if plain and len(rows) < MAX_CANDIDATES:
            rows.append((rank, Found(name, plain, None, by)))

    def candidates(self) -> tuple[Found, ...]:
        """Return all candidates, strongest first; at equal rank, fields in order of appearance."""
        rows = [row for rows in self._rows.values() for row in rows]
        return tuple(found for _, found in sorted(rows, key=lambda row: row[0]))

    def values(self, name: str) -> tuple[str, ...]:
        """Return all texts of a field, in the order in which they were added."""
        rows = self._rows.get(name, ())
        return tuple(found.value for _, found in rows if isinstance(found.value, str))

    def best(self, name: str) -> str | None:
        """Return the strongest text of a field, or None."""
        rows = self._rows.get(name)
        value = min(rows, key=lambda row: row[0])[1].value if rows else None
        return value if isinstance(value, str) else None

    def has(self, name: str, rank: int) -> bool:
        """Return whether a field has a candidate at least as strong as `rank`."""
        return any(row[0] <= rank for row in self._rows.get(name, ()))

    def has_author(self) -> bool:
        """Return whether strong evidence names a person: words like a name, not the publisher's."""
        publishers = [letters(name) for name in self.values("publisher")]
        for rank, found in self._rows.get("byline", ()):
            if rank <= _STRONG and ":" not in found.by:  # "...author:organization"
                for name in found.value:
                    own = letters(name)
                    if _NAME.fullmatch(name) and not any(own in other for other in publishers):
                        return True
        return False

    def identify_page(self) -> None:
        """Take the titles and canonical URLs added so far as those of the page itself."""
        titles = map(letters, self.values("title"))
        self.titles = tuple(title for title in titles if len(title) > _SHORTEST_TITLE)
        urls = (self.url or "", *self.values("canonical"))
        self.own_urls = frozenset(path for url in urls if (path := host_and_path(url)))

    def is_here(self, urls: Iterable[str]) -> bool:
        """Return whether one of `urls` is the page's own."""
        return any(path in self.own_urls for url in urls if (path := host_and_path(url)))

    def is_title(self, text: str | None) -> bool:
        """Return whether `text` is the page's title, or part of one that also names the site."""
        own = letters(text or "")
        return len(own) > _SHORTEST_TITLE and any(own in title for title in self.titles)


def collapsed(text: str) -> str:
    """Return `text`, entities decoded and white space collapsed; "" if longer than `LONGEST`."""
    if len(text) > LONGEST:
        return ""
    return " ".join((html.unescape(text) if "&" in text else text).split())


def letters(text: str) -> str:
    """Return the letters and digits only, case-folded: two spellings of a headline share them."""
    if text.isascii():  # bytes.translate is several times faster
        return text[:LONGEST].lower().encode().translate(None, _ASCII_NOT_LETTERS).decode()
    return "".join(filter(str.isalnum, text[:LONGEST].casefold()))


def host_and_path(url: str) -> str | None:
    """Return host and path of `url` without "www.", "amp" and final slash; None without a path."""
    try:
        parts = urlsplit(url.strip()[:LONGEST])
    except ValueError:
        return None
    path = parts.path.rstrip("/").removesuffix("/amp")
    if len(path) < 2:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("amp.").removeprefix("m.")
    return host + path
