"""Where on the page an element stands: at the headline, in a teaser, a comment, the footer.

Answered from the tags, classes and ids of its ancestors. Each ancestor is read once and
remembered, so a hundred elements cost little more than ten. What encloses the main
headline is the page itself, whatever its class says: "with-sidebar" on a wrapper makes no
teaser of the article.
"""

import re
from functools import lru_cache

from cleaner.page.stated import dom
from cleaner.page.stated.evidence import Sheet, plain_words
from cleaner.page.stated.marks import Marks

TEASER, COMMENT, FOOT, UPDATED, PUBLISHED = 1, 2, 4, 8, 16
AWAY = TEASER | COMMENT | FOOT

_WORDS = re.compile(
    r"(?P<teaser>related|teaser|recommend|sidebar|most-?read|trending|\bwidget|carousel|promo"
    r"|\blatest|popular|more-from|read-?more|similar|suggest|up-?next|next-article|also-like"
    r"|(?<![a-z])cards?(?![a-z])|\briver|news-?list|post-?list|archive-|recirc|outbrain|taboola"
    r"|slider|ticker|listing|newsletter|(?<![a-z])feed(?![a-z]))"
    r"|(?P<comment>comment(?!ar[yi])|respond|disqus|replies|reactions|kommentare|leserbrief)"
    r"|(?P<foot>footer|\bnav\b|navbar|navigation|menu|masthead|site-?header|copyright|cookie"
    r"|breadcrumb)"
    r"|(?P<updated>updat|modif|last-?edit|aktualis|revis)"
    r"|(?P<published>publish|posted|pub-?date|entry-?date|created|first-?pub|release)"
)
_BIT = {"teaser": TEASER, "comment": COMMENT, "foot": FOOT, "updated": UPDATED,
        "published": PUBLISHED}  # fmt: skip
_TAGS = {"aside": TEASER, "footer": FOOT, "nav": FOOT, "figure": TEASER}
_DEEP = 60  # ancestors that are asked
_LEAST = 8  # letters of a headline


class Places:
    """The answers for one page, and its headline."""

    def __init__(self, marks: Marks, tree: dom.Node, sheet: Sheet) -> None:
        self._known: dict[int, int] = {}
        self.headline = _headline(marks, tree, sheet)
        if self.headline is not None:
            self._known[self.headline.mem_id] = 0
            for above in dom.ancestors(self.headline, 100):
                self._known[above.mem_id] = 0

    def of(self, node: dom.Node) -> int:
        """The bits of an element: its own and those of all that is around it."""
        path: list[dom.Node] = []
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
            tag = inner.tag
            if tag not in ("body", "html", "-document"):
                bits |= _TAGS.get(tag, 0)
                found = inner.attributes
                if found:
                    said = dom.words("", found)
                    if said != "  ":
                        bits |= _bits(said)
            self._known[inner.mem_id] = bits
        return bits


@lru_cache(maxsize=2048)  # the classes of a page, and of the pages of a site, repeat
def _bits(words: str) -> int:
    """What the words of an element's class and id say of its place."""
    bits = 0
    for match in _WORDS.finditer(words):
        bits |= _BIT[match.lastgroup or "teaser"]
    return bits


def _headline(marks: Marks, tree: dom.Node, sheet: Sheet) -> dom.Node | None:
    """The heading that is the page's title; else its first h1 with words."""
    first = None
    for mark in marks.of("h1")[:10]:
        text = dom.text(mark.node, 400)
        if sheet.is_title(text):
            return mark.node
        if first is None and len(plain_words(text)) > _LEAST:
            first = mark.node
    for node in dom.select(tree, "h2")[:20]:
        if sheet.is_title(dom.text(node, 400)):
            return node
    return first
