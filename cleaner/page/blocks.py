"""Put blank lines between the blocks of a page."""

from cleaner.model import Line
from cleaner.page.built import native


def with_blank_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines renumbered, with a blank line before every block but the first."""
    return plainly_woven(lines) if native is None else native.woven(lines)


def plainly_woven(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """`with_blank_lines` in Python."""
    out: list[Line] = []
    start = 0
    for line in lines:
        if out and not (line.shape and line.shape.inner):
            out.append(Line(len(out) + 1, start, "", "\n"))
            start += 1
        out.append(Line(len(out) + 1, start, line.text, "\n", line.shape))
        start += len(line.text) + 1
    if out:  # the text of a page does not end in a line break
        last = out[-1]
        out[-1] = Line(last.number, last.start, last.text, "", last.shape)
    return tuple(out)
