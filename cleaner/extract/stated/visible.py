"""What stands on the page for readers: the byline and the date under the headline.

Elements are known by their tag (``time``, ``address``), by ``rel="author"``, and by words
in class, id and data attributes: byline, author, published, timestamp, and what other
languages call them. Which of forty dates is the article's? The one near the headline and
not in a teaser, a comment or the footer: `cleaner.extract.stated.place` knows.

Names that share tag and class are one byline ("author-name" twice under a headline); more
than `CROWD` of them are a page of teasers.
"""

import re
from typing import Any

from cleaner.extract.stated import dom
from cleaner.extract.stated.evidence import Sheet
from cleaner.extract.stated.place import AWAY, COMMENT, PUBLISHED, UPDATED, Places

CROWD = 8
NEAR = 12  # lines of text after the headline that are looked at, and half before
LONGEST = 240  # characters of a byline or a line with a date
AWAY_COST = 40
HEAD = 8  # steps from the headline that still belong to the article's head
NODES = 150

_BY_WORDS = ("byline", "author", "autor", "writer", "contributor", "reporter", "verfasser")
_DATE_WORDS = (
    "date", "time", "publish", "posted", "submitted", "created", "datum", "fecha", "stamp",
    "meta", "info", "byline",
)  # fmt: skip
_BYLINE = re.compile("|".join(_BY_WORDS) + "|signature")
_LEAF = re.compile(r"name|link|author\b|byline\b|\bfn\b|autor\b|writer\b")
_NOT = re.compile(r"image|photo|avatar|bio\b|social|follow|desc|role|job|title|twitter|icon|share")
_DATE = re.compile(r"date|time|publish|posted|submitted|created|datum|fecha|stamp")
_YEAR = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)|\d[./-]\d{1,2}[./-]\d\d(?!\d)|\d{1,2} \D{3,12}")
# A whole day, for lines that nothing but their words marks.
_FULL = re.compile(
    r"(?<![\d.,/-])(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"
    r"|(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?[^\W\d_]{3,12}\.?,?"
    r"\s(?:de\s)?(?:19|20)\d\d|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d)(?!\d)"
)
_CUE = re.compile(
    r"publi|posted|veröffentlich|erschienen|erstellt|geschrieben|datum\b|date\b|mise? en ligne|inserito"
    r"|geplaatst|gepubliceerd|dodan|opublik|publik|julkaistu|erscheinung|ausgabe vom|eingestellt"
    r"|written on|released|added on|created|uploaded|gespeichert|発表|公開|投稿|掲載|作成|发布|發布|등록|입력",
    re.I,
)
_UPDATED = re.compile(
    r"^\W*(?:last\s|zuletzt\s)?(?:updat|modif|edited|revis|aktualisi|geändert|stand\b|mis à jour|actualiz"
    r"|aggiorn|atualiz|bijgewerkt|oppdater|opdater|uppdater|päivit|更新|최종수정|수정|обновл|güncel)",
    re.I,
)
_SELECTOR = ",".join(
    ("h1", "time", "address", '[rel~="author" i]', "[data-author]", "[data-date]", "[data-timestamp]")
    + tuple(f'[class*="{word}" i]' for word in dict.fromkeys(_BY_WORDS + _DATE_WORDS))
    + tuple(f'[id*="{word}" i]' for word in ("byline", "author", "date", "autor", "pubdate"))
    + ('a[href*="/author" i]', 'a[href*="/autor" i]', 'a[href*="/people/" i]',
       'a[href*="/profile" i]', 'a[href*="/by/" i]', 'a[href*="/contributor" i]')
)  # fmt: skip


def read(tree: Any, sheet: Sheet) -> None:
    """Put visible bylines and dates on `sheet`."""
    nodes = dom.select(tree, _SELECTOR, 4 * NODES)
    places = Places(tree, sheet)
    top = places.headline.mem_id if places.headline is not None else None
    if places.headline is not None:
        sheet.add("title", dom.text(places.headline, 600), places.headline.tag, 12)
        _near(places.headline, sheet)
    at = next((i for i, node in enumerate(nodes) if node.mem_id == top), -1)
    first = max(0, at - NODES // 3)
    groups: dict[tuple[str, str, bool], tuple[int, list[str]]] = {}
    seen = set()
    for index, node in enumerate(nodes[first : first + NODES], first):
        if node.tag in ("body", "html", "h1", "script", "style", "form", "input", "img") or (
            node.mem_id in seen
        ):
            continue
        seen.add(node.mem_id)
        bits = places.of(node)
        if bits & COMMENT:
            continue
        away = AWAY_COST if bits & AWAY else 0
        # Behind the headline nearer is better; before it only the last few count as its own.
        gap = index - at if index > at else 3 + (at - index) * 2
        far = min(gap if at >= 0 else index + 4, 24) // 2 + away
        words = dom.words(node)
        found = dom.attributes(node)
        text = ""
        if node.tag == "time" or _DATE.search(words) or "meta" in words or "info" in words or "byline" in words:
            text = _date(node, found, words, bits, far, sheet)
        _byline(node, found, words, text, far, groups)
    for (by, _, away), (rank, names) in groups.items():
        if away or len(names) > CROWD:
            by, rank = "elsewhere/" + by, rank + AWAY_COST * (not away)
        sheet.add("byline", tuple(names[:CROWD]), by, rank)


def _date(
    node: dom.Node, found: dict[str, str | None], words: str, bits: int, far: int, sheet: Sheet
) -> str:
    """Put a date element on `sheet`; return its text."""
    stamp = found.get("datetime") or found.get("data-datetime") or found.get("data-date") or (
        found.get("data-timestamp") or found.get("content") or ""
    )
    text = dom.text(node, LONGEST)
    value = stamp if any(c.isdigit() for c in stamp) else text
    if not value or not _YEAR.search(value) and not value.isdigit():
        return text
    kind = "time" if node.tag == "time" else "class"
    rank = 26 if kind == "time" else 36
    if bits & PUBLISHED or "pubdate" in found:
        rank -= 4
    elif kind == "class" and not _DATE.search(words):
        rank += 6
    if _UPDATED.match(text) or (bits & UPDATED and not bits & PUBLISHED):
        sheet.add("modified", value, f"{kind}/updated", rank + far)
        sheet.add("date", value, "updated/" + kind, rank + far + 16)
    else:
        kind = "elsewhere" if far >= AWAY_COST else kind if far < HEAD else "page"
        sheet.add("date", value, f"{kind}/{words.split()[-1][:40]}", rank + far)
    return text


def anywhere(tree: Any, sheet: Sheet) -> None:
    """Put lines with a whole day on `sheet`: those that say "published", then the first few.

    For pages that mark their day nowhere. Reads all visible text, so it is asked last.
    """
    body = dom.select(tree, "body", 1)
    if not body:
        return
    plain = 0
    cued = 0
    before = ""
    for raw in dom.lines(body[0]):
        if not raw or raw.isspace() or len(raw) > 400:
            continue
        line = " ".join(raw.split())
        if len(line) <= 140 and _FULL.search(line) and "©" not in line:
            if _UPDATED.match(line) or _UPDATED.match(before):
                sheet.add("modified", line, "text/updated", 58)
            elif cued < 3 and (_CUE.search(line) or (len(before) < 40 and _CUE.search(before))):
                cued += 1
                sheet.add("date", line, "cue/text", 54 + cued)
            elif plain < 3 and len(line) <= 60:
                plain += 1
                sheet.add("date", line, "text/line", 62 + plain)
        before = line


def _near(headline: dom.Node, sheet: Sheet) -> None:
    """Put lines with a date that stand around the headline, whatever their class, on `sheet`."""
    title = dom.text(headline, 600)
    for above in dom.ancestors(headline, 6):
        lines = [" ".join(line.split()) for line in dom.lines(above)]
        lines = [line for line in lines if line]
        at = next((i for i, line in enumerate(lines) if line[:60] == title[:60]), None)
        if at is None or len(lines) < 2:
            continue
        order = 0
        for line in lines[at + 1 : at + 1 + NEAR] + lines[max(0, at - NEAR // 2) : at][::-1]:
            if len(line) <= 120 and _YEAR.search(line):
                name = "modified" if _UPDATED.match(line) else "date"
                sheet.add(name, line, "near/headline", 44 + order)
                order += 1
        if order or len(lines) > 200:
            return


def _byline(
    node: dom.Node,
    found: dict[str, str | None],
    words: str,
    text: str,
    far: int,
    groups: dict[tuple[str, str, bool], tuple[int, list[str]]],
) -> None:
    href = found.get("href") or ""
    rel = (found.get("rel") or "").lower()
    if "author" in rel.split():
        by, rank = "rel-author", 24
    elif found.get("data-author"):
        by, rank, text = "data/author", 30, found.get("data-author") or ""
    elif _BYLINE.search(words):
        by, rank = f"class/{words.split()[-1][:40]}", 32
        if _NOT.search(words):
            rank += 10
        elif _LEAF.search(words):
            rank -= 2
    elif node.tag == "address":
        by, rank = "address-element", 44
    elif node.tag == "a" and href and not _DATE.search(words):
        by, rank = "author-link", 34
        if not any(part in href.lower() for part in ("/author", "/autor", "/people/", "/profile", "/by/", "/contributor")):
            return
    else:
        return
    text = text or dom.text(node, LONGEST)
    if not text:
        return
    key = (by, words, far >= AWAY_COST)
    kept = groups.setdefault(key, (rank + far, []))
    if text not in kept[1] and len(kept[1]) <= CROWD:
        kept[1].append(text)
