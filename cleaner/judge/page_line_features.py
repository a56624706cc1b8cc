"""The features of a page's line by itself: its text, its markup, what the page states about it.

Cost: what costs by the character reads only the first HEAD characters.
"""

import re
from collections.abc import Sequence

from cleaner.judge.page_columns import HIGHEST_STEP, LAST_STEP, MOSTLY_LINKS, OWN, STEPS
from cleaner.judge.stated_texts import StatedTexts
from cleaner.model import Shape
from cleaner.text.sentences import UNSPACED, unspaced_pattern

# Set by hand on the development pages. The model is trained on features with these values: a change
# needs a new training (benchmarks/train_page.py).
HEAD = 100  # characters of a line that are looked at one by one
LEAST_SIZE = 40  # characters; a shorter line is no running text
LABEL_SIZE = 160  # characters; a shorter line that does not end like a sentence is none either
MOST_SIZE = 800  # characters of running text in a line; more count as so many
TITLE_SIZE, TITLE_PROSE = 250, 200  # characters; no line with more is compared with the title
LEAST_IN_TITLE, LEAST_OF_TITLE = 6, 5  # eighths of the words of the headline, and of the title
# Counts are capped so that outliers are alike, and all fit a byte.
MOST_COMMAS, MOST_AGAIN, MOST_DEPTH, MOST_GAP = 30, 5, 100, 250

TAGS = {tag: i for i, tag in enumerate((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "blockquote", "pre",
    "figcaption", "dd", "dt", "section", "article", "header", "footer", "nav", "aside", "button",
    "figure", "main", "ul", "summary", "form", "address", "label", "body", "center", "fieldset",
    "legend", "dl", "ol", "table", "tbody", "caption",
), 1)}  # fmt: skip
_ENDS = {
    end: kind
    for kind, ends in enumerate(("|/»›→>", ",;，；、–—-", ":：", "…", ".!。！۔।", "?？؟"), 1)
    for end in ends
}
_ELLIPSIS = 4  # its kind in `_ENDS`
STOP = 5  # endings from here on close a sentence
_CLOSERS = "\"'”’»«“‘)]）}」』】》〉*"
_QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯|#@©")
_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŘŚŠŤŪŮŰŹŻŽΑ-ΩА-ЯІЇЄҐ"
_UPPER = re.compile(rf"(?<![^\W\d_])[{_CAPITALS}]")
_DIGITS = re.compile(r"[0-9]")
# The same for plain ASCII, by one translation: U a capital, l another letter, 0 a digit.
_CLASSES = bytes(
    ord("U" if c.isupper() else "l" if c.isalpha() else "0" if c.isdigit() else "-")
    for c in map(chr, range(128))
) + bytes(128)
AT = {name: i for i, name in enumerate(OWN)}


def character_kinds() -> bytes:
    """Return the kinds of the first 65,536 code points, as bits, for the native module."""
    out = bytearray(65_536)
    for end, kind in _ENDS.items():
        out[ord(end)] = kind
    marks = [(_CLOSERS, 0x08), ("".join(_QUOTES), 0x10), ("".join(_BULLETS), 0x20)]
    every = "".join(map(chr, range(0x0600)))  # `_CAPITALS` has no capital beyond
    marks.append(("".join(re.findall(f"[{_CAPITALS}]", every)), 0x80))
    for chars, bit in marks:
        for char in chars:
            out[ord(char)] |= bit
    as_unspaced = bytes(kind | 0x40 for kind in range(256))
    for first, last in UNSPACED:
        out[first : last + 1] = out[first : last + 1].translate(as_unspaced)
    return bytes(out)


def prose_of(text: str, shape: Shape) -> float:
    """Return how much running text a line holds, in characters that are not link text."""
    size = len(text)
    if size < LEAST_SIZE or shape.links >= MOSTLY_LINKS or shape.heading:
        return 0.0
    if size < LABEL_SIZE and _ending(text) < STOP:
        return 0.0
    return min(size, MOST_SIZE) * (1 - shape.links)


def own_features(
    text: str, shape: Shape, prose: float, stated: StatedTexts, again: int, gap: int
) -> tuple[int, ...]:
    """Return the features named in OWN, but for the cues.

    `prose` is the result of `prose_of`, `again` how often else the line occurs on the page, `gap`
    the number of lines since the last candidate. The shares are in 16ths, that in bold in 8ths.
    """
    size = len(text)
    head = text if size <= HEAD else text[:HEAD]
    solid, words, commas, capitals, digits = _characters(text, head)
    compared = size <= TITLE_SIZE and prose < TITLE_PROSE
    in_title, of_title = stated.in_title(text) if compared else (0, 0)
    return (
        STEPS[size] if size < LAST_STEP else HIGHEST_STEP,
        STEPS[words] if words < LAST_STEP else HIGHEST_STEP,
        int(16 * shape.links), int(8 * shape.bold), _ending(text), _beginning(text[0]),
        min(commas, MOST_COMMAS), capitals, min(16, 16 * digits // len(head)),
        min(again, MOST_AGAIN),
        in_title, of_title, shape.heading, TAGS.get(shape.tag, 0),
        shape.inner, min(shape.depth, MOST_DEPTH), shape.up, shape.down, shape.region,
        STEPS[int(prose)], solid, *stated.repeated(text, size), min(gap, MOST_GAP),
    )  # fmt: skip


def is_headline(own: Sequence[int]) -> bool:
    """Return whether the line has most of the title's words and few others."""
    return own[AT["in_title"]] >= LEAST_IN_TITLE and own[AT["of_title"]] >= LEAST_OF_TITLE


def _ending(text: str) -> int:
    """How a line ends, closing quotes and brackets apart: an index into the kinds of `_ENDS`."""
    last = text[-1]
    if last in _CLOSERS:
        bare = text.rstrip(_CLOSERS)
        last = bare[-1] if bare else last
    if last == "." and text.endswith("..."):
        return _ELLIPSIS
    return _ENDS.get(last, 0)


def _beginning(first: str) -> int:
    """The kind of a line's first character."""
    if first.isalpha():
        return 1 if first.islower() else 2 if first.isupper() else 3
    return 4 if first.isdigit() else 5 if first in _QUOTES else 6 if first in _BULLETS else 7


def _characters(text: str, head: str) -> tuple[int, int, int, int, int]:
    """Whether the script has no spaces; words and commas; capitals and digits of the head.

    Capitals are those that begin a word, in sixteenths of the words.
    """
    spaces = text.count(" ")
    if head.isascii():
        kinds = b"-" + head.encode().translate(_CLASSES)
        capitals, digits = kinds.count(b"-U") + kinds.count(b"0U"), kinds.count(b"0")
    elif not unspaced_pattern().search(head):
        capitals, digits = len(_UPPER.findall(head)), len(_DIGITS.findall(head))
    else:
        commas = text.count("，") + text.count("、")
        return 1, spaces + len(text) // 2, commas, 0, len(_DIGITS.findall(head))
    capitals = min(16, 16 * capitals // (head.count(" ") + 1))
    return 0, spaces + 1, text.count(", "), capitals, digits
