r"""Text that was read in an encoding of which ftfy knows nothing: KOI8-R, cp866, GBK.

Three accidents are common: UTF-8 read as KOI8-R or as GBK, and Windows-1251 read as cp866. Each has
signs that correct text hardly ever has: a box-drawing character inside a Cyrillic word, the Chinese
characters that a comma and a full stop become. A word or line is repaired only if all of it reads
as text the other way, with none of the signs left; anything less stays as it is.

>>> fix("п║п╬п╡п╣я┌ я─п╣я┬п╦п╩")
'Совет решил'
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from cleaner.model import Line
from cleaner.text.decode import Decoded
from cleaner.text.lazy_pattern import pattern
from cleaner.text.long_lines import texts_of

# What RE2 looks for in every line (`cleaner.text.damage`), and Python's re understands as well.
BOXES_OF_KOI8 = "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥⌡═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬"
# In small letters the sign is a capital or a symbol behind one: "ёютхЄр" is "совета".
BOXES_OF_CP866 = "└┴┬├┼╞╟╚╔╩╦╠╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"  # А to Я but those that tables have
SIGNS = (
    f"[пя][{BOXES_OF_KOI8}]",
    f"[{BOXES_OF_CP866}][р-яЁёЄєЇїЎў√]|[р-яёєїў][ЁЄЇЎ√°∙■]",
    "[锛紝銆鐨鈥]",
)
CHARACTERS = BOXES_OF_KOI8 + BOXES_OF_CP866 + "ЁЄЇЎ°锛紝銆鐨鈥"  # of each sign at least one
_KOI8, _CP866, _GBK = map(pattern, SIGNS)
_CYRILLIC = pattern("[А-Яа-яЁёІіЇїЄєҐґ]")
_BOXES = pattern(f"[{BOXES_OF_KOI8}]")
_ODD_IN_CP1251 = pattern("[\x80-\x9f†‡€‰‹›™ЂЃѓЉЊЌЋЏђљњќћџЈјЅѕ¤¦§¬±µ¶·]")
_RARE_IN_CP866 = pattern("[А-Яа-п]")  # marks of Windows-1251; half of the letters in true text
_CJK = pattern("[\u4e00-\u9fff]")
_LEAST_SIGNS = 2
BLOCK = 4096  # lines joined at a time
_MOST_LOST = 3  # replacement characters, each of which stands for a lost one


def fix(text: str) -> str:
    """Return the text as it was before it was misread, where that is certain."""
    if found := _KOI8.findall(text):
        several = len(found) >= _LEAST_SIGNS
        text = " ".join([_from_koi8(word, several) for word in text.split(" ")])
    if len(_CP866.findall(text)) >= _LEAST_SIGNS:
        text = _from_cp866(text)
    if len(_GBK.findall(text)) >= _LEAST_SIGNS:
        text = _from_gbk(text)
    return text


def _from_koi8(word: str, several: bool) -> str:
    """A word of UTF-8 that was read as KOI8-R; in a line with `several` signs also a dash."""
    if not (_KOI8 if not several else _BOXES).search(word):
        return word
    try:
        read = word.encode("koi8-r").decode("utf-8")
    except UnicodeError:
        return word
    return word if _BOXES.search(read) else read


def _from_cp866(text: str) -> str:
    """A line of Windows-1251 that was read as cp866."""
    if 4 * len(_RARE_IN_CP866.findall(text)) > len(_CYRILLIC.findall(text)):
        return text
    try:
        read = text.encode("cp866").decode("cp1251")
    except UnicodeError:
        return text
    is_text = _CYRILLIC.search(read) and not _ODD_IN_CP1251.search(read)
    return read if is_text and not _BOXES.search(read) else text


def _from_gbk(text: str) -> str:
    """A line of UTF-8 that was read as GBK."""
    try:
        read = text.encode("gb18030").decode("utf-8")
    except UnicodeError:
        return text
    return read if _CJK.search(read) and not _GBK.search(read) else text


def is_damage_left(decoded: Decoded, lines: Sequence[Line], *, is_page: bool) -> bool:
    """Return whether both what was given and its lines have signs of what could not be repaired.

    The cheaper is asked first: the lines of a page are a tenth of it; those of a text are as long
    as it is, and have to be joined.
    """
    both = (decoded.pieces(), _joined(lines))
    return all(map(_is_left, reversed(both) if is_page else both))


def _joined(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines' texts, many at a time: looking into each costs ten times as much."""
    texts = iter(texts_of(lines))
    while block := [*islice(texts, BLOCK)]:
        yield "".join(block)


def _is_left(pieces: Iterable[str]) -> bool:
    """Whether a text has signs of what could not be repaired; cheap without them."""
    lost = signs = 0
    for text in pieces:
        if text.isascii():
            continue
        # `in` passes over a page of 200,000 characters in a tenth of the time that `count` takes.
        if "\ufffd" in text:
            lost += text.count("\ufffd")
        signs += sum([text.count(sign) for sign in "锛紝銆鐨鈥" if sign in text])
        if lost >= _MOST_LOST or signs >= _LEAST_SIGNS:
            return True
    return False
