"""What is worked out of a pattern when its rule is checked, and cached with it.

To translate a pattern takes a third of the time in which RE2 compiles it, and a program tries most
of its patterns once. So a cached rule brings them translated, with what they require of a line.
"""

from collections.abc import Iterator, Mapping
from itertools import accumulate, pairwise
from typing import NamedTuple

from cleaner.matching.patterns import code_page
from cleaner.matching.patterns.required import (
    NO_GROUPS,
    NOTHING_REQUIRED,
    Groups,
    Required,
    branches_for,
    groups_as_text,
    groups_of_text,
    required,
)
from cleaner.matching.patterns.translate import MAX_LENGTH

_ANYTHING = "(?s).*"
_SEPARATORS = frozenset("\n\f\v")  # they part what is cached, and pieces of a pattern
_CUT = "\v"  # translating leaves it as it is


class Coded(NamedTuple):
    """A pattern for what `code_page.encode` returns, with a character for each byte.

    `is_exact`: it is the pattern itself, else what a line has to match for the pattern to match it.
    `groups` are those of its branches, as in `Required`.
    """

    text: str
    is_exact: bool
    groups: str = NO_GROUPS


class Prepared(NamedTuple):
    """What is known of a pattern before it is compiled; `coded` is None where nobody looked.

    Where `coded` is exact, `required` has no groups: the pattern as written is not compiled.
    """

    required: Required = NOTHING_REQUIRED
    coded: Coded | None = None

    @property
    def has_branches(self) -> bool:
        """Whether a text may need only a part of the pattern."""
        coded = self.coded
        return self.required.groups != NO_GROUPS or bool(coded and coded.groups != NO_GROUPS)

    def part_for(self, source: str, folded: str) -> tuple[str, "Prepared"]:
        """Return the pattern `source` without branches that cannot match in a folded text."""
        coded = self.coded
        if coded:
            coded = Coded(branches_for(coded.text, coded.groups, folded), coded.is_exact)
        part = branches_for(source, self.required.groups, folded)
        return part, Prepared(NOTHING_REQUIRED, coded)

    def encoded(self) -> str:
        """Return it as one line of text, as `decode` reads it."""
        if self.coded is None:
            return f"\f\f{self.required.encoded()}"
        text, is_exact, groups = self.coded
        kind = "=" if is_exact else "~"
        return f"{kind}{text}\f{groups}\f{self.required.encoded()}"

    @staticmethod
    def decode(line: str) -> "Prepared":
        """Undo `encoded`. Raises ValueError for another text."""
        text, groups, needed = line.split("\f", 2)
        coded = Coded(text[1:], text.startswith("="), groups) if text else None
        return Prepared(Required.decode(needed), coded)


UNPREPARED = Prepared()


def prepare(source: str) -> Prepared:
    """Return what can be worked out of an accepted pattern."""
    needed = required(source)
    if not _SEPARATORS.isdisjoint(source):
        return Prepared(needed)
    coded = coded_or_rough(source)
    if coded.text != _ANYTHING:
        coded = coded._replace(groups=_groups_of_coded(source, needed.groups))
    return Prepared(needed._replace(groups=NO_GROUPS) if coded.is_exact else needed, coded)


def coded_or_rough(source: str) -> Coded:
    """Return an accepted pattern coded, or what lines have to match for it to match them."""
    text = code_page.coded(source)
    if text is not None:
        return Coded(text, True)
    return Coded(code_page.rough(source) or _ANYTHING, False)


def _groups_of_coded(source: str, text: str) -> str:
    """The groups of the branches of a pattern, given as text, with their spans in it coded."""
    groups = groups_of_text(text)
    cuts = sorted({0, *_borders(groups), MAX_LENGTH})
    pieces = coded_or_rough(_CUT.join([source[start:end] for start, end in pairwise(cuts)]))
    lengths = map(len, pieces.text.split(_CUT))
    places = dict(zip(cuts, accumulate(lengths, initial=0), strict=True))
    return groups_as_text(_moved(groups, places))


def _borders(groups: Groups) -> Iterator[int]:
    for branch in (branch for group in groups for branch in group):
        yield from (branch[0], branch[1], *_borders(branch[3]))


def _moved(groups: Groups, places: Mapping[int, int]) -> Groups:
    return tuple(
        tuple(
            (places[at], places[end], words, _moved(inner, places))
            for at, end, words, inner in group
        )
        for group in groups
    )
