"""Which words of a document are the article's: its words paired, in order, with the wanted ones.

First come runs of four words that occur once in both (the anchors of a patience diff), extended
as far as both agree; what is between two of them is paired by `difflib`. So the cost is that of
sorting, whatever the length, and only the short gaps are compared word by word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

# Runs of letters and digits; in scripts without spaces every character counts as a word.
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
ANCHOR = 4  # words
LARGEST_GAP = 1 << 20  # words times words; a larger one is not compared, and nothing in it pairs


class Words(NamedTuple):
    """The words of a text, and where each of them starts, in code points."""

    texts: list[str]
    starts: list[int]


def words_of(text: str) -> Words:
    """Return the words of a text."""
    found = [(match[0], match.start()) for match in WORD.finditer(text)]
    return Words([word for word, _ in found], [start for _, start in found])


def paired(found: Sequence[str], wanted: Sequence[str]) -> bytearray:
    """Return for each word of `found` 1 if it is one of `wanted`, in order, else 0.

    >>> list(paired("Menu The ferry sails Menu".split(), "The ferry sails".split()))
    [0, 1, 1, 1, 0]
    """
    marks = bytearray(len(found))
    at = of = 0
    for start, other in [(0, 0), *_anchors(found, wanted), (len(found), len(wanted))]:
        if start < at or other < of:
            continue  # inside what an anchor before was extended to
        while start > at and other > of and found[start - 1] == wanted[other - 1]:
            start, other = start - 1, other - 1
        for gap_start, size in _pairs(found[at:start], wanted[of:other]):
            marks[at + gap_start : at + gap_start + size] = b"\1" * size
        begin = start
        while start < len(found) and other < len(wanted) and found[start] == wanted[other]:
            start, other = start + 1, other + 1
        marks[begin:start] = b"\1" * (start - begin)
        at, of = start, other
    return marks


def _anchors(found: Sequence[str], wanted: Sequence[str]) -> list[tuple[int, int]]:
    """The places of runs that are unique in both, as many as are in the same order in both."""
    here, there = _unique_runs(found), _unique_runs(wanted)
    places = sorted((start, there[run]) for run, start in here.items() if run in there)
    tails: list[int] = []  # the least end of an increasing sequence of each length
    ends: list[int] = []  # its place in `places`
    before: list[int] = []
    for number, (_, other) in enumerate(places):
        length = bisect_left(tails, other)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [other]
        ends[length : length + 1] = [number]
    chain = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(places[number])
        number = before[number]
    return chain[::-1]


def _unique_runs(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for start, run in enumerate(zip(*(words[n:] for n in range(ANCHOR)), strict=False)):
        places[run] = -1 if run in places else start
    return {run: start for run, start in places.items() if start >= 0}


def _pairs(found: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The start and size of each run of `found` that pairs with one of `wanted`."""
    if found and wanted and len(found) * len(wanted) <= LARGEST_GAP:
        matcher = SequenceMatcher(None, found, wanted, autojunk=False)
        for block in matcher.get_matching_blocks():
            yield block.a, block.size
