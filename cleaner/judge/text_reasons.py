"""Why a line of a text is dropped, in words that a reader can check against the text.

The probability is the result of some hundred comparisons; the reasons name plain facts about the
line that support the decision, strongest first. They are read from the same features and decide
nothing.
"""

from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from cleaner.judge.text_columns import FAR
from cleaner.judge.text_features import FeatureTable

MOST_REASONS = 3
_PLACES = {
    "before": "comes before the first paragraph of the article",
    "after": "comes after the last paragraph of the article",
}
_COLUMNS = (
    "again", "cues", "list", "short", "short<5", "short>5", "prose", "prose<5", "prose>5",
    "since_tail", "tokens", "shared", "ending", "until_long", "since_long",
)  # fmt: skip


class Reasons:
    """The reasons for dropping lines of one text.

    Most lines have three reasons in the first facts, so no more facts are looked at than needed.
    """

    def __init__(self, table: FeatureTable) -> None:
        self._columns = itemgetter(*_COLUMNS)(table)

    def against(self, i: int, place: str) -> tuple[str, ...]:
        """Return one to three reasons why line `i` is not article.

        `place` is its place relative to the article: "before", "inside" or "after".
        """
        return tuple(islice(self._facts(i, place), MOST_REASONS)) or (self._distance(i),)

    def _facts(self, i: int, place: str) -> Iterator[str]:
        (
            again, cues, sizes, short, short_before, short_after, prose, prose_before,
            prose_after, since_tail, tokens, shared, ending, *_,
        ) = self._columns  # fmt: skip
        if place in _PLACES:
            yield _PLACES[place]
        if again[i] >= 1:
            times = "more than 5" if again[i] >= 5 else int(again[i]) + 1
            yield f"the same line occurs {times} times"
        if cues[i]:
            yield "contains words that rules know from boilerplate"
        if (size := sizes[i]) >= 3:
            yield f"is in a list of {int(size)}{' or more' if size >= FAR else ''} lines"
        if short[i] and (around := short_before[i] + short_after[i]) >= 4:
            yield f"is short, and so are {int(around)} of the 10 lines around it"
        if not prose_before[i] + prose_after[i] + prose[i]:
            yield "no sentence within 5 lines"
        if since_tail[i] <= 5 and place != "before":
            yield "follows a line that usually comes after an article"
        if tokens[i] >= 3 and not shared[i]:
            yield "shares none of its longer words with the article"
        if ending[i] == 0 and place == "inside":
            yield "is not a sentence"

    def _distance(self, i: int) -> str:
        *_, until_long, since_long = self._columns
        lines = int(min(until_long[i], since_long[i]))
        return (
            f"is {lines} lines from the next paragraph"
            if lines > 1
            else "is unlike the paragraphs around it"
        )
