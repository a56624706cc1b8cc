"""What one line looks like, whatever its language.

Everything here is read off a single line: how long it is, how it ends, what it begins
with, what signs stand in it. No word is looked up: a word is what stands between spaces,
and where a script has no spaces, two characters count as one.

Cost: a few microseconds a line. What costs by the character looks at the first `HEAD` of
them and at `MOST_WORDS` words, so a megabyte without a line break is as cheap as a page.
"""

import re
from dataclasses import dataclass

HEAD = 160
MOST_WORDS = 400

STOPS = frozenset(".!?…。！？｡؟۔।॥։።‼⁇⁈⁉")
CLOSERS = "\"'”’»«“‘)]}）」』】》〉›‹*_ \u200b\u200e\u200f\u202c"
BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯")
QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_EDGES = ".,;:!?\"'“”„‘’«»()[]…–—-"
_SOLID = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)

OWN = (
    "words", "ending", "bullet", "numbered", "lower", "quoted", "capitals", "shouted",
    "digits", "stops", "commas", "letters", "signs", "bars", "solid", "question", "prose",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """One line: `row` holds the columns named in `OWN`, `key` tells repetitions.

    `tokens` are its longer words, or pairs of characters where there are no spaces.
    """

    key: str
    row: tuple[float, ...]
    tokens: frozenset[str]


def measure(text: str) -> Measure:
    """Return the measure of one line that is not blank."""
    line = text.strip()
    pieces = line.split(None, MOST_WORDS)[:MOST_WORDS]
    count = len(pieces)
    head = line[:HEAD]
    first = head[:1]
    solid = 0
    if not head.isascii() and _SOLID.search(head):
        solid = len(_SOLID.findall(line[: 4 * MOST_WORDS]))
    if solid * 4 > len(head):
        flat = line[: 4 * MOST_WORDS].replace(" ", "")
        tokens = frozenset(map(str.__add__, flat, flat[1:]))
        words = min(MOST_WORDS, max(count, count // 2 + solid // 2))
        stops = line.count("。") + line.count("！") + line.count("？")
        commas = line.count("，") + line.count("、")
    else:
        tokens = frozenset([w.lower() for p in pieces if len(w := p.strip(_EDGES)) > 4])
        words = count
        stops = line.count(". ") + line.count("? ") + line.count("! ")
        commas = line.count(",")
    mark = pieces[0]
    bullet = count > 1 and mark in BULLETS
    numbered = count > 1 and len(mark) <= 5 and first in "(0123456789" and mark[-1] in ".):"
    start = pieces[1][0] if bullet or numbered else first
    last = line.rstrip(CLOSERS)[-1:]
    ending = 2 if last in STOPS else 1 if last in ":,;：，、–—-" else 0
    initials = [p[0] for p in pieces[:20]]
    cased = sum(map(str.isalpha, initials))
    # How much running text the line holds: its words, if it reads like sentences.
    prose = 0.0
    if ending == 2:
        prose = min(words, 60) if words >= 6 else 0.0
    elif words >= 25 and stops and not bullet:
        prose = 0.5 * min(words, 60)
    row = (
        words,
        ending,
        int(bullet),
        int(numbered),
        int(start.islower()),
        int(start in QUOTES),
        sum(map(str.isupper, initials)) / cased if cased else 0.0,
        int(head.isupper()),
        sum(map(head.count, "0123456789")) / len(head),
        min(stops, 20),
        min(commas, 20),
        min(len(line) / count, 30.0),
        int("@" in line or "http" in line or "www." in line or "©" in line or "#" in line),
        min(sum(map(head.count, "|»›·/>")), 6),
        int(solid > 0),
        int(last in "?？؟"),
        prose,
    )
    return Measure(line, row, tokens)
