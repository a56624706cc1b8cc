"""Count in how many texts each line stands: what may be a candidate, and what repeats at all."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from cleaner.learning.same_texts import Texts, is_pattern
from cleaner.learning.spill import RUNNING_TEXT, LineRecord, by_line

FEWEST = 3  # texts that a line must stand in
SHARE = 0.01  # of a site's texts that it must stand in as well
IN_COMPANY = 2  # texts are enough, on a small site, for a line beside one that repeats more often
SMALL = 20  # texts of such a site
LEFT_COUNTS = 4  # times as much: a line that the cleaner leaves somewhere is worth more to learn
MOST = 4000  # candidates of one site; those that would take most words come first


class Repeated(NamedTuple):
    """`candidates` are the texts each line or pattern stands in, and those in which the cleaner
    leaves it, by its number; `sentences` the kept sentences that stand in two texts or more:
    they are no text's own."""

    candidates: dict[int, tuple[int, int]]
    sentences: list[int]


def count(partitions: Iterable[list[LineRecord]], texts: Texts) -> Repeated:
    """Return what repeats, once the documents that are one text are known."""
    sites: dict[str, list[tuple[int, int, int, int]]] = defaultdict(list)
    sentences: list[int] = []
    for records in partitions:
        for line in by_line(records):
            if len(line) < 2:
                continue
            number, left = texts.count(line)
            if number < 2:
                continue
            if any(record.flags & RUNNING_TEXT for record in line) and not is_pattern(line):
                sentences.append(line[0].line)
            site = texts.site(line[0].document)
            size = texts.sizes[site]
            wanted = max(IN_COMPANY if size <= SMALL else FEWEST, SHARE * size)
            if number >= wanted:
                worth = number * max(line[0].words, 1) * (LEFT_COUNTS if left else 1)
                sites[site].append((worth, line[0].line, number, left))
    candidates = {
        line: (number, left)
        for found in sites.values()
        for _, line, number, left in sorted(found)[-MOST:]
    }
    return Repeated(candidates, sentences)
