"""Why a line of a text is dropped, in words that a reader can check against the text.

The probability is the result of some hundred comparisons; the reasons name plain facts about the
line that support the decision, strongest first. They are read from the same features and decide
nothing.
"""

from cleaner.judge.text_columns import FAR
from cleaner.judge.text_features import FeatureTable

MOST_REASONS = 3


def reasons_against(table: FeatureTable, i: int, place: str) -> tuple[str, ...]:
    """Return one to three reasons why line `i` is not article.

    `place` is its place relative to the article: "before", "inside" or "after".
    """
    out = []
    if place == "after":
        out.append("comes after the last paragraph of the article")
    elif place == "before":
        out.append("comes before the first paragraph of the article")
    if (again := table["again"][i]) >= 1:
        out.append(f"the same line occurs {'more than 5' if again >= 5 else int(again) + 1} times")
    if table["cues"][i]:
        out.append("contains words that rules know from boilerplate")
    if (size := table["list"][i]) >= 3:
        out.append(f"is in a list of {int(size)}{' or more' if size >= FAR else ''} lines")
    short = table["short<5"][i] + table["short>5"][i]
    if short >= 4 and table["short"][i]:
        out.append(f"is short, and so are {int(short)} of the 10 lines around it")
    if not table["prose<5"][i] + table["prose>5"][i] + table["prose"][i]:
        out.append("no sentence within 5 lines")
    if table["since_tail"][i] <= 5 and place != "before":
        out.append("follows a line that usually comes after an article")
    if table["tokens"][i] >= 3 and not table["shared"][i]:
        out.append("shares none of its longer words with the article")
    if table["ending"][i] == 0 and place == "inside":
        out.append("is not a sentence")
    return tuple(out[:MOST_REASONS]) or (_distance(table, i),)


def _distance(table: FeatureTable, i: int) -> str:
    lines = int(min(table["until_long"][i], table["since_long"][i]))
    return (
        f"is {lines} lines from the next paragraph"
        if lines > 1
        else ("is unlike the paragraphs around it")
    )
