"""Which lines of a text are dropped, given each line's probability of being article.

`careful` drops what is very unlikely, `thorough` what is unlikely. The threshold depends on the
text: where nearly all of it is running text, other lines are conspicuous and more are dropped. A
long list outside of the article is one block, and has one decision.
"""

from collections.abc import Collection, Sequence
from itertools import groupby

from cleaner.judge.judgement import LIKELY
from cleaner.judge.line_features import PAUSE, SENTENCE_END
from cleaner.judge.text_columns import LONG
from cleaner.judge.text_features import FeatureTable
from cleaner.model import Level
from cleaner.native import passes
from cleaner.text.sentences import RUNNING_WORDS

# Below this probability a line is dropped: in a mixed text, and in a clean one. Set on predictions
# for sites that the model had not seen (benchmarks/left_out.py), with a margin.
THRESHOLDS: dict[Level, tuple[float, float]] = {
    "careful": (0.07, 0.47),
    "thorough": (0.26, 0.78),
}
# The rest was set by hand on the development dumps, with the same predictions.
MIXED, CLEAN = 0.68, 0.93  # shares of running text between which the threshold rises
# The threshold is multiplied by this for a line in which no rule matches and that is a sentence of
# at least RUNNING_WORDS, or an isolated line below the threshold (a subhead, the introduction of a
# list): in a mixed and in a clean text.
LENIENCY: dict[Level, tuple[float, float]] = {"careful": (0.7, 0.6), "thorough": (0.5, 0.6)}
# A list of at least so many lines before or after the article's paragraphs goes as a whole where
# its lines are less likely than this on average: where one is a teaser, all are.
LIST_LINES = 8
LIST_LIKELY = 0.2
SURE = 0.8  # from here on a paragraph is one of the article's
WRAPPED = 0.35  # share of lines that begin in lower case; with more, the text is hard-wrapped
LEAST_WORDS = 30  # of running text in likely lines; with fewer there is no clear body
MOST_DOUBTFUL = 0.4  # of the words in sentences that `careful` keeps, those that `thorough` drops
LITTLE_WORDS = 120  # in likely lines; with fewer `thorough` drops what `careful` does


def find_body(probabilities: Sequence[float], table: FeatureTable) -> tuple[int, int] | None:
    """Return the indexes of the first and the last likely line.

    None where the likely lines hold too little running text, or the text is hard-wrapped, so that
    a line is not a unit to decide on.
    """
    likely = passes.at_least(probabilities, LIKELY)
    if table["lower_share"][0] > WRAPPED or _words_of_prose(table, likely) < LEAST_WORDS:
        return None
    return likely[0], likely[-1]


def extend_over_sentences(
    body: tuple[int, int], dropped: Collection[int], table: FeatureTable
) -> tuple[int, int]:
    """Return the body with the sentences directly before and after it that are not dropped."""
    first, last = body
    ending = table["ending"]
    while first > 0 and first - 1 not in dropped and ending[first - 1] == SENTENCE_END:
        first -= 1
    while last + 1 < len(ending) and last + 1 not in dropped and ending[last + 1] == SENTENCE_END:
        last += 1
    return first, last


def unlikely_lines(probabilities: Sequence[float], table: FeatureTable, level: Level) -> set[int]:
    """Return the indexes of the lines to drop from a text whose body is clear."""
    if level == "careful":
        return _unlikely(probabilities, table, level)
    likely = passes.at_least(probabilities, LIKELY)
    if _words_of_prose(table, likely) < LITTLE_WORDS:
        return _unlikely(probabilities, table, "careful")
    dropped = _unlikely(probabilities, table, level)
    return dropped - _too_much_text(probabilities, table, dropped)


def _too_much_text(
    probabilities: Sequence[float], table: FeatureTable, dropped: set[int]
) -> set[int]:
    """The sentences in `dropped` that `careful` keeps, where they are a large part of the text.

    That is no boilerplate between an article's paragraphs but a doubt about half of an article:
    a list of trends, of offers or of reviews.
    """
    words, ending = table["words"], table["ending"]
    sentences = {
        i for i, end in enumerate(ending) if end == SENTENCE_END and words[i] >= RUNNING_WORDS
    }
    size = sum([words[i] for i in sentences])
    if sum([words[i] for i in sentences & dropped]) < MOST_DOUBTFUL * size:
        return set()  # nearly always; of those that `careful` keeps the share is no larger
    sentences -= _unlikely(probabilities, table, "careful")
    size = sum([words[i] for i in sentences])
    doubtful = sentences & dropped
    return doubtful if sum([words[i] for i in doubtful]) >= MOST_DOUBTFUL * size else set()


def _unlikely(probabilities: Sequence[float], table: FeatureTable, level: Level) -> set[int]:
    """The lines below the thresholds of a level."""
    clean = max(0.0, min(1.0, (table["prose_share"][0] - MIXED) / (CLEAN - MIXED)))
    threshold = _between(THRESHOLDS[level], clean)
    lenient = threshold * _between(LENIENCY[level], clean)
    words, ending, matches = table["words"], table["ending"], table["cues"]
    low = {*range(len(probabilities))}.difference(passes.at_least(probabilities, threshold))
    dropped = {i for i in low if probabilities[i] < lenient or matches[i]}
    for i in low - dropped:
        isolated = i - 1 not in low and i + 1 not in low
        if not isolated and (ending[i] != SENTENCE_END or words[i] < RUNNING_WORDS):
            dropped.add(i)
    if max(table["list"]) > 0:
        _decide_lists(probabilities, table, dropped)
    return dropped


def _decide_lists(probabilities: Sequence[float], table: FeatureTable, dropped: set[int]) -> None:
    """Correct `dropped` for lists that are one block.

    One that a line of the article introduces, such as one that ends in a colon, stays with it. A
    long one before or after all of the article's paragraphs goes, where it is unlikely on average.
    """
    prose, bullet, ending, matches = [table[n] for n in ("prose", "bullet", "ending", "cues")]
    sure = [i for i in passes.at_least(probabilities, SURE) if prose[i] >= LONG and not bullet[i]]
    for listed, group in groupby(range(len(bullet)), key=bullet.__getitem__):
        if not listed:
            continue
        lines = [*group]
        above = lines[0] - 1
        if above >= 0 and ending[above] == PAUSE and probabilities[above] >= LIKELY:
            dropped.difference_update([i for i in lines if not matches[i]])
            continue
        outside = sure and not sure[0] < lines[0] < sure[-1]
        chances = sum([probabilities[i] for i in lines])
        if outside and len(lines) >= LIST_LINES and chances < LIST_LIKELY * len(lines):
            dropped.update(lines)


def _words_of_prose(table: FeatureTable, lines: Sequence[int]) -> float:
    prose = table["prose"]
    return sum([prose[i] for i in lines])


def _between(ends: tuple[float, float], share: float) -> float:
    return ends[0] + (ends[1] - ends[0]) * share
