"""Escape characters of a text that a Markdown parser would take for marks, and no others.

"5 * 3", "snake_case", "a < b" and "[sic]" stay as they are. A character is escaped where it can
pair with another, begins a tag, an entity or the target of a link, or begins a line as a mark does.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from string import punctuation

_PUNCTUATION = frozenset(punctuation)
_SPECIAL = re.compile(r"[\\`*_~<&\[\]|$]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_RUN = re.compile(r"\*+|_+|~+")
_FORMULA = re.compile(r"\$(?!\s)[^$]*(?<!\s)\$(?![0-9])")  # what programs that know TeX read so
_RUNS = frozenset("`*_~$")
_TICKS = re.compile(r"`+")
_START = re.compile(
    r"(?:"
    r"(?P<before>\#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[:~](?=\s)|<(?=[A-Za-z/!?])"
    r"|([*_-])(?:[ \t]*\2){2,}[ \t]*$|\[[^\]]+\]:)"
    r"|(?P<number>[0-9]{1,9})(?P<dot>[.)](?=\s|$))"
    r")"
)
_UNDERLINE = re.compile(r"(?:=+|-+|[|:-][-:| ]*)[ \t]*$")  # of a heading, or of a table's head
_CHECK_BOX = re.compile(r"\[[ xX]\](?=\s)")
_CLOSING_HASHES = re.compile(r"(?:(?<=\s)|^)(?=#+\s*$)")


def is_punctuation(character: str) -> bool:
    """Whether CommonMark counts a character as punctuation, in its newest edition."""
    return character in _PUNCTUATION or unicodedata.category(character)[0] in "PS"


def can_open(before: str, after: str) -> bool:
    """Whether a run of "*" between these characters, "" for none, begins emphasis."""
    if not after or after.isspace():
        return False
    if not is_punctuation(after):
        return True
    return not before or before.isspace() or is_punctuation(before)


def can_close(before: str, after: str) -> bool:
    """Whether a run of "*" between these characters, "" for none, ends emphasis."""
    return can_open(after, before)


def to_escape(
    text: str, *, marks: str = "", is_cell: bool = False, notes: bool = False
) -> set[int]:
    """Return the offsets in `text` before which a backslash must be written.

    `marks` are the characters that the line's own marks use, with which one in the text could
    pair; `notes` is whether the document has footnotes.
    """
    found: set[int] = set()
    if not _SPECIAL.search(text):
        return found
    found.update(_paired(text, marks))
    found.update(_ticks(text, "`" in marks))
    has_formulas = "$" in marks or _FORMULA.search(text) is not None
    for match in _SPECIAL.finditer(text):
        at, character = match.start(), match[0]
        following = text[at + 1 : at + 2]
        if (
            (character == "\\" and (not following or following in _PUNCTUATION))
            or (character == "<" and _TAG.match(text, at))
            or (character == "&" and _ENTITY.match(text, at))
            or (character == "|" and is_cell)
            or (character == "$" and has_formulas)
            or (character == "[" and notes and following == "^")
        ):
            found.add(at)
        elif character == "]" and following == "(":
            found.add(at + 1)
    return found


def beside(text: str, at: int) -> set[int]:
    """Return the offsets of signs in `text` that a mark written at an offset would cut apart or
    join: a backslash before it, and runs of one sign on either side."""
    found = {at - 1} if at and text[at - 1] == "\\" else set()
    for first, step in ((at - 1, -1), (at, 1)):
        place = first
        while 0 <= place < len(text) and text[place] in _RUNS and text[place] == text[first]:
            found.add(place)
            place += step
    return found


def _paired(text: str, marks: str) -> Iterator[int]:
    """The runs of "*", "_" and "~" that could begin or end emphasis, if two could pair."""
    openers: set[str] = set()
    pairs = set(marks)
    active = []
    for match in _RUN.finditer(text):
        character = match[0][0]
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        opens, closes = can_open(before, after), can_close(before, after)
        if character == "_" and opens and closes:  # inside a word it is no mark
            opens = not before or is_punctuation(before)
            closes = not after or is_punctuation(after)
        if closes and character in openers:
            pairs.add(character)
        if opens:
            openers.add(character)
        if character == "~" and _is_fence(text, match):
            pairs.add(character)
            opens = True
        if opens or closes:
            active.append(match)
    for match in active:
        if match[0][0] in pairs:
            yield from range(match.start(), match.end())


def _ticks(text: str, is_code: bool) -> Iterator[int]:
    """The backticks that could enclose code."""
    runs = list(_TICKS.finditer(text))
    lengths = Counter(len(match[0]) for match in runs)
    for match in runs:
        if is_code or lengths[len(match[0])] > 1 or _is_fence(text, match):
            yield from range(match.start(), match.end())


def _is_fence(text: str, run: re.Match[str]) -> bool:
    """Whether a run of backticks or tildes begins a line as a code block does."""
    at = run.start() - 1
    while at >= 0 and text[at] == " ":
        at -= 1
    return len(run[0]) >= 3 and (at < 0 or text[at] == "\n")


def at_start(line: str, *, continued: bool = False, item: bool = False) -> str:
    """Return a line so that its first characters are no mark of a block.

    `continued`: the line follows another of its paragraph. `item`: it begins an item.

    >>> at_start("1. May"), at_start("#tag"), at_start("- no"), at_start("-1 degree")
    ('1\\\\. May', '#tag', '\\\\- no', '-1 degree')
    """
    if continued and _UNDERLINE.match(line):
        return "\\" + line
    if item and _CHECK_BOX.match(line):
        return "\\" + line
    match = _START.match(line)
    if match is None:
        return line
    if match["number"]:
        return f"{match['number']}\\{line[match.start('dot') :]}"
    return "\\" + line


def heading_end(line: str) -> str:
    """Return the text of a heading so that it does not end as a closed one does."""
    return _CLOSING_HASHES.sub(r"\\", line, count=1)
