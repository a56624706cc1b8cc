"""Links that say something about the page: canonical, licence, ``mailto:``, ``tel:``.

A ``mailto:`` or ``tel:`` link is a contact only with its place: beside the byline or in the
author's box it is the reporter's, in the footer the publisher's. The value goes out as
"mailto:ada@example.com" with the place in `by` ("mailto/author", "mailto/page", ...);
share buttons ("mailto:?subject=") carry no address and are left out.
"""

from typing import Any
from urllib.parse import unquote, urlsplit

from cleaner.extract.stated import dom
from cleaner.extract.stated.evidence import Sheet

_AUTHOR = ("byline", "author", "autor", "writer", "reporter", "contributor", "signature", "bio")
_FOOT = ("footer", "imprint", "impressum", "masthead", "header", "nav")
_RANK = {"author": 10, "page": 30, "footer": 50}
_WEB = 'link[rel~="canonical" i],link[rel~="license" i],a[rel~="license" i]'


def read(tree: Any, sheet: Sheet) -> None:
    """Put canonical address, licence and contact links on `sheet`."""
    for node in dom.select(tree, _WEB, 20):
        href = dom.attribute(node, "href")
        if "license" in dom.attribute(node, "rel").lower():
            sheet.add("rights", href, "license", 30)
        elif href.startswith("http"):
            sheet.add("canonical", href, "canonical", 10)
    for node in dom.select(tree, 'a[href^="mailto:" i],a[href^="tel:" i]', 40):
        scheme, _, rest = dom.attribute(node, "href").partition(":")
        value = unquote(rest.partition("?")[0]).strip()
        if not value or len(value) > 120 or (scheme.lower() == "mailto") != ("@" in value):
            continue
        place = _place(node)
        sheet.add("contact", f"{scheme.lower()}:{value}", f"{scheme.lower()}/{place}", _RANK[place])


def _place(node: dom.Node) -> str:
    for above in (node, *dom.ancestors(node, 8)):
        words = dom.words(above)
        if above.tag != "body" and any(word in words for word in _AUTHOR):
            return "author"
        if any(word in words for word in _FOOT):
            return "footer"
    return "page"


def site(url: str | None) -> str:
    """The host of an address without "www.", or ""."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
