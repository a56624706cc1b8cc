"""The title: what the headline on the page and the markup agree on.

Publishers write three titles: for readers (h1), for search engines (JSON-LD, the title element)
and for sharing (OpenGraph). The one for readers has the greatest weight; it loses where the
others agree against it, because then the h1 is a section's name or includes a kicker. The title
element and og:title also count without the site's name at their end.
"""

from collections.abc import Sequence

from cleaner.metadata.candidate import Resolved, resolved
from cleaner.model import Found
from cleaner.text.lazy_pattern import pattern

# Set by hand. Against the h1 alone: four points more on one set of pages with gold titles,
# one more on a second, one less on a third.
_WEIGHTS = {
    "h1": 3.0, "h2": 2.2, "json-ld": 2.0, "opengraph": 1.5, "microdata": 1.0,
    "title-element": 0.5, "meta": 0.5, "container": 2.0,
}  # fmt: skip
_LEAST_WEIGHT = 0.1  # JSON-LD's name and alternative headlines
_TWITTER_WEIGHT = 0.3
_WITHOUT_END = 0.6  # share of a title without its last part, which may be the title's own
_NOT_ALNUM = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_SEPARATOR = pattern(r"\s+[|–—»·•:-]{1,2}\s+")


def resolve(candidates: Sequence[Found], publisher: str | None = None) -> Resolved | None:
    """Return the title with the greatest weight; None where none is stated."""
    votes: dict[str, dict[str, float]] = {}  # title -> source -> weight
    texts: dict[str, tuple[str, Found]] = {}
    site = _key(publisher or "")
    for found in candidates:
        source = found.by.partition("/")[0]
        for text, share in _forms(found.value, source, site):
            key = _key(text)
            if key and key != site:
                weights = votes.setdefault(key, {})
                weight = _weight(found, source) * share
                weights[source] = max(weights.get(source, 0.0), weight)
                texts.setdefault(key, (text, found))
    if not votes:
        return None
    best = max(votes, key=lambda key: sum(votes[key].values()))
    text, found = texts[best]
    return resolved(text, found, candidates)


def _forms(text: str, source: str, site: str) -> list[tuple[str, float]]:
    """`text` as stated and without its last part, each with its share of the weight."""
    if source not in ("title-element", "opengraph", "meta"):
        return [(text, 1.0)]
    separators = list(_SEPARATOR.finditer(text))
    if not separators:
        return [(text, 1.0)]
    short, end = text[: separators[-1].start()], _key(text[separators[-1].end() :])
    if site and end and (end in site or site in end):
        return [(short, 1.0)]
    return [(text, 1.0), (short, 1.0 if source == "title-element" else _WITHOUT_END)]


def _weight(found: Found, source: str) -> float:
    if source == "json-ld" and (not found.by.endswith(".headline") or "webpage" in found.by):
        return _LEAST_WEIGHT
    if found.by.startswith("meta/twitter"):
        return _TWITTER_WEIGHT
    return _WEIGHTS.get(source, _LEAST_WEIGHT)


def _key(text: str) -> str:
    """What two spellings of a title share: letters and digits, without case and accents."""
    if text.isascii():  # faster on bytes
        return text.lower().encode().translate(None, _NOT_ALNUM).decode()
    return "".join(filter(str.isalnum, text.casefold()))
