r"""Repair damaged lines, and record every repair.

The number of lines never changes. A line's result depends on that line alone, except that a
line emptied between a ``\r`` and a ``\n`` keeps a space, or the two would become one line end.
Repairing the result again changes nothing, and `undo` gives the lines back exactly. Undamaged
text comes back as the same object and costs one scan: `cleaner.text.repair_line`, and with it ftfy,
is imported for the first line that needs it.
"""

from collections.abc import Iterable, Sequence

from cleaner.model import Line, Repair, Typography
from cleaner.native import passes
from cleaner.text.damage import possibly_damaged
from cleaner.text.lines import split


def repaired_lines(
    pieces: Iterable[str], typography: Typography = "keep"
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """Return the lines of a text, repaired, and the repairs; the text comes as `Decoded.pieces`.

    A long text is never in memory as lines before and after the repair.
    """
    lines: list[Line] = []
    repairs: list[Repair] = []
    start = 0
    for piece in pieces:
        here, made = repair(split(piece, len(lines) + 1, start), typography)
        lines += here
        repairs += made
        if here:
            _, begin, text, ending, _ = here[-1]
            start = begin + len(text) + len(ending)
    return tuple(lines), tuple(repairs)


def repair(
    lines: Sequence[Line], typography: Typography = "keep"
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """Return the repaired lines, and a `Repair` for every line that changed.

    Offsets in the lines returned are those of the repaired text. With `typography` "ascii",
    quotes, dashes, dots, spaces, ligatures and full-width letters become plain ones and accents
    are composed. Line ends never change.
    """
    given = lines if isinstance(lines, tuple) else tuple(lines)
    texts = passes.texts_of(given)
    repairs: list[tuple[int, Repair]] = []
    for index in possibly_damaged(texts, beyond_ascii=typography == "ascii"):
        from cleaner.text.repair_line import repair_line  # here: most texts need none

        line = given[index]
        after, by = repair_line(line.text, typography)
        if not after and line.ending == "\n" and index and given[index - 1].ending == "\r":
            after = " "  # or the two line ends would become one
        if after != line.text:
            repairs.append((index, Repair(line.number, line.text, after, by)))
    if not repairs:
        return given, ()
    changed = {index: found.after for index, found in repairs}
    return _replaced(given, changed), tuple(found for _, found in repairs)


def undo(lines: Sequence[Line], repairs: Sequence[Repair]) -> tuple[Line, ...]:
    """Return the lines as they were before `repair`.

    Raises ValueError for repairs that were not made on these lines.
    """
    given = lines if isinstance(lines, tuple) else tuple(lines)
    if not repairs:
        return given
    index_of = {line.number: index for index, line in enumerate(given)}
    changed = {}
    for made in repairs:
        index = index_of.get(made.line, -1)
        if index < 0 or given[index].text != made.after:
            raise ValueError(f"line {made.line} is not the line that was repaired")
        changed[index] = made.before
    return _replaced(given, changed)


def _replaced(lines: tuple[Line, ...], texts: dict[int, str]) -> tuple[Line, ...]:
    """Return `lines` with other texts at some indices, and the offsets that follow from them."""
    out = []
    shift = 0
    for index, line in enumerate(lines):
        text = texts.get(index, line.text)
        if text is not line.text or shift:
            out.append(Line(line.number, line.start + shift, text, line.ending, line.shape))
            shift += len(text) - len(line.text)
        else:
            out.append(line)
    return tuple(out)
