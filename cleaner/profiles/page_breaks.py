"""Pages of print: running heads and page numbers between the lines of an article.

PDF readers write a page after the other, each with its head and its number. A head is a line that
is repeated, but for its number, beside every number of a page; the numbers count up, and there is
prose between them. Numbers alone are not enough, nor is "Step 1", "Step 2": chapters, lists and
tables have them, too.
"""

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from cleaner.native import passes
from cleaner.profiles.frame import LONGEST_NAME, Frame, date_in
from cleaner.profiles.signs import EDGES
from cleaner.text.sentences import ends_sentence

_NUMBER = re.compile(
    r"[-–—|\[(]{0,2} ?(?:(?:page|seite|p\.|s\.|pagina|página) ?)?(\d{1,4})"
    r"(?: ?(?:/|of|von|de|sur|di) ?\d{1,4})? ?[-–—|\])]{0,2}",
    re.IGNORECASE,
)
_LAST_SIGNS = "-–—|])"  # how it may end but in a digit
_NUMBER_IN_HEAD = re.compile(
    r"^\d{1,4}\b(?=\s*\S)|(?<=\S)\s+\d{1,4}$|\b(?:page|seite|p\.) ?\d{1,4}", re.I
)
_PAGE = re.compile(r"\b(?:page|seite|página|pagina) \d", re.IGNORECASE)
_GAP = re.compile(r"\S {3,}\S|\t| [|•·] ")

_LEAST_HEADS = 3  # of a head; two where a number stands beside each
_NEAR = 1  # lines that are not blank from a number to a head
_LONGEST_NUMBER = 30  # characters; `_NUMBER` matches no more
_LONGEST_HEAD = 2 * LONGEST_NAME  # characters
_HEADLINE_LINES = 3  # lines that are not blank above a headline
_LEAST_PAGE = 100  # characters between two heads, with a sentence among them


def find(texts: Sequence[str]) -> Frame | None:
    """Return the running heads and the page numbers beside them.

    None without heads, and if there is no prose between the heads or the numbers.
    """
    edged = _edged(texts)
    alone = _alone(texts, edged)
    if not _are_numbered([texts[i] for i in edged], len(alone)):
        return None
    lines = array("q", passes.filled(texts))
    at = {}  # positions among the lines with words; of a long text few are asked for
    for i in edged:
        p = bisect_left(lines, i)
        if p < len(lines) and lines[p] == i:
            at[i] = p
    numbers = _rising([(at[i], _number(texts[i])) for i in alone])
    beside = {p + step for p in numbers for step in range(-_NEAR, _NEAR + 1) if step}
    places = sorted({*at.values(), *beside, 0, 1}.difference(numbers))
    places = [p for p in places if 0 <= p < len(lines)]
    heads = _heads(((p, texts[lines[p]].strip()) for p in places), numbers)
    if not heads or not _has_pages(texts, lines, heads):
        return None
    if len(numbers) > 1 and not _has_pages(texts, lines, numbers):
        return None
    frame = Frame()
    kept = _headline(texts, lines, heads, numbers)
    frame.hidden.update(lines[p] for p in heads if p != kept)
    near = {head + step for head in heads for step in range(-_NEAR, _NEAR + 1)}
    frame.hidden.update(lines[p] for p in numbers if p in near or p == len(lines) - 1)
    dates = {date for p in heads if (date := date_in(texts[lines[p]], LONGEST_NAME))}
    if len({_shape(date) for date in dates}) == 1:
        frame.state("date", dates.pop(), lines[heads[0]])
    return frame


def has_numbers(texts: Sequence[str]) -> bool:
    """Return whether lines are page numbers, or heads with one; most texts have none.

    Removing lines from a text cannot make it so.
    """
    edged = _edged(texts)
    return len(edged) > 1 and _are_numbered([texts[i] for i in edged], len(_alone(texts, edged)))


def _are_numbered(edged: Sequence[str], alone: int) -> bool:
    """Whether lines that may be numbers or heads are two numbers at least, or enough heads.

    `alone` of them are a number.
    """
    if alone >= 2:
        return True
    return len(edged) >= _LEAST_HEADS and sum(map(_is_numbered_head, edged)) >= _LEAST_HEADS


def _alone(texts: Sequence[str], indexes: Iterable[int]) -> list[int]:
    """The indexes of the lines that are a page number and nothing else, among some `_edged`."""
    alone = []
    for i in indexes:
        text = texts[i].strip()
        # Most begin with a digit and go on in words, as their last character says at once.
        ends_as_one = text[-1].isdigit() or text[-1] in _LAST_SIGNS
        if ends_as_one and len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text):
            alone.append(i)
    return alone


def _edged(texts: Sequence[str]) -> list[int]:
    """The indexes of the lines that begin or end as those with a page number do."""
    return [i for i in passes.edged(texts, EDGES) if len(texts[i]) <= _LONGEST_HEAD]


def _number(text: str) -> int:
    """The number in a line that is a page number."""
    match = _NUMBER.fullmatch(text.strip())
    return int(match[1]) if match else 0


def _is_numbered_head(text: str) -> bool:
    """Whether a line has a number set apart from the rest."""
    return _has_gap(text.strip()) or _names_page(text)


def _has_gap(text: str) -> bool:
    """Whether `_GAP` is in a line; most are done with at a tenth of the pattern's cost."""
    may_have = "   " in text or "\t" in text or "|" in text or "•" in text or "·" in text
    return may_have and _GAP.search(text) is not None


def _names_page(text: str) -> bool:
    """Whether `_PAGE` is in a line; likewise, by how the words end."""
    small = text.lower()
    may_name = "ge " in small or "te " in small or "na " in small
    return may_name and _PAGE.search(text) is not None


def _rising(numbers: Sequence[tuple[int, int]]) -> list[int]:
    """The positions of the numbers that count up by one from page to page."""
    found: list[int] = []
    best: list[int] = []
    expected = None
    for p, number in numbers:
        if expected is not None and number != expected:
            best, found = max(best, found, key=len), []
        found.append(p)
        expected = number + 1
    return max(best, found, key=len)


def _heads(places: Iterable[tuple[int, str]], numbers: Sequence[int]) -> list[int]:
    """The positions of the running heads among the lines at some positions."""
    near = {n + step for n in numbers for step in range(-_NEAR, _NEAR + 1) if step}
    places = [
        (p, text)
        for p, text in places
        if 3 <= len(text) <= _LONGEST_HEAD and not ends_sentence(text)
    ]
    # Most texts with numbers have no heads: not even the lines that may be heads are alike.
    shapes = _repeated([text for p, text in places if p in near], 2)
    shapes |= _repeated([text for _, text in places if _is_numbered_head(text)], _LEAST_HEADS)
    if not shapes:
        return []
    at: dict[str, list[tuple[int, str]]] = {}
    for p, text in places:
        if (shape := _shape(text)) in shapes:
            at.setdefault(shape, []).append((p, text))
    found: list[int] = []
    for shape, lines in at.items():
        words = sum(any(map(str.isalpha, word)) for word in shape.split())
        if len(lines) < 2 or not words or (words < 2 and not _GAP.search(lines[0][1])):
            continue  # "Comment" and "Advertisement" are repeated in galleries
        beside = sum(p in near for p, _ in lines)
        numbered = beside >= max(2, len(lines) - 1, len(numbers) - 1)
        if numbered or (len(lines) >= _LEAST_HEADS and _count_up([text for _, text in lines])):
            found += [p for p, _ in lines]
    return sorted(found)


def _repeated(heads: Iterable[str], least: int) -> set[str]:
    """The shapes that at least so many heads have."""
    times = Counter(map(_shape, heads))
    return {shape for shape, count in times.items() if count >= least}


def _has_pages(texts: Sequence[str], lines: Sequence[int], heads: Sequence[int]) -> bool:
    """Whether prose stands between the heads, as on a page."""
    parts = [lines[first + 1 : last] for first, last in pairwise(heads) if last - first > 1]
    pages = sum(_is_page([texts[i] for i in part]) for part in parts)
    return pages >= max(1, len(parts) - 1)


def _is_page(texts: Sequence[str]) -> bool:
    """Whether lines between two heads have the length of a page, and a sentence among them."""
    return sum(map(len, texts)) >= _LEAST_PAGE and any(
        ends_sentence(text) or ". " in text for text in texts
    )


def _count_up(heads: Sequence[str]) -> bool:
    """Whether each head has a page number, set apart and higher than that of the head before."""
    if not all(map(_is_numbered_head, heads)):
        return False
    counted = [_counted(head) for head in heads]
    return all(
        one is not None and following is not None and one < following
        for one, following in pairwise(counted)
    )


def _shape(text: str) -> str:
    """A head without its page number, so that all heads of a text are alike."""
    return " ".join(_NUMBER_IN_HEAD.sub(" ", text.strip()).split()).casefold()


def _counted(text: str) -> int | None:
    """The page number in a head."""
    match = _NUMBER_IN_HEAD.search(text.strip())
    digits = re.search(r"\d+", match[0]) if match else None
    return int(digits[0]) if digits else None


def _headline(
    texts: Sequence[str], lines: Sequence[int], heads: Sequence[int], numbers: Sequence[int]
) -> int | None:
    """The position of the first head where it is the headline itself, which is repeated."""
    first = heads[0]
    text = texts[lines[first]].strip()
    beside_number = any(abs(first - n) <= 1 for n in numbers)
    if first > _HEADLINE_LINES or beside_number or _GAP.search(text) or date_in(text, LONGEST_NAME):
        return None
    return None if _counted(text) is not None else first
