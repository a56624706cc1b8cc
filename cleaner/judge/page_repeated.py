"""The article once: of a run of paragraphs that a page has twice, one stays.

A page may carry its text again for print, for small screens, or to be shown later. A paragraph is
dropped only where the same text stays elsewhere, and only in a run: a refrain, an item that comes
again or a quotation stays.

Law: linear in the lines. Every line that is dropped has a twin that is kept.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import compress, count

from cleaner.model import Line

# Set by hand on the development pages.
LEAST_PARAGRAPH = 80  # characters; shorter lines come again for many reasons
LEAST_PARAGRAPHS, LEAST_RUN = 3, 400  # paragraphs and characters of a run
MOST_BETWEEN = 3  # lines that stay between one repeated paragraph and the next, in either run


def repeated_runs(lines: Sequence[Line], keeps: Sequence[bool]) -> dict[int, int]:
    """Return the lines to drop as copies: the index of each, with that of its twin, which stays.

    Of two copies that stays whose container has more text that is kept; the first, if both have
    as much.
    """
    kept = [*compress(count(), keeps)]
    places: dict[str, list[int]] = {}
    for at, i in enumerate(kept):
        if len(lines[i].text) >= LEAST_PARAGRAPH:
            places.setdefault(lines[i].text, []).append(at)
    # By the place of a second among the kept lines, that of the first.
    twins = {where[1]: where[0] for where in places.values() if len(where) == 2}
    out: dict[int, int] = {}
    for run in _runs(twins):
        if len(run) < LEAST_PARAGRAPHS:
            continue
        if sum([len(lines[kept[at]].text) for at in run]) < LEAST_RUN:
            continue
        if max([twins[at] for at in run]) >= run[0]:
            continue  # a list in which each item comes twice
        out |= _copy(lines, kept, run, twins)
    return out


def _runs(twins: dict[int, int]) -> list[list[int]]:
    """Group the second ones of `twins`: near one another, in the order of the first ones."""
    runs: list[list[int]] = []
    for at in sorted(twins):
        if runs:
            last = runs[-1][-1]
            is_near = at - last <= MOST_BETWEEN + 1
            if is_near and 0 < twins[at] - twins[last] <= MOST_BETWEEN + 1:
                runs[-1].append(at)
                continue
        runs.append([at])
    return runs


def _copy(
    lines: Sequence[Line], kept: Sequence[int], run: Sequence[int], twins: dict[int, int]
) -> dict[int, int]:
    """The lines of one of two equal runs, the headings and short lines inside it among them."""
    first, second = [twins[at] for at in run], list(run)
    sizes = Counter[int]()
    for i in kept:
        sizes[_home(lines[i])] += len(lines[i].text)
    homes = [sum([sizes[_home(lines[kept[at]])] for at in of]) for of in (first, second)]
    if homes[1] > homes[0]:
        first, second = second, first
    stays = range(min(first), max(first) + 1)
    by_text = {lines[kept[at]].text: kept[at] for at in stays}
    drops = range(min(second), max(second) + 1)
    return {
        kept[at]: by_text[lines[kept[at]].text] for at in drops if lines[kept[at]].text in by_text
    }


def _home(line: Line) -> int:
    return line.shape.home if line.shape is not None else -1
