"""The judge over the lines of a page: the same question, with the markup as evidence.

A small trained forest gives every line its chance of being article, from what the line
looks like, where it stands on the page and what the page says of it (`page_columns`). The
decision is made for the page as a whole: lines are kept as long as keeping one more is
expected to make the text better than leaving it out. So a page that speaks clearly is cut
sharply, and one on which every line is doubtful keeps them all.

Law: a pure function of its arguments, linear in the lines but for one sort; any lines give
a Judgement.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, repeat
from math import exp

from cleaner import built
from cleaner.judge.built import native
from cleaner.judge.cue_words import CUES, cued
from cleaner.judge.judgement import Judgement
from cleaner.judge.model import page_scores
from cleaner.judge.page_features import tabled
from cleaner.model import TRAITS, Level, Line, Verdict

# How much the expected worth of a doubtful line must exceed its harm: 1.0 is the balance.
LEAN: dict[Level, float] = {"careful": 1.0, "thorough": 1.25}
HIGHEST: dict[Level, float] = {"careful": 0.5, "thorough": 0.65}
NONE = 0.001  # the chance of a line in a container without any running text
LEAST = 140  # expected characters of article; with fewer there is no clear body
LONGEST_CAPTION = 600  # characters; a longer one is a text in the wrong element
MOST = 2000  # characters of one line that count

_SAID = {
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
_UNSEEN, _LEAD = TRAITS.index("unseen"), TRAITS.index("lead")
_FIGCAPTION = TRAITS.index("figcaption")


def chances(
    lines: Sequence[Line], title: str | None, body: str | None, teaser: str | None
) -> list[float]:
    """Every line's chance of being article; `NONE` for what is no candidate."""
    chosen, table = tabled(lines, title, body, teaser)
    out = [NONE] * len(lines)
    for i, score in zip(chosen, page_scores(table, len(chosen)), strict=True):
        out[i] = 1 / (1 + exp(-score))
    return out


def threshold(chances: Sequence[float], sizes: Sequence[int]) -> float:
    """The chance from which on keeping lines is expected to give the best F1.

    With p the chances and w the sizes, the expected F1 of keeping the set K is
    2 sum_K pw / (sum_K w + sum_all pw); it is largest for a set of the likeliest lines.
    """
    find = plain_threshold if native is None else native.threshold
    return find([*chances], [*sizes])


def plain_threshold(chances: list[float], sizes: list[int]) -> float:
    """`threshold`, in Python alone."""
    total = 0.0  # added up one by one: from Python 3.12 on `sum` rounds in another way
    for p, w in zip(chances, sizes, strict=True):
        total += p * w
    best, at = 0.0, 1.0
    hit = kept = 0.0
    for p, w in sorted(zip(chances, sizes, strict=True), reverse=True):
        hit += p * w
        kept += w
        value = hit / (kept + total) if kept + total else 0.0
        if value >= best:
            best, at = value, p
    return at


def decided(chance: Sequence[float], sizes: Sequence[int], level: Level) -> list[bool]:
    """For every line whether it stays, from the chances and the lengths of the page's lines."""
    weights = [min(size, MOST) for size in sizes]
    at = min(threshold(chance, weights) * LEAN[level], HIGHEST[level])
    return [p >= at for p in chance]


def judge_page(
    lines: Sequence[Line],
    level: Level,
    *,
    title: str | None = None,
    body: str | None = None,
    teaser: str | None = None,
    captions: bool = False,
) -> Judgement:
    """Judge all lines of one page, as `extract` gave them; lines without a shape are skipped.

    `title`, `body` and `teaser` are what the page states as its title, its article's text
    and its summary. `captions` keeps the captions that stand inside the article.
    """
    told = [line for line in lines if line.shape is not None and line.text.strip()]
    if not told:
        return Judgement((), None, ())
    chance = chances(told, title, body, teaser)
    sizes = [len(line.text) for line in told]
    keeps = decided(chance, sizes, level)
    if not captions:
        keeps = [
            keep and not (size <= LONGEST_CAPTION and _figcaption(line))
            for keep, size, line in zip(keeps, sizes, told, strict=True)
        ]
    if sum([p * w for p, w, keep in zip(chance, sizes, keeps, strict=True) if keep]) < LEAST:
        verdicts = _verdicts(told, chance, [True] * len(told), 0, len(told) - 1)
        return Judgement(verdicts, None, ("no-clear-body",))
    first = keeps.index(True)
    last = len(keeps) - 1 - keeps[::-1].index(True)
    if captions:
        keeps[first : last + 1] = [
            keep or _caption(line)
            for keep, line in zip(keeps[first : last + 1], told[first : last + 1], strict=True)
        ]
    verdicts = _verdicts(told, chance, keeps, first, last)
    return Judgement(verdicts, (told[first].number, told[last].number), ())


def _verdicts(
    lines: Sequence[Line], chance: Sequence[float], keeps: Sequence[bool], first: int, last: int
) -> tuple[Verdict, ...]:
    """A verdict for every line; the body's first and last line are given by their indexes."""
    make = plainly_verdicts if built.native is None else built.native.verdicts
    return make(lines, chance, keeps, first, last, Verdict)


def plainly_verdicts(
    lines: Sequence[Line],
    chance: Sequence[float],
    keeps: Sequence[bool],
    first: int,
    last: int,
    verdict: type[Verdict],
) -> tuple[Verdict, ...]:
    """`_verdicts`, in Python alone."""
    places = repeat("before", first), repeat("inside", last + 1 - first), repeat("after")
    made = verdict._make
    return tuple([
        made((line.number, p, place, not keep, ()))
        for (line, p, keep), place in zip(
            zip(lines, chance, keeps, strict=True), chain(*places), strict=False
        )
    ])  # fmt: skip


def explained(verdict: Verdict, line: Line, title: str | None) -> Verdict:
    """The verdict with the reasons of a line that is to go; few of them are ever read."""
    if not verdict.drop or verdict.reasons or line.shape is None:
        return verdict
    return verdict._replace(reasons=_reasons(line, (title or "").casefold()))


def _figcaption(line: Line) -> bool:
    return line.shape is not None and line.shape.traits[_FIGCAPTION] >= 4


def _caption(line: Line) -> bool:
    return line.shape is not None and line.shape.caption


def _reasons(line: Line, title: str) -> tuple[str, ...]:
    """Why a line is not article, in words, strongest first; `title` is folded."""
    shape, text = line.shape, line.text
    assert shape is not None
    told = _around(shape.traits, shape.caption, shape.links > 0.5, shape.region)
    if title and len(title) <= 2 * len(text) < 600 and text.casefold() in title:
        return ("repeats the page's title", *told)
    if not told and len(text) < 160:
        cues = zip(CUES, cued([text]), strict=True)
        told = tuple([f"speaks of {_SAID[name]}" for name, seen in cues if seen][:2])
    return told or ("unlike the article's lines around it",)


@lru_cache(maxsize=10_000)
def _around(traits: bytes, caption: bool, links: bool, region: bool) -> tuple[str, ...]:
    """What the markup around a line says against it, strongest first."""
    near = max([(traits[at], -order, text) for order, (at, text) in enumerate(_BOX_AT)])
    told = (
        ("hidden by the page", traits[_UNSEEN] > 0),
        ("a caption", caption and not links),
        ("mostly links", links),
        (f"in a box named for {near[2]}", near[0] >= 3),
        ("outside the page's main container", not region),
    )
    return tuple([text for text, holds in told if holds])
