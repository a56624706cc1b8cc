"""Why a line of a page is dropped, in words.

They are computed when they are read, not for each of the hundreds of lines that a page drops.
"""

from functools import lru_cache

from cleaner.judge.cue_words import CUES, cue_features
from cleaner.model import TRAITS, Line, Verdict

SHORT = 160  # characters; in a longer line a cue word is part of the text
MOST_CUES = 2
NEAR = 3  # how near an element must be that a trait names; see `Shape.traits`

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


def explained(verdict: Verdict, line: Line, title: str | None) -> Verdict:
    """Return the verdict with reasons, strongest first, where the line is dropped without any.

    `title` is the page's own.
    """
    if not verdict.drop or verdict.reasons or line.shape is None:
        return verdict
    return verdict._replace(reasons=_reasons(line, (title or "").casefold()))


def _reasons(line: Line, title: str) -> tuple[str, ...]:
    """Why a line is not article; `title` is folded."""
    shape, text = line.shape, line.text
    assert shape is not None
    reasons = _by_markup(shape.traits, shape.caption, shape.links > 0.5, shape.region)
    if title and len(title) <= 2 * len(text) < 600 and text.casefold() in title:
        return ("repeats the page's title", *reasons)
    if not reasons and len(text) < SHORT:
        seen = zip(CUES, cue_features([text]), strict=True)
        reasons = tuple([f"mentions {_CUES[name]}" for name, at in seen if at][:MOST_CUES])
    return reasons or ("unlike the article's lines around it",)


@lru_cache(maxsize=10_000)
def _by_markup(traits: bytes, caption: bool, links: bool, region: bool) -> tuple[str, ...]:
    """The evidence in the markup around a line against it, strongest first."""
    near = max([(traits[at], -order, text) for order, (at, text) in enumerate(_BOX_AT)])
    reasons = (
        ("hidden by the page", traits[_UNSEEN] > 0),
        ("a caption", caption and not links),
        ("mostly links", links),
        (f"in a box named for {near[2]}", near[0] >= NEAR),
        ("outside the page's main container", not region),
    )
    return tuple([text for text, holds in reasons if holds])
