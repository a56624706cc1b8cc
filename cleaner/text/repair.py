r"""Repair damaged lines, and record every repair.

The number of lines never changes. A line's result depends on that line alone, except that a
line emptied between a ``\r`` and a ``\n`` keeps a space, or the two would become one line end.
Repairing the result again changes nothing, and `undo` gives the lines back exactly. Undamaged
text comes back as the same object and costs one scan: `cleaner.text.repair_line`, and with it ftfy,
is imported for the first line that needs it.
"""

from collections.abc import Iterable, Iterator, Sequence

from cleaner.model import Line, Repair, Typography
from cleaner.native import passes
from cleaner.text.damage import possibly_damaged
from cleaner.text.lines import split
from cleaner.text.long_lines import gathered


def repaired_lines(
    pieces: Iterable[str], typography: Typography = "keep"
) -> tuple[Sequence[Line], tuple[Repair, ...]]:
    """Return the lines of a text, repaired, and the repairs; the text comes as `Decoded.pieces`."""
    repairs: list[Repair] = []
    lines = gathered(_repaired_pieces(pieces, typography, repairs))
    return lines, tuple(repairs)


def _repaired_pieces(
    pieces: Iterable[str], typography: Typography, repairs: list[Repair]
) -> Iterator[Sequence[Line]]:
    """Yield the repaired lines of each piece; the repairs are added to those given."""
    number, start = 1, 0
    for piece in pieces:
        lines, made = repair(split(piece, number, start), typography)
        repairs += made
        if lines:
            last = lines[-1]
            number, start = last.number + 1, last.start + len(last.text) + len(last.ending)
        yield lines


def repair(
    lines: Sequence[Line], typography: Typography = "keep"
) -> tuple[Sequence[Line], tuple[Repair, ...]]:
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
