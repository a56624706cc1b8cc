"""The sheet on which every reader of a page's own statements writes what it saw.

A rank is a whole number, small is strong: 10 is the article's own JSON-LD, 20 a meta tag
made for it, 40 an element of the page with a telling class, 60 the address. The numbers
order evidence within one field and mean nothing across fields. Values stay as they stood;
only white space is made plain, so that whoever resolves them sees what the page said.

Law: `sheet.found()` depends on what was added, never on the order of equal ranks but theirs.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

from cleaner.model import Found

LONGEST = 2000  # characters of one value; a longer one is a text, not a statement
_STRONG = 20  # JSON-LD, microdata and the meta tags made for it
_NAME = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){1,3}")
_NO_WORD = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_LEAST = 8  # letters of a title that can be compared
MOST = 60  # candidates of one field; a page with more is a list of articles


class Evidence(NamedTuple):
    """A value and what kind of thing stated it ("organization", "person", "")."""

    value: str
    kind: str


@dataclass(slots=True)
class Sheet:
    """What was found so far, and what the page is: its address and its words for a title."""

    url: str | None
    titles: tuple[str, ...] = ()
    addresses: frozenset[str] = frozenset()
    _rows: dict[str, list[tuple[int, Found]]] = field(default_factory=dict)

    def add(self, name: str, value: str | tuple[str, ...] | None, by: str, rank: int) -> None:
        """Write down one candidate of the field `name`; empty and endless values are left out."""
        if isinstance(value, tuple):
            plain: str | tuple[str, ...] = tuple(t for v in value if (t := spaced(v)))
        else:
            plain = spaced(value or "")
        rows = self._rows.setdefault(name, [])
        if plain and len(rows) < MOST:
            rows.append((rank, Found(name, plain, None, by)))

    def best(self, name: str) -> str | None:
        """The strongest value of a field so far."""
        rows = self._rows.get(name)
        value = min(rows, key=lambda row: row[0])[1].value if rows else None
        return value if isinstance(value, str) else None

    def has(self, name: str, rank: int) -> bool:
        """Whether a candidate at least as strong as `rank` is there."""
        return any(row[0] <= rank for row in self._rows.get(name, ()))

    def is_signed(self) -> bool:
        """Whether strong evidence names somebody: words like a name, not the publisher's."""
        houses = [plain_words(house) for house in self.values("publisher")]
        for rank, found in self._rows.get("byline", ()):
            if rank <= _STRONG and ":" not in found.by:
                for name in found.value:
                    words = plain_words(name)
                    if _NAME.fullmatch(name) and not any(words in house for house in houses):
                        return True
        return False

    def values(self, name: str) -> tuple[str, ...]:
        """All texts of a field so far, in the order of the page."""
        rows = self._rows.get(name, ())
        return tuple(found.value for _, found in rows if isinstance(found.value, str))

    def found(self) -> tuple[Found, ...]:
        """All candidates, strongest first, the fields in the order of their first word."""
        rows = [row for rows in self._rows.values() for row in rows]
        return tuple(found for _, found in sorted(rows, key=lambda row: row[0]))

    def know(self) -> None:
        """Learn the page's titles and addresses from what has been added so far."""
        self.titles = tuple(w for w in map(plain_words, self.values("title")) if len(w) > _LEAST)
        urls = (self.url or "", *self.values("canonical"))
        self.addresses = frozenset(path for url in urls if (path := plain_address(url)))

    def is_here(self, urls: Iterable[str]) -> bool:
        """Whether one of `urls` is the page's own address."""
        return any(path in self.addresses for url in urls if (path := plain_address(url)))

    def is_title(self, text: str | None) -> bool:
        """Whether `text` is what the page calls itself, up to a site's name at its end."""
        words = plain_words(text or "")
        return len(words) > _LEAST and any(words in title for title in self.titles)


def spaced(text: str) -> str:
    """`text` with plain single spaces, or "" when it is too long to be a value."""
    if len(text) > LONGEST:
        return ""
    return " ".join((html.unescape(text) if "&" in text else text).split())


def plain_words(text: str) -> str:
    """Letters and digits only, folded: what two writings of a headline share."""
    if text.isascii():  # bytes are cut in one go
        return text[:LONGEST].lower().encode().translate(None, _NO_WORD).decode()
    return "".join(filter(str.isalnum, text[:LONGEST].casefold()))


def plain_address(url: str) -> str | None:
    """Host and path of `url` without "www.", "amp" and a slash; None for a bare host."""
    try:
        parts = urlsplit(url.strip()[:LONGEST])
    except ValueError:
        return None
    path = parts.path.rstrip("/").removesuffix("/amp")
    if len(path) < 2:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("amp.").removeprefix("m.")
    return host + path
