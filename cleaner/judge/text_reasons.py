"""Why a line of a text is dropped, in words that a reader can check against the text.

The probability is the result of some hundred comparisons; the reasons name plain facts about the
line that support the decision, strongest first. They are read from the same features and decide
nothing.

They are put into words when they are read; who wants the clean text alone never loads this module.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from cleaner.judge.grounds import COLUMNS, Grounds
from cleaner.judge.line_features import MOST_AGAIN
from cleaner.judge.text_columns import FAR
from cleaner.model import Verdict

MOST_REASONS = 3  # of a line, the strongest
_PLACES = {
    "before": "comes before the first paragraph of the article",
    "after": "comes after the last paragraph of the article",
}
# Among the 30 lines around one: names, and times or counts, that make a thread; headlines.
LEAST_OF_THREAD, LEAST_HEADLINES = 3, 10
# Set by hand: what a reader would say of a line.
LEAST_LIST, LEAST_SHORT = 3, 4  # lines of a list; short lines among the ten around one
NEAR_TAIL = 5  # lines from one that usually comes after an article
LEAST_TOKENS = 3  # words that may be shared with the article


class _Facts(NamedTuple):
    """The features of a line that the reasons are about, in the order of `COLUMNS`."""

    again: float
    cues: float
    list: float
    short: float
    short_before: float
    short_after: float
    prose: float
    prose_before: float
    prose_after: float
    since_tail: float
    tokens: float
    shared: float
    ending: float
    until_long: float
    since_long: float
    names_before: float
    names_after: float
    stamps_before: float
    stamps_after: float
    heads_before: float
    heads_after: float


def explained(verdicts: Iterable[Verdict], given: Iterable[Grounds]) -> Iterator[Verdict]:
    """Yield the verdicts, with reasons if a line is dropped and there are grounds against it.

    Of several grounds against a line the last ones count.
    """
    size = len(COLUMNS)
    at = {number: (one, size * i) for one in given for i, number in enumerate(one.numbers)}
    for verdict in verdicts:
        if verdict.drop and verdict.line in at:
            one, start = at[verdict.line]
            facts = _Facts(*one.values[start : start + size])
            verdict = verdict._replace(reasons=_reasons(facts, verdict.place))
        yield verdict


def _reasons(facts: _Facts, place: str) -> tuple[str, ...]:
    """One to three reasons why a line is not article.

    `place` is its place relative to the article: "before", "inside" or "after".
    """
    return tuple(islice(_said_of(facts, place), MOST_REASONS)) or (_distance(facts),)


def _said_of(facts: _Facts, place: str) -> Iterator[str]:
    if place in _PLACES:
        yield _PLACES[place]
    if facts.again >= 1:
        times = f"more than {MOST_AGAIN:.0f}" if facts.again >= MOST_AGAIN else int(facts.again) + 1
        yield f"the same line occurs {times} times"
    if facts.cues:
        yield "contains words that rules know from boilerplate"
    if facts.list >= LEAST_LIST:
        yield f"is in a list of {int(facts.list)}{' or more' if facts.list >= FAR else ''} lines"
    if company := _company(facts):
        yield company
    short = facts.short_before + facts.short_after
    if short >= LEAST_SHORT and facts.short:
        yield f"is short, and so are {int(short)} of the 10 lines around it"
    if not facts.prose_before + facts.prose_after + facts.prose:
        yield "no sentence within 5 lines"
    if facts.since_tail <= NEAR_TAIL and place != "before":
        yield "follows a line that usually comes after an article"
    if facts.tokens >= LEAST_TOKENS and not facts.shared:
        yield "shares none of its longer words with the article"
    if facts.ending == 0 and place == "inside":
        yield "is not a sentence"


def _company(facts: _Facts) -> str | None:
    """What the lines around it have the form of, if they are many of a kind."""
    names = int(facts.names_before + facts.names_after)
    stamps = int(facts.stamps_before + facts.stamps_after)
    heads = int(facts.heads_before + facts.heads_after)
    if min(names, stamps) >= LEAST_OF_THREAD:
        return f"stands among {names} names and {stamps} times or counts, as comments do"
    if heads >= LEAST_HEADLINES:
        return f"{heads} of the 30 lines around it have the form of headlines"
    return None


def _distance(facts: _Facts) -> str:
    lines = int(min(facts.until_long, facts.since_long))
    return (
        f"is {lines} lines from the next paragraph"
        if lines > 1
        else "is unlike the paragraphs around it"
    )
