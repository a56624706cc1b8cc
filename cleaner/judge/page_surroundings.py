"""The features of a page's line among others: its containers, and what comes before and after it.

Half of the lines are far from any running text, in a container without any. They are no candidates:
they count in the features of their neighbours and get none themselves.

Law: linear in the lines. Sums over a container or a window are differences of running sums.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TypeVar

from cleaner.judge.page_columns import STEPS, WINDOW_STEPS, step
from cleaner.judge.page_line_features import AT, LEAST_SIZE, STOP, is_headline, prose_of
from cleaner.model import Line, Shape

# Set by hand on the development pages; the model is trained on features with these values.
LEAST_PROSE = 1500  # characters; on a page with less every line is a candidate
NEAR = 8  # lines; a line as near to running text is a candidate wherever it is
NEAR_SPAN = 60  # lines of a small container around the line's own
WIDEST = 21  # lines of the widest window
MOST = 250  # counts and distances are capped here, to fit a byte
MIDDLE = 125  # the byte for 0, where a distance may be negative
MOST_LINES = 8000  # distances to the ends of a page are capped here
FAR_HEADLINE, NO_HEADLINE = 5, 6  # in no container around the line; not on the page
SUBHEAD_SIZE = STEPS[76]  # on the steps; a bold line as long is no heading
_END, _BOLD, _SIZE, _IN_TITLE = AT["end"], AT["bold"], AT["size"], AT["in_title"]
TAIL_CUES = ("cue_related", "cue_comment", "cue_subscribe")
TAIL = tuple(AT[name] for name in TAIL_CUES)

_Number = TypeVar("_Number", int, float)
Features = tuple[int, ...]
Spans = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class PathTotals:
    """The totals over all containers of one path; all but `lines` in characters."""

    lines: int = 0
    size: int = 0
    linked: float = 0.0
    prose: float = 0.0
    prose_of: dict[int, float] = field(default_factory=dict)  # by container, in page order


class PageLines:
    """The lines of a page, none blank and each with a shape, and running sums over them.

    Item i of a running sum is of the lines before line i; the padded ones have WIDEST items more
    at both ends, so that a window may extend over the ends of the page.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.count = len(lines)
        self.texts = [line.text for line in lines]
        self.shapes: list[Shape] = [line.shape for line in lines]  # type: ignore[misc]
        self.sizes = [len(text) for text in self.texts]
        self.prose = [
            prose_of(text, shape) if size >= LEAST_SIZE else 0.0
            for text, shape, size in zip(self.texts, self.shapes, self.sizes, strict=True)
        ]
        shaped = zip(self.shapes, self.sizes, strict=True)
        self.linked = [shape.links * size for shape, size in shaped]  # characters of links
        self.prose_to = [0.0, *accumulate(self.prose)]
        self.size_to = [0, *accumulate(self.sizes)]
        self.linked_to = [0.0, *accumulate(self.linked)]
        self.links_to = [0, *accumulate([shape.links > 0.5 for shape in self.shapes])]
        self.padded_prose_to = _padded(self.prose_to)
        self.padded_links_to = _padded(self.links_to)
        self.total = self.prose_to[-1] or 1.0  # of running text
        self.paths = self._by_home_path()

    def _by_home_path(self) -> dict[str, PathTotals]:
        out: dict[str, PathTotals] = {}
        rows = zip(self.shapes, self.sizes, self.linked, self.prose, strict=True)
        for shape, size, linked, prose in rows:
            totals = out.get(shape.home_path)
            if totals is None:
                totals = out[shape.home_path] = PathTotals()
            totals.lines += 1
            totals.size += size
            totals.linked += linked
            totals.prose += prose
            totals.prose_of[shape.home] = totals.prose_of.get(shape.home, 0.0) + prose
        return out


def _capped(n: int) -> int:
    """`n` between 0 and MOST."""
    return 0 if n < 0 else n if n < MOST else MOST


def _padded(sums: list[_Number]) -> list[_Number]:
    return [sums[0]] * WIDEST + sums + [sums[-1]] * WIDEST


def candidates(page: PageLines) -> list[int]:
    """Return the indexes of the lines that may be article.

    They are near running text, in the main container, or in a container with running text.
    """
    n, prose_to = page.count, page.prose_to
    if prose_to[-1] < LEAST_PROSE:
        return list(range(n))
    out = []
    known: dict[Spans, bool] = {}
    for i, shape in enumerate(page.shapes):
        near = prose_to[min(n, i + NEAR + 1)] > prose_to[max(0, i - NEAR)]
        if near or shape.region or page.paths[shape.home_path].prose:
            out.append(i)
            continue
        inside = known.get(shape.spans)
        if inside is None:
            inside = known[shape.spans] = any(
                b - a <= NEAR_SPAN and prose_to[min(b, n)] > prose_to[min(a, n)]
                for a, b in shape.spans[:2]
            )
        if inside:
            out.append(i)
    return out


def rows(page: PageLines, chosen: Sequence[int], own: Sequence[Features]) -> list[bytes]:
    """Return for every candidate its features in the order of `page_columns.ROW`, a byte each.

    `own` are the features of the candidates themselves.
    """
    headline = next((i for i, mine in zip(chosen, own, strict=True) if is_headline(mine)), -1)
    inside = [i for i, shape in enumerate(page.shapes) if shape.region]
    region = (inside[0], inside[-1]) if inside else (0, page.count - 1)
    of_path = _path_features(page, chosen)
    known: dict[tuple[int, Spans], Features] = {}
    around: Features = ()
    above = (0, 0, 0, 0)
    path_before, home_before, spans_before = "", -1, None
    out = []
    for i, mine in zip(chosen, own, strict=True):
        shape = page.shapes[i]
        home, spans = shape.home, shape.spans
        if home != home_before or spans is not spans_before:
            found = known.get((home, spans))
            if found is None:
                found = known[home, spans] = _container_features(page, shape, headline)
            around = found
        if shape.heading or (mine[_BOLD] == 8 and mine[_SIZE] < SUBHEAD_SIZE and mine[_END] < STOP):
            place = min(8 * shape.up + shape.down, 255)
            above = (shape.heading or 7, mine[_IN_TITLE], int(has_tail_cue(mine)), place)
        opens, ends = spans[0] if spans else (0, page.count)
        features = (
            *mine, *of_path[shape.path],
            _capped(i - opens), _capped(ends - i), *around, *_place_features(page, i, region),
            shape.path == path_before, home == home_before, *above,
        )  # fmt: skip
        out.append(bytes(features) + shape.traits)
        path_before, home_before, spans_before = shape.path, home, spans
    return out


def has_tail_cue(own: Features) -> bool:
    """Return whether the line has a cue of what follows an article."""
    return bool(own[TAIL[0]] or own[TAIL[1]] or own[TAIL[2]])


def _path_features(page: PageLines, chosen: Sequence[int]) -> dict[str, Features]:
    """By path, the features of all candidates that have it."""
    totals: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    for i in chosen:
        of_path = totals[page.shapes[i].path]
        of_path[0] += 1
        of_path[1] += page.sizes[i]
        of_path[2] += page.linked[i]
        of_path[3] += page.prose[i]
    return {
        path: (
            step(count), int(16 * linked / size), step(size / count), int(32 * prose / page.total)
        )
        for path, (count, size, linked, prose) in totals.items()
    }  # fmt: skip


def _container_features(page: PageLines, shape: Shape, headline: int) -> Features:
    """The features named in CONTAINERS; `headline` is the index of the page's, or negative."""
    n = page.count
    same = page.paths[shape.home_path]
    spans = [(min(a, n), min(b, n)) for a, b in shape.spans] or [(0, n)]
    nearest = [_span_features(page, a, b) for a, b in spans]
    nearest += [nearest[-1]] * (4 - len(nearest))
    many = len(same.prose_of)
    nth = MOST
    if many < 2 * MOST:
        nth = next(k for k, home in enumerate(same.prose_of) if home == shape.home)
    level = NO_HEADLINE
    if headline >= 0:
        level = next((k for k, (a, b) in enumerate(spans) if a <= headline < b), FAR_HEADLINE)
    return (
        step(same.lines), int(16 * same.linked / same.size),
        int(32 * same.prose / page.total), int(16 * min(same.prose / same.size, 1.0)),
        min(many, MOST), min(nth, MOST),
        int(16 * same.prose_of[shape.home] / same.prose) if same.prose else 0, level,
        *nearest[0], *nearest[1], *nearest[2], *nearest[3],
    )  # fmt: skip


def _span_features(page: PageLines, a: int, b: int) -> Features:
    """Of a container of the lines [a, b): its lines, links, running text and how dense that is."""
    size = page.size_to[b] - page.size_to[a] or 1
    prose = page.prose_to[b] - page.prose_to[a]
    return (
        step(b - a), int(16 * (page.linked_to[b] - page.linked_to[a]) / size),
        int(32 * prose / page.total), int(16 * max(0.0, min(prose / size, 1.0))),
    )  # fmt: skip


def _place_features(page: PageLines, i: int, region: tuple[int, int]) -> Features:
    """The features named in PLACE up to `main_to`; `region` is the main container's first and last
    line."""
    n, total, w = page.count, page.total, i + WIDEST
    before, after = page.prose_to[i], page.prose_to[i + 1]
    prose_to, links_to = page.padded_prose_to, page.padded_links_to
    return (
        int(32 * before / total), int(32 * (total - after) / total),
        step(before), step(total - after),
        WINDOW_STEPS[int(before - prose_to[w - 8])], WINDOW_STEPS[int(prose_to[w + 9] - after)],
        WINDOW_STEPS[int(before - prose_to[w - 20])], WINDOW_STEPS[int(prose_to[w + 21] - after)],
        WINDOW_STEPS[int(prose_to[w + 4] - after)],
        page.links_to[i] - links_to[w - 12], links_to[w + 13] - page.links_to[i + 1], 32 * i // n,
        step(min(i, MOST_LINES)), step(min(n - 1 - i, MOST_LINES)),
        _capped(MIDDLE + i - region[0]), _capped(MIDDLE + region[1] - i),
    )  # fmt: skip
