"""The feature table of a page: what each candidate line looks like to the model.

A table is the features one behind the other in the order of `page_columns.ALL`, each with one byte
a candidate. A byte makes the arithmetic cheap without numpy: a neighbour's value is the same column
shifted, a trait is a slice with a stride, and `bit_sliced` compares a whole column with a threshold
in one operation.

Law: linear in the lines; every feature is one byte, 0 to 255, for every candidate.
"""

from collections import Counter
from collections.abc import Sequence

from cleaner.judge.built import native
from cleaner.judge.cue_words import CUES, cued
from cleaner.judge.page_columns import ALL, MARKS, PAGE, ROW, SHIFTED, STEPS, WINDOW_STEPS, step
from cleaner.judge.page_line_features import AT, TAGS, character_kinds, own_features
from cleaner.judge.page_surroundings import Features, PageLines, candidates, has_tail_cue, rows
from cleaner.judge.stated_texts import Stated
from cleaner.model import Line, Shape

FARTHEST = 60  # candidates back or ahead to a mark
PAST_THE_END = b"\xfe"  # the neighbour of the first or last candidate
_AWAY = bytes(range(1, FARTHEST + 1))

if native is not None:
    native.set_tables(
        WINDOW_STEPS,
        character_kinds(),
        b"".join([bytes((ROW.index(of), by & 0xFF)) for _, of, by in SHIFTED]),
        TAGS,
    )


def columns(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], dict[str, bytes]]:
    """`tabled`, with the table's columns by name."""
    chosen, table = tabled(lines, title, body, teaser)
    return chosen, named(table, len(chosen))


def named(table: bytes, lines: int) -> dict[str, bytes]:
    """Return a table's columns by name; `lines` is the number of candidates."""
    ends = range(0, lines * len(ALL), lines) if lines else [0] * len(ALL)
    return {name: table[at : at + lines] for name, at in zip(ALL, ends, strict=True)}


def tabled(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], bytes]:
    """Return the indexes of the candidates and their feature table.

    Every line has a shape and is not blank. `title` is the article's, `body` its text and
    `teaser` its summary as the page states them; None where it does not.
    """
    return (plainly if native is None else natively)(lines, Stated(title, body, teaser))


def natively(lines: Sequence[Line], stated: Stated) -> tuple[list[int], bytes]:
    """`plainly`, natively except for the look-ups in stated texts."""
    assert native is not None
    texts = [line.text for line in lines]
    shapes: list[Shape] = [line.shape for line in lines]  # type: ignore[misc]
    page = native.measured(texts, shapes)
    chosen = page.chosen
    titled = page.titled(stated.title)
    if b"\xff" in titled:  # lines of another script
        titled = b"".join([
            bytes(stated.in_title(texts[i])) if titled[2 * j] == 255 else titled[2 * j : 2 * j + 2]
            for j, i in enumerate(chosen)
        ])  # fmt: skip
    asked = [texts[i] for i in chosen]
    repeated = native.repeated(asked, stated.body, stated.teaser)
    return chosen, page.columns(titled, repeated, cued(asked))


def plainly(lines: Sequence[Line], stated: Stated) -> tuple[list[int], bytes]:
    """`tabled`, in Python alone."""
    page = PageLines(lines)
    chosen = candidates(page)
    if not chosen:
        return [], b""
    own = _own(page, chosen, stated)
    by_line = rows(page, chosen, own)
    width = len(ROW)
    flat = b"".join(by_line)
    out = {name: flat[k::width] for k, name in enumerate(ROW)}
    for name, of, by in SHIFTED:
        out[name] = shifted(out[of], by)
    out |= _marks(own)
    for name, value in zip(PAGE, _whole_page(page, len(chosen)), strict=True):
        out[name] = bytes([value]) * len(chosen)
    return chosen, b"".join([out[name] for name in ALL])


def _own(page: PageLines, chosen: Sequence[int], stated: Stated) -> list[Features]:
    """The features of each candidate by itself."""
    many = Counter(page.texts)
    cues = cued([page.texts[i] for i in chosen])
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


def _marks(own: Sequence[Features]) -> dict[str, bytes]:
    """How far back and ahead, in candidates, the nearest line of each kind in MARKS is."""
    prose, region, heading = AT["prose"], AT["region"], AT["heading"]
    paragraph = STEPS[80]
    kinds: tuple[list[bool], ...] = (
        [row[prose] >= paragraph and bool(row[region]) for row in own],
        [row[heading] == 1 for row in own],
        [0 < row[heading] < 4 for row in own],
        [row[AT["in_title"]] >= 6 and row[AT["of_title"]] >= 4 for row in own],
        [row[AT["links"]] > 8 for row in own],
        [row[AT["size"]] < STEPS[60] and has_tail_cue(row) for row in own],
    )
    out = {}
    for name, marks in zip(MARKS, kinds, strict=True):
        out[f"since_{name}"] = since(marks)
        out[f"until_{name}"] = since(marks[::-1])[::-1]
    return out


def shifted(column: bytes, by: int) -> bytes:
    """Return for every line the value `by` lines further on (negative: before)."""
    n = len(column)
    if by < 0:
        return PAST_THE_END * min(-by, n) + column[: max(n + by, 0)]
    return column[by:] + PAST_THE_END * min(by, n)


def since(marks: Sequence[object]) -> bytes:
    """Return for every line how many lines ago the last mark was, at most FARTHEST."""
    runs = bytes(map(bool, marks)).split(b"\x01")
    out = [_AWAY[-1:] * (len(runs[0]) + 1)]
    for run in runs[1:]:
        size = len(run) + 1
        out.append(_AWAY[:size] if size <= FARTHEST else _AWAY + _AWAY[-1:] * (size - FARTHEST))
    return b"".join(out)[: len(marks)]
