"""Put blank lines between the blocks of a page."""

from functools import partial

from cleaner.model import Line
from cleaner.native import native


def with_blank_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines renumbered, with a blank line before every block but the first."""
    return plain_with_blank_lines(lines) if native is None else native.with_blank_lines(lines, Line)


def plain_with_blank_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Compute `with_blank_lines` in Python alone."""
    out: list[Line] = []
    start = 0
    number = 1
    new = partial(tuple.__new__, Line)  # a third of the constructor's cost
    for _, _, text, _, shape in lines:
        if out and not (shape and shape.inner):
            out.append(new((number, start, "", "\n", None)))
            start += 1
            number += 1
        out.append(new((number, start, text, "\n", shape)))
        start += len(text) + 1
        number += 1
    if out:  # the text of a page does not end in a line break
        out[-1] = out[-1]._replace(ending="")
    return tuple(out)
