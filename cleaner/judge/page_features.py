"""The feature table of a page: what each candidate line looks like to the model.

A table is the columns of the features, concatenated in the order of `page_columns.ALL`. A column
holds one byte a candidate, which makes the arithmetic cheap without numpy: a neighbour's value is
the same column shifted, a trait is a slice with a stride, and `bit_sliced` compares a whole column
with a threshold in one operation.

Law: linear in the lines; every feature is one byte, 0 to 255, for every candidate.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import and_, or_

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.judge.page_columns import ALL, MARKS, PAGE, ROW, SHIFTED, STEPS, WINDOW_STEPS, step
from cleaner.judge.page_line_features import TAGS, character_kinds, own_features
from cleaner.judge.page_surroundings import TAIL_CUES, Features, PageLines, candidates, rows
from cleaner.judge.stated_texts import StatedTexts
from cleaner.model import Line, Shape
from cleaner.native import native

FARTHEST = 60  # candidates back or ahead to a mark
PAST_THE_END = b"\xfe"  # the neighbour of the first or last candidate
_AWAY = bytes(range(1, FARTHEST + 1))

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
    chosen, rows, whole_page = make(lines, StatedTexts(title, body, teaser))
    if not chosen:
        return [], b""
    width = len(ROW)
    out = {name: rows[k::width] for k, name in enumerate(ROW)}
    for name, of, by in SHIFTED:
        out[name] = shifted(out[of], by)
    out |= _marks(out)
    for name, value in zip(PAGE, whole_page, strict=True):
        out[name] = bytes([value]) * len(chosen)
    return chosen, b"".join([out[name] for name in ALL])


def _native_rows(lines: Sequence[Line], stated: StatedTexts) -> tuple[list[int], bytes, Features]:
    """`_plain_rows`, natively but for what is looked up in a stated text."""
    assert _native_features is not None
    shapes: list[Shape] = [line.shape for line in lines]  # type: ignore[misc]
    page = _native_features.measure([line.text for line in lines], shapes)
    chosen = [*page.candidates]
    texts = [lines[i].text for i in chosen]
    rows = page.rows(stated.title, stated.body, stated.teaser, cue_features(texts))
    return chosen, rows, page.whole_page()


def _plain_rows(lines: Sequence[Line], stated: StatedTexts) -> tuple[list[int], bytes, Features]:
    """The candidates, their features named in ROW one line after the other, and those in PAGE."""
    page = PageLines(lines)
    chosen = candidates(page)
    by_line = rows(page, chosen, _own(page, chosen, stated)) if chosen else []
    return chosen, b"".join(by_line), _whole_page(page, len(chosen))


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


def _marks(columns: Mapping[str, bytes]) -> dict[str, bytes]:
    """The distance back and ahead, in candidates, to the nearest line of each kind in MARKS."""
    cues = map(or_, map(or_, *[columns[name] for name in TAIL_CUES[:2]]), columns[TAIL_CUES[2]])
    kinds = (
        _both(columns["prose"].translate(_FROM_80), columns["region"]),
        columns["heading"].translate(_IS_1),
        columns["heading"].translate(_1_TO_3),
        _both(columns["in_title"].translate(_FROM_6), columns["of_title"].translate(_FROM_4)),
        columns["links"].translate(_FROM_9),
        _both(columns["size"].translate(_BELOW_60), bytes(cues).translate(_FROM_1)),
    )
    out = {}
    for name, marks in zip(MARKS, kinds, strict=True):
        out[f"since_{name}"] = since(marks)
        out[f"until_{name}"] = since(marks[::-1])[::-1]
    return out


def _both(a: bytes, b: bytes) -> bytes:
    """1 where both are 1, else 0."""
    return bytes(map(and_, a, b))


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
    runs = marks.split(b"\x01")
    out = [_AWAY[-1:] * (len(runs[0]) + 1)]
    for run in runs[1:]:
        size = len(run) + 1
        out.append(_AWAY[:size] if size <= FARTHEST else _AWAY + _AWAY[-1:] * (size - FARTHEST))
    return b"".join(out)[: len(marks)]
