"""The title: what the headline on the page and the markup agree on.

Publishers write three titles: for readers (h1), for search (JSON-LD, the title element) and
for sharing (OpenGraph). The readers' one counts most; it loses where the others agree
against it, which is where the h1 is a section's name or carries a kicker. The title element
and og:title also count without the site's name at their end.
"""

from collections.abc import Sequence

from cleaner.metadata.lazy_pattern import pattern
from cleaner.metadata.markup.choice import Choice, taken
from cleaner.model import Found

# Set by hand. Against the h1 alone: four points more on one set of pages with gold titles,
# one more on a second, one less on a third.
_WEIGHT = {
    "h1": 3.0, "h2": 2.2, "json-ld": 2.0, "opengraph": 1.5, "microdata": 1.0,
    "title-element": 0.5, "meta": 0.5, "container": 2.0,
}  # fmt: skip
_FAINT = 0.1  # JSON-LD's name and alternative headlines
_SHARE = 0.3  # a title for one network
_CUT = 0.6  # a title without its last part; that part may be the title's own
_NO_WORD = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_TAIL = pattern(r"\s+[|–—»·•:-]{1,2}\s+")


def choose(candidates: Sequence[Found], house: str | None = None) -> Choice | None:
    """The title with most weight behind it, or None when none is stated."""
    votes: dict[str, dict[str, float]] = {}
    texts: dict[str, tuple[str, Found]] = {}
    home = _key(house or "")
    for found in candidates:
        kind = found.by.partition("/")[0]
        for text, share in _readings(found.value, kind, home):
            key = _key(text)
            if key and key != home:
                mine = votes.setdefault(key, {})
                mine[kind] = max(mine.get(kind, 0.0), _weight(found, kind) * share)
                texts.setdefault(key, (text, found))
    if not votes:
        return None
    best = max(votes, key=lambda key: sum(votes[key].values()))
    text, found = texts[best]
    return taken(text, found, candidates)


def _readings(text: str, kind: str, home: str) -> list[tuple[str, float]]:
    """`text` as it stands and without its last part, each with its share of the weight."""
    if kind not in ("title-element", "opengraph", "meta"):
        return [(text, 1.0)]
    tails = list(_TAIL.finditer(text))
    if not tails:
        return [(text, 1.0)]
    cut, tail = text[: tails[-1].start()], _key(text[tails[-1].end() :])
    if home and tail and (tail in home or home in tail):
        return [(cut, 1.0)]
    return [(text, 1.0), (cut, 1.0 if kind == "title-element" else _CUT)]


def _weight(found: Found, kind: str) -> float:
    if kind == "json-ld" and (not found.by.endswith(".headline") or "webpage" in found.by):
        return _FAINT
    if found.by.startswith("meta/twitter"):
        return _SHARE
    return _WEIGHT.get(kind, _FAINT)


def _key(text: str) -> str:
    if text.isascii():  # bytes are cut in one go
        return text.lower().encode().translate(None, _NO_WORD).decode()
    return "".join(filter(str.isalnum, text.casefold()))
