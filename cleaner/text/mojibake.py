r"""Mend one damaged line: the slow way, and the only module that imports ftfy.

Promises. The result depends on the line alone, opens no new line, and holds no NUL, no C0 or
C1 control but the tab, no lone surrogate, no noncharacter and no byte order mark. `mend` of
its own result changes nothing. Cost is linear in the length, however the line is made.

Mended: mojibake, C1 characters, broken surrogates, HTML entities left in text, control
characters and terminal escapes. What honest typographers write stays: curly quotes,
ligatures, full-width letters, decomposed accents, soft hyphens, zero-width joiners and
spaces, bidi marks, U+2028.

Traps avoided. ftfy stops unescaping for good at the first ``<``, so that a line would depend
on those before it; ``&#10;`` would open a line; ``&amp;amp;...`` costs it the square of the
length; its plan cannot be replayed; on garbage it may not come to rest; its pieces of a
million characters are cut wherever they end.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from cleaner.text.damage import ASCII_CONTROLS, OTHER_CONTROLS, Typography, suspects

ROUNDS = 8  # each takes off a layer of damage that hid another; garbage may go on for ever
PIECE = 16_384  # code points handed to ftfy at once; a longer line is cut at spaces
MARKS = 30  # combining marks in a row that normalisation is trusted with (UAX #15)

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\]\d+;[^\x07\x1b]{0,2048}(?:\x07|\x1b\\))")
_BREAKING = re.compile(r"[\n\x0b\x0c\r]+")
_CONTROL = re.compile(f"[{ASCII_CONTROLS}{OTHER_CONTROLS}]+")
_BYTE = re.compile("(?<![\ud800-\udbff])[\udc80-\udcff]")
_C1 = re.compile("[\x80-\x9f]+")
_PLAIN = str.maketrans(
    {"\u00ad": "", "…": "...", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "--", "―": "--"}
    | dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " ")
)
# Letters that the first byte of a UTF-8 character turns into, in the commonest three charsets.
_LEAD = re.compile("[À-ôВ-фΒ-τ]")
_TAG = re.compile(r"<[A-Za-z/!?]")
# A chain of escaped ampersands and what it escapes in the end, taken in one bite.
_ENTITY = re.compile(r"&(?:(?:amp|AMP|#38|#x26);)*+(#?[0-9A-Za-z]{1,24};)?")

_Step = Callable[[str, list[str]], str]


def mend(text: str, typography: Typography = "keep") -> tuple[str, tuple[str, ...]]:
    """Return one line's text put right, and the names of the fixes in the order they acted.

    This is the slow way: `repair` gives the same for every line, but asks only where
    `cleaner.text.damage.suspects` sees a reason.
    """
    fixers = _ftfy()

    def step(piece: str, by: list[str]) -> str:
        if len(piece) <= PIECE:
            return _once(piece, by, typography, fixers)
        pieces = list(_pieces(piece))
        changed = False
        for index in suspects(pieces, beyond_ascii=typography == "ascii"):
            before, pieces[index] = pieces[index], _settled(pieces[index], by, step)
            changed |= before != pieces[index]
        return "".join(pieces) if changed else piece  # no second copy of a sound giant

    by: list[str] = []
    after = _settled(text, by, step)
    return after, tuple(dict.fromkeys(by)) if after != text else ()


def _settled(text: str, by: list[str], step: _Step) -> str:
    """Apply `step` until it changes nothing.

    What does not come to rest is only made harmless. That is tried as a starting point
    too, or else a second call, which starts there, might come to rest elsewhere.
    """
    for start in (_untouched, _harmless):
        names: list[str] = []
        now = start(text, names)
        for _ in range(ROUNDS):
            before, now = now, step(now, names)
            if now == before:
                by.extend(names)
                return now
    return _harmless(text, by)


def _untouched(text: str, by: list[str]) -> str:
    return text


def _once(text: str, by: list[str], typography: Typography, fixers: Any) -> str:
    text = _without_controls(text, by)
    if "&" in text and not _TAG.search(text):
        text = _noted(text, by, "entities", _unescaped)
    ftfy, keep = fixers
    fixed = ftfy.fix_and_explain(text, keep)
    by.extend(_name(action, what) for action, what in fixed.explanation)
    text = _noted(fixed.text, by, "controls", lambda found: _C1.sub("", found))
    if typography == "ascii":
        text = _noted(text, by, "typography", _plain)
    return text


def _noted(text: str, by: list[str], name: str, fix: Callable[[str], str]) -> str:
    after = fix(text)
    if after != text:
        by.append(name)
    return after


def _without_controls(text: str, by: list[str]) -> str:
    text = _noted(text, by, "terminal-escapes", lambda found: _ESCAPE.sub("", found))
    text = _noted(text, by, "surrogates", lambda found: _BYTE.sub(_latin, found))
    return _noted(text, by, "controls", _spaced)


def _spaced(text: str) -> str:
    # What breaks a line or a page parts words; every other control may stand inside one.
    return _CONTROL.sub("", _BREAKING.sub(" ", text.strip("\n\x0b\x0c\r")))


def _latin(match: re.Match[str]) -> str:
    # A byte that Python's "surrogateescape" hid. As Latin-1 it is mojibake like any other.
    return chr(ord(match[0]) - 0xDC00)


def _harmless(text: str, by: list[str]) -> str:
    text = _without_controls(text, by)
    text = _noted(text, by, "surrogates", _without_halves)
    return _noted(text, by, "controls", lambda found: _C1.sub("", found))


def _without_halves(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unescaped(text: str) -> str:
    from ftfy.fixes import unescape_html

    def character(match: re.Match[str]) -> str:
        found = unescape_html(f"&{match[1]}") if match[1] else "&"
        return _BREAKING.sub(" ", found)

    return _ENTITY.sub(character, text)


def _plain(text: str) -> str:
    import unicodedata

    from ftfy.fixes import fix_character_width, fix_latin_ligatures, uncurl_quotes

    text = fix_character_width(fix_latin_ligatures(uncurl_quotes(text))).translate(_PLAIN)
    # Normalising a long run of marks costs the square of its length (python/cpython#149079).
    run = longest = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return text if longest > MARKS else unicodedata.normalize("NFC", text)


def _name(action: str, what: str) -> str:
    """Return our name for a step of an ftfy explanation."""
    if what == "fix_c1_controls":
        return "c1"
    if action == "apply" and what != "decode_inconsistent_utf8":
        return {"fix_surrogates": "surrogates", "remove_control_chars": "controls"}.get(what, what)
    return "mojibake"


def _pieces(text: str) -> Iterator[str]:
    """Cut a giant line behind spaces, or else before what may begin a damaged character.

    A piece that begins inside one would stay as it is: ftfy leaves a garble alone when it
    sees only the end of it. Nor is a few letters' rest cut off, which tells ftfy nothing.
    """
    start = 0
    while (rest := len(text) - start) > PIECE:
        end = start + min(PIECE, rest // 2)
        cut = text.rfind(" ", start, end) + 1
        if not cut:
            leads = [match.start() for match in _LEAD.finditer(text, end - 256, end)]
            cut = leads[-1] if leads else end
        yield text[start:cut]
        start = cut
    yield text[start:]


@cache
def _ftfy() -> Any:
    import ftfy

    return ftfy, ftfy.TextFixerConfig(
        unescape_html=False,  # done here, in one pass
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        normalization=None,
    )
