"""Parts of a page that stay whole: code and lists, of which one line tells less than the rest.

"git init" or "a pinch of salt" reads like no article; that it stands in the article's code, or in
a list of which the other half stays, says that it is. Nothing is dropped here.

Law: linear in the lines.
"""

from collections.abc import Sequence
from itertools import groupby
from operator import mul

from cleaner.judge.page_columns import MOSTLY_LINKS
from cleaner.judge.page_decision import KEPT_AFTER, KEPT_BEFORE, places_of
from cleaner.model import TRAITS, Line, Shape
from cleaner.native import passes
from cleaner.page.traits import OWN

# Set by hand on the development pages.
NEAR = 3  # lines from code to the article; "Copy" and the name of a file stand between
LEAST_CODE = 0.2  # its mean probability, weighed by characters
LEAST_OF_LIST = 0.5  # the share of a list's items that stay by themselves
LEAST_ITEM = 0.15  # the probability of another one
MOST_LINKED_LIST = 0.1  # the share of links in a list; lists of links are teasers
_PRE = TRAITS.index("pre")


def keep_whole_parts(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> None:
    """Keep the rest of code inside the article, and of lists of which half stays."""
    _keep_code(lines, probabilities, keeps)
    _keep_lists(lines, probabilities, keeps)


def _keep_code(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Keep code of which a line stays, or that has lines that stay near it on both sides."""
    code = passes.with_trait(lines, _PRE, OWN)
    for _, numbered in groupby(enumerate(code), lambda pair: pair[1] - pair[0]):
        inside = [i for _, i in numbered]
        first, end = inside[0], inside[-1] + 1
        is_inside = True in keeps[first:end] or (
            True in keeps[max(first - NEAR, 0) : first] and True in keeps[end : end + NEAR]
        )
        sizes = [len(lines[i].text) for i in inside]
        likely = sum(map(mul, probabilities[first:end], sizes))
        if is_inside and likely >= LEAST_CODE * sum(sizes):
            keeps[first:end] = [True] * len(inside)


def _keep_lists(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Keep the other items of lists of which half stays; a list of links stays as it is."""
    end = 0
    for at in sorted([*places_of(KEPT_BEFORE, keeps), *places_of(KEPT_AFTER, keeps)]):
        shape = lines[at].shape
        if at < end or shape is None or not shape.item:
            continue  # nearly all
        if not _are_items_of_one(lines[at], lines[at + 1]):
            continue
        first, end = at, at + 2
        while first > 0 and _are_items_of_one(lines[first - 1], lines[first]):
            first -= 1
        while end < len(lines) and _are_items_of_one(lines[end - 1], lines[end]):
            end += 1
        if sum(keeps[first:end]) >= LEAST_OF_LIST * (end - first) and not _is_linked(
            lines[first:end]
        ):
            for i in range(first, end):
                item = lines[i].shape
                if item is not None and item.links < MOSTLY_LINKS:
                    keeps[i] = keeps[i] or probabilities[i] >= LEAST_ITEM


def _are_items_of_one(line: Line, following: Line) -> bool:
    """Whether two lines are items of lists in the same container."""
    shape, after = line.shape, following.shape
    return (
        shape is not None
        and after is not None
        and shape.home == after.home
        and _is_item(shape)
        and _is_item(after)
    )


def _is_item(shape: Shape) -> bool:
    return shape.item and not shape.caption


def _is_linked(items: Sequence[Line]) -> bool:
    linked = sum([len(line.text) * line.shape.links for line in items if line.shape is not None])
    return linked > MOST_LINKED_LIST * sum([len(line.text) for line in items])
