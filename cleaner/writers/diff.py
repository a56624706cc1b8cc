r"""A unified diff from a raw text to its clean text, for `patch` and for people.

The edits already say what became of each line, so nothing is compared: the cost is linear
where a general diff is quadratic on a text of many equal lines. Law: `patch` applied to
the raw text gives the clean text, a missing final newline and lone ``\r`` included.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleaner.result import Cleaned

CONTEXT = 3  # lines around a change, as every diff shows
NO_NEWLINE = "\n\\ No newline at end of file\n"

Group = tuple[str, str]  # whole lines before and after; equal where nothing happened


def render(cleaned: "Cleaned", name: str) -> str:
    """Return the diff, "" if nothing changed. `name` is the path in its two first lines."""
    groups = list(_groups(cleaned))
    hunks = "".join(_hunk(groups, start, end, *at) for start, end, at in _hunks(groups))
    return f"--- a/{name}\n+++ b/{name}\n{hunks}" if hunks else ""


def _groups(cleaned: "Cleaned") -> Iterator[Group]:
    """Pair the lines of the raw text with what is left of them, in whole lines of both."""
    was = {repair.line: repair.before for repair in cleaned.repairs}
    before = after = ""
    for line, left in zip(cleaned.lines, _left(cleaned), strict=True):
        before += was.get(line.number, line.text) + line.ending
        after += left
        if before.endswith("\n") and (not after or after.endswith("\n")):
            yield before, after
            before = after = ""
    if before or after:
        yield before, after


def _left(cleaned: "Cleaned") -> Iterator[str]:
    """Yield what the edits leave of each repaired line."""
    edits = sorted((edit.start, edit.end) for edit in cleaned.removed)
    repaired = cleaned.repaired
    place = 0  # the first edit that may still reach into a line
    for line in cleaned.lines:
        end = line.start + len(line.text) + len(line.ending)
        left, start = "", line.start
        while place < len(edits) and edits[place][0] < end:
            left += repaired[start : max(start, edits[place][0])]
            start = max(start, min(end, edits[place][1]))
            if edits[place][1] > end:
                break
            place += 1
        yield left + repaired[start:end]


def _hunks(groups: list[Group]) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Yield (first group, end, lines before and after it) of each run of changes with context."""
    old = new = 0
    starts = []  # lines of both texts before each group
    for before, after in groups:
        starts.append((old, new))
        old += _count(before)
        new += _count(after)
    changed = [index for index, (before, after) in enumerate(groups) if before != after]
    place = 0
    while place < len(changed):
        first = last = changed[place]
        while place + 1 < len(changed) and changed[place + 1] - last <= 2 * CONTEXT:
            place += 1
            last = changed[place]
        place += 1
        start = max(0, first - CONTEXT)
        yield start, min(len(groups), last + 1 + CONTEXT), starts[start]


def _count(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n") and text != "")


def _hunk(groups: list[Group], start: int, end: int, old: int, new: int) -> str:
    inside = groups[start:end]
    sizes = [sum(map(_count, side)) for side in zip(*inside, strict=True)]
    head = f"@@ -{_range(old, sizes[0])} +{_range(new, sizes[1])} @@\n"
    return head + "".join(_body(inside))


def _range(lines_before: int, size: int) -> str:
    """Return a range as POSIX diff writes it: an empty one names the line before it."""
    return f"{lines_before + (size > 0)},{size}"


def _body(groups: list[Group]) -> Iterator[str]:
    """Yield the lines of a hunk: of a run of changes first what goes, then what comes."""
    gone: list[str] = []
    come: list[str] = []
    for before, after in groups:
        if before == after:
            yield from _marked("-", gone)
            yield from _marked("+", come)
            gone, come = [], []
            yield from _marked(" ", [before])
        else:
            gone.append(before)
            come.append(after)
    yield from _marked("-", gone)
    yield from _marked("+", come)


def _marked(mark: str, texts: list[str]) -> Iterator[str]:
    for line in "".join(texts).split("\n")[:-1]:
        yield f"{mark}{line}\n"
    rest = "".join(texts).rpartition("\n")[2]
    if rest:
        yield f"{mark}{rest}{NO_NEWLINE}"
