"""Addresses of links and images: absolute, safe to follow, and encoded for Markdown.

Law: every target has a scheme in `ALLOWED` or is relative, and is absolute where the page's
address is known.
"""

import re
from string import ascii_letters, digits
from typing import Any
from urllib.parse import quote, urljoin

from cleaner.page.outline.blocks import Image

LONGEST = 2000  # characters of a target; a longer one is data, not a URL
ALLOWED = frozenset(("http", "https", "mailto", "tel", "ftp"))
_IMAGES = frozenset(("http", "https"))
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_IGNORED = re.compile(r"[\t\n\r]+")  # browsers drop these before they read a URL
_CONTROLS_AND_SPACE = "".join(map(chr, range(33)))
_UNRESERVED = frozenset(ascii_letters + digits + "!#$%&'*+,-./:;=?@[]_~")
_ENTITY = re.compile(r"&(?=#?\w+;)")  # Markdown would decode it inside a URL

# Where an image's address may be: what scripts load late comes first, its src is a placeholder.
_SOURCES = ("data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset")
_SMALLEST = 40  # pixels; a smaller image is a symbol or counts visits
_FORMULA = "mwe-math"  # class of an image that repeats a formula


def base_of(tree: Any, url: str | None) -> str | None:
    """Return what the page's URLs are relative to: its ``base`` element, or its own URL.

    None if neither is known.
    """
    node = tree.css_first("base[href]")
    href = (node.attributes.get("href") or "") if node is not None else ""
    base = _joined(url, href.strip(_CONTROLS_AND_SPACE)) if href else None
    if not base or ((scheme := _SCHEME.match(base)) and not scheme[1].lower().startswith("http")):
        return url
    return base


def link_target(href: str | None, base: str | None) -> str | None:
    """Return the target of a link, encoded for Markdown's parentheses, or None.

    None for a scheme that is not in `ALLOWED`, for a fragment of the page itself, and for what
    is longer than `LONGEST`.

    >>> link_target("/a (b)", "https://example.com/x"), link_target("java\\tscript:x()", None)
    ('https://example.com/a%20%28b%29', None)
    """
    if not href or len(href) > LONGEST:
        return None
    href = _IGNORED.sub("", href).strip(_CONTROLS_AND_SPACE)
    if not href or href.startswith("#"):
        return None
    target = _joined(base, href)
    if target is None:
        return None
    scheme = _SCHEME.match(target)
    if scheme is not None and scheme[1].lower() not in ALLOWED:
        return None
    encoded = "".join([c if c in _UNRESERVED else _percent_encoded(c) for c in target])
    return _ENTITY.sub("&amp;", encoded)


def fragment(href: str | None, url: str | None) -> str | None:
    """Return the id of a place in the page itself that a link refers to, or None."""
    href = (href or "").strip()
    if url and href.startswith(url.partition("#")[0] + "#"):
        href = href[href.index("#") :]
    return href[1:] if href.startswith("#") and len(href) > 1 else None


def image(attributes: dict[str, str | None], base: str | None) -> Image | None:
    """Return an ``img`` element as an image; None for a symbol, and where no address is safe."""
    if _FORMULA in (attributes.get("class") or ""):
        return None
    for name in ("width", "height"):
        size = (attributes.get(name) or "").removesuffix("px")
        if size.isdecimal() and int(size[:9]) < _SMALLEST:
            return None
    text = " ".join((attributes.get("alt") or "").split())
    for name in _SOURCES:
        href = attributes.get(name)
        if href and name.endswith("srcset"):
            href = href.split(",")[0].split(maxsplit=1)[0] if href.strip(", ") else None
        target = link_target(href, base)
        scheme = _SCHEME.match(target) if target else None
        if target and (scheme is None or scheme[1].lower() in _IMAGES):
            return Image(text, target)
    return None


def _joined(base: str | None, href: str) -> str | None:
    try:
        return urljoin(base, href) if base else href
    except ValueError:  # looks like an IPv6 address and is none
        return None


def _percent_encoded(character: str) -> str:
    """The character's UTF-8 in percent codes; letters of any script stay readable."""
    return character if character.isalpha() else quote(character, safe="", errors="replace")
