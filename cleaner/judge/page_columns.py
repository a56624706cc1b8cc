"""What a page's lines look like to the model: named columns of bytes, one byte a line.

A byte a line makes the arithmetic cheap without numpy: a neighbour's value is the same
column shifted, a trait is a slice with a stride, and `cleaner.judge.lanes` compares a whole
column with a threshold in one call. Numbers are put on steps that grow with the number, so
a paragraph of 600 characters and one of 640 are the same to the model, 6 and 46 are not.

Law: linear in the lines; every column has one byte, 0 to 255, for every line.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate

from cleaner.judge.page_cues import CUES, cued
from cleaner.model import TRAITS, Line

# n -> 6 * log2(1 + n): six steps for every doubling.
_STEPS = bytes(round(6 * math.log2(1 + n)) for n in range(8192))
_TAGS = {tag: i for i, tag in enumerate((
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "blockquote", "pre",
    "figcaption", "dd", "dt", "section", "article", "header", "footer", "nav", "aside", "button",
    "figure", "main", "ul", "summary", "form", "address", "label", "body", "center", "fieldset",
    "legend", "dl", "ol", "table", "tbody", "caption",
), 1)}  # fmt: skip
_ENDS = {
    end: kind
    for kind, ends in enumerate(("|/»›→>", ",;，；、–—-", ":：", "…", ".!。！۔।", "?？؟"), 1)
    for end in ends
}
STOP = 5  # ends from here on close a sentence
_CLOSERS = "\"'”’»«“‘)]）}」』】》〉*"
_QUOTES = frozenset("\"“„«»‘’'「『‹›”")
_BULLETS = frozenset("•·‣▪▫◦●○■□►▶▸→»›–—-*+✓✔☞❯|#@©")
_UPPER = re.compile(r"(?<![^\W\d_])[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŘŚŠŤŪŮŰŹŻŽΑ-ΩА-ЯІЇЄҐ]")
_DIGITS = re.compile(r"[0-9]")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d\d")
_SIGNS = re.compile(r"(@\w)|(©|\(c\))|(https?:|www\.)|([|»›→•])|([#$€£%])")
_SOLID = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_WORD = re.compile(r"[^\W_]+")
LEAST_BODY = 400  # characters; a shorter stated body is a teaser
PROBE = 28  # characters of a line that are looked for
HEAD = 160  # characters of a line that are looked at one by one

_OWN = (
    "size", "words", "links", "bold", "end", "begin", "commas", "stops", "capitals", "digits",
    "day", "signs", "again", "met", "in_title", "of_title", "heading", "tag", "inner", "depth",
    "up", "down", "region", "prose", "quoted", "solid", "in_body", "in_teaser",
    *(f"cue_{name}" for name in CUES),
)  # fmt: skip
_AROUND = (
    "path_lines", "path_links", "path_size", "path_prose", "homes_lines", "homes_links",
    "homes_prose", "homes_dense", "homes_many", "homes_nth", "homes_part", "title_level",
    "span_at", "span_left",
    *(f"span{k}_{what}" for k in range(4) for what in ("lines", "links", "prose", "dense")),
)  # fmt: skip
_NEAR = (
    "size", "links", "tag", "end", "begin", "heading", "day", "up", "down", "bold", "in_title",
    "path_lines", "path_prose", "signs", "in_body",
)  # fmt: skip
_FARTHER = ("size", "links", "tag", "heading", "path_prose")


def _step(n: float) -> int:
    """`n` on the logarithmic steps."""
    return _STEPS[int(n)] if n < 8191 else 78


def _words(text: str) -> list[str]:
    folded = text.casefold()
    if not folded.isascii() and _SOLID.search(folded):
        return [folded[i : i + 2] for i in range(len(folded) - 1)]
    return _WORD.findall(folded)


def columns(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> dict[str, bytes]:
    """Return every column. Every line has a shape and is not blank.

    `title` is the article's, `body` its text and `teaser` its summary as the page states
    them: what a line repeats of them says what it is.
    """
    n = len(lines)
    body = " ".join(body.split()) if body and len(body) >= LEAST_BODY else ""
    teaser = " ".join(teaser.split()) if teaser else ""
    title_words = frozenset(_words((title or "")[:300]))
    many = Counter([line.text for line in lines])
    met: set[str] = set()
    by_path: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    by_homes: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    own = []
    prose: list[float] = []
    sizes: list[int] = []
    linked: list[float] = []
    for line in lines:
        text = line.text
        (tag, path, links, region, heading, _, _, _, _, bold, inner, _, home_path, up, down,
         depth, _, _) = line.shape  # fmt: skip
        size = len(text)
        last = text[-1]
        quoted = 0
        if last in _CLOSERS:
            quoted = 1
            bare = text.rstrip(_CLOSERS)
            last = bare[-1] if bare else last
        end = _ENDS.get(last, 0)
        if last == "." and text.endswith("..."):
            end = 4
        first = text[0]
        if first.isalpha():
            begin = 1 if first.islower() else 2 if first.isupper() else 3
        else:
            begin = (
                4 if first.isdigit() else 5 if first in _QUOTES else 6 if first in _BULLETS else 7
            )
        head = text if size <= HEAD else text[:HEAD]
        spaces = text.count(" ")
        digits = day = solid = 0
        if head.isascii() or not _SOLID.search(head):
            capitals = min(16, 16 * len(_UPPER.findall(head)) // (head.count(" ") + 1))
            words = spaces + 1
            commas, stops = text.count(", "), text.count(". ")
        else:
            solid, capitals, words = 1, 0, spaces + size // 2
            commas, stops = text.count("，") + text.count("、"), text.count("。")
        numbers = _DIGITS.findall(head)
        if numbers:
            digits = min(16, 1 + 16 * len(numbers) // len(head))
            day = 1 if _DAY.search(head) else 0
        sign = _SIGNS.search(head)
        weight = 0.0
        if size >= 40 and links < 0.5 and not heading and (end >= STOP or size >= 160):
            weight = min(size, 800) * (1 - links)
        prose.append(weight)
        sizes.append(size)
        linked.append(links * size)
        count = many[text]
        seen = 0
        if count > 1:
            seen = 1 if text in met else 0
            met.add(text)
        in_title = of_title = 0
        if title_words and size <= 250 and weight < 200:
            mine = frozenset(_words(text))
            if mine:
                common = len(mine & title_words)
                in_title = 8 * common // len(mine)
                of_title = 8 * common // len(title_words)
        for group in (by_path[path], by_homes[home_path]):
            group[0] += 1
            group[1] += size
            group[2] += links * size
            group[3] += weight
        own.append((
            _STEPS[size] if size < 8191 else 78, _STEPS[words] if words < 8191 else 78,
            int(16 * links), int(8 * bold), end, begin, min(commas, 30), min(stops, 30), capitals,
            digits, day, sign.lastindex if sign else 0, min(count - 1, 5), seen, in_title,
            of_title, heading, _TAGS.get(tag, 0), inner, min(depth, 100), up, down, region,
            _STEPS[int(weight)], quoted, solid, stands(text, size, body) if body else 0,
            stands(text, size, teaser) if teaser else 0, *cued(text, size),
        ))  # fmt: skip
    sums = [0.0, *accumulate(prose)]
    chars = [0, *accumulate(sizes)]
    links_to = [0.0, *accumulate(linked)]
    total = sums[-1] or 1.0

    def spanned(first: int, last: int) -> tuple[int, int, int, int]:
        size = chars[last] - chars[first] or 1
        weight = sums[last] - sums[first]
        return (
            _step(last - first),
            int(16 * (links_to[last] - links_to[first]) / size),
            int(32 * weight / total),
            int(16 * min(weight / size, 1.0)),
        )

    # containers alike: how many, which of them a line is in, and its part of their prose
    alike: defaultdict[str, dict[int, int]] = defaultdict(dict)
    by_home: defaultdict[int, float] = defaultdict(float)
    for line, weight in zip(lines, prose, strict=True):
        order = alike[line.shape.home_path]
        order.setdefault(line.shape.home, len(order))
        by_home[line.shape.home] += weight
    headline = next((i for i, row in enumerate(own) if row[14] >= 6 and row[15] >= 5), -1)
    known: dict[
        tuple[int, tuple[tuple[int, int], ...]], tuple[tuple[int, ...], tuple[int, ...]]
    ] = {}
    rows = []
    for i, (line, mine) in enumerate(zip(lines, own, strict=True)):
        shape = line.shape
        spans = shape.spans
        around = known.get((shape.home, spans))
        if around is None:
            told = [spanned(*span) for span in spans]
            told += [told[-1]] * (4 - len(told))
            hs = by_homes[shape.home_path]
            order = alike[shape.home_path]
            around = known[shape.home, spans] = (
                _step(hs[0]), int(16 * hs[2] / hs[1]), int(32 * hs[3] / total),
                int(16 * min(hs[3] / hs[1], 1.0)), min(len(order), 250), min(order[shape.home], 250),
                int(16 * by_home[shape.home] / hs[3]) if hs[3] else 0,
                next((k for k, (a, b) in enumerate(spans) if a <= headline < b), 5) if headline >= 0 else 6,
            ), (*told[0], *told[1], *told[2], *told[3])  # fmt: skip
        p = by_path[shape.path]
        rows.append(bytes((
            *mine, _step(p[0]), int(16 * p[2] / p[1]), _step(p[1] / p[0]), int(32 * p[3] / total),
            *around[0], min(i - spans[0][0], 250), min(spans[0][1] - i, 250), *around[1],
        )) + shape.traits)  # fmt: skip
    wide = len(rows[0])
    flat = b"".join(rows)
    names = (*_OWN, *_AROUND, *(f"is_{name}" for name in TRAITS))
    out = {name: flat[i::wide] for i, name in enumerate(names)}

    for by in (-1, 1):
        for name in _NEAR:
            out[f"{name}{by:+d}"] = shifted(out[name], by)
    for by in (-3, -2, 2, 3):
        for name in _FARTHER:
            out[f"{name}{by:+d}"] = shifted(out[name], by)
    shapes = [line.shape for line in lines]
    for name, marks in (
        ("same_path", [a.path == b.path for a, b in zip(shapes, shapes[1:])]),
        ("same_home", [a.home == b.home for a, b in zip(shapes, shapes[1:])]),
    ):
        out[f"{name}-1"] = bytes([0, *marks])
        out[f"{name}+1"] = bytes([*marks, 0])

    out["prose_before"] = bytes([int(32 * s / total) for s in sums[:n]])
    out["prose_after"] = bytes([max(0, int(32 * (total - s) / total)) for s in sums[1:]])
    out["prose_sum_after"] = bytes([_step(max(0.0, total - s)) for s in sums[1:]])
    out["prose_sum_before"] = bytes([_step(s) for s in sums[:n]])
    for w in (3, 8, 20):
        out[f"prose_before{w}"] = bytes([_step(sums[i] - sums[max(0, i - w)]) for i in range(n)])
        out[f"prose_after{w}"] = bytes(
            [_step(max(0.0, sums[min(n, i + 1 + w)] - sums[i + 1])) for i in range(n)]
        )
    linky = [shape.links > 0.5 for shape in shapes]
    counts = [0, *accumulate(linky)]
    for w in (4, 12):
        out[f"linked_before{w}"] = bytes([counts[i] - counts[max(0, i - w)] for i in range(n)])
        out[f"linked_after{w}"] = bytes(
            [counts[min(n, i + 1 + w)] - counts[i + 1] for i in range(n)]
        )
    tail = [
        bool(row[28 + TAIL[0]] or row[28 + TAIL[1]] or row[28 + TAIL[2]]) and row[0] < 36
        for row in own
    ]
    for name, marks in (
        ("prose", [w >= 80 for w in prose]),
        ("long", [w >= 80 and shape.region for w, shape in zip(prose, shapes)]),
        ("h1", [shape.heading == 1 for shape in shapes]),
        ("head", [0 < shape.heading < 4 for shape in shapes]),
        ("title", [row[14] >= 6 and row[15] >= 4 for row in own]),
        ("day", [row[10] and row[0] < 36 for row in own]),
        ("linky", linky),
        ("tail", tail),
    ):
        out[f"since_{name}"] = since(marks)
        out[f"until_{name}"] = since(marks[::-1])[::-1]
    above = [0, 0, 0, 0, 0]
    told = bytearray()
    for row in own:
        if row[16] or (row[3] == 8 and row[0] < 38 and row[4] < 5):
            above = [
                row[16] or 7,
                row[14],
                int(bool(row[28 + TAIL[0]])),
                int(bool(row[28 + TAIL[1]] or row[28 + TAIL[2]])),
                row[20] * 8 + row[21] if row[20] < 30 else 255,
            ]
        told += bytes([min(255, v) for v in above])
    for k, name in enumerate(
        ("above_heading", "above_title", "above_related", "above_tail", "above_place")
    ):
        out[name] = bytes(told[k::5])
    inmain = sum(w for w, shape in zip(prose, shapes) if shape.region)
    for name, value in (
        ("page_lines", _step(n)),
        ("page_prose", _step(total)),
        ("page_main", int(32 * inmain / total)),
        ("page_many", _step(sum(1 for w in prose if w))),
        ("page_most", int(32 * max(prose) / total)),
        ("page_size", _step(chars[-1] / n)),
    ):
        out[name] = bytes([value]) * n
    out["place"] = bytes([32 * i // n for i in range(n)])
    out["from_start"] = bytes([_STEPS[min(i, 8000)] for i in range(n)])
    out["from_end"] = out["from_start"][::-1]
    inside = [i for i, shape in enumerate(shapes) if shape.region]
    a, b = (inside[0], inside[-1]) if inside else (0, n - 1)
    out["main_from"] = bytes([max(0, min(250, 125 + i - a)) for i in range(n)])
    out["main_to"] = bytes([max(0, min(250, 125 + b - i)) for i in range(n)])
    return out


NAMES_OF_CUES = list(CUES)
TAIL = [NAMES_OF_CUES.index(x) for x in ("related", "comment", "subscribe")]


def stands(text: str, size: int, stated: str) -> int:
    """How surely `text` stands in a stated text: 1 not at all, up to 4; three probes decide."""
    if size <= PROBE:
        return 4 if text in stated else 1
    middle = (size - PROBE) // 2
    return (
        1
        + (text[:PROBE] in stated)
        + (text[middle : middle + PROBE] in stated)
        + (text[-PROBE:] in stated)
    )


def shifted(column: bytes, by: int) -> bytes:
    """The value `by` lines further on (negative: before); 255 past the ends."""
    n = len(column)
    if by < 0:
        return b"\xff" * min(-by, n) + column[: max(n + by, 0)]
    return column[by:] + b"\xff" * min(by, n)


def since(marks: Sequence[object]) -> bytes:
    """How many lines ago the last mark was, at most 60."""
    out, away = bytearray(), 60
    for mark in marks:
        out.append(away)
        away = 1 if mark else min(away + 1, 60)
    return bytes(out)
