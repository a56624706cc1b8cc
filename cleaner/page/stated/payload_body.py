"""An article's body in the data that a framework puts into a page, where nothing else shows it.

The data is JSON: a script of its own, an object assigned in code (``window.__STATE__ = {...}``), a
string of JSON in JSON, rows that a script pushes (`flight_rows`), or an attribute of the element
that a script fills. A body is one text under a key that is named for it, or a list of paragraphs.
Nothing tells which article of the data is the page's, so the longest counts.

Law: linear in the page; the numbers of scripts, attempts and values are bounded.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from cleaner.page.stated import dom, flight_rows
from cleaner.page.stated.lenient_json import parse
from cleaner.page.stated.prose import is_prose

SHORTEST, LONGEST = 500, 2_000_000  # characters of a payload that is parsed
_MAX_SCRIPTS = 60
_MAX_ASSIGNED = 8  # in one script
_MAX_ELEMENTS = 20
_MAX_VALUES = 20_000  # JSON values of a payload that are visited
_MAX_ITEMS = 1000  # of one list
_MAX_NESTED = 10  # strings of a payload that are parsed themselves
_MAX_DEPTH = 5  # of a text inside a paragraph's data
_MIN_SPACES = 80  # in a body; a text with fewer is a teaser
_PROPERTIES = 3  # their place in the list that stands for a component
_MIN_PARAGRAPHS, _PARAGRAPH = 3, 60  # of a list; characters of one that counts
BODY_KEYS = (
    "articleBody", "bodyText", "body_text", "bodyHtml", "body", "content", "text", "html",
)  # fmt: skip
_TEXT_KEYS = (*BODY_KEYS, "value", "data", "children", "elements", "nodes", "items", "runs")
# An item with one of these is a teaser, a comment or a picture, no paragraph.
_OTHER_KEYS = frozenset(
    ("title", "headline", "url", "href", "slug", "author", "user", "username", "src", "image")
)
_ATTRIBUTES = ("data-page", "data-props", "data-state", "data-react-props", "props")
_ASSIGNED = re.compile(r"""=\s{0,9}(?=[{\[]\s{0,99}["{\[])|JSON\.parse\(\s{0,9}(?=")""")
_STOPS = (".", "!", "?", "…", "。", "”", '"', "»", ">")


def body(tree: Any) -> str | None:
    """Return the longest text of a payload that may be an article's body, or None.

    It may be HTML.
    """
    longest = ""
    for payload in _payloads(tree):
        longest = max(longest, *_texts(payload), key=len)
    return longest if longest.count(" ") > _MIN_SPACES else None


def _payloads(tree: Any) -> Iterator[Any]:
    """Yield the JSON values in scripts and attributes."""
    pushed: list[str] = []
    for node in dom.select(tree, "script")[:_MAX_SCRIPTS]:
        kind = dom.attribute(node, "type").lower()
        script: str = node.text() or ""
        if flight_rows.is_piece(script):
            pushed.append(script)
        if not SHORTEST < len(script) < LONGEST or "ld+json" in kind:
            continue
        if "json" in kind:
            yield from parse(script)
        elif kind in dom.CODE_TYPES:
            yield from _assigned(script)
    yield from flight_rows.values(pushed)
    selector = ",".join([f"[{name}]" for name in _ATTRIBUTES])
    for node in dom.select(tree, selector)[:_MAX_ELEMENTS]:
        for name in _ATTRIBUTES:
            value = node.attributes.get(name) or ""
            if SHORTEST < len(value) < LONGEST and value.lstrip()[:1] in ("{", "["):
                yield from parse(value)


def _assigned(script: str) -> Iterator[Any]:
    """Yield the JSON values that code assigns to names."""
    at, decode = 0, json.JSONDecoder(strict=False).raw_decode
    for _ in range(_MAX_ASSIGNED):
        match = _ASSIGNED.search(script, at)
        if match is None:
            return
        at = match.end()
        try:
            value, at = decode(script, at)
        except (ValueError, RecursionError):
            continue  # an expression of the language, not JSON
        yield from parse(value) if isinstance(value, str) else (value,)


def _texts(payload: Any) -> Iterator[str]:
    """Yield what may be a body: texts under its keys, and lists of paragraphs."""
    yield payload if isinstance(payload, str) and is_prose(payload) else ""
    stack: list[Any] = [payload]
    nested = 0
    for _ in range(_MAX_VALUES):
        if not stack:
            return
        here = stack.pop()
        if isinstance(here, list):
            yield joined_paragraphs(here)
            stack.extend(here[:_MAX_ITEMS])
        elif isinstance(here, dict):
            for key, value in here.items():
                if key in BODY_KEYS:
                    yield _text_under_key(value, payload)
                if isinstance(value, dict | list):
                    stack.append(value)
                elif (
                    isinstance(value, str)
                    and SHORTEST < len(value) < LONGEST
                    and value[0] in "{["
                    and nested < _MAX_NESTED
                ):
                    nested += 1
                    stack.extend(parse(value))


def _text_under_key(value: Any, payload: Any) -> str:
    """The text that a body's key holds, or leads to.

    Some frameworks write a list of all values and, for each, its place in that list; others a pair
    of a type's number and the value.
    """
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int):
        value = value[1]
    elif type(value) is int and isinstance(payload, list) and 0 < value < len(payload):
        value = payload[value]
    return value if isinstance(value, str) and value[:1] not in ("{", "[") else ""


def joined_paragraphs(items: list[Any]) -> str:
    """Return the paragraphs of a list as one text, "" if its items are something else."""
    if not _MIN_PARAGRAPHS <= len(items) <= _MAX_ITEMS:
        return ""
    texts = [text for text in (_paragraph(item, _MAX_DEPTH).strip() for item in items) if text]
    long = [text for text in texts if len(text) >= _PARAGRAPH and text.endswith(_STOPS)]
    if len(long) < _MIN_PARAGRAPHS or 2 * len(long) < len(texts):
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
        return "".join([_paragraph(part, depth - 1) for part in item[:_MAX_ITEMS]])
    if isinstance(item, dict) and not _OTHER_KEYS & item.keys():
        return "".join([_paragraph(item[key], depth - 1) for key in _TEXT_KEYS if key in item])
    return ""
