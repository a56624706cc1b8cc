"""The byline and the date that readers see under the headline.

Their elements are known by tag (``time``), by ``rel="author"``, and by words in class, id, links
and data attributes: byline, author, published, and the same in other languages. Of forty dates the
article's is the one near the headline and not in a teaser, a comment or the footer
(`cleaner.page.stated.context`). Lines next to the headline count whatever their class; lines
further away are read by `cleaner.metadata.date`.

Names with the same tag and class are one byline ("author-name" twice under a headline); more than
`MAX_NAMES` are a page of teasers.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from cleaner.page.stated import dom
from cleaner.page.stated.context import COMMENT, ELSEWHERE, PUBLISHED, UPDATED, Contexts
from cleaner.page.stated.elements import AUTHOR_PATHS, BYLINE_WORDS, Element, Elements
from cleaner.page.stated.evidence import Evidence

# Costs and reaches are set by hand on the development bench; the lengths and counts are bounds,
# well above what bylines and date lines of real pages need.
MAX_NAMES = 8
ELSEWHERE_COST = 40  # added to the rank of what is not in the article
MAX_BEFORE, MAX_ELEMENTS = 50, 150  # elements read before the headline, and in all
BEFORE_COST = 15  # steps that an element before the headline is further away than one after it
MAX_STEPS = 24  # a greater distance from the headline counts as this one
HEAD_COST = 8  # half the steps from the headline that still belong to the article's head
GAP = 4  # elements between two names of one byline
LONGEST_BYLINE = 240  # characters
LONGEST_DATED, DATED_START = 800, 200  # characters of an element with a date, and read of it
LONGEST_LINE, LONGEST_LABEL = 120, 30  # characters of a line with a date next to the headline
LINES_AFTER, LINES_BEFORE = 12, 6  # lines with text read around the headline
_TEXT_AFTER, _TEXT_BEFORE = 4000, 2000  # characters in which they are found
_MAX_ANCESTORS = 6  # of the headline, searched for lines around it
_LONGEST_CLASS = 40  # characters of a class name in `Found.by`

_IGNORED_TAGS = frozenset(
    ("body", "html", "h1", "script", "style", "form", "input", "img", "meta", "link", "title",
     "button", "select", "textarea", "svg")
)  # fmt: skip
_BYLINE = re.compile("|".join(BYLINE_WORDS) + "|signature")
_NAME_ONLY = re.compile(r"name|link|author\b|byline\b|\bfn\b|autor\b|writer\b")
_BESIDE_NAME = re.compile(
    r"image|photo|avatar|bio\b|social|follow|desc|role|job|title|twitter|icon|share"
)
_DATED = re.compile(r"date|time|publish|posted|submitted|datum|fecha|meta|info|byline")
_DATE = re.compile(r"date|time|publish|posted|submitted|datum|fecha")
_DATE_ATTRIBUTES = ("datetime", "data-datetime", "data-date", "data-timestamp", "content")
_YEAR = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)|\d[./-]\s?\d{1,2}[./-]\s?\d\d(?!\d)")
_UPDATED = re.compile(
    r"^\W*(?:last\s|zuletzt\s)?(?:updat|modif|edited|revis|aktualisi|geändert|stand\b|mis à jour"
    r"|actualiz|aggiorn|atualiz|bijgewerkt|oppdater|opdater|uppdater|päivit|更新|최종수정|수정"
    r"|обновл|güncel)",
    re.I,
)


@dataclass(slots=True)
class _Byline:
    """Names with the same tag and class, and the index of the element with the last of them."""

    rank: int
    last: int
    names: list[str] = field(default_factory=list)


def read(elements: Elements, contexts: Contexts, evidence: Evidence) -> None:
    """Add visible titles, bylines and dates to `evidence`."""
    headline = contexts.headline
    position = -1
    if headline is not None:
        evidence.add("title", dom.text(headline, 600), headline.tag, 12)
        _read_lines_around(headline, evidence)
        same = (e.position for e in elements.all if e.node.mem_id == headline.mem_id)
        position = next(same, -1)
    bylines: dict[tuple[str, str, bool], _Byline] = {}  # by label, tag and class, elsewhere
    for index, distance, element in _by_distance(elements, position):
        words = dom.words(element.tag, element.attributes)
        is_dated = element.tag == "time" or bool(_DATED.search(words))
        byline = _byline_rank(element, words)
        if not is_dated and byline is None:
            continue
        flags = contexts.of(element.node)
        if flags & COMMENT:
            continue
        cost = distance + ELSEWHERE_COST * bool(flags & ELSEWHERE)
        text = dom.text(element.node, LONGEST_DATED)
        if is_dated:
            _read_date(element, words, text, flags, cost, evidence)
        if byline is not None and len(text) <= LONGEST_BYLINE:
            label, rank = byline
            text = element.get("data-author") or text
            key = (label, words, cost >= ELSEWHERE_COST)
            known = bylines.setdefault(key, _Byline(rank + cost, index))
            # The same class again far below is the byline of another story.
            if text and text not in known.names and index - known.last <= GAP:
                known.names.append(text)
                known.last = index
    for (label, _, is_elsewhere), known in bylines.items():
        is_crowd = len(known.names) > MAX_NAMES
        by = f"elsewhere/{label}" if is_elsewhere or is_crowd else label
        cost = ELSEWHERE_COST if is_crowd and not is_elsewhere else 0
        evidence.add("byline", tuple(known.names[:MAX_NAMES]), by, known.rank + cost)


def _by_distance(elements: Elements, headline: int) -> Iterator[tuple[int, int, Element]]:
    """The elements to read: their index, half the steps from the headline, and the element.

    `headline` is its position, or -1. After the headline, nearer is better. Before it are the
    page's own things, the current day among them; only the last few may be the article's.
    """
    readable = [element for element in elements.all if element.tag not in _IGNORED_TAGS]
    positions = (i for i, element in enumerate(readable) if element.position > headline)
    after = next(positions, len(readable))
    first = max(0, after - MAX_BEFORE)
    for index, element in enumerate(readable[first : first + MAX_ELEMENTS], first):
        if headline < 0:
            steps = index + 4
        elif index >= after:
            steps = index - after + 1
        else:
            steps = BEFORE_COST + (after - index) * 2
        yield index, min(steps, MAX_STEPS) // 2, element


def _byline_rank(element: Element, words: str) -> tuple[str, int] | None:
    """What makes an element a byline, and its rank; None if nothing does."""
    if "author" in element.get("rel").lower().split():
        return "rel-author", 24
    if element.get("data-author"):
        return "data/author", 30
    if _BYLINE.search(words):
        cost = 10 if _BESIDE_NAME.search(words) else -2 if _NAME_ONLY.search(words) else 0
        return f"class/{_last_word(words)}", 32 + cost
    if element.tag == "a" and not _DATE.search(words):
        href = element.get("href").lower()
        if any(path in href for path in AUTHOR_PATHS):
            return "author-link", 34
    return None


def _read_date(
    element: Element, words: str, text: str, flags: int, cost: int, evidence: Evidence
) -> None:
    """Add the day of an element to `evidence`, if it holds one."""
    stamp = next((value for name in _DATE_ATTRIBUTES if (value := element.get(name))), "")
    value = stamp if any(c.isdigit() for c in stamp) else text[:DATED_START]
    if not value or not (_YEAR.search(value) or value.isdigit()):
        return
    kind = "time" if element.tag == "time" else "class"
    rank = 26 if kind == "time" else 36
    if flags & PUBLISHED or "pubdate" in element.attributes:
        rank -= 4
    elif kind == "class" and not _DATE.search(words):
        rank += 6
    rank += cost
    if _UPDATED.match(text) or (flags & UPDATED and not flags & PUBLISHED):
        evidence.add("modified", value, f"{kind}/updated", rank)
        evidence.add("date", value, f"updated/{kind}", rank + 16)
    else:
        place = "elsewhere" if cost >= ELSEWHERE_COST else kind if cost < HEAD_COST else "page"
        evidence.add("date", value, f"{place}/{_last_word(words)}", rank)


def _read_lines_around(headline: dom.Node, evidence: Evidence) -> None:
    """Add the dates in lines around the headline, whatever their class, to `evidence`.

    The lines after it come first, then those before it, the nearest first.
    """
    title = next((line for line in dom.lines(headline).split("\n") if line.strip()), "")
    for above in dom.ancestors(headline, _MAX_ANCESTORS):
        text = dom.lines(above)
        start = text.find(title) if title else -1
        if start < 0:
            continue
        end = start + len(title)
        after = _lines_with_text(text[end : end + _TEXT_AFTER].split("\n"), LINES_AFTER)
        before = _lines_with_text(
            text[max(0, start - _TEXT_BEFORE) : start].split("\n")[::-1], LINES_BEFORE
        )
        labelled = [
            *zip(["", *after], after, strict=False),
            *zip([*before[1:], ""], before, strict=False),
        ]
        count = 0
        for label, line in labelled:
            if len(line) <= LONGEST_LINE and _YEAR.search(line):
                if len(label) >= LONGEST_LABEL or _YEAR.search(label):
                    label = ""
                is_update = _UPDATED.match(line) or _UPDATED.match(label)
                name = "modified" if is_update else "date"
                evidence.add(name, line, "near/headline", 44 + count)
                count += 1
        if count or len(text) > end + _TEXT_AFTER:
            return


def _lines_with_text(lines: list[str], most: int) -> list[str]:
    """The first lines that are not blank, white space collapsed."""
    filled = (line for line in lines if line and not line.isspace())
    return [" ".join(line.split()) for line in islice(filled, most)]


def _last_word(words: str) -> str:
    """The last class or id of an element, for `Found.by`."""
    return words.split()[-1][:_LONGEST_CLASS]
