"""What a line looks like among its neighbours: the named columns a model reads.

Nothing here asks what a word means. A column is a number about the line itself, about
the lines around it, about the rules that hit it, or about its place in the text. Blank
lines are evidence where there are any, and nothing rests on them alone.

Law: linear in the lines. Every window is a difference of running sums; nothing looks
further than it must.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate, repeat
from operator import sub

from cleaner.judge.measures import OWN, Measure

# Rule families, gathered into what a hit says about the place where it stands.
FAMILIES = {
    "ads": "inside", "sponsor": "inside", "affiliate": "inside", "embeds": "inside",
    "media": "inside", "photo": "inside", "cookies": "legal", "copyright": "legal",
    "paywall": "legal", "comments": "end", "related": "end", "share": "social",
    "follow": "social", "newsletter": "legal", "author": "author", "contact": "author",
    "credits": "author", "tags": "end", "tips": "legal", "app": "legal", "donation": "legal",
    "menu": "menu", "date": "date",
}  # fmt: skip
TAIL = frozenset(["legal", "end", "social", "author"])
FAR = 60  # distances in lines are capped here
WIDE = 15

Column = list[float]


def _windows(column: Iterable[float], n: int) -> tuple[Column, Column, Column, Column]:
    """Sums over the 5 lines before, the 5 after, the 15 before and the 15 after."""
    pad = [0.0] * WIDE
    total = list(accumulate([*pad, *column, *pad], initial=0.0))
    here, next_ = total[WIDE : WIDE + n], total[WIDE + 1 : WIDE + 1 + n]
    return (
        list(map(sub, here, total[WIDE - 5 :])),
        list(map(sub, total[WIDE + 6 :], next_)),
        list(map(sub, here, total)),
        list(map(sub, total[2 * WIDE + 1 :], next_)),
    )


def _since(marks: Iterable[float], least: float = 1.0) -> Column:
    """How many lines ago the last mark of at least `least` was, capped."""
    out: Column = []
    away = FAR
    for mark in marks:
        out.append(away)
        away = 1 if mark >= least else away + 1 if away < FAR else FAR
    return out


def _most(column: Iterable[float]) -> Column:
    """The largest value before, fading by a tenth a line."""
    out: Column = []
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


def columns(
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
    stop = [float(e == 2) for e in ending]
    short = [float(w <= 4 and e != 2) for w, e in zip(words, ending, strict=True)]
    heads = [float(4 < w <= 40 and e == 0) for w, e in zip(words, ending, strict=True)]
    backwards = prose[::-1]

    seen = Counter([m.key for m in measures])
    out["again"] = again = [float(seen[m.key] - 1) for m in measures]
    met: set[str] = set()
    out["met"] = earlier = []
    for m in measures:
        earlier.append(float(m.key in met))
        met.add(m.key)
    gap = [float(g > 0) for g in gaps]
    out["gap_before"] = gap[:n]
    out["gap_after"] = gap[1:]

    groups = [frozenset([FAMILIES.get(f, "other") for f in hit]) if hit else () for hit in cues]
    cued = [float(len(hit)) for hit in cues]
    out["cues"] = cued
    tail = [0.0 if not g else float(not TAIL.isdisjoint(g)) for g in groups]
    end_cue = [float("end" in g) for g in groups]
    out["cue_end"] = end_cue
    out["cue_inside"] = [float("inside" in g) for g in groups]
    out["cue_legal"] = [float("legal" in g) for g in groups]
    out["cue_author"] = [float("author" in g) for g in groups]

    for name, column in (
        ("words", words), ("capitals", out["capitals"]), ("bullet", bullet), ("stop", stop),
        ("again", again), ("cue_end", end_cue), ("prose", prose),
    ):  # fmt: skip
        out[name + "-1"] = [-1.0, *column[:-1]]
        out[name + "+1"] = [*column[1:], -1.0]
    out["words-2"] = [-1.0, -1.0, *words[:-2]][:n]
    out["words+2"] = [*words[2:], -1.0, -1.0][-n:]

    for name, column in (
        ("prose", prose), ("short", short), ("heads", heads), ("cued", cued), ("met", earlier),
        ("bullets", bullet), ("gaps", gap[:n]), ("stops", stop), ("capitals", out["capitals"]),
    ):  # fmt: skip
        names = ("_before5", "_after5", "_before15", "_after15")
        for suffix, sums in zip(names, _windows(column, n), strict=True):
            out[name + suffix] = sums

    out["most_before"] = _most(prose)
    out["most_after"] = _most(backwards)[::-1]
    out["since_long"] = _since(prose, 15.0)
    out["until_long"] = _since(backwards, 15.0)[::-1]
    out["since_stop"] = _since(stop)
    out["until_stop"] = _since(stop[::-1])[::-1]
    out["since_tail"] = _since(tail)
    out["until_tail"] = _since(tail[::-1])[::-1]
    out["since_end"] = _since(end_cue)
    before = list(accumulate(tail, initial=0.0))
    out["tail_before"] = before[:n]
    out["tail_after"] = [before[n] - b for b in before[1:]]

    before = list(accumulate(prose, initial=0.0))
    total = before[n] or 1.0
    out["prose_before"] = before[:n]
    out["prose_after"] = after = [before[n] - b for b in before[1:]]
    out["prose_before_share"] = [b / total for b in before[:n]]
    out["prose_after_share"] = [a / total for a in after]
    before = list(accumulate([float(p >= 15) for p in prose], initial=0.0))
    out["long_before"] = before[:n]
    out["long_after"] = [before[n] - b for b in before[1:]]

    # Lists: a run of lines with bullets, how long, and how much of it is sentences.
    size, sentences = [0.0] * n, [0.0] * n
    i = 0
    while i < n:
        j = i + 1
        if bullet[i]:
            while j < n and bullet[j]:
                j += 1
            size[i:j] = [float(j - i)] * (j - i)
            sentences[i:j] = [sum(stop[i:j]) / (j - i)] * (j - i)
        i = j
    out["list"] = size
    out["list_stops"] = sentences

    begin = end = 0
    for name, cost in (("core", 14.0), ("main", 6.0)):
        begin, end = main_run(prose, cost)
        out[name + "_from"] = [float(max(-FAR, min(FAR, i - begin))) for i in range(n)]
        out[name + "_to"] = [float(max(-FAR, min(FAR, end - 1 - i))) for i in range(n)]
        out[name + "_share"] = [sum(prose[begin:end]) / total] * n
    shared = _shared(measures, begin, end)
    out["shared"] = shared
    out["tokens"] = [float(min(len(m.tokens), 20)) for m in measures]
    five = _windows(shared, n)
    out["shared_before5"], out["shared_after5"] = five[0], five[1]

    out["from_start"] = [float(min(i, 100)) for i in range(n)]
    out["from_end"] = [float(min(n - 1 - i, 100)) for i in range(n)]
    all_words = sum(words) or 1.0
    for name, value in (
        ("lines", float(min(n, 400))), ("all_words", min(all_words, 5000.0)),
        ("prose_share", sum(prose) / all_words), ("short_share", sum(short) / n),
        ("cued_share", sum(map(bool, cued)) / n), ("gap_share", sum(gap[:n]) / n),
        ("stop_share", sum(stop) / n), ("bullet_share", sum(bullet) / n),
        ("head_share", sum(heads) / n),
    ):  # fmt: skip
        out[name] = list(repeat(value, n))
    return out


def _shared(measures: Sequence[Measure], begin: int, end: int) -> Column:
    """Of a line's longer words, the share that the main run holds elsewhere; -1: none."""
    counts: Counter[str] = Counter()
    for m in measures[begin:end]:
        counts.update(m.tokens)
    once = counts.keys()
    twice = {token for token, count in counts.items() if count > 1}
    out: Column = []
    for i, m in enumerate(measures):
        tokens = m.tokens
        if tokens:
            out.append(len(tokens & (twice if begin <= i < end else once)) / len(tokens))
        else:
            out.append(-1.0)
    return out
