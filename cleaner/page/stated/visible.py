"""What stands on the page for readers: the byline and the date under the headline.

Elements are known by their tag (``time``), by ``rel="author"``, and by words in class, id,
link and data attributes: byline, author, published, and what other languages call them.
Which of forty dates is the article's? The one near the headline and not in a teaser, a
comment or the footer: `cleaner.page.stated.place` knows. Lines around the headline count
whatever their class; lines further away are the business of `cleaner.metadata.date`.

Names that share tag and class are one byline ("author-name" twice under a headline); more
than `CROWD` of them are a page of teasers.
"""

import re
from dataclasses import dataclass, field
from itertools import islice

from cleaner.page.stated import dom
from cleaner.page.stated.evidence import Sheet
from cleaner.page.stated.marks import BYLINE_WORDS, PATHS, Mark, Marks
from cleaner.page.stated.place import AWAY, COMMENT, PUBLISHED, UPDATED, Places

CROWD = 8
AWAY_COST = 40
HEAD = 8  # steps from the headline that still belong to the article's head
NEAR = 12  # lines of text after the headline that are looked at, and half before
LONGEST = 240  # characters of a byline
LONGEST_DATED, LEAD = 800, 200  # characters of a line with a date, and of its beginning
BEFORE_COST = 15  # what standing before the headline costs
GAP = 4  # marks between two names of one byline
BEFORE, NODES = 50, 150  # marks looked at, counted from so many before the headline

_SKIP = frozenset(
    ("body", "html", "h1", "script", "style", "form", "input", "img", "meta", "link", "title",
     "button", "select", "textarea", "svg")
)  # fmt: skip
_BYLINE = re.compile("|".join(BYLINE_WORDS) + "|signature")
_LEAF = re.compile(r"name|link|author\b|byline\b|\bfn\b|autor\b|writer\b")
_NOT = re.compile(r"image|photo|avatar|bio\b|social|follow|desc|role|job|title|twitter|icon|share")
_DATED = re.compile(r"date|time|publish|posted|submitted|datum|fecha|meta|info|byline")
_DATE = re.compile(r"date|time|publish|posted|submitted|datum|fecha")
_STAMPS = ("datetime", "data-datetime", "data-date", "data-timestamp", "content")
_YEAR = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)|\d[./-]\s?\d{1,2}[./-]\s?\d\d(?!\d)")
_UPDATED = re.compile(
    r"^\W*(?:last\s|zuletzt\s)?(?:updat|modif|edited|revis|aktualisi|geändert|stand\b|mis à jour"
    r"|actualiz|aggiorn|atualiz|bijgewerkt|oppdater|opdater|uppdater|päivit|更新|최종수정|수정"
    r"|обновл|güncel)",
    re.I,
)


@dataclass(slots=True)
class _Group:
    """Names that share tag and class, and the index of the last of them."""

    rank: int
    last: int
    names: list[str] = field(default_factory=list)


def read(marks: Marks, places: Places, sheet: Sheet) -> None:
    """Put visible bylines and dates on `sheet`."""
    at = -1
    if places.headline is not None:
        sheet.add("title", dom.text(places.headline, 600), places.headline.tag, 12)
        _near(places.headline, sheet)
        at = next((m.order for m in marks.all if m.node.mem_id == places.headline.mem_id), -1)
    seen = [mark for mark in marks.all if mark.tag not in _SKIP]
    after = next((i for i, mark in enumerate(seen) if mark.order > at), len(seen))
    first = max(0, after - BEFORE)
    groups: dict[tuple[str, str, bool], _Group] = {}
    for index, mark in enumerate(seen[first : first + NODES], first):
        words = dom.words(mark.tag, mark.found)
        dated = mark.tag == "time" or _DATED.search(words)
        by = _kind(mark, words)
        if not dated and by is None:
            continue
        bits = places.of(mark.node)
        if bits & COMMENT:
            continue
        # Behind the headline nearer is better. Before it stand the page's own things, today's
        # day among them; only the last few may be the article's.
        gap = index - after + 1 if index >= after else BEFORE_COST + (after - index) * 2
        far = min(gap if at >= 0 else index + 4, 24) // 2 + AWAY_COST * bool(bits & AWAY)
        text = dom.text(mark.node, LONGEST_DATED)
        if dated:
            _date(mark, words, text, bits, far, sheet)
        if by is not None and len(text) <= LONGEST:
            text = mark.get("data-author") or text
            key = (by[0], words, far >= AWAY_COST)
            group = groups.setdefault(key, _Group(by[1] + far, index))
            # The same class again far below is another story's byline.
            if text and text not in group.names and index - group.last <= GAP:
                group.names.append(text)
                group.last = index
    for (name, _, away), group in groups.items():
        crowd = len(group.names) > CROWD
        by_name = f"elsewhere/{name}" if away or crowd else name
        cost = AWAY_COST if crowd and not away else 0
        sheet.add("byline", tuple(group.names[:CROWD]), by_name, group.rank + cost)


def _date(mark: Mark, words: str, text: str, bits: int, far: int, sheet: Sheet) -> None:
    """Put the day of an element on `sheet`, when it holds one."""
    stamp = next((value for name in _STAMPS if (value := mark.get(name))), "")
    value = stamp if any(c.isdigit() for c in stamp) else text[:LEAD]
    if not value or not (_YEAR.search(value) or value.isdigit()):
        return
    kind = "time" if mark.tag == "time" else "class"
    rank = 26 if kind == "time" else 36
    if bits & PUBLISHED or "pubdate" in mark.found:
        rank -= 4
    elif kind == "class" and not _DATE.search(words):
        rank += 6
    if _UPDATED.match(text) or (bits & UPDATED and not bits & PUBLISHED):
        sheet.add("modified", value, f"{kind}/updated", rank + far)
        sheet.add("date", value, f"updated/{kind}", rank + far + 16)
    else:
        kind = "elsewhere" if far >= AWAY_COST else kind if far < HEAD else "page"
        sheet.add("date", value, f"{kind}/{_last(words)}", rank + far)


def _kind(mark: Mark, words: str) -> tuple[str, int] | None:
    """What makes an element a byline, with its rank; None when nothing does."""
    if "author" in mark.get("rel").lower().split():
        return "rel-author", 24
    if mark.get("data-author"):
        return "data/author", 30
    if _BYLINE.search(words):
        about = 10 if _NOT.search(words) else -2 if _LEAF.search(words) else 0
        return f"class/{_last(words)}", 32 + about
    if mark.tag == "a" and not _DATE.search(words):
        href = mark.get("href").lower()
        if any(path in href for path in PATHS):
            return "author-link", 34
    return None


def _near(headline: dom.Node, sheet: Sheet) -> None:
    """Put lines with a date that stand around the headline, whatever their class, on `sheet`."""
    title = next((line for line in dom.lines(headline).split("\n") if line.strip()), "")
    for above in dom.ancestors(headline, 6):
        text = dom.lines(above)
        at = text.find(title) if title else -1
        if at < 0:
            continue
        end = at + len(title)
        after = _plain(text[end : end + 4000].split("\n"), NEAR)
        before = _plain(text[max(0, at - 2000) : at].split("\n")[::-1], NEAR // 2)[::-1]
        order = 0
        around = [*zip(["", *after], after, strict=False), *_backwards(before)]
        for label, line in around:
            if len(line) <= LONGEST // 2 and _YEAR.search(line):
                label = label if len(label) < 30 and not _YEAR.search(label) else ""
                name = "modified" if _UPDATED.match(line) or _UPDATED.match(label) else "date"
                sheet.add(name, line, "near/headline", 44 + order)
                order += 1
        if order or len(text) > end + 4000:
            return


def _backwards(lines: list[str]) -> list[tuple[str, str]]:
    """Each line with the one before it, the last first."""
    return [*zip(["", *lines], lines, strict=False)][::-1]


def _plain(lines: list[str], most: int) -> list[str]:
    """The first lines with words, their spaces made plain."""
    told = (line for line in lines if line and not line.isspace())
    return [" ".join(line.split()) for line in islice(told, most)]


def _last(words: str) -> str:
    return words.split()[-1][:40]
