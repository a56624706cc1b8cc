"""Find the texts that may be damaged, in one cheap scan, so that the rest need no repair.

A text not found here is one that `cleaner.text.repair_line` would leave unchanged. The opposite
is not promised: a text found may turn out undamaged. So wherever ftfy's expression cannot be
translated exactly, ours matches more. With the tables below, ftfy (60 ms to import) is
not needed for undamaged text; the tests derive them again from the installed version.

Most texts hold no character that all damage has one of (`SUSPICIOUS`), and are not scanned at all.

RE2's ``\\s`` and ``\\w`` are ASCII, Python's are not. A call for every line costs more than the
scan itself, so lines are joined and scanned a megabyte at a time. RE2 reads UTF-8 while str
offsets are code points, so matches are located by counting line feeds, not by offset.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Literal

from cleaner.text import misread
from cleaner.text.characters import CharacterSet

BLOCK = 1 << 20  # code points joined for one scan; a larger block only costs memory

# The character classes of `ftfy.badness` (6.3.1), under its names. Letters of "kaomoji" and
# "common" are ordinary on their own; only the neighbours named in MOJIBAKE make them suspicious.
CLASSES = {
    "common": "\u00a0\u00ad·´–—―…’",
    "c1": "\u0080-\u009f",
    "bad": "¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº",
    "law": "¶§",
    "currency": "¢£¥₧€",
    "start_punctuation": "¡«¿©΄΅‘‚“„•‹\uf8ff",
    "end_punctuation": "®»˝”›™",
    "numeric": "²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№",
    "kaomoji": "Ò-ÖÙ-Üò-öø-üŐŌŪŲ°",
    "upper_accented": "À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ",
    "lower_accented": "ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ",
    "upper_common": "ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я",
    "lower_common": "α-ωάέήίΰа-џ",
    "box": "│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓",
}

# `ftfy.badness.BADNESS_RE`, alternative by alternative, in its order and without its whitespace.
# It matches more in two places: \s is spelled out in full, and \w takes everything beyond ASCII,
# so that a difference between two versions of Unicode cannot hide a line.
SPACE = (
    r"\t-\r\x1c-\x20\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}"
)
_WORD = r"0-9A-Za-z_\x{80}-\x{10ffff}"
MOJIBAKE = (
    "[{c1}]",
    "[{bad}{lower_accented}{upper_accented}{box}{start_punctuation}{end_punctuation}"
    "{currency}{numeric}{law}][{bad}]",
    "[a-zA-Z][{lower_common}{upper_common}][{bad}]",
    "[{bad}][{lower_accented}{upper_accented}{box}{start_punctuation}{end_punctuation}"
    "{currency}{numeric}{law}]",
    "[{lower_accented}{lower_common}{box}{end_punctuation}{currency}{numeric}][{upper_accented}]",
    "[{box}{end_punctuation}{currency}{numeric}][{lower_accented}]",
    "[{lower_accented}{box}{end_punctuation}][{currency}]",
    r"\s[{upper_accented}][{currency}]",
    "[{upper_accented}{box}][{numeric}{law}]",
    "[{lower_accented}{upper_accented}{box}{currency}{end_punctuation}][{start_punctuation}]"
    "[{numeric}]",
    "[{lower_accented}{upper_accented}{currency}{numeric}{box}{law}][{end_punctuation}]"
    "[{start_punctuation}]",
    "[{currency}{numeric}{box}][{start_punctuation}]",
    "[a-z][{upper_accented}][{start_punctuation}{currency}]",
    "[{box}][{kaomoji}]",
    "[{lower_accented}{upper_accented}{currency}{numeric}{start_punctuation}{end_punctuation}"
    "{law}][{box}]",
    "[{box}][{end_punctuation}]",
    r"[{lower_accented}{upper_accented}][{start_punctuation}{end_punctuation}]\w",
    "[Œœ][^A-Za-z]",
    "[{upper_accented}]°",
    r"[ÂÃÎÐ][€œŠš¢£Ÿž\xa0\xad®©°·»{start_punctuation}{end_punctuation}–—´]",
    "×[²³]",
    "[ØÙ][{common}{currency}{bad}{numeric}{start_punctuation}ŸŠ®°µ»]"
    "[ØÙ][{common}{currency}{bad}{numeric}{start_punctuation}ŸŠ®°µ»]",
    "à[²µ¹¼½¾]",
    "√[±∂†≠®™´≤≥¥µø]",
    "≈[°¢]",
    "‚Ä[ìîïòôúùû†°¢π]",
    "‚[âó][àä°ê]",
    "вЂ",
    "[ВГРС][{c1}{bad}{start_punctuation}{end_punctuation}{currency}°µ][ВГРС]",
    "ГўВЂВ.[A-Za-z ]",
    r"Ã[\xa0¡]",
    r"[a-z]\s?[ÃÂ][ ]",
    "^[ÃÂ][ ]",
    "[a-z.,?!{end_punctuation}]Â[ {start_punctuation}{end_punctuation}]",
    r"β€[™\xa0Ά\xad®°]",
    "[ΒΓΞΟ][{c1}{bad}{start_punctuation}{end_punctuation}{currency}°][ΒΓΞΟ]",
    "ā€",
)

# Characters that no output may contain: controls except the tab, what ftfy counts among them
# (deprecated Arabic shaping, annotation marks, the object placeholder, the byte order mark)
# and noncharacters. C1 controls are matched with the mojibake that they come from.
ASCII_CONTROLS = r"\x00-\x08\x0a-\x1f\x7f"
OTHER_CONTROLS = "\u206a-\u206f\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff" + "".join(
    chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF)
)
_ENTITY = r"&#?[0-9A-Za-z]{1,24};"

# Every damaged text holds a character of each of two sets. Accented letters are in the first only,
# quotes in the second only: they are damage together, or beside something rarer; and an entity has
# both its ends. So a line of English with its quotes is not scanned, nor is one of French that has
# accents and no quotes.
_RARE = (
    f"\0-\x08\n-\x1f\x7f\ud800-\udfff{OTHER_CONTROLS[: -2 * 16]}ВГРСЂΒΓΞΟŒœÙ{misread.CHARACTERS}"
    + "".join(CLASSES[name] for name in ("c1", "bad", "law", "currency", "numeric", "box"))
    + CLASSES["upper_accented"]
)
SUSPICIOUS = (
    CharacterSet("&" + CLASSES["lower_accented"] + _RARE),
    CharacterSet(";" + CLASSES["start_punctuation"] + CLASSES["end_punctuation"] + _RARE),
)


def _expression() -> str:
    """Return the RE2 pattern of what makes a text with characters beyond ASCII suspicious."""
    mojibake = "|".join(MOJIBAKE).format(**CLASSES)
    mojibake = mojibake.replace(r"\s", f"[{SPACE}]").replace(r"\w", f"[{_WORD}]")
    return f"(?m){mojibake}|{'|'.join(misread.SIGNS)}|{_ascii_expression()}|[{OTHER_CONTROLS}]"


def _ascii_expression() -> str:
    # The line feed separates the joined lines, so here it is not one of the controls.
    return f"{_ENTITY}|[{ASCII_CONTROLS.replace('0a', '0b')}]"


@cache
def _pattern(which: Literal["ascii", "keep", "beyond_ascii"]) -> Any:
    import re2

    options = re2.Options()
    options.never_capture = True
    if which == "ascii":
        return re2.compile(_ascii_expression(), options)
    beyond_ascii = r"|[^\x00-\x7f]" if which == "beyond_ascii" else ""
    return re2.compile(_expression() + beyond_ascii, options)


def possibly_damaged(texts: Sequence[str], *, beyond_ascii: bool = False) -> Iterator[int]:
    """Yield, in order, the indices of the `texts` that may be damaged.

    With `beyond_ascii` also of all that hold more than ASCII. A text that itself contains a
    line feed or a lone surrogate is always found.
    """
    suspects = range(len(texts)) if beyond_ascii else _suspects(texts)
    first = 0
    while first < len(suspects):
        last, size = first, 0
        while last < len(suspects) and size < BLOCK:
            size += len(texts[suspects[last]]) + 1
            last += 1
        for index in _scan([texts[index] for index in suspects[first:last]], beyond_ascii):
            yield suspects[first + index]
        first = last


def is_possibly_damaged(text: str) -> bool:
    """Return whether a text may be damaged, alone."""
    return any(True for _ in possibly_damaged((text,)))


def _suspects(texts: Sequence[str]) -> Sequence[int]:
    """The indexes of the texts worth scanning."""
    first, second = SUSPICIOUS
    indexes = first.indexes_in(texts)
    return [indexes[at] for at in second.indexes_in([texts[index] for index in indexes])]


def _scan(texts: Sequence[str], beyond_ascii: bool) -> Iterator[int]:
    joined = "\n".join(texts)
    data = _encoded(joined)
    if data is None or data.count(b"\n") != len(texts) - 1:  # rare: scan each text alone
        if len(texts) == 1:
            yield 0
        else:
            for index, text in enumerate(texts):
                for _ in _scan([text], beyond_ascii):
                    yield index
        return
    which: Literal["keep", "beyond_ascii"] = "beyond_ascii" if beyond_ascii else "keep"
    search = _pattern("ascii" if len(data) == len(joined) else which).search
    del joined
    index = at = 0
    while match := search(data, at):
        found = match.start()
        index += data.count(b"\n", at, found)
        yield index
        at = data.find(b"\n", found) + 1
        if not at:
            return
        index += 1


def _encoded(text: str) -> bytes | None:
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate
        return None
