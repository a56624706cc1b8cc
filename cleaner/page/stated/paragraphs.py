"""The keys under which data holds an article's text, and a list of its paragraphs as one text."""

from typing import Any

from cleaner.page.stated.prose import MIN_PARAGRAPHS, PARAGRAPH

MAX_ITEMS = 1000  # of one list
_MAX_DEPTH = 5  # of a text inside a paragraph's data
_PROPERTIES = 3  # their place in the list that stands for a component
BODY_KEYS = (
    "articleBody", "bodyText", "body_text", "bodyHtml", "body", "contentHtml", "content_html",
    "content", "text", "html",
)  # fmt: skip
_TEXT_KEYS = (*BODY_KEYS, "value", "data", "children", "elements", "nodes", "items", "runs")
# An item with one of these is a teaser, a comment or a picture, no paragraph.
_OTHER_KEYS = frozenset(
    ("title", "headline", "url", "href", "slug", "author", "user", "username", "src", "image")
)
_STOPS = (".", "!", "?", "…", "。", "”", '"', "»", ">")


def joined_paragraphs(items: list[Any]) -> str:
    """Return the paragraphs of a list as one text, "" if its items are something else."""
    if not MIN_PARAGRAPHS <= len(items) <= MAX_ITEMS:
        return ""
    texts = [text for text in (_paragraph(item, _MAX_DEPTH).strip() for item in items) if text]
    long = [text for text in texts if len(text) >= PARAGRAPH and text.endswith(_STOPS)]
    if len(long) < MIN_PARAGRAPHS or 2 * len(long) < len(texts):
        return ""
    if any("<" in text for text in texts):
        return "".join([f"<p>{text}</p>" for text in texts])
    return "\n\n".join(texts)


def _paragraph(item: Any, depth: int) -> str:
    """The text of an item of a list: a string, or what is under the keys of an object."""
    if isinstance(item, str):
        return item
    if not depth:
        return ""
    if isinstance(item, list):
        if item[:1] == ["$"] and len(item) > _PROPERTIES:  # a component: its tag, its properties
            return _paragraph(item[_PROPERTIES], depth - 1)
        return "".join([_paragraph(part, depth - 1) for part in item[:MAX_ITEMS]])
    if isinstance(item, dict) and not _OTHER_KEYS & item.keys():
        return "".join([_paragraph(item[key], depth - 1) for key in _TEXT_KEYS if key in item])
    return ""
