"""What an item of a feed states, and what the feed states for all of its items.

Values are as they are stated: "Thu, 14 Mar 2024 08:12:44 +0000" is a date to whoever reads it next.
What cannot be told is left out: an update is no publication, an address no author, and the title
of a feed no publisher.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parseaddr
from typing import Any
from urllib.parse import urljoin, urlsplit

from cleaner.model import Form
from cleaner.readers.feed_markup import (
    Element,
    elements,
    has_tags,
    prefixes_in,
    text_of,
    unescaped,
)

# In the order in which they are asked for, the fullest text first.
_CONTENTS = ("content:encoded", "yandex:full-text", "content", "description", "summary")
_DATES = ("published", "pubdate", "issued", "dc:date", "dc:issued", "prism:publicationdate",
          "wp:post_date")  # fmt: skip
_UPDATES = ("updated", "modified", "dc:modified", "wp:post_modified")
_START = re.compile(r"<(?:[\w.-]+:)?(rss|channel|feed|RDF)\b([^<>]*)>")
_NO_DATE = re.compile(r"0000-|.*-0001\b")  # what WordPress writes for a draft
_LANGUAGE = re.compile(r"""\sxml:lang\s*=\s*["']([\w-]+)""")
_BASE = re.compile(r"""\sxml:base\s*=\s*["']([^"'<>]+)""")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.S)
_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:#\w{1,7}|[A-Za-z]\w{1,31});")
_XHTML_PREFIX = re.compile(r"(</?)(?:xhtml|html|h):")

Named = Mapping[str, Sequence[Element]]


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed states for its items. `logins` are the authors of an export, by login."""

    url: str = ""
    language: str | None = None
    authors: tuple[str, ...] = ()
    logins: Mapping[str, str] = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fields:
    """An item: its text in its form, and what it states; `post_type` is WordPress's, or ""."""

    id: str | None
    url: str | None
    content: str
    form: Form
    post_type: str
    stated: Mapping[str, Any]


def read_feed(head: str) -> Feed | None:
    """Return what the text before an item states about the feed; None if no feed begins there."""
    starts = list(_START.finditer(head))
    if not starts:
        return None
    tags = "".join(start[0] for start in starts)
    prefixes = prefixes_in(tags)
    named = _by_name(head[starts[-1].end() :], prefixes)
    language, base = _LANGUAGE.search(tags), _BASE.search(tags)
    logins = {}
    for author in named["wp:author"]:
        parts = _by_name(author.inner, prefixes)
        login, name = _first(parts, "wp:author_login"), _first(parts, "wp:author_display_name")
        if login and name:
            logins[login] = name
    return Feed(
        url=base[1] if base else _link(named, "") or "",
        language=_first(named, "language", "dc:language") or (language[1] if language else None),
        authors=_authors(named["author"], prefixes),
        logins=logins,
        prefixes=prefixes,
    )


def read_item(source: str, feed: Feed) -> Fields:
    """Return what the item states; `source` holds its own tags."""
    start, inner = _own_tag(source)
    named = _by_name(inner, {**feed.prefixes, **prefixes_in(start)})
    guid = _first(named, "guid", "id")
    about = re.search(r"""\s[\w.-]*:about\s*=\s*["']([^"'<>]+)""", start)
    url = _link(named, feed.url)
    if not url and guid and guid.startswith(("http://", "https://")) and _is_address(named):
        url = guid
    content, form = _content(named)
    stated = {
        "title": _title(named),
        "date": next((d for d in (_first(named, name) for name in _DATES) if _is_date(d)), None),
        "modified": _first(named, *_UPDATES),
        "byline": _byline(named, feed),
        "publisher": _first(named, "dc:publisher"),
        "language": _item_language(named, start) or feed.language,
    }
    return Fields(
        id=guid or (unescaped(about[1]) if about else None) or url,
        url=url,
        content=content,
        form=form,
        post_type=_first(named, "wp:post_type") or "",
        stated={name: value for name, value in stated.items() if value},
    )


def _own_tag(source: str) -> tuple[str, str]:
    """The start tag of the item, and what is inside."""
    start, _, inner = source.partition(">")
    end = inner.rfind("</")
    return start, inner[:end] if end >= 0 and "<" not in inner[end + 1 :] else inner


def _by_name(markup: str, prefixes: Mapping[str, str]) -> defaultdict[str, list[Element]]:
    named = defaultdict(list)
    for element in elements(markup, prefixes):
        named[element.name].append(element)
    return named


def _first(named: Named, *names: str) -> str | None:
    """The first text that is not blank, on one line."""
    for name in names:
        for element in named.get(name, ()):
            if text := " ".join(element.text.split()):
                return text
    return None


def _title(named: Named) -> str | None:
    """The title without markup; feeds escape it once or twice."""
    text = _first(named, "title", "dc:title")
    title = next(iter(named.get("title", ())), None)
    if text is None or (title and title.attributes.get("type") == "text"):
        return text
    return " ".join(unescaped(_TAG.sub("", text)).split())


def _link(named: Named, base: str) -> str | None:
    """The address of the item: of its page, not of the feed, an enclosure or the comments."""
    if original := _first(named, "feedburner:origlink"):
        return original
    for link in named.get("link", ()):
        relation = link.attributes.get("rel", "alternate")
        address = (link.attributes.get("href") or " ".join(link.text.split())).strip()
        if address and relation == "alternate":
            try:
                address = urljoin(base, address)
                urlsplit(address)
            except ValueError:  # "http://[half an address"
                continue
            if address.startswith(("http://", "https://")):
                return address
    return None


def _is_address(named: Named) -> bool:
    return all(guid.attributes.get("ispermalink") != "false" for guid in named.get("guid", ()))


def _is_date(value: str | None) -> bool:
    return bool(value) and not _NO_DATE.match(value or "")


def _byline(named: Named, feed: Feed) -> list[str]:
    creators = [" ".join(creator.text.split()) for creator in named.get("dc:creator", ())]
    names = [feed.logins.get(name, name) for name in creators if name]
    return names or list(_authors(named.get("author", ()), feed.prefixes) or feed.authors)


def _authors(authors: Sequence[Element], prefixes: Mapping[str, str]) -> tuple[str, ...]:
    """The names of Atom's authors; of RSS's, which are addresses with the name in brackets."""
    names = []
    for author in authors:
        if has_tags(author.inner):
            name = _first(_by_name(author.inner, prefixes), "name") or ""
        else:
            text = " ".join(author.text.split())
            name = parseaddr(text)[0] if "@" in text else text
        if name and "@" not in name:
            names.append(name)
    return tuple(names)


def _item_language(named: Named, start: str) -> str | None:
    language = _LANGUAGE.search(start)
    return _first(named, "dc:language", "language") or (language[1] if language else None)


def _content(named: Named) -> tuple[str, Form]:
    """The fullest text of the item, and its form."""
    for name in _CONTENTS:
        for element in named.get(name, ()):
            text, form = _text_or_page(element)
            if text.strip():
                return text, form
    return "", "text"


def _text_or_page(element: Element) -> tuple[str, Form]:
    inner, type = element.inner, element.attributes.get("type", "")
    if "xhtml" in type or has_tags(inner):  # markup that nobody escaped
        page = inner.replace("<![CDATA[", "").replace("]]>", "")
        return _XHTML_PREFIX.sub(r"\1", page), "html"
    text = text_of(inner)
    if type in ("text", "text/plain") or not _HTML.search(text):
        return text, "text"
    return text, "html"
