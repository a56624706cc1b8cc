"""What a page's lines look like to the model: named columns of bytes, one byte a line.

A byte a line makes the arithmetic cheap without numpy: a neighbour's value is the same
column shifted, a trait is a slice with a stride, and `cleaner.judge.bit_sliced` compares a whole
column with a threshold in one call. Numbers are put on steps that grow with the number, so
a paragraph of 600 characters and one of 640 are the same to the model, 6 and 46 are not.

Every second line stands far from any running text, in a container without any. It is no
candidate: it counts in what is said of its neighbours and is not looked at further.

Law: linear in the lines; every column has one byte, 0 to 255, for every candidate.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import accumulate

from cleaner.judge.built import native
from cleaner.judge.cue_words import CUES, cued
from cleaner.judge.line_features import UNSPACED
from cleaner.model import TRAITS, Line, Shape

# n -> 6 * log2(1 + n): six steps for every doubling.
_STEPS = bytes(round(6 * math.log2(1 + n)) for n in range(8192))
_MOST_STEPS = _STEPS[-1]
_WINDOW_STEPS = _STEPS + bytes([_MOST_STEPS]) * 9000  # as far as 20 lines of prose reach
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
_CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŘŚŠŤŪŮŰŹŻŽΑ-ΩА-ЯІЇЄҐ"
_UPPER = re.compile(rf"(?<![^\W\d_])[{_CAPITALS}]")
_DIGITS = re.compile(r"[0-9]")
# The same for plain ASCII, by one translation: U a capital, l another letter, 0 a digit.
_CLASSES = bytes(
    ord("U" if c.isupper() else "l" if c.isalpha() else "0" if c.isdigit() else "-")
    for c in map(chr, range(128))
) + bytes(128)
_SOLID = re.compile("[" + "".join([f"{chr(first)}-{chr(last)}" for first, last in UNSPACED]) + "]")
_WORD = re.compile(r"[^\W_]+")
HEAD = 100  # characters of a line that are looked at one by one
LEAST_SIZE = 40  # characters; a shorter line is no running text
LEAST_BODY = 400  # characters; a shorter stated body is a teaser
PROBE = 28  # characters of a line that are looked for in a stated text
LEAST_PROSE = 1500  # characters; on a page with less every line is a candidate
NEAR = 8  # lines; what stands as near to running text is a candidate wherever it is
NEAR_SPAN = 60  # lines of a small container around the line's own
FARTHEST = 60  # lines back to a mark
WIDE = 21  # lines of the widest window of sums
_AWAY = bytes(range(1, FARTHEST + 1))

_OWN = (
    "size", "words", "links", "bold", "end", "begin", "commas", "capitals", "digits", "again",
    "in_title", "of_title", "heading", "tag", "inner", "depth", "up", "down", "region", "prose",
    "solid", "in_body", "in_teaser", "gap", *(f"cue_{name}" for name in CUES),
)  # fmt: skip
_AROUND = (
    "path_lines", "path_links", "path_size", "path_prose", "span_at", "span_left",
    "homes_lines", "homes_links", "homes_prose", "homes_dense", "homes_many", "homes_nth",
    "homes_part", "title_level",
    *(f"span{k}_{what}" for k in range(4) for what in ("lines", "links", "prose", "dense")),
)  # fmt: skip
_SUMS = (
    "prose_before", "prose_after", "prose_sum_before", "prose_sum_after", "prose_before8",
    "prose_after8", "prose_before20", "prose_after20", "prose_after3", "linked_before12",
    "linked_after12", "place", "from_start", "from_end", "main_from", "main_to", "same_path-1",
    "same_home-1", "above_heading", "above_title", "above_tail", "above_place",
)  # fmt: skip
_NAMES = (*_OWN, *_AROUND, *_SUMS, *(f"is_{name}" for name in TRAITS))
_NEXT = (
    "size", "links", "tag", "end", "begin", "up", "down", "path_lines", "path_prose", "in_body",
    "prose",
)  # fmt: skip
_SECOND = ("size", "links", "tag", "path_prose")
_MARKS = ("long", "h1", "head", "title", "linky", "tail")
_PAGE = (
    "page_lines", "page_prose", "page_main", "page_chosen", "page_many", "page_most", "page_size",
)  # fmt: skip
# A column that is another one shifted: its name, the other's, by how many candidates.
_SHIFTED = (
    *[(f"{name}{by:+}", name, by) for name in _NEXT for by in (-1, 1)],
    *[(f"{name}{by:+}", name, by) for name in _SECOND for by in (-2, 2)],
    *[(f"{name}+1", f"{name}-1", 1) for name in ("same_path", "same_home")],
)
ALL = (
    *_NAMES, *[name for name, _, _ in _SHIFTED],
    *[f"{side}_{name}" for name in _MARKS for side in ("since", "until")], *_PAGE,
)  # fmt: skip
_TAIL = tuple(_OWN.index(f"cue_{name}") for name in ("related", "comment", "subscribe"))
_AT = {name: i for i, name in enumerate(_OWN)}


def _kinds() -> bytes:
    """For every code point of the first 65,536 what it is to `native`, as bits."""
    out = bytearray(65_536)
    for end, kind in _ENDS.items():
        out[ord(end)] = kind
    marks = [(_CLOSERS, 0x08), ("".join(_QUOTES), 0x10), ("".join(_BULLETS), 0x20)]
    every = "".join(map(chr, range(0x0600)))  # no capital of `_CAPITALS` lies further on
    marks.append(("".join(re.findall(f"[{_CAPITALS}]", every)), 0x80))
    for chars, bit in marks:
        for char in chars:
            out[ord(char)] |= bit
    solid = bytes(kind | 0x40 for kind in range(256))
    for first, last in UNSPACED:
        out[first : last + 1] = out[first : last + 1].translate(solid)
    return bytes(out)


if native is not None:
    native.set_tables(
        _WINDOW_STEPS,
        _kinds(),
        b"".join([bytes((_NAMES.index(of), by & 0xFF)) for _, of, by in _SHIFTED]),
        _TAGS,
    )


def _step(n: float) -> int:
    """`n` on the logarithmic steps."""
    return _STEPS[int(n)] if n < 8191 else _MOST_STEPS


def _words(text: str) -> frozenset[str]:
    folded = text.casefold()
    if not folded.isascii() and _SOLID.search(folded):
        return frozenset([folded[i : i + 2] for i in range(len(folded) - 1)])
    return frozenset(_WORD.findall(folded))


def _ending(text: str) -> int:
    """How a line ends, behind its quotes and brackets: an index into the kinds of `_ENDS`."""
    last = text[-1]
    if last in _CLOSERS:
        bare = text.rstrip(_CLOSERS)
        last = bare[-1] if bare else last
    if last == "." and text.endswith("..."):
        return 4
    return _ENDS.get(last, 0)


def prose_of(text: str, shape: Shape) -> float:
    """How much running text a line holds, in characters that are not link text."""
    size = len(text)
    if size < LEAST_SIZE or shape.links >= 0.5 or shape.heading:
        return 0.0
    if size < 160 and _ending(text) < STOP:
        return 0.0
    return min(size, 800) * (1 - shape.links)


def columns(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], dict[str, bytes]]:
    """Return the indexes of the candidates, and every column over them.

    Every line has a shape and is not blank. `title` is the article's, `body` its text and
    `teaser` its summary as the page states them: what a line repeats says what it is.
    """
    chosen, table = tabled(lines, title, body, teaser)
    return chosen, named(table, len(chosen))


def named(table: bytes, lines: int) -> dict[str, bytes]:
    """A table's columns by name."""
    ends = range(0, lines * len(ALL), lines) if lines else [0] * len(ALL)
    return {name: table[at : at + lines] for name, at in zip(ALL, ends, strict=True)}


def tabled(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> tuple[list[int], bytes]:
    """The same, the columns one behind the other in the order of `ALL`."""
    return (plainly if native is None else natively)(lines, Stated(title, body, teaser))


class Stated:
    """What a page states of its article, ready to be looked for in its lines."""

    def __init__(self, title: str | None, body: str | None, teaser: str | None) -> None:
        self.title = _words((title or "")[:300])
        self.body = " ".join(body.split()) if body and len(body) >= LEAST_BODY else ""
        self.teaser = " ".join(teaser.split()) if teaser else ""

    def in_title(self, text: str) -> tuple[int, int]:
        """The share of the line's words that stand in the title and of the title's in it."""
        spoken = _words(text)
        if not spoken or not self.title:
            return (0, 0)
        common = len(spoken & self.title)
        return 8 * common // len(spoken), 8 * common // len(self.title)

    def repeated(self, text: str, size: int) -> tuple[int, int]:
        """How surely the line stands in the stated body and in the teaser; 0: none is stated."""
        return (
            stands(text, size, self.body) if self.body else 0,
            stands(text, size, self.teaser) if self.teaser else 0,
        )


def natively(lines: Sequence[Line], stated: Stated) -> tuple[list[int], bytes]:
    """`plainly`, but for what asks a dictionary or a text about a line, in C."""
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
    told = [texts[i] for i in chosen]
    repeated = native.repeated(told, stated.body, stated.teaser)
    return chosen, page.columns(titled, repeated, cued(told))


def plainly(lines: Sequence[Line], stated: Stated) -> tuple[list[int], bytes]:
    """`tabled`, in Python alone."""
    n = len(lines)
    texts = [line.text for line in lines]
    shapes: list[Shape] = [line.shape for line in lines]  # type: ignore[misc]
    sizes = [len(text) for text in texts]
    prose = [
        prose_of(text, shape) if size >= LEAST_SIZE else 0.0
        for text, shape, size in zip(texts, shapes, sizes, strict=True)
    ]
    linked = [shape.links * size for shape, size in zip(shapes, sizes, strict=True)]
    sums = [0.0, *accumulate(prose)]
    chars = [0, *accumulate(sizes)]
    links_to = [0.0, *accumulate(linked)]
    linky_to = [0, *accumulate([shape.links > 0.5 for shape in shapes])]
    total = sums[-1] or 1.0

    # containers of one path: lines, characters, link text, prose, which and how much in each
    homes: dict[str, tuple[list[float], dict[int, float]]] = {}
    for shape, size, link, weight in zip(shapes, sizes, linked, prose, strict=True):
        known = homes.get(shape.home_path)
        if known is None:
            known = homes[shape.home_path] = ([0, 0, 0, 0], {})
        group, each = known
        group[0] += 1
        group[1] += size
        group[2] += link
        group[3] += weight
        each[shape.home] = each.get(shape.home, 0.0) + weight

    chosen = _candidates(shapes, sums, homes, n)
    many = Counter(texts)
    cues = cued([texts[i] for i in chosen])
    own = []
    before = -1
    paths: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    for j, i in enumerate(chosen):
        text, shape, size, weight = texts[i], shapes[i], sizes[i], prose[i]
        first = text[0]
        if first.isalpha():
            begin = 1 if first.islower() else 2 if first.isupper() else 3
        else:
            begin = (
                4 if first.isdigit() else 5 if first in _QUOTES else 6 if first in _BULLETS else 7
            )
        head = text if size <= HEAD else text[:HEAD]
        spaces = text.count(" ")
        if head.isascii():
            solid, words, commas = 0, spaces + 1, text.count(", ")
            kinds = b"-" + head.encode().translate(_CLASSES)
            capitals, digits = kinds.count(b"-U") + kinds.count(b"0U"), kinds.count(b"0")
            capitals = min(16, 16 * capitals // (head.count(" ") + 1))
        elif not _SOLID.search(head):
            solid, words, commas = 0, spaces + 1, text.count(", ")
            capitals = min(16, 16 * len(_UPPER.findall(head)) // (head.count(" ") + 1))
            digits = len(_DIGITS.findall(head))
        else:
            solid, words, capitals = 1, spaces + size // 2, 0
            commas = text.count("，") + text.count("、")
            digits = len(_DIGITS.findall(head))
        in_title, of_title = stated.in_title(text) if size <= 250 and weight < 200 else (0, 0)
        group = paths[shape.path]
        group[0] += 1
        group[1] += size
        group[2] += linked[i]
        group[3] += weight
        own.append((
            _STEPS[size] if size < 8191 else _MOST_STEPS,
            _STEPS[words] if words < 8191 else _MOST_STEPS,
            int(16 * shape.links), int(8 * shape.bold), _ending(text), begin, min(commas, 30),
            capitals, min(16, 16 * digits // len(head)),
            min(many[text] - 1, 5), in_title, of_title, shape.heading, _TAGS.get(shape.tag, 0),
            shape.inner, min(shape.depth, 100), shape.up, shape.down, shape.region,
            _STEPS[int(weight)], solid, *stated.repeated(text, size), min(i - before - 1, 250),
            *cues[j * len(CUES) : (j + 1) * len(CUES)],
        ))  # fmt: skip
        before = i

    headline = next(
        (i for i, row in zip(chosen, own, strict=True) if row[10] >= 6 and row[11] >= 5), -1
    )
    inside = [i for i, shape in enumerate(shapes) if shape.region]
    main = (inside[0], inside[-1]) if inside else (0, n - 1)
    around_of: dict[tuple[int, tuple[tuple[int, int], ...]], tuple[int, ...]] = {}
    above = (0, 0, 0, 0)
    path_before, home_before, spans_before = "", -1, None
    around: tuple[int, ...] = ()
    of_path = {
        path: (
            _step(count), int(16 * link / size), _step(size / count), int(32 * weight / total)
        )
        for path, (count, size, link, weight) in paths.items()
    }  # fmt: skip
    # Sums with room at both ends, for windows that reach over them: line i stands at WIDE + i.
    wide_sums = [sums[0]] * WIDE + sums + [sums[-1]] * WIDE
    wide_linky = [0] * WIDE + linky_to + [linky_to[-1]] * WIDE
    steps = _WINDOW_STEPS
    rows = []
    for i, mine in zip(chosen, own, strict=True):
        shape = shapes[i]
        home, spans_here = shape.home, shape.spans
        new = home != home_before or spans_here is not spans_before
        if new and (known_around := around_of.get((home, spans_here))) is not None:
            around = known_around
        elif new:
            group, each = homes[shape.home_path]
            spans = [(min(a, n), min(b, n)) for a, b in spans_here] or [(0, n)]
            told = []
            for a, b in spans:
                size, weight = chars[b] - chars[a] or 1, sums[b] - sums[a]
                told.append((
                    _step(b - a), int(16 * (links_to[b] - links_to[a]) / size),
                    int(32 * weight / total), int(16 * max(0.0, min(weight / size, 1.0))),
                ))  # fmt: skip
            told += [told[-1]] * (4 - len(told))
            around = around_of[home, spans_here] = (
                _step(group[0]), int(16 * group[2] / group[1]), int(32 * group[3] / total),
                int(16 * min(group[3] / group[1], 1.0)), min(len(each), 250),
                min(next(k for k, other in enumerate(each) if other == home), 250)
                if len(each) < 500 else 250,
                int(16 * each[home] / group[3]) if group[3] else 0,
                6 if headline < 0
                else next((k for k, (a, b) in enumerate(spans) if a <= headline < b), 5),
                *told[0], *told[1], *told[2], *told[3],
            )  # fmt: skip
        if shape.heading or (mine[3] == 8 and mine[0] < 38 and mine[4] < STOP):
            tail = mine[_TAIL[0]] or mine[_TAIL[1]] or mine[_TAIL[2]]
            above = (
                shape.heading or 7, mine[10], int(bool(tail)), min(8 * shape.up + shape.down, 255),
            )  # fmt: skip
        path = shape.path
        here, after = sums[i], sums[i + 1]
        opens, ends = spans_here[0] if spans_here else (0, n)
        w = i + WIDE
        since_main, until_main = 125 + i - main[0], 125 + main[1] - i
        rows.append(bytes((
            *mine, *of_path[path],
            0 if i < opens else i - opens if i - opens < 250 else 250,
            0 if ends < i else ends - i if ends - i < 250 else 250, *around,
            int(32 * here / total), int(32 * (total - after) / total),
            _STEPS[int(here)] if here < 8191 else _MOST_STEPS,
            _STEPS[int(total - after)] if total - after < 8191 else _MOST_STEPS,
            steps[int(here - wide_sums[w - 8])], steps[int(wide_sums[w + 9] - after)],
            steps[int(here - wide_sums[w - 20])], steps[int(wide_sums[w + 21] - after)],
            steps[int(wide_sums[w + 4] - after)], linky_to[i] - wide_linky[w - 12],
            wide_linky[w + 13] - linky_to[i + 1], 32 * i // n,
            _STEPS[i if i < 8000 else 8000], _STEPS[n - 1 - i if n - 1 - i < 8000 else 8000],
            0 if since_main < 0 else since_main if since_main < 250 else 250,
            0 if until_main < 0 else until_main if until_main < 250 else 250,
            path == path_before, home == home_before, *above,
        )) + shape.traits)  # fmt: skip
        path_before, home_before, spans_before = path, home, spans_here
    if not rows:
        return [], b""
    wide = len(rows[0])
    flat = b"".join(rows)
    out = {name: flat[k::wide] for k, name in enumerate(_NAMES)}
    _neighbours(out)
    _marks(out, own, shapes, chosen)
    kept = 0.0  # added up one by one: from Python 3.12 on `sum` rounds in another way
    for weight, shape in zip(prose, shapes, strict=True):
        kept += weight if shape.region else 0.0
    values = (
        _step(n), _step(total), int(32 * kept / total), 32 * len(chosen) // n,
        _step(sum([weight > 0 for weight in prose])), int(32 * max(prose) / total),
        _step(chars[-1] / n),
    )  # fmt: skip
    for name, value in zip(_PAGE, values, strict=True):
        out[name] = bytes([value]) * len(chosen)
    return chosen, b"".join([out[name] for name in ALL])


def _candidates(
    shapes: Sequence[Shape],
    sums: Sequence[float],
    homes: dict[str, tuple[list[float], dict[int, float]]],
    n: int,
) -> list[int]:
    if sums[-1] < LEAST_PROSE:
        return list(range(n))
    out = []
    known: dict[tuple[tuple[int, int], ...], bool] = {}
    for i, shape in enumerate(shapes):
        near = sums[min(n, i + NEAR + 1)] > sums[max(0, i - NEAR)]
        if near or shape.region or homes[shape.home_path][0][3]:
            out.append(i)
            continue
        good = known.get(shape.spans)
        if good is None:
            good = known[shape.spans] = any(
                b - a <= NEAR_SPAN and sums[min(b, n)] > sums[min(a, n)] for a, b in shape.spans[:2]
            )
        if good:
            out.append(i)
    return out


def _neighbours(out: dict[str, bytes]) -> None:
    for name, of, by in _SHIFTED:
        out[name] = shifted(out[of], by)


def _marks(
    out: dict[str, bytes],
    own: Sequence[Sequence[int]],
    shapes: Sequence[Shape],
    chosen: Sequence[int],
) -> None:
    """How far back and ahead, in candidates, the nearest line of a kind stands."""
    eighty = _STEPS[80]
    at_prose, at_region, at_heading = _AT["prose"], _AT["region"], _AT["heading"]
    kinds: tuple[list[object], ...] = (
        [row[at_prose] >= eighty and row[at_region] for row in own],
        [row[at_heading] == 1 for row in own],
        [0 < row[at_heading] < 4 for row in own],
        [row[10] >= 6 and row[11] >= 4 for row in own],
        [row[2] > 8 for row in own],
        [row[0] < 36 and (row[_TAIL[0]] or row[_TAIL[1]] or row[_TAIL[2]]) for row in own],
    )
    for name, marks in zip(_MARKS, kinds, strict=True):
        out[f"since_{name}"] = since(marks)
        out[f"until_{name}"] = since(marks[::-1])[::-1]


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
    """The value `by` lines further on (negative: before); 254 past the ends."""
    n = len(column)
    if by < 0:
        return b"\xfe" * min(-by, n) + column[: max(n + by, 0)]
    return column[by:] + b"\xfe" * min(by, n)


def since(marks: Sequence[object]) -> bytes:
    """How many lines ago the last mark was, at most `FARTHEST`."""
    runs = bytes(map(bool, marks)).split(b"\x01")
    out = [_AWAY[-1:] * (len(runs[0]) + 1)]
    for run in runs[1:]:
        size = len(run) + 1
        out.append(_AWAY[:size] if size <= FARTHEST else _AWAY + _AWAY[-1:] * (size - FARTHEST))
    return b"".join(out)[: len(marks)]
