"""What a line looks like among its neighbours: the named columns a model reads.

Nothing here asks what a word means. A column is a number about the line itself, about
the lines around it, about the rules that hit it, or about its place in the text. Blank
lines are evidence where there are any, and nothing rests on them alone.

Law: linear in the lines. Every window is a difference of running sums; nothing looks
further than it must.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from operator import sub
from typing import Protocol

from cleaner.judge.built import native
from cleaner.judge.line_features import OWN, Measure, measure

# What a hit of a rule family says about the place where it stands.
END = frozenset(["comments", "related", "tags", "copyright", "author", "contact", "credits"])
TAIL = END | frozenset(
    ["newsletter", "paywall", "share", "follow", "support", "donation", "app", "tips", "cookies"]
)
HEAD = frozenset(["dates", "byline"])
FAR = 60.0  # distances in lines are capped here
WIDE = 15

Column = Sequence[float]


class Table(Protocol):
    """The columns of some lines, by name."""

    def __getitem__(self, name: str, /) -> Column: ...


def tabled(texts: Sequence[str], gaps: Sequence[int], cues: Sequence[Collection[str]]) -> Table:
    """Return the columns of lines that are not blank, the quick way where it was built."""
    if native is not None:
        return native.table([*texts], [*gaps], [_mark(hit) if hit else 0 for hit in cues])
    return tabulate([measure(text) for text in texts], gaps, cues)


def _mark(hit: Collection[str]) -> int:
    """What `native` asks of the families whose rules hit a line: how many, and which."""
    return (
        8 * (len(hit) - ("protect" in hit))
        + 4 * (not HEAD.isdisjoint(hit))
        + 2 * (not END.isdisjoint(hit))
        + (not TAIL.isdisjoint(hit))
    )


class _Sums:
    """Running sums of a column, for windows around every line."""

    __slots__ = ("n", "total")

    def __init__(self, column: Sequence[float]) -> None:
        self.n = len(column)
        pad = [0.0] * WIDE
        self.total = list(accumulate([*pad, *column, *pad], initial=0.0))

    def before(self, lines: int) -> Column:
        """The sum over that many lines before each."""
        return list(map(sub, self.total[WIDE : WIDE + self.n], self.total[WIDE - lines :]))

    def after(self, lines: int) -> Column:
        total = self.total
        return list(map(sub, total[WIDE + 1 + lines :], total[WIDE + 1 : WIDE + 1 + self.n]))


def _since(marks: Iterable[float], least: float = 1.0) -> Column:
    """How many lines ago the last mark of at least `least` was, capped."""
    out: list[float] = []
    away = FAR
    for mark in marks:
        out.append(away)
        if mark >= least:
            away = 1.0
        elif away < FAR:
            away += 1.0
    return out


def _most(column: Iterable[float]) -> Column:
    """The largest value before, fading by a tenth a line."""
    out: list[float] = []
    value = 0.0
    for x in column:
        out.append(value)
        value *= 0.9
        if x > value:
            value = x
    return out


def main_run(prose: Sequence[float], cost: float) -> tuple[int, int]:
    """The run of lines [begin, end) whose prose, less `cost` a line, adds up to most."""
    best = value = 0.0
    begin = start = end = 0
    for i, words in enumerate(prose):
        value += words - cost
        if value <= 0:
            value, start = 0.0, i + 1
        elif value > best:
            best, begin, end = value, start, i + 1
    return begin, end


WINDOWS = (
    ("prose", (5, 15), (5, 15)), ("cued", (5, 15), (5, 15)), ("short", (5, 15), (5, 15)),
    ("bullet", (15,), (15,)), ("shared", (5,), (5,)), ("capitals", (5,), ()), ("met", (), (15,)),
)  # fmt: skip


def tabulate(
    measures: Sequence[Measure], gaps: Sequence[int], cues: Sequence[Collection[str]]
) -> dict[str, Column]:
    """Return every column for lines that are not blank, by name.

    `gaps[i]` is the number of blank lines before line i; one more entry is for those
    after the last.
    """
    n = len(measures)
    out: dict[str, Column] = dict(
        zip(OWN, map(list, zip(*[m.row for m in measures], strict=True)), strict=True)
    )
    words, ending, prose, bullet = out["words"], out["ending"], out["prose"], out["bullet"]
    stop = [e == 2 for e in ending]
    out["short"] = [w <= 4 and e != 2 for w, e in zip(words, ending, strict=True)]
    heads = [4 < w <= 40 and e == 0 for w, e in zip(words, ending, strict=True)]
    backwards = prose[::-1]

    keys = [m.key for m in measures]
    seen = Counter(keys)
    out["again"] = [min(seen[key] - 1.0, 5.0) for key in keys]
    out["met"] = met = [0.0] * n
    if len(seen) < n:
        known: set[str] = set()
        for i, key in enumerate(keys):
            if key in known:
                met[i] = 1.0
            else:
                known.add(key)
    out["gap_before"] = gap = [g > 0 for g in gaps[:n]]

    out["cues"] = cued = [float(len(hit) - ("protect" in hit)) if hit else 0.0 for hit in cues]
    out["cued"] = [c > 0 for c in cued]
    tail, end_cue, head = [0.0] * n, [0.0] * n, [0.0] * n
    for i, hit in enumerate(cues):
        if hit:
            tail[i] = float(not TAIL.isdisjoint(hit))
            end_cue[i] = float(not END.isdisjoint(hit))
            head[i] = float(not HEAD.isdisjoint(hit))

    for name in ("words", "capitals", "prose"):
        column = out[name]
        out[name + "-1"] = [-1.0, *column[:-1]]
        out[name + "+1"] = [*column[1:], -1.0]

    out["most_before"] = _most(prose)
    out["most_after"] = _most(backwards)[::-1]
    out["since_long"] = _since(prose, 15.0)
    out["until_long"] = _since(backwards, 15.0)[::-1]
    out["since_tail"] = _since(tail)
    out["since_end"] = _since(end_cue)
    out["until_head"] = _since(head[::-1])[::-1]
    before = list(accumulate(tail, initial=0.0))
    out["tail_before"] = before[:n]
    out["tail_after"] = [before[n] - b for b in before[1:]]

    before = list(accumulate(prose, initial=0.0))
    whole = before[n]
    total = whole or 1.0
    out["prose_before"] = before[:n]
    out["prose_before_share"] = [b / total for b in before[:n]]
    out["prose_after_share"] = [(whole - b) / total for b in before[1:]]
    before = list(accumulate([p >= 15 for p in prose], initial=0.0))
    out["long_before"] = before[:n]
    out["long_after"] = [before[n] - b for b in before[1:]]

    out["list"] = _lists(bullet, n)

    begin = end = 0
    for name, cost in (("core", 14.0), ("main", 6.0)):
        begin, end = main_run(prose, cost)
        if name == "main":
            out["main_from"] = _ramp(-begin, n)
        out[name + "_to"] = [-x for x in _ramp(1 - end, n)]
        out[name + "_share"] = [sum(prose[begin:end]) / total] * n
    out["shared"] = _shared(measures, begin, end)
    out["tokens"] = [min(len(m.tokens), 20) for m in measures]

    for name, befores, afters in WINDOWS:
        sums = _Sums(out[name])
        for lines in befores:
            out[f"{name}<{lines}"] = sums.before(lines)
        for lines in afters:
            out[f"{name}>{lines}"] = sums.after(lines)

    all_words = sum(words) or 1.0
    for name, value in (
        ("lines", min(n, 400)), ("all_words", min(all_words, 5000)),
        ("prose_share", sum(prose) / all_words), ("short_share", sum(out["short"]) / n),
        ("cued_share", sum(out["cued"]) / n), ("gap_share", sum(gap) / n),
        ("stop_share", sum(stop) / n), ("bullet_share", sum(bullet) / n),
        ("head_share", sum(heads) / n), ("lower_share", sum(out["lower"]) / n),
    ):  # fmt: skip
        out[name] = [value] * n
    return out


def _ramp(first: int, n: int) -> Column:
    """first, first+1, ...: capped on both sides."""
    return [-FAR if x < -FAR else FAR if x > FAR else x for x in range(first, first + n)]


def _lists(bullet: Sequence[float], n: int) -> Column:
    """How many lines the list has in which a line stands; 0: no list."""
    size = [0.0] * n
    i = 0
    while i < n:
        if bullet[i]:
            j = i + 1
            while j < n and bullet[j]:
                j += 1
            size[i:j] = [float(min(j - i, 60))] * (j - i)
            i = j
        else:
            i += 1
    return size


def _shared(measures: Sequence[Measure], begin: int, end: int) -> Column:
    """Of a line's longer words, the share that the main run holds elsewhere; -1: none."""
    once: set[str] = set()
    twice: set[str] = set()
    for m in measures[begin:end]:
        twice |= once & m.tokens
        once |= m.tokens
    return [
        len(m.tokens & (twice if begin <= i < end else once)) / len(m.tokens) if m.tokens else -1.0
        for i, m in enumerate(measures)
    ]
