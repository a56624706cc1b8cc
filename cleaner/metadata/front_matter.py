"""What the front matter of a Markdown file states of section, image, canonical address and tags.

Front matter is a block of keys between two lines "---" (YAML) or "+++" (TOML) at the very top.
Values are read where they are written plainly: a word, a quoted text, a list in brackets or one
item a line. Nested tables and the rest of the two languages are left alone.
"""

import json
from collections.abc import Iterator, Sequence

from cleaner.metadata.lazy_pattern import pattern
from cleaner.model import Found, Line

_KEYS = {
    "section": "section", "category": "section", "categories": "section",
    "image": "image", "cover": "image", "featured_image": "image", "thumbnail": "image",
    "canonical": "canonical", "canonical_url": "canonical", "canonicalurl": "canonical",
    "tags": "tags", "keywords": "tags",
}  # fmt: skip
_FENCES = ("---", "+++")
_MOST_LINES = 200  # of front matter
_KEY = pattern(r"^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(.*)$")
_ITEM = pattern(r"^[ \t]*-[ \t]+(.+)$")


def read(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the statements of the front matter, in order; none for a text without one."""
    if not lines or lines[0].text.rstrip() not in _FENCES:
        return
    fence = lines[0].text.rstrip()
    block = [(line, line.text.rstrip()) for line in lines[1 : _MOST_LINES + 1]]
    end = next((i for i, (_, text) in enumerate(block) if text == fence), None)
    for number, (line, text) in enumerate(block[:end] if end is not None else ()):
        match = _KEY.match(text)
        field = _KEYS.get(match[1].lower().replace("-", "_")) if match else None
        if match and field:
            value = _value(match[2]) or tuple(_items(block[number + 1 : end]))
            if value:
                yield Found(field, value, line.number, f"front-matter/{match[1].lower()}")


def _items(block: Sequence[tuple[Line, str]]) -> Iterator[str]:
    """The items of a list, one a line, up to the first other line."""
    for _, text in block:
        match = _ITEM.match(text)
        if match is None:
            return
        item = _value(match[1])
        if isinstance(item, str):
            yield item


def _value(text: str) -> str | tuple[str, ...]:
    """A text, or the texts of a list in brackets; "" for anything else."""
    plain = text.strip()
    if plain[:1] in '["':
        try:
            value = json.loads(plain)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, str):
            return value
        if isinstance(value, list):
            return tuple(one for one in value if isinstance(one, str))
    if plain.startswith("["):
        if not plain.endswith("]"):
            return ""
        return tuple(one for part in plain[1:-1].split(",") if (one := _unquoted(part)))
    return "" if plain[:1] in "{|>&*!" else _unquoted(plain)


def _unquoted(text: str) -> str:
    plain = text.strip()
    return plain[1:-1] if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'" else plain
