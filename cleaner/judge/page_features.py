"""The feature table of a page: what each candidate line looks like to the model.

A table is the columns of the features, concatenated in the order of `page_columns.ALL`. A column
holds one byte a candidate, which makes the arithmetic cheap without numpy: a neighbour's value is
the same column shifted, and `bit_sliced` compares a whole column with a threshold in one operation.

Law: linear in the lines; every feature is one byte, 0 to 255, for every candidate.
"""

from array import array
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.judge.page_columns import ALL, MOSTLY_LINKS, ROW, SHIFTED, STEPS, THREAD
from cleaner.judge.page_line_features import (
    AT,
    STOP,
    TAGS,
    character_kinds,
    is_headline,
    own_features,
    prose_of,
)  # fmt: skip
from cleaner.judge.page_surroundings import (
    LEVELS,
    WIDTH,
    PageLines,
    add_up,
    candidates,
    fill_around,
    whole_page,
)  # fmt: skip
from cleaner.judge.stated_texts import StatedTexts
from cleaner.judge.thread_signs import MARKS, mark_threads
from cleaner.model import Line, Shape
from cleaner.native import native, passes

if native is None or TYPE_CHECKING:
    from cleaner.judge import page_surroundings as surroundings
    from cleaner.judge import page_threads
else:
    from cleaner.native import _page_surroundings as surroundings
    from cleaner.native import _page_threads as page_threads

TAIL_CUES = ("cue_related", "cue_comment", "cue_subscribe")  # of what follows an article
SUBHEAD_SIZE = STEPS[76]  # on the steps; a bold line as long is no heading
FARTHEST = 60  # candidates back or ahead to a mark
ALL_BOLD = 8  # eighths
BOLD_LEVEL = 7  # of a short bold line, which is taken for a heading below the sixth level
PAST_THE_END = b"\xfe"  # the neighbour of the first or last candidate
Features = tuple[int, ...]
_Rows = tuple[list[int], bytes, Features, PageLines]

_SHIFTS = [(ROW.index(of), by) for _, of, by in SHIFTED]
_MARKED_BY = [
    ROW.index(name)
    for name in (
        "prose", "region", "heading", "in_title", "of_title", "links", "size", *TAIL_CUES,
    )
]  # fmt: skip

_native_features = None
if native is not None:
    _native_features = native.PageFeatures(STEPS, character_kinds(), TAGS)


def feature_columns(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], dict[str, bytes]]:
    """Return `feature_table` with its columns by name, as benchmarks/train_page.py needs them."""
    chosen, table = feature_table(lines, title, body, teaser)
    return chosen, columns_by_name(table, len(chosen))


def columns_by_name(table: bytes, lines: int) -> dict[str, bytes]:
    """Return a table's columns by name; `lines` is the number of candidates."""
    ends = range(0, lines * len(ALL), lines) if lines else [0] * len(ALL)
    return {name: table[at : at + lines] for name, at in zip(ALL, ends, strict=True)}


def feature_table(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], bytes]:
    """Return the indexes of the candidates and their feature table.

    Every line has a shape and is not blank. `title` is the article's, `body` its text and
    `teaser` its summary as the page states them; None where it does not.
    """
    make = _plain_rows if _native_features is None else _native_rows
    chosen, own, whole_page, page = make(lines, StatedTexts(title, body, teaser))
    n = len(chosen)
    if not n:
        return [], b""
    shifts = [shifted(own[at * n : at * n + n], by) for at, by in _SHIFTS]
    whole = [bytes([value]) * n for value in whole_page]
    return chosen, b"".join(
        (own, *shifts, *_distances(own, n), *whole, *_threads(lines, page, chosen))
    )


def _threads(lines: Sequence[Line], page: PageLines, chosen: list[int]) -> list[bytes]:
    """The columns of the signs of a thread: THREAD and THREAD_PAGE."""
    marks = bytearray(MARKS * len(lines))
    texts = [lines[i].text for i in chosen]
    mark_threads(texts, chosen, marks)
    signs = page_threads.signs_of(page, memoryview(marks))
    wide = len(THREAD)
    around = bytearray(wide * len(chosen))
    page_threads.fill_threads(signs, array("q", chosen), memoryview(around))
    whole = [bytes([value]) * len(chosen) for value in page_threads.whole_page(signs)]
    return [*[bytes(around[k::wide]) for k in range(wide)], *whole]


def _native_rows(lines: Sequence[Line], stated: StatedTexts) -> _Rows:
    """`_plain_rows`, natively but for what is looked up in a stated text."""
    assert _native_features is not None
    texts = passes.texts_of(lines)
    page = _native_features.measure(texts, passes.shapes_of(lines))
    chosen = [*page.candidates]
    texts = [texts[i] for i in chosen]
    own = page.columns(stated.title, stated.body, stated.teaser, cue_features(texts))
    return chosen, own, page.whole_page(), page.lines


def _plain_rows(lines: Sequence[Line], stated: StatedTexts) -> _Rows:
    """The candidates, the columns of their features in ROW, those in PAGE, and the lines."""
    page = _page_lines(lines)
    chosen = candidates(page)
    rows = _own(lines, page, chosen, stated)
    headline = next((i for i, own in zip(chosen, rows, strict=True) if is_headline(own)), -1)
    above = b"".join([
        _above(own, shape_of(lines[i])) for i, own in zip(chosen, rows, strict=True)
    ])  # fmt: skip
    around = bytearray(WIDTH * len(chosen))
    fill_around(page, chosen, headline, memoryview(above), memoryview(around))
    columns = [
        *map(bytes, zip(*rows, strict=True)),
        *[bytes(around[k::WIDTH]) for k in range(WIDTH)],
        *map(bytes, zip(*[shape_of(lines[i]).traits for i in chosen], strict=True)),
    ]
    return chosen, b"".join(columns), whole_page(page, len(chosen)), page


def _page_lines(lines: Sequence[Line]) -> PageLines:
    """The lines in columns."""
    page = PageLines(len(lines), STEPS)
    paths: dict[str, int] = {"": 0}
    homes: dict[int, int] = {}
    home_paths: dict[str, int] = {"": 0}
    for i, line in enumerate(lines):
        shape = shape_of(line)
        size = len(line.text)
        page.size[i], page.linked[i] = size, shape.links * size
        page.prose[i] = prose_of(line.text, shape)
        page.mostly_links[i], page.region[i] = shape.links > MOSTLY_LINKS, shape.region
        page.path[i] = paths.setdefault(shape.path, len(paths))
        page.home[i] = homes.setdefault(shape.home, len(homes))
        page.home_path[i] = home_paths.setdefault(shape.home_path, len(home_paths))
        page.levels[i] = len(shape.spans)
        for k, (first, last) in enumerate(shape.spans):
            page.first[LEVELS * i + k], page.last[LEVELS * i + k] = first, last
    add_up(page)
    return page


def shape_of(line: Line) -> Shape:
    """Return the shape of a page's line."""
    assert line.shape is not None
    return line.shape


def _own(
    lines: Sequence[Line], page: PageLines, chosen: Sequence[int], stated: StatedTexts
) -> list[Features]:
    """The features of each candidate by itself."""
    many = Counter([line.text for line in lines])
    cues = cue_features([lines[i].text for i in chosen])
    out = []
    before = -1
    for j, i in enumerate(chosen):
        text, shape = lines[i].text, shape_of(lines[i])
        own = own_features(text, shape, page.prose[i], stated, many[text] - 1, i - before - 1)
        out.append((*own, *cues[j * len(CUES) : (j + 1) * len(CUES)]))
        before = i
    return out


def _above(own: Features, shape: Shape) -> bytes:
    """What lines below this one are told of it if it is a heading; else zeros."""
    is_short = own[AT["size"]] < SUBHEAD_SIZE and own[AT["end"]] < STOP
    is_bold = is_short and own[AT["bold"]] == ALL_BOLD
    if not shape.heading and not is_bold:
        return bytes(4)
    has_tail_cue = any(own[AT[name]] for name in TAIL_CUES)
    place = min(8 * shape.up + shape.down, 255)  # as one byte
    return bytes((shape.heading or BOLD_LEVEL, own[AT["in_title"]], has_tail_cue, place))


def _distances(own: bytes, n: int) -> list[bytes]:
    """The distance back, then ahead, in candidates, to the nearest line of each kind in MARKS."""
    (
        prose, region, heading, in_title, of_title, links, size, related, comment, subscribe,
    ) = [own[at * n : at * n + n] for at in _MARKED_BY]  # fmt: skip
    cues = _bits(related) | _bits(comment) | _bits(subscribe)
    marks = (
        _both(prose.translate(_FROM_80), region),
        heading.translate(_IS_1),
        heading.translate(_1_TO_3),
        _both(in_title.translate(_FROM_6), of_title.translate(_FROM_4)),
        links.translate(_FROM_9),
        _both(size.translate(_BELOW_60), cues.to_bytes(n, "big").translate(_FROM_1)),
    )
    out = []
    for of in marks:
        away = bytearray(2 * n)
        surroundings.fill_distances(of, FARTHEST, memoryview(away))
        out.append(bytes(away))
    return out


def _bits(column: bytes) -> int:
    return int.from_bytes(column, "big")


def _both(a: bytes, b: bytes) -> bytes:
    """1 where both are 1, else 0."""
    return (_bits(a) & _bits(b)).to_bytes(len(a), "big")


def _where(first: int, last: int = 255) -> bytes:
    """A translation table: 1 for the values from `first` to `last`, inclusive, else 0."""
    return bytes(first <= value <= last for value in range(256))


_FROM_80, _BELOW_60 = _where(STEPS[80]), _where(0, STEPS[60] - 1)  # on the steps
_FROM_1, _FROM_4, _FROM_6, _FROM_9 = map(_where, (1, 4, 6, 9))
_IS_1, _1_TO_3 = _where(1, 1), _where(1, 3)


def shifted(column: bytes, by: int) -> bytes:
    """Return for every line the value `by` lines further on (negative: before)."""
    n = len(column)
    if by < 0:
        return PAST_THE_END * min(-by, n) + column[: max(n + by, 0)]
    return column[by:] + PAST_THE_END * min(by, n)
