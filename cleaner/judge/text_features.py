"""The feature table of a text: each line among its neighbours.

A feature is a number about the line itself, about the lines around it, about the rules that match
in it, or about its place in the text. None asks what a word means. Blank lines are evidence where
there are any; nothing depends on them alone.

Every feature is in this one long module, in the order of the table, as in its compiled twin.
Law: linear in the lines. Every window is a difference of running sums.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate
from operator import sub
from typing import Protocol

from cleaner.judge.line_features import (
    LINE_FEATURES,
    LineFeatures,
    character_classes,
    line_features,
)
from cleaner.native import native

# Families whose matches tell the place: below the end of an article (END, TAIL), or above it.
END = frozenset(["comments", "related", "tags", "copyright", "author", "contact", "credits"])
TAIL = END | frozenset(
    ["newsletter", "paywall", "share", "follow", "support", "donation", "app", "tips", "cookies"]
)
HEAD = frozenset(["dates", "byline"])
# Set by hand on the development dumps; the model is trained on features with these values, so a
# change needs a new training (benchmarks/train_judge.py).
FAR = 60.0  # distances in lines are capped here
LONG = 15.0  # words of running text in a line that counts as a paragraph
FADING = 0.9  # per line: how the largest amount of running text so far decays
# Words of running text that a line must hold to be worth its place in the run of the article's
# lines: in its core, and in all of it.
CORE_COST, MAIN_COST = 14.0, 6.0
WIDEST = 15  # lines
# Sums over so many lines before and after each.
WINDOWS = (
    ("prose", (5, 15), (5, 15)), ("cued", (5, 15), (5, 15)), ("short", (5, 15), (5, 15)),
    ("bullet", (15,), (15,)), ("shared", (5,), (5,)), ("capitals", (5,), ()), ("met", (), (15,)),
)  # fmt: skip

Column = Sequence[float]
Columns = dict[str, Column]

_features = None if native is None else native.TextFeatures(character_classes())


class FeatureTable(Protocol):
    """The features of some lines, by name: one number a line."""

    def __getitem__(self, name: str, /) -> Column: ...


def feature_table(
    texts: Sequence[str], gaps: Sequence[int], families: Sequence[Collection[str]]
) -> FeatureTable:
    """Return the feature table of lines that are not blank.

    `gaps[i]` is the number of blank lines before line i; one more entry is for those after the
    last. `families[i]` are the families of the rules that match in line i.
    """
    if _features is not None:
        return _features.table(
            [*texts], [*gaps], [_family_bits(names) if names else 0 for names in families]
        )
    return plain_feature_table([line_features(text) for text in texts], gaps, families)


def _family_bits(families: Collection[str]) -> int:
    """What the native module asks about a line's families: how many, and whether of a group."""
    return (
        8 * (len(families) - ("protect" in families))
        + 4 * (not HEAD.isdisjoint(families))
        + 2 * (not END.isdisjoint(families))
        + (not TAIL.isdisjoint(families))
    )


def plain_feature_table(
    lines: Sequence[LineFeatures], gaps: Sequence[int], families: Sequence[Collection[str]]
) -> Columns:
    """Compute `feature_table` in Python alone."""
    n = len(lines)
    values = zip(*[line.values for line in lines], strict=True)
    out: Columns = dict(zip(LINE_FEATURES, map(list, values), strict=True))
    out["short"] = [
        words <= 4 and ending != 2
        for words, ending in zip(out["words"], out["ending"], strict=True)
    ]
    out |= _repetitions(lines)
    out["gap_before"] = [gap > 0 for gap in gaps[:n]]
    out |= _rule_matches(families)
    for name in ("words", "capitals", "prose"):
        column = out[name]
        out[name + "-1"] = [-1.0, *column[:-1]]
        out[name + "+1"] = [*column[1:], -1.0]
    out |= _nearest_paragraphs(out["prose"])
    out |= _ends_by_rules(families)
    out |= _running_text(out["prose"])
    out["list"] = _list_sizes(out["bullet"])
    out |= _main_runs(lines, out["prose"])
    out["tokens"] = [min(len(line.tokens), 20) for line in lines]
    out |= _windows(out)
    return out | {name: [value] * n for name, value in _whole_text(out).items()}


def _repetitions(lines: Sequence[LineFeatures]) -> Columns:
    """How often else the same line occurs in the text, and whether it did before."""
    texts = [line.text for line in lines]
    seen = Counter(texts)
    met = [0.0] * len(texts)
    if len(seen) < len(texts):
        known: set[str] = set()
        for i, text in enumerate(texts):
            if text in known:
                met[i] = 1.0
            else:
                known.add(text)
    return {"again": [min(seen[text] - 1.0, 5.0) for text in texts], "met": met}


def _rule_matches(families: Sequence[Collection[str]]) -> Columns:
    """How many families match in each line, and whether any does; the model knows them as cues."""
    count = [float(len(names) - ("protect" in names)) if names else 0.0 for names in families]
    return {"cues": count, "cued": [c > 0 for c in count]}


def _nearest_paragraphs(prose: Column) -> Columns:
    """How near running text is to each line, on both sides."""
    backwards = prose[::-1]
    return {
        "most_before": _most(prose),
        "most_after": _most(backwards)[::-1],
        "since_long": _since(prose, LONG),
        "until_long": _since(backwards, LONG)[::-1],
    }


def _ends_by_rules(families: Sequence[Collection[str]]) -> Columns:
    """The distances to lines in which rules for the ends of an article match."""
    n = len(families)
    tail, end, head = [0.0] * n, [0.0] * n, [0.0] * n
    for i, names in enumerate(families):
        if names:
            tail[i] = float(not TAIL.isdisjoint(names))
            end[i] = float(not END.isdisjoint(names))
            head[i] = float(not HEAD.isdisjoint(names))
    before = list(accumulate(tail, initial=0.0))
    return {
        "since_tail": _since(tail),
        "since_end": _since(end),
        "until_head": _since(head[::-1])[::-1],
        "tail_before": before[:n],
        "tail_after": [before[n] - b for b in before[1:]],
    }


def _running_text(prose: Column) -> Columns:
    """How much running text there is before and after each line."""
    n = len(prose)
    words = list(accumulate(prose, initial=0.0))
    whole = words[n]
    total = whole or 1.0
    paragraphs = list(accumulate([p >= LONG for p in prose], initial=0.0))
    return {
        "prose_before": words[:n],
        "prose_before_share": [w / total for w in words[:n]],
        "prose_after_share": [(whole - w) / total for w in words[1:]],
        "long_before": paragraphs[:n],
        "long_after": [paragraphs[n] - p for p in paragraphs[1:]],
    }


def _main_runs(lines: Sequence[LineFeatures], prose: Column) -> Columns:
    """The distances to the article's likely run of lines, and the tokens shared with it."""
    n = len(lines)
    total = list(accumulate(prose, initial=0.0))[n] or 1.0
    out: Columns = {}
    begin, end = main_run(prose, CORE_COST)
    out["core_to"] = [-distance for distance in _distances(1 - end, n)]
    out["core_share"] = [sum(prose[begin:end]) / total] * n
    begin, end = main_run(prose, MAIN_COST)
    out["main_from"] = _distances(-begin, n)
    out["main_to"] = [-distance for distance in _distances(1 - end, n)]
    out["main_share"] = [sum(prose[begin:end]) / total] * n
    out["shared"] = _shared(lines, begin, end)
    return out


def _windows(columns: Mapping[str, Column]) -> Columns:
    """The sums over a few lines before (`<`) and after (`>`) each."""
    out: Columns = {}
    for name, befores, afters in WINDOWS:
        n = len(columns[name])
        pad = [0.0] * WIDEST
        total = list(accumulate([*pad, *columns[name], *pad], initial=0.0))
        for lines in befores:
            out[f"{name}<{lines}"] = list(
                map(sub, total[WIDEST : WIDEST + n], total[WIDEST - lines :])
            )
        through = total[WIDEST + 1 : WIDEST + 1 + n]
        for lines in afters:
            out[f"{name}>{lines}"] = list(map(sub, total[WIDEST + 1 + lines :], through))
    return out


def _whole_text(columns: Mapping[str, Column]) -> dict[str, float]:
    """The features of the text as a whole, the same for all of its lines."""
    words, ending = columns["words"], columns["ending"]
    n = len(words)
    all_words = sum(words) or 1.0
    heads = [4 < w <= 40 and e == 0 for w, e in zip(words, ending, strict=True)]
    return {
        "lines": min(n, 400),
        "all_words": min(all_words, 5000),
        "prose_share": sum(columns["prose"]) / all_words,
        "short_share": sum(columns["short"]) / n,
        "cued_share": sum(columns["cued"]) / n,
        "gap_share": sum(columns["gap_before"]) / n,
        "stop_share": sum([e == 2 for e in ending]) / n,
        "bullet_share": sum(columns["bullet"]) / n,
        "head_share": sum(heads) / n,
        "lower_share": sum(columns["lower"]) / n,
    }


def main_run(prose: Sequence[float], cost: float) -> tuple[int, int]:
    """Return the run of lines [begin, end) whose running text, less `cost` a line, is most."""
    best = value = 0.0
    begin = start = end = 0
    for i, words in enumerate(prose):
        value += words - cost
        if value <= 0:
            value, start = 0.0, i + 1
        elif value > best:
            best, begin, end = value, start, i + 1
    return begin, end


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
    """The largest value before each line, fading with the distance."""
    out: list[float] = []
    value = 0.0
    for x in column:
        out.append(value)
        value *= FADING
        if x > value:
            value = x
    return out


def _distances(first: int, n: int) -> Column:
    """first, first + 1, ...: n numbers, capped on both sides."""
    return [-FAR if x < -FAR else FAR if x > FAR else x for x in range(first, first + n)]


def _list_sizes(bullet: Column) -> Column:
    """How many lines the list around each line has; 0: no list."""
    n = len(bullet)
    size = [0.0] * n
    i = 0
    while i < n:
        if bullet[i]:
            j = i + 1
            while j < n and bullet[j]:
                j += 1
            size[i:j] = [min(float(j - i), FAR)] * (j - i)
            i = j
        else:
            i += 1
    return size


def _shared(lines: Sequence[LineFeatures], begin: int, end: int) -> Column:
    """Of a line's tokens, the share that the main run holds in another line; -1: no tokens."""
    once: set[str] = set()
    twice: set[str] = set()
    for line in lines[begin:end]:
        twice |= once & line.tokens
        once |= line.tokens
    return [
        len(line.tokens & (twice if begin <= i < end else once)) / len(line.tokens)
        if line.tokens
        else -1.0
        for i, line in enumerate(lines)
    ]
