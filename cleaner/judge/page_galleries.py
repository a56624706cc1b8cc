"""Galleries on a page: pictures that are counted, "1/44" to "44/44", with a caption each.

Their captions are sentences about other things than the article.

Law: linear in the lines.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress

from cleaner.judge.page_blocks import DoubtfulBlock
from cleaner.model import Line
from cleaner.native import passes
from cleaner.text.lazy_pattern import pattern

LEAST_PICTURES = 5  # set by hand on the development pages
_LONGEST_COUNTER = 24  # characters: "Photograph 12 of 144"
_COUNTER = pattern(
    r"(?:(?:image|photo|photograph|photographie|picture|slide|bild|foto|fotografie|fotografía"
    r"|imagen|imagem|immagine|afbeelding|dia|diapositive|billede|bilde|zdjęcie|slajd|obrázek|kuva"
    r"|kép|фото|снимок)\s)?"
    r"(\d{1,3})\s?(?:[/／]|of|von|sur|de|di|su|van|uit|af|av|z|из)\s?(\d{1,3})",
    re.IGNORECASE,
)


def galleries(lines: Sequence[Line], keeps: Sequence[bool]) -> list[DoubtfulBlock]:
    """Return the galleries of which a counter is kept, with their headings."""
    if not any(map(_may_count, compress(passes.texts_of(lines), keeps))):
        return []  # nearly always
    return [
        DoubtfulBlock(_lines_of(counters, lines), f"in a gallery of {len(counters)} pictures")
        for counters in _runs(lines)
        if len(counters) >= LEAST_PICTURES and True in [keeps[i] for i in counters]
    ]


def _may_count(text: str) -> bool:
    return len(text) <= _LONGEST_COUNTER and text[-1].isdigit()


def _runs(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Yield the counters that follow one another.

    The numbers go up by one, the total is the same, and so are the names of the elements.
    """
    run: list[int] = []
    before = (0, "", "")
    for i, line in enumerate(lines):
        match = _COUNTER.fullmatch(line.text) if _may_count(line.text) else None
        if match is None or line.shape is None:
            continue
        here = (int(match[1]), match[2], line.shape.path)
        if here != (before[0] + 1, *before[1:]):
            yield run
            run = []
        run.append(i)
        before = here
    yield run


def _lines_of(counters: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """The lines in the items of a gallery, and its heading."""
    first, last = counters[0], counters[-1]
    shape = lines[first].shape
    assert shape is not None
    item = shape.path.rpartition(">")[0] + ">"
    end = min(len(lines), last + last - counters[-2])  # the last item is as long as the one before
    inside = []
    for i in range(max(0, first - 1), end):
        other = lines[i].shape
        if other is not None and (other.heading if i < first else other.path.startswith(item)):
            inside.append(i)
    return inside
