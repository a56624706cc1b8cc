"""The feature table of a page: what each candidate line looks like to the model.

A table is the columns of the features, concatenated in the order of `page_columns.ALL`. A column
holds one byte a candidate, which makes the arithmetic cheap without numpy: a neighbour's value is
the same column shifted, and `bit_sliced` compares a whole column with a threshold in one operation.

Law: linear in the lines; every feature is one byte, 0 to 255, for every candidate.
"""

from collections import Counter
from collections.abc import Sequence

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.judge.page_columns import ALL, ROW, SHIFTED, STEPS, WINDOW_STEPS, step
from cleaner.judge.page_line_features import TAGS, character_kinds, own_features
from cleaner.judge.page_surroundings import TAIL_CUES, Features, PageLines, candidates, rows
from cleaner.judge.stated_texts import StatedTexts
from cleaner.model import Line, Shape
from cleaner.native import native

FARTHEST = 60  # candidates back or ahead to a mark
PAST_THE_END = b"\xfe"  # the neighbour of the first or last candidate
_AWAY = bytes(range(1, FARTHEST + 1))
_SHIFTS = [(ROW.index(of), by) for _, of, by in SHIFTED]
_MARKED_BY = [
    ROW.index(name)
    for name in (
        "prose", "region", "heading", "in_title", "of_title", "links", "size", *TAIL_CUES,
    )
]  # fmt: skip

_native_features = None
if native is not None:
    _native_features = native.PageFeatures(WINDOW_STEPS, character_kinds(), TAGS)


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
    chosen, own, whole_page = make(lines, StatedTexts(title, body, teaser))
    n = len(chosen)
    if not n:
        return [], b""
    shifts = [shifted(own[at * n : at * n + n], by) for at, by in _SHIFTS]
    columns = (own, *shifts, *_distances(own, n), *[bytes([value]) * n for value in whole_page])
    return chosen, b"".join(columns)


def _native_rows(lines: Sequence[Line], stated: StatedTexts) -> tuple[list[int], bytes, Features]:
    """`_plain_rows`, natively but for what is looked up in a stated text."""
    assert _native_features is not None
    shapes: list[Shape] = [line.shape for line in lines]  # type: ignore[misc]
    page = _native_features.measure([line.text for line in lines], shapes)
    chosen = [*page.candidates]
    texts = [lines[i].text for i in chosen]
    own = page.columns(stated.title, stated.body, stated.teaser, cue_features(texts))
    return chosen, own, page.whole_page()


def _plain_rows(lines: Sequence[Line], stated: StatedTexts) -> tuple[list[int], bytes, Features]:
    """The candidates, the columns of their features named in ROW, and the features in PAGE."""
    page = PageLines(lines)
    chosen = candidates(page)
    by_line = rows(page, chosen, _own(page, chosen, stated)) if chosen else []
    columns = map(bytes, zip(*by_line, strict=True))
    return chosen, b"".join(columns), _whole_page(page, len(chosen))


def _own(page: PageLines, chosen: Sequence[int], stated: StatedTexts) -> list[Features]:
    """The features of each candidate by itself."""
    many = Counter(page.texts)
    cues = cue_features([page.texts[i] for i in chosen])
    out = []
    before = -1
    for j, i in enumerate(chosen):
        text, shape, prose = page.texts[i], page.shapes[i], page.prose[i]
        own = own_features(text, shape, prose, stated, many[text] - 1, i - before - 1)
        out.append((*own, *cues[j * len(CUES) : (j + 1) * len(CUES)]))
        before = i
    return out


def _whole_page(page: PageLines, chosen: int) -> Features:
    """The features named in PAGE; `chosen` is the number of candidates."""
    in_region = 0.0  # added up one by one: from Python 3.12 on `sum` rounds in another way
    for prose, shape in zip(page.prose, page.shapes, strict=True):
        in_region += prose if shape.region else 0.0
    return (
        step(page.count),
        step(page.total),
        int(32 * in_region / page.total),
        32 * chosen // page.count,
        step(sum([prose > 0 for prose in page.prose])),
        int(32 * max(page.prose) / page.total),
        step(page.size_to[-1] / page.count),
    )


def _distances(own: bytes, n: int) -> list[bytes]:
    """The distance back and ahead, in candidates, to the nearest line of each kind in MARKS."""
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
    return [side for of in marks for side in (since(of), since(of[::-1])[::-1])]


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


def since(marks: bytes) -> bytes:
    """Return for every line how many lines ago the last mark, a 1, was, at most FARTHEST."""
    n = len(marks)
    far = _AWAY[-1:] * n
    first, *runs = marks.split(b"\x01")
    away = _AWAY + far
    return b"".join([far[: len(first) + 1], *[away[: len(run) + 1] for run in runs]])[:n]
