"""Why the judge thinks so, in words a reader can check against the text.

The forest's odds come out of a thousand comparisons; these sentences name the plain facts
about the line that speak for what was decided, strongest first. They are read off the
same columns and never decide anything.
"""

from cleaner.judge.text_features import FAR, Table


def against(table: Table, i: int, place: str) -> tuple[str, ...]:
    """What speaks against line `i` being article, at most three reasons."""
    out = []
    far, back = table["until_long"][i], table["since_long"][i]
    if place == "after":
        out.append("stands after the last paragraph of the article")
    elif place == "before":
        out.append("stands before the first paragraph of the article")
    if (again := table["again"][i]) >= 1:
        out.append(f"the same line stands {'more than 5' if again >= 5 else int(again) + 1} times")
    if table["cues"][i]:
        out.append("holds words that rules know from page furniture")
    if (size := table["list"][i]) >= 3:
        out.append(f"is one of a list of {int(size)}{' or more' if size >= FAR else ''} lines")
    short = table["short<5"][i] + table["short>5"][i]
    if short >= 4 and table["short"][i]:
        out.append(f"is short, and so are {int(short)} of the 10 lines around it")
    if not table["prose<5"][i] + table["prose>5"][i] + table["prose"][i]:
        out.append("no sentence within 5 lines")
    if table["since_tail"][i] <= 5 and place != "before":
        out.append("follows a line that usually stands after an article")
    if table["tokens"][i] >= 3 and not table["shared"][i]:
        out.append("shares none of its longer words with the article")
    if table["ending"][i] == 0 and place == "inside":
        out.append("is no sentence")
    if not out:
        out.append(f"is {int(min(far, back))} lines from the next paragraph" if min(far, back) > 1
                   else "is unlike the paragraphs around it")  # fmt: skip
    return tuple(out[:3])
