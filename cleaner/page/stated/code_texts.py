r"""Texts that stand in a script's code as strings: under a body's key, or written into the page.

``window.__NUXT__=(function(a,b){return {article:{body:"\u003Cp\u003E..."}}}(1,2))`` is no JSON, and
nothing is executed here: a string is read where code names it ``body`` or the like, assigns it to
``innerHTML`` or passes it to ``document.write``. A string that is part of an expression is left
alone: what it would become is not known.

Law: linear: each character is looked at once, and strings that do not end are bounded.
"""

import re
from collections.abc import Iterator

from cleaner.page.stated.paragraphs import BODY_KEYS, joined_paragraphs
from cleaner.text.fixes import join_surrogates

_MAX_TEXTS = 3000  # strings of one script
_MAX_OPEN = 8  # strings without an end
_NAMED = re.compile(
    rf"""(?:(?<![\w$])['"]?(?P<key>{"|".join(BODY_KEYS)})['"]?\s{{0,9}}:"""
    r"""|\binnerHTML\s{0,9}\+?=|\bdocument\.write(?:ln)?\s{0,9}\()\s{0,9}(?P<quote>["'`])"""
)
_ENDS = re.compile(r"\s{0,99}[,}\]);]|\s{0,99}\Z")  # after a string that is a whole value
# The escapes of a JavaScript string (ECMA-262, EscapeSequence).
_ESCAPE = re.compile(r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))", re.S)
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": " ", "v": " ", "0": "", "\n": ""}


def texts(script: str) -> Iterator[str]:
    """Yield the strings of a script that may be a body, and the lists of paragraphs joined."""
    by_key: dict[str, list[str]] = {}
    for key, text in _named_strings(script):
        yield text
        if key:
            by_key.setdefault(key, []).append(text)
    for paragraphs in by_key.values():
        yield joined_paragraphs(paragraphs)


def _named_strings(script: str) -> Iterator[tuple[str | None, str]]:
    """Yield the whole strings that code names, with the key if there is one."""
    at = unended = 0
    for _ in range(_MAX_TEXTS):
        match = _NAMED.search(script, at)
        if match is None or unended > _MAX_OPEN:
            return
        at = match.end()
        end = _string_end(script, at, match["quote"])
        if end < 0:
            unended += 1
            continue
        value = script[at:end]
        at = end + 1
        if _ENDS.match(script, at) and not (match["quote"] == "`" and "${" in value):
            yield match["key"], _unescaped(value)


def _string_end(script: str, start: int, quote: str) -> int:
    """The offset of the quote that ends the string from `start` on, or -1."""
    end = script.find(quote, start)
    while end >= 0:
        before = end
        while before > start and script[before - 1] == "\\":
            before -= 1
        if (end - before) % 2 == 0:
            return end
        end = script.find(quote, end + 1)
    return -1


def _unescaped(text: str) -> str:
    """The value of a string literal."""
    if "\\" not in text:
        return text
    return join_surrogates(_ESCAPE.sub(_character, text))


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2] or match[3]
    if code is None:
        return _LETTERS.get(match[4], match[4])
    number = int(code, 16)
    return chr(number) if number <= 0x10FFFF else "\ufffd"
