"""Where on the page an element is: in the article, a teaser, a comment or the footer.

Read from the tags, classes and ids of its ancestors. Each ancestor is read once and remembered, so
a hundred elements cost little more than ten. What encloses the main headline is the page itself,
whatever its class: "with-sidebar" on a wrapper does not make the article a teaser.
"""

import re
from functools import lru_cache

from cleaner.page.stated import dom
from cleaner.page.stated.elements import Elements
from cleaner.page.stated.evidence import Evidence, letters

TEASER, COMMENT, FOOTER, UPDATED, PUBLISHED = 1, 2, 4, 8, 16  # an embedded post is a comment
ELSEWHERE = TEASER | COMMENT | FOOTER  # not the article

_WORDS = re.compile(
    r"(?P<teaser>related|teaser|recommend|sidebar|most-?read|trending|\bwidget|carousel|promo"
    r"|\blatest|popular|more-from|read-?more|similar|suggest|up-?next|next-article|also-like"
    r"|(?<![a-z])cards?(?![a-z])|\briver|news-?list|post-?list|archive-|recirc|outbrain|taboola"
    r"|slider|ticker|listing|newsletter|(?<![a-z])feed(?![a-z]))"
    r"|(?P<comment>comment(?!ar[yi])|respond|disqus|replies|reactions|kommentare|leserbrief"
    r"|(?<![a-z])tweet(?![a-z])|twitter-tweet|bluesky-embed|mastodon-embed|instagram-media"
    r"|tiktok-embed|fb-post|(?:embedded|social|quoted)-(?:post|tweet|toot)|reddit-(?:card|embed))"
    r"|(?P<footer>footer|\bnav\b|navbar|navigation|menu|masthead|site-?header|copyright|cookie"
    r"|breadcrumb)"
    r"|(?P<updated>updat|modif|last-?edit|aktualis|revis)"
    r"|(?P<published>publish|posted|pub-?date|entry-?date|created|first-?pub|release)"
)
_FLAGS = {"teaser": TEASER, "comment": COMMENT, "footer": FOOTER, "updated": UPDATED,
          "published": PUBLISHED}  # fmt: skip
_TAGS = {"aside": TEASER, "footer": FOOTER, "nav": FOOTER, "figure": TEASER}
_MAX_ANCESTORS = 60  # that are read for an element
_MAX_ABOVE_HEADLINE = 100  # ancestors of the headline; none of them is a teaser
_MAX_H1, _MAX_H2 = 10, 20  # headings that may be the headline
_SHORTEST = 8  # letters of a headline
_LONGEST = 400  # characters of a headline


class Contexts:
    """The context of each element of one page, and the page's headline."""

    def __init__(self, elements: Elements, tree: dom.Node, evidence: Evidence) -> None:
        self._known: dict[int, int] = {}  # by the parser's id of the node
        self.headline = _headline(elements, tree, evidence)
        if self.headline is not None:
            self._known[self.headline.mem_id] = 0
            for above in dom.ancestors(self.headline, _MAX_ABOVE_HEADLINE):
                self._known[above.mem_id] = 0

    def of(self, node: dom.Node) -> int:
        """Return the flags (TEASER, ...) of an element and of everything around it, as bits."""
        pending: list[dom.Node] = []
        here = node
        flags = 0
        while here is not None and len(pending) < _MAX_ANCESTORS:
            known = self._known.get(here.mem_id)
            if known is not None:
                flags = known
                break
            pending.append(here)
            here = here.parent
        for inner in reversed(pending):
            tag = inner.tag
            if tag not in ("body", "html", "-document"):
                flags |= _TAGS.get(tag, 0)
                if attributes := inner.attributes:
                    words = dom.words("", attributes)
                    if words != "  ":
                        flags |= _flags(words)
            self._known[inner.mem_id] = flags
        return flags


@lru_cache(maxsize=2048)  # the classes of a page, and of the pages of a site, repeat
def _flags(words: str) -> int:
    """The flags that an element's class and id name."""
    flags = 0
    for match in _WORDS.finditer(words):
        flags |= _FLAGS[match.lastgroup or "teaser"]
    return flags


def _headline(elements: Elements, tree: dom.Node, evidence: Evidence) -> dom.Node | None:
    """The h1 or h2 that is the page's title; else the first h1 with words."""
    first = None
    for element in elements.of("h1")[:_MAX_H1]:
        text = dom.text(element.node, _LONGEST)
        if evidence.is_title(text):
            return element.node
        if first is None and len(letters(text)) > _SHORTEST:
            first = element.node
    for node in dom.select(tree, "h2")[:_MAX_H2]:
        if evidence.is_title(dom.text(node, _LONGEST)):
            return node
    return first
