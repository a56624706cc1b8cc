"""The front matter of a Markdown file: the block of keys above the text.

YAML stands between two lines "---" (the second may be "..."), TOML between two lines "+++", at
the very top. A block is front matter if every line of it reads as such a language and its keys
are those of a document: a dialogue or a table between two rules is text.
"""

from collections.abc import Mapping, Sequence

from cleaner.model import Line
from cleaner.text.lazy_pattern import pattern

MOST_LINES, MOST_CHARACTERS = 200, 40_000  # of front matter
_CLOSINGS = {"---": ("---", "..."), "+++": ("+++",)}
_YAML = pattern(r"[ \t]|-(?:[ \t]|$)|#|[\]}]|([\"']?)([^\W\d][\w .-]{0,60})\1[ \t]*:(?:[ \t]|$)")
# Keys that say what a document is. With "title", or with half of all keys, a block is front matter.
_NAMES = """
title headline author authors byline creator date published created updated modified
publish_date publication_date pubdate lastmod saved source url link canonical canonical_url
permalink publisher site site_name publication description summary excerpt standfirst tags tag
keywords category categories section topics image cover thumbnail featured_image language lang
locale rights copyright license id slug aliases layout draft type status weight contact flags
"""
_KNOWN = frozenset(_NAMES.split())


def find(lines: Sequence[Line]) -> int:
    """Return how many lines at the top are front matter and the blank lines around it.

    0 for a text without front matter, and for a block that has no end.
    """
    first = next((i for i, line in enumerate(lines) if line.text.strip()), len(lines))
    closings = _CLOSINGS.get(lines[first].text.rstrip()) if first < len(lines) else None
    if closings is None:
        return 0
    last = min(len(lines), first + MOST_LINES + 1)
    end = next((i for i in range(first + 1, last) if lines[i].text.rstrip() in closings), None)
    if end is None or not _is_front_matter([line.text for line in lines[first:end]]):
        return 0
    end += 1
    while end < len(lines) and not lines[end].text.strip():
        end += 1
    return end


def key_of(name: str) -> str:
    """Return a key in the form in which keys are compared: "Date Published" is date_published."""
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def table(texts: Sequence[str]) -> Mapping[str, object] | None:
    """Return what TOML says, None where it is no TOML; `texts` are the lines between the fences."""
    import tomllib  # few texts need it

    try:
        return tomllib.loads("\n".join(texts))
    except (ValueError, RecursionError):
        return None


def _is_front_matter(texts: Sequence[str]) -> bool:
    """Whether a block reads as front matter; `texts` are its lines with the opening fence."""
    if sum(map(len, texts)) > MOST_CHARACTERS:
        return False
    keys: list[str]
    if texts[0].rstrip() == "+++":
        keys = [key_of(name) for name in table(texts[1:]) or ()]
    else:
        keys = []
        for text in texts[1:]:
            match = _YAML.match(text) if text.strip() else None
            if match is None and text.strip():
                return False
            if match and match[2]:
                keys.append(key_of(match[2]))
    known = sum(key in _KNOWN for key in keys)
    return "title" in keys or (known > 0 and 2 * known >= len(keys))
