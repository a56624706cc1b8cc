"""An article's body where a page shows none: in data, in a script's code, or in inert elements.

Asked only for a page with hardly a paragraph to see. What the author wrote for readers without
scripts counts first, then data (`payload_body`), then templates, then strings in code
(`code_texts`). Nothing is executed.

Law: linear in the page.
"""

import re
from collections.abc import Iterator
from typing import Any

from cleaner.page.stated import code_texts, dom, payload_body
from cleaner.page.stated.prose import is_article_text

_FEW_PARAGRAPHS = 4  # a page that shows fewer shows its article by script
_MAX_ELEMENTS = 40  # of one kind
_SHORTEST, _LONGEST = 500, 2_000_000  # characters of an element's HTML
_TEMPLATE_TYPES = ("text/template", "text/x-template", "text/html", "text/x-handlebars-template")
_EDGES = re.compile(r"\A<[^>]*>|</[^<>]*>\Z")


def shows_article(tree: Any) -> bool:
    """Return whether a page shows paragraphs enough for an article."""
    shown = 0
    for node in dom.select(tree, "p"):
        shown += all(around.tag != "noscript" for around in dom.ancestors(node))
        if shown >= _FEW_PARAGRAPHS:
            return True
    return False


def body(tree: Any) -> str | None:
    """Return the text of a page that shows none, plain or HTML; None if nothing is like one."""
    return (
        _longest(_fallbacks(tree))
        or payload_body.body(tree)
        or _longest(_templates(tree))
        or _longest(_code(tree))
    )


def _fallbacks(tree: Any) -> Iterator[str]:
    """Yield what the page has for readers without scripts."""
    for node in dom.select(tree, "noscript")[:_MAX_ELEMENTS]:
        yield _EDGES.sub("", node.html or "")


def _templates(tree: Any) -> Iterator[str]:
    """Yield the HTML that scripts would put into the page."""
    for node in dom.select(tree, "template")[:_MAX_ELEMENTS]:
        yield _EDGES.sub("", node.html or "")
    for node in dom.select(tree, "iframe[srcdoc]")[:_MAX_ELEMENTS]:
        yield dom.attribute(node, "srcdoc")
    for node in dom.select(tree, "script[type]")[:_MAX_ELEMENTS]:
        if dom.attribute(node, "type").lower() in _TEMPLATE_TYPES:
            yield node.text() or ""


def _code(tree: Any) -> Iterator[str]:
    for node in dom.select(tree, "script")[:_MAX_ELEMENTS]:
        kind = dom.attribute(node, "type").lower()
        script: str = node.text() or ""
        if kind in dom.CODE_TYPES and _SHORTEST < len(script) < _LONGEST:
            yield from code_texts.texts(script)


def _longest(texts: Iterator[str]) -> str | None:
    """The longest of the texts that reads as an article, or None."""
    longest = ""
    for text in texts:
        if max(len(longest), _SHORTEST) < len(text) < _LONGEST and is_article_text(text):
            longest = text
    return longest or None
