"""Links that say something about the page: canonical, licence, ``mailto:``, ``tel:``.

A ``mailto:`` or ``tel:`` link is a contact only with its place: beside the byline or in the
author's box it is the reporter's, in the footer the publisher's. The value goes out as
"mailto:ada@example.com" with the place in `by` ("mailto/author", "mailto/page", ...); share
buttons ("mailto:?subject=") carry no address and are left out.
"""

from urllib.parse import unquote

from cleaner.page.stated import dom
from cleaner.page.stated.evidence import Sheet
from cleaner.page.stated.marks import Marks

_AUTHOR = ("byline", "author", "autor", "writer", "reporter", "contributor", "signature", "bio")
_FOOT = ("footer", "imprint", "impressum", "masthead", "header", "nav")
_RANK = {"author": 10, "page": 30, "footer": 50}
_LONGEST = 120  # characters of an address


def read(marks: Marks, sheet: Sheet) -> None:
    """Put canonical address, licence and contact links on `sheet`."""
    for mark in (*marks.of("link"), *marks.of("a")):
        href = mark.get("href").strip()
        rel = mark.get("rel").lower()
        if "license" in rel:
            sheet.add("rights", href, "license", 30)
        elif mark.tag == "link":
            if "canonical" in rel and href.startswith("http"):
                sheet.add("canonical", href, "canonical", 10)
        elif href[:7].lower().startswith(("mailto:", "tel:")):
            scheme, _, rest = href.partition(":")
            scheme = scheme.lower()
            value = unquote(rest.partition("?")[0]).strip()
            if value and len(value) <= _LONGEST and (scheme == "mailto") == ("@" in value):
                place = _place(mark.node)
                sheet.add("contact", f"{scheme}:{value}", f"{scheme}/{place}", _RANK[place])


def _place(node: dom.Node) -> str:
    for above in (node, *dom.ancestors(node, 8)):
        tag = above.tag
        if tag in ("body", "html"):
            break
        words = dom.words(tag, above.attributes)
        if any(word in words for word in _AUTHOR):
            return "author"
        if any(word in words for word in _FOOT):
            return "footer"
    return "page"
