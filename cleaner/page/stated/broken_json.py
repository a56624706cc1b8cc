r"""Read JSON that is broken the way pages break it.

What real JSON-LD suffers from: HTML comments or CDATA around it, raw newlines and control
characters in strings, a comma before a bracket or none between members, quotes that nobody
escaped, `\x` escapes that JSON does not know, two objects one after the other, everything
HTML-escaped, and an end that was cut off. `parse` reads what can be read and returns the
values that stood there; what it cannot make sense of it skips.

Law: never raises, and the cost is linear in the text: one pass, an explicit stack instead of
recursion, look-ahead bounded at each quote. At most `LIMIT` characters are mended (whole
JSON of any size is the standard library's), nesting below `DEPTH` is read but not kept.
"""

import html
import json
import re
from typing import Any

LIMIT = 300_000  # characters; articles with their whole body in JSON-LD stay below it
DEPTH = 60  # Levels; a @graph of real pages uses about eight

_WRAP = re.compile(
    r"\s*(?:(?://|/\*)?\s*<!(?:--|\[CDATA\[)(?:\s*\*/)?|(?://|/\*)?\s*<!\[CDATA\[)\s*"
)
_TOKEN = re.compile(
    r"""[\s,;]*(?:(?P<open>[{\[])|(?P<close>[}\]])|(?P<quote>")|(?P<colon>:)
    |(?P<word>[^\s"{}\[\],:;]{1,400}))""",
    re.X,
)
_PIECE = re.compile(r'[^"\\]+|\\.|\\\Z|"', re.S)
# A quote ends a string only where JSON goes on after it; elsewhere it is part of the text.
_KEY_ENDS = re.compile(r"\s*:")
_TEXT_ENDS = re.compile(
    r"""\s*(?:\Z|[}\]]|,\s*(?:"[^"\n]{0,80}"\s*:|[}\]\{]|\Z)|"[^"\n]{1,80}"\s*:|;?\s*\Z)"""
)
_ITEM_ENDS = re.compile(r"""\s*(?:\Z|[\]}]|,)""")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_HEX = re.compile(r"[0-9A-Fa-f]{4}")
_WORDS = {"true": True, "false": False, "null": None}


def parse(text: str) -> list[Any]:
    r"""Return the JSON values in `text`, in order; [] when there is none.

    >>> parse('{"a": 1}')
    [{'a': 1}]
    >>> parse('<!-- {"headline": "He said "no" again", "n": [1, 2,], "cut": "sho')
    [{'headline': 'He said "no" again', 'n': [1, 2], 'cut': 'sho'}]
    """
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        pass
    text = text[:LIMIT]
    start = _WRAP.match(text)
    text = text[start.end() :] if start else text
    for end in ("]]>", "-->"):
        cut = text.rfind(end, max(0, len(text) - 40))
        if cut >= 0:
            text = text[:cut].rstrip(" \t\r\n/*")
    if "&quot;" in text and text.count('"') < text.count("&quot;"):
        text = html.unescape(text)
    try:
        return [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return _mended(text)


def _mended(text: str) -> list[Any]:
    values: list[Any] = []
    stack: list[tuple[Any, str | None]] = []  # container, key at which it waits for a value
    here: Any = values
    key: str | None = None
    deeper = 0  # open brackets below DEPTH
    position = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        kind = match.lastgroup
        if kind == "open":
            if len(stack) >= DEPTH:
                deeper += 1
                continue
            child: Any = {} if match["open"] == "{" else []
            if _put(here, key, child):
                stack.append((here, key))
                here, key = child, None
            else:  # an object where a key was due: read it beside, keep nothing of it
                stack.append((here, None))
                here, key = child, None
        elif kind == "close":
            if deeper:
                deeper -= 1
            elif stack:
                here, key = stack.pop()[0], None
        elif kind == "colon":
            continue
        else:
            value: Any
            naming = isinstance(here, dict) and key is None
            if kind == "quote":
                value, position = _string(text, position, naming, isinstance(here, dict))
            else:
                value = _word(match["word"])
            if deeper:
                continue
            if naming:
                key = str(value)
            else:
                _put(here, key, value)
                key = None
    return [value for value in values if isinstance(value, dict | list)]


def _put(here: Any, key: str | None, value: Any) -> bool:
    """Store `value`; a member named twice keeps its first text, as the better known one."""
    if isinstance(here, list):
        here.append(value)
        return True
    if key is None:
        return False
    here.setdefault(key, value)
    return True


def _string(text: str, position: int, naming: bool, in_object: bool) -> tuple[str, int]:
    """Return the string that begins at `position`, after its quote, and where it ends."""
    ends = _KEY_ENDS if naming else _TEXT_ENDS if in_object else _ITEM_ENDS
    out: list[str] = []
    while match := _PIECE.match(text, position):
        piece = match[0]
        position = match.end()
        if piece == '"':
            if ends.match(text, position):
                break
            out.append(piece)
        elif piece[0] == "\\":
            if piece[1:] == "u" and (hexa := _HEX.match(text, position)):
                out.append(chr(int(hexa[0], 16)))
                position = hexa.end()
            else:
                out.append(_ESCAPES.get(piece[1:], piece[1:]))
        else:
            out.append(piece)
    joined = "".join(out)
    if any("\ud800" <= c <= "\udfff" for c in joined):  # two halves of one character
        joined = joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return joined, position


def _word(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    try:
        return int(text)
    except ValueError:
        return text
