"""Where on the page an element stands: in the article's head, a teaser, a comment, the footer.

Answered from the tags, classes and ids of its ancestors. Each ancestor is read once and
remembered, so a hundred elements cost little more than ten. What encloses the main
headline is the page itself, whatever its class says: "with-sidebar" on a wrapper makes no
teaser of the article.
"""

import re
from typing import Any

from cleaner.extract.stated import dom
from cleaner.extract.stated.evidence import Sheet, plain_words

TEASER, COMMENT, FOOT, AUTHOR, HEAD, UPDATED, PUBLISHED = 1, 2, 4, 8, 16, 32, 64
AWAY = TEASER | COMMENT | FOOT

_WORDS = re.compile(
    r"(?P<teaser>related|teaser|recommend|sidebar|most-?read|trending|\bwidget|carousel|promo"
    r"|\blatest|popular|more-from|read-?more|similar|suggest|up-?next|next-article|also-like"
    r"|(?<![a-z])cards?(?![a-z])|\briver|news-?list|post-?list|archive-|recirc|outbrain|taboola|slider"
    r"|ticker|listing|newsletter|(?<![a-z])feed(?![a-z]))"
    r"|(?P<comment>comment(?!ar[yi])|respond|disqus|replies|reactions|kommentare|leserbrief)"
    r"|(?P<foot>footer|\bnav\b|navbar|navigation|menu|masthead|site-?header|copyright|cookie"
    r"|breadcrumb)"
    r"|(?P<author>author|byline|autor|writer|reporter)"
    r"|(?P<updated>updat|modif|last-?edit|aktualis|revis)"
    r"|(?P<published>publish|posted|pub-?date|entry-?date|created|first-?pub|release)"
)
_BIT = {"teaser": TEASER, "comment": COMMENT, "foot": FOOT, "author": AUTHOR,
        "updated": UPDATED, "published": PUBLISHED}  # fmt: skip
_TAGS = {"aside": TEASER, "footer": FOOT, "nav": FOOT, "figure": TEASER}
_DEEP = 60


class Places:
    """The answers for one page."""

    def __init__(self, tree: Any, sheet: Sheet) -> None:
        self._known: dict[int, int] = {}
        self.headline = _headline(tree, sheet)
        if self.headline is not None:
            self._known[self.headline.mem_id] = HEAD
            for above in dom.ancestors(self.headline, 100):
                self._known[above.mem_id] = 0

    def of(self, node: dom.Node) -> int:
        """The bits of an element: its own and those of all that is around it."""
        path = []
        here = node
        bits = 0
        while here is not None and len(path) < _DEEP:
            known = self._known.get(here.mem_id)
            if known is not None:
                bits = known
                break
            path.append(here)
            here = here.parent
        for inner in reversed(path):
            if inner.tag not in ("body", "html", "-document"):
                bits |= _own(inner)
            self._known[inner.mem_id] = bits
        return bits


def _own(node: dom.Node) -> int:
    bits = _TAGS.get(node.tag, 0)
    for match in _WORDS.finditer(dom.words(node)):
        bits |= _BIT[match.lastgroup or "teaser"]
    return bits


def _headline(tree: Any, sheet: Sheet) -> dom.Node | None:
    """The heading that is the page's title; else its only or first h1."""
    headings = dom.select(tree, "h1", 10)
    if not headings or not sheet.is_title(dom.text(headings[0], 400)):
        headings += dom.select(tree, "h2", 20)
    for node in headings:
        if sheet.is_title(dom.text(node, 400)):
            return node
    for node in headings:
        if node.tag == "h1" and len(plain_words(dom.text(node, 400))) > 8:
            return node
    return None
