"""Tell HTML from plain text by content."""

import re

_PAGE = re.compile(
    r"[\s\0]*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    r"<(?:!doctype\s*html|html|head|body|meta|title|article|main|section|div|table|script|style|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,400}>")
FIRST_TAG = 400  # characters in which a page has its first "<"
PROLOGUE = 12_000  # characters in which comments and declarations end
START, MANY_TAGS = 4000, 6  # that many tags in as many characters make any text a page


def is_page(text: str) -> bool:
    """Return whether a text is HTML: it begins as pages do, or with "<" and many tags.

    Prose that mentions a tag is not.

    >>> is_page("<!DOCTYPE html><p>Hello"), is_page("The tag <p> opens a paragraph.")
    (True, False)
    """
    if "<" not in text[:FIRST_TAG]:
        return False
    if _PAGE.match(text, 0, PROLOGUE):
        return True
    start = text[:START].lstrip("\ufeff \t\r\n\0")
    return start.startswith("<") and len(_TAG.findall(start)) >= MANY_TAGS
