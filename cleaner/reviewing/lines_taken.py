"""The lines of a document, and what takes each: the rules under review, or what is there without.

A line here is one of the text as it stands, even where a paragraph is wrapped over several and
the rules see it as one.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from cleaner.edits.plan import is_judge
from cleaner.model import Edit, Line
from cleaner.result import Cleaned

Cut = tuple[int, int]  # in a line's text


@dataclass(slots=True)
class TakenLine:
    """A line that is not blank. `cuts` are the spans that each rule under review takes, by its
    name; `kept` is whether a part of it stays with them all; `without` names what takes the whole
    line where there is none of them."""

    text: str
    cuts: dict[str, list[Cut]] = field(default_factory=dict)
    kept: bool = True
    without: tuple[str, ...] = ()

    @property
    def goes_by_rules(self) -> bool:
        """Whether a rule takes it without those under review."""
        return any(not is_judge(name) for name in self.without)


def lines_taken(full: Cleaned, base: Cleaned, reviewed: Collection[str]) -> list[TakenLine]:
    """Return the lines of a document that was cleaned with and without the `reviewed` rules."""
    lines = [line for line in full.lines if line.text.strip()]
    found = [TakenLine(line.text) for line in lines]
    left = [len(line.text.strip()) for line in lines]
    for index, edit, cut in _overlaps(lines, full.removed):
        left[index] -= len(lines[index].text[slice(*cut)].strip())
        for name in edit.by:
            if name in reviewed:
                found[index].cuts.setdefault(name, []).append(cut)
    for index, characters in enumerate(left):
        found[index].kept = characters > 0
    whole = [len(line.text.strip()) for line in lines]
    names: list[set[str]] = [set() for _ in lines]
    for index, edit, cut in _overlaps(lines, base.removed):
        whole[index] -= len(lines[index].text[slice(*cut)].strip())
        names[index].update(edit.by)
    for index, characters in enumerate(whole):
        if characters <= 0:
            found[index].without = tuple(sorted(names[index]))
    return found


def _overlaps(lines: Sequence[Line], edits: Iterable[Edit]) -> Iterable[tuple[int, Edit, Cut]]:
    """Yield (index of a line, edit, span of the line's text) for what edits take of the lines."""
    starts = [line.start for line in lines]
    for edit in edits:
        index = max(bisect_right(starts, edit.start) - 1, 0)
        while index < len(lines) and lines[index].start < edit.end:
            line = lines[index]
            start, end = max(edit.start - line.start, 0), min(edit.end - line.start, len(line.text))
            if start < end and line.text[start:end].strip():
                yield index, edit, (start, end)
            index += 1
