"""Galleries on a page: pictures that are counted, "1/44" to "44/44", with a caption each.

Their captions are sentences about other things than the article. What is in a gallery is decided
as one, as threads of comments are (`page_comments`).

Law: linear in the lines.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress

from cleaner.judge.page_comments import LEAST_ARTICLE, LEAST_COMMENT, MOST_LIKELY
from cleaner.judge.page_decision import LONGEST
from cleaner.model import Line
from cleaner.native import passes

LEAST_PICTURES = 5
_LONGEST_COUNTER = 24  # characters: "Photograph 12 of 144"
_COUNTER = re.compile(
    r"(?:(?:image|photo|photograph|picture|slide|bild|foto|imagen|immagine|afbeelding)\s)?"
    r"(\d{1,3})\s?(?:/|of|von|de|di|van)\s?(\d{1,3})",
    re.I,
)


def drop_galleries(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> dict[int, int]:
    """Drop what is in a gallery whose captions are unlikely as a whole.

    Returns the indexes of what was dropped, with the number of pictures of its gallery.
    Nothing is dropped where the captions are likely, or no article is outside: a list of ten
    places, counted and with a picture each, is the article.
    """
    dropped: dict[int, int] = {}
    if not any(map(_may_count, compress(passes.texts_of(lines), keeps))):
        return dropped  # nearly always
    sizes = [min(len(line.text), LONGEST) for line in lines]
    expected = [size * chance for size, chance in zip(sizes, probabilities, strict=True)]
    article = sum(compress(expected, keeps))
    for counters in [*_galleries(lines, keeps)]:
        inside = _lines_of(counters, lines)
        captions = [i for i in inside if sizes[i] >= LEAST_COMMENT]
        outside = article - sum([expected[i] for i in inside if keeps[i]])
        likely = sum([expected[i] for i in captions])
        if outside >= LEAST_ARTICLE and likely < MOST_LIKELY * sum([sizes[i] for i in captions]):
            article = outside
            for i in [i for i in inside if keeps[i]]:
                keeps[i] = False
                dropped[i] = len(counters)
    return dropped


def _may_count(text: str) -> bool:
    return len(text) <= _LONGEST_COUNTER and text[-1].isdigit()


def _galleries(lines: Sequence[Line], keeps: Sequence[bool]) -> Iterator[list[int]]:
    """Yield the counters of each gallery of which one stays.

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
            if _is_gallery(run, keeps):
                yield run
            run = []
        run.append(i)
        before = here
    if _is_gallery(run, keeps):
        yield run


def _is_gallery(run: Sequence[int], keeps: Sequence[bool]) -> bool:
    return len(run) >= LEAST_PICTURES and True in [keeps[i] for i in run]


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
