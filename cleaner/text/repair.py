r"""Put damaged lines right, and write down what was done.

Promises. The number of lines never changes. A line's result depends on that line alone (but
for one that is emptied between a ``\r`` and a ``\n``, which must not become one line end) and
is what `cleaner.text.mojibake` makes of it; only lines that `cleaner.text.damage` suspects are
sent there. `repair` of its own result changes nothing. `undo` gives the lines back exactly. A
sound text comes back as the very object that was given, and costs one scan:
`cleaner.text.mojibake`, and ftfy behind it, are imported when the first line needs them.
"""

from collections.abc import Sequence

from cleaner.built import native
from cleaner.model import Line, Repair
from cleaner.text.damage import Typography, suspects

__all__ = ["Typography", "repair", "undo"]


def repair(
    lines: Sequence[Line], typography: Typography = "keep"
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """Return the lines with damage put right, and a `Repair` for every line that changed.

    Offsets in the lines returned are those of the repaired text. With `typography`
    "ascii", quotes, dashes, dots, blanks, ligatures and full-width letters become plain
    ones and accents are composed; line ends stay as they are there too.
    """
    given = lines if isinstance(lines, tuple) else tuple(lines)
    texts = [line.text for line in given] if native is None else native.texts(given)
    repairs: list[tuple[int, Repair]] = []
    for index in suspects(texts, beyond_ascii=typography == "ascii"):
        from cleaner.text.mojibake import mend  # here, because most texts have no suspect

        line = given[index]
        after, by = mend(line.text, typography)
        if not after and line.ending == "\n" and index and given[index - 1].ending == "\r":
            after = " "  # with nothing between them the two ends would become one
        if after != line.text:
            repairs.append((index, Repair(line.number, line.text, after, by)))
    if not repairs:
        return given, ()
    changed = {index: found.after for index, found in repairs}
    return _replaced(given, changed), tuple(found for _, found in repairs)


def undo(lines: Sequence[Line], repairs: Sequence[Repair]) -> tuple[Line, ...]:
    """Return the lines as they were before `repair`.

    Raises ValueError when a repair does not fit the lines: they are not its lines.
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


def _replaced(lines: tuple[Line, ...], changed: dict[int, str]) -> tuple[Line, ...]:
    out = []
    shift = 0
    for index, line in enumerate(lines):
        text = changed.get(index, line.text)
        if text is not line.text or shift:
            out.append(Line(line.number, line.start + shift, text, line.ending, line.shape))
            shift += len(text) - len(line.text)
        else:
            out.append(line)
    return tuple(out)
