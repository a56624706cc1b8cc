"""Where the article begins and ends, and which lines inside are not it.

The judge reads no words. It measures every line (`measures`), sets it among its
neighbours and the hits of the rules (`columns`), and asks a small trained forest
(`forest`) for the odds that the line belongs to the article. What to do with the odds is
decided here: `careful` drops only what is very unlikely, `thorough` what is unlikely, and
a text without a clear body is kept and flagged.

Law: a pure function of its arguments, linear in the lines; any text gives a Judgement.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import exp

from cleaner.judge.columns import columns
from cleaner.judge.measures import measure
from cleaner.model import Level, Line, Verdict

# The chance of being article below which a line is dropped, in a text that is mostly
# something else and in one that is nearly all running text.
BELOW: dict[Level, tuple[float, float]] = {"careful": (0.08, 0.22), "thorough": (0.2, 0.5)}
MIXED, CLEAN = 0.6, 0.9  # shares of running text
SURE = 0.5  # a body begins and ends with a line at least as likely
LEAST_WORDS = 40  # of likely article lines; with fewer there is no clear body


@dataclass(frozen=True, slots=True)
class Judgement:
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
    """Judge the lines of one text; `cues[i]` are the families of the rules that hit line i."""
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
    from cleaner.judge import forest  # loaded on first use: a hundred kilobytes of code

    table = columns([measure(line.text) for line in told], gaps, hits)
    rows = zip(*[table[name] for name in forest.COLUMNS], strict=True)
    chances = [1 / (1 + exp(-score)) for score in map(forest.score, rows)]
    likely = [i for i, chance in enumerate(chances) if chance >= SURE]
    words = table["words"]
    if sum([words[i] for i in likely]) < LEAST_WORDS:
        verdicts = tuple(
            [
                Verdict(line.number, chance, "inside", False)
                for line, chance in zip(told, chances, strict=True)
            ]
        )
        return Judgement(verdicts, None, ("no-clear-body",))
    first, last = likely[0], likely[-1]
    mixed, clean = BELOW[level]
    share = (table["prose_share"][0] - MIXED) / (CLEAN - MIXED)
    below = mixed + (clean - mixed) * max(0.0, min(1.0, share))
    verdicts = tuple(
        [
            Verdict(
                line.number,
                chance,
                "before" if i < first else "after" if i > last else "inside",
                chance < below,
            )
            for i, (line, chance) in enumerate(zip(told, chances, strict=True))
        ]
    )
    return Judgement(verdicts, (told[first].number, told[last].number), ())
