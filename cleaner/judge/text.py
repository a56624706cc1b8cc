"""Where the article of a text begins and ends, and which lines inside do not belong to it.

Every line is described by features: of the line alone (`line_features`), then among its
neighbours and the rule matches (`text_features`). A model of decision trees estimates the
probability that it belongs to the article (`model`). `text_decision` decides which lines are
dropped, `text_reasons` gives the reasons.

Law: a pure function of its arguments, linear in the lines; any text gives a Judgement.
"""

from collections.abc import Collection, Mapping, Sequence
from math import exp
from typing import Literal

from cleaner.judge.judgement import NOT_JUDGED, Judgement
from cleaner.judge.line_features import LINE_FEATURES, ending, line_features
from cleaner.judge.model import text_scores
from cleaner.judge.text_decision import (
    LEAST_WORDS,
    WRAPPED,
    extend_over_sentences,
    find_body,
    unlikely_lines,
)
from cleaner.judge.text_features import FeatureTable, feature_table
from cleaner.judge.text_reasons import Reasons
from cleaner.model import Level, Line, Verdict
from cleaner.native import passes
from cleaner.native.rows import named_tuples

MOST_LINES = 20_000  # no article has more, and the feature table would be large
LEAST_SENTENCE = 4  # words; with fewer it may be a label with a full stop
_WORDS = LINE_FEATURES.index("words")


def judge_text(
    lines: Sequence[Line], families: Sequence[Collection[str]], level: Level
) -> Judgement:
    """Judge the lines of one text.

    `families[i]` are the families of the rules that match in line i. A text of more than
    MOST_LINES lines is not judged. Without a clear body every line is kept, and the flags say
    what kind of text it seems to be.
    """
    if len(lines) > MOST_LINES:
        return Judgement((), None, ("too-long",))
    filled, families, gaps = _filled(lines, families)
    if not filled:
        return NOT_JUDGED
    table = feature_table(passes.texts_of(filled), gaps, families)
    probabilities = _probabilities(table)
    body = find_body(probabilities, table)
    if body is None:
        kept = zip(filled, probabilities, strict=True)
        rows = [(line.number, p, "inside", False, ()) for line, p in kept]
        verdicts = tuple(named_tuples(Verdict, rows))
        return Judgement(verdicts, None, ("no-clear-body", *_unclear_because(table)))
    dropped = unlikely_lines(probabilities, table, level)
    first, last = extend_over_sentences(body, dropped, table)
    verdicts = _verdicts(filled, probabilities, table, dropped, first, last)
    return Judgement(verdicts, (filled[first].number, filled[last].number), ())


def line_probabilities(
    lines: Sequence[Line], families: Sequence[Collection[str]]
) -> Mapping[int, float]:
    """Return the probabilities that `judge_text` gives the lines, by line number."""
    if len(lines) > MOST_LINES:
        return {}
    filled, families, gaps = _filled(lines, families)
    if not filled:
        return {}
    table = feature_table(passes.texts_of(filled), gaps, families)
    return dict(zip(passes.numbers_of(filled), _probabilities(table), strict=True))


def _probabilities(table: FeatureTable) -> list[float]:
    return [1.0 / (1.0 + exp(-score)) for score in text_scores(table)]


def reads_as_sentence(text: str) -> bool:
    """Return whether a line ends as a sentence does and has words enough for one."""
    if ending(text.strip()) != 2:
        return False
    if len(text.split(None, LEAST_SENTENCE)) >= LEAST_SENTENCE:
        return True
    return not text.isascii() and line_features(text).values[_WORDS] >= LEAST_SENTENCE


def _filled(
    lines: Sequence[Line], families: Sequence[Collection[str]]
) -> tuple[list[Line], list[Collection[str]], list[int]]:
    """The lines that are not blank, their families, and the number of blank lines before each.

    The last list has one entry more, for the blank lines at the end.
    """
    filled, matched, gaps = [], [], []
    gap = 0
    for line, names in zip(lines, families, strict=True):
        if not line.text or line.text.isspace():
            gap += 1
            continue
        filled.append(line)
        matched.append(names)
        gaps.append(gap)
        gap = 0
    return filled, matched, [*gaps, gap]


def _verdicts(
    lines: Sequence[Line],
    probabilities: Sequence[float],
    table: FeatureTable,
    dropped: Collection[int],
    first: int,
    last: int,
) -> tuple[Verdict, ...]:
    """A verdict for every line; the body's first and last line are given by their indexes."""
    out = []
    reasons = Reasons(table)
    place: Literal["before", "inside", "after"] = "before"
    for i, (line, probability) in enumerate(zip(lines, probabilities, strict=True)):
        if i == first:
            place = "inside"
        elif i == last + 1:
            place = "after"
        given = reasons.against(i, place) if i in dropped else ()
        out.append((line.number, probability, place, bool(given), given))
    return tuple(named_tuples(Verdict, out))


def _unclear_because(table: FeatureTable) -> tuple[str, ...]:
    """The kind of text, if it looks like something other than running text."""
    if table["all_words"][0] < LEAST_WORDS:
        return ("short",)
    if table["bullet_share"][0] > 0.5:
        return ("list-like",)
    if table["short_share"][0] > 0.5:
        return ("short-lines",)
    if table["lower_share"][0] > WRAPPED:
        return ("broken-lines",)
    if table["head_share"][0] > 0.5:
        return ("headlines",)
    return ()
