"""Put blank lines between the blocks of a page."""

from functools import partial
from itertools import accumulate, count

from cleaner.model import Line, Shape


def with_blank_lines(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines renumbered, with a blank line before every block but the first.

    Every line of a page passes here, so they are made in built-in functions.
    """
    texts: list[str] = []
    shapes: list[Shape | None] = []
    for _, _, text, _, shape in lines:
        if texts and not (shape and shape.inner):
            texts.append("")
            shapes.append(None)
        texts.append(text)
        shapes.append(shape)
    if not texts:
        return ()
    endings = ["\n"] * (len(texts) - 1) + [""]  # the text of a page does not end in a line break
    starts = accumulate([len(text) + 1 for text in texts], initial=0)
    rows = zip(count(1), starts, texts, endings, shapes, strict=False)
    return tuple(map(partial(tuple.__new__, Line), rows))  # a third of the constructor's cost
