"""What one line of a text looks like, whatever its language.

Everything is read from the line alone: its length, how it begins and ends, which characters it
contains. No word is looked up. A word is what is between spaces; in a script without spaces two
characters count as a word.

Cost: a few microseconds a line. What costs by the character reads only the first HEAD characters
or MOST_WORDS words, so that a megabyte without a line break costs no more than a page.
"""

from functools import lru_cache
from typing import NamedTuple

from cleaner.text.lazy_pattern import pattern
from cleaner.text.sentences import CLOSERS, STOPS, UNSPACED, unspaced_pattern

# Caps on cost and on outliers, set by hand on the development bench. The model is trained on
# features with these values: a change needs a new training.
HEAD = 160  # characters
MOST_WORDS = 400
MOST_PROSE = 60  # words of one line; more count as so many

BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯")
QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_PAUSES = ":,;：，、–—-"
_EDGES = ".,;:!?\"'“”„‘’«»()[]…–—-"
# Rules out most lines quickly: the pattern of `UNSPACED` takes a millisecond to compile.
_ELSEWHERE = pattern(r"[^\0-\u0dff\u2000-\u27ff]")
_DIGITS = pattern(r"[0-9]")

SENTENCE_END, PAUSE = 2, 1  # values of "ending"

LINE_FEATURES = (
    "words",
    "ending",  # SENTENCE_END, PAUSE for a colon and the like, 0 for anything else
    "bullet",
    "quoted",  # the line begins with a quotation mark, after any bullet or number
    "lower",  # the same for a lower-case letter
    "capitals",  # the share of the first 20 words that begin with one
    "digits",  # their share of the head
    "commas",
    "letters",  # characters a word, spaces included
    "solid",  # some of the line is in a script without spaces
    "prose",  # words of running text; 0 where the line does not read like sentences
)


class LineFeatures(NamedTuple):
    """One line: `values` are the features named in LINE_FEATURES.

    `text` is the line without surrounding white space; lines with the same text are repetitions.
    `tokens` are its words of more than four letters, or in a script without spaces its pairs of
    characters.
    """

    text: str
    values: tuple[float, ...]
    tokens: frozenset[str]


def character_classes() -> bytes:
    """Return the classes of the first 65,536 code points, as bits, for the native module."""
    out = bytearray(65_536)
    for first, last in UNSPACED:
        out[first : last + 1] = b"\x40" * (last + 1 - first)
    for bit, chars in enumerate((STOPS, CLOSERS, QUOTES, BULLETS, _EDGES, _PAUSES)):
        for char in chars:
            out[ord(char)] |= 1 << bit
    return bytes(out)


def uncached_line_features(text: str) -> LineFeatures:
    """Compute `line_features` without its cache."""
    line = text.strip()
    pieces = line.split(None, MOST_WORDS)[:MOST_WORDS]
    head = line[:HEAD]
    unspaced = 0
    if not head.isascii() and _ELSEWHERE.search(head) and unspaced_pattern().search(head):
        unspaced = len(unspaced_pattern().findall(line[: 4 * MOST_WORDS]))
    if unspaced * 4 > len(head):
        words, stops, commas, tokens = _without_spaces(line, len(pieces), unspaced)
    else:
        words, stops, commas, tokens = _with_spaces(line, pieces)
    bullet, start = _beginning(pieces)
    end = ending(line)
    initials = [piece[0] for piece in pieces[:20]]
    values = (
        words,
        end,
        bullet,
        start in QUOTES,
        start.islower(),
        sum(map(str.isupper, initials)) / len(initials),
        len(_DIGITS.findall(head)) / len(head),
        min(commas, 20),
        min(len(line) / len(pieces), 30.0),
        unspaced > 0,
        _prose(words, end, stops, bullet),
    )
    return LineFeatures(line, values, tokens)


def _without_spaces(line: str, pieces: int, unspaced: int) -> tuple[int, int, int, frozenset[str]]:
    """Words, ends of sentences, commas and tokens of a line in a script without spaces."""
    flat = line[: 4 * MOST_WORDS].replace(" ", "")
    words = min(MOST_WORDS, max(pieces, pieces // 2 + unspaced // 2))
    stops = line.count("。") + line.count("！") + line.count("？")
    commas = line.count("，") + line.count("、")
    return words, stops, commas, frozenset(map(str.__add__, flat, flat[1:]))


def _with_spaces(line: str, pieces: list[str]) -> tuple[int, int, int, frozenset[str]]:
    """The same of any other line. A line of three words holds no two sentences."""
    bare = [piece.strip(_EDGES) for piece in pieces if len(piece) > 4]
    tokens = frozenset([word.lower() for word in bare if len(word) > 4])
    stops = 0
    if len(pieces) > 3:
        stops = line.count(". ") + line.count("? ") + line.count("! ")
    return len(pieces), stops, line.count(","), tokens


def _beginning(pieces: list[str]) -> tuple[bool, str]:
    """Whether the line has a bullet, and the first character after a bullet or number."""
    mark = pieces[0]
    if len(pieces) == 1:
        return False, mark[0]
    bullet = mark in BULLETS
    numbered = len(mark) <= 4 and mark[-1] in ".):" and mark[:-1].isdigit()
    return bullet, pieces[1][0] if bullet or numbered else mark[0]


def ending(line: str) -> int:
    """Return 2 for a line that ends like a sentence, 1 for one that ends in a pause, else 0.

    Closing quotes and brackets are skipped; the line has no white space at its ends.
    """
    last = line[-1]
    if last in CLOSERS:
        last = line.rstrip(CLOSERS)[-1:]
    return SENTENCE_END if last in STOPS else PAUSE if last in _PAUSES else 0


def _prose(words: int, ending: int, stops: int, bullet: bool) -> float:
    """How much running text the line holds: its words, if it reads like sentences."""
    if ending == 2:
        return float(min(words, MOST_PROSE)) if words >= 6 else 0.0
    return 0.5 * min(words, MOST_PROSE) if words >= 25 and stops and not bullet else 0.0


# The judge sees a line again in its next round, and a site's menu on the next page. Longer lines
# are not cached, to bound the memory.
_cached = lru_cache(maxsize=1024)(uncached_line_features)
LONGEST_CACHED = 2000


def line_features(text: str) -> LineFeatures:
    """Return the features of one line that is not blank."""
    return _cached(text) if len(text) <= LONGEST_CACHED else uncached_line_features(text)
