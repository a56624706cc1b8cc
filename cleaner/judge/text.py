"""Where the article of a text begins and ends, and which lines inside do not belong to it.

Every line is described by features: of the line alone (`line_features`), then among its
neighbours and the rule matches (`text_features`). A model of decision trees estimates the
probability that it belongs to the article (`model`). `text_decision` decides which lines are
dropped, `text_reasons` gives the reasons.

Law: a pure function of its arguments, linear in the lines; any text gives a Judgement.
"""

from collections.abc import Mapping, Sequence, Set
from math import exp

from cleaner.judge.grounds import grounds
from cleaner.judge.judgement import NOT_JUDGED, Judgement
from cleaner.judge.line_features import SENTENCE_END, ending, words_feature
from cleaner.judge.line_verdicts import LineVerdicts
from cleaner.judge.model import text_scores
from cleaner.judge.text_decision import (
    LEAST_WORDS,
    WRAPPED,
    extend_over_sentences,
    find_body,
    unlikely_lines,
)
from cleaner.judge.text_features import FeatureTable, MeasuredLines, feature_table
from cleaner.model import Level, Line
from cleaner.native import passes

MOST_LINES = 20_000  # no article has more, and the feature table would be large
MOSTLY = 0.5  # share of the lines from which on they say what a text seems to be
LEAST_SENTENCE = 4  # words; with fewer it may be a label with a full stop


def judge_text(
    lines: Sequence[Line],
    cues: Mapping[int, int],
    level: Level,
    measured: MeasuredLines | None = None,
) -> Judgement:
    """Judge the lines of one text; `measured` is that of its document (`MeasuredLines`), if any.

    `cues` are the `cue_bits` of the rules that match in a line, by its number. A text of more
    than MOST_LINES lines is not judged. Without a clear body every line is kept, and the flags
    say what kind of text it seems to be.
    """
    if len(lines) > MOST_LINES:
        return NOT_JUDGED._replace(flags=("too-long",))
    indexes, numbers, texts, gaps, bits = passes.to_judge(lines, cues)
    if not texts:
        return NOT_JUDGED
    table = feature_table(texts, gaps, bits, measured)
    probabilities = _probabilities(text_scores(table))
    body = find_body(probabilities, table)
    if body is None:
        verdicts = LineVerdicts(numbers, probabilities, (0, len(numbers)), ())
        return Judgement(verdicts, None, ("no-clear-body", *_unclear_because(table)))
    unlikely = unlikely_lines(probabilities, table, level)
    first, last = extend_over_sentences(body, unlikely, table)
    dropped = sorted(unlikely)
    verdicts = LineVerdicts(numbers, probabilities, (first, last), dropped)
    body = numbers[first], numbers[last]
    if not dropped:
        return Judgement(verdicts, body, ())
    sentences = frozenset([indexes[i] for i in _sentences(table)])
    return Judgement(verdicts, body, (), grounds(table, numbers, dropped), sentences)


def line_probabilities(
    lines: Sequence[Line],
    cues: Mapping[int, int],
    wanted: Set[int],
    measured: MeasuredLines | None = None,
) -> Mapping[int, float]:
    """Return the probabilities that `judge_text` gives the `wanted` lines, by line number."""
    if len(lines) > MOST_LINES:
        return {}
    _, numbers, texts, gaps, bits = passes.to_judge(lines, cues)
    of_wanted = [i for i, number in enumerate(numbers) if number in wanted]
    if not of_wanted:
        return {}
    scores = text_scores(feature_table(texts, gaps, bits, measured), of_wanted)
    return dict(zip([numbers[i] for i in of_wanted], _probabilities(scores), strict=True))


def _probabilities(scores: Sequence[float]) -> list[float]:
    return [1.0 / (1.0 + exp(-score)) for score in scores]


def reads_as_sentence(text: str) -> bool:
    """Return whether a line is a sentence to the judge, by the features "ending" and "words".

    Not `sentences.is_sentence`: the keepers ask it of one line, `judge_text` of the whole table
    at once, and both must say the same.
    """
    if ending(text.strip()) != SENTENCE_END:
        return False
    if len(text.split(None, LEAST_SENTENCE)) >= LEAST_SENTENCE:
        return True
    return not text.isascii() and words_feature(text) >= LEAST_SENTENCE


def _sentences(table: FeatureTable) -> list[int]:
    """The lines that `reads_as_sentence` is true of."""
    words = table["words"]
    ended = passes.at_least(table["ending"], SENTENCE_END)  # no value is higher
    return [i for i in ended if words[i] >= LEAST_SENTENCE]


def _unclear_because(table: FeatureTable) -> tuple[str, ...]:
    """The kind of text, if it looks like something other than running text."""
    if table["all_words"][0] < LEAST_WORDS:
        return ("short",)
    if table["bullet_share"][0] > MOSTLY:
        return ("list-like",)
    if table["short_share"][0] > MOSTLY:
        return ("short-lines",)
    if table["lower_share"][0] > WRAPPED:
        return ("broken-lines",)
    if table["head_share"][0] > MOSTLY:
        return ("headlines",)
    return ()
