"""An article's body in the data that a framework puts into a page, where nothing else shows it.

The data is JSON: a script of its own, an object that code assigns or pushes (``window.__STATE__ =
{...}``, ``queue.push({...})``), a string of JSON in JSON, rows that a script pushes
(`flight_rows`), or an attribute of the element that a script fills. A body is one text under a key
that is named for it, or a list of paragraphs. Nothing tells which article of the data is the
page's, so the longest counts.

Law: linear in the page; the numbers of scripts, attempts and values are bounded.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from cleaner.page.stated import dom, flight_rows
from cleaner.page.stated.lenient_json import parse
from cleaner.page.stated.paragraphs import BODY_KEYS, MAX_ITEMS, joined_paragraphs
from cleaner.page.stated.prose import is_article_text

# Bounds on the cost; shorter payloads and texts are no bodies.
SHORTEST, LONGEST = 500, 2_000_000  # characters of a payload that is parsed
_MAX_SCRIPTS = 60
_MAX_ASSIGNED = 8  # in one script
_MAX_ELEMENTS = 20
_MAX_VALUES = 20_000  # JSON values of a payload that are visited
_MAX_NESTED = 10  # strings of a payload that are parsed themselves
_MIN_SPACES = 80  # in a body; a text with fewer is a teaser
_ATTRIBUTES = ("data-page", "data-props", "data-state", "data-react-props", "props")
_ASSIGNED = re.compile(
    r"""=\s{0,9}(?=[{\[]\s{0,99}["{\[])|JSON\.parse\(\s{0,9}(?=")|\.push\(\s{0,9}(?=\{\s{0,99}")"""
)


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
    """Yield the JSON values that code assigns to names or pushes into lists."""
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
    yield payload if isinstance(payload, str) and is_article_text(payload) else ""
    stack: list[Any] = [payload]
    nested = 0
    for _ in range(_MAX_VALUES):
        if not stack:
            return
        here = stack.pop()
        if isinstance(here, list):
            yield joined_paragraphs(here)
            stack.extend(here[:MAX_ITEMS])
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
