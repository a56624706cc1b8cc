r"""Read JSON that is broken in the ways pages break it.

What JSON-LD on real pages suffers from: HTML comments or CDATA around it, raw newlines and control
characters in strings, commas before a bracket or missing between members, unescaped quotes, `\x`
escapes that JSON does not know, two objects one after the other, entities for every quote, and a
truncated end. `parse` returns the values that can be read and skips what cannot.

Law: never raises, and the cost is linear in the text: one pass, an explicit stack instead of
recursion, bounded look-ahead at each quote. Valid JSON of any size is read by the standard library;
of broken JSON at most `LONGEST` characters are read, and nesting below `MAX_DEPTH` is dropped.
"""

import html
import json
import re
from typing import Any

from cleaner.text.fixes import join_surrogates

LONGEST = 300_000  # characters; articles with their whole body in JSON-LD are shorter
MAX_DEPTH = 60  # levels; a @graph on real pages uses about eight

_OPENING = re.compile(
    r"\s*(?:(?://|/\*)?\s*<!(?:--|\[CDATA\[)(?:\s*\*/)?|(?://|/\*)?\s*<!\[CDATA\[)\s*"
)
_CLOSINGS = ("]]>", "-->")
_NEAR_END = 40  # characters before the end in which a closing mark may be
_TOKEN = re.compile(
    r"""[\s,;]*(?:(?P<open>[{\[])|(?P<close>[}\]])|(?P<quote>")|(?P<colon>:)
    |(?P<word>[^\s"{}\[\],:;]{1,400}))""",
    re.X,
)
_PIECE = re.compile(r'[^"\\]+|\\.|\\\Z|"', re.S)
# A quote ends a string only if JSON continues after it; otherwise it is part of the text.
_AFTER_KEY = re.compile(r"\s*:")
_AFTER_MEMBER = re.compile(
    r"""\s*(?:\Z|[}\]]|,\s*(?:"[^"\n]{0,80}"\s*:|[}\]\{]|\Z)|"[^"\n]{1,80}"\s*:|;?\s*\Z)"""
)
_AFTER_ITEM = re.compile(r"""\s*(?:\Z|[\]}]|,)""")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_HEX = re.compile(r"[0-9A-Fa-f]{4}")
_CONSTANTS = {"true": True, "false": False, "null": None}


def parse(text: str) -> list[Any]:
    r"""Return the JSON values in `text`, in order; [] if there is none.

    From broken JSON only objects and lists are returned.

    >>> parse('{"a": 1}')
    [{'a': 1}]
    >>> parse('<!-- {"headline": "He said "no" again", "n": [1, 2,], "cut": "sho')
    [{'headline': 'He said "no" again', 'n': [1, 2], 'cut': 'sho'}]
    """
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        pass
    text = text[:LONGEST]
    opening = _OPENING.match(text)
    text = text[opening.end() :] if opening else text
    for closing in _CLOSINGS:
        end = text.rfind(closing, max(0, len(text) - _NEAR_END))
        if end >= 0:
            text = text[:end].rstrip(" \t\r\n/*")
    if "&quot;" in text and text.count('"') < text.count("&quot;"):
        text = html.unescape(text)
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return _parse_broken(text)


def _parse_broken(text: str) -> list[Any]:
    """The objects and lists in `text`, by a parser that takes any order of tokens."""
    values: list[Any] = []
    outer: list[Any] = []  # the containers around `here`
    here: Any = values
    key: str | None = None  # of `here`, if it is an object and waits for a value
    too_deep = 0  # open brackets below MAX_DEPTH
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        kind = match.lastgroup
        if kind == "open":
            if len(outer) >= MAX_DEPTH:
                too_deep += 1
                continue
            child: Any = {} if match["open"] == "{" else []
            _put(here, key, child)
            outer.append(here)
            here, key = child, None
        elif kind == "close":
            if too_deep:
                too_deep -= 1
            elif outer:
                here, key = outer.pop(), None
        elif kind != "colon":
            value: Any
            is_object = isinstance(here, dict)
            is_key = is_object and key is None
            if kind == "quote":
                ends = _AFTER_KEY if is_key else _AFTER_MEMBER if is_object else _AFTER_ITEM
                value, position = _string(text, position, ends)
            else:
                value = _word(match["word"])
            if too_deep:
                continue
            if is_key:
                key = str(value)
            else:
                _put(here, key, value)
                key = None
    return [value for value in values if isinstance(value, dict | list)]


def _put(container: Any, key: str | None, value: Any) -> None:
    """Store `value`, but not in an object that has no key for it.

    Of two members with one name the first stays: an article's own comes before its parts'.
    """
    if isinstance(container, list):
        container.append(value)
    elif key is not None:
        container.setdefault(key, value)


def _string(text: str, position: int, ends: re.Pattern[str]) -> tuple[str, int]:
    """Return the string that begins at `position`, after its quote, and the offset after it.

    A quote ends it where `ends` matches after the quote.
    """
    pieces: list[str] = []
    while match := _PIECE.match(text, position):
        piece = match[0]
        position = match.end()
        if piece == '"':
            if ends.match(text, position):
                break
            pieces.append(piece)
        elif piece[0] == "\\":
            if piece[1:] == "u" and (digits := _HEX.match(text, position)):
                pieces.append(chr(int(digits[0], 16)))
                position = digits.end()
            else:
                pieces.append(_ESCAPES.get(piece[1:], piece[1:]))
        else:
            pieces.append(piece)
    return join_surrogates("".join(pieces)), position


def _word(text: str) -> Any:
    """A bare word: a constant, a whole number, or itself."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    try:
        return int(text)
    except ValueError:
        return text
