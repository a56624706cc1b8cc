"""What the front matter of a Markdown file states: all fields that a record has.

It is written by hand, by site generators and web clippers, and by ``--to markdown``. Values are
read where they are written plainly: a word, a quoted text, a block of text, a list in brackets or
one item a line. Nested tables and the rest of the languages are left alone. The days on which a
page was clipped, saved or created as a file are not that of publication.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleaner.metadata.candidate import Resolved, resolved
from cleaner.metadata.fields import Contact
from cleaner.model import Found, Line
from cleaner.text.front_matter import key_of, table
from cleaner.text.lazy_pattern import pattern

_FIELDS = {
    "title": ("title", "headline"),
    "byline": ("byline", "authors", "author", "creator"),
    "date": (
        "published", "date_published", "publish_date", "publication_date", "published_at",
        "pubdate", "published_time", "datepublished", "publishdate", "date",
    ),
    "modified": (
        "modified", "updated", "lastmod", "last_modified", "last_modified_at", "last_updated",
        "date_modified", "updated_at", "datemodified",
    ),
    "contact": ("contact",),
    "publisher": ("publisher", "site_name", "sitename", "publication"),
    "rights": ("rights", "copyright"),
    "language": ("language", "lang", "locale"),
    "standfirst": ("standfirst", "description", "excerpt", "summary", "subtitle", "dek"),
    "section": ("section", "category", "categories"),
    "image": ("image", "cover", "featured_image", "thumbnail"),
    "canonical": ("canonical", "canonical_url", "canonicalurl"),
    "tags": ("tags", "keywords"),
}  # fmt: skip
_KEYS = {key: (field, rank) for field, keys in _FIELDS.items() for rank, key in enumerate(keys)}
_ADDRESS_KEYS = ("url", "source", "link", "permalink", "source_url")
_TEXTS = ("title", "standfirst", "rights")  # a block of text may be one
_LISTS = ("byline", "tags")
# What is read of YAML: a key, an item of a list, the head of a block, a comment. In a value: the
# links of wikis and of Markdown. A day or time in ISO 8601 stays as it is.
_KEY = pattern(r"^([\"']?)([^\W\d][\w .-]{0,60})\1[ \t]*:(?:[ \t]+(.*))?$")
_ITEM = pattern(r"^[ \t]*-[ \t]+(?:[\"']?(?:name|full_?name)[\"']?[ \t]*:[ \t]+)?(.+)$")
_BLOCK = pattern(r"^[>|][+-]?\d?$")
_COMMENT = pattern(r"\s#\s.*$")
_WIKI_LINK = pattern(r"\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]|]{1,200})\]\]")
_LINK = pattern(r"\[([^\[\]]{1,200})\]\(\S{0,400}\)")
_ISO = pattern(r"^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$")
_MOST_LISTED = 200  # items of a list that are read

Entry = tuple[str, Any, Line]  # key, value, line


def read(lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the statements of front matter, in each field the strongest key first.

    `lines` are those that `cleaner.text.front_matter.find` counts; none give no statement.
    """
    found: list[tuple[int, Found]] = []
    for key, value, line in _entries(lines):
        field, rank = _KEYS.get(key, ("", 0))
        if field and (value := _value_of(field, value)):
            found.append((rank, Found(field, value, line.number, f"front-matter/{key}")))
    found.sort(key=lambda one: one[0])
    yield from (one for _, one in found)


def address(lines: Sequence[Line]) -> str | None:
    """Return the address that front matter gives the document; None if it gives none."""
    stated = {key: value for key, value, _ in _entries(lines) if key in _ADDRESS_KEYS}
    for key in _ADDRESS_KEYS:
        value = stated.get(key)
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value
    return None


def in_own_form(fields: Mapping[str, Resolved], stated: Sequence[Found]) -> dict[str, Resolved]:
    """Return the fields; what has the form of the record is taken as it is, not read again."""
    own = dict(fields)
    for found in stated:
        is_own = found.by in ("front-matter/byline", "front-matter/contact")
        if is_own and isinstance(found.value, tuple) and found.value:
            own[found.field] = resolved(found.value, found, ())
    for name in ("date", "modified"):
        if (one := own.get(name)) and _ISO.match(one.found.value):
            own[name] = one._replace(value=one.found.value)
    return own


def _value_of(field: str, value: Any) -> Any:
    """The value of a field as a page would state it; "" or () where it has another form."""
    if field == "contact":
        items = value if isinstance(value, list | tuple) else ()
        return next((contacts for contacts in [tuple(_contacts(items))] if contacts), ())
    texts = [value] if isinstance(value, str) else value if isinstance(value, list | tuple) else []
    plain = [text for one in texts if isinstance(one, str) and (text := _unlinked(one))]
    if field in _LISTS and not (field == "tags" and isinstance(value, str)):
        return tuple(plain)
    return plain[0] if plain else ""


def _contacts(items: Sequence[Any]) -> Iterator[Contact]:
    """The contacts that a Markdown file of ours lists."""
    for item in items:
        if isinstance(item, dict) and {"kind", "value"} <= item.keys() <= {*Contact.__slots__}:
            texts = [part is None or isinstance(part, str) for part in item.values()]
            if all(texts) and item["value"]:
                yield Contact(**item)


def _unlinked(text: str) -> str:
    """A text without the marks of Markdown and wiki links: "[[Ada Moreno]]" is Ada Moreno."""
    if "[" in text:
        text = _LINK.sub(r"\1", _WIKI_LINK.sub(r"\1", text))
    return " ".join(text.split())


def _entries(lines: Sequence[Line]) -> Iterator[Entry]:
    """The keys of front matter with their values: a text, a list, or what JSON holds."""
    filled = [line for line in lines if line.text.strip()]
    if filled and filled[0].text.rstrip() == "+++":
        yield from _of_toml(filled[1:-1])
    elif filled:
        yield from _of_yaml(filled[1:-1])


def _of_toml(block: Sequence[Line]) -> Iterator[Entry]:
    """The top-level keys, and those of Zola's table of taxonomies."""
    values = table([line.text for line in block]) or {}
    taxonomies = values.get("taxonomies")
    nested = taxonomies if isinstance(taxonomies, dict) else {}
    for name, value in (*nested.items(), *values.items()):
        line = next((one for one in block if one.text.lstrip(" \t\"'").startswith(name)), block[0])
        if hasattr(value, "isoformat"):  # TOML has dates of its own
            value = value.isoformat()
        yield key_of(name), value, line


def _of_yaml(block: Sequence[Line]) -> Iterator[Entry]:
    """The top-level keys."""
    for number, line in enumerate(block):
        match = _KEY.match(line.text.rstrip())
        if match is None:
            continue
        key, text = key_of(match[2]), (match[3] or "").strip()
        if _BLOCK.match(text):
            if _KEYS.get(key, ("",))[0] in _TEXTS:
                yield key, " ".join(_nested(block[number + 1 :])), line
        elif text:
            yield key, _scalar(text), line
        elif items := tuple(_items(block[number + 1 :])):
            yield key, items, line


def _nested(block: Sequence[Line]) -> Iterator[str]:
    """The indented lines, up to the first other one."""
    for line in block:
        if line.text[:1] not in (" ", "\t"):
            return
        yield line.text.strip()


def _items(block: Sequence[Line]) -> Iterator[str]:
    """The items of a list, one a line, up to the next key; lines below an item are left out."""
    for line in block[:_MOST_LISTED]:
        match = _ITEM.match(line.text.rstrip())
        if match is None and line.text[:1] not in (" ", "\t"):
            return
        item = _scalar(match[1]) if match else None
        if isinstance(item, str):
            yield item


def _scalar(text: str) -> Any:
    """A text, a list, or what JSON holds; "" for the rest of YAML."""
    plain = text.strip()
    if plain[:1] in '["{':
        try:
            return json.loads(plain)
        except (ValueError, RecursionError):
            pass
    if plain.startswith("[") and not plain.startswith("[["):
        if not plain.endswith("]"):
            return plain if "](" in plain else ""
        return [one for part in plain[1:-1].split(",") if (one := _unquoted(part))]
    if plain[:1] in "{|>&*!":
        return ""
    quoted = len(plain) > 1 and plain[0] in "\"'" and plain[-1] == plain[0]
    return _unquoted(plain if quoted else _COMMENT.sub("", plain))


def _unquoted(text: str) -> str:
    plain = text.strip()
    if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'":
        plain = plain[1:-1].replace("''", "'") if plain[0] == "'" else plain[1:-1]
    return "" if plain in ("null", "~") else plain
