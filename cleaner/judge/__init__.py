"""Where the article begins and ends, and which lines inside are not it.

The judge reads no words. It measures every line (`measures`), sets it among its
neighbours and the hits of the rules (`columns`), and asks a small trained forest
(`forest`) for the odds that the line belongs to the article. What to do with the odds is
decided here: `careful` drops what is very unlikely, `thorough` what is unlikely, and a
text without a clear body is kept whole and flagged.

Law: a pure function of its arguments, linear in the lines; any text gives a Judgement.
"""

from collections.abc import Collection, Sequence
from math import exp
from typing import Literal, NamedTuple

from cleaner.judge.line_features import OWN, measure
from cleaner.judge.model import text_scores
from cleaner.judge.reasons import against
from cleaner.judge.text_features import Table, tabled
from cleaner.model import Level, Line, Verdict

# Below this chance of being article a line is dropped: in a text that is half something
# else, and in one that is nearly all running text. Set on predictions for sites that the
# forest had not seen (benchmarks/train_judge.py prints them), with a margin.
BELOW: dict[Level, tuple[float, float]] = {"careful": (0.085, 0.45), "thorough": (0.27, 0.78)}
MIXED, CLEAN = 0.68, 0.93  # shares of running text between which the threshold rises
# What is left of the threshold for a line without a cue that ends like a sentence and has so
# many words, or that stands alone between lines that stay: again in a mixed text and in a
# clean one.
SPARED: dict[Level, tuple[float, float]] = {"careful": (0.5, 0.5), "thorough": (0.5, 0.6)}
SENTENCE_WORDS = 8
LEAST_SENTENCE = 4  # words; with fewer it may be a label with a full stop
_ENDING, _WORDS = OWN.index("ending"), OWN.index("words")
WRAPPED = 0.35  # with more lines that begin in lower case the lines are no paragraphs
SURE = 0.5  # a body begins and ends with a line at least as likely
MOST_LINES = 20_000  # no article has more; the table of measures would be large
LITTLE = 120  # words of running text in likely lines; with fewer `thorough` is careful too
LEAST_WORDS = 30  # of running text in likely lines; with fewer there is no clear body

Place = Literal["before", "inside", "after"]


class Judgement(NamedTuple):
    """What the judge thinks of a text.

    `verdicts` holds one for every line that is not blank, in order. `body` is the first
    and the last line number of the article, None where no body is clear. `flags` say why
    doubtful text was kept.
    """

    verdicts: tuple[Verdict, ...]
    body: tuple[int, int] | None
    flags: tuple[str, ...]


def judge(
    lines: Sequence[Line],
    cues: Sequence[Collection[str]],
    level: Level,
    *,
    title: str | None = None,
) -> Judgement:
    """Judge the lines of one text.

    `cues[i]` are the families of the rules that saw line i. `title` is taken for the day
    on which a column asks for it; nothing depends on it yet.
    """
    if len(lines) > MOST_LINES:
        return Judgement((), None, ("too-long",))
    told: list[Line] = []
    hits: list[Collection[str]] = []
    gaps: list[int] = []
    gap = 0
    for line, hit in zip(lines, cues, strict=True):
        if not line.text or line.text.isspace():
            gap += 1
            continue
        told.append(line)
        hits.append(hit)
        gaps.append(gap)
        gap = 0
    gaps.append(gap)
    if not told:
        return Judgement((), None, ())
    table = tabled([line.text for line in told], gaps, hits)
    chances = _chances(table)
    body = find_body(chances, table)
    if body is None:
        kept = zip(told, chances, strict=True)
        verdicts = tuple([Verdict(line.number, p, "inside", False) for line, p in kept])
        return Judgement(verdicts, None, ("no-clear-body", *_why_unclear(table)))
    drop = _unlikely(chances, table, level)
    first, last = _rounded(body, drop, table)
    out = []
    place: Place = "before"
    for i, (line, chance) in enumerate(zip(told, chances, strict=True)):
        if i == first:
            place = "inside"
        elif i == last + 1:
            place = "after"
        why = against(table, i, place) if i in drop else ()
        out.append(Verdict(line.number, chance, place, bool(why), why))
    return Judgement(tuple(out), (told[first].number, told[last].number), ())


def reads_as_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does and has words enough for one."""
    row = measure(text).row
    return row[_ENDING] == 2 and row[_WORDS] >= LEAST_SENTENCE


def find_body(chances: Sequence[float], table: Table) -> tuple[int, int] | None:
    """The indexes of the first and the last likely line, if the likely lines hold enough."""
    likely = [i for i, chance in enumerate(chances) if chance >= SURE]
    prose = table["prose"]
    if table["lower_share"][0] > WRAPPED or sum([prose[i] for i in likely]) < LEAST_WORDS:
        return None
    return likely[0], likely[-1]


def _rounded(body: tuple[int, int], drop: Collection[int], table: Table) -> tuple[int, int]:
    """The body and the sentences that stay right before and behind it."""
    first, last = body
    ending = table["ending"]
    while first > 0 and first - 1 not in drop and ending[first - 1] == 2:
        first -= 1
    while last + 1 < len(ending) and last + 1 not in drop and ending[last + 1] == 2:
        last += 1
    return first, last


def dropped(chances: Sequence[float], table: Table, level: Level) -> set[int]:
    """The indexes of the lines that are to go; none where no body is clear."""
    return set() if find_body(chances, table) is None else _unlikely(chances, table, level)


def _unlikely(chances: Sequence[float], table: Table, level: Level) -> set[int]:
    """`dropped`, of a text whose body is clear."""
    prose = table["prose"]
    if sum([prose[i] for i, chance in enumerate(chances) if chance >= SURE]) < LITTLE:
        level = "careful"
    clean = max(0.0, min(1.0, (table["prose_share"][0] - MIXED) / (CLEAN - MIXED)))
    below = _between(BELOW[level], clean)
    far_below = below * _between(SPARED[level], clean)
    words, ending, cues = table["words"], table["ending"], table["cues"]
    low = {i for i, chance in enumerate(chances) if chance < below}
    drop = set()
    for i in low:
        sentence = ending[i] == 2 and words[i] >= SENTENCE_WORDS
        alone = i - 1 not in low and i + 1 not in low  # a sub-head, the head of a list
        if chances[i] < far_below or cues[i] or not (sentence or alone):
            drop.add(i)
    return drop


def _between(ends: tuple[float, float], share: float) -> float:
    return ends[0] + (ends[1] - ends[0]) * share


def _why_unclear(table: Table) -> tuple[str, ...]:
    """What the text looks like, if it looks like something that is no running text."""
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


def _chances(table: Table) -> list[float]:
    """The chance of each line to be article."""
    return [1.0 / (1.0 + exp(-score)) for score in text_scores(table)]
