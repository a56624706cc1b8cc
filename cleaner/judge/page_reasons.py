"""Why a line of a page is dropped, in words.

They are computed when they are read, not for each of the hundreds of lines that a page drops.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.judge.page_columns import MOSTLY_LINKS
from cleaner.judge.page_comments import is_in_comments
from cleaner.judge.thread_signs import MARKS, mark_threads
from cleaner.model import NEAREST_TRAIT, TRAITS, Line, Verdict

SHORT = 160  # characters; in a longer line a cue word is part of the text
MOST_CUES = 2  # that a reason names
LEAST_COMMENTS = 3  # of a thread
LONGEST_COMMENT = 12  # lines from one sign of a thread to the next
LEAST_VOICE = 0.03  # of the words of a thread that are "I", "you" or the like

_CUES = {
    "related": "links to other stories", "share": "sharing and following", "by": "a byline",
    "subscribe": "subscribing or logging in", "comment": "comments", "consent": "consent",
    "ad": "advertising", "photo": "a photo credit", "date": "a date line", "tags": "tags",
    "rights": "rights", "bio": "about the author or the publication", "nav": "navigation",
    "shop": "buying",
}  # fmt: skip
_BOXES = {
    "nav": "navigation", "menu": "navigation", "footer": "the page's footer", "foot": "the page's"
    " footer", "aside": "an aside", "related": "related stories", "recent": "recent stories",
    "comment": "comments", "share": "sharing", "subscribe": "subscribing", "ad": "advertising",
    "consent": "consent", "author": "the author", "tags": "tags", "caption": "a caption",
    "side": "a side column", "teaser": "a teaser", "shop": "products", "form": "a form",
    "button": "a button", "tools": "tools", "embed": "an embedded post", "video": "a player",
    "slider": "a gallery", "date": "the date", "kicker": "a kicker", "lead": "the standfirst",
    "header": "the page's header", "head": "the page's header", "hidden": "hidden text",
    "toc": "a summary or its contents",
}  # fmt: skip
_BOX_AT = tuple((TRAITS.index(name), text) for name, text in _BOXES.items())
_UNSEEN = TRAITS.index("unseen")
LONGEST_REPEAT = 300  # characters of a line that repeats the title, of which it has half
_UNLIKE = "unlike the article's lines around it"


def explained(verdict: Verdict, line: Line, title: str | None, comments: int = 0) -> Verdict:
    """Return the verdict with reasons, strongest first, where the line is dropped without any.

    `title` is the page's own; `comments` the number of those in the thread that the line is in.
    """
    if not verdict.drop or verdict.reasons or line.shape is None:
        return verdict
    reasons = _reasons(line, (title or "").casefold())
    if comments:
        reasons = (f"in a thread of {comments} comments", *[r for r in reasons if r != _UNLIKE])
    return verdict._replace(reasons=reasons)


def threads(lines: Sequence[Line], verdicts: Collection[Verdict]) -> dict[int, int]:
    """Return for the number of each line in a thread of comments how many the thread has.

    A thread is among the lines that are dropped: at least LEAST_COMMENTS links to answer or times,
    each at most LONGEST_COMMENT lines after the one before, and either that many links to answer,
    a box named for comments, or sentences that speak of "I" and "you".
    """
    dropped = [lines[verdict.line - 1] for verdict in verdicts if verdict.drop]
    marks = bytearray(MARKS * len(dropped))
    mark_threads([line.text for line in dropped], range(len(dropped)), marks)
    answers, times, voice, words = (marks[k::MARKS] for k in range(MARKS))
    signs = [i for i in range(len(dropped)) if answers[i] or times[i]]
    out: dict[int, int] = {}
    for first, last in _chains(signs):
        of_chain = slice(first, last + 1)
        count = max(sum(answers[of_chain]), sum(times[of_chain]))
        is_named = sum([is_in_comments(line) for line in dropped[of_chain]]) > (last - first) / 2
        is_spoken = sum(voice[of_chain]) >= LEAST_VOICE * sum(words[of_chain]) > 0
        if count >= LEAST_COMMENTS and (
            sum(answers[of_chain]) >= LEAST_COMMENTS or is_named or is_spoken
        ):
            out |= dict.fromkeys([line.number for line in dropped[of_chain]], count)
    return out


def _chains(signs: Sequence[int]) -> list[tuple[int, int]]:
    """Group indexes that are near one another: the first and last of each group."""
    out: list[tuple[int, int]] = []
    for at in signs:
        if out and at - out[-1][1] <= LONGEST_COMMENT:
            out[-1] = (out[-1][0], at)
        else:
            out.append((at, at))
    return out


def _reasons(line: Line, title: str) -> tuple[str, ...]:
    """Why a line is not article; `title` is folded."""
    shape, text = line.shape, line.text
    assert shape is not None
    reasons = _by_markup(shape.traits, shape.caption, shape.links > MOSTLY_LINKS, shape.region)
    is_most = len(title) <= 2 * len(text) and len(text) < LONGEST_REPEAT
    if title and is_most and text.casefold() in title:
        return ("repeats the page's title", *reasons)
    if not reasons and len(text) < SHORT:
        seen = zip(CUES, cue_features([text]), strict=True)
        reasons = tuple([f"mentions {_CUES[name]}" for name, at in seen if at][:MOST_CUES])
    return reasons or (_UNLIKE,)


@lru_cache(maxsize=10_000)
def _by_markup(traits: bytes, caption: bool, links: bool, region: bool) -> tuple[str, ...]:
    """The evidence in the markup around a line against it, strongest first."""
    near = max([(traits[at], -order, text) for order, (at, text) in enumerate(_BOX_AT)])
    reasons = (
        ("hidden by the page", traits[_UNSEEN] > 0),
        ("a caption", caption and not links),
        ("mostly links", links),
        (f"in a box named for {near[2]}", near[0] >= NEAREST_TRAIT),
        ("outside the page's main container", not region),
    )
    return tuple([text for text, holds in reasons if holds])
