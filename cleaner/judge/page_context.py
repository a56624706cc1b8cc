"""Lines of a page that stay for what they stand among, though alone they look like no article.

The decision by probability (`page_decision`) knows each line; here a line is seen with those
beside it. Nothing is dropped here.

Law: linear in the lines.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

from cleaner.judge.page_columns import MOSTLY_LINKS
from cleaner.judge.page_decision import (
    KEPT_AFTER,
    KEPT_BEFORE,
    KEPT_ON_BOTH_SIDES,
    places_of,
)
from cleaner.judge.publication_voice import speaks_for_publication
from cleaner.judge.text import reads_as_sentence
from cleaner.model import NEAREST_TRAIT, TRAITS, Line, Shape
from cleaner.text.sentences import ends_sentence

# Set by hand on the development pages.
LEAST_LINKED = 0.15  # the probability of a linked paragraph that stays among the article's
LEAST_LINKED_SIZE = 60  # characters; a shorter sentence that is a link is a teaser
LEAST_SIBLING = 0.45  # of a paragraph like the one before it, which stays
LEAST_SIBLING_SIZE, MOST_LINKED_SIBLING = 80, 0.3  # its characters; share of links
LEAST_NOTE, LEAST_UNMARKED_NOTE = 0.003, 0.1  # of a footnote, with and without the sign of one
LEAST_BROKEN, MOST_BROKEN_SIZE = 0.05, 60  # of a part of a sentence

_ELSEWHERE = tuple(
    TRAITS.index(name)
    for name in (
        "related", "recent", "next", "teaser", "slider", "menu", "nav", "foot", "footer",
        "ad", "subscribe", "share", "comment", "author", "shop", "tags", "consent", "aside",
    )
)  # fmt: skip
_NOTES = re.compile(
    r"(?:foot|end|side)[-_]?note|\breferences?\b|\breflist\b|bibliograph|\bcitations?\b"
    r"|fu(?:ss|ß)note|notes?-de-bas|nota-al-pie",
    re.I,
)
_NOTE_ID = re.compile(
    r"#(?:user-content-)?(?:fn|ftn|edn|cite_note|(?:foot|end)?note|ref)[-_:]?\d|#doc-(?:end|foot)note\b",
    re.I,
)
_NOTE_SIGN = re.compile(r"[\[(]?\d{1,3}[\])]?[.:)]?(?:\s|$)|[*†‡§^↑]")  # before it
_BACK = tuple(f"{arrow}{form}" for arrow in "↩↑⏎" for form in ("", "\ufe0e"))  # behind it
_REFERENCE = "0123456789[]"  # to a note, at the end of a paragraph
_NEAREST = 3  # containers, from the line's own, that a note without a sign shares with the article
_LEVELS = 3  # elements of a path, from the line's own, in which notes are named


def keep_by_context(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> None:
    """Keep more lines inside or next to the article; every line has a shape."""
    if True not in keeps:
        return
    _keep_siblings(lines, probabilities, keeps)
    _keep_linked_sentences(lines, probabilities, keeps)
    _keep_parts_of_sentences(lines, probabilities, keeps)
    _keep_notes(lines, probabilities, keeps)


def _keep_siblings(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> None:
    """Keep a paragraph that is as likely as not, and like the one before it, which stays."""

    def stays(i: int, before: int) -> bool:
        return probabilities[i] >= LEAST_SIBLING and _is_sibling(lines[i], lines[before])

    _spread(keeps, [before + 1 for before in places_of(KEPT_BEFORE, keeps)], 1, stays)


def _spread(
    keeps: list[bool], starts: Iterable[int], step: int, stays: Callable[[int, int], bool]
) -> None:
    """Keep lines beside ones that stay, one by one, as long as `stays` is true.

    It is given the indexes of the line and of the one beside it, which stays.
    """
    for i in starts:
        while 0 <= i < len(keeps) and not keeps[i] and stays(i, i - step):
            keeps[i] = True
            i += step


def _shape(line: Line) -> Shape:
    """The shape of a line of a page, which has one."""
    assert line.shape is not None
    return line.shape


def _is_sibling(line: Line, kept: Line) -> bool:
    shape, before = _shape(line), _shape(kept)
    return (
        shape.home == before.home
        and shape.path == before.path
        and shape.links <= MOST_LINKED_SIBLING
        and not shape.heading
        and len(line.text) >= LEAST_SIBLING_SIZE
        and reads_as_sentence(line.text.rstrip(_REFERENCE))
    )


def _keep_linked_sentences(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> None:
    """Keep paragraphs that are links where they stand among paragraphs of the article.

    They are framed by lines that stay, or are beside one of their kind.
    """
    for before in places_of(KEPT_BEFORE, keeps):
        waiting: list[int] = []  # linked sentences since
        for i in range(before + 1, len(lines)):
            if keeps[i]:
                for k in waiting:
                    keeps[k] = _is_no_further_away(lines[k], lines[before], lines[i])
                break
            if not _is_linked_sentence(lines[i], probabilities[i]):
                break
            if _is_of_one_kind(lines[before], lines[i]):
                keeps[i] = True
                before, waiting = i, []
            else:
                waiting.append(i)

    def stays(i: int, after: int) -> bool:
        is_linked = _is_linked_sentence(lines[i], probabilities[i])
        return is_linked and _is_of_one_kind(lines[after], lines[i])

    _spread(keeps, reversed(places_of(KEPT_AFTER, keeps)), -1, stays)


def _is_linked_sentence(line: Line, probability: float) -> bool:
    shape, text = line.shape, line.text
    return (
        shape is not None
        and shape.links >= MOSTLY_LINKS
        and not shape.heading
        and not shape.caption
        and shape.region
        and probability >= LEAST_LINKED
        and len(text) >= LEAST_LINKED_SIZE
        and reads_as_sentence(text)
    )


def _is_of_one_kind(kept: Line, line: Line) -> bool:
    """Whether a linked sentence is beside another that stays, in elements of the same names."""
    other = _shape(kept)
    return (
        other.path == _shape(line).path
        and other.links >= MOSTLY_LINKS
        and reads_as_sentence(kept.text)
    )


def _is_no_further_away(line: Line, before: Line, after: Line) -> bool:
    """Whether nothing near the line names a box of another kind than the article's."""
    shape, first, last = _shape(line), _shape(before), _shape(after)
    return not any(
        shape.traits[at] >= max(NEAREST_TRAIT, first.traits[at] + 1, last.traits[at] + 1)
        for at in _ELSEWHERE
    )


def _keep_parts_of_sentences(
    lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]
) -> None:
    """Keep a short line where a sentence begins in the one before and goes on in the one after.

    "said", then "Ines Toll" in a box of its own, then ", who drives a bus.". The first line of a
    verse stays with the second.
    """

    def stays(i: int, after: int) -> bool:
        return probabilities[i] >= LEAST_BROKEN and _is_first_of_verse(lines[i], lines[after])

    _spread(keeps, reversed(places_of(KEPT_AFTER, keeps)), -1, stays)
    for before in places_of(KEPT_ON_BOTH_SIDES, keeps):
        i = before + 1
        if (
            len(lines[i].text) <= MOST_BROKEN_SIZE
            and probabilities[i] >= LEAST_BROKEN
            and _is_open(lines[i - 1])
            and _goes_on(lines[i + 1])
        ):
            keeps[i] = True


def _is_first_of_verse(line: Line, following: Line) -> bool:
    """Whether a line ends in a comma and goes on after a line break in the same block."""
    shape, after = _shape(line), _shape(following)
    return (
        after.inner
        and shape.path == after.path
        and not shape.links
        and line.text[-1] in ",;，；、"
        and following.text[0].islower()
    )


def _is_open(line: Line) -> bool:
    """Whether the sentence of a line is not ended in it: it ends in a word or a comma."""
    text = line.text
    return (
        line.shape is not None
        and not line.shape.heading
        and (text[-1].isalnum() or text[-1] in ",，、(（—–-:：")
    )


def _goes_on(line: Line) -> bool:
    """Whether a line begins inside a sentence."""
    return line.text[0].islower() or line.text[0] in ",;.:!?)]’”»，；。、"


def _keep_notes(lines: Sequence[Line], probabilities: Sequence[float], keeps: list[bool]) -> None:
    """Keep the footnotes of an article that stays, in a box that is named for them."""
    n = len(keeps)
    kept_to: list[int] = []  # how many lines before a line stay
    for i in range(keeps.index(True), n):
        if keeps[i] or probabilities[i] < LEAST_NOTE:
            continue
        text, shape = lines[i].text, _shape(lines[i])
        # The text comes before the path, which costs more to search: few lines have a sign. Others
        # in a box for notes are notes if they end like a sentence, however short: "Ibid."
        is_marked = _is_marked_note(text, shape)
        if not is_marked and (probabilities[i] < LEAST_UNMARKED_NOTE or not ends_sentence(text)):
            continue
        if not _names_notes(shape.path):
            continue
        kept_to = kept_to or [0, *accumulate(keeps)]
        around = [kept_to[min(b, n)] > kept_to[min(a, n)] for a, b in shape.spans]
        if is_marked:
            keeps[i] = any(around) or shape.region
        else:
            keeps[i] = any(around[:_NEAREST]) and not speaks_for_publication(text)


def _is_marked_note(text: str, shape: Shape) -> bool:
    """Whether a line has the sign of a note, or its element the id of one."""
    has_sign = text.endswith(_BACK) or _NOTE_SIGN.match(text) is not None
    return has_sign or _has_note_id(shape.path)


@lru_cache(maxsize=10_000)
def _has_note_id(path: str) -> bool:
    return "#" in path and _NOTE_ID.search(path) is not None


@lru_cache(maxsize=10_000)
def _names_notes(path: str) -> bool:
    """Whether one of the nearest elements of a path is named for notes."""
    near = ">".join(path.split(">")[-_LEVELS:])
    return _NOTES.search(near) is not None or _has_note_id(near)
