r"""Repair one damaged line: every fix, in order, until nothing changes.

The result depends on the line alone and contains no line break, no NUL, no C0 or C1 control but
the tab, no lone surrogate, no noncharacter and no byte order mark. Repairing it again changes
nothing. The cost is linear in the length, whatever the line.

Fixed: mojibake, C1 characters, broken surrogates, HTML entities left in text, control
characters and terminal escapes. Left alone: curly quotes, ligatures, full-width letters,
decomposed accents, soft hyphens, zero-width joiners and spaces, bidi marks, U+2028.
"""

import re
from collections.abc import Callable, Iterator

from cleaner.model import Typography
from cleaner.text import fixes, misread
from cleaner.text.damage import is_possibly_damaged, possibly_damaged
from cleaner.text.mojibake import fix_mojibake

MAX_ROUNDS = 8  # each removes a layer of damage that hid another; garbage may never settle
PIECE = 16_384  # code points given to ftfy at once; longer lines are cut at spaces
LOOKBACK = 256  # code points before a cut in which the start of a damaged character is sought

# What the first byte of a UTF-8 character becomes in Windows-1252, -1251 and -1253.
_LEAD_BYTE = re.compile("[À-ôВ-фΒ-τ]")

_Step = Callable[[str, list[str]], str]


def repair_line(text: str, typography: Typography = "keep") -> tuple[str, tuple[str, ...]]:
    """Return the repaired text of one line, and the names of the fixes in the order they acted.

    Slow: `cleaner.text.repair.repair` gives the same for every line, but calls this only for
    those that `cleaner.text.damage` finds suspicious.
    """

    def step(piece: str, names: list[str]) -> str:
        if len(piece) <= PIECE:
            return _apply_fixes(piece, names, typography)
        pieces = list(_cut(piece))
        changed = False
        for index in possibly_damaged(pieces, beyond_ascii=typography == "ascii"):
            before, pieces[index] = pieces[index], _until_stable(pieces[index], names, step)
            changed |= before != pieces[index]
        return "".join(pieces) if changed else piece  # no second copy of a long undamaged line

    names: list[str] = []
    after = _until_stable(text, names, step)
    return after, tuple(dict.fromkeys(names)) if after != text else ()


def _until_stable(text: str, names: list[str], step: _Step) -> str:
    """Apply `step` until it changes nothing, and add the names of the fixes to `names`.

    Text that never settles only has its harmful characters removed. That result is tried as a
    starting point, too: otherwise repairing it again, which starts there, might end elsewhere.
    """
    for start in (_unchanged, _remove_harmful):
        acted: list[str] = []
        now = start(text, acted)
        for _ in range(MAX_ROUNDS):
            before, now = now, step(now, acted)
            if now == before:
                names.extend(acted)
                return now
    return _remove_harmful(text, names)


def _unchanged(text: str, names: list[str]) -> str:
    return text


def _apply_fixes(text: str, names: list[str], typography: Typography) -> str:
    text = _remove_controls(text, names)
    text = _apply("entities", fixes.unescape_entities, text, names)
    text = _apply("mojibake", misread.fix, text, names)
    if is_possibly_damaged(text):  # what is left is mostly sound, and ftfy takes 60 ms to import
        text, steps = fix_mojibake(text)
        names.extend(steps)
    text = _apply("controls", fixes.remove_c1_controls, text, names)
    if typography == "ascii":
        text = _apply("typography", fixes.plain_typography, text, names)
    return text


def _remove_controls(text: str, names: list[str]) -> str:
    text = _apply("terminal-escapes", fixes.remove_terminal_escapes, text, names)
    text = _apply("surrogates", fixes.decode_escaped_bytes, text, names)
    return _apply("controls", fixes.remove_controls, text, names)


def _remove_harmful(text: str, names: list[str]) -> str:
    text = _remove_controls(text, names)
    text = _apply("surrogates", fixes.join_surrogates, text, names)
    return _apply("controls", fixes.remove_c1_controls, text, names)


def _apply(name: str, fix: Callable[[str], str], text: str, names: list[str]) -> str:
    after = fix(text)
    if after != text:
        names.append(name)
    return after


def _cut(text: str) -> Iterator[str]:
    """Cut a long line after spaces, or else before the possible start of a damaged character.

    ftfy does not fix a damaged character of which it sees only the end, and it needs more than
    a few letters for that, so the last two pieces have the same size. (The pieces of a million
    characters that it cuts itself end anywhere.)
    """
    start = 0
    while (rest := len(text) - start) > PIECE:
        end = start + min(PIECE, rest // 2)
        cut = text.rfind(" ", start, end) + 1
        if not cut:
            starts = [match.start() for match in _LEAD_BYTE.finditer(text, end - LOOKBACK, end)]
            cut = starts[-1] if starts else end
        yield text[start:cut]
        start = cut
    yield text[start:]
