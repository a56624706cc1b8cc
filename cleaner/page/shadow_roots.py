"""Make the text of shadow roots part of the page.

A page may carry what a component shows inside it: ``<template shadowrootmode="open">``. A browser
shows it; the parser keeps the content of every template apart. Such a template is renamed to an
element that the parser does not know. Any other template stays one: nothing shows it.

Law: linear; a page without a shadow root comes out as it went in.
"""

import re

from cleaner.page.tags import tags

ELEMENT = "shadow-root"
MARK = "shadowroot"  # as browsers and frameworks write the attribute
_MODE = re.compile(r"(?:^|[\s\"'/])shadowroot(?:mode)?\s*=", re.I)
_LONGEST = 2000  # characters of a template's attributes that are read


def with_shadow_roots(html: str) -> str:
    """Return `html` with its shadow roots as elements named `ELEMENT`."""
    if MARK not in html:
        return html
    out: list[str] = []
    copied = inert = 0  # characters of `html` in `out`; open templates that nothing shows
    opened: list[bool] = []  # the open templates: whether each is a shadow root
    for tag in tags(html):
        if tag.name != "template":
            continue
        if tag.is_closing:
            is_root = opened.pop() if opened else False
            inert -= not is_root and inert > 0
        else:
            attributes = html[tag.attributes : min(tag.end, tag.attributes + _LONGEST)]
            is_root = not inert and _MODE.search(attributes) is not None
            inert += not is_root
            opened.append(is_root)
        if is_root:
            out += html[copied : tag.attributes - len(tag.name)], ELEMENT
            copied = tag.attributes
    out.append(html[copied:])
    return "".join(out)
