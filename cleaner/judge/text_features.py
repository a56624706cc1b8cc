"""The feature table of a text: each line among its neighbours.

A feature is a number about the line itself, about the lines around it, about the rules that match
in it, or about its place in the text. None asks what a word means. Blank lines are evidence where
there are any; nothing depends on them alone. `text_columns` has the features that follow from the
line's own.

Law: linear in the lines.
"""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from cleaner.judge.line_features import END_CUE, HEAD_CUE, HITS, TAIL_CUE
from cleaner.judge.text_columns import AT, COLUMNS, fill_columns, find_main_run
from cleaner.native import native

if native is None or TYPE_CHECKING:
    from cleaner.judge.line_features import MeasuredLines as MeasuredLines
else:
    from cleaner.native._line_features import MeasuredLines

# Families whose matches tell the place: below the end of an article (END, TAIL), or above it.
END = frozenset(["comments", "related", "tags", "copyright", "author", "contact", "credits"])
TAIL = END | frozenset(
    ["newsletter", "paywall", "share", "follow", "support", "donation", "app", "tips", "cookies"]
)
HEAD = frozenset(["dates", "byline"])

Column = Sequence[float]
Columns = dict[str, Column]


class FeatureTable(Protocol):
    """The features of some lines, by name: one number a line."""

    def __getitem__(self, name: str, /) -> Column: ...


def feature_table(
    texts: Sequence[str],
    gaps: Sequence[int],
    cues: Sequence[int],
    measured: MeasuredLines | None = None,
) -> FeatureTable:
    """Return the feature table of lines that are not blank.

    `gaps[i]` is the number of blank lines before line i; one more entry is for those after the
    last. `cues[i]` are the `cue_bits` of the rules that match in line i. `measured`
    remembers the lines of one document, from step to step.
    """
    if native is None:
        return plain_feature_table(measured or MeasuredLines(), texts, gaps, cues)
    return native.TextTable(measured or MeasuredLines(), [*texts], [*gaps], [*cues])


def values_of(table: FeatureTable, names: Sequence[str], lines: Sequence[int]) -> "array[float]":
    """Return these features of some lines, given by their indexes, line after line."""
    if native is not None and isinstance(table, native.TextTable):
        values: array[float] = table.values(names, lines)
        return values
    columns = [table[name] for name in names]
    return array("d", [column[i] for i in lines for column in columns])


@lru_cache(maxsize=1024)  # most lines that match do so in one family
def cue_bits(families: frozenset[str]) -> int:
    """Return what is asked about a line's rules: how many families, and whether of a group."""
    return (
        HITS * (len(families) - ("protect" in families))
        + HEAD_CUE * (not HEAD.isdisjoint(families))
        + END_CUE * (not END.isdisjoint(families))
        + TAIL_CUE * (not TAIL.isdisjoint(families))
    )


def plain_feature_table(
    measured: MeasuredLines, texts: Sequence[str], gaps: Sequence[int], cues: Sequence[int]
) -> Columns:
    """Compute the feature table in Python alone; `TextTable` in _native.pyx is the other form."""
    table = [[0.0] * len(texts) for _ in COLUMNS]
    families = [[0.0] * len(texts) for _ in range(3)]
    of = measured.fill_lines(table, families, [*texts], [*gaps], [*cues])
    measured.fill_shared(of, *find_main_run(table), table[AT["shared"]])
    fill_columns(table, families)
    return dict(zip(COLUMNS, table, strict=True))
