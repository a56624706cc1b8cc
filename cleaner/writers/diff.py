r"""A unified diff from a raw text to its clean text, for `patch` and for people.

The edits already say what became of each line, so nothing is compared: the cost is linear, where
a general diff is quadratic on a text of many equal lines. `patch` applied to the raw text gives
the clean text, a missing final newline and lone ``\r`` included.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleaner.writers.kept_spans import kept_spans

if TYPE_CHECKING:
    from cleaner.result import Cleaned

CONTEXT = 3  # lines around a change, as every diff shows
NO_NEWLINE = "\n\\ No newline at end of file\n"

Group = tuple[str, str]  # whole lines before and after; equal where nothing changed


def render(cleaned: "Cleaned", name: str) -> str:
    """Return the diff, "" if nothing changed. `name` is the path in its first two lines."""
    groups = list(_groups(cleaned))
    hunks = "".join(_hunk(groups, start, end, *at) for start, end, at in _hunks(groups))
    return f"--- a/{name}\n+++ b/{name}\n{hunks}" if hunks else ""


def _groups(cleaned: "Cleaned") -> Iterator[Group]:
    """Pair the lines of the raw text with what is kept of them, in whole lines of both."""
    unrepaired = {repair.line: repair.before for repair in cleaned.repairs}
    before = after = ""
    for line, spans in kept_spans(cleaned):
        before += unrepaired.get(line.number, line.text) + line.ending
        repaired = line.text + line.ending
        after += "".join([repaired[start:end] for start, end in spans])
        if before.endswith("\n") and (not after or after.endswith("\n")):
            yield before, after
            before = after = ""
    if before or after:
        yield before, after


def _hunks(groups: list[Group]) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Yield (first group, end, (lines of the raw text, of the clean text) before it) of each hunk:
    a run of changes with the unchanged lines around it."""
    old = new = 0
    starts = []  # the numbers of lines of both texts before each group
    for before, after in groups:
        starts.append((old, new))
        old += _count(before)
        new += _count(after)
    changed = [index for index, (before, after) in enumerate(groups) if before != after]
    index = 0
    while index < len(changed):
        first = last = changed[index]
        while index + 1 < len(changed) and changed[index + 1] - last <= 2 * CONTEXT:
            index += 1
            last = changed[index]
        index += 1
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
    """Yield the lines of a hunk: of a run of changes first what is removed, then what is added."""
    removed: list[str] = []
    added: list[str] = []
    for before, after in groups:
        if before == after:
            yield from _marked("-", removed)
            yield from _marked("+", added)
            removed, added = [], []
            yield from _marked(" ", [before])
        else:
            removed.append(before)
            added.append(after)
    yield from _marked("-", removed)
    yield from _marked("+", added)


def _marked(mark: str, texts: list[str]) -> Iterator[str]:
    for line in "".join(texts).split("\n")[:-1]:
        yield f"{mark}{line}\n"
    rest = "".join(texts).rpartition("\n")[2]
    if rest:
        yield f"{mark}{rest}{NO_NEWLINE}"
