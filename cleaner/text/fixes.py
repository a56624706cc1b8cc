r"""The fixes beside mojibake, each from str to str: controls, surrogates, entities, typography.

Each takes linear time and adds no line break. ftfy's own unescaping of entities is not used: it
stops for good at the first ``<``, so that a line would depend on those before it, ``&#10;`` would
add a line break, and ``&amp;amp;...`` takes quadratic time.
"""

import re

from cleaner.text.damage import ASCII_CONTROLS, OTHER_CONTROLS

MAX_MARKS = 30  # combining marks in a row that are normalised (UAX #15, stream-safe format)

_TERMINAL_ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\]\d+;[^\x07\x1b]{0,2048}(?:\x07|\x1b\\))"
)
_LINE_BREAKS = re.compile(r"[\n\x0b\x0c\r]+")
_CONTROLS = re.compile(f"[{ASCII_CONTROLS}{OTHER_CONTROLS}]+")
_C1_CONTROLS = re.compile("[\x80-\x9f]+")
_ESCAPED_BYTE = re.compile("(?<![\ud800-\udbff])[\udc80-\udcff]")
_TAG = re.compile(r"<[A-Za-z/!?]")
# A chain of escaped ampersands with the entity it escapes, in one match. What follows the chain
# is optional, so the pattern never backtracks; a possessive quantifier would say so, but Python
# before 3.11.5 matches those wrongly (python/cpython#106052).
_ENTITY = re.compile(r"&(?:(?:amp|AMP|#38|#x26);)*(#?[0-9A-Za-z]{1,24};)?")
_TO_ASCII = str.maketrans(
    {"\u00ad": "", "…": "...", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--"}
    | dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " ")
)


def remove_terminal_escapes(text: str) -> str:
    """Remove ANSI colour codes and terminal hyperlinks."""
    return _TERMINAL_ESCAPE.sub("", text)


def decode_escaped_bytes(text: str) -> str:
    """Turn bytes that Python's "surrogateescape" hid into Latin-1: ordinary mojibake."""
    return _ESCAPED_BYTE.sub(lambda match: chr(ord(match[0]) - 0xDC00), text)


def join_surrogates(text: str) -> str:
    """Join surrogate pairs to characters; a lone surrogate becomes U+FFFD.

    Other texts stay as they are.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def remove_controls(text: str) -> str:
    """Remove control characters and noncharacters but the tab and C1.

    Line and page breaks become a space between words, and nothing at either end.
    """
    return _CONTROLS.sub("", _LINE_BREAKS.sub(" ", text.strip("\n\x0b\x0c\r")))


def remove_c1_controls(text: str) -> str:
    """Remove U+0080 to U+009F."""
    return _C1_CONTROLS.sub("", text)


def unescape_entities(text: str) -> str:
    """Replace HTML entities, unless the text holds a tag: then it is markup."""
    if "&" not in text or _TAG.search(text):
        return text
    from ftfy.fixes import unescape_html

    def character(match: re.Match[str]) -> str:
        found = unescape_html(f"&{match[1]}") if match[1] else "&"
        return _LINE_BREAKS.sub(" ", found)

    return _ENTITY.sub(character, text)


def plain_typography(text: str) -> str:
    """Make quotes, dashes, dots, spaces, ligatures and full-width letters plain, compose accents.

    A longer run than `MAX_MARKS` of combining marks is not composed: that takes quadratic time
    (python/cpython#149079).
    """
    import unicodedata

    from ftfy.fixes import fix_character_width, fix_latin_ligatures, uncurl_quotes

    text = fix_character_width(fix_latin_ligatures(uncurl_quotes(text))).translate(_TO_ASCII)
    run = longest = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return text if longest > MAX_MARKS else unicodedata.normalize("NFC", text)
