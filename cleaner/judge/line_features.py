"""What one line looks like, whatever its language.

Everything here is read off a single line: how long it is, how it ends, what it begins
with, what signs stand in it. No word is looked up: a word is what stands between spaces,
and where a script has no spaces, two characters count as one.

Cost: a few microseconds a line. What costs by the character looks at the first `HEAD` of
them and at `MOST_WORDS` words, so a megabyte without a line break is as cheap as a page.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from cleaner.judge.built import native

HEAD = 160
MOST_WORDS = 400

STOPS = frozenset(".!?…。！？｡؟۔।॥։።‼⁇⁈⁉")
CLOSERS = "\"'”’»«“‘)]}）」』】》〉›‹*_ \u200b\u200e\u200f\u202c"
BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯")
QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_PAUSES = ":,;：，、–—-"
_EDGES = ".,;:!?\"'“”„‘’«»()[]…–—-"
# Scripts without spaces. The first is dear to compile, and most texts need only the second.
SOLIDS = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
)  # fmt: skip
_ELSEWHERE = re.compile(r"[^\0-\u0dff\u2000-\u27ff]")

OWN = (
    "words", "ending", "bullet", "quoted", "lower", "capitals", "digits", "commas", "letters",
    "solid", "prose",
)  # fmt: skip
_DIGITS = re.compile(r"[0-9]")


class Measure(NamedTuple):
    """One line: `row` holds the columns named in `OWN`, `key` tells repetitions.

    `tokens` are its longer words, or pairs of characters where there are no spaces.
    """

    key: str
    row: tuple[float, ...]
    tokens: frozenset[str]


@cache
def _solid() -> re.Pattern[str]:
    return re.compile("[" + "".join([f"{chr(a)}-{chr(b)}" for a, b in SOLIDS]) + "]")


def _signs() -> bytes:
    """For every code point of the first 65,536 what it is to `native`, as bits."""
    out = bytearray(65_536)
    for first, last in SOLIDS:
        out[first : last + 1] = b"\x40" * (last + 1 - first)
    for bit, chars in enumerate((STOPS, CLOSERS, QUOTES, BULLETS, _EDGES, _PAUSES)):
        for char in chars:
            out[ord(char)] |= 1 << bit
    return bytes(out)


if native is not None:
    native.set_signs(_signs(), Measure)


def fresh(text: str) -> Measure:
    """`measure`, without looking whether it is remembered."""
    return native.measure(text) if native is not None else plainly(text)


def plainly(text: str) -> Measure:
    """`fresh`, in Python alone."""
    line = text.strip()
    pieces = line.split(None, MOST_WORDS)[:MOST_WORDS]
    count = len(pieces)
    head = line[:HEAD]
    solid = 0
    if not head.isascii() and _ELSEWHERE.search(head) and _solid().search(head):
        solid = len(_solid().findall(line[: 4 * MOST_WORDS]))
    if solid * 4 > len(head):
        flat = line[: 4 * MOST_WORDS].replace(" ", "")
        tokens = frozenset(map(str.__add__, flat, flat[1:]))
        words = min(MOST_WORDS, max(count, count // 2 + solid // 2))
        stops = line.count("。") + line.count("！") + line.count("？")
        commas = line.count("，") + line.count("、")
    else:
        bare = [p.strip(_EDGES) for p in pieces if len(p) > 4]
        tokens = frozenset([word.lower() for word in bare if len(word) > 4])
        words = count
        stops = line.count(". ") + line.count("? ") + line.count("! ") if count > 3 else 0
        commas = line.count(",")
    mark = pieces[0]
    bullet = count > 1 and mark in BULLETS
    listed = bullet or (count > 1 and len(mark) <= 4 and mark[-1] in ".):" and mark[:-1].isdigit())
    start = pieces[1][0] if listed else mark[0]
    last = line[-1]
    if last in CLOSERS:
        last = line.rstrip(CLOSERS)[-1:]
    ending = 2 if last in STOPS else 1 if last in _PAUSES else 0
    initials = [p[0] for p in pieces[:20]]
    # How much running text the line holds: its words, if it reads like sentences.
    prose = 0.0
    if ending == 2:
        prose = float(min(words, 60)) if words >= 6 else 0.0
    elif words >= 25 and stops and not bullet:
        prose = 0.5 * min(words, 60)
    row = (
        words,
        ending,
        bullet,
        start in QUOTES,
        start.islower(),
        sum(map(str.isupper, initials)) / len(initials),
        len(_DIGITS.findall(head)) / len(head),
        min(commas, 20),
        min(len(line) / count, 30.0),
        solid > 0,
        prose,
    )
    return Measure(line, row, tokens)


# The same, remembered: the judge sees a line again in its next round, and a site's menu on
# its next page. Lines longer than MOST_REMEMBERED are measured afresh, to bound the memory.
# (`native.table` measures its lines itself, sooner than they could be looked up here.)
_remembered = lru_cache(maxsize=1024)(fresh)
MOST_REMEMBERED = 2000


def measure(text: str) -> Measure:
    """Return the measure of one line that is not blank."""
    return _remembered(text) if len(text) <= MOST_REMEMBERED else fresh(text)
