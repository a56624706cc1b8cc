"""Links that state something: canonical URL, licence, ``mailto:`` and ``tel:``.

A contact means something only with its place: next to the byline or in the author's box it is the
reporter's, in the footer the publisher's. The value is "mailto:ada@example.com", the place is
the detail of `by` ("mailto/author", "mailto/page", "mailto/footer"). Share buttons
("mailto:?subject=") have no recipient and are left out.
"""

from urllib.parse import unquote

from cleaner.page.stated import dom
from cleaner.page.stated.elements import Elements
from cleaner.page.stated.evidence import Evidence

_AUTHOR = ("byline", "author", "autor", "writer", "reporter", "contributor", "signature", "bio")
_FOOTER = ("footer", "imprint", "impressum", "masthead", "header", "nav")
# By place; a small rank is strong (`cleaner.page.stated.evidence`).
_RANK = {"author": 10, "page": 30, "footer": 50}
_LONGEST = 120  # characters of a mail address or telephone number
_MAX_ANCESTORS = 8  # of a link; they say whose it is


def read(elements: Elements, evidence: Evidence) -> None:
    """Add canonical URL, licence and contact links to `evidence`."""
    for element in (*elements.of("link"), *elements.of("a")):
        href = element.get("href").strip()
        rel = element.get("rel").lower()
        if "license" in rel:
            evidence.add("rights", href, "license", 30)
        elif element.tag == "link":
            if "canonical" in rel and href.startswith("http"):
                evidence.add("canonical", href, "canonical", 10)
        elif href[:7].lower().startswith(("mailto:", "tel:")):
            scheme, _, rest = href.partition(":")
            scheme = scheme.lower()
            value = unquote(rest.partition("?")[0]).strip()
            if value and len(value) <= _LONGEST and (scheme == "mailto") == ("@" in value):
                place = _place(element.node)
                evidence.add("contact", f"{scheme}:{value}", f"{scheme}/{place}", _RANK[place])


def _place(node: dom.Node) -> str:
    """Where a link is, by the tags, classes and ids around it: "author", "footer" or "page"."""
    for above in (node, *dom.ancestors(node, _MAX_ANCESTORS)):
        tag = above.tag
        if tag in ("body", "html"):
            break
        words = dom.words(tag, above.attributes)
        if any(word in words for word in _AUTHOR):
            return "author"
        if any(word in words for word in _FOOTER):
            return "footer"
    return "page"
