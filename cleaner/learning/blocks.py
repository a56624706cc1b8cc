"""Candidates that stand together, as blocks: each becomes one rule."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from cleaner.learning.candidate import Candidate

TOGETHER = 0.5  # of the texts of both: lines that follow each other so often are one block
MOST_LINES = 100  # of one rule, which a person has to read


def blocks(candidates: Mapping[int, Candidate]) -> list[list[Candidate]]:
    """Return the candidates in blocks, the lines of each in the order of the documents.

    Patterns stand alone. What is returned depends on the candidates only, not on their order.
    """
    before: dict[int, Candidate] = {}
    after: dict[int, Candidate] = {}
    links = [
        (-count, candidate.number, other)
        for candidate in candidates.values()
        for other, count in candidate.after.items()
        if _belong_together(candidate, candidates.get(other), count)
    ]
    for _, number, other in sorted(links):
        if number not in after and other not in before and _end(after, other) != number:
            after[number] = candidates[other]
            before[other] = candidates[number]
    found = []
    for number in sorted(candidates):
        if number not in before:
            found += _cut(_chain(candidates[number], after))
    return found


def pools(candidates: Mapping[int, Candidate]) -> list[list[Candidate]]:
    """Return lines that say too little alone: all of a site together, blocks after each other.

    Which of them are neighbours changes from one document to the next. Where they are too many
    for one rule, those that a chain of neighbours joins, in whichever documents, follow each
    other: a rule with lines that never stand together would take nothing. What stands above is
    kept apart: there a text's title stands next to the menu, and the same title may be among the
    headlines below other texts.
    """
    groups: dict[tuple[int, bool], list[list[Candidate]]] = defaultdict(list)
    joined: dict[int, int] = {}
    for above in (True, False):
        here = {n: c for n, c in candidates.items() if (c.place == "head") == above}
        joined |= _joined(here)
        for block in blocks(here):
            groups[block[0].site, above].append(block)
    found = []
    for group in sorted(groups):
        ordered = sorted(groups[group], key=lambda block: (-block[0].texts, block[0].text))
        ranks: dict[int, int] = {}
        for block in ordered:
            ranks.setdefault(joined[block[0].number], len(ranks))
        ordered.sort(key=lambda block: ranks[joined[block[0].number]])
        found += _cut([candidate for block in ordered for candidate in block])
    return found


def _joined(candidates: Mapping[int, Candidate]) -> dict[int, int]:
    """For each candidate the smallest number among those that a chain of neighbours joins."""
    beside = _neighbours(candidates)
    found: dict[int, int] = {}
    for first in sorted(candidates):
        todo = [] if first in found else [first]
        while todo:
            number = todo.pop()
            if number not in found:
                found[number] = first
                todo += beside[number]
    return found


def _neighbours(candidates: Mapping[int, Candidate]) -> dict[int, list[int]]:
    """For each candidate those on the line before or after it, in whichever text."""
    beside: dict[int, list[int]] = defaultdict(list)
    for number, candidate in candidates.items():
        for other in candidate.after:
            if other in candidates:
                beside[number].append(other)
                beside[other].append(number)
    return beside


def reached(
    candidates: Mapping[int, Candidate], sure: Collection[int], company: Collection[int]
) -> set[int]:
    """Return which of the `company` stand beside a sure candidate, or beside others that do."""
    beside = _neighbours(candidates)
    found: set[int] = set()
    ends = [number for number in sure if number in beside]
    while ends:
        for other in beside[ends.pop()]:
            if other in company and other not in found:
                found.add(other)
                ends.append(other)
    return found


def separated(candidates: Mapping[int, Candidate], known: Collection[int]) -> set[int]:
    """Return the candidates with a known line between them and the text's own sentences.

    Of a candidate below the text, the line before it is known, or is itself separated; of one
    above the text, the line after it; of one between paragraphs, both. Verse and the answers of
    an interview have nothing known between them and the text.
    """
    below: dict[int, dict[int, int]] = defaultdict(dict)
    above: dict[int, dict[int, int]] = defaultdict(dict)
    for number, candidate in candidates.items():
        for other, count in candidate.after.items():
            if other in candidates:
                below[number][other] = count
                above[other][number] = count
    by_place = {
        "tail": _follow(candidates, known, below),
        "head": _follow(candidates, known, above),
    }
    by_place["between"] = by_place["tail"] & by_place["head"]
    return {
        number
        for number, candidate in candidates.items()
        if number in by_place[candidate.place] and not candidate.beside_text
    }


def _follow(
    candidates: Mapping[int, Candidate],
    known: Collection[int],
    neighbours: Mapping[int, Mapping[int, int]],
) -> set[int]:
    """The candidates that are next to a known one, or to one found so, in `TOGETHER` of their
    texts."""
    texts: Counter[int] = Counter()
    found: set[int] = set()
    done = set(known)
    todo = list(done)
    while todo:
        for other, count in neighbours.get(todo.pop(), {}).items():
            texts[other] += count
            if candidates[other].texts and texts[other] >= TOGETHER * candidates[other].texts:
                found.add(other)
                if other not in done:
                    done.add(other)
                    todo.append(other)
    return found


def _belong_together(one: Candidate, other: Candidate | None, count: int) -> bool:
    return (
        other is not None
        and not one.is_pattern
        and not other.is_pattern
        and one.site == other.site
        and count >= TOGETHER * max(one.texts, other.texts)
    )


def _end(after: Mapping[int, Candidate], number: int) -> int:
    """The last line of the chain that begins at `number`."""
    while number in after:
        number = after[number].number
    return number


def _chain(first: Candidate, after: Mapping[int, Candidate]) -> list[Candidate]:
    chain = [first]
    while chain[-1].number in after:
        chain.append(after[chain[-1].number])
    return chain


def _cut(chain: Sequence[Candidate]) -> list[list[Candidate]]:
    return [list(chain[start : start + MOST_LINES]) for start in range(0, len(chain), MOST_LINES)]
