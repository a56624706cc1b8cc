"""The feature table of a text: each line among its neighbours.

A feature is a number about the line itself, about the lines around it, about the rules that match
in it, or about its place in the text. None asks what a word means. Blank lines are evidence where
there are any; nothing depends on them alone. `text_columns` has the features that follow from the
line's own.

Law: linear in the lines.
"""

from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, Protocol

from cleaner.judge.line_features import (
    LINE_FEATURES,
    LineFeatures,
    character_classes,
    line_features,
)
from cleaner.judge.text_columns import AT, COLUMNS, fill_columns, find_main_run
from cleaner.native import native

# Families whose matches tell the place: below the end of an article (END, TAIL), or above it.
END = frozenset(["comments", "related", "tags", "copyright", "author", "contact", "credits"])
TAIL = END | frozenset(
    ["newsletter", "paywall", "share", "follow", "support", "donation", "app", "tips", "cookies"]
)
HEAD = frozenset(["dates", "byline"])
MOST_TOKENS = 20  # of a line that are counted

Column = Sequence[float]
Columns = dict[str, Column]

_features = None if native is None else native.TextFeatures(character_classes())


class FeatureTable(Protocol):
    """The features of some lines, by name: one number a line."""

    def __getitem__(self, name: str, /) -> Column: ...


def measured_lines() -> Any:
    """Return what `feature_table` remembers of the lines of one document, from step to step.

    A document is judged two or three times, with most of its lines each time: to measure each of
    them once saves a third of that, 4 % of a dump. None for the plain form, which has a cache.
    """
    return None if native is None else native.MeasuredLines()


def feature_table(
    texts: Sequence[str],
    gaps: Sequence[int],
    families: Sequence[Collection[str]],
    measured: Any = None,
) -> FeatureTable:
    """Return the feature table of lines that are not blank.

    `gaps[i]` is the number of blank lines before line i; one more entry is for those after the
    last. `families[i]` are the families of the rules that match in line i. `measured` is what
    `measured_lines` returned for the document.
    """
    if _features is not None:
        bits = [_family_bits(frozenset(names)) if names else 0 for names in families]
        return _features.table([*texts], [*gaps], bits, measured)
    return plain_feature_table([line_features(text) for text in texts], gaps, families)


def values_of(table: FeatureTable, names: Sequence[str], lines: Sequence[int]) -> "array[float]":
    """Return these features of some lines, given by their indexes, line after line."""
    if native is not None and isinstance(table, native.TextTable):
        values: array[float] = table.values(names, lines)
        return values
    columns = [table[name] for name in names]
    return array("d", [column[i] for i in lines for column in columns])


@lru_cache(maxsize=1024)  # most lines that match do so in one family
def _family_bits(families: frozenset[str]) -> int:
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
    table = [[0.0] * n for _ in COLUMNS]
    own = zip(*[line.values for line in lines], strict=True)
    for name, values in zip(LINE_FEATURES, own, strict=True):
        table[AT[name]] = [*values]
    table[AT["again"]], table[AT["met"]] = _repetitions(lines)
    table[AT["gap_before"]] = [float(gap > 0) for gap in gaps[:n]]
    table[AT["cues"]] = [float(len(names) - ("protect" in names)) for names in families]
    table[AT["tokens"]] = [float(min(len(line.tokens), MOST_TOKENS)) for line in lines]
    table[AT["shared"]] = _shared(lines, *find_main_run(table))
    groups = [[float(not of.isdisjoint(names)) for names in families] for of in (TAIL, END, HEAD)]
    fill_columns(table, groups)
    return dict(zip(COLUMNS, table, strict=True))


def _repetitions(lines: Sequence[LineFeatures]) -> tuple[list[float], list[float]]:
    """How often else the same line occurs in the text, and whether it did before."""
    texts = [line.text for line in lines]
    seen = Counter(texts)
    first = {text: i for i, text in reversed([*enumerate(texts)])}
    return (
        [min(seen[text] - 1.0, 5.0) for text in texts],
        [float(first[text] < i) for i, text in enumerate(texts)],
    )


def _shared(lines: Sequence[LineFeatures], begin: int, end: int) -> list[float]:
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
