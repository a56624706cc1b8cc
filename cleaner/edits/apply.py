"""Carry out a plan: remove lines, and cut spans out of lines."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from cleaner.edits.plan import Cuts, Plan
from cleaner.edits.remaining_text import Names, RemainingText, Spans, edits_removing
from cleaner.model import Edit, Line
from cleaner.native import passes
from cleaner.text.long_lines import without


def apply(remaining: RemainingText, plan: Plan) -> RemainingText:
    """Return what remains after the plan; a line that its cuts leave blank is removed."""
    if not plan.cuts and not remaining.cut_spans:
        return _without_lines(remaining, plan.lines)
    lines = remaining.lines
    removed: list[int] = []
    changed: dict[int, Line] = {}
    edits: list[Edit] = []
    cut_spans = dict(remaining.cut_spans)
    for index in _in_order({**plan.lines, **plan.cuts}, lines):
        line = lines[index]
        names = plan.lines.get(index)
        cuts = plan.cuts.get(index, ())
        rest = without_cuts(line.text, cuts) if cuts else line.text
        if cuts and not rest.strip():
            names = tuple(sorted({name for *_, by in cuts for name in by}))
        if names:
            edits.extend(edits_removing(remaining, line, names))
            cut_spans.pop(line.number, None)
            removed.append(index)
        else:
            cut_spans[line.number], made = _cut(line, remaining.spans(line), cuts)
            edits.extend(made)
            changed[index] = line._replace(text=rest)
    lines = without(lines, removed, changed)
    removals = remaining.removals.with_edits(partial(tuple, edits))
    return RemainingText(remaining.original, lines, removals, cut_spans)


def _without_lines(remaining: RemainingText, removed: Mapping[int, Names]) -> RemainingText:
    """What remains without some lines, where no line was ever cut."""
    lines = remaining.lines
    indexes = _in_order(removed, lines)
    make = partial(passes.edits_of, lines, indexes, dict(removed))
    kept = without(lines, indexes)
    return RemainingText(remaining.original, kept, remaining.removals.with_edits(make))


def _in_order(indexes: Iterable[int], lines: Sequence[Line]) -> list[int]:
    """The indexes that are those of a line, in order."""
    ordered = sorted(indexes)
    while ordered and ordered[-1] >= len(lines):
        ordered.pop()
    return ordered


def without_cuts(text: str, cuts: Cuts) -> str:
    """Return what the cuts leave of a line's text."""
    out, place = [], 0
    for start, end, _ in cuts:
        out.append(text[place:start])
        place = end
    return "".join([*out, text[place:]])


def _cut(line: Line, spans: Spans, cuts: Cuts) -> tuple[Spans, Sequence[Edit]]:
    """The spans of the repaired text that stay, and the edits, for cuts in the present text.

    Spans and cuts are in order, and neither overlap, so both are walked once.
    """
    staying: list[tuple[int, int]] = []
    edits: list[Edit] = []
    offset = 0  # of the span in the present text
    next_cut = 0
    for first, last in spans:
        size, done = last - first, 0
        while next_cut < len(cuts) and cuts[next_cut][0] < offset + size:
            start, end, names = cuts[next_cut]
            low, high = max(start - offset, 0), min(end - offset, size)
            if done < low:
                staying.append((first + done, first + low))
            text = line.text[offset + low : offset + high]
            edits.append(Edit(line.number, first + low, first + high, text, names))
            done = high
            if end > offset + size:  # the cut goes on in the next span
                break
            next_cut += 1
        if done < size:
            staying.append((first + done, last))
        offset += size
    return tuple(staying), edits
